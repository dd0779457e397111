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
create table "selection" (
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
create unique index "selection_code_key" on "selection" ("organisation", "code");
create index "selection_name_index" on "selection" ("organisation", "name");
create index "selection_region_index" on "selection" ("organisation", "region");
create table "plan" (
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
create unique index "plan_code_key" on "plan" ("organisation", "code");
create index "plan_name_index" on "plan" ("organisation", "name");
create index "plan_parent_reference" on "plan" ("parent");
create index "plan_selection_reference" on "plan" ("selection");
create index "plan_region_index" on "plan" ("organisation", "region");
create table "programme" (
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
create unique index "programme_code_key" on "programme" ("organisation", "code");
create index "programme_name_index" on "programme" ("organisation", "name");
create index "programme_plan_reference" on "programme" ("plan");
create index "programme_region_index" on "programme" ("organisation", "region");
create table "industry" (
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
create unique index "industry_code_key" on "industry" ("organisation", "code");
create index "industry_name_index" on "industry" ("organisation", "name");
create index "industry_region_index" on "industry" ("organisation", "region");
create table "sub_programme" (
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
create unique index "sub_programme_code_key" on "sub_programme" ("organisation", "code");
create index "sub_programme_programme_reference" on "sub_programme" ("programme");
create index "sub_programme_name_index" on "sub_programme" ("organisation", "name");
create index "sub_programme_industry_reference" on "sub_programme" ("industry");
create table "centre" (
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
create unique index "centre_code_key" on "centre" ("organisation", "code");
create index "centre_name_index" on "centre" ("organisation", "name");
create index "centre_industry_reference" on "centre" ("industry");
create index "centre_region_index" on "centre" ("organisation", "region");
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
create table "project" (
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
create unique index "project_code_key" on "project" ("organisation", "code");
create index "project_name_index" on "project" ("organisation", "name");
create index "project_sub_programme_reference" on "project" ("sub_programme");
create index "project_parent_reference" on "project" ("parent");
create index "project_industry_reference" on "project" ("industry");
create index "project_centre_reference" on "project" ("centre");
create index "project_lead_reference" on "project" ("lead");
create table "agreement" (
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
create unique index "agreement_code_key" on "agreement" ("organisation", "code");
create index "agreement_name_index" on "agreement" ("organisation", "name");
create index "agreement_programme_reference" on "agreement" ("programme");
create index "agreement_project_reference" on "agreement" ("project");
create table "agreement_change" (
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
create unique index "agreement_change_code_key" on "agreement_change" ("organisation", "code");
create index "agreement_change_agreement_reference" on "agreement_change" ("agreement");
create table "support_type" (
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
create unique index "support_type_code_key" on "support_type" ("organisation", "code");
create index "support_type_name_index" on "support_type" ("organisation", "name");
create index "support_type_family_index" on "support_type" ("organisation", "family");
create table "call" (
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
create unique index "call_code_key" on "call" ("organisation", "code");
create index "call_name_index" on "call" ("organisation", "name");
create index "call_project_reference" on "call" ("project");
create index "call_sub_programme_reference" on "call" ("sub_programme");
create index "call_support_type_reference" on "call" ("support_type");
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
create unique index "company_business_number_key" on "company" ("organisation", "business_number");
create index "company_name_index" on "company" ("organisation", "name");
create index "company_region_index" on "company" ("organisation", "region");
create index "company_ksic_index" on "company" ("organisation", "ksic");
create index "company_plant_region_index" on "company" ("organisation", "plant_region");
create index "company_industry_reference" on "company" ("industry");
create table "application" (
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
create unique index "application_code_key" on "application" ("organisation", "code");
create index "application_call_reference" on "application" ("call");
create index "application_company_reference" on "application" ("company");
create index "application_title_index" on "application" ("organisation", "title");
create index "application_industry_reference" on "application" ("industry");
create table "cluster" (
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
create unique index "cluster_code_key" on "cluster" ("organisation", "code");
create index "cluster_name_index" on "cluster" ("organisation", "name");
create index "cluster_region_index" on "cluster" ("organisation", "region");
create index "cluster_designated_on_index" on "cluster" ("organisation", "designated_on");
create index "cluster_industry_reference" on "cluster" ("industry");
create index "cluster_programme_reference" on "cluster" ("programme");
create table "event" (
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
create unique index "event_code_key" on "event" ("organisation", "code");
create index "event_name_index" on "event" ("organisation", "name");
create index "event_region_index" on "event" ("organisation", "region");
create index "event_cluster_reference" on "event" ("cluster");
create index "event_project_reference" on "event" ("project");
create table "attendance" (
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
create unique index "attendance_event_name_key" on "attendance" ("organisation", "event", "name");
create index "attendance_event_reference" on "attendance" ("event");
create index "attendance_kind_index" on "attendance" ("organisation", "kind");
create index "attendance_attending_reference" on "attendance" ("attending");
create index "attendance_region_index" on "attendance" ("organisation", "region");
create table "attraction" (
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
create unique index "attraction_code_key" on "attraction" ("organisation", "code");
create index "attraction_company_name_index" on "attraction" ("organisation", "company_name");
create index "attraction_company_reference" on "attraction" ("company");
create index "attraction_region_index" on "attraction" ("organisation", "region");
create index "attraction_from_region_index" on "attraction" ("organisation", "from_region");
create index "attraction_industry_reference" on "attraction" ("industry");
create index "attraction_cluster_reference" on "attraction" ("cluster");
create index "attraction_state_index" on "attraction" ("organisation", "state");
create index "attraction_moved_in_on_index" on "attraction" ("organisation", "moved_in_on");
create table "equipment" (
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
create unique index "equipment_asset_number_key" on "equipment" ("organisation", "asset_number");
create index "equipment_name_index" on "equipment" ("organisation", "name");
create index "equipment_centre_reference" on "equipment" ("centre");
create index "equipment_project_reference" on "equipment" ("project");
create index "equipment_state_index" on "equipment" ("organisation", "state");
create index "equipment_installed_on_index" on "equipment" ("organisation", "installed_on");
create table "booking" (
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
create unique index "booking_code_key" on "booking" ("organisation", "code");
create index "booking_equipment_reference" on "booking" ("equipment");
create index "booking_company_reference" on "booking" ("company");
create index "booking_confirmed_from_index" on "booking" ("organisation", "confirmed_from");
create table "budget_item" (
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
create unique index "budget_item_code_key" on "budget_item" ("organisation", "code");
create index "budget_item_project_reference" on "budget_item" ("project");
create index "budget_item_year_index" on "budget_item" ("organisation", "year");
create table "building" (
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
create unique index "building_code_key" on "building" ("organisation", "code");
create index "building_name_index" on "building" ("organisation", "name");
create index "building_region_index" on "building" ("organisation", "region");
create index "building_centre_reference" on "building" ("centre");
create table "room" (
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
create unique index "room_code_key" on "room" ("organisation", "code");
create unique index "room_building_number_key" on "room" ("organisation", "building", "number");
create index "room_building_reference" on "room" ("building");
create table "tenancy" (
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
create unique index "tenancy_code_key" on "tenancy" ("organisation", "code");
create index "tenancy_company_reference" on "tenancy" ("company");
create index "tenancy_room_reference" on "tenancy" ("room");
create table "charge" (
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
create unique index "charge_code_key" on "charge" ("organisation", "code");
create unique index "charge_tenancy_month_kind_key" on "charge" ("organisation", "tenancy", "month", "kind");
create index "charge_tenancy_reference" on "charge" ("tenancy");
create index "charge_month_index" on "charge" ("organisation", "month");
create index "charge_due_on_index" on "charge" ("organisation", "due_on");
create table "cluster_municipality" (
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
create unique index "cluster_municipality_cluster_region_key" on "cluster_municipality" ("organisation", "cluster", "region");
create index "cluster_municipality_cluster_reference" on "cluster_municipality" ("cluster");
create index "cluster_municipality_region_index" on "cluster_municipality" ("organisation", "region");
create table "company_certificate" (
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
create unique index "company_certificate_company_kind_number_key" on "company_certificate" ("organisation", "company", "kind", "number");
create index "company_certificate_company_reference" on "company_certificate" ("company");
create table "company_year" (
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
create unique index "company_year_company_year_key" on "company_year" ("organisation", "company", "year");
create index "company_year_company_reference" on "company_year" ("company");
create index "company_year_year_index" on "company_year" ("organisation", "year");
create table "data_set" (
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
create unique index "data_set_code_key" on "data_set" ("organisation", "code");
create index "data_set_name_index" on "data_set" ("organisation", "name");
create table "decision" (
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
create unique index "decision_application_stage_key" on "decision" ("organisation", "application", "stage");
create index "decision_application_reference" on "decision" ("application");
create table "user_account" (
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
create unique index "user_account_login_key" on "user_account" ("organisation", "login");
create index "user_account_name_index" on "user_account" ("organisation", "name");
create index "user_account_company_reference" on "user_account" ("company");
create table "delegation" (
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
create unique index "delegation_giver_taker_period_from_key" on "delegation" ("organisation", "giver", "taker", "period_from");
create index "delegation_giver_reference" on "delegation" ("giver");
create index "delegation_taker_reference" on "delegation" ("taker");
create table "evaluation" (
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
create unique index "evaluation_code_key" on "evaluation" ("organisation", "code");
create index "evaluation_name_index" on "evaluation" ("organisation", "name");
create index "evaluation_programme_reference" on "evaluation" ("programme");
create index "evaluation_project_reference" on "evaluation" ("project");
create index "evaluation_year_index" on "evaluation" ("organisation", "year");
create index "evaluation_announced_on_index" on "evaluation" ("organisation", "announced_on");
create table "event_session" (
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
create unique index "event_session_event_number_key" on "event_session" ("organisation", "event", "number");
create index "event_session_event_reference" on "event_session" ("event");
create table "evidence_file" (
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
create unique index "evidence_file_code_key" on "evidence_file" ("organisation", "code");
create unique index "evidence_file_content_key" on "evidence_file" ("organisation", "content");
create index "evidence_file_name_index" on "evidence_file" ("organisation", "name");
create index "evidence_file_company_reference" on "evidence_file" ("company");
create table "execution_target" (
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
create unique index "execution_target_year_body_kind_due_on_key" on "execution_target" ("organisation", "year", "body_kind", "due_on");
create table "support_project" (
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
create unique index "support_project_code_key" on "support_project" ("organisation", "code");
create index "support_project_application_reference" on "support_project" ("application");
create index "support_project_project_reference" on "support_project" ("project");
create index "support_project_company_reference" on "support_project" ("company");
create index "support_project_support_type_reference" on "support_project" ("support_type");
create index "support_project_title_index" on "support_project" ("organisation", "title");
create index "support_project_report_due_on_index" on "support_project" ("organisation", "report_due_on");
create table "follow_up" (
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
create unique index "follow_up_company_project_year_key" on "follow_up" ("organisation", "company", "project", "year");
create index "follow_up_company_reference" on "follow_up" ("company");
create index "follow_up_project_reference" on "follow_up" ("project");
create index "follow_up_support_project_reference" on "follow_up" ("support_project");
create index "follow_up_year_index" on "follow_up" ("organisation", "year");
create index "follow_up_due_on_index" on "follow_up" ("organisation", "due_on");
create table "funding_line" (
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
create unique index "funding_line_code_key" on "funding_line" ("organisation", "code");
create index "funding_line_project_reference" on "funding_line" ("project");
create index "funding_line_year_index" on "funding_line" ("organisation", "year");
create index "funding_line_giver_reference" on "funding_line" ("giver");
create table "impact_study" (
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
create unique index "impact_study_code_key" on "impact_study" ("organisation", "code");
create index "impact_study_name_index" on "impact_study" ("organisation", "name");
create index "impact_study_plan_reference" on "impact_study" ("plan");
create index "impact_study_programme_reference" on "impact_study" ("programme");
create index "impact_study_region_index" on "impact_study" ("organisation", "region");
create table "indicator" (
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
create unique index "indicator_code_key" on "indicator" ("organisation", "code");
create index "indicator_name_index" on "indicator" ("organisation", "name");
create index "indicator_programme_reference" on "indicator" ("programme");
create index "indicator_plan_reference" on "indicator" ("plan");
create table "industry_ksic" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "industry" integer not null references "industry"("id"),
  "ksic" text not null,
  "weight" integer not null,
  "basis" text
) strict;
create unique index "industry_ksic_industry_ksic_key" on "industry_ksic" ("organisation", "industry", "ksic");
create index "industry_ksic_industry_reference" on "industry_ksic" ("industry");
create index "industry_ksic_ksic_index" on "industry_ksic" ("organisation", "ksic");
create table "issued_report" (
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
create unique index "issued_report_code_key" on "issued_report" ("organisation", "code");
create index "issued_report_title_index" on "issued_report" ("organisation", "title");
create table "ksic_code" (
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
create unique index "ksic_code_code_key" on "ksic_code" ("organisation", "code");
create index "ksic_code_name_index" on "ksic_code" ("organisation", "name");
create index "ksic_code_parent_index" on "ksic_code" ("organisation", "parent");
create index "ksic_code_section_index" on "ksic_code" ("organisation", "section");
create table "ledger_entry" (
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
create unique index "ledger_entry_code_key" on "ledger_entry" ("organisation", "code");
create index "ledger_entry_project_reference" on "ledger_entry" ("project");
create index "ledger_entry_funding_line_reference" on "ledger_entry" ("funding_line");
create index "ledger_entry_budget_item_reference" on "ledger_entry" ("budget_item");
create index "ledger_entry_kind_index" on "ledger_entry" ("organisation", "kind");
create index "ledger_entry_on_index" on "ledger_entry" ("organisation", "on");
create index "ledger_entry_year_index" on "ledger_entry" ("organisation", "year");
create table "maintenance" (
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
create unique index "maintenance_code_key" on "maintenance" ("organisation", "code");
create index "maintenance_equipment_reference" on "maintenance" ("equipment");
create index "maintenance_on_index" on "maintenance" ("organisation", "on");
create index "maintenance_next_due_on_index" on "maintenance" ("organisation", "next_due_on");
create table "map_tile" (
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
create unique index "map_tile_map_region_key" on "map_tile" ("organisation", "map", "region");
create index "map_tile_region_index" on "map_tile" ("organisation", "region");
create table "mutual_agreement" (
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
create unique index "mutual_agreement_code_key" on "mutual_agreement" ("organisation", "code");
create index "mutual_agreement_name_index" on "mutual_agreement" ("organisation", "name");
create index "mutual_agreement_partner_reference" on "mutual_agreement" ("partner");
create index "mutual_agreement_centre_reference" on "mutual_agreement" ("centre");
create index "mutual_agreement_signed_on_index" on "mutual_agreement" ("organisation", "signed_on");
create index "mutual_agreement_expires_on_index" on "mutual_agreement" ("organisation", "expires_on");
create table "notice" (
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
create unique index "notice_code_key" on "notice" ("organisation", "code");
create index "notice_title_index" on "notice" ("organisation", "title");
create index "notice_user_reference" on "notice" ("user");
create index "notice_company_reference" on "notice" ("company");
create table "service" (
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
create unique index "service_code_key" on "service" ("organisation", "code");
create index "service_company_reference" on "service" ("company");
create index "service_support_type_reference" on "service" ("support_type");
create index "service_project_reference" on "service" ("project");
create index "service_support_project_reference" on "service" ("support_project");
create index "service_industry_reference" on "service" ("industry");
create index "service_centre_reference" on "service" ("centre");
create index "service_equipment_reference" on "service" ("equipment");
create index "service_supplier_reference" on "service" ("supplier");
create index "service_title_index" on "service" ("organisation", "title");
create index "service_delivered_on_index" on "service" ("organisation", "delivered_on");
create index "service_state_index" on "service" ("organisation", "state");
create table "outcome" (
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
create unique index "outcome_code_key" on "outcome" ("organisation", "code");
create index "outcome_company_reference" on "outcome" ("company");
create index "outcome_service_reference" on "outcome" ("service");
create index "outcome_support_project_reference" on "outcome" ("support_project");
create index "outcome_project_reference" on "outcome" ("project");
create index "outcome_kind_index" on "outcome" ("organisation", "kind");
create index "outcome_on_index" on "outcome" ("organisation", "on");
create table "payment" (
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
create unique index "payment_code_key" on "payment" ("organisation", "code");
create index "payment_charge_reference" on "payment" ("charge");
create index "payment_paid_on_index" on "payment" ("organisation", "paid_on");
create table "plan_budget" (
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
create unique index "plan_budget_code_key" on "plan_budget" ("organisation", "code");
create index "plan_budget_plan_reference" on "plan_budget" ("plan");
create index "plan_budget_programme_reference" on "plan_budget" ("programme");
create index "plan_budget_sub_programme_reference" on "plan_budget" ("sub_programme");
create index "plan_budget_project_reference" on "plan_budget" ("project");
create index "plan_budget_year_index" on "plan_budget" ("organisation", "year");
create table "plan_strategy" (
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
create unique index "plan_strategy_code_key" on "plan_strategy" ("organisation", "code");
create index "plan_strategy_plan_reference" on "plan_strategy" ("plan");
create index "plan_strategy_name_index" on "plan_strategy" ("organisation", "name");
create table "plan_task" (
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
create unique index "plan_task_code_key" on "plan_task" ("organisation", "code");
create index "plan_task_plan_reference" on "plan_task" ("plan");
create index "plan_task_strategy_reference" on "plan_task" ("strategy");
create index "plan_task_industry_reference" on "plan_task" ("industry");
create index "plan_task_name_index" on "plan_task" ("organisation", "name");
create table "project_member" (
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
create unique index "project_member_project_person_number_key" on "project_member" ("organisation", "project", "person_number");
create index "project_member_project_reference" on "project_member" ("project");
create table "project_phase" (
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
create unique index "project_phase_project_number_key" on "project_phase" ("organisation", "project", "number");
create index "project_phase_project_reference" on "project_phase" ("project");
create index "project_phase_report_due_on_index" on "project_phase" ("organisation", "report_due_on");
create table "public_holiday" (
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
create unique index "public_holiday_on_key" on "public_holiday" ("organisation", "on");
create index "public_holiday_name_index" on "public_holiday" ("organisation", "name");
create table "region" (
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
create unique index "region_code_key" on "region" ("organisation", "code");
create index "region_name_index" on "region" ("organisation", "name");
create index "region_parent_index" on "region" ("organisation", "parent");
create index "region_counterpart_index" on "region" ("organisation", "counterpart");
create index "region_successor_index" on "region" ("organisation", "successor");
create table "region_industry_fact" (
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
create unique index "region_industry_fact_region_ksic_year_key" on "region_industry_fact" ("organisation", "region", "ksic", "year");
create index "region_industry_fact_ksic_index" on "region_industry_fact" ("organisation", "ksic");
create index "region_industry_fact_year_index" on "region_industry_fact" ("organisation", "year");
create table "review" (
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
create unique index "review_application_stage_reviewer_number_key" on "review" ("organisation", "application", "stage", "reviewer_number");
create index "review_application_reference" on "review" ("application");
create table "role_assignment" (
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
create unique index "role_assignment_user_role_scope_key" on "role_assignment" ("organisation", "user", "role", "scope");
create index "role_assignment_user_reference" on "role_assignment" ("user");
create table "selection_candidate" (
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
create unique index "selection_candidate_selection_industry_stage_key" on "selection_candidate" ("organisation", "selection", "industry", "stage");
create index "selection_candidate_selection_reference" on "selection_candidate" ("selection");
create index "selection_candidate_industry_reference" on "selection_candidate" ("industry");
create index "selection_candidate_stage_index" on "selection_candidate" ("organisation", "stage");
create table "settlement" (
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
create unique index "settlement_code_key" on "settlement" ("organisation", "code");
create index "settlement_project_reference" on "settlement" ("project");
create index "settlement_year_index" on "settlement" ("organisation", "year");
create index "settlement_due_on_index" on "settlement" ("organisation", "due_on");
create table "source_document" (
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
create unique index "source_document_code_key" on "source_document" ("organisation", "code");
create index "source_document_subject_index" on "source_document" ("organisation", "subject");
create index "source_document_published_on_index" on "source_document" ("organisation", "published_on");
create table "stated_figure" (
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
create unique index "stated_figure_code_key" on "stated_figure" ("organisation", "code");
create index "stated_figure_document_reference" on "stated_figure" ("document");
create index "stated_figure_measure_index" on "stated_figure" ("organisation", "measure");
create index "stated_figure_meaning_index" on "stated_figure" ("organisation", "meaning");
create table "target" (
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
create unique index "target_code_key" on "target" ("organisation", "code");
create index "target_indicator_reference" on "target" ("indicator");
create index "target_year_index" on "target" ("organisation", "year");
create index "target_programme_reference" on "target" ("programme");
create index "target_project_reference" on "target" ("project");
create index "target_region_index" on "target" ("organisation", "region");
create table "training_course" (
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
create unique index "training_course_code_key" on "training_course" ("organisation", "code");
create index "training_course_name_index" on "training_course" ("organisation", "name");
create index "training_course_project_reference" on "training_course" ("project");
create index "training_course_industry_reference" on "training_course" ("industry");
create index "training_course_centre_reference" on "training_course" ("centre");
create table "training_participation" (
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
create unique index "training_participation_course_participant_group_key" on "training_participation" ("organisation", "course", "participant_group");
create index "training_participation_course_reference" on "training_participation" ("course");
create index "training_participation_company_reference" on "training_participation" ("company");
create index "training_participation_on_index" on "training_participation" ("organisation", "on");
create table "usage_log" (
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
create unique index "usage_log_code_key" on "usage_log" ("organisation", "code");
create index "usage_log_equipment_reference" on "usage_log" ("equipment");
create index "usage_log_booking_reference" on "usage_log" ("booking");
create index "usage_log_used_on_index" on "usage_log" ("organisation", "used_on");
create index "usage_log_company_reference" on "usage_log" ("company");
