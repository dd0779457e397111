alter table "agreement" add column "entered_on" text;
alter table "agreement" add column "papers_on" text;
alter table "agreement" add column "rule_pack" text;
alter table "agreement" add column "rule_version" text;
alter table "agreement" add column "suspended_on" text;
alter table "agreement" add column "suspension_reason" text;
alter table "agreement" add column "terminated_on" text;
alter table "agreement_change" add column "new_amount" integer;
alter table "agreement_change" add column "new_period_from" text;
alter table "agreement_change" add column "new_period_to" text;
alter table "agreement_change" add column "rule_pack" text;
alter table "agreement_change" add column "rule_version" text;
create table "obligation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "deadline" text not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "agreement" integer references "agreement"("id"),
  "time" integer not null,
  "event_on" text not null,
  "due_on" text not null,
  "met_on" text,
  "suspended_on" text,
  "remark" text,
  "rule_pack" text,
  "rule_version" text
) strict;
create unique index "obligation_code_key" on "obligation" ("organisation", "code");
create index "obligation_deadline_index" on "obligation" ("organisation", "deadline");
create index "obligation_programme_reference" on "obligation" ("programme");
create index "obligation_project_reference" on "obligation" ("project");
create index "obligation_agreement_reference" on "obligation" ("agreement");
create index "obligation_due_on_index" on "obligation" ("organisation", "due_on");
