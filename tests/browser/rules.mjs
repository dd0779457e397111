// Agreements as a programme manager works with them: suspended and cured, signed, changed by notice and by approval, the two
// versions beside each other, the deadlines and the rule behind them; then the account of a comprehensive agreement and
// participation. axe looks at every page, at 1280 and at 390 pixels.
//
//   node tests/browser/rules.mjs PROGRAM ASSETS_FOLDER SCREENSHOT_FOLDER
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
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

const login = "sjtp-manager";
const { base, folder, stop } = await startProgram(program, assets, [login, "djtp-manager"]);
const agreement = ["add", "agreement", "협약번호=SJ-AGREE-NEW", "협약명=새 기업지원 협약", "협약 구분=위탁 협약", "사업=SJ-REGION",
  "협약 당사자=세종시, 세종테크노파크", "period_from=2026-04-01", "period_to=2026-12-31", "선정 통보일=2026-04-06",
  "협약금액=1억", "--organisation", "세종테크노파크", "--db", join(folder, "sample.db")];
const made = execFileSync(program, agreement, { encoding: "utf8" });
const address = `/agreements/${/agreement (\d+)/.exec(made)[1]}`;
const browser = await launch();

async function person(account, width) {
  const context = await browser.newContext({ locale: "ko-KR", timezoneId: "Asia/Seoul", viewport: { width, height: 900 } });
  const page = await context.newPage();
  let at = "sign-in";
  watch(page, base, () => at, fail);
  await page.goto(`${base}/sign-in`);
  await page.fill("[name=login]", account);
  await page.fill("[name=password]", password);
  await Promise.all([page.waitForNavigation(), page.click("form.gj-form button[type=submit]")]);
  return {
    page,
    context,
    async look(name, path) {
      at = name;
      if (path) await page.goto(base + path, { waitUntil: "networkidle" });
      await axe(page, name, fail);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      check(wider <= 0, `${name}: the page is ${wider} pixels wider than the screen`);
      await page.screenshot({ path: join(shots, `rules-${name}.png`), fullPage: true });
    },
    text: () => page.textContent("main"),
  };
}

/** Fills the card of a step and sends it. */
async function step(self, name, day, reason) {
  const { page } = self;
  const card = page.locator(`form:has(input[name=step][value=${name}])`);
  await card.locator("[name=on]").fill(day);
  if (reason) await card.locator("[name=reason]").selectOption({ index: 0 });
  await Promise.all([page.waitForNavigation(), card.locator("button[type=submit]").click()]);
}

async function signing() {
  const self = await person(login, 1280);
  const { page } = self;
  await self.look("draft", `${address}?date=2026-04-13`);
  check((await self.text()).includes("체결 준비"), "a new agreement is in preparation");
  await step(self, "suspend", "2026-04-20", true);
  await self.look("suspended", `${address}?date=2026-05-04`);
  check((await self.text()).includes("체결중지 사유 해소"), "the clock of the suspension runs");
  await step(self, "cure", "2026-06-22");
  check((await self.text()).includes("BR-17, R-KIJI 2026-02-13"), "a late cure is refused with its rule");
  await page.goto(base + address);
  await step(self, "cure", "2026-05-11");
  await step(self, "conclude", "2026-05-12");
  check((await self.text()).includes("협약 서류가 빠졌습니다"), "without its papers it is not concluded");
  for (const paper of ["concurrent_projects", "private_cash"]) {
    await page.goto(base + address);
    const card = page.locator(`form:has(input[name=paper][value=${paper}])`);
    await card.locator("[name=filed_on]").fill("2026-05-11");
    await Promise.all([page.waitForNavigation(), card.locator("button[type=submit]").click()]);
  }
  await step(self, "conclude", "2026-05-12");
  await self.look("concluded");
  check((await self.text()).includes("수행 중"), "the concluded agreement runs");
  await self.context.close();
}

async function changing() {
  const self = await person(login, 1280);
  const { page } = self;
  await self.look("change-notice", `${address}/changes/new?subject=other`);
  check((await self.text()).includes("통보로 처리하는 변경입니다"), "another change needs notice");
  await page.fill("[name=on]", "2026-06-01");
  await page.fill("[name=text_before]", "지원 기업 10개사");
  await page.fill("[name=text_after]", "지원 기업 12개사");
  await page.fill("[name=reason]", "수요 증가");
  await Promise.all([page.waitForNavigation(), page.click("form.gj-form:not(.is-filter) button[type=submit]")]);
  check((await self.text()).includes("2판"), "a notified change is the second version");
  await self.look("change-approval", `${address}/changes/new?subject=period`);
  check((await self.text()).includes("승인이 필요한 변경입니다"), "a longer period needs approval");
  await page.fill("[name=on]", "2026-06-08");
  await page.fill("[name=period_to]", "2027-08-31");
  await page.fill("[name=reason]", "납품 지연");
  await Promise.all([page.waitForNavigation(), page.click("form.gj-form:not(.is-filter) button[type=submit]")]);
  check((await self.text()).includes("BR-34"), "more than six months are refused with their rule");
  await page.fill("[name=period_to]", "2027-03-31");
  await Promise.all([page.waitForNavigation(), page.click("form.gj-form:not(.is-filter) button[type=submit]")]);
  await self.look("pending");
  await Promise.all([page.waitForNavigation(), page.click("text=변경 열기")]);
  await self.look("answer");
  await page.fill("[name=on]", "2026-06-15");
  await Promise.all([page.waitForNavigation(), page.click("text=결과 저장")]);
  check((await self.text()).includes("3판"), "an approved change is the third version");
  await self.look("compare", `${address}/compare`);
  check(/2026-12-31[^]*2027-03-31/.test(await self.text()), "the versions differ in the period");
  await page.goto(base + address);
  await Promise.all([page.waitForNavigation(), page.locator("main table a[href^='/clocks/why']").first().click()]);
  await self.look("clock-why");
  await Promise.all([page.waitForNavigation(), page.locator("main a[href^='/rules/']").first().click()]);
  await self.look("rule");
  check((await self.text()).includes("R-KIJI"), "the deadline leads to its rule pack");
  await self.context.close();
}

async function looking() {
  for (const width of [1280, 390]) {
    const self = await person("djtp-manager", width);
    await self.look(`agreements-${width}`, "/agreements?date=2009-10-30&year=2009");
    await Promise.all([self.page.waitForNavigation(), self.page.click("main a:has-text('고주파 기술지원사업 협약')")]);
    await self.look(`agreement-${width}`);
    await self.look(`accounts-${width}`, "/accountability");
    await Promise.all([self.page.waitForNavigation(), self.page.locator("main table a").first().click()]);
    await self.look(`account-${width}`);
    check((await self.text()).includes("BR-41"), "the account names the rule of the shortfall");
    await self.look(`clone-${width}`, "/next-year?programme=2&from=2009&to=2010");
    await self.look(`participation-${width}`, "/participation?date=2009-05-01&person=DJTP-004");
    check((await self.text()).includes("105%"), "a person's shares come to 105 %");
    await self.context.close();
  }
}

try {
  for (const part of [signing, changing, looking]) {
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
