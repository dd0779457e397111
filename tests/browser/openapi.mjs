// Lints /openapi.json with a linter that is not ours, makes TypeScript types from it, and lets a client of these types
// find, create, change and remove a company.
//
//   node tests/browser/openapi.mjs PROGRAM ASSETS_FOLDER SCREENSHOT_FOLDER
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import createClient from "openapi-fetch";
import openapiTS, { astToString } from "openapi-typescript";
import { signIn, startProgram } from "./program.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [program, assets] = process.argv.slice(2);
const failures = [];
const check = (holds, what) => {
  if (!holds) failures.push(what);
};

function lint(file) {
  const command = join(here, "node_modules", ".bin", "redocly");
  const answer = spawnSync(command, ["lint", "--extends", "recommended", file], {
    encoding: "utf8", cwd: dirname(file), env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } });
  check(answer.status === 0, `the linter: ${(answer.stdout + answer.stderr).slice(0, 3000)}`);
}

/// The client's calls, checked by the compiler against the types made from the document.
const calls = `import createClient from "openapi-fetch";
import type { paths } from "./api";
const api = createClient<paths>({ baseUrl: "" });
export async function change(id: number): Promise<string | undefined> {
  const { data } = await api.PATCH("/records/company/{id}", { params: { path: { id } }, body: { name: "x" } });
  return data?.name;
}
// @ts-expect-error a name is a text
export const wrong = () => api.PATCH("/records/company/{id}", { params: { path: { id: 1 } }, body: { name: 1 } });
`;

async function compileTypes(document) {
  const folder = join(here, "node_modules", ".geojeom");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "api.ts"), astToString(await openapiTS(document)));
  writeFileSync(join(folder, "calls.ts"), calls);
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const answer = spawnSync(process.execPath, [compiler, "--noEmit", "--strict", "--skipLibCheck", "--module", "esnext",
    "--moduleResolution", "bundler", "--target", "es2022", join(folder, "calls.ts")], { encoding: "utf8", cwd: folder });
  check(answer.status === 0, `the generated types compile: ${answer.stdout.slice(0, 600)}`);
}

async function useCompany(base, headers) {
  const api = createClient({ baseUrl: base, headers });
  const company = (id) => ({ params: { path: { id } } });
  const found = await api.GET("/records/company", { params: { query: { q: "ㅎㅂ", take: 3 } } });
  check(found.data?.type === "company" && Array.isArray(found.data.rows), "a list is read");

  const wrong = await api.POST("/records/company", { body: { business_number: "123", name: "" } });
  const codes = wrong.error?.problems?.map((problem) => problem.code) ?? [];
  check(wrong.response.status === 422 && codes.length >= 2, `all problems come at once: ${codes}`);

  const made = await api.POST("/records/company", {
    body: { business_number: "1208800767", name: "한울클라이언트", region: "mois:30200" } });
  check(made.response.status === 201, `a company is created: ${made.response.status} ${JSON.stringify(made.error)}`);
  const id = made.data?.id;
  const tag = made.response.headers.get("ETag");
  const read = await api.GET("/records/company/{id}", company(id));
  check(read.data?.name === "한울클라이언트" && read.response.headers.get("ETag") === tag, "it is read back with its version");

  const change = (name) => api.PATCH("/records/company/{id}", {
    params: { path: { id }, header: { "If-Match": tag } }, body: { name } });
  const changed = await change("한울클라이언트 둘");
  check(changed.data?.version === 2, `it is changed: ${changed.response.status}`);
  const stale = await change("한울클라이언트 셋");
  check(stale.error?.code === "STO-103", `a stale change is refused: ${stale.response.status}`);
  const history = await api.GET("/records/company/{id}/history", company(id));
  check(history.data?.length === 2, "its history tells of both");
  const removed = await api.DELETE("/records/company/{id}", company(id));
  check(removed.response.status === 204, `it is removed: ${removed.response.status} ${JSON.stringify(removed.error)}`);
  const gone = await api.GET("/records/company/{id}", company(id));
  check(gone.response.status === 404 && gone.error?.code === "OFF-202", "and is not there any more");
}

const running = await startProgram(program, assets, ["djtp-admin"]);
try {
  const document = await (await fetch(`${running.base}/openapi.json`)).json();
  const file = join(running.folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  lint(file);
  await compileTypes(document);
  await useCompany(running.base, await signIn(running.base, "djtp-admin"));
} finally {
  await running.stop();
}
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(failures.length ? `${failures.length} failures` : "the API is as it says");
process.exit(failures.length ? 1 : 0);
