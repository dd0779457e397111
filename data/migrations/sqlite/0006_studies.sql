alter table "selection" add column "minutes" text;
alter table "selection" add column "promising_count" integer;
alter table "selection" add column "ranking" text;
alter table "selection" add column "strategic_count" integer;
create table "selection_expert" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "code" text not null,
  "name" text,
  "affiliation" text,
  "account" integer references "user_account"("id"),
  "weight" integer not null,
  "submitted_on" text
) strict;
create unique index "selection_expert_code_key" on "selection_expert" ("organisation", "code");
create index "selection_expert_selection_reference" on "selection_expert" ("selection");
create index "selection_expert_account_reference" on "selection_expert" ("account");
create table "selection_criterion" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "code" text not null,
  "name" text not null,
  "parent" integer references "selection_criterion"("id"),
  "position" integer,
  "weight" integer not null,
  "direction" text not null,
  "unit" text,
  "threshold" integer,
  "aspect" text,
  "variation" integer,
  "definition" text
) strict;
create unique index "selection_criterion_code_key" on "selection_criterion" ("organisation", "code");
create index "selection_criterion_selection_reference" on "selection_criterion" ("selection");
create index "selection_criterion_name_index" on "selection_criterion" ("organisation", "name");
create index "selection_criterion_parent_reference" on "selection_criterion" ("parent");
create table "expert_judgement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "expert" integer not null references "selection_expert"("id"),
  "criterion" integer not null references "selection_criterion"("id"),
  "other" integer not null references "selection_criterion"("id"),
  "times" integer not null
) strict;
create unique index "expert_judgement_expert_criterion_other_key" on "expert_judgement" ("organisation", "expert", "criterion", "other");
create index "expert_judgement_expert_reference" on "expert_judgement" ("expert");
create index "expert_judgement_criterion_reference" on "expert_judgement" ("criterion");
create index "expert_judgement_other_reference" on "expert_judgement" ("other");
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
create table "selection_quota" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "group" text not null,
  "least" integer not null,
  "most" integer
) strict;
create unique index "selection_quota_selection_group_key" on "selection_quota" ("organisation", "selection", "group");
create index "selection_quota_selection_reference" on "selection_quota" ("selection");
create table "selection_value" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "criterion" integer not null references "selection_criterion"("id"),
  "industry" integer not null references "industry"("id"),
  "value" integer not null,
  "data_year" integer,
  "source" text
) strict;
create unique index "selection_value_criterion_industry_key" on "selection_value" ("organisation", "criterion", "industry");
create index "selection_value_criterion_reference" on "selection_value" ("criterion");
create index "selection_value_industry_reference" on "selection_value" ("industry");
create index "impact_study_compared_with_reference" on "impact_study" ("compared_with");
