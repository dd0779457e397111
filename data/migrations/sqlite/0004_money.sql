alter table "ledger_entry" add column "commitment" text;
alter table "ledger_entry" add column "to_item" integer references "budget_item"("id");
alter table "ledger_entry" add column "to_line" integer references "funding_line"("id");
alter table "settlement" add column "notified_on" text;
alter table "settlement" add column "pay_due_on" text;
alter table "settlement" add column "refund_entry" integer references "ledger_entry"("id");
alter table "settlement" add column "rule_pack" text;
create table "disallowance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "settlement" integer not null references "settlement"("id"),
  "entry" integer not null references "ledger_entry"("id"),
  "amount" integer not null,
  "reason" text not null,
  "decided_on" text
) strict;
create unique index "disallowance_settlement_entry_key" on "disallowance" ("organisation", "settlement", "entry");
create index "disallowance_settlement_reference" on "disallowance" ("settlement");
create index "disallowance_entry_reference" on "disallowance" ("entry");
create table "execution_note" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "week" text not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "reason" text,
  "measures" text
) strict;
create unique index "execution_note_week_programme_project_key" on "execution_note" ("organisation", "week", "programme", "project");
create index "execution_note_programme_reference" on "execution_note" ("programme");
create index "execution_note_project_reference" on "execution_note" ("project");
create table "matching_ratio" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "programme" integer not null references "programme"("id"),
  "year" integer not null,
  "source" text not null,
  "least" integer not null,
  "basis" text
) strict;
create unique index "matching_ratio_programme_year_source_key" on "matching_ratio" ("organisation", "programme", "year", "source");
create index "matching_ratio_programme_reference" on "matching_ratio" ("programme");
create table "statement_line" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "number" text not null,
  "system" text not null,
  "project" integer references "project"("id"),
  "on" text not null,
  "paid" integer,
  "received" integer,
  "payee" text,
  "payee_number" text,
  "evidence_number" text,
  "account" text,
  "description" text,
  "file" text,
  "result" text not null,
  "entry" integer references "ledger_entry"("id"),
  "difference" integer,
  "remark" text
) strict;
create unique index "statement_line_system_number_key" on "statement_line" ("organisation", "system", "number");
create index "statement_line_project_reference" on "statement_line" ("project");
create index "statement_line_on_index" on "statement_line" ("organisation", "on");
create index "statement_line_evidence_number_index" on "statement_line" ("organisation", "evidence_number");
create index "statement_line_result_index" on "statement_line" ("organisation", "result");
create index "statement_line_entry_reference" on "statement_line" ("entry");
create table "statement_mapping" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "name" text not null,
  "system" text not null,
  "columns" text not null,
  "remark" text
) strict;
create unique index "statement_mapping_name_key" on "statement_mapping" ("organisation", "name");
create table "tranche" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "funding_line" integer not null references "funding_line"("id"),
  "number" integer not null,
  "due_on" text not null,
  "amount" integer not null,
  "state" text not null,
  "claimed_on" text,
  "paid_on" text,
  "checked_on" text,
  "remark" text
) strict;
create unique index "tranche_funding_line_number_key" on "tranche" ("organisation", "funding_line", "number");
create index "tranche_funding_line_reference" on "tranche" ("funding_line");
create index "tranche_due_on_index" on "tranche" ("organisation", "due_on");
create index "ledger_entry_evidence_number_index" on "ledger_entry" ("organisation", "evidence_number");
create index "ledger_entry_to_item_reference" on "ledger_entry" ("to_item");
create index "ledger_entry_to_line_reference" on "ledger_entry" ("to_line");
create index "ledger_entry_year_kind_project_budget_item_source_on_amount_index" on "ledger_entry" ("organisation", "year", "kind", "project", "budget_item", "source", "on", "amount");
create index "settlement_refund_entry_reference" on "settlement" ("refund_entry");
