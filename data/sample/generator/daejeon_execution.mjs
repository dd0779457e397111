// Daejeon Technopark: how its projects of 2008 and 2009 were agreed, staffed, spent and settled.

import { padded, plusDays, range, shares } from './chance.mjs';
import { personName } from './companies.mjs';

const million = 1_000_000;

/** Cost category, its share, whether early execution counts it, and the months in which it is spent. */
const costLines = [
  ['personnel', 0.12, false, [3, 6, 9, 12]],
  ['operations', 0.1, true, [5, 11]],
  ['transfer_private', 0.5, true, [6, 12]],
  ['tangible_assets', 0.2, true, [5]],
  ['travel', 0.03, true, [4, 10]],
  ['business_promotion', 0.05, true, [4, 8]],
];

export function addExecution(tenant, chance, project) {
  const amounts = shares(
    project.total_budget,
    costLines.map(([, weight]) => weight),
    million,
  );
  costLines.forEach(([category, , early], i) =>
    tenant.add('budget_item', {
      code: `${project.code}-${category}`,
      project: project.code,
      year: project.year,
      category,
      amount: amounts[i],
      early_execution: early ? 'true' : 'false',
    }),
  );
  const ledger = new Ledger(tenant, project);
  addGrants(ledger, chance);
  costLines.forEach((line, i) => addSpending(ledger, chance, line, amounts[i]));
  ledger.enter('interest', `${project.year}-12-20`, 'national', chance.between(200, 4000) * 1000, {
    description: '예금 이자',
  });
}

/** The numbered entries of one project. */
class Ledger {
  #number = 0;

  constructor(tenant, project) {
    this.tenant = tenant;
    this.project = project;
    this.nationalShare = project.programme === 'DJ-P2' ? 0.7 : 0.5;
  }

  /** [source, part, suffix of its funding line], in whole multiples of `step`. */
  bySource(amount, step) {
    const national = Math.round((amount * this.nationalShare) / step) * step;
    return [
      ['national', national, 'N'],
      ['province', amount - national, 'P'],
    ];
  }

  enter(kind, on, source, amount, more) {
    this.#number += 1;
    const { code, year } = this.project;
    const number = `${code}-L${padded(this.#number, 3)}`;
    this.tenant.add('ledger_entry', { code: number, project: code, kind, on, year, source, amount, ...more });
  }
}

function addGrants(ledger, chance) {
  const { code, year, total_budget: budget } = ledger.project;
  const begin = year === 2008 ? 3 : 1;
  const month = (number) => `${year}-${padded(number, 2)}`;
  for (const [source, part, name] of ledger.bySource(budget, million)) {
    const line = { funding_line: `${code}-${year}-${name}` };
    ledger.enter('allocate', `${month(begin)}-10`, source, part, { ...line, description: '예산 배정' });
    const [first, second] = shares(part, [6, 4], million);
    const paid = [
      [first, chance.workday(`${month(begin + 1)}-01`, `${month(begin + 1)}-25`), '1차 교부'],
      [second, chance.workday(`${month(7)}-01`, `${month(7)}-25`), '2차 교부'],
    ];
    for (const [amount, on, description] of paid) ledger.enter('grant', on, source, amount, { ...line, description });
  }
}

/** Who was paid: the staff for labour, else one of a few suppliers that come up again and again. */
const suppliers = ['표본정밀', '표본계측', '표본소재상사', '표본디자인', '표본시험연구원', '표본인쇄'];
const payeeOf = (category, month) => (category === 'personnel' ? '급여' : suppliers[(month + category.length) % suppliers.length]);

/** Never before the first grant, each part from both sources in the agreed proportion. */
function addSpending(ledger, chance, [category, , , planned], amount) {
  const { code, year } = ledger.project;
  const months = planned.map((month) => (year === 2008 ? Math.max(month, 5) : month));
  const spent = Math.floor((amount * (0.9 + chance.next() * 0.1)) / 1000) * 1000;
  const parts = shares(
    spent,
    months.map(() => 1),
    1000,
  );
  parts.forEach((part, i) => {
    const month = padded(months[i], 2);
    const on = chance.workday(`${year}-${month}-01`, `${year}-${month}-28`);
    const evidence = `${year}${month}-${code.slice(-3)}-${padded(chance.between(1, 99999), 5)}`;
    for (const [source, share, name] of ledger.bySource(part, 1000)) {
      ledger.enter('spend', on, source, share, {
        funding_line: `${code}-${year}-${name}`,
        budget_item: `${code}-${category}`,
        evidence_number: evidence,
        vendor: payeeOf(category, Number(month)),
        description: '사업비 집행',
      });
    }
  });
}

export function addSettlements(tenant, chance, projects) {
  projects.forEach((project, i) => {
    const spent = tenant.tables
      .rows('ledger_entry')
      .filter((row) => row.project === project.code && row.kind === 'spend')
      .reduce((sum, row) => sum + row.amount, 0);
    const interest = chance.between(300, 5000) * 1000;
    const confirmed = i % 4 !== 3;
    tenant.add('settlement', {
      code: `DJ-SETTLE-2008-${padded(i + 1, 2)}`,
      project: project.code,
      year: 2008,
      state: confirmed ? 'returned' : 'reviewing',
      granted: project.total_budget,
      spent,
      disallowed: 0,
      interest,
      refund: project.total_budget - spent + interest,
      due_on: '2009-03-31',
      submitted_on: chance.workday('2009-02-16', '2009-03-31'),
      confirmed_on: confirmed ? '2009-05-15' : '',
      returned_on: confirmed ? chance.workday('2009-05-18', '2009-06-12') : '',
      verifier: '표본회계법인',
    });
    tenant.add('project_phase', {
      project: project.code,
      number: 1,
      name: '2008년도',
      period_from: '2008-03-01',
      period_to: '2008-12-31',
      report_due_on: '2008-12-01',
      reported_on: chance.workday('2008-11-20', '2008-12-05'),
      result: 'continue_project',
      score: chance.between(720, 930) / 10,
    });
  });
}

export function addMembers(tenant, chance, projects) {
  const people = range(36).map((i) => ({ number: `DJTP-${padded(i + 1, 3)}`, name: personName(chance) }));
  projects.forEach((project, i) => {
    for (const [j, role] of [['manager'], ['researcher'], ['support']].map(([role], j) => [j, role])) {
      const person = people[(i * 7 + j * 12) % people.length];
      tenant.add('project_member', {
        project: project.code,
        person_number: person.number,
        name: person.name,
        role,
        organisation_name: '대전테크노파크',
        department: ['기업지원단', '정책기획단', '특화센터'][i % 3],
        period_from: project.period_from,
        period_to: project.period_to,
        participation: ['0.3', '0.25', '0.2'][j],
      });
    }
  });
}
