// How fifteen candidates became ten and then six: criteria, values and experts' comparisons. The document gives the three
// numbers, the six industries and their groups; every value and comparison here is ours.

const heads = [
  ['BASE', '산업 기반', 30],
  ['GROWTH', '성장성', 30],
  ['POLICY', '정책 적합성', 20],
  ['IMPACT', '파급효과', 20],
];
/** code, heading, name, weight within the heading, unit, threshold, ministry aspect, variation, definition */
const leaves = [
  ['LQE', 'BASE', '사업체 입지계수', 1, '', 1, 'industrial_base', 0.05, '지역의 사업체 비중 ÷ 전국의 사업체 비중'],
  ['LQJ', 'BASE', '종사자 입지계수', 1, '', 1, 'industrial_base', 0.05, '지역의 종사자 비중 ÷ 전국의 종사자 비중'],
  ['CHAIN', 'BASE', '공급망 기업 수', 1, '개사', '', 'supply_chain', 0.1, '부품·소재·서비스를 대는 지역 기업 수'],
  ['RISE', 'GROWTH', '종사자 증가율 차이', 1, '%p', 0, '', 0.2, '지역의 연평균 증가율 − 다른 지역의 연평균 증가율'],
  ['TRL', 'GROWTH', '기술 성숙도', 1, '단계', '', 'technology_maturity', 0.1, '기술성숙도(TRL) 1~9단계 전문가 평가'],
  ['FIT', 'POLICY', '정책 부합도', 2, '점', '', '', 0.1, '국가전략기술·지역 계획과 맞는 정도, 100점 만점'],
  ['ANCHOR', 'POLICY', '앵커기업 수', 1, '개사', '', 'anchor_companies', 0.1, '지역 공급망을 이끄는 기업 수'],
  ['JOBS', 'IMPACT', '고용 비중', 1, '%', '', 'job_share', 0.05, '지역 전체 종사자에서 차지하는 비중'],
  ['MADE', 'IMPACT', '생산 비중', 1, '%', '', 'production_share', 0.05, '지역 전체 생산에서 차지하는 비중'],
];
/** LQE, LQJ, CHAIN, RISE, TRL, FIT, ANCHOR, JOBS, MADE */
const values = {
  'SC-MOBILITY': [1.6, 1.7, 42, 3.1, 7, 88, 5, 3.4, 6.1],
  'SC-HEALTH': [1.54, 1.63, 38, 3.4, 7, 84, 3, 2.9, 4.2],
  'SC-SECURITY': [1.48, 1.56, 31, 4.2, 8, 90, 3, 2.2, 2.4],
  'SC-MEDIA': [1.42, 1.49, 35, 2.6, 8, 76, 3, 2.6, 2.1],
  'SC-CONTENT': [1.36, 1.42, 37, 3.6, 7, 80, 2, 2.4, 1.9],
  'SC-QUANTUM': [1.3, 1.35, 14, 4.6, 5, 96, 2, 1.1, 1.2],
  'SC-GREEN': [1.24, 1.28, 40, 1.2, 7, 66, 3, 3.1, 5.6],
  'SC-CITY': [1.18, 1.21, 33, 1.8, 7, 82, 2, 1.9, 1.6],
  'SC-AI': [1.12, 1.14, 22, 4.4, 6, 92, 1, 1.2, 1.0],
  'SC-BIO': [1.06, 1.07, 25, 2.1, 6, 78, 2, 2.0, 2.6],
  'SC-BATTERY': [0.92, 0.88, 18, 2.4, 7, 74, 1, 1.4, 2.2],
  'SC-CHIP': [0.86, 0.81, 12, 3.0, 7, 85, 1, 0.9, 1.4],
  'SC-FARM': [1.05, 1.02, 16, -0.6, 7, 60, 0, 0.8, 0.6],
  'SC-SPACE': [0.74, 0.69, 9, 2.0, 5, 71, 0, 0.4, 0.5],
  'SC-HYDROGEN': [0.61, 0.55, 7, 1.1, 6, 68, 0, 0.3, 0.4],
};
/** How many times the first heading matters as much as the second: one list an expert. */
const pairs = [['BASE', 'GROWTH'], ['BASE', 'POLICY'], ['BASE', 'IMPACT'], ['GROWTH', 'POLICY'], ['GROWTH', 'IMPACT'], ['POLICY', 'IMPACT']];
const judgements = [
  [1, 2, 3, 2, 2, 1],
  [0.5, 1, 2, 2, 3, 2],
  [2, 2, 1, 1, 0.5, 0.5],
];
const quotas = [['주력 고도화', 2], ['서비스·ICT융합', 3], ['미래혁신기술', 1]];

export const candidateValues = values;

function addCriteria(tenant, selection, prefix) {
  const code = (name) => `${prefix}-${name}`;
  heads.forEach(([name, label, weight], i) =>
    tenant.add('selection_criterion', { selection, code: code(name), name: label, position: 10 * (i + 1), weight }),
  );
  leaves.forEach(([name, heading, label, weight, unit, threshold, aspect, variation, definition], i) =>
    tenant.add('selection_criterion', {
      selection,
      code: code(name),
      name: label,
      parent: code(heading),
      position: 100 + i,
      weight,
      unit,
      threshold,
      aspect,
      variation,
      definition,
    }),
  );
  for (const [industry, row] of Object.entries(values))
    leaves.forEach(([name], i) =>
      tenant.add('selection_value', { criterion: code(name), industry, value: row[i], data_year: 2021, source: '표본(가상 통계)' }),
    );
  for (const [group, count] of quotas) tenant.add('selection_quota', { selection, group, least: count, most: count });
}

/** The confirmed round of 2024 with three experts, and a round in the making whose experts have still to compare. */
export function addSejongSelection(tenant) {
  addCriteria(tenant, 'SC-SEL-2024', 'SC-C');
  addCriteria(tenant, 'SC-SEL-2027', 'SC-D');
  const people = [['planner', '기획담당', 'planner'], ['expert1', '전문가 가', 'evaluator'], ['expert2', '전문가 나', 'evaluator'], ['expert3', '전문가 다', 'evaluator']];
  for (const [login, name, role] of people) {
    tenant.add('user_account', {
      login: `sjcity-${login}`,
      name: `표본 ${name}`,
      email: `sjcity-${login}@example.org`,
      department: role === 'planner' ? '미래전략산업 담당' : '외부 전문가',
      state: 'active',
      language: 'ko',
    });
    tenant.add('role_assignment', { user: `sjcity-${login}`, role, scope: '전체', granted_by: '설치' });
  }
  judgements.forEach((times, e) => {
    const letter = ['A', 'B', 'C'][e];
    tenant.add('selection_expert', {
      selection: 'SC-SEL-2024',
      code: `전문가 ${letter}`,
      name: `표본 전문가 ${letter}`,
      affiliation: '표본 연구기관',
      weight: 1,
      submitted_on: '2023-10-20',
    });
    pairs.forEach(([first, second], i) =>
      tenant.add('expert_judgement', { expert: `전문가 ${letter}`, criterion: `SC-C-${first}`, other: `SC-C-${second}`, times: times[i] }),
    );
    tenant.add('selection_expert', {
      selection: 'SC-SEL-2027',
      code: `전문가 2027-${letter}`,
      name: `표본 ${people[e + 1][1]}`,
      affiliation: '표본 연구기관',
      account: `sjcity-expert${e + 1}`,
      weight: 1,
    });
  });
}
