// Daejeon Technopark: calls of 2009 from application over review and decision to the supported work.

import { padded, plusDays, range } from './chance.mjs';
import { personName } from './companies.mjs';

const offered = [
  ['스타기업 첨단기술상용화 지원기업 모집', '스타기업 첨단기술상용화지원사업', 'PROTOTYPE', 3000, 12, 250],
  ['신기술창업 지원기업 모집', '신기술창업지원사업', 'CONSULTING', 1000, 20, 50],
  ['테스트베드 시범사업 참여기업 모집', '테스트베드시범사업', 'TEST', 2000, 10, 200],
  ['디자인 개발 지원기업 모집', '지역특화 디자인 개발사업', 'DESIGN', 300, 15, 20],
  ['해외 전시회 공동관 참가기업 모집', '해외시장 개척사업', 'EXHIBITION', 200, 20, 10],
  ['제품 인증 획득 지원기업 모집', '제품 인증 획득 지원사업', 'TEST', 240, 24, 10],
];

export function addDaejeonCalls(tenant, chance, projects, companies) {
  let number = 0;
  offered.forEach(([name, projectName, type, budget, quota, cap], i) => {
    const project = projects.find((candidate) => candidate.name === projectName);
    const published = plusDays('2009-02-02', i * 9);
    const call = {
      code: `DJ-CALL-2009-${padded(i + 1, 2)}`,
      name: `2009년 ${name}`,
      project: project.code,
      sub_programme: project.sub_programme,
      support_type: type,
      published_on: published,
      reception_from: published,
      reception_to: plusDays(published, 32),
      state: 'closed',
      budget: budget * 1_000_000,
      quota,
      cap: cap * 1_000_000,
      target: '대전에 본사나 사업장을 둔 중소기업',
      criteria: '기술성 50, 사업성 50. 70점 이상 가운데 종합평점 순',
      contact: '기업지원단',
    };
    tenant.add('call', call);
    for (const company of chance.sample(companies, quota + chance.between(3, 14))) {
      number += 1;
      addApplication(tenant, chance, {
        number,
        call,
        project,
        company,
        cap,
        isFirstHalf: chance.happens(quota / (quota + 9)),
      });
    }
  });
  range(2).forEach((i) =>
    tenant.add('call', {
      code: `DJ-CALL-2010-${padded(i + 1, 2)}`,
      name: ['2010년 장비 활용 지원기업 상시 모집', '2010년 마케팅 지원기업 모집'][i],
      support_type: ['EQUIPMENT', 'MARKETING'][i],
      reception_from: ['2010-01-11', '2010-02-01'][i],
      reception_to: ['2010-11-30', '2010-03-05'][i],
      state: 'planned',
      budget: 300_000_000,
      quota: 40,
    }),
  );
}

function addApplication(tenant, chance, { number, call, project, company, cap, isFirstHalf }) {
  const code = `APP-2009-${padded(number, 4)}`;
  const submitted = plusDays(call.reception_to, -chance.between(0, 15));
  const withdrawn = chance.happens(0.03);
  const ineligible = !withdrawn && chance.happens(0.08);
  const isChosen = !withdrawn && !ineligible && isFirstHalf;
  const requested = Math.round(cap * (0.6 + chance.next() * 0.4)) * 1_000_000;
  tenant.add('application', {
    code,
    call: call.code,
    company: company.business_number,
    title: `${company.products} 고도화`,
    item: company.products,
    industry: company.industry,
    requested,
    own_share: Math.round((requested * 0.2) / 100_000) * 100_000,
    period_from: '2009-05-01',
    period_to: '2009-11-30',
    submitted_at: `${submitted}T16:20:00+09:00`,
    state: withdrawn ? 'withdrawn' : ineligible ? 'ineligible' : isChosen ? 'confirmed' : 'not_supported',
    contact_name: personName(chance),
    summary: `${company.products}의 성능을 높여 사업화합니다.`,
  });
  if (withdrawn) return;
  const decided = plusDays(call.reception_to, 21);
  if (ineligible) {
    tenant.add('decision', {
      application: code,
      stage: 'pre_check',
      result: 'ineligible',
      decided_on: plusDays(call.reception_to, 7),
      notified_on: plusDays(call.reception_to, 8),
      rule_pack: 'company-support',
    });
    return;
  }
  const { mean, deduction } = addReviews(tenant, chance, { code, on: plusDays(call.reception_to, 14), isChosen });
  tenant.add('decision', {
    application: code,
    stage: 'selection',
    result: isChosen ? 'supportable' : 'not_supported',
    mean_score: mean.toFixed(2),
    deduction,
    combined_score: (mean - deduction).toFixed(2),
    amount: isChosen ? requested : '',
    decided_on: decided,
    notified_on: plusDays(decided, 2),
    rule_pack: 'company-support',
  });
  if (isChosen) addSupportProject(tenant, chance, { code, number, call, project, company, requested });
}

/** Seven sheets; the mean leaves one highest and one lowest out. */
function addReviews(tenant, chance, { code, on, isChosen }) {
  const level = isChosen ? 82 : 66;
  const scores = [];
  range(7).forEach((i) => {
    const isRecused = i === 6 && chance.happens(0.06);
    const technology = Math.min(50, Math.round((level / 2 + chance.next() * 9 - 4) * 2) / 2);
    const business = Math.min(50, Math.round((level / 2 + chance.next() * 9 - 4) * 2) / 2);
    if (!isRecused) scores.push(technology + business);
    tenant.add('review', {
      application: code,
      stage: 'selection',
      reviewer_number: `REV-${padded(((Number(code.slice(-4)) * 5 + i) % 40) + 1, 3)}`,
      reviewer: personName(chance),
      is_industry: i < 3 ? 'true' : 'false',
      is_outside_region: i % 2 === 0 ? 'true' : 'false',
      reviewed_on: on,
      is_recused: isRecused ? 'true' : 'false',
      recusal_reason: isRecused ? '신청기업과 공동연구 이력' : '',
      technology_score: isRecused ? '' : technology,
      business_score: isRecused ? '' : business,
      score: isRecused ? '' : technology + business,
    });
  });
  const kept = [...scores].sort((a, b) => a - b).slice(1, -1);
  return { mean: kept.reduce((a, b) => a + b, 0) / kept.length, deduction: chance.happens(0.1) ? 2 : 0 };
}

function addSupportProject(tenant, chance, { code, number, call, project, company, requested }) {
  tenant.add('support_project', {
    code: `SP-2009-${padded(number, 4)}`,
    application: code,
    project: project.code,
    company: company.business_number,
    support_type: call.support_type,
    title: `${company.products} 고도화`,
    item: company.products,
    period_from: '2009-05-01',
    period_to: '2009-11-30',
    state: chance.weighted([
      ['complete', 75],
      ['final_report', 15],
      ['running', 8],
      ['problem', 2],
    ]),
    public_money: requested,
    own_cash: Math.round((requested * 0.1) / 100_000) * 100_000,
    own_in_kind: Math.round((requested * 0.1) / 100_000) * 100_000,
    final_score: chance.between(130, 190) / 2,
    report_due_on: '2010-01-29',
  });
}
