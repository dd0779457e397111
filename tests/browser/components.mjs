// Opens the demo server in a headless Chromium and checks what a person and axe would: no violation, no request to
// elsewhere, nothing the content policy refuses, menus and forms that work without script; keeps screenshots.
//
//   node tests/browser/components.mjs DEMO_SERVER ASSETS_FOLDER SCREENSHOT_FOLDER
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { axe, launch, watch } from "./watched_browser.mjs";

const [program, assets, shots] = process.argv.slice(2);
mkdirSync(shots, { recursive: true });

const failures = [];
const check = (holds, what) => {
  if (!holds) failures.push(what);
};

const server = spawn(program, [assets], { stdio: ["ignore", "pipe", "ignore"] });
const base = await new Promise((resolve) => server.stdout.once("data", (line) => resolve(String(line).trim())));

const browser = await launch();

async function visit(name, path, { width = 1360, height = 900, script = true, cookies = [], fullPage = true, then } = {}) {
  const context = await browser.newContext({ locale: "ko-KR", timezoneId: "Asia/Seoul", viewport: { width, height },
    javaScriptEnabled: script, bypassCSP: false });
  await context.addCookies(cookies.map(([cookie, value]) => ({ name: cookie, value, url: base })));
  const page = await context.newPage();
  watch(page, base, () => name, (what) => failures.push(what));
  await page.goto(base + path, { waitUntil: "networkidle" });
  if (then) await then(page);
  if (script) await axe(page, name, (what) => failures.push(what));
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage });
  await context.close();
}

const english = [["gj_language", "en"]];
const contrast = [["gj_contrast", "high"]];
try {
  await visit("list", "/list", { fullPage: false });
  await visit("list-full", "/list");
  await visit("list-contrast", "/list", { cookies: contrast, fullPage: false });
  await visit("list-english", "/list", { cookies: english, fullPage: false });
  await visit("list-phone", "/list", { width: 390, height: 844, fullPage: false });
  await visit("form", "/form", {
    then: async (page) => {
      await page.click("role=tab[name=이력]");
      check(await page.isVisible("#panel-history"), "a click opens a tab");
      check(!(await page.isVisible("#panel-files")), "a click closes the other tab");
      await page.keyboard.press("ArrowRight");
      check(await page.isVisible("#panel-warn"), "an arrow key opens the next tab");
      await page.keyboard.press("Control+k");
      check(await page.evaluate(() => document.activeElement.id) === "gj-search", "Ctrl+K goes to the search");
    },
  });
  await visit("form-errors", "/form", {
    then: async (page) => {
      await page.fill("#field-budget", "백만원");
      await page.click("main button[type=submit]");
      await page.waitForSelector(".gj-summary");
      check(await page.evaluate(() => document.activeElement.classList.contains("gj-summary")), "the summary has the focus");
      check(await page.inputValue("#field-budget") === "백만원", "what was typed is still there");
      await page.click(".gj-summary a");
      check(await page.evaluate(() => document.activeElement.id) === "field-budget", "a problem leads to its field");
    },
  });
  await visit("form-no-script", "/form", {
    script: false,
    then: async (page) => {
      check(await page.isVisible("#panel-files") && await page.isVisible("#panel-warn"), "all panels show without script");
      await page.click("main button[type=submit]");
      check(await page.isVisible(".gj-summary"), "the form works without script");
    },
  });
  await visit("not-found", "/nothing", { fullPage: false });
} finally {
  await browser.close();
  server.kill("SIGTERM");
}
const code = await new Promise((resolve) => server.once("exit", resolve));
check(code === 0, `the server stopped with ${code}`);
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(failures.length ? `${failures.length} failures` : "browser checks passed");
process.exit(failures.length ? 1 : 0);
