// Boards, figures, reports and the public portal as a person uses them: from a number to its records, reading, issuing
// and printing the Daejeon report, in English, without script, and with the keyboard alone. axe looks at every page.
//
//   node tests/browser/boards.mjs PROGRAM ASSETS_FOLDER SCREENSHOT_FOLDER
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { password, startProgram } from "./program.mjs";
import { axe, launch, watch } from "./watched_browser.mjs";

const [program, assets, shots] = process.argv.slice(2);
mkdirSync(shots, { recursive: true });
const failures = [];
const fail = (what) => failures.push(what);
const check = (holds, what) => {
  if (!holds) fail(what);
};

const login = "djtp-planner";
const { base, folder, stop } = await startProgram(program, assets, [login]);
const browser = await launch();

/// A person at a screen: their own cookies, and a name for what they are looking at.
async function person({ width = 1440, script = true, signedIn = true } = {}) {
  const context = await browser.newContext({ locale: "ko-KR", timezoneId: "Asia/Seoul", viewport: { width, height: 900 },
    javaScriptEnabled: script });
  const page = await context.newPage();
  let at = "sign-in";
  watch(page, base, () => at, fail);
  const self = {
    page, context,
    async look(name, path) {
      at = name;
      if (path) await page.goto(base + path, { waitUntil: "networkidle" });
      if (script) await axe(page, name, fail);
      const wider = script ? await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) : 0;
      check(wider <= 0, `${name}: the page is ${wider} pixels wider than the screen`);
      await page.screenshot({ path: join(shots, `boards-${name}.png`), fullPage: true });
    },
    heading: () => page.textContent("h1"),
  };
  if (signedIn) {
    await page.goto(`${base}/sign-in`);
    await page.fill("[name=login]", login);
    await page.fill("[name=password]", password);
    await Promise.all([page.waitForNavigation(), page.click("form.gj-form button[type=submit]")]);
  }
  return self;
}

async function fromNumberToRecords() {
  const self = await person();
  const { page } = self;
  await self.look("today", "/");
  check(await page.locator(".gj-loop li").count() === 9, "the loop of the work has nine steps");
  await self.look("dashboard", "/dashboard?year=2008");
  const card = page.locator(".gj-figure", { hasText: "지원기업 수" });
  check((await card.textContent()).includes("349"), "the dashboard of 2008 shows 349 companies");
  await card.locator("a").click();
  await self.look("figure");
  check((await page.textContent("main")).includes("856건에서 계산했습니다"), "the figure names its 856 records");
  await page.locator("#evidence ~ * tbody a").first().click();
  await self.look("record-of-evidence");
  check(/SVC-2008-|마케팅|장비/.test(await page.textContent("main")), "the evidence leads to a service");
  await self.look("programmes", "/programmes?year=2009");
  check((await page.textContent("tfoot")).includes("64,500"), "the tree adds to the budget of 645 hundred million won");
  await self.look("regions", "/regions?year=2008");
  check(await page.locator(".gj-chart svg").count() === 1, "the map is drawn");
  await self.look("companies", "/companies?q=" + encodeURIComponent("드리울"));
  await page.click("text=드리울소프트");
  await self.look("company-card");
  check((await page.textContent("main")).includes("SVC-2008-"), "the card lists what the company got");
  await self.context.close();
}

/// Pages of a PDF, its text a page.
function pagesOf(file) {
  const count = Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))[1]);
  const texts = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, count);
  return { count, texts };
}

async function theDaejeonReport() {
  const self = await person();
  const { page } = self;
  await self.look("reports", "/reports");
  await self.look("report", "/reports/results-and-plan?year=2008");
  for (const fact of ["벤처 창업 확대", "기능성 나노화학소재센터", "서레이리서치파크", "후쿠오카", "349개사", "1,453.0", "750명"])
    check((await page.textContent(".document")).includes(fact), `the report lacks ${fact}`);
  await page.click("text=발행하기");
  await self.look("report-issue");
  await page.fill("[name=reason]", "이사회 보고");
  await Promise.all([page.waitForNavigation(), page.click("main button[type=submit]")]);
  await self.look("report-issued");
  check(/\/reports\/issued\//.test(page.url()), "the issued report opens");
  const printed = page.url().split("?")[0] + "/document";
  await page.goto(printed, { waitUntil: "networkidle" });
  const file = join(folder, "report.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const { count, texts } = pagesOf(file);
  check(count >= 10 && count <= 30, `the printed report has ${count} pages`);
  const titled = texts.slice(1).filter((text) => text.includes("2008년 실적과 2009년 계획")).length;
  check(titled === count - 1, `${titled} of ${count - 1} pages after the first repeat the title`);
  const headed = texts.filter((text) => /^\s*과제\s+계획 예산/m.test(text)).length;
  check(headed >= 2, "the heads of a table that goes on are repeated on the next page");
  execFileSync("pdftoppm", ["-r", "60", "-l", "3", "-png", file, join(shots, "boards-report-page")]);
  await self.context.close();
}

async function inEnglish() {
  const self = await person({ width: 1024 });
  const { page } = self;
  await page.goto(`${base}/dashboard?year=2008`);
  await page.click(".gj-utility >> text=English");
  await self.look("dashboard-english");
  check(await page.getAttribute("html", "lang") === "en", "the page says that it is English");
  check((await self.heading()).includes("2008") && /Technopark/.test(await self.heading()), "the title is English");
  await page.goto(`${base}/contrast/high?back=/programmes`);
  await self.look("programmes-contrast", "/programmes?year=2009");
  await self.context.close();
}

async function onAPhone() {
  const self = await person({ width: 390 });
  for (const [name, path] of [["today", "/"], ["dashboard", "/dashboard"], ["programmes", "/programmes"], ["regions", "/regions"],
    ["company-card", "/companies/1"], ["portal", "/portal"]])
    await self.look(`phone-${name}`, path);
  await self.context.close();
}

async function withoutScript() {
  const self = await person({ script: false });
  const { page } = self;
  await page.goto(`${base}/dashboard`);
  await page.selectOption("[name=year]", "2008");
  await Promise.all([page.waitForNavigation(), page.click("form.is-filter button[type=submit]")]);
  check((await self.heading()).includes("2008"), "the year is chosen without script");
  await page.click(".gj-chart summary >> nth=0");
  check(await page.isVisible(".gj-chart details table >> nth=0"), "the numbers of a chart open without script");
  await page.click(".gj-side summary >> nth=1");
  await self.look("no-script");
  await self.context.close();
}

/// Presses Tab until the focused link or field has the words, as somebody without a mouse does.
async function tabTo(page, words) {
  for (let i = 0; i < 120; ++i) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (focused === words) return true;
  }
  return false;
}

async function withTheKeyboard() {
  const self = await person();
  const { page } = self;
  await page.goto(`${base}/dashboard?year=2008`, { waitUntil: "networkidle" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  check(page.url().endsWith("#main"), "the first Tab is the way to the content");
  check(await tabTo(page, "349"), "the key figure can be reached with Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  check(outline !== "none", "the focus can be seen");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  check(await self.heading() === "지원기업 수", "Enter opens the figure");
  check(await tabTo(page, "SVC-2008-0001"), "its first record can be reached with Tab");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  check(/\/records\/service\/\d+$/.test(page.url()), "Enter opens the record");
  await self.look("keyboard-record");
  await self.context.close();
}

async function asAnybody() {
  const self = await person({ signedIn: false });
  const { page } = self;
  for (const [name, path] of [["portal", "/portal"], ["calls", "/portal/calls"], ["events", "/portal/events"],
    ["equipment", "/portal/equipment"], ["results", "/portal/results"], ["privacy", "/privacy"], ["accessibility", "/accessibility"],
    ["open-data", "/open-data"]]) {
    await self.look(`public-${name}`, path);
  }
  check((await page.textContent("main")).includes("기관이 채울 항목"), "what the office has not said yet is shown as missing");
  await page.goto(`${base}/portal/results`);
  const results = await page.textContent("main");
  check(results.includes("비공개") && results.includes("근거 기록"), "results hide small cells and count their records");
  check(!/\(주\)/.test(results), "no company is named");
  await page.goto(`${base}/portal/calls`);
  await page.click("tbody a >> nth=0");
  await self.look("public-call");
  await page.goto(`${base}/companies/1`);
  check(page.url().includes("/sign-in"), "a company's card asks to sign in");
  await self.context.close();
}

try {
  for (const part of [fromNumberToRecords, theDaejeonReport, inEnglish, onAPhone, withoutScript, withTheKeyboard, asAnybody]) {
    await part().catch((error) => fail(`${part.name}: ${error.message.split("\n").slice(0, 4).join(" ")}`));
  }
} finally {
  await browser.close();
}
const code = await stop();
check(code === 0, `the server stopped with ${code}`);
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(failures.length ? `${failures.length} failures` : "browser checks passed");
process.exit(failures.length ? 1 : 0);
