// What the Sejong plan spends its money on, task by task, for the impact studies. The document gives the sum, the years and
// the number of tasks; the items, their sectors and the split are ours.

import { padded } from './chance.mjs';

const million = 1_000_000;
const concordance = 'SC-MAP-2020';

/** Which sectors of the regional table (83) supply an item, and with which part. */
const items = {
  '실증·시험 장비': [['36', '정밀기기', 50], ['39', '특수목적용 기계', 20], ['34', '컴퓨터 및 주변기기', 10], ['50', '건물건설 및 건축보수', 20]],
  '소프트웨어·플랫폼 개발': [['62', '소프트웨어 개발 공급 및 기타 IT서비스', 80], ['61', '정보서비스', 20]],
  '데이터 구축·개방': [['61', '정보서비스', 60], ['62', '소프트웨어 개발 공급 및 기타 IT서비스', 40]],
  '연구개발': [['70', '연구개발', 100]],
  '전문인력 양성': [['76', '교육서비스', 70], ['71', '사업관련 전문서비스', 20], ['74', '사업지원서비스', 10]],
  '기업 성장·창업 지원': [['71', '사업관련 전문서비스', 50], ['72', '과학기술 및 기타 전문서비스', 30], ['70', '연구개발', 20]],
  '공간 조성': [['50', '건물건설 및 건축보수', 75], ['51', '토목건설', 5], ['37', '전기장비', 10], ['62', '소프트웨어 개발 공급 및 기타 IT서비스', 10]],
  '콘텐츠·영상 제작': [['64', '영상·오디오물 제작 배급', 60], ['62', '소프트웨어 개발 공급 및 기타 IT서비스', 30], ['60', '방송서비스', 10]],
  '인증·시험평가': [['72', '과학기술 및 기타 전문서비스', 80], ['70', '연구개발', 20]],
  '유치·국제협력 활동': [['74', '사업지원서비스', 40], ['71', '사업관련 전문서비스', 30], ['79', '문화 및 여행 관련 서비스', 30]],
};

/** The item of a task, told by its name. */
const rules = [
  [/인력/, '전문인력 양성'],
  [/시험장|시험 기반|제작 기반/, '실증·시험 장비'],
  [/인증|인허가|규제/, '인증·시험평가'],
  [/공간|체험/, '공간 조성'],
  [/유치|국제|해외|지역 방송/, '유치·국제협력 활동'],
  [/데이터/, '데이터 구축·개방'],
  [/창업|육성|성장|전환/, '기업 성장·창업 지원'],
  [/연구거점|임상|항공교통|치료기기|보안 실증/, '연구개발'],
  [/영상 제작|콘텐츠 개발|콘텐츠 실증/, '콘텐츠·영상 제작'],
];
const itemOf = (task) => rules.find(([pattern]) => pattern.test(task))?.[1] ?? '소프트웨어·플랫폼 개발';

/**
 * Each task's budget over its years, so that every year adds up to what the plan says: tasks from 2024 carry all of 2024, the
 * rest of both kinds is shared by the later years in one proportion.
 */
function yearly(tasks, totals) {
  const early = tasks.filter((task) => task.period_from.startsWith('2024'));
  const inEarly = early.reduce((sum, task) => sum + task.budget, 0);
  const lines = [];
  const left = new Map(totals);
  tasks.forEach((task, i) => {
    const isLast = i === tasks.length - 1;
    const isEarly = early.includes(task);
    const first = isEarly ? (task === early.at(-1) ? left.get(2024) : Math.round((task.budget * totals.get(2024)) / inEarly / million) * million) : 0;
    const rest = task.budget - first;
    const share = totals.get(2025) / (totals.get(2025) + totals.get(2026));
    const second = isLast ? left.get(2025) : Math.round((rest * share) / million) * million;
    [[2024, first], [2025, second], [2026, rest - second]].forEach(([year, amount]) => {
      if (amount <= 0) return;
      left.set(year, left.get(year) - amount);
      lines.push({ task, year, amount });
    });
  });
  return lines;
}

export function addSejongImpact(tenant) {
  for (const [commodity, sectors] of Object.entries(items))
    for (const [sector, sector_name, percent] of sectors)
      tenant.add('sector_share', { concordance, commodity, sector, sector_name, share: percent / 100, basis: '표본 연계' });
  for (const [year, index] of [[2024, 1.12], [2025, 1.14], [2026, 1.16]])
    tenant.add('price_index', { series: 'SC-DEFLATOR', year, index, source: '표본(가정한 지수, 2020년 = 1)' });
  const study = {
    plan: 'SC-PLAN-1',
    region: 'mois:36',
    period_from: '2024-01-01',
    period_to: '2026-12-31',
    basis: 'computed',
    spending: 170_400 * million,
    table_name: '한국은행 2020년 지역산업연관표',
    table_year: 2020,
    sector_mapping: concordance,
    coefficient_set: 'bok-2020-sejong-inducement-83',
    compared_with: 'SC-IMPACT-1',
    largest_share: 0.4,
  };
  tenant.add('impact_study', {
    code: 'SC-IMPACT-2',
    name: '미래전략산업 1단계 파급효과(모두 세종에서 조달)',
    ...study,
    remark: '품목과 부문 연계는 표본입니다. 모두 세종에서 산다고 본 상한입니다.',
  });
  tenant.add('impact_study', {
    code: 'SC-IMPACT-3',
    name: '미래전략산업 1단계 파급효과(지역 조달 60%, 2020년 가격)',
    ...study,
    deflator: 'SC-DEFLATOR',
    remark: '세종은 최종수요의 40.0%를 다른 지역에서 산다는 한국은행 2020년 표의 평균을 모든 품목에 적용했습니다.',
  });
  const totals = new Map([2024, 2025, 2026].map((year) => [year, tenant.tables.rows('plan_budget').filter((row) => row.plan === 'SC-PLAN-1' && row.year === year).reduce((sum, row) => sum + row.amount, 0)]));
  const tasks = tenant.tables.rows('plan_task').filter((row) => row.plan === 'SC-PLAN-1');
  const lines = yearly(tasks, totals);
  for (const [number, local_content] of [[2, 1], [3, 0.6]])
    lines.forEach(({ task, year, amount }, i) =>
      tenant.add('impact_spending', {
        study: `SC-IMPACT-${number}`,
        code: `SC-SPEND-${number}-${padded(i + 1, 3)}`,
        task: task.code,
        industry: task.industry,
        year,
        commodity: itemOf(task.name),
        amount,
        local_content,
      }),
    );
}
