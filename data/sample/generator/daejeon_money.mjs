// Daejeon Technopark: plans, programmes, projects and their money, 2008 and 2009.

import { padded, range, shares } from './chance.mjs';
import { personName } from './companies.mjs';
import { addDaejeonAgreements } from './agreements.mjs';
import { addExecution, addMembers, addSettlements } from './daejeon_execution.mjs';

const million = 1_000_000;

/** Sub-programme, industry, centre and the short name of a strategic industry. */
const strategic = [
  { code: 'DJ-P2-RF', name: '정보통신(고주파)산업 육성', industry: 'DJ-IND-RF', centre: 'DJ-RF', short: '고주파' },
  { code: 'DJ-P2-BIO', name: '바이오산업 육성', industry: 'DJ-IND-BIO', centre: 'DJ-BIO', short: '바이오' },
  { code: 'DJ-P2-ROBOT', name: '로봇산업 육성', industry: 'DJ-IND-ROBOT', centre: 'DJ-ROBOT', short: '로봇' },
  {
    code: 'DJ-P2-NANO',
    name: '나노화학소재산업 육성',
    industry: 'DJ-IND-NANO',
    centre: 'DJ-NANO',
    short: '나노화학소재',
  },
];
const kinds = ['기술지원사업', '마케팅지원사업', '전문인력양성사업', '시제품제작지원사업', '장비활용지원사업'];

/** What the plan for 2009 names, in million won. */
const namedVitalisation = [
  ['스타기업 첨단기술상용화지원사업', 3000],
  ['신기술창업지원사업', 1000],
  ['테스트베드시범사업', 2000],
  ['기술사업화종합지원센터사업', 400],
];
const promising = [
  ['소프트웨어산업 육성사업', 3000, 'DJ-IND-SW'],
  ['연구개발서비스업 육성사업', 2200, 'DJ-IND-RND'],
  ['신재생에너지산업 육성사업', 1800, 'DJ-IND-ENERGY'],
];
const otherVitalisation = [
  '중소기업 애로기술 해결사업',
  '지역특화 디자인 개발사업',
  '해외시장 개척사업',
  '전통산업 고도화사업',
  '창업보육 지원사업',
  '벤처기업 투자유치 지원사업',
  '청년 취업역량 강화사업',
  '경력단절 인력 재취업사업',
  '제품 인증 획득 지원사업',
  '산학연 공동기술개발사업',
  '지식재산 창출 지원사업',
  '기업 정보화 지원사업',
  '공동물류·마케팅 지원사업',
  '국제협력 네트워크사업',
  '우수제품 전시판매사업',
  '기업진단·컨설팅사업',
  '현장인력 재교육사업',
  '품질혁신 지원사업',
  '연구장비 공동활용사업',
  '지역 일자리 연계사업',
];
/** Seven projects from which the plan for 2009 expects 750 new jobs together; the split is ours. */
const jobTargets = [
  ['신기술창업지원사업', 160],
  ['스타기업 첨단기술상용화지원사업', 140],
  ['창업보육 지원사업', 120],
  ['청년 취업역량 강화사업', 110],
  ['경력단절 인력 재취업사업', 90],
  ['지역 일자리 연계사업', 80],
  ['벤처기업 투자유치 지원사업', 50],
];

export function addDaejeonMoney(tenant, chance) {
  addPlans(tenant);
  addProgrammes(tenant);
  const projects2008 = addProjects2008(tenant, chance);
  const projects2009 = [...addStrategic2009(tenant, chance), ...addVitalisation2009(tenant, chance)];
  addPlannedYears(tenant);
  for (const project of [...projects2008, ...projects2009]) addExecution(tenant, chance, project);
  addSettlements(tenant, chance, projects2008);
  addJobTargets(tenant, projects2009);
  addDaejeonAgreements(tenant, projects2009);
  addMembers(tenant, chance, [...projects2008, ...projects2009]);
  return { projects2008, projects2009 };
}

function addPlans(tenant) {
  tenant.add('plan', {
    code: 'DJ-PLAN-2009',
    name: '2009년 사업계획',
    kind: 'business',
    period_from: '2009-01-01',
    period_to: '2009-12-31',
    state: 'confirmed',
    region: 'mois:30',
    confirmed_on: '2008-12-23',
    goals: '벤처 창업 확대, 전통산업 고도화, 스타기업 육성',
    last_year_results: '2008년 3월 출범, 기업지원 실적과 센터별 장비 구축은 제시 수치와 지원 건에서 확인합니다.',
  });
  const strategies = [
    ['벤처 창업 확대', '창업 단계부터 성장까지 이어지는 지원'],
    ['전통산업 고도화', '지역 전통산업에 첨단기술을 접목'],
    ['스타기업 육성', '첨단기술 상용화로 선도기업 배출'],
    ['성과관리 체계 도입', '기업이 서비스 기획과 평가에 참여하고 성과관리시스템을 도입'],
  ];
  strategies.forEach(([name, description], i) =>
    tenant.add('plan_strategy', {
      code: `DJ-PLAN-2009-S${i + 1}`,
      plan: 'DJ-PLAN-2009',
      position: i + 1,
      name,
      description,
    }),
  );
  const tasks = [
    '전략산업별 특화인력양성사업 추진',
    '혁신클러스터사업 추진',
    'RF 부품 역량강화사업 추진',
    '지역소프트웨어사업 추진',
    '첨단의료복합단지 유치',
    '국제과학비즈니스벨트 유치',
    '5+2 광역경제권 선도사업 추진',
    '기능성 나노화학소재센터 구축',
    '조기집행 전담반 운영(매주 집행 점검)',
    '기업의 서비스 참여와 평가 제도 시행',
    '성과관리시스템 도입',
  ];
  tasks.forEach((name, i) =>
    tenant.add('plan_task', {
      code: `DJ-PLAN-2009-T${padded(i + 1, 2)}`,
      plan: 'DJ-PLAN-2009',
      strategy: i > 7 ? 'DJ-PLAN-2009-S4' : '',
      name,
      state: 'in_progress',
      period_from: '2009-01-01',
      period_to: '2009-12-31',
      responsible: i < 7 ? '정책기획단' : '경영지원실',
    }),
  );
}

function addProgrammes(tenant) {
  tenant.add('programme', {
    code: 'DJ-P1',
    name: '1단계 지역전략산업진흥사업',
    regime: 'common_operation',
    nature: 'contribution',
    ministry: '지식경제부',
    period_from: '2002-01-01',
    period_to: '2007-12-31',
    phase: 1,
    region: 'mois:30',
    purpose: '전략산업 기반 구축. 2007년에 끝났으며 시작일은 표본입니다.',
  });
  tenant.state('programme', {
    code: 'DJ-P2',
    name: '2단계 지역전략산업진흥사업',
    regime: 'common_operation',
    nature: 'contribution',
    ministry: '지식경제부',
    period_from: '2008-01-01',
    period_to: '2012-12-31',
    phase: 2,
    region: 'mois:30',
    purpose: '기업지원 중심의 전략산업 진흥',
  });
  tenant.state('programme', {
    code: 'DJ-EV',
    name: '경제활성화사업',
    regime: 'local_subsidy',
    nature: 'subsidy',
    ministry: '',
    period_from: '2009-01-01',
    period_to: '2009-12-31',
    region: 'mois:30',
    plan: 'DJ-PLAN-2009',
    purpose: '창업, 기술사업화, 유망산업으로 지역경제를 살리는 사업',
  });
  for (const { code, name, industry } of strategic)
    tenant.add('sub_programme', { code, programme: 'DJ-P2', name, industry });
  tenant.add('sub_programme', { code: 'DJ-P2-PLAN', programme: 'DJ-P2', name: '전략산업 기획·총괄' });
  tenant.add('sub_programme', { code: 'DJ-EV-GROWTH', programme: 'DJ-EV', name: '창업·기술사업화 지원' });
  tenant.add('sub_programme', { code: 'DJ-EV-JOBS', programme: 'DJ-EV', name: '기업활력·일자리 지원' });
  tenant.state('sub_programme', {
    code: 'DJ-EV-PROMISING',
    programme: 'DJ-EV',
    name: '유망산업 육성(SW·연구개발서비스·신재생에너지)',
  });
}

function addProject(tenant, chance, { code, name, sub, industry, centre, year, budget, state, firstDay }) {
  const project = {
    code,
    name,
    sub_programme: sub,
    role: 'single',
    industry,
    centre,
    lead: '대전테크노파크',
    period_from: firstDay ?? `${year}-01-01`,
    period_to: `${year}-12-31`,
    state,
    manager: personName(chance),
    total_budget: budget,
    follow_up_from: `${year + 1}-01-01`,
    follow_up_to: `${year + 5}-12-31`,
    goal: `지역기업의 기술과 사업화 지원(${name})`,
  };
  tenant.add('project', project);
  return { ...project, year, programme: sub.startsWith('DJ-P2') ? 'DJ-P2' : 'DJ-EV' };
}

/** 24.6 billion won of 2008 over twelve projects. */
function addProjects2008(tenant, chance) {
  const named = strategic.flatMap((s) => [kinds[0], kinds[1], kinds[4]].map((kind) => ({ ...s, kind })));
  const amounts = shares(
    24_600 * million,
    range(named.length).map(() => 70 + chance.between(0, 60)),
    10 * million,
  );
  return named.map(({ code, industry, centre, short, kind }, i) => {
    const project = addProject(tenant, chance, {
      code: `DJ-2008-${padded(i + 1, 2)}`,
      name: `2008년 ${short} ${kind}`,
      sub: code,
      industry,
      centre,
      year: 2008,
      budget: amounts[i],
      state: i % 5 === 0 ? 'excellent' : 'complete',
      firstDay: '2008-03-01',
    });
    planBudget(tenant, project, amounts[i], 0.7);
    return project;
  });
}

/** 39.5 billion won over twenty-one projects. */
function addStrategic2009(tenant, chance) {
  const named = strategic.flatMap((s) => kinds.map((kind) => ({ ...s, kind })));
  const weights = [...named.map(() => 60 + chance.between(0, 80)), 40];
  const amounts = shares(39_500 * million, weights, 10 * million);
  const projects = named.map(({ code, industry, centre, short, kind }, i) =>
    addProject(tenant, chance, {
      code: `DJ-2009-S${padded(i + 1, 2)}`,
      name: `${short} ${kind}`,
      sub: code,
      industry,
      centre,
      year: 2009,
      budget: amounts[i],
      state: i % 6 === 0 ? 'final_evaluation' : 'running',
    }),
  );
  projects.push(
    addProject(tenant, chance, {
      code: 'DJ-2009-S21',
      name: '전략산업기획사업',
      sub: 'DJ-P2-PLAN',
      centre: 'DJ-HQ',
      year: 2009,
      budget: amounts.at(-1),
      state: 'running',
    }),
  );
  projects.forEach((project, i) => planBudget(tenant, project, amounts[i], 0.7));
  return projects;
}

/** 25.0 billion won over twenty-seven projects, seven of them with amounts that the document names or groups. */
function addVitalisation2009(tenant, chance) {
  const rest = 25_000 - [...namedVitalisation, ...promising].reduce((sum, [, amount]) => sum + amount, 0);
  const restAmounts = shares(
    rest * million,
    otherVitalisation.map(() => 50 + chance.between(0, 60)),
    10 * million,
  );
  const all = [
    ...namedVitalisation.map(([name, amount]) => ({
      name,
      budget: amount * million,
      sub: 'DJ-EV-GROWTH',
      centre: 'DJ-HQ',
    })),
    ...promising.map(([name, amount, industry]) => ({
      name,
      budget: amount * million,
      sub: 'DJ-EV-PROMISING',
      industry,
      centre: 'DJ-HQ',
    })),
    ...otherVitalisation.map((name, i) => ({
      name,
      budget: restAmounts[i],
      sub: i % 3 === 0 ? 'DJ-EV-GROWTH' : 'DJ-EV-JOBS',
      centre: 'DJ-HQ',
    })),
  ];
  return all.map((entry, i) => {
    const project = addProject(tenant, chance, {
      ...entry,
      code: `DJ-2009-V${padded(i + 1, 2)}`,
      year: 2009,
      state: 'running',
    });
    planBudget(tenant, project, entry.budget, 0.5);
    return project;
  });
}

function planBudget(tenant, project, amount, nationalShare) {
  const national = Math.round((amount * nationalShare) / million) * million;
  for (const [source, part] of [
    ['national', national],
    ['province', amount - national],
  ]) {
    tenant.add('plan_budget', {
      code: `${project.code}-${source === 'national' ? 'N' : 'P'}`,
      programme: project.programme,
      sub_programme: project.sub_programme,
      project: project.code,
      year: project.year,
      source,
      amount: part,
    });
    tenant.add('funding_line', {
      code: `${project.code}-${project.year}-${source === 'national' ? 'N' : 'P'}`,
      project: project.code,
      year: project.year,
      source,
      nature: project.programme === 'DJ-P2' ? 'contribution' : 'subsidy',
      amount: part,
    });
  }
}

/** The years of the second phase that no project stands for yet: 145.3 billion won in all, less 2008 and 2009. */
function addPlannedYears(tenant) {
  for (const [year, total] of [
    [2010, 29_800],
    [2011, 27_400],
    [2012, 24_000],
  ]) {
    for (const [source, share] of [
      ['national', 0.7],
      ['province', 0.3],
    ]) {
      tenant.add('plan_budget', {
        code: `DJ-P2-${year}-${source === 'national' ? 'N' : 'P'}`,
        programme: 'DJ-P2',
        year,
        source,
        amount: Math.round(total * share) * million,
      });
    }
  }
}

function addJobTargets(tenant, projects) {
  tenant.add('indicator', {
    code: 'DJ-KPI-JOBS',
    name: '신규고용',
    unit: '명',
    direction: 'higher',
    source: 'measure',
    measure: 'jobs_created',
    programme: 'DJ-EV',
    weight: '0.3',
    formula: '지원기업이 확인한 신규 채용 인원의 합',
    evidence_needed: '4대보험 가입자 명부',
  });
  for (const [name, value] of jobTargets) {
    const project = projects.find((candidate) => candidate.name === name);
    tenant.add('target', {
      code: `DJ-KPI-JOBS-${project.code}`,
      indicator: 'DJ-KPI-JOBS',
      year: 2009,
      programme: 'DJ-EV',
      project: project.code,
      value,
    });
  }
  const others = [
    ['DJ-KPI-COMPANIES', '지원기업 수', '개사', 'companies_supported', 340, 360],
    ['DJ-KPI-SERVICES', '기업지원 건수', '건', 'services_delivered', 800, 850],
    ['DJ-KPI-SATISFACTION', '지원 만족도', '점', 'satisfaction_mean', 80, 85],
    ['DJ-KPI-EXECUTION', '예산 집행률', '%', 'execution_rate', 95, 95],
  ];
  for (const [code, name, unit, measure, first, second] of others) {
    tenant.add('indicator', {
      code,
      name,
      unit,
      direction: 'higher',
      source: 'measure',
      measure,
      programme: 'DJ-P2',
      weight: '0.175',
    });
    tenant.add('target', { code: `${code}-2008`, indicator: code, year: 2008, programme: 'DJ-P2', value: first });
    tenant.add('target', { code: `${code}-2009`, indicator: code, year: 2009, programme: 'DJ-P2', value: second });
  }
}
