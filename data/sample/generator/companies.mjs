// Invented companies: names nobody was given, numbers whose check digits fit.

import { padded } from './chance.mjs';

const firstParts = [
  '가온결',
  '나래울',
  '너울빛',
  '노을재',
  '다솜결',
  '달보드',
  '도담울',
  '돋을볕',
  '두레뫼',
  '드리울',
  '라온매',
  '마루벌',
  '모꼬지',
  '물비늘',
  '미리온',
  '바람꽃들',
  '벼리솔',
  '별솔내',
  '보늬샘',
  '봄내울',
  '빛가람솔',
  '사부작',
  '새녘빛',
  '새솔마',
  '소담벌',
  '솔바니',
  '시나루',
  '아람뫼',
  '아라별',
  '여우별',
  '예다움',
  '온새솔',
  '온누벌',
  '우듬지',
  '윤슬재',
  '은가비',
  '이루마루',
  '이든내',
  '잔결',
  '주니온',
  '차오름',
  '초롱메',
  '타래솔',
  '토담울',
  '푸르매',
  '하늬벌',
  '하람결',
  '한들뫼',
  '해거름',
  '해오름터',
  '햇귀',
  '혜윰터',
  '흰여울',
  '라솔비',
  '미쁨',
  '바오솔',
  '새론뫼',
  '이솔내',
  '자울',
  '채움빛',
];

/** What companies of an industry are called and make, and their KSIC 10 classes. */
export const fields = {
  radio: {
    lastParts: ['알에프', '전자', '통신', '웨이브', '안테나', '시스템', '테크'],
    classes: ['26429', '26422', '26410', '26299', '26222', '26519', '61220'],
    products: ['전력증폭기 모듈', '평판형 안테나', 'RFID 리더', '고주파 필터', '중계기', '무선 센서 노드'],
  },
  bio: {
    lastParts: ['바이오', '제약', '메디칼', '진단', '생명과학', '헬스케어'],
    classes: ['21210', '21102', '21300', '27199', '27112', '10797', '20423', '70113'],
    products: ['주사제 완제품', '진단 키트', '의료용 온열기', '건강 기능식품', '단백질 의약품', '기능성 화장품'],
  },
  robot: {
    lastParts: ['로봇', '메카', '정밀', '오토', '기전', '모션'],
    classes: ['29280', '29299', '29224', '28111', '27215', '29294', '29142'],
    products: ['협동로봇 관절', '서비스 로봇', '공작기계 주축', '서보 구동기', '검사 장비', '정밀 감속기'],
  },
  material: {
    lastParts: ['소재', '케미칼', '나노', '화학', '머티리얼즈'],
    classes: ['20499', '20202', '22212', '20412', '24321', '25911', '20491'],
    products: ['나노 분산액', '기능성 코팅제', '전도성 페이스트', '광학 필름', '분말 야금 부품'],
  },
  software: {
    lastParts: ['소프트', '데이터', '아이티', '인포', '솔루션', '랩'],
    classes: ['58222', '58221', '62010', '62021', '63111', '63991'],
    products: ['산업용 관제 소프트웨어', '영상 분석 소프트웨어', '생산관리 시스템', '보안 관제 서비스'],
  },
  energy: {
    lastParts: ['에너지', '파워', '솔라', '전력', '그린텍'],
    classes: ['28111', '28112', '28123', '28202', '35114', '26299'],
    products: ['전력변환장치', '배터리 팩', '태양광 접속반', '에너지 관리 시스템', '직류 배전반'],
  },
  mobility: {
    lastParts: ['모빌리티', '드라이브', '오토텍', '비전', '센싱'],
    classes: ['30332', '30399', '27211', '62010', '30320'],
    products: ['자율주행 센서 모듈', '차량용 통신 단말', '전장 부품', '주행 데이터 플랫폼'],
  },
  service: {
    lastParts: ['디자인', '컨설팅', '시험연구', '엔지니어링', '마케팅'],
    classes: ['73202', '72129', '72911', '70129', '72919'],
    products: ['제품 디자인', '시험·분석 서비스', '기술 자문', '전시 기획'],
  },
};

const surnames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권'];
const givenNames = [
  '도윤',
  '서연',
  '지호',
  '하은',
  '민재',
  '유진',
  '승현',
  '지원',
  '태영',
  '수빈',
  '재훈',
  '은정',
  '현우',
  '미경',
];

export function personName(chance) {
  return chance.pick(surnames) + chance.pick(givenNames);
}

/** Middle digits 81, 86, 87 and 88 are corporations; the last is the check digit. */
export function businessNumber(office, kind, serial) {
  const digits = `${office}${kind}${padded(serial, 4)}`;
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  let sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  sum += Math.floor((Number(digits[8]) * 5) / 10);
  const number = digits + ((10 - (sum % 10)) % 10);
  return `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`;
}

export function corporateNumber(office, serial) {
  const digits = `${office}11${padded(serial, 6)}`;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0);
  return `${digits.slice(0, 6)}-${digits.slice(6)}${(10 - (sum % 10)) % 10}`;
}

/** Makes companies that differ in name and number from all it made before. */
export class CompanyMaker {
  #names = new Set();
  #serial = 0;

  constructor(chance) {
    this.chance = chance;
  }

  /** `offices` are tax offices, `regions` [code, weight] pairs, `founded` the first and last possible day. */
  make({ field, industry, offices, court, regions, founded }) {
    const { chance } = this;
    const made = fields[field];
    this.#serial += 1;
    const size = chance.weighted([
      ['small', 73],
      ['medium', 24],
      ['mid_size', 3],
    ]);
    return {
      business_number: businessNumber(
        chance.pick(offices),
        chance.pick(['81', '81', '81', '86', '87', '88']),
        1000 + this.#serial * 7,
      ),
      name: this.#name(made.lastParts),
      corporate_number: corporateNumber(court, 200000 + this.#serial * 13),
      representative: personName(chance),
      region: chance.weighted(regions),
      ksic: `10:${chance.pick(made.classes)}`,
      size,
      founded_on: chance.workday(...founded),
      products: chance.pick(made.products),
      legal_form: 'corporation',
      industry,
      has_laboratory: chance.happens(size === 'small' ? 0.45 : 0.85),
      status: 'active',
    };
  }

  #name(lastParts) {
    for (;;) {
      const name = this.chance.pick(firstParts) + this.chance.pick(lastParts);
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return this.chance.happens(0.7) ? `(주)${name}` : name;
    }
  }
}

const yearlySales = {
  small: [1_400_000_000, 0.9],
  medium: [11_000_000_000, 0.6],
  mid_size: [160_000_000_000, 0.3],
};
const salesAWorker = 190_000_000;

/** A company's years, each grown from the one before; `answers` is how often a year was reported at all. */
export function companyYears(chance, company, { years, growth, answers }) {
  const [median, spread] = yearlySales[company.size];
  let sales = chance.skewed(median, spread);
  const exporting = chance.happens(0.35) ? chance.next() * 0.6 : 0;
  const rows = [];
  for (const year of years) {
    const staff = Math.max(2, Math.round((sales / salesAWorker) ** 0.85 * 1.6));
    const permanent = Math.round(staff * (0.78 + chance.next() * 0.2));
    if (Number(company.founded_on.slice(0, 4)) <= year && chance.happens(answers)) {
      rows.push({
        company: company.business_number,
        year,
        sales: Math.round(sales / 1_000_000) * 1_000_000,
        exports: Math.round((sales * exporting) / 1_000_000) * 1_000_000,
        operating_profit: Math.round((sales * (chance.next() * 0.17 - 0.04)) / 1_000_000) * 1_000_000,
        research_spending: Math.round((sales * chance.next() * 0.09) / 1_000_000) * 1_000_000,
        staff,
        insured: staff - chance.between(0, Math.min(2, staff - 1)),
        permanent: Math.min(permanent, staff),
        youth: Math.min(staff, Math.round(staff * (0.12 + chance.next() * 0.25))),
        source: chance.weighted([
          ['tax_statement', 6],
          ['insurance_list', 2],
          ['survey', 2],
        ]),
      });
    }
    sales *= 1 + growth + (chance.next() - 0.42) * 0.35;
  }
  return rows;
}
