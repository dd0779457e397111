// Daejeon Technopark: companies, services, outcomes and training, 2008 and 2009.

import { daysBetween, earlier, padded, plusDays, range, shares } from './chance.mjs';
import { companyYears } from './companies.mjs';

export const counted = { companies: 349, services: 842, first: '2008-03-01', last: '2008-12-23' };

const supportTypes = [
  ['EQUIPMENT', '장비 활용 지원', 'Use of equipment', 'technology', 5, 0.1, '공동활용 장비의 직접사용과 시험분석'],
  ['TROUBLE', '애로기술 해결', 'Problem solving', 'technology', 10, 0.1, '현장 애로기술의 진단과 해결'],
  ['TEST', '시험·인증 지원', 'Test and certification', 'technology', 10, 0.2, '시험비와 인증 취득 비용'],
  ['PROTOTYPE', '시제품 제작', 'Prototype', 'commercialisation', 30, 0.2, '시제품 설계와 제작'],
  ['DESIGN', '디자인 개발', 'Design', 'commercialisation', 20, 0.2, '제품과 포장 디자인'],
  ['MARKETING', '마케팅 지원', 'Marketing', 'commercialisation', 15, 0.2, '홍보물, 판로, 시장조사'],
  ['EXHIBITION', '전시회 참가', 'Exhibition', 'exports', 8, 0.3, '국내외 전시회 공동관 참가'],
  ['PATENT', '특허 출원', 'Patent', 'commercialisation', 5, 0.2, '국내외 지식재산 출원'],
  ['CONSULTING', '경영·기술 컨설팅', 'Consulting', 'consulting', 7, 0.1, '전문가 자문'],
  ['TRAINING', '재직자 교육', 'Staff training', 'training', 3, 0, '재직자 맞춤교육'],
];
const typeWeights = [
  ['EQUIPMENT', 31],
  ['TROUBLE', 10],
  ['TEST', 9],
  ['PROTOTYPE', 7],
  ['DESIGN', 10],
  ['MARKETING', 13],
  ['EXHIBITION', 5],
  ['PATENT', 4],
  ['CONSULTING', 6],
  ['TRAINING', 5],
];
const amounts = {
  EQUIPMENT: 900_000,
  TROUBLE: 4_000_000,
  TEST: 3_500_000,
  PROTOTYPE: 16_000_000,
  DESIGN: 9_000_000,
  MARKETING: 6_000_000,
  EXHIBITION: 5_000_000,
  PATENT: 2_500_000,
  CONSULTING: 3_000_000,
  TRAINING: 1_200_000,
};

const regions = [
  ['mois:30200', 44],
  ['mois:30230', 18],
  ['mois:30170', 10],
  ['mois:30110', 6],
  ['mois:30140', 6],
  ['mois:44133', 3],
  ['mois:44200', 2],
  ['mois:44150', 2],
  ['mois:43113', 3],
  ['mois:43750', 1],
  ['mois:41135', 2],
  ['mois:11530', 2],
  ['mois:11545', 1],
];
const branches = [
  { field: 'radio', industry: 'DJ-IND-RF', centre: 'DJ-RF', share: 34 },
  { field: 'bio', industry: 'DJ-IND-BIO', centre: 'DJ-BIO', share: 24 },
  { field: 'robot', industry: 'DJ-IND-ROBOT', centre: 'DJ-ROBOT', share: 20 },
  { field: 'material', industry: 'DJ-IND-NANO', centre: 'DJ-NANO', share: 12 },
  { field: 'software', industry: 'DJ-IND-SW', centre: 'DJ-HQ', share: 10 },
];

export function addDaejeonSupport(tenant, chance, maker, { projects2008, projects2009 }) {
  for (const [code, name, name_en, family, cap, own, description] of supportTypes) {
    tenant.add('support_type', {
      code,
      name,
      name_en,
      family,
      cap: cap * 1_000_000,
      cap_year: cap * 3_000_000,
      own_share: String(own),
      description,
    });
  }
  const companies = range(349 + 8 + 62).map(() => makeCompany(chance, maker));
  const suppliers = range(14).map(() => ({ ...makeCompany(chance, maker, 'service'), centre: 'DJ-HQ' }));
  for (const { centre, ...company } of [...companies, ...suppliers]) tenant.add('company', company);
  for (const company of companies) {
    for (const row of companyYears(chance, company, { years: [2007, 2008, 2009], growth: 0.06, answers: 0.88 }))
      tenant.add('company_year', row);
  }
  addCertificates(tenant, chance, companies);

  const served = companies.slice(0, counted.companies);
  const writer = new ServiceWriter(tenant, chance, suppliers);
  addServices2008(writer, served, companies.slice(349, 357), projects2008);
  addServices2009(writer, [...chance.sample(served, 178), ...companies.slice(357)], projects2009);
  addOutcomes(tenant, chance, writer.confirmed);
  addFollowUps(tenant, chance, writer.confirmed);
  addTraining(tenant, chance, projects2009, companies);
  return { companies, services: writer.confirmed };
}

function makeCompany(chance, maker, field) {
  const branch =
    branches.find((entry) => entry.field === field) ?? chance.weighted(branches.map((entry) => [entry, entry.share]));
  const company = maker.make({
    field: field ?? branch.field,
    industry: field ? '' : branch.industry,
    offices: ['314', '305', '306'],
    court: '1601',
    regions,
    founded: ['1992-03-01', '2007-11-30'],
  });
  return { ...company, centre: branch.centre };
}

function addCertificates(tenant, chance, companies) {
  const kinds = [
    ['venture', 7],
    ['innobiz', 3],
    ['laboratory', 5],
    ['women', 1],
    ['quality', 2],
  ];
  chance.sample(companies, 150).forEach((company, i) => {
    const from = chance.workday('2006-01-02', '2008-11-28');
    tenant.add('company_certificate', {
      company: company.business_number,
      kind: chance.weighted(kinds),
      number: `표본-${padded(i + 1, 5)}`,
      valid_from: from,
      valid_to: plusDays(from, 365 * 3),
    });
  });
}

/** Writes services of every state, numbered by year. */
class ServiceWriter {
  #numbers = new Map();
  confirmed = [];

  constructor(tenant, chance, suppliers) {
    this.tenant = tenant;
    this.chance = chance;
    this.suppliers = suppliers;
  }

  add(year, company, projects, { deliveredOn, state }) {
    const { chance } = this;
    const number = (this.#numbers.get(year) ?? 0) + 1;
    this.#numbers.set(year, number);
    const type = chance.weighted(typeWeights);
    const own = supportTypes.find(([code]) => code === type)[5];
    const amount = Math.round(chance.skewed(amounts[type], 0.45) / 10_000) * 10_000;
    const ready = deliveredOn ?? `${year}-12-20`;
    const days = chance.between(3, 40);
    const started = [plusDays(ready, -days), `${year}-${year === 2008 ? '03' : '01'}-01`].sort().at(-1);
    const confirmed = ['completion_confirmed', 'paid', 'outcome_surveyed'].includes(state);
    const outside = ['DESIGN', 'MARKETING', 'PROTOTYPE', 'CONSULTING'].includes(type);
    const row = {
      code: `SVC-${year}-${padded(number, 4)}`,
      company: company.business_number,
      support_type: type,
      project: this.#projectOf(company, projects).code,
      industry: company.industry,
      centre: company.centre,
      supplier: outside ? chance.pick(this.suppliers).business_number : '',
      title: `${supportTypes.find(([code]) => code === type)[1]}: ${company.products}`,
      requested_on: plusDays(started, -chance.between(5, 20)),
      started_on: state === 'requested' ? '' : started,
      delivered_on: deliveredOn ?? '',
      hours: type === 'EQUIPMENT' ? chance.between(2, 40) : type === 'TRAINING' ? chance.between(4, 24) : '',
      amount: state === 'requested' ? '' : amount,
      own_share: Math.round((amount * own) / 1000) * 1000,
      state,
      confirmed_on: confirmed ? earlier(plusDays(deliveredOn, chance.between(0, 9)), `${year}-12-31`) : '',
      paid_on: state === 'paid' || state === 'outcome_surveyed' ? plusDays(deliveredOn, chance.between(10, 30)) : '',
      satisfaction: confirmed && chance.happens(0.72) ? chance.between(140, 200) / 2 : '',
    };
    this.tenant.add('service', row);
    if (confirmed) this.confirmed.push({ ...row, who: company });
  }

  /** A project of the company's own centre when there is one. */
  #projectOf(company, projects) {
    const own = projects.filter((project) => project.centre === company.centre);
    return this.chance.pick(own.length > 0 ? own : projects);
  }
}

/** Every company once, and the rest of the services with a long tail: a few companies come again and again. */
function addServices2008(writer, served, waiting, projects) {
  const { chance } = writer;
  const weights = served.map((company, i) => [company, 1 / (i + 6) ** 0.85]);
  const receivers = [...served, ...range(counted.services - served.length).map(() => chance.weighted(weights))];
  const states = [
    ['completion_confirmed', 15],
    ['paid', 50],
    ['outcome_surveyed', 35],
  ];
  const days = receivers.map(() => chance.workday(counted.first, counted.last)).sort();
  chance
    .sample(receivers, receivers.length)
    .forEach((company, i) =>
      writer.add(2008, company, projects, { deliveredOn: days[i], state: chance.weighted(states) }),
    );
  for (const company of chance.sample(served, 14)) {
    writer.add(2008, company, projects, {
      deliveredOn: chance.pick(['2008-12-24', '2008-12-26', '2008-12-29', '2008-12-30']),
      state: 'completion_confirmed',
    });
  }
  for (const company of waiting)
    writer.add(2008, company, projects, {
      deliveredOn: chance.workday('2008-11-03', counted.last),
      state: 'in_progress',
    });
  for (const company of chance.sample(served, 18))
    writer.add(2008, company, projects, { state: chance.pick(['requested', 'selected', 'in_progress']) });
}

function addServices2009(writer, companies, projects) {
  const { chance } = writer;
  const weights = companies.map((company, i) => [company, 1 / (i + 8) ** 0.7]);
  const receivers = [...companies, ...range(460 - companies.length).map(() => chance.weighted(weights))];
  const days = receivers.map(() => chance.workday('2009-01-05', '2009-12-18')).sort();
  chance.sample(receivers, receivers.length).forEach((company, i) =>
    writer.add(2009, company, projects, {
      deliveredOn: days[i],
      state: chance.weighted([
        ['completion_confirmed', 30],
        ['paid', 50],
        ['outcome_surveyed', 20],
      ]),
    }),
  );
}

function addOutcomes(tenant, chance, services) {
  const kinds = [
    ['commercialisation_sales', 30],
    ['exports', 8],
    ['cost_saving', 8],
    ['investment', 3],
    ['new_hire', 22],
    ['insured_change', 10],
    ['agreed_hire', 6],
    ['employment_inducement', 3],
    ['patent', 14],
    ['certificate', 10],
    ['product', 10],
  ];
  const jobs = ['new_hire', 'insured_change', 'agreed_hire', 'employment_inducement'];
  const money = {
    commercialisation_sales: 90_000_000,
    exports: 60_000_000,
    cost_saving: 25_000_000,
    investment: 400_000_000,
  };
  chance.sample(services, 420).forEach((service, i) => {
    const drawn = chance.weighted(kinds);
    const isJob = jobs.includes(drawn);
    const on = plusDays(service.delivered_on, chance.between(20, 200));
    const people =
      drawn === 'new_hire'
        ? chance.between(1, 16) / 4
        : drawn === 'insured_change'
          ? chance.between(-3, 8)
          : drawn === 'agreed_hire'
            ? 1
            : chance.between(5, 60) / 10;
    const state = chance.weighted([
      ['verified', 78],
      ['claimed', 17],
      ['rejected', 5],
    ]);
    tenant.add('outcome', {
      code: `OUT-${padded(i + 1, 4)}`,
      company: service.company,
      service: service.code,
      project: service.project,
      kind: isJob ? 'jobs' : drawn,
      job_kind: isJob ? drawn : '',
      on,
      year: on.slice(0, 4),
      amount: money[drawn] ? Math.round(chance.skewed(money[drawn], 0.8) / 100_000) * 100_000 : '',
      quantity: money[drawn] ? '' : isJob ? people : chance.between(1, 3),
      youth: drawn === 'new_hire' ? Math.floor(people / 2) : '',
      permanent: drawn === 'new_hire' ? Math.floor(people) : '',
      evidence_name: isJob ? '4대보험 가입자 명부' : money[drawn] ? '세금계산서' : '등록증 사본',
      verified_on: state === 'verified' ? plusDays(on, chance.between(5, 40)) : '',
      state,
    });
  });
}

/** Who was served in 2008 is asked until the end of February 2009, once for each project. */
function addFollowUps(tenant, chance, services) {
  const asked = new Map(
    services
      .filter((service) => service.delivered_on < '2009')
      .map((service) => [`${service.company} ${service.project}`, service]),
  );
  chance.sample([...asked.values()], 260).forEach((service) => {
    const state = chance.weighted([
      ['answered', 62],
      ['not_answered', 30],
      ['exempt', 3],
      ['requested', 5],
    ]);
    const answered = state === 'answered';
    tenant.add('follow_up', {
      company: service.company,
      project: service.project,
      year: 2009,
      number: 1,
      due_on: '2009-02-28',
      answered_on: answered ? chance.workday('2009-01-19', '2009-02-27') : '',
      state,
      sales: answered ? Math.round(chance.skewed(70_000_000, 0.9) / 100_000) * 100_000 : '',
      new_hires: answered ? chance.between(0, 12) / 4 : '',
      patents: answered
        ? chance.weighted([
            [0, 6],
            [1, 3],
            [2, 1],
          ])
        : '',
      satisfaction: answered ? chance.between(130, 200) / 2 : '',
    });
  });
}

const courses = [
  '고주파 회로 설계',
  '바이오의약품 품질관리',
  '로봇 제어 프로그래밍',
  '나노소재 분석',
  '반도체 공정 실무',
  '생산관리 실무',
  '전장부품 시험평가',
  '산업안전과 품질',
  '임베디드 소프트웨어',
  '무역 실무',
  '기술사업화',
  '시제품 설계',
];

/** Two thousand five hundred people in courses to keep or find a job, and some in other courses. */
function addTraining(tenant, chance, projects, companies) {
  const jobProjects = projects.filter((project) => /인력|취업|재교육|일자리/.test(project.name));
  const heads = shares(
    2500,
    range(36).map(() => 60 + chance.between(0, 40)),
    1,
  );
  heads.forEach((people, i) =>
    addCourse(tenant, chance, {
      number: i + 1,
      year: 2009,
      purpose: 'keep_or_find_job',
      people,
      project: chance.pick(jobProjects),
      companies,
    }),
  );
  range(10).forEach((i) =>
    addCourse(tenant, chance, {
      number: 37 + i,
      year: 2009,
      purpose: chance.pick(['specialist', 'equipment', 'management']),
      people: chance.between(12, 40),
      project: chance.pick(projects),
      companies,
    }),
  );
  range(8).forEach((i) =>
    addCourse(tenant, chance, {
      number: i + 1,
      year: 2008,
      purpose: chance.pick(['specialist', 'equipment']),
      people: chance.between(12, 40),
      companies,
    }),
  );
}

function addCourse(tenant, chance, { number, year, purpose, people, project, companies }) {
  const code = `EDU-${year}-${padded(number, 2)}`;
  const from = chance.workday(`${year}-${year === 2008 ? '04' : '02'}-02`, `${year}-11-13`);
  const days = chance.between(1, 20);
  const until = plusDays(from, days);
  tenant.add('training_course', {
    code,
    name: `${courses[number % courses.length]} 과정 ${padded(number, 2)}기`,
    purpose,
    project: project?.code ?? '',
    centre: chance.pick(['DJ-RF', 'DJ-BIO', 'DJ-ROBOT', 'DJ-HQ']),
    period_from: from,
    period_to: until,
    hours: Math.max(4, daysBetween(from, until) * 4),
    capacity: people + chance.between(0, 10),
    place: '대전테크노파크 교육장',
    cost: people * chance.between(8, 20) * 10_000,
  });
  const groups = [
    ...(purpose === 'keep_or_find_job' ? ['구직자', '대학 졸업예정자'] : []),
    ...chance.sample(companies, 3),
  ];
  const parts = shares(
    people,
    groups.map((group) => (typeof group === 'string' ? 5 : 2)),
    1,
  );
  groups.forEach((group, i) => {
    const completed = Math.floor(parts[i] * (0.82 + chance.next() * 0.18));
    tenant.add('training_participation', {
      course: code,
      participant_group: group.name ?? group,
      company: group.business_number ?? '',
      on: until,
      people: parts[i],
      completed,
      employed: group.name ? '' : Math.floor(completed * (0.3 + chance.next() * 0.3)),
      youth: Math.floor(parts[i] * chance.next()),
      satisfaction: chance.between(150, 200) / 2,
    });
  });
}
