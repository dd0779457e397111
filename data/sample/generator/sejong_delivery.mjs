// Sejong Technopark: vouchers for selling without meeting, smart factories, and the contacts behind the attractions.

import { padded, plusDays } from './chance.mjs';

export function addSejongDelivery(tenant, chance, rowsOf) {
  addVouchers(tenant, rowsOf('service'));
  addFactories(tenant, chance, rowsOf('company_year'));
  addContacts(tenant, rowsOf('attraction'));
}

/** Ten million won a company, spent on services without meeting until it is used up. */
function addVouchers(tenant, services) {
  const spent = services.filter((service) => service.support_type === 'UNTACT');
  tenant.add('call', {
    code: 'SJ-CALL-2020-V1',
    name: '2020년 비대면 판로 바우처 수혜기업 모집',
    project: spent[0].project,
    support_type: 'UNTACT',
    published_on: '2019-11-18',
    reception_from: '2019-11-18',
    reception_to: '2019-12-18',
    state: 'closed',
    budget: 300_000_000,
    quota: 20,
    cap: 30_000_000,
    target: '세종에 본사나 사업장을 둔 중소기업',
    contact: '기업지원팀',
  });
  const left = new Map();
  for (const service of spent) {
    if (!left.has(service.company)) left.set(service.company, { number: left.size + 1, left: 10_000_000, uses: [] });
    const voucher = left.get(service.company);
    const amount = Math.min(voucher.left, service.amount);
    if (amount > 0) voucher.uses.push({ service: service.code, amount, used_on: plusDays(service.delivered_on, 5) });
    voucher.left -= amount;
  }
  for (const [company, voucher] of left) {
    const code = `VCH-2020-${padded(voucher.number, 3)}`;
    tenant.add('voucher', {
      code,
      company,
      call: 'SJ-CALL-2020-V1',
      amount: 10_000_000,
      valid_from: '2020-01-02',
      valid_to: '2020-12-31',
      state: voucher.left === 0 ? 'used' : 'issued',
    });
    voucher.uses.forEach((use, i) => tenant.add('voucher_use', { voucher: code, number: i + 1, ...use }));
  }
}

const solutions = ['생산관리(MES) 구축', '설비 모니터링', '자재·출하 관리', '품질 검사 자동화'];

function addFactories(tenant, chance, years) {
  const companies = [...new Set(years.map((year) => year.company))].slice(0, 18);
  companies.forEach((company, i) => {
    const from = chance.workday('2019-08-01', '2020-03-02');
    const isDone = i < 13;
    tenant.add('smart_factory', {
      company,
      solution: chance.pick(solutions),
      level_before: i % 3 === 0 ? 'basic' : 'none',
      level_after: isDone ? (i % 3 === 0 ? (i % 2 === 0 ? 'intermediate_one' : 'basic') : 'basic') : '',
      period_from: from,
      period_to: plusDays(from, 180),
      completed_on: isDone ? plusDays(from, chance.between(120, 180)) : '',
    });
  });
}

const talk = ['입지와 이전 지원 안내', '투자 규모와 고용 계획 협의', '부지와 인력 확보 협의'];

function addContacts(tenant, attractions) {
  for (const attraction of attractions) {
    if (!attraction.promised_on && attraction.state !== 'negotiating') continue;
    const last = attraction.promised_on || '2020-07-03';
    talk.forEach((content, i) =>
      tenant.add('attraction_contact', {
        attraction: attraction.code,
        held_on: plusDays(last, -20 * (3 - i)),
        kind: ['visit', 'meeting', 'call'][i],
        officer: '표본 지원담당',
        content,
        next_on: i < 2 ? plusDays(last, -20 * (2 - i)) : '',
      }),
    );
  }
}
