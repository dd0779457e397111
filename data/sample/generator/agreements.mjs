// Agreements of the three regions, what was changed in them, and the papers they were concluded with. Records hold what stands
// after the changes; the lines of a change say what stood before.

import { plusDays } from './chance.mjs';

const million = 1_000_000;

/** Writes a change with its lines; `version` is the version of the agreement that came of it. */
class AgreementBook {
  #count = new Map();

  constructor(tenant, rules) {
    this.tenant = tenant;
    this.rules = rules;
  }

  agree(row) {
    this.tenant.add('agreement', { kind: 'project', state: 'concluded', ...row });
  }

  change(agreement, row, lines) {
    const number = (this.#count.get(agreement) ?? 0) + 1;
    this.#count.set(agreement, number);
    const code = `${agreement}-C${number}`;
    const [pack, version] = this.rules;
    this.tenant.add('agreement_change', {
      code,
      agreement,
      route: 'approval',
      state: 'approved',
      rule_pack: pack,
      rule_version: version,
      ...row,
    });
    lines.forEach((line, i) => this.tenant.add('agreement_change_line', { change: code, number: i + 1, ...line }));
  }
}

const text = (term, before, after) => ({ term, text_before: before, text_after: after });
const amount = (before, after) => ({ term: 'amount', amount_before: before, amount_after: after });
const person = (before, after) => ({ term: 'manager', person_before: before, person_after: after });

/** A cost item or funding line whose amount rose by `moved` to what it is now. */
function risen(tenant, type, code, moved) {
  const now = tenant.tables.rows(type).find((row) => row.code === code).amount;
  const key = type === 'budget_item' ? { term: 'budget_item', item: code } : { term: 'funding_line', line: code };
  return { ...key, amount_before: now - moved, amount_after: now };
}

/** The same for an amount that is only asked for. */
function asked(tenant, type, code, moved) {
  const line = risen(tenant, type, code, 0);
  return { ...line, amount_after: line.amount_before + moved };
}

export function addDaejeonAgreements(tenant, projects) {
  const book = new AgreementBook(tenant, ['R-GONG', '2021-05-25']);
  book.agree({
    code: 'DJ-AGREE-2008',
    name: '2단계 지역전략산업진흥사업 포괄적 협약',
    kind: 'comprehensive',
    programme: 'DJ-P2',
    parties: '지식경제부, 대전광역시, 대전테크노파크',
    period_from: '2008-03-01',
    period_to: '2012-12-31',
    concluded_on: '2008-03-14',
    amount: 145_300 * million,
  });
  const pending = new Set([9, 14, 29]);
  projects.forEach((project, i) => {
    const notified = plusDays('2009-01-05', i % 12);
    const concluded = plusDays(notified, 14 + (i % 9));
    const suspended = i === 18;
    book.agree({
      code: `DJ-AGREE-${project.code}`,
      name: `${project.name} 협약`,
      programme: project.programme,
      project: project.code,
      parties: '대전광역시, 대전테크노파크',
      form: 'rcms_electronic',
      period_from: project.period_from,
      period_to: project.period_to,
      notified_on: notified,
      papers_on: plusDays(notified, 8),
      suspended_on: suspended ? plusDays(notified, 3) : '',
      suspension_reason: suspended ? '서류 미비' : '',
      cured_on: suspended ? plusDays(notified, 8) : '',
      concluded_on: concluded,
      entered_on: plusDays(concluded, 6 + (i % 17)),
      state: pending.has(i) ? 'change_requested' : 'concluded',
      amount: project.total_budget,
    });
  });
  addDaejeonChanges(tenant, book, projects);
}

function addDaejeonChanges(tenant, book, projects) {
  const code = (i) => `DJ-AGREE-${projects[i].code}`;
  const item = (i, category) => `${projects[i].code}-${category}`;
  const line = (i, source) => `${projects[i].code}-2009-${source}`;
  const decided = { decided_by: 'djtp-manager', requested_by: 'djtp-manager' };
  book.change(
    code(0),
    { ...decided, subject: 'equipment', requested_on: '2009-04-06', decided_on: '2009-04-15', reason: '검사장비 사양 변경', agreement_version: 2 },
    [text('other', '고주파 검사장비(단일 채널) 1식, 4,200만원', '고주파 검사장비(다채널) 1식, 4,650만원')],
  );
  book.change(
    code(0),
    { ...decided, subject: 'line_transfer', route: 'notification', state: 'notified', requested_on: '2009-09-14', decided_on: '2009-09-14', reason: '해외 전시회 취소로 남은 여비를 운영비로 전용', agreement_version: 3 },
    [risen(tenant, 'budget_item', item(0, 'operations'), 9 * million), risen(tenant, 'budget_item', item(0, 'travel'), -9 * million)],
  );
  book.change(
    code(3),
    { ...decided, subject: 'manager', requested_on: '2009-04-27', decided_on: '2009-05-06', reason: '과제책임자 전보', reason_code: 'transfer', new_manager: projects[3].manager, agreement_version: 2 },
    [person('문가온', projects[3].manager)],
  );
  book.change(
    code(4),
    { ...decided, subject: 'totals', requested_on: '2009-06-15', decided_on: '2009-06-29', reason: '추가경정예산에 따른 국비 증액', agreement_version: 2 },
    [
      risen(tenant, 'funding_line', line(4, 'N'), 120 * million),
      risen(tenant, 'budget_item', item(4, 'transfer_private'), 120 * million),
      amount(projects[4].total_budget - 120 * million, projects[4].total_budget),
    ],
  );
  book.change(
    code(6),
    { ...decided, subject: 'line_transfer', route: 'notification', state: 'notified', requested_on: '2009-05-18', decided_on: '2009-05-18', reason: '여비를 운영비로 전용', agreement_version: 2 },
    [risen(tenant, 'budget_item', item(6, 'operations'), 8 * million), risen(tenant, 'budget_item', item(6, 'travel'), -8 * million)],
  );
  book.change(
    code(9),
    { subject: 'period', state: 'requested', requested_by: 'djtp-manager', requested_on: '2009-06-08', new_period_from: '2009-01-01', new_period_to: '2010-03-31', reason: '납품 지연에 따른 기간 연장' },
    [text('period', '2009-01-01 ~ 2009-12-31', '2009-01-01 ~ 2010-03-31')],
  );
  book.change(
    code(12),
    { ...decided, subject: 'equipment_place', state: 'rejected', requested_on: '2009-06-29', decided_on: '2009-07-08', reason: '장비 설치장소 이전', decision_note: '이전할 곳의 전력 설비가 확인되지 않음' },
    [text('other', '로봇센터 1층', '로봇센터 별관')],
  );
  book.change(
    code(14),
    { subject: 'partner', state: 'requested', requested_by: 'djtp-manager', requested_on: '2009-10-26', reason: '참여기관 추가' },
    [{ term: 'partners', text_after: '한빛로봇협회' }],
  );
  book.change(
    code(29),
    { subject: 'own_share', state: 'requested', requested_by: 'djtp-manager', requested_on: '2009-10-19', reason: '시비 감액 편성' },
    [
      asked(tenant, 'funding_line', line(29, 'P'), -30 * million),
      asked(tenant, 'budget_item', item(29, 'transfer_private'), -30 * million),
      amount(projects[29].total_budget, projects[29].total_budget - 30 * million),
    ],
  );
}

/** Company support by R-KIJI: the papers of its list, a suspension that was cured, changes by approval and by notice. */
export function addSejongAgreements(tenant) {
  const book = new AgreementBook(tenant, ['R-KIJI', '2026-02-13']);
  const projects = tenant.tables.rows('project').filter((row) => row.organisation === tenant.name);
  projects[2].goal = '비대면 수출상담회 6회로 수출 상담 200건';
  projects.forEach((project, i) => {
    const notified = project.period_from.replace(/-\d\d$/, '-06');
    const held = i === 4;
    const code = `SJ-AGREE-${project.code}`;
    book.agree({
      code,
      name: `${project.name} 협약`,
      programme: 'SJ-REGION',
      project: project.code,
      parties: '중소벤처기업부, 세종시, 세종테크노파크',
      form: 'rcms_electronic',
      period_from: project.period_from,
      period_to: project.period_to,
      notified_on: notified,
      papers_on: plusDays(notified, held ? 27 : 9),
      suspended_on: held ? plusDays(notified, 7) : '',
      suspension_reason: held ? '민간부담금 미납' : '',
      cured_on: held ? plusDays(notified, 27) : '',
      concluded_on: plusDays(notified, held ? 30 : 14),
      entered_on: plusDays(notified, held ? 44 : 25),
      state: i === 3 ? 'change_requested' : 'concluded',
      amount: project.total_budget,
      rule_pack: 'R-KIJI',
      rule_version: '2026-02-13',
    });
    for (const paper of ['concurrent_projects', 'private_cash'])
      tenant.add('agreement_paper', { agreement: code, paper, filed_on: plusDays(notified, held ? 27 : 9) });
  });
  const decided = { decided_by: 'sjtp-manager', requested_by: 'sjtp-manager' };
  book.change(
    'SJ-AGREE-SJ-2020-01',
    { ...decided, subject: 'final_goal', requested_on: '2020-06-15', decided_on: '2020-06-26', reason: '감염병으로 해외 전시회 대신 비대면 상담으로 전환', agreement_version: 2 },
    [text('final_goal', '해외 전시회 4회로 수출 상담 200건', projects[2].goal)],
  );
  book.change(
    'SJ-AGREE-SJ-2020-01',
    { ...decided, subject: 'other', route: 'notification', state: 'notified', requested_on: '2020-09-07', decided_on: '2020-09-07', reason: '참여 연구원 변경', agreement_version: 3 },
    [text('other', '기업지원 담당 2명', '기업지원 담당 3명')],
  );
  book.change(
    'SJ-AGREE-SJ-2020-02',
    { subject: 'period', state: 'requested', requested_by: 'sjtp-manager', requested_on: '2020-10-05', new_period_from: '2020-01-01', new_period_to: '2021-03-31', reason: '실증 허가 지연에 따른 기간 연장' },
    [text('period', '2020-01-01 ~ 2020-12-31', '2020-01-01 ~ 2021-03-31')],
  );
}

export function addChungbukAgreements(tenant) {
  const book = new AgreementBook(tenant, ['R-GONG', '2021-05-25']);
  for (const [code, name, first, total] of [
    ['CB-1', '충북 혁신클러스터 1기', 2018, 25_500],
    ['CB-2', '충북 혁신클러스터 2기', 2023, 40_000],
  ]) {
    const start = first === 2018 ? '2018-11-01' : '2023-03-01';
    const common = { programme: code, period_to: `${first + 4}-12-31`, period_from: start, notified_on: plusDays(start, 1), concluded_on: plusDays(start, 20), entered_on: plusDays(start, 33) };
    book.agree({
      ...common,
      code: `${code}-AGREE`,
      name: `${name} 포괄적 협약`,
      kind: 'comprehensive',
      parties: '산업통상자원부, 충청북도, 충북테크노파크',
      amount: total * million,
    });
    for (const [suffix, kind] of [
      ['RND', '기술개발'],
      ['SUPPORT', '기업지원'],
    ])
      book.agree({
        ...common,
        code: `${code}-AGREE-${suffix}`,
        name: `${name} ${kind} 과제 협약`,
        project: `${code}-${suffix}-1`,
        parties: '충청북도, 충북테크노파크',
        form: 'other_electronic',
        state: code === 'CB-2' && suffix === 'SUPPORT' ? 'change_requested' : 'concluded',
      });
  }
  book.change(
    'CB-2-AGREE-SUPPORT',
    { subject: 'other', route: 'notification', state: 'notified', requested_on: '2024-04-15', decided_on: '2024-04-15', reason: '지원 대상 업종에 전력변환 부품 추가', agreement_version: 2 },
    [text('other', '스마트그리드 부품', '스마트그리드 부품, 전력변환 부품')],
  );
  book.change(
    'CB-2-AGREE-SUPPORT',
    { subject: 'partner', state: 'requested', requested_on: '2026-11-16', reason: '해외 진출 지원을 맡을 참여기관 추가' },
    [{ term: 'partners', text_after: '한빛해외협력재단' }],
  );
}

/** What the ministry and the province gave in each year: the plan, moved by evaluations and by local money that fell short. */
export function addChungbukAllocations(tenant) {
  tenant.add('evaluation', {
    code: 'CB-EVAL-2024',
    name: '충북 혁신클러스터 2기 2024년 이행 평가',
    layer: 'regional_plan',
    evaluator: '한국산업기술진흥원',
    programme: 'CB-2',
    year: 2024,
    announced_on: '2024-12-12',
    scale: 'S-A-B-C',
    grade: 'A',
    state: 'announced',
    opinion: '등급과 발표일은 표본입니다.',
  });
  const plans = tenant.tables.rows('plan_budget').filter((row) => row.organisation === tenant.name);
  const missing = { 2020: 0.1, 2025: 0.05 };
  for (const plan of plans.filter((row) => row.year <= 2026)) {
    const national = plan.source === 'national';
    const shortfall = missing[plan.year - 1];
    const cut = national && shortfall ? plan.amount * shortfall : 0;
    const raised = national && plan.year === 2025 ? 200 * million : 0;
    const amount = plan.amount + raised - cut;
    tenant.add('yearly_allocation', {
      code: `${plan.programme}-AGREE-${plan.year}-${plan.source}`,
      agreement: `${plan.programme}-AGREE`,
      year: plan.year,
      source: plan.source,
      planned: plan.amount,
      evaluation: raised ? 'CB-EVAL-2024' : '',
      evaluation_change: raised || '',
      shortfall: cut ? shortfall : '',
      shortfall_cut: cut || '',
      amount,
      provided: national ? amount : amount * (1 - (missing[plan.year] ?? 0)),
      decided_on: `${plan.year === 2018 ? 2018 : plan.year}-${plan.year === 2018 ? '11' : plan.year === 2023 ? '03' : '01'}-25`,
      rule_pack: 'R-GONG',
      rule_version: '2021-05-25',
    });
  }
}
