// The two studies as people use them: three experts compare criteria apart from each other, one is told where the
// comparisons contradict themselves; the planner sees the ranking, moves a weight, sees the six change, confirms and
// prints; and in the impact lab the result follows the spending, with and without script.
//
//   node tests/browser/studies.mjs PROGRAM ASSETS_FOLDER SCREENSHOT_FOLDER
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

const experts = ["sjcity-expert1", "sjcity-expert2", "sjcity-expert3"];
const { base, stop } = await startProgram(program, assets, ["sjcity-planner", ...experts]);
const browser = await launch();

async function person(login, { width = 1440, script = true } = {}) {
  const context = await browser.newContext({ locale: "ko-KR", timezoneId: "Asia/Seoul", viewport: { width, height: 900 },
    javaScriptEnabled: script });
  const page = await context.newPage();
  let at = "sign-in";
  watch(page, base, () => `${login} ${at}`, fail);
  await page.goto(`${base}/sign-in`);
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", password);
  await Promise.all([page.waitForNavigation(), page.click("form.gj-form button[type=submit]")]);
  return {
    page,
    async look(name, path) {
      at = name;
      if (path) await page.goto(base + path, { waitUntil: "networkidle" });
      if (script) await axe(page, name, fail);
      const wider = script ? await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) : 0;
      check(wider <= 0, `${name}: the page is ${wider} pixels wider than the screen`);
      await page.screenshot({ path: join(shots, `studies-${name}.png`), fullPage: true });
    },
  };
}

const send = (page, label) => Promise.all([page.waitForNavigation(), page.click(`main button:has-text("${label}")`)]);
const chosen = (page) => page.locator("#lab-result .gj-chosen li strong").allTextContents();

/// The comparisons of the top criteria in the order of the page.
async function compare(page, answers) {
  const choices = page.locator("main form fieldset select");
  check(await choices.count() === answers.length, `six pairs are asked, not ${await choices.count()}`);
  for (const [i, answer] of answers.entries()) await choices.nth(i).selectOption(answer);
}

async function expertsCompare() {
  const first = await person(experts[0]);
  await first.look("expert-home", "/");
  await first.page.click("text=미래전략산업 재검토");
  await first.page.waitForURL("**/judgements/SC-SEL-2027");
  await first.look("expert-empty");
  await send(first.page, "판단을 마치고 제출");
  check((await first.page.textContent("main")).includes("판단을 마쳐야"), "STR-126: who has not finished cannot submit");
  await compare(first.page, ["1", "2", "3", "2", "2", "1"]);
  await send(first.page, "판단을 마치고 제출");
  check((await first.page.textContent("main")).includes("일관됨"), "the first expert is consistent");

  const second = await person(experts[1], { script: false });  // a form is enough
  await second.look("expert-no-script", "/judgements/SC-SEL-2027");
  check(!(await second.page.textContent("main")).includes("가중치(%)"), "the second expert sees nothing of the first");
  await compare(second.page, ["1/2", "1", "2", "2", "3", "2"]);
  await send(second.page, "판단을 마치고 제출");
  check((await second.page.textContent("main")).includes("제출했습니다"), "the second expert submits");

  const third = await person(experts[2]);
  await third.look("expert-third", "/judgements/SC-SEL-2027");
  await compare(third.page, ["9", "1/9", "1", "9", "1", "1"]);
  await send(third.page, "저장하고 일관성 보기");
  const told = await third.page.textContent("main");
  check(/가장 어긋난 판단: ‘[^’]+’ 대 ‘[^’]+’/.test(told), `the third expert is told where it contradicts: ${told.slice(0, 300)}`);
  await third.look("expert-inconsistent");
  check((await (await third.page.request.get(`${base}/selections/SC-SEL-2027`)).status()) === 403, "the lab is not for experts");
  await compare(third.page, ["2", "2", "1", "1", "1/2", "1/2"]);
  await send(third.page, "판단을 마치고 제출");
  check((await third.page.textContent("main")).includes("일관됨"), "mended, the third is consistent");
}

async function plannerChooses() {
  const planner = await person("sjcity-planner");
  const { page } = planner;
  await planner.look("selections", "/selections");
  await planner.look("selection", "/selections/SC-SEL-2027");
  const before = await chosen(page);
  check(before.length === 6, `six are chosen, not ${before.length}`);
  check(!(await page.textContent("main")).includes("전문가 2027-A 쌍대비교"), "judgements are masked before confirmation");
  const masked = await (await page.request.get(`${base}/selections/SC-SEL-2027.json`)).json();
  check(masked.experts.length >= 3 && masked.experts.every((one) => !("matrix" in one)), "JSON masks judgements as well");

  const map = () => page.locator("#lab-result figure:has(svg) figcaption strong").allTextContents();
  check((await map()).some((title) => title.includes("미래모빌리티 입지계수")), `the first chosen industry is on the map: ${await map()}`);
  await page.selectOption("[name=map]", { label: "양자" });
  await page.waitForSelector("#lab-result figcaption:has-text('양자 입지계수')");
  check(masked.places.length === 6 && masked.places.every((one) => one.regions.length === 17), "JSON has 17 regions of each industry");

  await page.fill("[name=w-SC-D-GROWTH]", "100");
  await page.waitForSelector("#lab-result .gj-notice:has-text('들어옴')");
  const after = await chosen(page);
  check(after.length === 6 && after.some((name) => !before.includes(name)), `moving a weight changes the six: ${after}`);
  check(page.url().includes("w-SC-D-GROWTH=100"), "what is tried can be sent on as an address");
  await planner.look("selection-moved");
  const plain = await person("sjcity-planner", { script: false });
  await plain.look("selection-no-script", new URL(page.url()).pathname + new URL(page.url()).search);
  check(JSON.stringify(await chosen(plain.page)) === JSON.stringify(after), "without script the same six");
  await plain.page.goto(`${base}/selections/SC-SEL-2027?w-SC-D-GROWTH=many`);
  check((await plain.page.textContent("main")).includes("숫자가 아닙니다"), "STR-127 stands beside the field");

  await page.goto(`${base}/selections/SC-SEL-2027/freeze`);
  await planner.look("freeze");
  await page.fill("[name=reason]", "산업발전심의회 의결");
  await send(page, "확정합니다");
  check(page.url().includes("/reports/issued/"), `confirming issues the report: ${page.url()}`);
  await planner.look("frozen", "/selections/SC-SEL-2027");
  check(await page.locator("main a:has-text('선정 확정')").count() === 0, "what is confirmed cannot be confirmed again");
  check((await page.textContent("main")).includes("2027-A 쌍대비교"), "after confirmation judgements are open");
  check(await page.locator("main a:has-text('확정 보고서')").count() === 1, "the page leads to the report of the confirmation");
  const criteria = await (await page.request.get(`${base}/records/selection_criterion.json?take=50`)).json();
  const one = criteria.rows.find((row) => row.code === "SC-D-GROWTH");
  await page.goto(`${base}/records/selection_criterion/${one.id}/edit`);
  await page.fill("[name=weight]", "9");
  await Promise.all([page.waitForNavigation(), page.click("main form.gj-form button[type=submit]")]);
  check((await page.textContent("main")).includes("확정된 선정과 그 자료는"), "STR-123: the generic form is locked as well");
  await page.goto(`${base}/selections/SC-SEL-2027`);
  const paper = await page.pdf({ format: "A4" });
  check(paper.length > 20000, "it prints");
  writeFileSync(join(shots, "studies-selection.pdf"), paper);
}

async function impactLab() {
  const planner = await person("sjcity-planner");
  const { page } = planner;
  await planner.look("impact-list", "/impact");
  await planner.look("impact", "/impact/SC-IMPACT-2");
  const text = await page.textContent("main");
  for (const stated of ["2,901.0", "1,246.0", "1,998"]) check(text.includes(stated), `${stated} stands beside the result`);
  const value = () => page.locator("#lab-result .gj-figure .value").first().textContent();
  const before = await value();
  await page.fill("[name=spend-1]", "500");
  await page.waitForSelector("#lab-result h2:has-text('바꾼 지출의 결과')");
  const after = await value();
  check(before !== after, `the result follows the spending: ${before} → ${after}`);
  await planner.look("impact-changed");
  const plain = await person("sjcity-planner", { script: false });
  await plain.look("impact-no-script", "/impact/SC-IMPACT-2?spend-1=500");
  check(await plain.page.locator("#lab-result .gj-figure .value").first().textContent() === after, "the same without script");
  const json = await (await page.request.get(`${base}/impact/SC-IMPACT-2.json?local=50`)).json();
  check(Math.abs(json.spending.leaked / json.spending.spent - 0.5) < 1e-9, "half is bought elsewhere");
  await planner.look("impact-method", "/impact/SC-IMPACT-2/method");
  check((await page.textContent("main")).includes("레온티예프"), "the method page names the formulas");
  await page.goto(`${base}/impact/SC-IMPACT-2`);
  await send(page, "결과를 기록에 저장");
  check((await page.textContent("main")).includes("저장했습니다"), "a result is saved when somebody says so");
  check((await (await page.request.get(`${base}/impact/NONE`)).status()) === 404, "OFF-202: what is not there is not found");
}

async function narrowAndEnglish() {
  const phone = await person("sjcity-planner", { width: 390 });
  await phone.look("impact-phone", "/impact/SC-IMPACT-2");
  await phone.look("selection-phone", "/selections/SC-SEL-2024");
  await phone.page.goto(`${base}/language/en?back=/selections/SC-SEL-2024`);
  await phone.look("selection-english");
  const labels = await phone.page.locator("main h2").allTextContents();
  check(labels.every((label) => !/[가-힣]/.test(label)), `headings are English: ${labels}`);
}

try {
  for (const part of [expertsCompare, plannerChooses, impactLab, narrowAndEnglish]) {
    try {
      await part();
    } catch (error) {
      fail(`${part.name}: ${error}`);
    }
  }
} finally {
  await browser.close();
  check(await stop() === 0, "the server ends well");
}
for (const failure of failures) console.error(failure);
process.exit(failures.length ? 1 : 0);
