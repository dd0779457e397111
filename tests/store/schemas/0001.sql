-- d36fbcf7c57caf877c64dcc1afd50c4b6135d209f634bf3d7dc5bbabcd99ba7f of the step that made it.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "journal_transaction" (
  "id" integer primary key,
  "at" integer not null,
  "author" text not null,
  "reason" text not null
) strict;
INSERT INTO journal_transaction VALUES(1,1772411400000000,'cli:tester','init');
INSERT INTO journal_transaction VALUES(2,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(3,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(4,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(5,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(6,1772411400000000,'cli:tester','상호 변경');
INSERT INTO journal_transaction VALUES(7,1772411400000000,'cli:tester','두 번 등록');
CREATE TABLE IF NOT EXISTS "journal" (
  "number" integer primary key,
  "transaction_id" integer not null,
  "organisation" integer not null,
  "position" integer not null,
  "change" integer not null,
  "type" text not null,
  "record" integer not null,
  "version" integer not null,
  "before" text not null,
  "after" text not null,
  "hash" blob not null
) strict;
INSERT INTO journal VALUES(1,1,1,1,0,'organisation',1,1,'{}','{"name":"공통","kind":"common"}',X'83a91fe0356ec5a98442647c210e7f56e002cd2b862e18f0075bb72ea3b19d08');
INSERT INTO journal VALUES(2,1,2,1,0,'organisation',2,1,'{}','{"name":"대전테크노파크","kind":"technopark"}',X'd53ded0aa7d0b391ac2347bd883d1711c6d8087a40e7068f2e361509bb1f20fa');
INSERT INTO journal VALUES(3,2,2,2,0,'organisation',3,1,'{}','{"name":"충북테크노파크","kind":"technopark"}',X'8a441cba22d2ab7aa66ac0034bbbdd26903269c4c40dfb5c5d9766156841f80b');
INSERT INTO journal VALUES(4,3,2,3,0,'company',1,1,'{}','{"business_number":"1248100998","name":"한빛배터리","region":"mois:30","founded_on":"2005-03-01","status":"unknown"}',X'33fa5ea5b1f469bea94bcaa121cc9fb81e7b4acbc6e825a257a8b583c6e51c56');
INSERT INTO journal VALUES(5,4,2,4,0,'company',2,1,'{}','{"business_number":"2208162517","name":"갑천소재","region":"mois:30200","status":"unknown"}',X'f418987672e7fa89b0478a35d42f1ce87fe7f53735418d20b44ad85c66858054');
INSERT INTO journal VALUES(6,5,2,5,0,'company',3,1,'{}','{"business_number":"1208147521","name":"미호전지","region":"mois:43","status":"unknown"}',X'4df3c00f6aaf4a8bc22832ce60a8aa24e0c215e03ea99ad9a9e03ed95d730e80');
INSERT INTO journal VALUES(7,6,2,6,1,'company',1,2,'{"name":"한빛배터리"}','{"name":"한빛에너지"}',X'4b2e66e42e230eb1bc6ad5436bbb7f302fb464c123e9ca7d99e985c1aed6b7f6');
INSERT INTO journal VALUES(8,7,2,7,2,'company',3,2,'{"business_number":"1208147521","name":"미호전지","region":"mois:43","status":"unknown"}','{}',X'd13d287416cb40a36b3fcd8bae7f9678419b891999baf9e6d8ad4d7504043440');
CREATE TABLE IF NOT EXISTS "journal_head" (
  "organisation" integer primary key,
  "position" integer not null,
  "hash" blob not null
) strict;
INSERT INTO journal_head VALUES(1,1,X'83a91fe0356ec5a98442647c210e7f56e002cd2b862e18f0075bb72ea3b19d08');
INSERT INTO journal_head VALUES(2,7,X'd13d287416cb40a36b3fcd8bae7f9678419b891999baf9e6d8ad4d7504043440');
CREATE TABLE IF NOT EXISTS "file_content" (
  "hash" text primary key,
  "content" blob not null
) strict;
CREATE TABLE IF NOT EXISTS "selection" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "region" text,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "confirmed_on" text,
  "method" text,
  "criteria" text,
  "quotient_threshold" integer,
  "data_year" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "plan" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "parent" integer references "plan"("id"),
  "selection" integer references "selection"("id"),
  "region" text,
  "vision_year" integer,
  "confirmed_on" text,
  "goals" text,
  "last_year_results" text,
  "delivery" text
) strict;
CREATE TABLE IF NOT EXISTS "programme" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "regime" text,
  "nature" text,
  "ministry" text,
  "agency" text,
  "managing_body" text,
  "period_from" text not null,
  "period_to" text not null,
  "phase" integer,
  "plan" integer references "plan"("id"),
  "region" text,
  "sunset_on" text,
  "purpose" text
) strict;
CREATE TABLE IF NOT EXISTS "industry" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "tier" text,
  "region" text,
  "designated_from" text,
  "designated_to" text,
  "definition" text
) strict;
CREATE TABLE IF NOT EXISTS "sub_programme" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "programme" integer not null references "programme"("id"),
  "name" text not null,
  "industry" integer references "industry"("id"),
  "delivery" text
) strict;
CREATE TABLE IF NOT EXISTS "centre" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "kind" text not null,
  "state" text not null,
  "industry" integer references "industry"("id"),
  "region" text,
  "place" text,
  "opened_on" text,
  "area" integer,
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "organisation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "name" text not null,
  "name_en" text,
  "kind" text not null,
  "region" text,
  "founded_on" text,
  "business_number" text,
  "remark" text
) strict;
INSERT INTO organisation VALUES(1,1,1,0,'공통',NULL,'common',NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(2,2,1,0,'대전테크노파크',NULL,'technopark',NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(3,2,1,0,'충북테크노파크',NULL,'technopark',NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "project" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "sub_programme" integer not null references "sub_programme"("id"),
  "parent" integer references "project"("id"),
  "role" text not null,
  "industry" integer references "industry"("id"),
  "centre" integer references "centre"("id"),
  "lead" integer references "organisation"("id"),
  "partners" text,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "manager" text,
  "total_budget" integer,
  "follow_up_from" text,
  "follow_up_to" text,
  "external_number" text,
  "goal" text
) strict;
CREATE TABLE IF NOT EXISTS "agreement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "parties" text not null,
  "form" text,
  "period_from" text not null,
  "period_to" text not null,
  "notified_on" text,
  "concluded_on" text,
  "state" text not null,
  "amount" integer,
  "conditions" text,
  "document" text
) strict;
CREATE TABLE IF NOT EXISTS "agreement_change" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "agreement" integer not null references "agreement"("id"),
  "subject" text not null,
  "route" text not null,
  "state" text not null,
  "requested_on" text not null,
  "decided_on" text,
  "before" text,
  "after" text,
  "reason" text not null
) strict;
CREATE TABLE IF NOT EXISTS "support_type" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "family" text not null,
  "cap" integer,
  "cap_year" integer,
  "own_share" integer,
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "call" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "project" integer references "project"("id"),
  "sub_programme" integer references "sub_programme"("id"),
  "support_type" integer references "support_type"("id"),
  "published_on" text,
  "reception_from" text not null,
  "reception_to" text not null,
  "state" text not null,
  "budget" integer,
  "quota" integer,
  "cap" integer,
  "short_reason" text,
  "target" text,
  "criteria" text,
  "papers" text,
  "contact" text
) strict;
CREATE TABLE IF NOT EXISTS "company" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "business_number" text not null,
  "name" text not null,
  "corporate_number" text,
  "representative" text,
  "region" text not null,
  "address" text,
  "ksic" text,
  "size" text,
  "founded_on" text,
  "phone" text,
  "products" text,
  "name_en" text,
  "legal_form" text,
  "plant_region" text,
  "industry" integer references "industry"("id"),
  "has_laboratory" integer,
  "website" text,
  "email" text,
  "status" text not null,
  "status_checked_on" text
) strict;
INSERT INTO company VALUES(1,2,2,0,'1248100998','한빛에너지',NULL,NULL,'mois:30',NULL,NULL,NULL,'2005-03-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL);
INSERT INTO company VALUES(2,2,1,0,'2208162517','갑천소재',NULL,NULL,'mois:30200',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL);
CREATE TABLE IF NOT EXISTS "application" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "company" integer not null references "company"("id"),
  "title" text not null,
  "item" text,
  "industry" integer references "industry"("id"),
  "requested" integer,
  "own_share" integer,
  "period_from" text,
  "period_to" text,
  "submitted_at" integer,
  "state" text not null,
  "contact_name" text,
  "contact_phone" text,
  "contact_email" text,
  "summary" text,
  "expected" text
) strict;
CREATE TABLE IF NOT EXISTS "cluster" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "region" text not null,
  "designated_on" text,
  "period_from" text,
  "period_to" text,
  "industry" integer references "industry"("id"),
  "area_km2" integer,
  "programme" integer references "programme"("id"),
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "event" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "region" text,
  "place" text,
  "host" text,
  "organiser" text,
  "cluster" integer references "cluster"("id"),
  "project" integer references "project"("id"),
  "cost" integer,
  "summary" text
) strict;
CREATE TABLE IF NOT EXISTS "attendance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "event" integer not null references "event"("id"),
  "name" text not null,
  "kind" text not null,
  "attending" integer references "organisation"("id"),
  "region" text,
  "bodies" integer not null,
  "people" integer not null,
  "role" text
) strict;
CREATE TABLE IF NOT EXISTS "attraction" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company_name" text not null,
  "company" integer references "company"("id"),
  "region" text not null,
  "from_region" text,
  "industry" integer references "industry"("id"),
  "cluster" integer references "cluster"("id"),
  "state" text not null,
  "is_anchor" integer not null,
  "promised_on" text,
  "moved_in_on" text,
  "investment_promised" integer,
  "investment_actual" integer,
  "jobs_promised" integer,
  "jobs_actual" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "equipment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "asset_number" text not null,
  "registration_number" text,
  "name" text not null,
  "name_en" text,
  "model" text,
  "maker" text,
  "centre" integer not null references "centre"("id"),
  "project" integer references "project"("id"),
  "place" text,
  "purpose" text,
  "cost" integer not null,
  "origin" text,
  "use_scope" text not null,
  "state" text not null,
  "bought_on" text,
  "inspected_on" text,
  "installed_on" text,
  "registered_on" text,
  "disposed_on" text,
  "available_hours" integer,
  "fee_hour" integer,
  "is_bookable" integer not null,
  "manager" text
) strict;
CREATE TABLE IF NOT EXISTS "booking" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "equipment" integer not null references "equipment"("id"),
  "company" integer references "company"("id"),
  "user" text,
  "mode" text not null,
  "wished_from" integer not null,
  "wished_to" integer not null,
  "confirmed_from" integer,
  "confirmed_to" integer,
  "state" text not null,
  "replied_at" integer,
  "fee" integer,
  "purpose" text
) strict;
CREATE TABLE IF NOT EXISTS "budget_item" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "category" text not null,
  "source" text,
  "name" text,
  "amount" integer not null,
  "early_execution" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "building" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "state" text not null,
  "region" text,
  "address" text,
  "centre" integer references "centre"("id"),
  "area" integer,
  "completion_due_on" text,
  "completed_on" text,
  "purpose" text
) strict;
CREATE TABLE IF NOT EXISTS "room" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "building" integer not null references "building"("id"),
  "number" text not null,
  "floor" integer,
  "use" text not null,
  "area" integer not null,
  "rent_month" integer,
  "charge_month" integer,
  "is_lettable" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "tenancy" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "room" integer not null references "room"("id"),
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "deposit" integer not null,
  "rent_month" integer not null,
  "charge_month" integer,
  "applied_on" text,
  "moved_in_on" text,
  "moved_out_on" text,
  "arrears_months" integer
) strict;
CREATE TABLE IF NOT EXISTS "charge" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "tenancy" integer not null references "tenancy"("id"),
  "kind" text not null,
  "month" text not null,
  "due_on" text not null,
  "amount" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "cluster_municipality" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "cluster" integer not null references "cluster"("id"),
  "region" text not null,
  "name" text not null,
  "area_km2" integer,
  "period_from" text,
  "period_to" text
) strict;
CREATE TABLE IF NOT EXISTS "company_certificate" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "kind" text not null,
  "number" text not null,
  "name" text,
  "valid_from" text,
  "valid_to" text,
  "issuer" text,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "company_year" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "year" integer not null,
  "sales" integer,
  "exports" integer,
  "operating_profit" integer,
  "interest_cost" integer,
  "research_spending" integer,
  "capital" integer,
  "total_assets" integer,
  "debt" integer,
  "staff" integer,
  "insured" integer,
  "permanent" integer,
  "youth" integer,
  "women" integer,
  "source" text,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "data_set" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "source" text not null,
  "licence" text not null,
  "edition" text,
  "dated_on" text,
  "file_name" text,
  "content" text,
  "rows" integer,
  "is_shipped" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "decision" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "stage" text not null,
  "result" text not null,
  "mean_score" integer,
  "bonus" integer,
  "deduction" integer,
  "combined_score" integer,
  "rank" integer,
  "amount" integer,
  "decided_on" text not null,
  "notified_on" text,
  "rule_pack" text,
  "opinion" text
) strict;
CREATE TABLE IF NOT EXISTS "user_account" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "login" text not null,
  "name" text not null,
  "email" text,
  "phone" text,
  "department" text,
  "position" text,
  "company" integer references "company"("id"),
  "state" text not null,
  "language" text
) strict;
CREATE TABLE IF NOT EXISTS "delegation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "giver" integer not null references "user_account"("id"),
  "taker" integer not null references "user_account"("id"),
  "period_from" text not null,
  "period_to" text not null,
  "reason" text
) strict;
CREATE TABLE IF NOT EXISTS "evaluation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "layer" text not null,
  "evaluator" text,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "year" integer not null,
  "announced_on" text,
  "scale" text not null,
  "grade" text,
  "score" integer,
  "rank" integer,
  "incentive" integer,
  "state" text not null,
  "opinion" text
) strict;
CREATE TABLE IF NOT EXISTS "event_session" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "event" integer not null references "event"("id"),
  "number" integer not null,
  "name" text not null,
  "starts_at" integer,
  "ends_at" integer,
  "speakers" text,
  "topics" text
) strict;
CREATE TABLE IF NOT EXISTS "evidence_file" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text,
  "content" text not null,
  "size" integer,
  "media_type" text,
  "dated_on" text,
  "company" integer references "company"("id"),
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "execution_target" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "year" integer not null,
  "body_kind" text not null,
  "due_on" text not null,
  "target" integer not null,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "support_project" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "application" integer references "application"("id"),
  "project" integer not null references "project"("id"),
  "company" integer not null references "company"("id"),
  "support_type" integer references "support_type"("id"),
  "title" text not null,
  "item" text,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "public_money" integer not null,
  "own_cash" integer,
  "own_in_kind" integer,
  "final_score" integer,
  "report_due_on" text
) strict;
CREATE TABLE IF NOT EXISTS "follow_up" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "project" integer not null references "project"("id"),
  "support_project" integer references "support_project"("id"),
  "year" integer not null,
  "number" integer,
  "due_on" text not null,
  "answered_on" text,
  "state" text not null,
  "sales" integer,
  "exports" integer,
  "new_hires" integer,
  "patents" integer,
  "investment" integer,
  "satisfaction" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "funding_line" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "source" text not null,
  "nature" text,
  "giver" integer references "organisation"("id"),
  "amount" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "impact_study" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "plan" integer references "plan"("id"),
  "programme" integer references "programme"("id"),
  "region" text,
  "period_from" text not null,
  "period_to" text not null,
  "basis" text not null,
  "table_name" text,
  "table_year" integer,
  "sector_mapping" text,
  "spending" integer not null,
  "production" integer,
  "value_added" integer,
  "jobs" integer,
  "production_in_region" integer,
  "value_added_in_region" integer,
  "jobs_in_region" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "indicator" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "unit" text not null,
  "direction" text not null,
  "source" text not null,
  "measure" text,
  "programme" integer references "programme"("id"),
  "plan" integer references "plan"("id"),
  "weight" integer,
  "attainment_cap" integer,
  "handbook" text,
  "formula" text,
  "evidence_needed" text
) strict;
CREATE TABLE IF NOT EXISTS "industry_ksic" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "industry" integer not null references "industry"("id"),
  "ksic" text not null,
  "weight" integer not null,
  "basis" text
) strict;
CREATE TABLE IF NOT EXISTS "issued_report" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "title" text not null,
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "issued_at" integer not null,
  "issued_by" text not null,
  "program_version" text,
  "rule_packs" text,
  "content" text not null,
  "figures" text
) strict;
CREATE TABLE IF NOT EXISTS "ksic_code" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "depth" text not null,
  "parent" text,
  "section" text not null
) strict;
CREATE TABLE IF NOT EXISTS "ledger_entry" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "funding_line" integer references "funding_line"("id"),
  "budget_item" integer references "budget_item"("id"),
  "kind" text not null,
  "on" text not null,
  "year" integer not null,
  "source" text not null,
  "amount" integer not null,
  "vendor" text,
  "vendor_number" text,
  "evidence_number" text,
  "description" text,
  "corrects" text,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "maintenance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "equipment" integer not null references "equipment"("id"),
  "kind" text not null,
  "on" text not null,
  "hours_out" integer,
  "cost" integer,
  "vendor" text,
  "next_due_on" text,
  "content" text
) strict;
CREATE TABLE IF NOT EXISTS "map_tile" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "map" text not null,
  "region" text not null,
  "label" text not null,
  "column" integer not null,
  "row" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "mutual_agreement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "partner" integer not null references "organisation"("id"),
  "centre" integer references "centre"("id"),
  "field" text,
  "signed_on" text,
  "expires_on" text,
  "state" text not null,
  "activities" integer,
  "activity_notes" text,
  "document" text
) strict;
CREATE TABLE IF NOT EXISTS "notice" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "title" text not null,
  "audience" text not null,
  "user" integer references "user_account"("id"),
  "company" integer references "company"("id"),
  "shown_from" text not null,
  "shown_to" text not null,
  "is_important" integer not null,
  "body" text not null
) strict;
CREATE TABLE IF NOT EXISTS "service" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "support_type" integer not null references "support_type"("id"),
  "project" integer references "project"("id"),
  "support_project" integer references "support_project"("id"),
  "industry" integer references "industry"("id"),
  "centre" integer references "centre"("id"),
  "equipment" integer references "equipment"("id"),
  "supplier" integer references "company"("id"),
  "title" text not null,
  "requested_on" text,
  "started_on" text,
  "delivered_on" text,
  "hours" integer,
  "amount" integer,
  "own_share" integer,
  "state" text not null,
  "confirmed_on" text,
  "paid_on" text,
  "satisfaction" integer,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "outcome" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "service" integer references "service"("id"),
  "support_project" integer references "support_project"("id"),
  "project" integer references "project"("id"),
  "kind" text not null,
  "job_kind" text,
  "on" text not null,
  "year" integer not null,
  "amount" integer,
  "quantity" integer,
  "youth" integer,
  "permanent" integer,
  "description" text,
  "evidence_name" text,
  "evidence" text,
  "verified_on" text,
  "state" text not null
) strict;
CREATE TABLE IF NOT EXISTS "payment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "charge" integer not null references "charge"("id"),
  "paid_on" text not null,
  "amount" integer not null,
  "method" text
) strict;
CREATE TABLE IF NOT EXISTS "plan_budget" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "plan" integer references "plan"("id"),
  "programme" integer references "programme"("id"),
  "sub_programme" integer references "sub_programme"("id"),
  "project" integer references "project"("id"),
  "year" integer not null,
  "source" text not null,
  "amount" integer not null,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "plan_strategy" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "plan" integer not null references "plan"("id"),
  "position" integer,
  "name" text not null,
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "plan_task" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "plan" integer not null references "plan"("id"),
  "strategy" integer references "plan_strategy"("id"),
  "industry" integer references "industry"("id"),
  "name" text not null,
  "period_from" text,
  "period_to" text,
  "state" text not null,
  "responsible" text,
  "budget" integer,
  "progress" integer
) strict;
CREATE TABLE IF NOT EXISTS "project_member" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "project" integer not null references "project"("id"),
  "person_number" text not null,
  "name" text not null,
  "role" text not null,
  "organisation_name" text,
  "department" text,
  "position" text,
  "born_on" text,
  "phone" text,
  "email" text,
  "period_from" text not null,
  "period_to" text not null,
  "participation" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "project_phase" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "project" integer not null references "project"("id"),
  "number" integer not null,
  "name" text,
  "period_from" text not null,
  "period_to" text not null,
  "report_due_on" text,
  "reported_on" text,
  "result" text,
  "score" integer
) strict;
CREATE TABLE IF NOT EXISTS "public_holiday" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "on" text not null,
  "name" text not null,
  "is_substitute" integer not null,
  "is_election" integer not null,
  "is_temporary" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "region" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "short_name" text,
  "name_en" text not null,
  "level" text not null,
  "parent" text,
  "valid_from" text not null,
  "valid_to" text,
  "counterpart" text,
  "successor" text,
  "is_capital_area" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "region_industry_fact" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "region" text not null,
  "ksic" text not null,
  "year" integer not null,
  "establishments" integer,
  "employees" integer,
  "sales" integer,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "review" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "stage" text not null,
  "reviewer_number" text not null,
  "reviewer" text not null,
  "reviewer_body" text,
  "is_industry" integer not null,
  "is_outside_region" integer not null,
  "reviewed_on" text not null,
  "is_recused" integer not null,
  "recusal_reason" text,
  "technology_score" integer,
  "business_score" integer,
  "score" integer,
  "opinion" text
) strict;
CREATE TABLE IF NOT EXISTS "role_assignment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "user" integer not null references "user_account"("id"),
  "role" text not null,
  "scope" text not null,
  "period_from" text,
  "period_to" text,
  "granted_by" text
) strict;
CREATE TABLE IF NOT EXISTS "selection_candidate" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "industry" integer not null references "industry"("id"),
  "stage" text not null,
  "result" text not null,
  "group" text,
  "rank" integer,
  "score" integer,
  "establishment_quotient" integer,
  "employee_quotient" integer,
  "growth" integer,
  "dropped_reason" text
) strict;
CREATE TABLE IF NOT EXISTS "settlement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "state" text not null,
  "granted" integer not null,
  "spent" integer not null,
  "disallowed" integer,
  "interest" integer,
  "refund" integer,
  "due_on" text,
  "submitted_on" text,
  "confirmed_on" text,
  "returned_on" text,
  "verifier" text
) strict;
CREATE TABLE IF NOT EXISTS "source_document" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "subject" text not null,
  "kind" text not null,
  "publisher" text,
  "published_on" text not null,
  "url" text,
  "content" text
) strict;
CREATE TABLE IF NOT EXISTS "stated_figure" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "document" integer not null references "source_document"("id"),
  "measure" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "slice" text,
  "value" integer,
  "grade" text,
  "unit" text not null,
  "qualifier" text not null,
  "meaning" text not null,
  "page" text
) strict;
CREATE TABLE IF NOT EXISTS "target" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "indicator" integer not null references "indicator"("id"),
  "year" integer not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "region" text,
  "value" integer not null,
  "baseline" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "training_course" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "purpose" text not null,
  "project" integer references "project"("id"),
  "industry" integer references "industry"("id"),
  "centre" integer references "centre"("id"),
  "period_from" text not null,
  "period_to" text not null,
  "hours" integer,
  "capacity" integer,
  "place" text,
  "lecturer" text,
  "cost" integer
) strict;
CREATE TABLE IF NOT EXISTS "training_participation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "course" integer not null references "training_course"("id"),
  "participant_group" text not null,
  "company" integer references "company"("id"),
  "on" text not null,
  "people" integer not null,
  "completed" integer,
  "employed" integer,
  "youth" integer,
  "satisfaction" integer
) strict;
CREATE TABLE IF NOT EXISTS "usage_log" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "equipment" integer not null references "equipment"("id"),
  "booking" integer references "booking"("id"),
  "used_on" text not null,
  "user_kind" text not null,
  "company" integer references "company"("id"),
  "hours" integer not null,
  "runs" integer,
  "samples" integer,
  "income" integer,
  "content" text,
  "operator_name" text
) strict;
CREATE INDEX "journal_record_index" on "journal" ("type", "record", "number");
CREATE UNIQUE INDEX "selection_code_key" on "selection" ("organisation", "code");
CREATE INDEX "selection_name_index" on "selection" ("organisation", "name");
CREATE INDEX "selection_region_index" on "selection" ("organisation", "region");
CREATE UNIQUE INDEX "plan_code_key" on "plan" ("organisation", "code");
CREATE INDEX "plan_name_index" on "plan" ("organisation", "name");
CREATE INDEX "plan_parent_reference" on "plan" ("parent");
CREATE INDEX "plan_selection_reference" on "plan" ("selection");
CREATE INDEX "plan_region_index" on "plan" ("organisation", "region");
CREATE UNIQUE INDEX "programme_code_key" on "programme" ("organisation", "code");
CREATE INDEX "programme_name_index" on "programme" ("organisation", "name");
CREATE INDEX "programme_plan_reference" on "programme" ("plan");
CREATE INDEX "programme_region_index" on "programme" ("organisation", "region");
CREATE UNIQUE INDEX "industry_code_key" on "industry" ("organisation", "code");
CREATE INDEX "industry_name_index" on "industry" ("organisation", "name");
CREATE INDEX "industry_region_index" on "industry" ("organisation", "region");
CREATE UNIQUE INDEX "sub_programme_code_key" on "sub_programme" ("organisation", "code");
CREATE INDEX "sub_programme_programme_reference" on "sub_programme" ("programme");
CREATE INDEX "sub_programme_name_index" on "sub_programme" ("organisation", "name");
CREATE INDEX "sub_programme_industry_reference" on "sub_programme" ("industry");
CREATE UNIQUE INDEX "centre_code_key" on "centre" ("organisation", "code");
CREATE INDEX "centre_name_index" on "centre" ("organisation", "name");
CREATE INDEX "centre_industry_reference" on "centre" ("industry");
CREATE INDEX "centre_region_index" on "centre" ("organisation", "region");
CREATE UNIQUE INDEX "organisation_name_key" on "organisation" ("organisation", "name");
CREATE INDEX "organisation_region_index" on "organisation" ("organisation", "region");
CREATE UNIQUE INDEX "project_code_key" on "project" ("organisation", "code");
CREATE INDEX "project_name_index" on "project" ("organisation", "name");
CREATE INDEX "project_sub_programme_reference" on "project" ("sub_programme");
CREATE INDEX "project_parent_reference" on "project" ("parent");
CREATE INDEX "project_industry_reference" on "project" ("industry");
CREATE INDEX "project_centre_reference" on "project" ("centre");
CREATE INDEX "project_lead_reference" on "project" ("lead");
CREATE UNIQUE INDEX "agreement_code_key" on "agreement" ("organisation", "code");
CREATE INDEX "agreement_name_index" on "agreement" ("organisation", "name");
CREATE INDEX "agreement_programme_reference" on "agreement" ("programme");
CREATE INDEX "agreement_project_reference" on "agreement" ("project");
CREATE UNIQUE INDEX "agreement_change_code_key" on "agreement_change" ("organisation", "code");
CREATE INDEX "agreement_change_agreement_reference" on "agreement_change" ("agreement");
CREATE UNIQUE INDEX "support_type_code_key" on "support_type" ("organisation", "code");
CREATE INDEX "support_type_name_index" on "support_type" ("organisation", "name");
CREATE INDEX "support_type_family_index" on "support_type" ("organisation", "family");
CREATE UNIQUE INDEX "call_code_key" on "call" ("organisation", "code");
CREATE INDEX "call_name_index" on "call" ("organisation", "name");
CREATE INDEX "call_project_reference" on "call" ("project");
CREATE INDEX "call_sub_programme_reference" on "call" ("sub_programme");
CREATE INDEX "call_support_type_reference" on "call" ("support_type");
CREATE UNIQUE INDEX "company_business_number_key" on "company" ("organisation", "business_number");
CREATE INDEX "company_name_index" on "company" ("organisation", "name");
CREATE INDEX "company_region_index" on "company" ("organisation", "region");
CREATE INDEX "company_ksic_index" on "company" ("organisation", "ksic");
CREATE INDEX "company_plant_region_index" on "company" ("organisation", "plant_region");
CREATE INDEX "company_industry_reference" on "company" ("industry");
CREATE UNIQUE INDEX "application_code_key" on "application" ("organisation", "code");
CREATE INDEX "application_call_reference" on "application" ("call");
CREATE INDEX "application_company_reference" on "application" ("company");
CREATE INDEX "application_title_index" on "application" ("organisation", "title");
CREATE INDEX "application_industry_reference" on "application" ("industry");
CREATE UNIQUE INDEX "cluster_code_key" on "cluster" ("organisation", "code");
CREATE INDEX "cluster_name_index" on "cluster" ("organisation", "name");
CREATE INDEX "cluster_region_index" on "cluster" ("organisation", "region");
CREATE INDEX "cluster_designated_on_index" on "cluster" ("organisation", "designated_on");
CREATE INDEX "cluster_industry_reference" on "cluster" ("industry");
CREATE INDEX "cluster_programme_reference" on "cluster" ("programme");
CREATE UNIQUE INDEX "event_code_key" on "event" ("organisation", "code");
CREATE INDEX "event_name_index" on "event" ("organisation", "name");
CREATE INDEX "event_region_index" on "event" ("organisation", "region");
CREATE INDEX "event_cluster_reference" on "event" ("cluster");
CREATE INDEX "event_project_reference" on "event" ("project");
CREATE UNIQUE INDEX "attendance_event_name_key" on "attendance" ("organisation", "event", "name");
CREATE INDEX "attendance_event_reference" on "attendance" ("event");
CREATE INDEX "attendance_kind_index" on "attendance" ("organisation", "kind");
CREATE INDEX "attendance_attending_reference" on "attendance" ("attending");
CREATE INDEX "attendance_region_index" on "attendance" ("organisation", "region");
CREATE UNIQUE INDEX "attraction_code_key" on "attraction" ("organisation", "code");
CREATE INDEX "attraction_company_name_index" on "attraction" ("organisation", "company_name");
CREATE INDEX "attraction_company_reference" on "attraction" ("company");
CREATE INDEX "attraction_region_index" on "attraction" ("organisation", "region");
CREATE INDEX "attraction_from_region_index" on "attraction" ("organisation", "from_region");
CREATE INDEX "attraction_industry_reference" on "attraction" ("industry");
CREATE INDEX "attraction_cluster_reference" on "attraction" ("cluster");
CREATE INDEX "attraction_state_index" on "attraction" ("organisation", "state");
CREATE INDEX "attraction_moved_in_on_index" on "attraction" ("organisation", "moved_in_on");
CREATE UNIQUE INDEX "equipment_asset_number_key" on "equipment" ("organisation", "asset_number");
CREATE INDEX "equipment_name_index" on "equipment" ("organisation", "name");
CREATE INDEX "equipment_centre_reference" on "equipment" ("centre");
CREATE INDEX "equipment_project_reference" on "equipment" ("project");
CREATE INDEX "equipment_state_index" on "equipment" ("organisation", "state");
CREATE INDEX "equipment_installed_on_index" on "equipment" ("organisation", "installed_on");
CREATE UNIQUE INDEX "booking_code_key" on "booking" ("organisation", "code");
CREATE INDEX "booking_equipment_reference" on "booking" ("equipment");
CREATE INDEX "booking_company_reference" on "booking" ("company");
CREATE INDEX "booking_confirmed_from_index" on "booking" ("organisation", "confirmed_from");
CREATE UNIQUE INDEX "budget_item_code_key" on "budget_item" ("organisation", "code");
CREATE INDEX "budget_item_project_reference" on "budget_item" ("project");
CREATE INDEX "budget_item_year_index" on "budget_item" ("organisation", "year");
CREATE UNIQUE INDEX "building_code_key" on "building" ("organisation", "code");
CREATE INDEX "building_name_index" on "building" ("organisation", "name");
CREATE INDEX "building_region_index" on "building" ("organisation", "region");
CREATE INDEX "building_centre_reference" on "building" ("centre");
CREATE UNIQUE INDEX "room_code_key" on "room" ("organisation", "code");
CREATE UNIQUE INDEX "room_building_number_key" on "room" ("organisation", "building", "number");
CREATE INDEX "room_building_reference" on "room" ("building");
CREATE UNIQUE INDEX "tenancy_code_key" on "tenancy" ("organisation", "code");
CREATE INDEX "tenancy_company_reference" on "tenancy" ("company");
CREATE INDEX "tenancy_room_reference" on "tenancy" ("room");
CREATE UNIQUE INDEX "charge_code_key" on "charge" ("organisation", "code");
CREATE UNIQUE INDEX "charge_tenancy_month_kind_key" on "charge" ("organisation", "tenancy", "month", "kind");
CREATE INDEX "charge_tenancy_reference" on "charge" ("tenancy");
CREATE INDEX "charge_month_index" on "charge" ("organisation", "month");
CREATE INDEX "charge_due_on_index" on "charge" ("organisation", "due_on");
CREATE UNIQUE INDEX "cluster_municipality_cluster_region_key" on "cluster_municipality" ("organisation", "cluster", "region");
CREATE INDEX "cluster_municipality_cluster_reference" on "cluster_municipality" ("cluster");
CREATE INDEX "cluster_municipality_region_index" on "cluster_municipality" ("organisation", "region");
CREATE UNIQUE INDEX "company_certificate_company_kind_number_key" on "company_certificate" ("organisation", "company", "kind", "number");
CREATE INDEX "company_certificate_company_reference" on "company_certificate" ("company");
CREATE UNIQUE INDEX "company_year_company_year_key" on "company_year" ("organisation", "company", "year");
CREATE INDEX "company_year_company_reference" on "company_year" ("company");
CREATE INDEX "company_year_year_index" on "company_year" ("organisation", "year");
CREATE UNIQUE INDEX "data_set_code_key" on "data_set" ("organisation", "code");
CREATE INDEX "data_set_name_index" on "data_set" ("organisation", "name");
CREATE UNIQUE INDEX "decision_application_stage_key" on "decision" ("organisation", "application", "stage");
CREATE INDEX "decision_application_reference" on "decision" ("application");
CREATE UNIQUE INDEX "user_account_login_key" on "user_account" ("organisation", "login");
CREATE INDEX "user_account_name_index" on "user_account" ("organisation", "name");
CREATE INDEX "user_account_company_reference" on "user_account" ("company");
CREATE UNIQUE INDEX "delegation_giver_taker_period_from_key" on "delegation" ("organisation", "giver", "taker", "period_from");
CREATE INDEX "delegation_giver_reference" on "delegation" ("giver");
CREATE INDEX "delegation_taker_reference" on "delegation" ("taker");
CREATE UNIQUE INDEX "evaluation_code_key" on "evaluation" ("organisation", "code");
CREATE INDEX "evaluation_name_index" on "evaluation" ("organisation", "name");
CREATE INDEX "evaluation_programme_reference" on "evaluation" ("programme");
CREATE INDEX "evaluation_project_reference" on "evaluation" ("project");
CREATE INDEX "evaluation_year_index" on "evaluation" ("organisation", "year");
CREATE INDEX "evaluation_announced_on_index" on "evaluation" ("organisation", "announced_on");
CREATE UNIQUE INDEX "event_session_event_number_key" on "event_session" ("organisation", "event", "number");
CREATE INDEX "event_session_event_reference" on "event_session" ("event");
CREATE UNIQUE INDEX "evidence_file_code_key" on "evidence_file" ("organisation", "code");
CREATE UNIQUE INDEX "evidence_file_content_key" on "evidence_file" ("organisation", "content");
CREATE INDEX "evidence_file_name_index" on "evidence_file" ("organisation", "name");
CREATE INDEX "evidence_file_company_reference" on "evidence_file" ("company");
CREATE UNIQUE INDEX "execution_target_year_body_kind_due_on_key" on "execution_target" ("organisation", "year", "body_kind", "due_on");
CREATE UNIQUE INDEX "support_project_code_key" on "support_project" ("organisation", "code");
CREATE INDEX "support_project_application_reference" on "support_project" ("application");
CREATE INDEX "support_project_project_reference" on "support_project" ("project");
CREATE INDEX "support_project_company_reference" on "support_project" ("company");
CREATE INDEX "support_project_support_type_reference" on "support_project" ("support_type");
CREATE INDEX "support_project_title_index" on "support_project" ("organisation", "title");
CREATE INDEX "support_project_report_due_on_index" on "support_project" ("organisation", "report_due_on");
CREATE UNIQUE INDEX "follow_up_company_project_year_key" on "follow_up" ("organisation", "company", "project", "year");
CREATE INDEX "follow_up_company_reference" on "follow_up" ("company");
CREATE INDEX "follow_up_project_reference" on "follow_up" ("project");
CREATE INDEX "follow_up_support_project_reference" on "follow_up" ("support_project");
CREATE INDEX "follow_up_year_index" on "follow_up" ("organisation", "year");
CREATE INDEX "follow_up_due_on_index" on "follow_up" ("organisation", "due_on");
CREATE UNIQUE INDEX "funding_line_code_key" on "funding_line" ("organisation", "code");
CREATE INDEX "funding_line_project_reference" on "funding_line" ("project");
CREATE INDEX "funding_line_year_index" on "funding_line" ("organisation", "year");
CREATE INDEX "funding_line_giver_reference" on "funding_line" ("giver");
CREATE UNIQUE INDEX "impact_study_code_key" on "impact_study" ("organisation", "code");
CREATE INDEX "impact_study_name_index" on "impact_study" ("organisation", "name");
CREATE INDEX "impact_study_plan_reference" on "impact_study" ("plan");
CREATE INDEX "impact_study_programme_reference" on "impact_study" ("programme");
CREATE INDEX "impact_study_region_index" on "impact_study" ("organisation", "region");
CREATE UNIQUE INDEX "indicator_code_key" on "indicator" ("organisation", "code");
CREATE INDEX "indicator_name_index" on "indicator" ("organisation", "name");
CREATE INDEX "indicator_programme_reference" on "indicator" ("programme");
CREATE INDEX "indicator_plan_reference" on "indicator" ("plan");
CREATE UNIQUE INDEX "industry_ksic_industry_ksic_key" on "industry_ksic" ("organisation", "industry", "ksic");
CREATE INDEX "industry_ksic_industry_reference" on "industry_ksic" ("industry");
CREATE INDEX "industry_ksic_ksic_index" on "industry_ksic" ("organisation", "ksic");
CREATE UNIQUE INDEX "issued_report_code_key" on "issued_report" ("organisation", "code");
CREATE INDEX "issued_report_title_index" on "issued_report" ("organisation", "title");
CREATE UNIQUE INDEX "ksic_code_code_key" on "ksic_code" ("organisation", "code");
CREATE INDEX "ksic_code_name_index" on "ksic_code" ("organisation", "name");
CREATE INDEX "ksic_code_parent_index" on "ksic_code" ("organisation", "parent");
CREATE INDEX "ksic_code_section_index" on "ksic_code" ("organisation", "section");
CREATE UNIQUE INDEX "ledger_entry_code_key" on "ledger_entry" ("organisation", "code");
CREATE INDEX "ledger_entry_project_reference" on "ledger_entry" ("project");
CREATE INDEX "ledger_entry_funding_line_reference" on "ledger_entry" ("funding_line");
CREATE INDEX "ledger_entry_budget_item_reference" on "ledger_entry" ("budget_item");
CREATE INDEX "ledger_entry_kind_index" on "ledger_entry" ("organisation", "kind");
CREATE INDEX "ledger_entry_on_index" on "ledger_entry" ("organisation", "on");
CREATE INDEX "ledger_entry_year_index" on "ledger_entry" ("organisation", "year");
CREATE UNIQUE INDEX "maintenance_code_key" on "maintenance" ("organisation", "code");
CREATE INDEX "maintenance_equipment_reference" on "maintenance" ("equipment");
CREATE INDEX "maintenance_on_index" on "maintenance" ("organisation", "on");
CREATE INDEX "maintenance_next_due_on_index" on "maintenance" ("organisation", "next_due_on");
CREATE UNIQUE INDEX "map_tile_map_region_key" on "map_tile" ("organisation", "map", "region");
CREATE INDEX "map_tile_region_index" on "map_tile" ("organisation", "region");
CREATE UNIQUE INDEX "mutual_agreement_code_key" on "mutual_agreement" ("organisation", "code");
CREATE INDEX "mutual_agreement_name_index" on "mutual_agreement" ("organisation", "name");
CREATE INDEX "mutual_agreement_partner_reference" on "mutual_agreement" ("partner");
CREATE INDEX "mutual_agreement_centre_reference" on "mutual_agreement" ("centre");
CREATE INDEX "mutual_agreement_signed_on_index" on "mutual_agreement" ("organisation", "signed_on");
CREATE INDEX "mutual_agreement_expires_on_index" on "mutual_agreement" ("organisation", "expires_on");
CREATE UNIQUE INDEX "notice_code_key" on "notice" ("organisation", "code");
CREATE INDEX "notice_title_index" on "notice" ("organisation", "title");
CREATE INDEX "notice_user_reference" on "notice" ("user");
CREATE INDEX "notice_company_reference" on "notice" ("company");
CREATE UNIQUE INDEX "service_code_key" on "service" ("organisation", "code");
CREATE INDEX "service_company_reference" on "service" ("company");
CREATE INDEX "service_support_type_reference" on "service" ("support_type");
CREATE INDEX "service_project_reference" on "service" ("project");
CREATE INDEX "service_support_project_reference" on "service" ("support_project");
CREATE INDEX "service_industry_reference" on "service" ("industry");
CREATE INDEX "service_centre_reference" on "service" ("centre");
CREATE INDEX "service_equipment_reference" on "service" ("equipment");
CREATE INDEX "service_supplier_reference" on "service" ("supplier");
CREATE INDEX "service_title_index" on "service" ("organisation", "title");
CREATE INDEX "service_delivered_on_index" on "service" ("organisation", "delivered_on");
CREATE INDEX "service_state_index" on "service" ("organisation", "state");
CREATE UNIQUE INDEX "outcome_code_key" on "outcome" ("organisation", "code");
CREATE INDEX "outcome_company_reference" on "outcome" ("company");
CREATE INDEX "outcome_service_reference" on "outcome" ("service");
CREATE INDEX "outcome_support_project_reference" on "outcome" ("support_project");
CREATE INDEX "outcome_project_reference" on "outcome" ("project");
CREATE INDEX "outcome_kind_index" on "outcome" ("organisation", "kind");
CREATE INDEX "outcome_on_index" on "outcome" ("organisation", "on");
CREATE UNIQUE INDEX "payment_code_key" on "payment" ("organisation", "code");
CREATE INDEX "payment_charge_reference" on "payment" ("charge");
CREATE INDEX "payment_paid_on_index" on "payment" ("organisation", "paid_on");
CREATE UNIQUE INDEX "plan_budget_code_key" on "plan_budget" ("organisation", "code");
CREATE INDEX "plan_budget_plan_reference" on "plan_budget" ("plan");
CREATE INDEX "plan_budget_programme_reference" on "plan_budget" ("programme");
CREATE INDEX "plan_budget_sub_programme_reference" on "plan_budget" ("sub_programme");
CREATE INDEX "plan_budget_project_reference" on "plan_budget" ("project");
CREATE INDEX "plan_budget_year_index" on "plan_budget" ("organisation", "year");
CREATE UNIQUE INDEX "plan_strategy_code_key" on "plan_strategy" ("organisation", "code");
CREATE INDEX "plan_strategy_plan_reference" on "plan_strategy" ("plan");
CREATE INDEX "plan_strategy_name_index" on "plan_strategy" ("organisation", "name");
CREATE UNIQUE INDEX "plan_task_code_key" on "plan_task" ("organisation", "code");
CREATE INDEX "plan_task_plan_reference" on "plan_task" ("plan");
CREATE INDEX "plan_task_strategy_reference" on "plan_task" ("strategy");
CREATE INDEX "plan_task_industry_reference" on "plan_task" ("industry");
CREATE INDEX "plan_task_name_index" on "plan_task" ("organisation", "name");
CREATE UNIQUE INDEX "project_member_project_person_number_key" on "project_member" ("organisation", "project", "person_number");
CREATE INDEX "project_member_project_reference" on "project_member" ("project");
CREATE UNIQUE INDEX "project_phase_project_number_key" on "project_phase" ("organisation", "project", "number");
CREATE INDEX "project_phase_project_reference" on "project_phase" ("project");
CREATE INDEX "project_phase_report_due_on_index" on "project_phase" ("organisation", "report_due_on");
CREATE UNIQUE INDEX "public_holiday_on_key" on "public_holiday" ("organisation", "on");
CREATE INDEX "public_holiday_name_index" on "public_holiday" ("organisation", "name");
CREATE UNIQUE INDEX "region_code_key" on "region" ("organisation", "code");
CREATE INDEX "region_name_index" on "region" ("organisation", "name");
CREATE INDEX "region_parent_index" on "region" ("organisation", "parent");
CREATE INDEX "region_counterpart_index" on "region" ("organisation", "counterpart");
CREATE INDEX "region_successor_index" on "region" ("organisation", "successor");
CREATE UNIQUE INDEX "region_industry_fact_region_ksic_year_key" on "region_industry_fact" ("organisation", "region", "ksic", "year");
CREATE INDEX "region_industry_fact_ksic_index" on "region_industry_fact" ("organisation", "ksic");
CREATE INDEX "region_industry_fact_year_index" on "region_industry_fact" ("organisation", "year");
CREATE UNIQUE INDEX "review_application_stage_reviewer_number_key" on "review" ("organisation", "application", "stage", "reviewer_number");
CREATE INDEX "review_application_reference" on "review" ("application");
CREATE UNIQUE INDEX "role_assignment_user_role_scope_key" on "role_assignment" ("organisation", "user", "role", "scope");
CREATE INDEX "role_assignment_user_reference" on "role_assignment" ("user");
CREATE UNIQUE INDEX "selection_candidate_selection_industry_stage_key" on "selection_candidate" ("organisation", "selection", "industry", "stage");
CREATE INDEX "selection_candidate_selection_reference" on "selection_candidate" ("selection");
CREATE INDEX "selection_candidate_industry_reference" on "selection_candidate" ("industry");
CREATE INDEX "selection_candidate_stage_index" on "selection_candidate" ("organisation", "stage");
CREATE UNIQUE INDEX "settlement_code_key" on "settlement" ("organisation", "code");
CREATE INDEX "settlement_project_reference" on "settlement" ("project");
CREATE INDEX "settlement_year_index" on "settlement" ("organisation", "year");
CREATE INDEX "settlement_due_on_index" on "settlement" ("organisation", "due_on");
CREATE UNIQUE INDEX "source_document_code_key" on "source_document" ("organisation", "code");
CREATE INDEX "source_document_subject_index" on "source_document" ("organisation", "subject");
CREATE INDEX "source_document_published_on_index" on "source_document" ("organisation", "published_on");
CREATE UNIQUE INDEX "stated_figure_code_key" on "stated_figure" ("organisation", "code");
CREATE INDEX "stated_figure_document_reference" on "stated_figure" ("document");
CREATE INDEX "stated_figure_measure_index" on "stated_figure" ("organisation", "measure");
CREATE INDEX "stated_figure_meaning_index" on "stated_figure" ("organisation", "meaning");
CREATE UNIQUE INDEX "target_code_key" on "target" ("organisation", "code");
CREATE INDEX "target_indicator_reference" on "target" ("indicator");
CREATE INDEX "target_year_index" on "target" ("organisation", "year");
CREATE INDEX "target_programme_reference" on "target" ("programme");
CREATE INDEX "target_project_reference" on "target" ("project");
CREATE INDEX "target_region_index" on "target" ("organisation", "region");
CREATE UNIQUE INDEX "training_course_code_key" on "training_course" ("organisation", "code");
CREATE INDEX "training_course_name_index" on "training_course" ("organisation", "name");
CREATE INDEX "training_course_project_reference" on "training_course" ("project");
CREATE INDEX "training_course_industry_reference" on "training_course" ("industry");
CREATE INDEX "training_course_centre_reference" on "training_course" ("centre");
CREATE UNIQUE INDEX "training_participation_course_participant_group_key" on "training_participation" ("organisation", "course", "participant_group");
CREATE INDEX "training_participation_course_reference" on "training_participation" ("course");
CREATE INDEX "training_participation_company_reference" on "training_participation" ("company");
CREATE INDEX "training_participation_on_index" on "training_participation" ("organisation", "on");
CREATE UNIQUE INDEX "usage_log_code_key" on "usage_log" ("organisation", "code");
CREATE INDEX "usage_log_equipment_reference" on "usage_log" ("equipment");
CREATE INDEX "usage_log_booking_reference" on "usage_log" ("booking");
CREATE INDEX "usage_log_used_on_index" on "usage_log" ("organisation", "used_on");
CREATE INDEX "usage_log_company_reference" on "usage_log" ("company");
COMMIT;
pragma user_version = 1;
pragma application_id = 1196049743;
