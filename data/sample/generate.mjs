// Writes data/sample/*.csv: organisations whose records add up to what five public documents state.
//
//     node data/sample/generate.mjs [FOLDER]
//
// Seeded and without dependencies: running it again writes the same bytes.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { addChungbukAgreements, addChungbukAllocations, addSejongAgreements } from './generator/agreements.mjs';
import { Chance } from './generator/chance.mjs';
import { addChungbuk } from './generator/chungbuk.mjs';
import { CompanyMaker } from './generator/companies.mjs';
import { addDaejeonBase } from './generator/daejeon_base.mjs';
import { addDaejeonCalls } from './generator/daejeon_calls.mjs';
import { addDaejeonDelivery } from './generator/daejeon_delivery.mjs';
import { addDaejeonFacilities } from './generator/daejeon_facilities.mjs';
import { addDaejeonMoney } from './generator/daejeon_money.mjs';
import { addDaejeonSupport } from './generator/daejeon_support.mjs';
import {
  addExecutionTargets,
  addNationalClusters,
  addOffice,
  addOutsiders,
  addOverseer,
  addStatistics,
  addWorkshop,
} from './generator/national.mjs';
import { addSejongCity } from './generator/sejong_city.mjs';
import { addSejongDelivery } from './generator/sejong_delivery.mjs';
import { addSejongImpact } from './generator/sejong_impact.mjs';
import { addSejongSelection } from './generator/sejong_selection.mjs';
import { addSejongTechnopark } from './generator/sejong_technopark.mjs';
import { addStatements } from './generator/statements.mjs';
import { Tables, Tenant } from './generator/tables.mjs';

const tables = new Tables();
const tenantOf = (name) => new Tenant(tables, name);
const rowsOf = (tenant, type) => tables.rows(type).filter((row) => row.organisation === tenant.name);
const maker = new CompanyMaker(new Chance(17));

const common = tenantOf('공통');
common.state('organisation', { name: '공통', kind: 'common' });
addExecutionTargets(common);
addStatistics(common, new Chance(2021));

const daejeon = tenantOf('대전테크노파크');
addDaejeonBase(daejeon);
const projects = addDaejeonMoney(daejeon, new Chance(2008));
const { companies } = addDaejeonSupport(daejeon, new Chance(349), maker, projects);
addDaejeonFacilities(daejeon, new Chance(73), companies);
addDaejeonCalls(daejeon, new Chance(2009), projects.projects2009, companies);
addDaejeonDelivery(daejeon, new Chance(842), (type) => rowsOf(daejeon, type), {
  projects: [...projects.projects2008, ...projects.projects2009],
});
addOffice(daejeon, 'djtp', '고주파센터');
addOutsiders(daejeon, 'djtp', { reviewer: { login: 'REV-006', name: '강태영' }, company: '305-87-36044' });

const sejong = tenantOf('세종테크노파크');
addSejongTechnopark(sejong, new Chance(2019), maker);
addSejongDelivery(sejong, new Chance(2020), (type) => rowsOf(sejong, type));
addOffice(sejong, 'sjtp', '미래융합센터');

const city = tenantOf('세종특별자치시');
addSejongCity(city, new Chance(2024));
addSejongImpact(city);
addSejongSelection(city);
addChungbuk(tenantOf('충청북도'), new Chance(2018), maker);
addSejongAgreements(tenantOf('세종테크노파크'));
addChungbukAgreements(tenantOf('충청북도'));
addChungbukAllocations(tenantOf('충청북도'));
addWorkshop(tenantOf('산업자원부'));
const ministry = tenantOf('산업통상자원부');
addNationalClusters(ministry);
addOverseer(ministry);
addStatements(tenantOf);

const bytes = tables.write(process.argv[2] ?? path.dirname(fileURLToPath(import.meta.url)));
console.log(`${bytes} bytes`);
