// The ministry of 2007 with its workshop, that of 2018 with fourteen clusters, and what everybody shares.

import { padded } from './chance.mjs';

const provinces2007 = [
  ['11', '서울특별시'],
  ['26', '부산광역시'],
  ['27', '대구광역시'],
  ['28', '인천광역시'],
  ['29', '광주광역시'],
  ['30', '대전광역시'],
  ['31', '울산광역시'],
  ['41', '경기도'],
  ['42', '강원도'],
  ['43', '충청북도'],
  ['44', '충청남도'],
  ['45', '전라북도'],
  ['46', '전라남도'],
  ['47', '경상북도'],
  ['48', '경상남도'],
  ['50', '제주특별자치도'],
];

/** About 220 people and sixteen governments; the head counts of groups are ours. */
export function addWorkshop(tenant) {
  tenant.state('organisation', {
    name: '산업자원부',
    name_en: 'Ministry of Commerce, Industry and Energy',
    kind: 'ministry',
  });
  tenant.state('event', {
    code: 'WS-2007',
    name: '지역혁신기관 통합워크숍',
    kind: 'workshop',
    period_from: '2007-08-30',
    period_to: '2007-08-31',
    region: 'mois:50',
    place: '제주',
    host: '산업자원부',
    summary:
      '전략산업기획단과 특화센터를 테크노파크로 통합. 지역이 종합계획을 세우고 부처, 지역, 테크노파크가 포괄적 협약을 맺으며, 부처는 계획에 따라 예산을 나누고 지역이 수행을 책임집니다.',
  });
  tenant.state('event_session', {
    event: 'WS-2007',
    number: 1,
    name: '거버넌스 분과',
    topics: '지역 종합계획, 포괄적 협약, 계획에 따른 예산 배분, 지역 책임',
  });
  tenant.state('event_session', {
    event: 'WS-2007',
    number: 2,
    name: '기업지원 분과',
    topics: '광주, 경북, 대구, 부산, 충남 테크노파크 사례',
  });
  for (const [code, name] of provinces2007)
    tenant.add('attendance', {
      event: 'WS-2007',
      name,
      kind: 'province',
      region: `mois:${code}`,
      bodies: 1,
      people: 2,
    });
  const groups = [
    ['산업자원부', 'ministry', 1, 8],
    ['테크노파크', 'technopark', 15, 90],
    ['지역전략산업기획단', 'agency', 13, 40],
    ['지역특화센터', 'research_institute', 21, 50],
  ];
  for (const [name, kind, bodies, people] of groups)
    tenant.add('attendance', { event: 'WS-2007', name, kind, bodies, people });
}

/** Fourteen regions outside the capital area, designated in November 2018; the day is ours. */
export function addNationalClusters(tenant) {
  tenant.state('organisation', {
    name: '산업통상자원부',
    name_en: 'Ministry of Trade, Industry and Energy',
    kind: 'ministry',
  });
  const regions = [
    '26 부산',
    '27 대구',
    '29 광주',
    '30 대전',
    '31 울산',
    '36 세종',
    '42 강원',
    '43 충북',
    '44 충남',
    '45 전북',
    '46 전남',
    '47 경북',
    '48 경남',
    '50 제주',
  ];
  regions.forEach((region) => {
    const [code, name] = region.split(' ');
    tenant.add('cluster', {
      code: `CL-${code}`,
      name: `${name} 국가혁신클러스터`,
      kind: 'innovation_cluster',
      region: `mois:${code}`,
      designated_on: '2018-11-01',
    });
  });
}

/** Early-execution targets that ministries announced. */
export function addExecutionTargets(tenant) {
  const targets = [
    [2019, 'central', '0.61'],
    [2019, 'local', '0.585'],
    [2019, 'education', '0.616'],
    [2019, 'public_body', '0.565'],
    [2025, 'central', '0.67'],
    [2025, 'local', '0.605'],
    [2025, 'education', '0.65'],
    [2025, 'public_body', '0.57'],
    [2025, 'job_projects', '0.66'],
  ];
  for (const [year, body_kind, target] of targets)
    tenant.state('execution_target', {
      year,
      body_kind,
      due_on: `${year}-06-30`,
      target,
      source: '정부 발표(상반기 신속집행 목표)',
    });
  // What offices set for themselves in years without an announced target: invented.
  for (const [year, target] of [
    [2008, '0.5'],
    [2009, '0.6'],
    [2020, '0.6'],
    [2024, '0.6'],
  ])
    tenant.add('execution_target', {
      year,
      body_kind: 'own',
      due_on: `${year}-06-30`,
      target,
      source: '표본(기관 자체 목표)',
    });
}

const divisions = [
  ['10', 62, 380, 300],
  ['20', 18, 210, 900],
  ['21', 6, 60, 420],
  ['22', 40, 330, 260],
  ['23', 17, 120, 330],
  ['24', 14, 190, 950],
  ['25', 95, 540, 220],
  ['26', 32, 410, 780],
  ['27', 28, 210, 270],
  ['28', 44, 320, 340],
  ['29', 72, 490, 290],
  ['30', 22, 470, 640],
  ['31', 7, 130, 560],
  ['58', 24, 260, 230],
  ['59', 12, 60, 150],
  ['60', 2, 30, 400],
  ['61', 3, 55, 1100],
  ['62', 36, 330, 190],
  ['63', 8, 70, 260],
  ['70', 11, 150, 130],
  ['72', 48, 330, 150],
  ['73', 20, 80, 90],
];
const weights = {
  11: 190,
  26: 62,
  27: 48,
  28: 58,
  29: 30,
  30: 31,
  31: 30,
  36: 7,
  41: 270,
  42: 24,
  43: 36,
  44: 48,
  45: 30,
  46: 32,
  47: 56,
  48: 70,
  50: 10,
};
const strengths = {
  30: { 26: 1.4, 27: 1.6, 70: 4.2, 62: 1.5, 21: 1.5 },
  36: { 21: 1.8, 26: 1.3, 30: 1.5, 72: 1.3, 62: 1.2, 58: 1.1 },
  43: { 26: 1.8, 28: 2.1, 21: 2.4, 10: 1.5, 20: 1.3 },
  44: { 26: 2.2, 30: 1.5, 20: 1.5 },
  31: { 30: 2.6, 31: 4, 20: 2.4 },
  11: { 58: 2.1, 59: 2.6, 60: 2.4, 62: 2, 63: 2.3, 73: 1.8, 24: 0.2, 30: 0.2 },
  46: { 20: 2, 24: 2.2, 31: 2.4 },
  47: { 24: 2.3, 26: 1.6 },
  48: { 29: 1.7, 31: 3, 30: 1.4 },
  50: { 10: 1.9, 58: 0.8, 26: 0.1 },
};

/** Establishments, employees and sales by province and division: invented, but shaped like the country. */
export function addStatistics(tenant, chance) {
  for (const [region, weight] of Object.entries(weights)) {
    for (const [division, establishments, employees, salesEach] of divisions) {
      const strength = (strengths[region]?.[division] ?? 1) * (0.75 + chance.next() * 0.5);
      let firms = (establishments * weight * strength) / 10;
      let workers = (employees * weight * strength) / 10;
      const growth = 0.01 + chance.next() * 0.07 + (strength > 1.4 ? 0.02 : 0);
      for (const year of [2017, 2019, 2021]) {
        const count = Math.max(1, Math.round(firms));
        const isHidden = count < 3;
        tenant.add('region_industry_fact', {
          region: `mois:${region}`,
          ksic: `10:${division}`,
          year,
          establishments: count,
          employees: isHidden ? '' : Math.round(workers),
          sales: isHidden ? '' : Math.round(workers * salesEach) * 1_000_000,
          source: '표본(가상 통계)',
        });
        firms *= (1 + growth * 0.8) ** 2;
        workers *= (1 + growth) ** 2;
      }
    }
  }
}

/** The people of an office, with one role each. */
export function addOffice(tenant, prefix, places) {
  const people = [
    ['admin', '관리자', 'administrator', '경영지원실'],
    ['manager', '사업담당', 'programme_manager', '기업지원단'],
    ['support', '지원담당', 'company_support', '기업지원단'],
    ['planner', '기획담당', 'planner', '정책기획단'],
    ['centre', '장비담당', 'equipment', places],
    ['finance', '회계담당', 'finance', '경영지원실'],
    ['reader', '조회담당', 'reader', '감사실'],
  ];
  people.forEach(([login, name, role, department]) =>
    addPerson(tenant, { login: `${prefix}-${login}`, name: `표본 ${name}`, role, department }),
  );
  addDelegationAndNotices(tenant, prefix);
}

/** Those who come from outside: a reviewer of the pool, and the company of an application. */
export function addOutsiders(tenant, prefix, { reviewer, company }) {
  addPerson(tenant, { ...reviewer, role: 'evaluator', department: '평가위원' });
  addPerson(tenant, { login: `${prefix}-company`, name: '표본 기업회원', role: 'company', company, department: '경영지원' });
}

/** Who watches over the technoparks of every region. */
export function addOverseer(tenant) {
  addPerson(tenant, { login: 'motie-overseer', name: '표본 감독담당', role: 'overseer', department: '지역산업과' });
}

function addPerson(tenant, { login, name, role, department, company }) {
  tenant.add('user_account', {
    login,
    name,
    email: `${login.toLowerCase()}@example.org`,
    department,
    company,
    state: 'active',
    language: 'ko',
  });
  tenant.add('role_assignment', { user: login, role, scope: '전체', granted_by: '설치' });
}

function addDelegationAndNotices(tenant, prefix) {
  tenant.add('delegation', {
    giver: `${prefix}-manager`,
    taker: `${prefix}-support`,
    period_from: '2009-08-03',
    period_to: '2009-08-07',
    reason: '휴가',
  });
  ['표본 데이터 안내', '성과조사 기간 안내'].forEach((title, i) =>
    tenant.add('notice', {
      code: `${prefix.toUpperCase()}-NOTICE-${padded(i + 1, 2)}`,
      title,
      audience: ['staff', 'companies'][i],
      shown_from: '2009-01-05',
      shown_to: '2009-12-31',
      is_important: i === 0 ? 'true' : 'false',
      body: [
        '이 기관의 기업, 지원 건, 과제는 표본입니다. 문서가 제시한 수치와 맞도록 만들었습니다.',
        '지난해 지원받은 기업은 2월 말까지 성과를 알려 주세요.',
      ][i],
    }),
  );
}
