// Sejong City, 2024: how six strategic industries were chosen, and the plan that follows.

import { padded, shares } from './chance.mjs';
import { candidateValues } from './sejong_selection.mjs';

const million = 1_000_000;
const core = '주력 고도화';
const convergence = '서비스·ICT융합';
const future = '미래혁신기술';

/** Chosen with their groups; the order is ours. */
const chosen = [
  ['SC-MOBILITY', '미래모빌리티', core],
  ['SC-HEALTH', '디지털헬스케어', core],
  ['SC-SECURITY', '정보보호', convergence],
  ['SC-MEDIA', '방송·영상·미디어', convergence],
  ['SC-CONTENT', '디지털콘텐츠', convergence],
  ['SC-QUANTUM', '양자', future],
];
/** The other nine of fifteen are not named by the document: ours, with reasons of ours. */
const promising = [
  ['SC-GREEN', '스마트그린융합부품소재', core, '지역 기업군이 얇아 미래모빌리티의 공급망 과제로 통합'],
  ['SC-CITY', '스마트시티', convergence, '개별 산업보다 전 산업의 실증 기반으로 활용'],
  ['SC-AI', '인공지능', future, '모든 산업의 공통 기술로 보아 별도 산업으로 두지 않음'],
  ['SC-BIO', '바이오헬스', core, '디지털헬스케어로 좁혀 고도화'],
];
const candidates = [
  ['SC-BATTERY', '이차전지', future, '입지계수 1.0 미만이고 인접 지역과 중복'],
  ['SC-CHIP', '시스템반도체', future, '입지계수 1.0 미만이고 전문인력과 기업 기반 부족'],
  ['SC-FARM', '스마트팜', core, '성장률이 다른 지역 이하'],
  ['SC-SPACE', '우주항공', future, '입지계수 1.0 미만이고 인접 대전과 기능 중복'],
  ['SC-HYDROGEN', '수소에너지', future, '입지계수 1.0 미만이고 생산·저장 기반 부재'],
];
/** Rank and score that the values of sejong_selection.mjs come to (`geojeom select study SC-SEL-2024 --json`). */
const computed = {
  'SC-MOBILITY': [1, 85.0],
  'SC-HEALTH': [2, 71.9],
  'SC-SECURITY': [3, 71.7],
  'SC-MEDIA': [4, 58.9],
  'SC-CONTENT': [5, 55.6],
  'SC-GREEN': [6, 47.0],
  'SC-QUANTUM': [7, 39.2],
  'SC-CITY': [8, 37.4],
  'SC-AI': [9, 36.0],
  'SC-BIO': [10, 26.6],
};
/** The five industries of before. */
const before = ['스마트시티', '실감형콘텐츠', '바이오헬스', '스마트그린융합부품소재', '미래차모빌리티'];

const measures = {
  'SC-SECURITY': [
    '기회발전특구 연계 보안기업 유치',
    '대학 연계 보안인력 양성',
    '정보보호 실증 공간 조성',
    '보안제품 인증 지원',
    '보안관제 서비스 시범',
    '정보보호 창업 지원',
  ],
  'SC-QUANTUM': [
    '대학 연계 양자 연구거점',
    '양자 창업기업 발굴',
    '양자 전문인력 과정',
    '양자 국제협력',
    '양자 소자 시험 기반',
    '양자 보안 실증',
  ],
  'SC-MOBILITY': [
    '자율주행 인증 시험장 구축',
    '규제 개선 지원',
    '자율주행 데이터 개방',
    '모빌리티 부품기업 전환',
    '도심항공교통 준비',
    '자율주행 서비스 확대',
    '모빌리티 인력 양성',
  ],
  'SC-MEDIA': [
    '미디어 창업 기반',
    '영상 제작 기반 조성',
    '미디어 기업 성장 지원',
    '미디어 인력 양성',
    '공공 영상 제작 연계',
    '지역 방송 협력',
  ],
  'SC-CONTENT': [
    '디지털트윈 콘텐츠 개발',
    '확장현실 콘텐츠 실증',
    '콘텐츠 기업 육성',
    '콘텐츠 체험 공간',
    '행정 디지털트윈 연계',
    '콘텐츠 해외 진출',
  ],
  'SC-HEALTH': [
    '충청권 의료 빅데이터 플랫폼',
    '디지털 치료기기 실증',
    '헬스케어 기업 육성',
    '헬스케어 인허가 지원',
    '병원 연계 임상 지원',
    '헬스케어 창업 지원',
  ],
};

export function addSejongCity(tenant, chance) {
  tenant.state('organisation', { name: '세종특별자치시', name_en: 'Sejong City', kind: 'province', region: 'mois:36' });
  for (const [code, name] of chosen) tenant.state('industry', { code, name, tier: 'strategic', region: 'mois:36' });
  for (const [code, name] of [...promising, ...candidates]) {
    if (!before.includes(name)) tenant.add('industry', { code, name, tier: 'other', region: 'mois:36' });
  }
  before.forEach((name, i) => {
    const code = [...promising, ...candidates].find(([, candidate]) => candidate === name)?.[0] ?? `SC-OLD-${i + 1}`;
    tenant.state('industry', {
      code,
      name,
      tier: 'flagship',
      region: 'mois:36',
      definition: '2024년 개편 이전의 전략산업',
    });
  });
  const classes = {
    'SC-MOBILITY': ['30332', '27211', '30399'],
    'SC-HEALTH': ['27112', '27199', '62010'],
    'SC-SECURITY': ['58221', '62021'],
    'SC-MEDIA': ['59114', '60221', '59111'],
    'SC-CONTENT': ['58222', '59112', '63991'],
    'SC-QUANTUM': ['70121', '70111', '27302'],
  };
  for (const [industry, codes] of Object.entries(classes))
    for (const code of codes)
      tenant.add('industry_ksic', { industry, ksic: `10:${code}`, weight: 1, basis: '표본 연계' });
  addSelection(tenant);
  addPlan(tenant, chance);
}

function addSelection(tenant) {
  tenant.add('selection', {
    code: 'SC-SEL-2024',
    name: '미래전략산업 선정',
    region: 'mois:36',
    period_from: '2023-03-01',
    period_to: '2024-01-09',
    state: 'confirmed',
    confirmed_on: '2024-01-09',
    method: '입지계수와 성장성, 전문가 평가를 합친 단계별 선정',
    criteria: '산업 기반, 성장성, 정책 적합성, 파급효과를 전문가 쌍대비교로 가중',
    quotient_threshold: 1,
    data_year: 2021,
    ranking: 'saw',
    promising_count: 10,
    strategic_count: 6,
    minutes: '표본 회의록: 유형별로 주력 고도화 2개, 서비스·ICT융합 3개, 미래혁신기술 1개를 두기로 함.',
  });
  tenant.add('selection', {
    code: 'SC-SEL-2027',
    name: '미래전략산업 재검토',
    region: 'mois:36',
    period_from: '2026-03-01',
    period_to: '2026-12-31',
    state: 'draft',
    method: '2024년과 같은 기준으로 다시 선정',
    quotient_threshold: 1,
    data_year: 2021,
    ranking: 'saw',
    promising_count: 10,
    strategic_count: 6,
  });
  const stages = [
    ['candidate', [...chosen, ...promising, ...candidates]],
    ['promising', [...chosen, ...promising]],
    ['strategic', chosen],
  ];
  stages.forEach(([stage, members], step) =>
    members.forEach(([code, , group, detail], i) => {
      const advances = step < 2 && i < stages[step + 1][1].length;
      const [rank, score] = computed[code] ?? ['', ''];
      const [establishments, employees, , rise] = candidateValues[code];
      tenant.add('selection_candidate', {
        selection: 'SC-SEL-2024',
        industry: code,
        stage,
        result: step === 2 ? 'chosen' : advances ? 'advanced' : 'dropped',
        group,
        rank,
        score,
        establishment_quotient: establishments,
        employee_quotient: employees,
        growth: (rise / 100).toFixed(3),
        dropped_reason: step === 2 || advances ? '' : detail,
      });
    }),
  );
  for (const [code, , group] of stages[0][1]) {
    const [establishments, employees, , rise] = candidateValues[code];
    tenant.add('selection_candidate', {
      selection: 'SC-SEL-2027',
      industry: code,
      stage: 'candidate',
      result: 'pending',
      group,
      establishment_quotient: establishments,
      employee_quotient: employees,
      growth: (rise / 100).toFixed(3),
    });
  }
}

/** 170.4 billion won until 2026 in thirty-seven tasks; the split over years, sources and tasks is ours. */
function addPlan(tenant, chance) {
  tenant.add('plan', {
    code: 'SC-PLAN-1',
    name: '미래전략산업 1단계',
    kind: 'strategy',
    period_from: '2024-01-01',
    period_to: '2026-12-31',
    state: 'confirmed',
    selection: 'SC-SEL-2024',
    region: 'mois:36',
    vision_year: 2035,
    confirmed_on: '2024-01-09',
    goals: '2035년을 내다본 미래전략산업 육성과 중기 추진전략',
  });
  const strategies = [
    '산업 육성 기반 조성',
    '신기술 사업화 거점 구축',
    '특화인력 양성',
    '산학연 연계',
    '산업 생태계 조성',
  ];
  strategies.forEach((name, i) =>
    tenant.state('plan_strategy', { code: `SC-PLAN-S${i + 1}`, plan: 'SC-PLAN-1', position: i + 1, name }),
  );
  const tasks = Object.entries(measures).flatMap(([industry, names]) => names.map((name) => ({ industry, name })));
  const budgets = shares(
    170_400 * million,
    tasks.map(() => 20 + chance.between(0, 80)),
    100 * million,
  );
  tasks.forEach(({ industry, name }, i) =>
    tenant.add('plan_task', {
      code: `SC-TASK-${padded(i + 1, 2)}`,
      plan: 'SC-PLAN-1',
      strategy: `SC-PLAN-S${(i % 5) + 1}`,
      industry,
      name,
      period_from: `${2024 + (i % 2)}-01-01`,
      period_to: '2026-12-31',
      state: i % 2 === 0 ? 'in_progress' : 'not_started',
      responsible: '미래전략산업 담당',
      budget: budgets[i],
    }),
  );
  for (const [year, parts] of [
    [2024, [18_400, 15_200, 7_600]],
    [2025, [28_100, 20_900, 9_600]],
    [2026, [34_800, 24_600, 11_200]],
  ]) {
    parts.forEach((amount, i) =>
      tenant.add('plan_budget', {
        code: `SC-PLAN-1-${year}-${i + 1}`,
        plan: 'SC-PLAN-1',
        year,
        source: ['national', 'province', 'private_cash'][i],
        amount: amount * million,
      }),
    );
  }
  tenant.state('impact_study', {
    code: 'SC-IMPACT-1',
    name: '미래전략산업 1단계 파급효과',
    plan: 'SC-PLAN-1',
    region: 'mois:36',
    period_from: '2024-01-01',
    period_to: '2026-12-31',
    basis: 'stated',
    spending: 170_400 * million,
    production: 290_100 * million,
    value_added: 124_600 * million,
    jobs: 1998,
    remark: '문서에 제시된 값입니다. 산업연관표와 부문 연계는 제시되지 않았습니다.',
  });
}
