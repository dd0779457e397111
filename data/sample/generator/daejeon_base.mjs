// Daejeon Technopark: the body itself, its industries, centres and partners, as the document names them.

export function addDaejeonBase(tenant) {
  tenant.state('organisation', {
    name: '대전테크노파크',
    name_en: 'Daejeon Technopark',
    kind: 'technopark',
    region: 'mois:30',
    founded_on: '2008-03-01',
    remark: '옛 대전첨단산업진흥재단을 바탕으로 설립',
  });
  const partners = [
    ['지식경제부', 'Ministry of Knowledge Economy', 'ministry', ''],
    ['대전광역시', 'Daejeon Metropolitan City', 'province', 'mois:30'],
    ['한국RFID/USN협의회', 'Korea RFID/USN Association', 'association', ''],
    ['미건의료기', '', 'company', ''],
    ['한올제약', '', 'company', ''],
    ['두바이테크노파크', 'Dubai Technology Park', 'foreign', ''],
    ['서레이리서치파크', 'Surrey Research Park', 'foreign', ''],
  ];
  for (const [name, name_en, kind, region] of partners) tenant.state('organisation', { name, name_en, kind, region });

  const industries = [
    [
      'DJ-IND-RF',
      '정보통신(고주파)',
      'Radio frequency and communication',
      'strategic',
      ['26410', '26422', '26429', '26299', '61220'],
    ],
    ['DJ-IND-BIO', '바이오', 'Bio', 'strategic', ['21102', '21210', '21300', '27112', '27199']],
    ['DJ-IND-ROBOT', '로봇', 'Robot', 'strategic', ['29280', '29224', '29299', '27215']],
    ['DJ-IND-NANO', '나노화학소재', 'Nano-chemical materials', 'strategic', ['20499', '20491', '20202', '22212']],
    ['DJ-IND-SW', '소프트웨어', 'Software', 'promising', ['58221', '58222', '62010', '62021']],
    ['DJ-IND-RND', '연구개발서비스', 'R&D services', 'promising', ['70111', '70113', '70121', '70129']],
    ['DJ-IND-ENERGY', '신재생에너지', 'Renewable energy', 'promising', ['28111', '28202', '35114']],
  ];
  for (const [code, name, name_en, tier, classes] of industries) {
    tenant.state('industry', { code, name, name_en, tier, region: 'mois:30' });
    for (const ksic of classes)
      tenant.add('industry_ksic', { industry: code, ksic: `10:${ksic}`, weight: 1, basis: '표본 연계' });
  }
  addCentres(tenant);
  addAgreements(tenant);
}

function addCentres(tenant) {
  const centres = [
    ['DJ-HQ', '본부', 'Headquarters', 'headquarters', 'operating', '', 'mois:30', '', '기획, 기업지원, 경영지원'],
    [
      'DJ-RF',
      '고주파센터',
      'Radio-frequency centre',
      'specialised',
      'operating',
      'DJ-IND-RF',
      'mois:30',
      '',
      '첨단 연구장비를 갖춘 고주파 부품 시험·개발. 2008년 6월 구축 완료',
    ],
    [
      'DJ-BIO',
      '바이오센터',
      'Bio centre',
      'specialised',
      'operating',
      'DJ-IND-BIO',
      'mois:30',
      '',
      'GMP 시설에서 연구개발, 원료의약품, 완제품까지 한 줄로 잇고 안정성 시험과 시험생산을 지원',
    ],
    [
      'DJ-ROBOT',
      '로봇센터',
      'Robot centre',
      'specialised',
      'operating',
      'DJ-IND-ROBOT',
      'mois:30',
      '',
      '제품 설계, 시제품, 성능시험을 한곳에서 지원',
    ],
    [
      'DJ-NANO',
      '기능성 나노화학소재센터',
      'Functional nano-chemical materials centre',
      'specialised',
      'building',
      'DJ-IND-NANO',
      'mois:30',
      '',
      '구축 중',
    ],
    [
      'DJ-FUKUOKA',
      '후쿠오카 거점',
      'Fukuoka hub',
      'overseas',
      'operating',
      '',
      '',
      '일본 후쿠오카',
      '지역기업의 해외 진출 지원',
    ],
    [
      'DJ-IWATE',
      '이와테 거점',
      'Iwate hub',
      'overseas',
      'operating',
      '',
      '',
      '일본 이와테',
      '지역기업의 해외 진출 지원',
    ],
  ];
  for (const [code, name, name_en, kind, state, industry, region, place, description] of centres) {
    tenant.state('centre', { code, name, name_en, kind, state, industry, region, place, description });
  }
}

/** Partners, centres and fields are stated; the days are ours. */
function addAgreements(tenant) {
  const agreements = [
    ['DJ-MOU-1', '고주파센터-한국RFID/USN협의회 업무협약', '한국RFID/USN협의회', 'DJ-RF', 'RFID/USN', '2008-05-22', 3],
    ['DJ-MOU-2', '바이오센터-미건의료기 업무협약', '미건의료기', 'DJ-BIO', '의료기기', '2008-06-19', 2],
    ['DJ-MOU-3', '바이오센터-한올제약 주사제 업무협약', '한올제약', 'DJ-BIO', '주사제', '2008-07-10', 4],
    ['DJ-MOU-4', '대전테크노파크-두바이테크노파크 업무협약', '두바이테크노파크', 'DJ-HQ', '국제 교류', '2008-09-18', 1],
    ['DJ-MOU-5', '대전테크노파크-서레이리서치파크 업무협약', '서레이리서치파크', 'DJ-HQ', '국제 교류', '2008-10-23', 1],
  ];
  for (const [code, name, partner, centre, field, signed_on, activities] of agreements) {
    tenant.add('mutual_agreement', {
      code,
      name,
      partner,
      centre,
      field,
      signed_on,
      state: 'in_force',
      activities,
      activity_notes: '체결일과 활동 수는 표본입니다.',
    });
  }
}
