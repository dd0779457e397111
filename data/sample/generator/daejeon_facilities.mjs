// Daejeon Technopark: instruments with their bookings and logs, and a building with tenants.

import { padded, plusDays, range } from './chance.mjs';

const instruments = {
  radio: [
    ['벡터 네트워크 분석기', 'Vector network analyser', 180],
    ['스펙트럼 분석기', 'Spectrum analyser', 95],
    ['신호 발생기', 'Signal generator', 70],
    ['안테나 측정 챔버', 'Antenna chamber', 900],
    ['프로브 스테이션', 'Probe station', 130],
    ['잡음지수 측정기', 'Noise figure analyser', 85],
    ['전력 측정기', 'Power meter', 24],
    ['RFID 성능 시험기', 'RFID tester', 210],
    ['오실로스코프', 'Oscilloscope', 45],
    ['전자파 시험 장비', 'EMC tester', 620],
  ],
  robot: [
    ['5축 가공기', 'Five-axis machining centre', 480],
    ['3차원 측정기', 'Coordinate measuring machine', 220],
    ['쾌속조형기', 'Rapid prototyping machine', 260],
    ['동작 분석 시스템', 'Motion analyser', 150],
    ['내구 시험기', 'Endurance tester', 90],
    ['진동 시험기', 'Vibration tester', 190],
    ['토크 시험기', 'Torque tester', 48],
    ['설계 해석 시스템', 'Design analysis system', 75],
  ],
  bio: [
    ['고성능 액체 크로마토그래프', 'HPLC', 85],
    ['동결건조기', 'Freeze dryer', 240],
    ['발효조', 'Fermenter', 310],
    ['안정성 시험 챔버', 'Stability chamber', 60],
    ['무균 충전기', 'Aseptic filler', 780],
    ['질량분석기', 'Mass spectrometer', 420],
  ],
};
const makers = ['표본계측', '한들정밀계기', '온빛사이언스', '누리과학기기'];

export function addDaejeonFacilities(tenant, chance, companies) {
  const equipment = [
    ...addEquipment(tenant, chance, {
      prefix: 'RF',
      centre: 'DJ-RF',
      list: instruments.radio,
      count: 73,
      days: ['2008-06-02', '2008-06-27'],
      purposes: ['test', 'analysis'],
    }),
    ...addEquipment(tenant, chance, {
      prefix: 'RB',
      centre: 'DJ-ROBOT',
      list: instruments.robot,
      count: 57,
      days: ['2008-03-10', '2008-11-28'],
      purposes: ['design', 'prototype', 'test'],
    }),
    ...addEquipment(tenant, chance, {
      prefix: 'BI',
      centre: 'DJ-BIO',
      list: instruments.bio,
      count: 24,
      days: ['2005-04-04', '2007-11-23'],
      purposes: ['production', 'test'],
    }),
  ];
  addUse(tenant, chance, equipment, companies);
  addMaintenance(tenant, chance, equipment);
  addBuilding(tenant, chance, companies);
}

function addEquipment(tenant, chance, { prefix, centre, list, count, days, purposes }) {
  return range(count).map((i) => {
    const [name, name_en, cost] = list[i % list.length];
    const installed = chance.workday(...days);
    const inspected = plusDays(installed, chance.between(1, 7));
    const price = Math.round(chance.skewed(cost, 0.2)) * 1_000_000;
    const row = {
      asset_number: `DJTP-${prefix}-${padded(i + 1, 4)}`,
      registration_number:
        price >= 30_000_000 ? `NFEC-${installed.slice(0, 7)}-${padded(900_000 + chance.between(0, 99_999), 6)}` : '',
      name: `${name} ${Math.floor(i / list.length) + 1}호`,
      name_en,
      model: `${prefix}${chance.between(100, 999)}`,
      maker: chance.pick(makers),
      centre,
      purpose: purposes[i % purposes.length],
      cost: price,
      origin: chance.weighted([
        ['mixed', 7],
        ['national', 2],
        ['local', 1],
      ]),
      use_scope: chance.weighted([
        ['shared_service', 80],
        ['shared_allowed', 15],
        ['own_only', 5],
      ]),
      state: chance.weighted([
        ['in_use', 82],
        ['low_use', 12],
        ['idle', 6],
      ]),
      bought_on: plusDays(installed, -chance.between(10, 60)),
      installed_on: installed,
      inspected_on: inspected,
      registered_on: plusDays(inspected, chance.between(8, 40)),
      available_hours: chance.pick([1600, 1800, 2000]),
      fee_hour: Math.max(5, Math.round(cost / 9)) * 1000,
      is_bookable: 'true',
    };
    tenant.add('equipment', row);
    return row;
  });
}

function addUse(tenant, chance, equipment, companies) {
  const popularity = equipment.map((item, i) => [
    item,
    (item.state === 'idle' ? 0.02 : item.state === 'low_use' ? 0.2 : 1) / ((i % 17) + 3),
  ]);
  const logs = range(1100)
    .map(() => {
      const item = chance.weighted(popularity);
      const first = item.registered_on > '2008-03-10' ? item.registered_on : '2008-03-10';
      return { item, day: chance.workday(first, '2009-12-18') };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const taken = new Set();
  logs.forEach(({ item, day }, i) => {
    const kind = chance.weighted([
      ['company', 46],
      ['own', 28],
      ['other_department', 8],
      ['university', 11],
      ['research_institute', 7],
    ]);
    const company = kind === 'company' ? chance.pick(companies).business_number : '';
    const hours = chance.between(1, 8);
    const fee = kind === 'own' ? 0 : item.fee_hour * hours;
    const isBooked = kind === 'company' && !taken.has(item.asset_number + day);
    const booking = isBooked ? `RSV-${padded(i + 1, 4)}` : '';
    if (isBooked)
      addBooking(tenant, chance, {
        booking,
        item,
        day,
        hours,
        company,
        fee,
        state: chance.weighted([
          ['completed', 40],
          ['paid', 60],
        ]),
      });
    taken.add(item.asset_number + day);
    tenant.add('usage_log', {
      code: `LOG-${padded(i + 1, 4)}`,
      equipment: item.asset_number,
      booking,
      used_on: day,
      user_kind: kind,
      company,
      hours,
      runs: chance.between(1, 6),
      samples: chance.between(1, 12),
      income: fee,
    });
  });
  range(30).forEach((i) => {
    const item = chance.weighted(popularity);
    const day = chance.workday('2009-09-01', '2009-12-18');
    addBooking(tenant, chance, {
      booking: `RSV-${padded(2001 + i, 4)}`,
      item,
      day,
      hours: 3,
      company: chance.pick(companies).business_number,
      fee: '',
      state: chance.pick(['requested', 'approved', 'rejected', 'cancelled']),
    });
  });
}

function addBooking(tenant, chance, { booking, item, day, hours, company, fee, state }) {
  const from = `${day}T09:00:00+09:00`;
  const to = `${day}T${padded(9 + hours, 2)}:00:00+09:00`;
  const confirmed = state === 'completed' || state === 'paid';
  tenant.add('booking', {
    code: booking,
    equipment: item.asset_number,
    company,
    mode: chance.weighted([
      ['direct', 55],
      ['analysis', 45],
    ]),
    wished_from: from,
    wished_to: to,
    confirmed_from: confirmed ? from : '',
    confirmed_to: confirmed ? to : '',
    state,
    replied_at: state === 'requested' ? '' : `${plusDays(day, -chance.between(2, 9))}T14:00:00+09:00`,
    fee,
    purpose: '제품 시험',
  });
}

function addMaintenance(tenant, chance, equipment) {
  chance.sample(equipment, 80).forEach((item, i) => {
    const on = chance.workday('2008-09-01', '2009-12-11');
    const kind = chance.weighted([
      ['inspection', 4],
      ['calibration', 4],
      ['repair', 2],
      ['part', 1],
    ]);
    tenant.add('maintenance', {
      code: `MNT-${padded(i + 1, 3)}`,
      equipment: item.asset_number,
      kind,
      on,
      hours_out: kind === 'repair' ? chance.between(8, 80) : chance.between(1, 8),
      cost: kind === 'inspection' ? 0 : Math.round((item.cost * chance.next() * 0.03) / 10_000) * 10_000,
      vendor: chance.pick(makers),
      next_due_on: kind === 'calibration' ? plusDays(on, 365) : '',
    });
  });
}

/** Forty rooms, twenty-nine of them let to twenty-four companies: three different counts. */
function addBuilding(tenant, chance, companies) {
  tenant.add('building', {
    code: 'DJ-B1',
    name: '기업입주동',
    state: 'operating',
    region: 'mois:30200',
    centre: 'DJ-HQ',
    area: 6200,
    completed_on: '2007-12-14',
    purpose: '기업 입주와 공동 연구',
  });
  const rooms = range(40).map((i) => {
    const area = chance.pick([49.5, 66, 82.5, 99, 132]);
    const row = {
      code: `DJ-B1-${200 + Math.floor(i / 10) * 100 + (i % 10) + 1}`,
      building: 'DJ-B1',
      number: `${200 + Math.floor(i / 10) * 100 + (i % 10) + 1}호`,
      floor: 2 + Math.floor(i / 10),
      use: i % 9 === 8 ? 'laboratory' : 'tenant',
      area,
      rent_month: Math.round(area * 5.5) * 1000,
      charge_month: Math.round(area * 2.4) * 1000,
      is_lettable: 'true',
    };
    tenant.add('room', row);
    return row;
  });
  const tenants = chance.sample(companies, 24);
  range(29).forEach((i) => {
    const from = `2008-${padded(4 + (i % 5), 2)}-01`;
    addTenancy(tenant, chance, { number: i + 1, company: tenants[i % 24], room: rooms[i], from, isLate: i % 10 === 7 });
  });
}

function addTenancy(tenant, chance, { number, company, room, from, isLate }) {
  const code = `TEN-2008-${padded(number, 2)}`;
  tenant.add('tenancy', {
    code,
    company: company.business_number,
    room: room.code,
    period_from: from,
    period_to: plusDays(`${Number(from.slice(0, 4)) + 2}${from.slice(4)}`, -1),
    state: isLate ? 'in_arrears' : 'occupied',
    deposit: room.rent_month * 10,
    rent_month: room.rent_month,
    charge_month: room.charge_month,
    applied_on: plusDays(from, -45),
    moved_in_on: from,
    arrears_months: isLate ? 4 : 0,
  });
  const months = range(9 + 12)
    .map((i) => 4 + i)
    .map((month) => `${2008 + Math.floor((month - 1) / 12)}-${padded(((month - 1) % 12) + 1, 2)}-01`);
  for (const month of months.filter((first) => first >= from && first < '2009-04-01')) {
    for (const [kind, amount] of [
      ['rent', room.rent_month],
      ['service_charge', room.charge_month],
    ]) {
      const charge = `${code}-${month.slice(2, 4)}${month.slice(5, 7)}-${kind === 'rent' ? 'R' : 'S'}`;
      tenant.add('charge', { code: charge, tenancy: code, kind, month, due_on: `${month.slice(0, 8)}25`, amount });
      if (isLate && month >= '2008-12-01') continue;
      tenant.add('payment', {
        code: `PAY-${charge}`,
        charge,
        paid_on: plusDays(`${month.slice(0, 8)}20`, chance.between(0, 12)),
        amount,
        method: chance.weighted([
          ['transfer', 8],
          ['giro', 2],
        ]),
      });
    }
  }
}
