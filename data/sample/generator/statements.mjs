// What five public documents state, one figure a row, in our own words.

const documents = {
  'daejeon-tp-2008': ['충청뉴스', '2008-12-23', '대전테크노파크 2008년 실적과 2009년 계획'],
  'sejong-tp-2020': ['중도일보', '2020-07-15', '세종테크노파크 설립 1주년'],
  'sejong-city-2024': ['시사픽', '2024-01-09', '세종시 미래전략산업과 중기 추진전략'],
  'national-workshop-2007': ['이투데이', '2007-08-30', '지역혁신기관 통합워크숍'],
  'chungbuk-cluster-2023': ['월간인물', '2023-10-12', '충북 지역혁신클러스터 허브 네트워크'],
};

const second = 'programme=2단계 지역전략산업진흥사업';
const vitalisation = 'programme=경제활성화사업';
const workshop = 'event=지역혁신기관 통합워크숍';
const hub = 'event=충북지역혁신클러스터 허브 네트워크';
const stage1 = 'plan=미래전략산업 1단계';
const one = 'programme=충북 혁신클러스터 1기';
const two = 'programme=충북 혁신클러스터 2기';
const cluster = 'cluster=충북 혁신클러스터';
const y2008 = ['2008-03-01', '2008-12-23'];
const y2009 = ['2009-01-01', '2009-12-31'];
const y2019 = ['2019-01-01', '2019-12-31'];
const y2020 = ['2020-01-01', '2020-12-31'];
const choice = ['2023-01-01', '2024-01-09'];
const phase24 = ['2024-01-01', '2026-12-31'];
const phase18 = ['2018-01-01', '2022-12-31'];
const phase23 = ['2023-01-01', '2027-12-31'];
const both = ['2018-01-01', '2027-12-31'];
const days2007 = ['2007-08-30', '2007-08-31'];
const day2023 = ['2023-10-12', '2023-10-12'];

/** code, measure, period, slice, value or grade, unit, qualifier, meaning. */
const stated = {
  '대전테크노파크 daejeon-tp-2008': [
    ['djtp-2008-companies', 'companies_supported', y2008, '', 349, '개사', 'exact', '지원 건을 하나 이상 받은 기업 수(중복 제외)'],
    ['djtp-2008-services', 'services_delivered', y2008, '', 800, '건', 'more_than', '장비, 마케팅, 디자인, 교육 등 제공한 지원 건수'],
    ['djtp-rf-equipment', 'equipment_installed', ['2008-06-01', '2008-06-30'], 'centre=고주파센터', 73, '대', 'exact', '고주파센터 첨단 연구장비. 2008년 6월 구축 완료'],
    ['djtp-robot-equipment', 'equipment_installed', y2008, 'centre=로봇센터', 57, '대', 'exact', '로봇센터의 설계·시제품·성능시험 일괄 지원 장비'],
    ['djtp-phase2-total', 'budget_planned', ['2008-01-01', '2012-12-31'], second, 145_300_000_000, '원', 'exact', '2단계 지역전략산업진흥사업 5년 예산'],
    ['djtp-2009-strategic-budget', 'budget_planned', y2009, second, 39_500_000_000, '원', 'exact', '2단계 사업의 2009년 예산'],
    ['djtp-2009-strategic-projects', 'projects_planned', y2009, second, 21, '개', 'exact', '2단계 사업의 2009년 과제 수'],
    ['djtp-2009-vitalisation-budget', 'budget_planned', y2009, vitalisation, 25_000_000_000, '원', 'exact', '경제활성화사업의 2009년 예산'],
    ['djtp-2009-vitalisation-projects', 'projects_planned', y2009, vitalisation, 27, '개', 'exact', '경제활성화사업의 2009년 과제 수'],
    ['djtp-2009-star', 'budget_planned', y2009, 'project=스타기업 첨단기술상용화지원사업', 3_000_000_000, '원', 'exact', '스타기업 첨단기술상용화 지원 예산'],
    ['djtp-2009-startup', 'budget_planned', y2009, 'project=신기술창업지원사업', 1_000_000_000, '원', 'exact', '신기술창업 지원 예산'],
    ['djtp-2009-testbed', 'budget_planned', y2009, 'project=테스트베드시범사업', 2_000_000_000, '원', 'exact', '테스트베드 시범사업 예산'],
    ['djtp-2009-techcentre', 'budget_planned', y2009, 'project=기술사업화종합지원센터사업', 400_000_000, '원', 'exact', '기술사업화종합지원센터 예산'],
    ['djtp-2009-promising', 'budget_planned', y2009, 'programme=유망산업 육성(SW·연구개발서비스·신재생에너지)', 7_000_000_000, '원', 'exact', '유망산업(소프트웨어·연구개발서비스·신재생에너지) 육성 예산'],
    ['djtp-2009-new-jobs', 'jobs_created', y2009, 'projects=7', 750, '명', 'expected', '창업 지원 등 7개 사업에서 기대하는 새 일자리'],
    ['djtp-2009-training', 'training_participants', y2009, 'purpose=일자리 유지 및 취업', 2500, '명', 'about', '일자리를 지키거나 찾도록 교육받는 인원'],
  ],
  '세종테크노파크 sejong-tp-2020': [
    ['sjtp-2019-budget', 'budget_planned', y2019, 'programme=지역산업 육성사업', 1_400_000_000, '원', 'exact', '설립 당시 지역산업 육성사업 예산'],
    ['sjtp-2020-budget', 'budget_planned', y2020, 'programme=지역산업 육성사업', 9_300_000_000, '원', 'exact', '1년 뒤 지역산업 육성사업 예산(기사는 일곱 배라고 하나 93÷14는 6.6)'],
    ['sjtp-2020-attracted', 'companies_attracted', ['2019-07-01', '2020-07-15'], 'region=세종특별자치시', 17, '개사', 'exact', '세종으로 옮겨 가동하는 기업(팬텀AI코리아 등)'],
    ['sjtp-2020-strategies', 'plan_strategies', y2020, 'plan=경영혁신', 5, '개', 'exact', '전담반이 찾은 경영혁신 전략 수'],
    ['sjtp-2020-tasks', 'plan_tasks', y2020, 'plan=경영혁신', 10, '개', 'exact', '경영혁신 과제 수'],
    ['sjtp-2020-smart-factory', 'evaluation_grade', ['2019-01-01', '2020-07-15'], 'programme=스마트공장 보급확산사업', 'A', '등급', 'exact', '세종 지역 스마트공장 보급확산사업의 전국 평가 등급'],
    ['sjtp-complex-completion', 'milestone_due', ['2023-01-01', '2023-12-31'], 'facility=산업기술단지', 2023, '년', 'planned', '산업기술단지 준공 예정 연도'],
  ],
  '세종특별자치시 sejong-city-2024': [
    ['sejong-candidates', 'industries_considered', choice, 'stage=candidate', 15, '개', 'exact', '후보산업 수'],
    ['sejong-promising', 'industries_considered', choice, 'stage=promising', 10, '개', 'exact', '유망산업 수'],
    ['sejong-strategic', 'industries_considered', choice, 'stage=strategic', 6, '개', 'exact', '선정한 전략산업 수: 주력 고도화 2, 서비스·ICT융합 3, 미래혁신기술 1'],
    ['sejong-investment', 'budget_planned', phase24, stage1, 170_400_000_000, '원', 'planned', '2026년까지 1단계 투자'],
    ['sejong-tasks', 'plan_tasks', phase24, stage1, 37, '개', 'planned', '1단계 추진과제 수'],
    ['sejong-production', 'production_inducement', phase24, stage1, 290_100_000_000, '원', 'expected', '1단계 투자의 생산유발효과'],
    ['sejong-value-added', 'value_added_inducement', phase24, stage1, 124_600_000_000, '원', 'expected', '1단계 투자의 부가가치유발효과'],
    ['sejong-jobs', 'employment_inducement', phase24, stage1, 1998, '명', 'expected', '1단계 투자의 고용유발효과'],
  ],
  '산업자원부 national-workshop-2007': [
    ['workshop-participants', 'event_participants', days2007, workshop, 220, '명', 'about', '테크노파크와 통합 기관의 참석 인원'],
    ['workshop-governments', 'event_organisations', days2007, `${workshop};kind=광역지자체`, 16, '곳', 'exact', '참석한 광역지자체 수'],
  ],
  '충청북도 chungbuk-cluster-2023': [
    ['chungbuk-phase1-total', 'budget_planned', phase18, one, 25_500_000_000, '원', 'exact', '1기 총예산'],
    ['chungbuk-phase1-national', 'budget_planned', phase18, `${one};source=국비`, 17_800_000_000, '원', 'exact', '1기 국비'],
    ['chungbuk-phase1-province', 'budget_planned', phase18, `${one};source=시도비`, 7_700_000_000, '원', 'exact', '1기 도비'],
    ['chungbuk-phase2-total', 'budget_planned', phase23, two, 40_000_000_000, '원', 'about', '2기 총예산'],
    ['chungbuk-phase2-national', 'budget_planned', phase23, `${two};source=국비`, 26_000_000_000, '원', 'about', '2기 국비'],
    ['chungbuk-phase2-province', 'budget_planned', phase23, `${two};source=시도비`, 14_000_000_000, '원', 'about', '2기 도비'],
    ['chungbuk-municipalities', 'cluster_municipalities', both, cluster, 6, '곳', 'exact', '청주, 충주, 증평, 진천, 괴산, 음성'],
    ['chungbuk-area', 'cluster_area', both, cluster, '16.43', '㎢', 'exact', '지정 면적'],
    ['chungbuk-event', 'event_participants', day2023, hub, 150, '명', 'about', '허브 네트워크 참석 인원'],
    ['chungbuk-sessions', 'event_sessions', day2023, hub, 3, '개', 'exact', '추진 경과와 성과, 기술 세미나, 산업단지 협력회의'],
  ],
  '산업통상자원부 chungbuk-cluster-2023': [
    ['chungbuk-national-clusters', 'clusters_designated', ['2018-11-01', '2018-11-30'], 'scope=수도권 제외 시도', 14, '곳', 'exact', '국가혁신클러스터가 지정된 수도권 밖 시도 수'],
  ],
};

/** `tenantOf` gives the tenant of a name. A document stands with every tenant whose figures it states. */
export function addStatements(tenantOf) {
  for (const [heading, figures] of Object.entries(stated)) {
    const [name, document] = heading.split(' ');
    const tenant = tenantOf(name);
    const [publisher, published_on, subject] = documents[document];
    tenant.state('source_document', { code: document, subject, kind: 'news_article', publisher, published_on });
    for (const [code, measure, [period_from, period_to], slice, value, unit, qualifier, meaning] of figures) {
      const isGrade = unit === '등급';
      tenant.state('stated_figure', { code, document, measure, period_from, period_to, slice, value: isGrade ? '' : value, grade: isGrade ? value : '', unit, qualifier, meaning });
    }
  }
}
