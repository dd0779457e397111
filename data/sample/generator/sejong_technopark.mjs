// Sejong Technopark, 2019 and 2020: its first year.

import { padded, plusDays, range } from './chance.mjs';
import { companyYears, personName } from './companies.mjs';

const million = 1_000_000;
const sejong = 'mois:36110';

export function addSejongTechnopark(tenant, chance, maker) {
  addBody(tenant);
  const projects = addProgrammes(tenant, chance);
  addManagementPlan(tenant, chance);
  const companies = addCompanies(tenant, chance, maker);
  addAttraction(tenant, chance, maker, companies);
  addServices(tenant, chance, companies, projects);
}

function addBody(tenant) {
  tenant.add('organisation', {
    name: '세종테크노파크',
    name_en: 'Sejong Technopark',
    kind: 'technopark',
    region: 'mois:36',
    founded_on: '2019-07-01',
    remark: '2019년 7월 설립. 날은 표본입니다.',
  });
  for (const [name, kind, region] of [
    ['중소벤처기업부', 'ministry', ''],
    ['산업통상자원부', 'ministry', ''],
    ['세종시', 'province', 'mois:36'],
  ])
    tenant.add('organisation', { name, kind, region });
  for (const [code, name] of [
    ['SJ-IND-MOBILITY', '자율주행·모빌리티'],
    ['SJ-IND-HEALTH', '헬스케어'],
    ['SJ-IND-CITY', '스마트시티'],
  ])
    tenant.state('industry', { code, name, tier: 'flagship', region: 'mois:36' });
  tenant.state('centre', {
    code: 'SJ-HQ',
    name: '세종테크노파크 본부',
    kind: 'headquarters',
    state: 'operating',
    region: 'mois:36',
  });
  tenant.state('centre', {
    code: 'SJ-CONVERGENCE',
    name: '미래융합센터',
    kind: 'specialised',
    state: 'planned',
    region: 'mois:36',
    place: '4-2생활권',
    description: '산학연 클러스터 지원센터 입주',
  });
  const buildings = [
    ['SJ-B-CLUSTER', '산학연 클러스터 지원센터', 'operating', '', '4-2생활권. 미래융합센터 입주'],
    ['SJ-B-SMART', '스마트시티 산업 공간', 'planned', '', '5-1생활권. 모빌리티·헬스케어 등 스마트시티 산업'],
    ['SJ-B-COMPLEX', '산업기술단지', 'planned', '2023-12-31', '2023년 준공 예정(연도만 제시)'],
  ];
  for (const [code, name, state, due, purpose] of buildings)
    tenant.state('building', { code, name, state, region: 'mois:36', completion_due_on: due, purpose });
  tenant.state('cluster', {
    code: 'SJ-CL-COMPLEX',
    name: '세종 국가혁신융복합단지',
    kind: 'convergence_complex',
    region: 'mois:36',
  });
  tenant.state('cluster', {
    code: 'SJ-CL-ZONE',
    name: '세종 자율주행 규제자유특구',
    kind: 'regulation_free_zone',
    region: 'mois:36',
    industry: 'SJ-IND-MOBILITY',
  });
}

/** 1.4 billion won in 2019, 9.3 billion in 2020; the split over sources and projects is ours. */
function addProgrammes(tenant, chance) {
  tenant.add('programme', {
    code: 'SJ-REGION',
    name: '지역산업 육성사업',
    regime: 'company_support',
    nature: 'contribution',
    ministry: '중소벤처기업부',
    period_from: '2019-01-01',
    period_to: '2020-12-31',
    region: 'mois:36',
  });
  tenant.add('programme', {
    code: 'SJ-FACTORY',
    name: '스마트공장 보급확산사업',
    regime: 'national_subsidy',
    nature: 'subsidy',
    ministry: '중소벤처기업부',
    period_from: '2019-01-01',
    period_to: '2020-12-31',
    region: 'mois:36',
  });
  tenant.add('sub_programme', { code: 'SJ-REGION-SUPPORT', programme: 'SJ-REGION', name: '기업 맞춤형 지원' });
  tenant.add('sub_programme', { code: 'SJ-REGION-GROWTH', programme: 'SJ-REGION', name: '혁신성장 기반' });
  tenant.add('sub_programme', { code: 'SJ-FACTORY-ROLLOUT', programme: 'SJ-FACTORY', name: '스마트공장 보급' });
  const plans = [
    ['SJ-2019-01', '지역기업 맞춤형 지원사업', 'SJ-REGION-SUPPORT', 2019, [500, 200]],
    ['SJ-2019-02', '지역혁신 기반 구축사업', 'SJ-REGION-GROWTH', 2019, [500, 200]],
    ['SJ-2020-01', '지역주력산업 육성사업', 'SJ-REGION-SUPPORT', 2020, [2100, 900]],
    ['SJ-2020-02', '규제자유특구 실증 지원사업', 'SJ-REGION-GROWTH', 2020, [2300, 800]],
    ['SJ-2020-03', '국가혁신융복합단지 지원사업', 'SJ-REGION-GROWTH', 2020, [1400, 600]],
    ['SJ-2020-04', '비대면 기업지원사업', 'SJ-REGION-SUPPORT', 2020, [800, 400]],
  ];
  return plans.map(([code, name, sub, year, parts]) => {
    const project = {
      code,
      name,
      sub_programme: sub,
      role: 'single',
      lead: '세종테크노파크',
      centre: 'SJ-HQ',
      period_from: year === 2019 ? '2019-07-01' : '2020-01-01',
      period_to: `${year}-12-31`,
      state: year === 2019 ? 'complete' : 'running',
      manager: personName(chance),
      total_budget: (parts[0] + parts[1]) * million,
    };
    tenant.add('project', project);
    tenant.add('budget_item', {
      code: `${code}-activity`,
      project: code,
      year,
      category: 'research_activity',
      amount: project.total_budget,
      early_execution: true,
    });
    parts.forEach((part, i) => {
      const source = ['national', 'province'][i];
      tenant.add('plan_budget', {
        code: `${code}-${i + 1}`,
        programme: 'SJ-REGION',
        sub_programme: sub,
        project: code,
        year,
        source,
        amount: part * million,
      });
      tenant.add('funding_line', {
        code: `${code}-F${i + 1}`,
        project: code,
        year,
        source,
        nature: 'contribution',
        amount: part * million,
      });
      const share = year === 2019 ? 0.97 : 0.52;
      tenant.add('ledger_entry', {
        code: `${code}-L${i * 2 + 1}`,
        project: code,
        funding_line: `${code}-F${i + 1}`,
        kind: 'grant',
        on: `${year}-${year === 2019 ? '08' : '03'}-12`,
        year,
        source,
        amount: part * million,
        description: '교부',
      });
      tenant.add('ledger_entry', {
        code: `${code}-L${i * 2 + 2}`,
        project: code,
        kind: 'spend',
        on: year === 2019 ? '2019-12-12' : '2020-06-30',
        year,
        source,
        amount: Math.round(part * share) * million,
        funding_line: `${code}-F${i + 1}`,
        budget_item: `${code}-activity`,
        vendor: '표본사업단',
        evidence_number: `${code}-E1`,
        description: '사업비 집행',
      });
    });
    return { ...project, year };
  });
}

function addManagementPlan(tenant) {
  tenant.add('plan', {
    code: 'SJ-PLAN-MGMT',
    name: '경영혁신',
    kind: 'management',
    period_from: '2020-01-01',
    period_to: '2020-12-31',
    state: 'confirmed',
    region: 'mois:36',
    confirmed_on: '2020-07-01',
    goals:
      '수요자 맞춤형 기업지원, 비대면 사업과 운영, 열린 지역혁신 성장 플랫폼, 연구개발 인력·창업·성장·재투자의 선순환',
  });
  const strategies = [
    '수요자 맞춤형 기업지원',
    '비대면 사업·운영 전환',
    '열린 지역혁신 성장 플랫폼',
    '인력·창업·성장·재투자 선순환',
    '조직·성과관리 혁신',
  ];
  const tasks = [
    '기업 수요조사 정례화',
    '전담 코디네이터 운영',
    '온라인 상담과 접수',
    '비대면 평가와 협약',
    '산학연 협의체 운영',
    '규제자유특구 실증 연계',
    '연구개발 인력 양성',
    '창업·투자 연계',
    '성과관리 지표 정비',
    '내부 규정 간소화',
  ];
  strategies.forEach((name, i) =>
    tenant.add('plan_strategy', { code: `SJ-PLAN-S${i + 1}`, plan: 'SJ-PLAN-MGMT', position: i + 1, name }),
  );
  tasks.forEach((name, i) =>
    tenant.add('plan_task', {
      code: `SJ-PLAN-T${padded(i + 1, 2)}`,
      plan: 'SJ-PLAN-MGMT',
      strategy: `SJ-PLAN-S${Math.floor(i / 2) + 1}`,
      name,
      state: 'in_progress',
      period_from: '2020-07-01',
      period_to: '2020-12-31',
      responsible: '경영혁신 전담반',
    }),
  );
  tenant.add('evaluation', {
    code: 'SJ-EVAL-FACTORY',
    name: '스마트공장 보급확산사업 평가',
    layer: 'single_programme',
    evaluator: '중소벤처기업부',
    programme: 'SJ-FACTORY',
    year: 2019,
    announced_on: '2020-06-30',
    scale: 'S-A-B-C',
    grade: 'A',
    state: 'announced',
    opinion: '등급은 기사에 제시된 것이고 발표일과 등급 체계는 표본입니다.',
  });
}

const regions = [
  [sejong, 78],
  ['mois:30200', 8],
  ['mois:43113', 7],
  ['mois:44150', 4],
  ['mois:44133', 3],
];
const fields = [
  ['mobility', 'SJ-IND-MOBILITY'],
  ['software', 'SJ-IND-CITY'],
  ['bio', 'SJ-IND-HEALTH'],
  ['radio', 'SJ-IND-CITY'],
];

function makeCompany(chance, maker, where) {
  const [field, industry] = chance.pick(fields);
  return maker.make({
    field,
    industry,
    offices: ['307', '305', '301'],
    court: '1648',
    regions: where,
    founded: ['2004-02-02', '2019-03-29'],
  });
}

function addCompanies(tenant, chance, maker) {
  const companies = range(52).map(() => makeCompany(chance, maker, regions));
  for (const company of companies) {
    tenant.add('company', company);
    for (const row of companyYears(chance, company, { years: [2018, 2019, 2020], growth: 0.08, answers: 0.85 }))
      tenant.add('company_year', row);
  }
  return companies;
}

/** Seventeen companies that moved in and operate, one of them named by the document; leads and later ones beside. */
function addAttraction(tenant, chance, maker) {
  const elsewhere = [
    ['mois:11', 40],
    ['mois:41', 40],
    ['mois:30', 12],
    ['mois:43', 8],
  ];
  const add = (number, row) =>
    tenant.add('attraction', { code: `SJ-ATT-${padded(number, 2)}`, region: sejong, ...row });
  add(1, {
    company_name: '팬텀AI코리아',
    from_region: '',
    industry: 'SJ-IND-MOBILITY',
    state: 'operating',
    moved_in_on: '2019-11-04',
    is_anchor: 'false',
    remark: '기업명은 기사에 제시된 것이고 나머지는 표본입니다.',
  });
  const states = [
    ...range(16).map(() => 'operating'),
    'moved_in',
    'promised',
    'promised',
    'negotiating',
    'negotiating',
    'lead',
    'lead',
    'withdrawn',
  ];
  states.forEach((state, i) => {
    const company = makeCompany(chance, maker, [[sejong, 1]]);
    const isHere = state === 'operating' || state === 'moved_in';
    if (isHere) tenant.add('company', company);
    const moved = state === 'operating' ? chance.workday('2019-07-01', '2020-07-14') : '2020-09-01';
    const promised = chance.between(5, 40);
    add(i + 2, {
      company_name: company.name,
      company: isHere ? company.business_number : '',
      from_region: chance.weighted(elsewhere),
      industry: company.industry,
      state,
      promised_on: isHere || state === 'promised' ? plusDays(moved, -chance.between(40, 160)) : '',
      moved_in_on: isHere ? moved : '',
      is_anchor: chance.happens(0.2) ? 'true' : 'false',
      investment_promised: chance.between(5, 90) * 100 * million,
      investment_actual: isHere ? chance.between(3, 60) * 100 * million : '',
      jobs_promised: promised,
      jobs_actual: isHere ? Math.max(1, promised - chance.between(-3, 9)) : '',
    });
  });
}

function addServices(tenant, chance, companies, projects) {
  const types = [
    ['CONSULTING', '컨설팅', 'consulting'],
    ['TEST', '시험·인증 지원', 'technology'],
    ['MARKETING', '마케팅 지원', 'commercialisation'],
    ['PROTOTYPE', '시제품 제작', 'commercialisation'],
    ['UNTACT', '비대면 판로 지원', 'commercialisation'],
  ];
  for (const [code, name, family] of types) tenant.add('support_type', { code, name, family });
  const days = range(130)
    .map(() => chance.workday('2019-08-05', '2020-07-14'))
    .sort();
  days.forEach((day, i) => {
    const company = companies[Math.floor(chance.next() ** 1.8 * companies.length)];
    const year = Number(day.slice(0, 4));
    const [type, name] = chance.pick(types.filter(([code]) => code !== 'UNTACT' || year === 2020));
    tenant.add('service', {
      code: `SVC-${year}-${padded(i + 1, 4)}`,
      company: company.business_number,
      support_type: type,
      project: chance.pick(projects.filter((project) => project.year === year)).code,
      industry: company.industry,
      centre: 'SJ-HQ',
      title: `${name}: ${company.products}`,
      requested_on: plusDays(day, -40),
      started_on: plusDays(day, -20),
      delivered_on: day,
      amount: chance.between(10, 180) * 100_000,
      own_share: chance.between(1, 18) * 100_000,
      state: chance.weighted([
        ['completion_confirmed', 3],
        ['paid', 6],
        ['outcome_surveyed', 1],
      ]),
      confirmed_on: plusDays(day, 2),
      satisfaction: chance.happens(0.6) ? chance.between(150, 200) / 2 : '',
    });
  });
}
