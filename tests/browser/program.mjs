// The real program over a fresh database with the sample organisations, for tests that use it as a person or another
// program would.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const password = "Browser-test-2026!";

export async function startProgram(program, assets, logins) {
  const folder = mkdtempSync(join(tmpdir(), "geojeom-browser-"));
  const database = join(folder, "sample.db");
  const run = (...words) => execFileSync(program, [...words, "--db", database], { stdio: ["ignore", "ignore", "inherit"] });
  run("sample");
  for (const login of logins) run("password", login, "--value", password);
  const server = spawn(program, ["serve", "--port", "0", "--quiet", "--assets", assets, "--db", database], {
    stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const base = await new Promise((resolve, reject) => {
    let said = "";
    ended.then((code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.on("data", (part) => {
      said += part;
      const address = /https?:\/\/[\d.]+:\d+/.exec(said);
      if (address) resolve(address[0]);
    });
  });
  const stop = async () => {
    server.kill("SIGTERM");
    const code = await ended;
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { base, folder, stop };
}

const cookiesOf = (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);

/// Signs in without a browser; gives the headers that further requests need.
export async function signIn(base, login) {
  const page = await fetch(`${base}/sign-in`);
  const token = /name="_token"[^>]*value="([^"]+)"/.exec(await page.text())[1];
  const answer = await fetch(`${base}/sign-in`, {
    method: "POST", redirect: "manual", headers: { Cookie: cookiesOf(page).join("; "), Origin: base },
    body: new URLSearchParams({ _token: token, login, password, back: "/" }) });
  const session = cookiesOf(answer).find((cookie) => cookie.startsWith("gj_session="));
  if (!session) throw new Error(`sign-in answered ${answer.status}`);
  const api = await (await fetch(`${base}/api`, { headers: { Cookie: session, Accept: "text/html" } })).text();
  const csrf = /<meta name="csrf-token" content="([^"]+)"/.exec(api)[1];
  return { Cookie: session, "X-CSRF-Token": csrf, Origin: base, Accept: "application/json" };
}
