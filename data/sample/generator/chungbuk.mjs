// Chungbuk: the regional innovation cluster in two phases, and its hub network event.

import { padded, plusDays, range } from './chance.mjs';
import { companyYears } from './companies.mjs';

const million = 1_000_000;
const municipalities = [
  ['mois:43110', '청주시'],
  ['mois:43130', '충주시'],
  ['mois:43745', '증평군'],
  ['mois:43750', '진천군'],
  ['mois:43760', '괴산군'],
  ['mois:43770', '음성군'],
];

export function addChungbuk(tenant, chance, maker) {
  tenant.state('organisation', { name: '충청북도', name_en: 'Chungcheongbuk-do', kind: 'province', region: 'mois:43' });
  tenant.add('organisation', {
    name: '충북테크노파크',
    name_en: 'Chungbuk Technopark',
    kind: 'technopark',
    region: 'mois:43113',
  });
  for (const [region, name] of municipalities) tenant.state('organisation', { name, kind: 'municipality', region });
  const classes = { 'CB-IND-PARTS': ['26129', '28112', '28202', '30332'], 'CB-IND-GRID': ['28123', '28112', '28202'] };
  tenant.state('industry', {
    code: 'CB-IND-PARTS',
    name: '지능형 첨단부품',
    tier: 'core',
    region: 'mois:43',
    definition: '반도체, 전기전자, 에너지, 수송기계 부품',
  });
  tenant.state('industry', {
    code: 'CB-IND-GRID',
    name: '스마트그리드 부품·시스템',
    tier: 'core',
    region: 'mois:43',
    definition: '스마트그리드용 부품과 시스템, 해외시장 진출',
  });
  for (const [industry, codes] of Object.entries(classes))
    for (const code of codes)
      tenant.add('industry_ksic', { industry, ksic: `10:${code}`, weight: 1, basis: '표본 연계' });
  addPhases(tenant);
  addCluster(tenant);
  addEvent(tenant);
  addCompanies(tenant, chance, maker);
}

/** 25.5 billion won in phase one (17.8 national, 7.7 provincial), about 40 in phase two (26, 14); years are ours. */
function addPhases(tenant) {
  const phases = [
    [
      'CB-1',
      '충북 혁신클러스터 1기',
      1,
      2018,
      'CB-IND-PARTS',
      [
        [2_400, 3_700, 3_900, 3_900, 3_900],
        [1_000, 1_600, 1_700, 1_700, 1_700],
      ],
      '지능형 첨단부품 육성',
    ],
    [
      'CB-2',
      '충북 혁신클러스터 2기',
      2,
      2023,
      'CB-IND-GRID',
      [
        [4_800, 5_200, 5_300, 5_300, 5_400],
        [2_600, 2_800, 2_800, 2_900, 2_900],
      ],
      '지역 자율성을 넓혀 스마트그리드 부품·시스템 육성과 해외 진출',
    ],
  ];
  for (const [code, name, phase, first, industry, sources, purpose] of phases) {
    tenant.add('plan', {
      code: `${code}-PLAN`,
      name: `충청북도 지역산업발전계획(${first}~${first + 4})`,
      kind: 'development',
      period_from: `${first}-01-01`,
      period_to: `${first + 4}-12-31`,
      state: 'confirmed',
      region: 'mois:43',
      goals: purpose,
    });
    tenant.state('programme', {
      code,
      name,
      regime: 'common_operation',
      nature: 'contribution',
      ministry: '산업통상자원부',
      period_from: `${first}-01-01`,
      period_to: `${first + 4}-12-31`,
      phase,
      region: 'mois:43',
      purpose,
      plan: `${code}-PLAN`,
    });
    tenant.add('sub_programme', {
      code: `${code}-RND`,
      programme: code,
      name: `${phase}기 혁신기관 연계 기술개발`,
      industry,
    });
    tenant.add('sub_programme', { code: `${code}-SUPPORT`, programme: code, name: `${phase}기 기업지원`, industry });
    sources.forEach((amounts, s) =>
      amounts.forEach((amount, i) =>
        tenant.add('plan_budget', {
          code: `${code}-${first + i}-${s === 0 ? 'N' : 'P'}`,
          programme: code,
          year: first + i,
          source: s === 0 ? 'national' : 'province',
          amount: amount * million,
        }),
      ),
    );
    for (const [suffix, kind] of [
      ['RND', '기술개발 과제'],
      ['SUPPORT', '기업지원 과제'],
    ]) {
      tenant.add('project', {
        code: `${code}-${suffix}-1`,
        name: `${name} ${kind}`,
        sub_programme: `${code}-${suffix}`,
        role: 'detail',
        industry,
        lead: '충북테크노파크',
        period_from: `${first}-11-01`.replace('2023-11', '2023-03'),
        period_to: `${first + 4}-12-31`,
        state: phase === 1 ? 'complete' : 'running',
        follow_up_from: `${first + 5}-01-01`,
        follow_up_to: `${first + 9}-12-31`,
      });
      range(phase === 1 ? 5 : 1).forEach((i) =>
        tenant.add('project_phase', {
          project: `${code}-${suffix}-1`,
          number: i + 1,
          name: `${i + 1}차년도`,
          period_from: i === 0 ? `${first}-${phase === 1 ? '11' : '03'}-01` : `${first + i}-01-01`,
          period_to: `${first + i}-12-31`,
          report_due_on: `${first + i}-12-01`,
          result: 'continue_project',
        }),
      );
    }
  }
}

function addCluster(tenant) {
  tenant.add('cluster', {
    code: 'CB-CLUSTER',
    name: '충북 혁신클러스터',
    kind: 'innovation_cluster',
    region: 'mois:43',
    designated_on: '2018-11-01',
    period_from: '2018-01-01',
    period_to: '2027-12-31',
    industry: 'CB-IND-PARTS',
    area_km2: '16.43',
    programme: 'CB-1',
    description: '2017년 12월 정책에 따라 2018년 11월 지정. 지정된 날은 표본입니다.',
  });
  for (const [region, name] of municipalities)
    tenant.state('cluster_municipality', {
      cluster: 'CB-CLUSTER',
      region,
      name,
      period_from: '2018-01-01',
      period_to: '2027-12-31',
    });
}

/** About 150 people; the head count of each group is ours. */
function addEvent(tenant) {
  tenant.state('event', {
    code: 'CB-EVENT-2023',
    name: '충북지역혁신클러스터 허브 네트워크',
    kind: 'network',
    period_from: '2023-10-12',
    period_to: '2023-10-12',
    region: 'mois:43',
    host: '충청북도',
    cluster: 'CB-CLUSTER',
    summary: '도, 6개 시군, 산업단지 기관, 대학, 혁신기관, 수행기업이 함께한 교류회',
  });
  const sessions = [
    ['추진 경과·성과와 우수사례', '사업 추진 경과, 성과, 우수사례 발표'],
    ['기술 세미나', '전고체 배터리, 산업 데이터 플랫폼을 통한 산업 디지털 전환과 탄소중립, 에너지 분야 디지털트윈'],
    ['산업단지 협력회의', '산업단지 간 협력 방안'],
  ];
  sessions.forEach(([name, topics], i) =>
    tenant.state('event_session', { event: 'CB-EVENT-2023', number: i + 1, name, topics }),
  );
  const groups = [
    ['충청북도', 'province', 'mois:43', 1, 12, '충청북도'],
    ...municipalities.map(([region, name], i) => [name, 'municipality', region, 1, [6, 4, 3, 3, 3, 3][i], name]),
    ['산업단지 기관', 'agency', '', 5, 16, ''],
    ['대학', 'university', '', 6, 24, ''],
    ['혁신기관', 'research_institute', '', 8, 28, ''],
    ['수행기업', 'company', '', 34, 48, ''],
  ];
  for (const [name, kind, region, bodies, people, attending] of groups)
    tenant.add('attendance', { event: 'CB-EVENT-2023', name, kind, attending, region, bodies, people });
}

function addCompanies(tenant, chance, maker) {
  const regions = [
    ['mois:43113', 30],
    ['mois:43114', 20],
    ['mois:43130', 15],
    ['mois:43750', 14],
    ['mois:43770', 13],
    ['mois:43745', 5],
    ['mois:43760', 3],
  ];
  for (const [code, name, family] of [
    ['RND', '공동 기술개발', 'technology'],
    ['TEST', '시험·인증 지원', 'technology'],
    ['EXPORT', '해외 진출 지원', 'exports'],
    ['CONSULTING', '사업화 컨설팅', 'consulting'],
  ])
    tenant.add('support_type', { code, name, family });
  const companies = range(44).map(() =>
    maker.make({
      field: chance.pick(['energy', 'energy', 'mobility', 'radio']),
      industry: chance.pick(['CB-IND-PARTS', 'CB-IND-GRID']),
      offices: ['301', '303'],
      court: '1501',
      regions,
      founded: ['1996-03-04', '2018-06-29'],
    }),
  );
  for (const company of companies) {
    tenant.add('company', company);
    for (const row of companyYears(chance, company, { years: [2018, 2020, 2022, 2023], growth: 0.07, answers: 0.8 }))
      tenant.add('company_year', row);
  }
  const types = ['RND', 'TEST', 'EXPORT', 'CONSULTING'];
  const days = range(150)
    .map(() => chance.workday('2019-02-11', '2023-10-06'))
    .sort();
  days.forEach((day, i) => {
    const company = companies[Math.floor(chance.next() ** 1.6 * companies.length)];
    const type = chance.pick(types);
    tenant.add('service', {
      code: `SVC-${day.slice(0, 4)}-${padded(i + 1, 4)}`,
      company: company.business_number,
      support_type: type,
      project: `${day < '2023' ? 'CB-1' : 'CB-2'}-${type === 'RND' ? 'RND' : 'SUPPORT'}-1`,
      industry: company.industry,
      title: `${company.products} ${{ RND: '공동 개발', TEST: '시험·인증', EXPORT: '수출 상담', CONSULTING: '사업화 자문' }[type]}`,
      requested_on: plusDays(day, -60),
      started_on: plusDays(day, -30),
      delivered_on: day,
      amount: chance.between(2, 60) * million,
      own_share: chance.between(1, 10) * million,
      state: 'paid',
      confirmed_on: plusDays(day, 3),
      paid_on: plusDays(day, 20),
      satisfaction: chance.happens(0.6) ? chance.between(150, 198) / 2 : '',
    });
  });
  companies.slice(0, 20).forEach((company, i) => {
    const on = chance.workday('2020-03-02', '2023-09-29');
    const kind = chance.pick(['jobs', 'commercialisation_sales', 'patent', 'exports']);
    const isMoney = kind === 'commercialisation_sales' || kind === 'exports';
    tenant.add('outcome', {
      code: `CB-OUT-${padded(i + 1, 3)}`,
      company: company.business_number,
      project: 'CB-1-SUPPORT-1',
      kind,
      job_kind: kind === 'jobs' ? 'new_hire' : '',
      on,
      year: on.slice(0, 4),
      amount: isMoney ? chance.between(3, 90) * 10 * million : '',
      quantity: isMoney ? '' : chance.between(1, 12) / 2,
      state: 'verified',
      verified_on: plusDays(on, 14),
      evidence_name: '증빙 사본',
    });
  });
  range(10).forEach((i) => {
    const company = companies[i + 20];
    const moved = chance.workday('2019-04-01', '2023-06-30');
    tenant.add('attraction', {
      code: `CB-ATT-${padded(i + 1, 2)}`,
      company_name: company.name,
      company: company.business_number,
      region: company.region,
      from_region: chance.pick(['mois:11', 'mois:41', 'mois:28']),
      industry: company.industry,
      cluster: 'CB-CLUSTER',
      state: 'operating',
      is_anchor: i < 3 ? 'true' : 'false',
      moved_in_on: moved,
      promised_on: plusDays(moved, -200),
      jobs_promised: 20 + i,
      jobs_actual: 15 + i,
      investment_promised: (5 + i) * 1000 * million,
    });
  });
}
