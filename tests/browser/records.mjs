// A clerk's day with records: finding a company by initial consonants, creating, a validation error mended, two people at
// one record, a draft that survives, a CP949 spreadsheet with three wrong rows mended and imported; without script, with
// the keyboard alone, in English and on a phone. axe looks at every page. Signing in as every role is identity.mjs;
// dashboard, figures and the report are boards.mjs.
//
//   node tests/browser/records.mjs PROGRAM ASSETS_FOLDER SCREENSHOT_FOLDER
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

const { base, folder, stop } = await startProgram(program, assets, ["djtp-support", "djtp-manager", "djtp-admin"]);
const browser = await launch();

/// A person at a screen of their own, signed in.
async function person({ login = "djtp-support", width = 1280, script = true } = {}) {
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
      if (script) {
        await axe(page, name, fail);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        check(wider <= 0, `${name}: the page is ${wider} pixels wider than the screen`);
      }
      await page.screenshot({ path: join(shots, `records-${name}.png`), fullPage: true });
    },
    main: () => page.textContent("main"),
    go: (act) => Promise.all([page.waitForNavigation(), act()]),
    submit: () => self.go(() => page.click("form.gj-form.is-wide button[type=submit]")),
  };
  await page.goto(`${base}/sign-in`);
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", password);
  await self.go(() => page.click("form.gj-form button[type=submit]"));
  return self;
}

const newCompany = { name: "새벽하늘기계", business_number: "120-81-47521", region: "mois:30200" };

async function fillCompany(page, fields) {
  for (const [name, value] of Object.entries(fields)) await page.fill(`form.is-wide [name=${name}]`, value);
}

async function createsAfterMendingAnErrorAndFindsByConsonants() {
  const self = await person();
  const { page } = self;
  await self.look("list", "/records/company");
  check(await page.isVisible("a[href='/records/company/import']"), "the list offers the import");
  await self.look("new", "/records/company/new");
  await fillCompany(page, { ...newCompany, business_number: "120-81-47520" });
  await self.submit();
  await self.look("new-refused");
  check(await page.isVisible(".gj-summary"), "all that is wrong stands above the form");
  check(await page.getAttribute("[name=business_number]", "aria-invalid") === "true", "the wrong field is marked");
  check(await page.inputValue("form.is-wide [name=name]") === newCompany.name, "what was written stays");
  await fillCompany(page, { business_number: newCompany.business_number });
  await self.submit();
  await self.look("created");
  check((await page.textContent("h1")).includes(newCompany.name), "the new company is shown");
  const address = new URL(page.url()).pathname;
  await page.keyboard.press("Control+k");
  check(await page.evaluate(() => document.activeElement?.matches(".gj-search input")), "Ctrl+K goes to the search");
  await page.keyboard.type("ㅅㅂㅎㄴㄱㄱ");
  await self.go(() => page.keyboard.press("Enter"));
  await self.look("found");
  check(await page.locator(`main a[href='${address}']`).count() > 0, "the company is found by its initial consonants");
  await self.context.close();
  return address;
}

async function twoPeopleAtOneRecord(address) {
  const mine = await person();
  const theirs = await person({ login: "djtp-manager" });
  await mine.page.goto(`${base}${address}/edit`);
  await theirs.page.goto(`${base}${address}/edit`);
  await fillCompany(theirs.page, { products: "감속기" });
  await theirs.submit();
  await fillCompany(mine.page, { products: "정밀 감속기", name_en: "Dawn Sky" });
  await mine.submit();
  await mine.look("stale");
  check((await mine.main()).includes("그 사이 다른 사람이 고쳤습니다"), "the other's change is told");
  check((await mine.main()).includes("감속기"), "both values are shown");
  await mine.go(() => mine.page.click("main form[method=post] button[type=submit]"));
  await mine.look("stale-solved");
  check((await mine.main()).includes("정밀 감속기"), "the chosen value is saved");
  await mine.context.close();
  await theirs.context.close();
}

async function draftSurvives(address) {
  const self = await person();
  await self.page.goto(`${base}${address}/edit`);
  await self.page.fill("form.is-wide [name=website]", "https://dawn.example.kr");
  await self.page.locator("[data-draft-note]").waitFor({ state: "visible", timeout: 20_000 });
  await self.look("draft-found", `${address}/edit`);
  check((await self.main()).includes("저장하지 않은 내용이 있습니다"), "the draft is offered");
  await self.go(() => self.page.click("main a[href$='?draft=1']"));
  check(await self.page.inputValue("form.is-wide [name=website]") === "https://dawn.example.kr", "the draft is loaded");
  await self.submit();
  check((await self.main()).includes("dawn.example.kr"), "and saved");
  await self.context.close();
}

/// Four companies as an office saves them, in CP949; three rows are wrong.
function spreadsheet(mark, numbers) {
  const rows = ["기업명,사업자등록번호,소재 지역,설립일", `${mark}배터리,${numbers[0]},대전광시,2015-03-02`, `${mark}로봇,123-45-67890,mois:30170,2018-05-01`,
    `${mark}소재,${numbers[1]},mois:30200,2019.13.45`, `${mark}기계,${numbers[2]},mois:30230,2001-01-05`];
  const file = join(folder, `${mark}.csv`);
  writeFileSync(file, execFileSync("iconv", ["-f", "UTF-8", "-t", "CP949"], { input: `${rows.join("\r\n")}\r\n` }));
  return file;
}

/// A business number with the right check digit.
function businessNumber(first) {
  const digits = String(first).padStart(9, "0").split("").map(Number);
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = digits.reduce((total, digit, i) => total + digit * weights[i], 0) + Math.floor(digits[8] * 5 / 10);
  return digits.join("") + (10 - sum % 10) % 10;
}

async function importsWhatWasMended({ name, script, width, first }) {
  const self = await person({ script, width });
  const { page } = self;
  await self.look(`${name}-upload`, "/records/company/import");
  await page.setInputFiles("[name=file]", spreadsheet(name, [0, 1, 2].map((i) => businessNumber(first + i))));
  await self.go(() => page.click("main form button[type=submit]"));
  await self.look(`${name}-preview`);
  check(await page.locator(".gj-import-rows tbody tr").count() === 3, `${name}: three rows are to be mended`);
  check((await self.main()).includes("CP949"), `${name}: the encoding is known`);
  await page.fill("[name='c.2.2']", "mois:30200");
  await page.fill("[name='c.3.1']", businessNumber(first + 5));
  await self.go(() => page.click("button[value=check]"));
  check(await page.locator(".gj-import-rows tbody tr").count() === 1, `${name}: one row is left`);
  await page.fill("[name='c.4.3']", "2019-12-31");
  await self.go(() => page.click("button[value=check]"));
  await self.look(`${name}-mended`);
  await self.go(() => page.click("button[value=all]"));
  await self.look(`${name}-imported`);
  check((await self.main()).includes("가져왔습니다"), `${name}: the import is told`);
  check(await page.locator("main a[href^='/records/company/']").count() === 4, `${name}: four records are linked`);
  await self.context.close();
}

async function downloadsTheWrongRows() {
  const self = await person();
  await self.page.goto(`${base}/records/company/import`);
  await self.page.setInputFiles("[name=file]", spreadsheet("wrong", [0, 1, 2].map((i) => businessNumber(700000000 + i))));
  await self.go(() => self.page.click("main form button[type=submit]"));
  const [download] = await Promise.all([self.page.waitForEvent("download"), self.page.click(".gj-import-do a[href$='.xlsx']")]);
  check(readFileSync(await download.path()).subarray(0, 2).toString() === "PK", "the rows with errors come as a workbook");
  await self.go(() => self.page.click("button[value=drop]"));
  check(new URL(self.page.url()).pathname === "/records/company/import", "the file is discarded");
  await self.context.close();
}

async function byKeyboardAlone() {
  const self = await person();
  const { page } = self;
  const tabTo = async (selector) => {
    for (let i = 0; i < 150; i += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press("Tab");
    }
    fail(`the keyboard does not reach ${selector}`);
  };
  await page.goto(`${base}/records/company`);
  await tabTo("a[href='/records/company/new']");
  await self.go(() => page.keyboard.press("Enter"));
  for (const [name, value] of Object.entries({ name: "글쇠정밀", business_number: businessNumber(611000000), region: "mois:30200" })) {
    await page.evaluate(() => document.activeElement?.blur());
    await tabTo(`form.is-wide [name=${name}]`);
    await page.keyboard.type(value);
  }
  await self.go(() => page.keyboard.press("Enter"));
  check((await page.textContent("h1")).includes("글쇠정밀"), "a company is created with the keyboard alone");
  await self.context.close();
}

async function withoutScriptAndInEnglish() {
  const self = await person({ script: false });
  const { page } = self;
  await page.goto(`${base}/records/company/new`);
  await fillCompany(page, { name: "무스크립트", business_number: businessNumber(622000000), region: "mois:30200" });
  await self.submit();
  check((await page.textContent("h1")).includes("무스크립트"), "a company is created without script");
  await self.go(() => page.click(".gj-utility a[lang=en]"));
  await self.look("english-without-script", "/records/company/import");
  check((await page.textContent("h1")).includes("Import"), "the import page is English");
  await self.context.close();
}

async function administratorReads() {
  const self = await person({ login: "djtp-admin" });
  await self.look("imports", "/imports");
  await self.go(() => self.page.click("main table a"));
  await self.look("import");
  await self.look("journal", "/journal?author=djtp-support");
  check((await self.main()).includes(newCompany.name), "the journal tells of the new company");
  await self.look("access-log", "/access-log");
  await self.look("roles", "/roles?role=company_support");
  await self.context.close();
}

async function tell(story, ...words) {
  try {
    return await story(...words);
  } catch (error) {
    fail(`${story.name}: ${error.message.split("\n").slice(0, 3).join(" ")}`);
    return undefined;
  }
}

const address = await tell(createsAfterMendingAnErrorAndFindsByConsonants);
if (address) {
  await tell(twoPeopleAtOneRecord, address);
  await tell(draftSurvives, address);
}
await tell(importsWhatWasMended, { name: "import", script: true, width: 1280, first: 511000000 });
await tell(importsWhatWasMended, { name: "plain", script: false, width: 1280, first: 522000000 });
await tell(importsWhatWasMended, { name: "phone", script: true, width: 390, first: 533000000 });
await tell(downloadsTheWrongRows);
await tell(byKeyboardAlone);
await tell(withoutScriptAndInEnglish);
await tell(administratorReads);
await browser.close();
check(await stop() === 0, "the server ends with 0");
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? "records: all well" : `records: ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
