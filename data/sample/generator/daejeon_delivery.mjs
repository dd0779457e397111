// Daejeon Technopark: how the services of 2008 and 2009 came about. A company applied once a year to the call for
// tailored support of a project, was selected, signed one agreement, and got its services under it.

import { padded, plusDays } from './chance.mjs';
import { personName } from './companies.mjs';

const rounds = [
  {
    year: 2008,
    reception: ['2008-01-14', '2008-02-13'],
    decided: '2008-02-19',
    notified: '2008-02-21',
    concluded: '2008-02-29',
    until: '2008-12-31',
    firstNumber: 1,
    call: (number) => `DJ-CALL-2008-${padded(number, 2)}`,
  },
  {
    year: 2009,
    reception: ['2008-11-10', '2008-12-10'],
    decided: '2008-12-17',
    notified: '2008-12-19',
    concluded: '2008-12-31',
    until: '2009-12-31',
    firstNumber: 1001,
    call: (number) => `DJ-CALL-2009-T${padded(number, 2)}`,
  },
];
const confirmedStates = ['completion_confirmed', 'paid', 'outcome_surveyed'];

export function addDaejeonDelivery(tenant, chance, rowsOf, { projects }) {
  const services = rowsOf('service');
  for (const round of rounds) addRound(tenant, chance, { round, services, projects });
  addAgreementsOfCalls(tenant, chance, rowsOf('support_project'));
  addConfirmations(tenant, chance, services);
  attribute(rowsOf('outcome'), services);
  attributeSurveys(rowsOf('follow_up'), services);
  addSuppliers(tenant, services);
  addConsultations(tenant, chance, services);
}

/** One application, decision, support project and agreement for each company of the year. */
function addRound(tenant, chance, { round, services, projects }) {
  const ofCompany = new Map();
  for (const service of services) {
    const isOfYear = service.code.startsWith(`SVC-${round.year}-`);
    if (!isOfYear || service.state === 'requested') continue;
    if (!ofCompany.has(service.company)) ofCompany.set(service.company, []);
    ofCompany.get(service.company).push(service);
  }
  const calls = addCalls(tenant, { round, projects, groups: [...ofCompany.values()] });
  let number = round.firstNumber;
  for (const [company, group] of ofCompany) {
    const code = `${round.year}-${padded(number, 4)}`;
    number += 1;
    addPackage(tenant, chance, { round, code, company, group, call: calls.get(group[0].project) });
  }
}

/** A call for each project that served somebody. */
function addCalls(tenant, { round, projects, groups }) {
  const calls = new Map();
  for (const project of projects) {
    const served = groups.filter((group) => group[0].project === project.code);
    if (served.length === 0) continue;
    const code = round.call(calls.size + 1);
    calls.set(project.code, code);
    const budget = served.flat().reduce((sum, service) => sum + Number(service.amount || 0), 0);
    tenant.add('call', {
      code,
      name: `${round.year}년 고객맞춤형 기업지원 참여기업 모집: ${project.name.replace(`${round.year}년 `, '')}`,
      project: project.code,
      sub_programme: project.sub_programme,
      published_on: round.reception[0],
      reception_from: round.reception[0],
      reception_to: round.reception[1],
      state: 'closed',
      budget: Math.ceil(budget / 100_000_000) * 100_000_000,
      quota: served.length,
      target: '대전에 본사나 사업장을 둔 중소기업',
      criteria: '지원 필요성 50, 사업화 가능성 50. 70점 이상 가운데 종합평점 순',
      contact: '기업지원단',
    });
  }
  return calls;
}

function addPackage(tenant, chance, { round, code, company, group, call }) {
  const money = group.reduce((sum, service) => sum + Number(service.amount || 0), 0);
  const own = group.reduce((sum, service) => sum + Number(service.own_share || 0), 0);
  const isDone = group.every((service) => confirmedStates.includes(service.state));
  const project = `SP-${code}`;
  const title = `고객맞춤형 지원 ${group.length}건`;
  tenant.add('application', {
    code: `APP-${code}`,
    call,
    company,
    title,
    item: title,
    industry: group[0].industry,
    requested: money,
    own_share: own,
    period_from: round.concluded,
    period_to: round.until,
    submitted_at: `${plusDays(round.reception[1], -chance.between(0, 20))}T11:10:00+09:00`,
    state: 'confirmed',
    contact_name: personName(chance),
    summary: '진단에 따라 필요한 지원을 묶어 받습니다.',
  });
  const score = chance.between(148, 186) / 2;
  tenant.add('decision', {
    application: `APP-${code}`,
    stage: 'selection',
    result: 'supportable',
    mean_score: score.toFixed(2),
    deduction: 0,
    combined_score: score.toFixed(2),
    amount: money,
    decided_on: round.decided,
    notified_on: round.notified,
    rule_pack: 'company-support',
  });
  tenant.add('support_project', {
    code: project,
    application: `APP-${code}`,
    project: group[0].project,
    company,
    title,
    item: title,
    period_from: round.concluded,
    period_to: round.until,
    state: isDone ? 'complete' : 'running',
    public_money: money,
    own_cash: own,
  });
  addAgreement(tenant, chance, { code, project, money, own, round });
  for (const service of group) service.support_project = project;
}

function addAgreement(tenant, chance, { code, project, money, own, round }) {
  tenant.add('support_agreement', {
    code: `AGR-${code}`,
    support_project: project,
    public_money: money,
    own_cash: own,
    notified_on: round.notified,
    papers_due_on: plusDays(round.notified, 30),
    starts_on: round.concluded,
    terms: '지원 내용과 금액, 기업부담금, 완료확인 뒤 지급, 성과활용조사에 답할 의무',
    consented_by: personName(chance),
    consented_at: `${plusDays(round.concluded, -2)}T10:20:00+09:00`,
    concluded_on: round.concluded,
    state: 'concluded',
  });
}

/** The agreements and the steps of the projects that came out of the competitive calls. */
function addAgreementsOfCalls(tenant, chance, supportProjects) {
  const round = { notified: '2009-04-15', concluded: '2009-05-01' };
  for (const project of supportProjects) {
    if (!/^SP-2009-0\d{3}$/.test(project.code)) continue;
    const code = project.code.slice(3);
    addAgreement(tenant, chance, {
      code,
      project: project.code,
      money: project.public_money,
      own: project.own_cash,
      round,
    });
    if (project.support_type === 'PROTOTYPE') addSteps(tenant, chance, project);
  }
}

function addSteps(tenant, chance, project) {
  const isDone = !['running', 'problem'].includes(project.state);
  ['설계', '시제품 제작', '시험'].forEach((name, i) => {
    const due = plusDays('2009-05-01', 70 * (i + 1));
    const state = isDone || i === 0 ? 'done' : i === 1 ? 'in_progress' : 'waiting';
    tenant.add('job_step', {
      support_project: project.code,
      number: i + 1,
      name,
      owner: '기업지원단',
      due_on: due,
      started_on: state === 'waiting' ? '' : plusDays('2009-05-04', 70 * i),
      done_on: state === 'done' ? plusDays(due, chance.between(-12, 6)) : '',
      state,
      result: state === 'done' ? `${name} 완료` : '',
    });
  });
}

function addConfirmations(tenant, chance, services) {
  for (const service of services) {
    if (!service.confirmed_on) continue;
    tenant.add('service_confirmation', {
      service: service.code,
      confirmed_by: personName(chance),
      confirmed_at: `${service.confirmed_on}T15:00:00+09:00`,
      is_accepted: 'true',
      satisfaction: service.satisfaction,
    });
  }
}

/** Outcomes belong to the support that their service was part of. */
function attribute(outcomes, services) {
  const projectOf = new Map(services.map((service) => [service.code, service.support_project ?? '']));
  for (const outcome of outcomes) outcome.support_project = projectOf.get(outcome.service) ?? '';
}

function attributeSurveys(surveys, services) {
  const projectOf = new Map();
  for (const service of services) {
    if (service.code.startsWith('SVC-2008-')) projectOf.set(service.company, service.support_project);
  }
  for (const survey of surveys) survey.support_project = projectOf.get(survey.company) ?? '';
}

/** Every supplier that delivered something is in the pool of that support type. */
function addSuppliers(tenant, services) {
  const pairs = new Set(
    services.filter((service) => service.supplier).map((service) => `${service.supplier} ${service.support_type}`),
  );
  for (const pair of [...pairs].sort()) {
    const [company, type] = pair.split(' ');
    tenant.add('supplier', { company, support_type: type, state: 'approved', approved_on: '2008-01-07' });
  }
}

function addConsultations(tenant, chance, services) {
  const topics = ['technology', 'finance', 'market', 'staff', 'equipment'];
  const seen = new Set();
  for (const service of chance.sample(services, 90)) {
    const on = service.requested_on;
    const topic = chance.pick(topics);
    if (!on || seen.has(`${service.company} ${on} ${topic}`)) continue;
    seen.add(`${service.company} ${on} ${topic}`);
    tenant.add('consultation', {
      company: service.company,
      held_on: on,
      topic,
      is_remote: chance.happens(0.3) ? 'true' : 'false',
      hours: chance.between(2, 8) / 2,
      officer: '표본 지원담당',
      contact: personName(chance),
      agreed: `${service.title} 필요 확인`,
      next_on: chance.happens(0.4) ? plusDays(on, chance.between(14, 60)) : '',
    });
  }
}
