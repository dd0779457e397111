create table "journal_transaction" (
  "id" integer primary key,
  "at" integer not null,
  "author" text not null,
  "reason" text not null
) strict;
create table "journal" (
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
create index "journal_record_index" on "journal" ("type", "record", "number");
create table "journal_head" (
  "organisation" integer primary key,
  "position" integer not null,
  "hash" blob not null
) strict;
create table "file_content" (
  "hash" text primary key,
  "content" blob not null
) strict;
create table "company" (
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
  "products" text
) strict;
create unique index "company_business_number_key" on "company" ("organisation", "business_number");
create index "company_name_index" on "company" ("organisation", "name");
create index "company_region_index" on "company" ("organisation", "region");
create index "company_ksic_index" on "company" ("organisation", "ksic");
create table "organisation" (
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
create unique index "organisation_name_key" on "organisation" ("organisation", "name");
create index "organisation_region_index" on "organisation" ("organisation", "region");
