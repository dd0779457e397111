// Signing in and out as a person does: as every role, in English, with the keyboard alone, without script; the warning
// before a session runs out; inviting a colleague who chooses a password. axe looks at every page.
//
//   node tests/browser/identity.mjs PROGRAM ASSETS_FOLDER SCREENSHOT_FOLDER
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

const roles = {
  "djtp-admin": "시스템 관리자", "djtp-manager": "사업관리", "djtp-support": "기업지원", "djtp-planner": "정책기획",
  "djtp-centre": "장비 담당", "djtp-finance": "회계", "djtp-reader": "감사·조회", "REV-006": "평가위원",
  "djtp-company": "기업 회원", "motie-overseer": "감독기관" };
const { base, stop } = await startProgram(program, assets, Object.keys(roles));
const browser = await launch();

/// A person at a screen of their own.
async function person({ width = 1280, script = true, locale = "ko-KR" } = {}) {
  const context = await browser.newContext({ locale, timezoneId: "Asia/Seoul", viewport: { width, height: 900 }, javaScriptEnabled: script });
  const page = await context.newPage();
  let at = "start";
  watch(page, base, () => at, fail);
  return {
    page, context,
    async look(name, path) {
      at = name;
      if (path) await page.goto(base + path, { waitUntil: "networkidle" });
      if (script) {
        await axe(page, name, fail);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        check(wider <= 0, `${name}: the page is ${wider} pixels wider than the screen`);
      }
      await page.screenshot({ path: join(shots, `identity-${name}.png`), fullPage: true });
    },
    async signIn(login) {
      await page.goto(`${base}/sign-in`);
      await page.fill("[name=login]", login);
      await page.fill("[name=password]", password);
      await Promise.all([page.waitForNavigation(), page.click("form.gj-form button[type=submit]")]);
    },
    async signOut() {
      await Promise.all([page.waitForNavigation(), page.click(".gj-utility form[action='/sign-out'] button")]);
    },
  };
}

async function everyRoleSignsInAndOut() {
  for (const [login, role] of Object.entries(roles)) {
    const self = await person();
    await self.signIn(login);
    check((await self.page.textContent(".gj-utility")).includes(role), `${login} is shown as ${role}`);
    await self.look(`home-${login}`, "/");
    await self.look(`me-${login}`, "/me");
    check((await self.page.textContent("main")).includes(login), `${login} sees the own account`);
    await self.signOut();
    check(new URL(self.page.url()).pathname === "/sign-in", `${login} is at the sign-in page after signing out`);
    await self.page.goto(`${base}/me`);
    check(new URL(self.page.url()).pathname === "/sign-in", `${login} is out`);
    await self.context.close();
  }
}

async function wrongPasswordIsToldKindly() {
  const self = await person();
  await self.look("sign-in", "/sign-in");
  await self.page.fill("[name=login]", "djtp-manager");
  await self.page.fill("[name=password]", "틀린 비밀번호");
  await Promise.all([self.page.waitForNavigation(), self.page.click("form.gj-form button[type=submit]")]);
  await self.look("sign-in-refused");
  check((await self.page.textContent("main")).includes("아이디나 비밀번호가 맞지 않습니다"), "the refusal is told");
  check(await self.page.inputValue("[name=login]") === "djtp-manager", "the login stays in its field");
  await self.context.close();
}

async function sessionWarnsAndGoesOn() {
  const self = await person();
  await self.page.clock.install();
  await self.signIn("djtp-support");
  await self.page.goto(`${base}/me`);
  check(!await self.page.isVisible("#session-dialog"), "no warning at first");
  await self.page.clock.runFor("28:30");
  check(await self.page.isVisible("#session-dialog"), "a warning before the session runs out");
  await self.look("session-warning");
  await self.page.click("#session-dialog button[data-session-extend]");
  await self.page.waitForFunction(() => !document.querySelector("#session-dialog").open);
  await self.page.clock.runFor("20:00");
  check(!await self.page.isVisible("#session-dialog"), "the session goes on");
  await self.page.clock.runFor("12:00");
  check(await self.page.isVisible("#session-dialog [data-session-ended]"), "the page says when it has ended");
  await self.context.close();
}

async function inEnglish() {
  const self = await person();
  await self.signIn("djtp-finance");
  await self.page.click(".gj-utility a[lang=en]");
  await self.look("me-english", "/me");
  check(await self.page.textContent("h1") === "My account", "the page is English");
  check((await self.page.textContent(".gj-utility")).includes("Sign out"), "so are the tools");
  await self.context.close();
}

async function withoutScript() {
  const self = await person({ script: false });
  await self.signIn("djtp-centre");
  await self.look("me-without-script", "/me");
  const note = await self.page.textContent(".gj-session");
  check(/\d\d:\d\d 자동 로그아웃/.test(note), "the end of the session is a visible note");
  const [extended] = await Promise.all([self.context.waitForEvent("page"), self.page.click(".gj-session a")]);
  await extended.waitForLoadState();
  check((await extended.textContent("main")).includes("연장했습니다"), "the link prolongs the session");
  await self.signOut();
  check(new URL(self.page.url()).pathname === "/sign-in", "signing out works without script");
  await self.context.close();
}

/// Presses Tab until the focus is where it should be.
async function tabTo(page, selector, most = 60) {
  for (let i = 0; i < most; i += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return true;
    await page.keyboard.press("Tab");
  }
  fail(`the keyboard does not reach ${selector}`);
  return false;
}

async function byKeyboardAlone() {
  const self = await person();
  const { page } = self;
  await page.goto(`${base}/sign-in`);
  await tabTo(page, "[name=login]");
  await page.keyboard.type("djtp-planner");
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  check(new URL(page.url()).pathname === "/", "Enter signs in");
  await tabTo(page, ".gj-utility form[action='/sign-out'] button");
  await self.look("keyboard-focus");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  check(new URL(page.url()).pathname === "/sign-in", "Enter signs out");
  await self.context.close();
}

async function administratorInvites() {
  const boss = await person();
  await boss.signIn("djtp-admin");
  await boss.look("users", "/users");
  await boss.page.fill("form[action='/users'] [name=login]", "djtp-new");
  await boss.page.fill("form[action='/users'] [name=name]", "표본 신입담당");
  await boss.page.selectOption("form[action='/users'] [name=role]", "planner");
  await Promise.all([boss.page.waitForNavigation(), boss.page.click("form[action='/users'] button[type=submit]")]);
  await boss.look("users-invited");
  const link = await boss.page.textContent(".gj-token");
  const guest = await person({ width: 390 });
  await guest.look("invitation-phone", new URL(link).pathname);
  const chosen = "긴 문장으로 된 새 비밀번호";
  await guest.page.fill("[name=password]", chosen);
  await guest.page.fill("[name=again]", chosen);
  await Promise.all([guest.page.waitForNavigation(), guest.page.click("form.gj-form button[type=submit]")]);
  check((await guest.page.textContent(".gj-utility")).includes("정책기획"), "the invited is in, with the role");
  await guest.look("me-phone", "/me");
  await guest.context.close();
  await boss.context.close();
}

for (const story of [everyRoleSignsInAndOut, wrongPasswordIsToldKindly, sessionWarnsAndGoesOn, inEnglish, withoutScript,
  byKeyboardAlone, administratorInvites]) {
  try {
    await story();
  } catch (error) {
    fail(`${story.name}: ${error.message.split("\n")[0]}`);
  }
}
await browser.close();
check(await stop() === 0, "the server ends with 0");
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? "identity: all well" : `identity: ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
