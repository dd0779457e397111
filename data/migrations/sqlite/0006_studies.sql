alter table "impact_study" add column "coefficient_set" text;
alter table "impact_study" add column "compared_with" integer references "impact_study"("id");
alter table "impact_study" add column "deflator" text;
alter table "impact_study" add column "largest_share" integer;
create table "impact_spending" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "study" integer not null references "impact_study"("id"),
  "code" text not null,
  "task" integer references "plan_task"("id"),
  "industry" integer references "industry"("id"),
  "year" integer not null,
  "commodity" text,
  "sector" text,
  "amount" integer not null,
  "local_content" integer not null,
  "supplier_set" text,
  "remark" text
) strict;
create unique index "impact_spending_code_key" on "impact_spending" ("organisation", "code");
create index "impact_spending_study_reference" on "impact_spending" ("study");
create index "impact_spending_task_reference" on "impact_spending" ("task");
create index "impact_spending_industry_reference" on "impact_spending" ("industry");
create index "impact_spending_year_index" on "impact_spending" ("organisation", "year");
create table "price_index" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "series" text not null,
  "year" integer not null,
  "index" integer not null,
  "source" text
) strict;
create unique index "price_index_series_year_key" on "price_index" ("organisation", "series", "year");
create table "sector_share" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "concordance" text not null,
  "commodity" text not null,
  "sector" text not null,
  "sector_name" text,
  "share" integer not null,
  "basis" text
) strict;
create unique index "sector_share_concordance_commodity_sector_key" on "sector_share" ("organisation", "concordance", "commodity", "sector");
create index "sector_share_commodity_index" on "sector_share" ("organisation", "commodity");
create index "impact_study_compared_with_reference" on "impact_study" ("compared_with");
