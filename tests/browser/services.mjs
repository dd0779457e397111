// A support officer's days from the agreement to the outcome: an agreement by consent on paper, staged steps, a service
// that is paid only after its confirmation, a voucher with its cap, a training cohort, an outcome judged by two more
// people, an attraction that moves in, two records of one company merged and unmerged. axe looks at every page. Calls and
// reviews before it are another story; records in general are records.mjs.
//
//   node tests/browser/services.mjs PROGRAM ASSETS_FOLDER SCREENSHOT_FOLDER
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { password, signIn, startProgram } from "./program.mjs";
import { axe, launch, watch } from "./watched_browser.mjs";

const [program, assets, shots] = process.argv.slice(2);
mkdirSync(shots, { recursive: true });
const failures = [];
const fail = (what) => failures.push(what);
const check = (holds, what) => {
  if (!holds) fail(what);
};

const { base, stop } = await startProgram(program, assets, ["djtp-support", "djtp-manager", "djtp-admin"]);
const browser = await launch();
const today = new Date(Date.now() + 9 * 3600_000).toISOString().slice(0, 10);
const plusDays = (day, count) => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/// A person at a screen of their own, signed in.
async function person({ login = "djtp-support", width = 1280, script = true } = {}) {
  const context = await browser.newContext({ locale: "ko-KR", timezoneId: "Asia/Seoul", viewport: { width, height: 900 },
    javaScriptEnabled: script });
  const page = await context.newPage();
  let at = "sign-in";
  watch(page, base, () => at, fail);
  const self = {
    page, context,
    open: (path) => page.goto(base + path, { waitUntil: "networkidle" }),
    async look(name, path) {
      at = name;
      if (path) await self.open(path);
      if (script) {
        await axe(page, name, fail);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        check(wider <= 0, `${name}: the page is ${wider} pixels wider than the screen`);
      }
      await page.screenshot({ path: join(shots, `services-${name}.png`), fullPage: true });
    },
    main: () => page.textContent("main"),
    async says(text, what) { check((await self.main()).includes(text), `${what}: the page does not say "${text}"`); },
    /// Fills in and sends the form that posts to an address with that end; folded forms are opened by their head.
    async send(ending, values) {
      const form = page.locator(`main form[action$='${ending}']`);
      const inside = page.locator(`form[action$='${ending}']`);
      const head = page.locator("main details:not([open])", { has: inside }).locator("summary");
      if (await head.count() > 0) await head.first().click();
      for (const [name, value] of Object.entries(values)) {
        const field = form.locator(`[name='${name}']`);
        const isChoice = await field.evaluate((element) => element.tagName === "SELECT");
        await (isChoice ? field.selectOption(value) : field.fill(value));
      }
      await Promise.all([page.waitForNavigation(), form.locator("button[type=submit]").click()]);
    },
    path: () => new URL(page.url()).pathname,
  };
  await page.goto(`${base}/sign-in`);
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", password);
  await Promise.all([page.waitForNavigation(), page.click("form.gj-form button[type=submit]")]);
  return self;
}

const headers = await signIn(base, "djtp-manager");

/// What other stories make: a record through the API; answers its number.
async function make(type, record) {
  const answer = await fetch(`${base}/records/${type}`, {
    method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(record) });
  const told = await answer.json();
  if (answer.status !== 201) throw new Error(`${type}: ${answer.status} ${JSON.stringify(told).slice(0, 300)}`);
  return told.id;
}

/// The number of the record that a search finds first.
async function find(type, text) {
  const answer = await fetch(`${base}/records/${type}?${new URLSearchParams({ q: text, take: 1 })}`, { headers });
  return (await answer.json()).rows[0].id;
}

const company = "드리울소프트";
const year = Number(today.slice(0, 4));

async function signsAnAgreement(self) {
  const call = await make("call", { code: "BR-CALL", name: "센서 사업화 지원기업 모집", project: `#${await find("project", "스타기업")}`,
    reception_from: plusDays(today, -90), reception_to: plusDays(today, -50), state: "closed", budget: 50_000_000,
    cap: 30_000_000 });
  await make("application", { code: "BR-APP", call: `#${call}`,
    company: `#${await find("company", company)}`, title: "압력 센서 사업화", item: "압력 센서",
    state: "confirmed", requested: 30_000_000, own_share: 6_000_000, period_from: plusDays(today, -5),
    period_to: plusDays(today, 200), submitted_at: `${plusDays(today, -60)}T10:00:00+09:00` });
  await self.open("/support-projects");
  await self.send("/support-projects/prepare", { notified_on: today, terms: "시제품과 시험을 지원한다." });
  await self.look("agreements", "/support-projects");
  await self.page.locator("main tr", { hasText: "압력 센서 사업화" }).locator("a").first().click();
  await self.page.waitForURL(/support-projects\/\d+/);
  await self.look("agreement-prepared");
  const address = self.path();
  check(await self.page.locator("main form[action$='/conclude']").count() === 0, "nothing is concluded before the consent");
  await self.send("/consent", { person: "윤하늘" });
  await self.says("윤*늘", "the consent");
  await self.send("/conclude", { starts_on: today, concluded_on: today });
  await self.says("체결완료", "the agreement");
  await self.look("agreement-concluded");
  return address;
}

async function goesThroughSteps(self, address) {
  await self.open(address);
  await self.send("/plan-steps", { step_plan: "prototype", step_owner: "김담당", first_due: plusDays(today, 30) });
  const options = await self.page.locator("main form[action$='/move-step'] [name=step] option").evaluateAll(
    (list) => list.map((option) => option.value));
  check(options.length === 3, `three steps are planned, not ${options.length}`);
  await self.send("/move-step", { step: options.at(-1), step_state: "in_progress" });
  await self.says("앞 단계가 끝나지 않았습니다", "a step ahead of the others");
  await self.look("step-refused");
  await self.open(address);
  await self.send("/move-step", { step: options[0], step_state: "done", step_result: "설계도 확정" });
  await self.says("설계도 확정", "the first step");
}

async function paysAConfirmedService(self, address) {
  await self.open(address);
  const service = { service_title: "압력 센서 시제품 제작", amount: "9,000,000", own_share: "100,000" };
  await self.send("/add-service", service);
  await self.says("기업부담금", "an own share that is too small");
  await self.send("/add-service", { ...service, own_share: "1,000,000" });
  await self.page.locator("main tr", { hasText: service.service_title }).locator("a").first().click();
  await self.page.waitForURL(/services\/\d+/);
  const at = self.path();
  await self.send("/deliver", { delivered_on: today });
  await self.send("/pay", { pay_on: today });
  await self.says("완료확인이 없어 지급할 수 없습니다", "payment before the confirmation");
  await self.look("service-not-confirmed");
  await self.open(at);
  await self.send("/confirm", { confirmed_by: "윤하늘", satisfaction: "92" });
  await self.send("/pay", { pay_on: today });
  await self.look("service-paid");
  await self.says("완료확인", "the service");
  await self.look("services", "/services");
  return at;
}

async function issuesVouchersUpToTheCap(self, address) {
  await self.open(address);
  await self.send("/issue-voucher", { voucher_amount: "30,000,001" });
  await self.says("한도", "a voucher above the cap");
  await self.look("voucher-refused");
  await self.send("/issue-voucher", { voucher_amount: "20,000,000" });
  await self.look("vouchers", "/vouchers");
  await self.says("20,000,000", "the voucher");
}

async function runsACourse(self) {
  await self.open("/training");
  await self.send("/training/open", { name: "센서 교정 실습", starts_on: plusDays(today, -10), ends_on: plusDays(today, -1),
    course_hours: "20", capacity: "3", purpose: "specialist" });
  await self.look("courses", `/training?year=${plusDays(today, -1).slice(0, 4)}`);
  await self.page.locator("main tr", { hasText: "센서 교정 실습" }).locator("a").first().click();
  await self.page.waitForURL(/training\/\d+/);
  await self.send("/enrol", { people: "4" });
  await self.says("정원 3명", "more people than places");
  await self.open(self.path().replace("/enrol", ""));
  await self.send("/enrol", { people: "2", company });
  const hours = await self.page.locator("main [name^='hours_']").evaluateAll((list) => list.map((input) => input.name));
  await self.send("/attendance", { [hours[0]]: "20", [hours[1]]: "10", [hours[0].replace("hours", "satisfaction")]: "95" });
  await self.look("attendance");
  await self.send("/close", {});
  await self.says("미수료", "who attended half");
  await self.send("/employ", { trainee_number: "1", employed_on: today });
  await self.look("course-closed");
  await self.says("100.0%", "the one who completed found work");
}

async function judgesAnOutcomeWithTwoOthers(self, service) {
  await self.open("/outcomes");
  await self.send("/outcomes/enter", { company, service: `#${service.split("/").at(-1)}`, kind: "jobs", job_kind: "new_hire",
    occurred_on: today, quantity: "1.5", description: "센서 조립", evidence_name: "4대보험 가입자 명부" });
  await self.look("outcomes", `/outcomes?year=${year}`);
  await self.page.locator("main tr", { hasText: today.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1. $2. $3.") }).locator("a").first().click();
  await self.page.waitForURL(/outcomes\/\d+/);
  const address = self.path();
  await self.send("/verify", {});
  await self.says("앞 단계를 맡았습니다", "verifying one's own outcome");
  await self.look("outcome-refused");
  const second = await person({ login: "djtp-manager" });
  await second.open(address);
  await second.send("/verify", {});
  const third = await person({ login: "djtp-admin" });
  await third.open(address);
  await third.send("/confirm", {});
  await third.look("outcome-confirmed");
  await third.says("확정한 사람", "the third person");
  for (const name of ["djtp-support", "djtp-manager", "djtp-admin"]) await third.says(name, "who took part");
  await second.context.close();
  await third.context.close();
  await self.look("surveys", "/follow-ups");
  await self.look("growth", "/growth?year=2008");
  await self.look("satisfaction", "/satisfaction?year=2008");
}

async function attractsACompany(self) {
  await self.open("/attractions");
  await self.send("/attractions/add", { company_name: "한강로보틱스", from_region: "서울특별시", region: "대전광역시" });
  await self.open("/attractions");
  await self.page.locator("main a", { hasText: "한강로보틱스" }).first().click();
  await self.page.waitForURL(/attractions\/\d+/);
  await self.send("/contact", { kind: "visit", content: "부지와 인력 확보 협의", next_on: plusDays(today, 7) });
  await self.send("/agree", {});
  await self.says("약속한 투자액이나 고용이 없습니다", "an agreement that promises nothing");
  await self.send("/agree", { jobs_promised: "40", investment_promised: "5,000,000,000" });
  await self.send("/move-in", {});
  await self.send("/actual", { jobs_actual: "10", investment_actual: "1,000,000,000" });
  await self.look("attraction");
  await self.look("attractions", "/attractions");
  await self.says("25.0%", "how much of the promise was kept");
}

async function mergesAndUnmerges(self) {
  const same = { region: "mois:30200", address: "대전광역시 유성구 가정로 152", representative: "윤하늘" };
  await make("company", { name: "(주)늘솔비전", business_number: "222-22-22227", ...same });
  const second = await make("company", { name: "늘솔비전", business_number: "333-33-33336", ...same });
  await make("consultation", { company: `#${second}`, held_on: today, topic: "market", is_remote: false, agreed: "전시회 안내" });
  await self.look("duplicates", "/company-merges");
  await self.page.locator("main tr", { hasText: "늘솔비전" }).locator("a", { hasText: "견주어 보기" }).first().click();
  await self.page.waitForURL(/compare/);
  await self.look("compare");
  const kept = await self.page.locator("main [name=kept] option", { hasText: "(주)늘솔비전" }).getAttribute("value");
  await self.page.selectOption("main [name=kept]", kept);
  await self.page.fill("main [name=reason]", "상호에서 (주)만 다름");
  await Promise.all([self.page.waitForNavigation(), self.page.click("main form[method=post] button[type=submit]")]);
  await self.says("옮김", "the moved records");
  await self.look("merged");
  await self.open("/consultations");
  await self.says("(주)늘솔비전", "the consultation of the kept company");
  await self.open("/company-merges");
  await self.page.locator("main a", { hasText: "MRG-" }).first().click();
  await self.page.waitForURL(/company-merges\/\d+/);
  await self.send("/undo", { reason: "다른 기업으로 확인" });
  await self.look("unmerged");
  await self.says("통합 취소", "the undone merge");
}

async function onAPhoneAndWithoutScript() {
  const phone = await person({ width: 390 });
  const pages = { projects: "/support-projects", training: "/training", outcomes: "/outcomes", growth: "/growth",
    attractions: "/attractions", merges: "/company-merges", factories: "/smart-factories" };
  for (const [name, path] of Object.entries(pages)) await phone.look(`phone-${name}`, path);
  await phone.context.close();
  const plain = await person({ script: false });
  await plain.open("/consultations");
  await plain.send("/consultations/add", { company, held_on: today, topic: "finance", agreed: "정책자금 안내" });
  await plain.says("정책자금 안내", "a consultation without script");
  await Promise.all([plain.page.waitForNavigation(), plain.page.click(".gj-utility a[lang=en]")]);
  await plain.look("english-without-script", "/consultations");
  await plain.says("Visits and consultations", "the English page");
  await plain.context.close();
}

async function tell(story, ...words) {
  try {
    return await story(...words);
  } catch (error) {
    fail(`${story.name}: ${error.message.split("\n").slice(0, 3).join(" ")}`);
    return undefined;
  }
}

const officer = await person();
officer.page.setDefaultTimeout(5_000);
const project = await tell(signsAnAgreement, officer);
if (project) {
  await tell(goesThroughSteps, officer, project);
  const service = await tell(paysAConfirmedService, officer, project);
  await tell(issuesVouchersUpToTheCap, officer, project);
  if (service) await tell(judgesAnOutcomeWithTwoOthers, officer, service);
}
await tell(runsACourse, officer);
await tell(attractsACompany, officer);
await tell(mergesAndUnmerges, officer);
await tell(onAPhoneAndWithoutScript);
await browser.close();
check(await stop() === 0, "the server ends with 0");
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? "services: all well" : `services: ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
