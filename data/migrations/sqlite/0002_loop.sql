create table "kept" (
  "space" text not null,
  "key" text not null,
  "owner" integer not null,
  "value" text not null,
  "expires_at" integer,
  primary key ("space", "key")
) strict;
create index "kept_owner_index" on "kept" ("space", "owner");
-- Drafted from the descriptions from here on; what stands above is written by hand.
create table "access_log" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "seen_at" integer not null,
  "login" text not null,
  "record_type" text not null,
  "record_number" integer not null,
  "fields" text not null,
  "reason" text not null,
  "address" text
) strict;
create unique index "access_log_seen_at_login_record_type_record_number_key" on "access_log" ("organisation", "seen_at", "login", "record_type", "record_number");
alter table "selection" add column "confirmed_report" text;
alter table "selection" add column "minutes" text;
alter table "selection" add column "promising_count" integer;
alter table "selection" add column "ranking" text;
alter table "selection" add column "strategic_count" integer;
alter table "agreement" add column "cured_on" text;
alter table "agreement" add column "entered_on" text;
alter table "agreement" add column "papers_on" text;
alter table "agreement" add column "rule_pack" text;
alter table "agreement" add column "rule_version" text;
alter table "agreement" add column "suspended_on" text;
alter table "agreement" add column "suspension_reason" text;
alter table "agreement" add column "terminated_on" text;
alter table "agreement" add column "termination_reason" text;
alter table "agreement_change" add column "agreement_version" integer;
alter table "agreement_change" add column "decided_by" text;
alter table "agreement_change" add column "decision_note" text;
alter table "agreement_change" add column "new_amount" integer;
alter table "agreement_change" add column "new_lead" integer references "organisation"("id");
alter table "agreement_change" add column "new_manager" text;
alter table "agreement_change" add column "new_period_from" text;
alter table "agreement_change" add column "new_period_to" text;
alter table "agreement_change" add column "panel_on" text;
alter table "agreement_change" add column "reason_code" text;
alter table "agreement_change" add column "requested_by" text;
alter table "agreement_change" add column "rule_pack" text;
alter table "agreement_change" add column "rule_version" text;
create table "agreement_change_line" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "change" integer not null references "agreement_change"("id"),
  "number" integer not null,
  "term" text not null,
  "line" integer references "funding_line"("id"),
  "item" integer references "budget_item"("id"),
  "text_before" text,
  "text_after" text,
  "amount_before" integer,
  "amount_after" integer,
  "person_before" text,
  "person_after" text
) strict;
create unique index "agreement_change_line_change_number_key" on "agreement_change_line" ("organisation", "change", "number");
create index "agreement_change_line_change_reference" on "agreement_change_line" ("change");
create index "agreement_change_line_line_reference" on "agreement_change_line" ("line");
create index "agreement_change_line_item_reference" on "agreement_change_line" ("item");
create table "agreement_paper" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "agreement" integer not null references "agreement"("id"),
  "paper" text not null,
  "filed_on" text,
  "file" text,
  "not_needed_because" text
) strict;
create unique index "agreement_paper_agreement_paper_key" on "agreement_paper" ("organisation", "agreement", "paper");
create index "agreement_paper_agreement_reference" on "agreement_paper" ("agreement");
alter table "call" add column "closes_at" integer;
alter table "call" add column "eligibility" text;
alter table "call" add column "own_share" integer;
alter table "call" add column "regime" text;
alter table "company" add column "headquarters" integer references "company"("id");
alter table "company" add column "is_independent" integer;
alter table "company" add column "merged_into" integer references "company"("id");
create table "call_question" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "number" integer not null,
  "question" text not null,
  "kind" text not null,
  "options" text,
  "is_required" integer not null,
  "condition" text,
  "max_length" integer,
  "guide" text
) strict;
create unique index "call_question_code_key" on "call_question" ("organisation", "code");
create unique index "call_question_call_number_key" on "call_question" ("organisation", "call", "number");
create index "call_question_call_reference" on "call_question" ("call");
create table "application_answer" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "question" integer not null references "call_question"("id"),
  "answer" text,
  "file" text
) strict;
create unique index "application_answer_application_question_key" on "application_answer" ("organisation", "application", "question");
create index "application_answer_application_reference" on "application_answer" ("application");
create index "application_answer_question_reference" on "application_answer" ("question");
create table "attraction_contact" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "attraction" integer not null references "attraction"("id"),
  "held_on" text not null,
  "kind" text not null,
  "officer" text,
  "content" text not null,
  "next_on" text
) strict;
create unique index "attraction_contact_attraction_held_on_kind_key" on "attraction_contact" ("organisation", "attraction", "held_on", "kind");
create index "attraction_contact_attraction_reference" on "attraction_contact" ("attraction");
create index "attraction_contact_held_on_index" on "attraction_contact" ("organisation", "held_on");
create table "call_adjustment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "call" integer not null references "call"("id"),
  "kind" text not null,
  "name" text not null,
  "points" integer not null,
  "condition" text
) strict;
create unique index "call_adjustment_call_name_key" on "call_adjustment" ("organisation", "call", "name");
create index "call_adjustment_call_reference" on "call_adjustment" ("call");
create table "call_criterion" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "number" integer not null,
  "name" text not null,
  "part" text not null,
  "points" integer not null,
  "guide" text
) strict;
create unique index "call_criterion_code_key" on "call_criterion" ("organisation", "code");
create unique index "call_criterion_call_number_key" on "call_criterion" ("organisation", "call", "number");
create index "call_criterion_call_reference" on "call_criterion" ("call");
create index "call_criterion_name_index" on "call_criterion" ("organisation", "name");
create table "call_notice" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "call" integer not null references "call"("id"),
  "company" integer not null references "company"("id"),
  "sent_on" text not null,
  "channel" text not null,
  "opened_on" text
) strict;
create unique index "call_notice_call_company_key" on "call_notice" ("organisation", "call", "company");
create index "call_notice_call_reference" on "call_notice" ("call");
create index "call_notice_company_reference" on "call_notice" ("company");
create table "company_merge" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "kept" integer not null references "company"("id"),
  "absorbed" integer not null references "company"("id"),
  "merged_on" text not null,
  "reason" text not null,
  "state" text not null,
  "undone_on" text,
  "undone_reason" text
) strict;
create unique index "company_merge_code_key" on "company_merge" ("organisation", "code");
create index "company_merge_kept_reference" on "company_merge" ("kept");
create index "company_merge_absorbed_reference" on "company_merge" ("absorbed");
create table "company_merge_move" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "merge" integer not null references "company_merge"("id"),
  "record_type" text not null,
  "record_number" integer not null,
  "column_name" text not null,
  "was_moved" integer not null
) strict;
create unique index "company_merge_move_merge_record_type_record_number_column_name_key" on "company_merge_move" ("organisation", "merge", "record_type", "record_number", "column_name");
create index "company_merge_move_merge_reference" on "company_merge_move" ("merge");
create table "company_name" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "name" text not null,
  "kind" text not null,
  "used_from" text,
  "used_to" text,
  "source" text
) strict;
create unique index "company_name_company_name_key" on "company_name" ("organisation", "company", "name");
create index "company_name_company_reference" on "company_name" ("company");
create table "company_registration" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "business_number" text not null,
  "company_name" text not null,
  "company" integer references "company"("id"),
  "person" text not null,
  "phone" text,
  "email" text,
  "login" text not null,
  "requested_on" text not null,
  "state" text not null,
  "decided_by" text,
  "decided_on" text
) strict;
create unique index "company_registration_business_number_login_key" on "company_registration" ("organisation", "business_number", "login");
create index "company_registration_company_reference" on "company_registration" ("company");
create table "reviewer" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "body" text,
  "company" integer references "company"("id"),
  "address" text,
  "region" text not null,
  "field" text,
  "is_industry" integer not null,
  "phone" text,
  "email" text,
  "is_active" integer not null
) strict;
create unique index "reviewer_code_key" on "reviewer" ("organisation", "code");
create index "reviewer_company_reference" on "reviewer" ("company");
create index "reviewer_region_index" on "reviewer" ("organisation", "region");
create index "reviewer_field_index" on "reviewer" ("organisation", "field");
create table "conflict_of_interest" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "reviewer" integer not null references "reviewer"("id"),
  "kind" text not null,
  "detail" text,
  "found_on" text not null,
  "is_recused" integer not null,
  "waiver_reason" text
) strict;
create unique index "conflict_of_interest_application_reviewer_kind_key" on "conflict_of_interest" ("organisation", "application", "reviewer", "kind");
create index "conflict_of_interest_application_reference" on "conflict_of_interest" ("application");
create index "conflict_of_interest_reviewer_reference" on "conflict_of_interest" ("reviewer");
create table "consultation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "held_on" text not null,
  "topic" text not null,
  "is_remote" integer not null,
  "hours" integer,
  "officer" text,
  "contact" text,
  "agreed" text,
  "next_on" text
) strict;
create unique index "consultation_company_held_on_topic_key" on "consultation" ("organisation", "company", "held_on", "topic");
create index "consultation_company_reference" on "consultation" ("company");
create index "consultation_held_on_index" on "consultation" ("organisation", "held_on");
create table "correction_request" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "requested_on" text not null,
  "due_on" text not null,
  "what" text not null,
  "answered_on" text,
  "answer" text,
  "state" text not null
) strict;
create unique index "correction_request_application_requested_on_key" on "correction_request" ("organisation", "application", "requested_on");
create index "correction_request_application_reference" on "correction_request" ("application");
create index "correction_request_due_on_index" on "correction_request" ("organisation", "due_on");
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
create table "duplicate_check" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "application" integer references "application"("id"),
  "company" integer not null references "company"("id"),
  "item" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "compared" integer not null,
  "hits" integer not null,
  "verdict" text not null,
  "reason" text,
  "checked_at" integer not null,
  "decided_by" text,
  "rule_pack" text
) strict;
create unique index "duplicate_check_code_key" on "duplicate_check" ("organisation", "code");
create index "duplicate_check_application_reference" on "duplicate_check" ("application");
create index "duplicate_check_company_reference" on "duplicate_check" ("company");
create table "duplicate_hit" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "duplicate_check" integer not null references "duplicate_check"("id"),
  "number" integer not null,
  "kind" text not null,
  "found_type" text not null,
  "found_code" text not null,
  "found_company" text not null,
  "found_item" text not null,
  "found_fund" text,
  "found_period_from" text not null,
  "found_period_to" text not null,
  "similarity" integer not null,
  "overlap_days" integer not null,
  "amount" integer
) strict;
create unique index "duplicate_hit_duplicate_check_number_key" on "duplicate_hit" ("organisation", "duplicate_check", "number");
create index "duplicate_hit_duplicate_check_reference" on "duplicate_hit" ("duplicate_check");
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
create table "follow_up_reminder" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "number" integer not null,
  "sent_on" text not null,
  "channel" text not null,
  "remark" text
) strict;
create unique index "follow_up_reminder_company_project_year_number_key" on "follow_up_reminder" ("organisation", "company", "project", "year", "number");
create index "follow_up_reminder_company_reference" on "follow_up_reminder" ("company");
create index "follow_up_reminder_project_reference" on "follow_up_reminder" ("project");
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
create table "import_log" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "imported_at" integer not null,
  "importer" integer not null references "user_account"("id"),
  "login" text not null,
  "record_type" text not null,
  "file_name" text not null,
  "rows" integer,
  "created" integer,
  "changed" integer,
  "left_alone" integer,
  "refused" integer,
  "mapping" text
) strict;
create unique index "import_log_imported_at_login_record_type_file_name_key" on "import_log" ("organisation", "imported_at", "login", "record_type", "file_name");
create index "import_log_importer_reference" on "import_log" ("importer");
create index "import_log_file_name_index" on "import_log" ("organisation", "file_name");
create table "job_step" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "support_project" integer not null references "support_project"("id"),
  "number" integer not null,
  "name" text not null,
  "owner" text not null,
  "due_on" text not null,
  "started_on" text,
  "done_on" text,
  "state" text not null,
  "result" text
) strict;
create unique index "job_step_support_project_number_key" on "job_step" ("organisation", "support_project", "number");
create index "job_step_support_project_reference" on "job_step" ("support_project");
create index "job_step_name_index" on "job_step" ("organisation", "name");
create index "job_step_due_on_index" on "job_step" ("organisation", "due_on");
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
create table "objection" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "notified_on" text not null,
  "filed_on" text not null,
  "last_day" text not null,
  "ground" text not null,
  "recuses_panel" integer not null,
  "state" text not null,
  "decided_on" text,
  "answer" text,
  "rule_pack" text
) strict;
create unique index "objection_application_key" on "objection" ("organisation", "application");
create index "objection_application_reference" on "objection" ("application");
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
alter table "outcome" add column "confirmed_by" text;
alter table "outcome" add column "confirmed_on" text;
alter table "outcome" add column "entered_by" text;
alter table "outcome" add column "verified_by" text;
create table "review_panel" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "stage" text not null,
  "held_on" text not null,
  "place" text,
  "is_regional" integer not null,
  "replaces" integer references "review_panel"("id"),
  "state" text not null,
  "minutes" text,
  "closed_on" text
) strict;
create unique index "review_panel_code_key" on "review_panel" ("organisation", "code");
create index "review_panel_call_reference" on "review_panel" ("call");
create index "review_panel_replaces_reference" on "review_panel" ("replaces");
create table "panel_seat" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "panel" integer not null references "review_panel"("id"),
  "reviewer" integer not null references "reviewer"("id"),
  "matches_field" integer not null,
  "is_chair" integer not null,
  "pledged_on" text
) strict;
create unique index "panel_seat_panel_reviewer_key" on "panel_seat" ("organisation", "panel", "reviewer");
create index "panel_seat_panel_reference" on "panel_seat" ("panel");
create index "panel_seat_reviewer_reference" on "panel_seat" ("reviewer");
create table "pre_check" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "item" text not null,
  "result" text not null,
  "evidence_note" text,
  "condition" text,
  "checked_on" text not null,
  "checked_by" text not null
) strict;
create unique index "pre_check_application_item_key" on "pre_check" ("organisation", "application", "item");
create index "pre_check_application_reference" on "pre_check" ("application");
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
create table "review_score" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "stage" text not null,
  "reviewer" integer not null references "reviewer"("id"),
  "criterion" integer not null references "call_criterion"("id"),
  "points" integer not null,
  "note" text
) strict;
create unique index "review_score_application_stage_reviewer_criterion_key" on "review_score" ("organisation", "application", "stage", "reviewer", "criterion");
create index "review_score_application_reference" on "review_score" ("application");
create index "review_score_reviewer_reference" on "review_score" ("reviewer");
create index "review_score_criterion_reference" on "review_score" ("criterion");
create table "sanction" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "authority" text not null,
  "case_number" text,
  "reason" text,
  "evidence" text
) strict;
create unique index "sanction_code_key" on "sanction" ("organisation", "code");
create index "sanction_company_reference" on "sanction" ("company");
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
create table "service_confirmation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "service" integer not null references "service"("id"),
  "confirmed_by" text not null,
  "confirmed_at" integer not null,
  "is_accepted" integer not null,
  "satisfaction" integer,
  "remark" text
) strict;
create unique index "service_confirmation_service_confirmed_at_key" on "service_confirmation" ("organisation", "service", "confirmed_at");
create index "service_confirmation_service_reference" on "service_confirmation" ("service");
create table "settlement_paper" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "settlement" integer not null references "settlement"("id"),
  "paper" text not null,
  "filed_on" text,
  "file" text,
  "not_needed_because" text
) strict;
create unique index "settlement_paper_settlement_paper_key" on "settlement_paper" ("organisation", "settlement", "paper");
create index "settlement_paper_settlement_reference" on "settlement_paper" ("settlement");
create table "size_standard" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "valid_from" text not null,
  "ksic" text not null,
  "sme_sales_cap" integer not null,
  "small_sales_cap" integer,
  "asset_cap" integer,
  "grace_years" integer,
  "source" text not null
) strict;
create unique index "size_standard_valid_from_ksic_key" on "size_standard" ("organisation", "valid_from", "ksic");
create index "size_standard_ksic_index" on "size_standard" ("organisation", "ksic");
create table "smart_factory" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "support_project" integer references "support_project"("id"),
  "solution" text not null,
  "supplier" integer references "company"("id"),
  "level_before" text not null,
  "level_after" text,
  "period_from" text not null,
  "period_to" text not null,
  "completed_on" text
) strict;
create unique index "smart_factory_company_solution_key" on "smart_factory" ("organisation", "company", "solution");
create index "smart_factory_company_reference" on "smart_factory" ("company");
create index "smart_factory_support_project_reference" on "smart_factory" ("support_project");
create index "smart_factory_supplier_reference" on "smart_factory" ("supplier");
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
create table "supplier" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "support_type" integer not null references "support_type"("id"),
  "state" text not null,
  "approved_on" text,
  "fields" text,
  "remark" text
) strict;
create unique index "supplier_company_support_type_key" on "supplier" ("organisation", "company", "support_type");
create index "supplier_company_reference" on "supplier" ("company");
create index "supplier_support_type_reference" on "supplier" ("support_type");
create table "support_agreement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "support_project" integer not null references "support_project"("id"),
  "public_money" integer not null,
  "own_cash" integer,
  "own_in_kind" integer,
  "notified_on" text not null,
  "papers_due_on" text not null,
  "starts_on" text,
  "suspended_on" text,
  "suspension_reason" text,
  "terms" text,
  "terms_hash" text,
  "consented_by" text,
  "consented_at" integer,
  "concluded_on" text,
  "state" text not null,
  "rule_pack" text
) strict;
create unique index "support_agreement_code_key" on "support_agreement" ("organisation", "code");
create index "support_agreement_support_project_reference" on "support_agreement" ("support_project");
create index "support_agreement_papers_due_on_index" on "support_agreement" ("organisation", "papers_due_on");
create table "support_change" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "support_project" integer not null references "support_project"("id"),
  "kind" text not null,
  "needs_approval" integer not null,
  "requested_on" text not null,
  "reply_due_on" text,
  "before" text,
  "after" text not null,
  "reason" text not null,
  "decided_on" text,
  "state" text not null
) strict;
create unique index "support_change_support_project_requested_on_kind_key" on "support_change" ("organisation", "support_project", "requested_on", "kind");
create index "support_change_support_project_reference" on "support_change" ("support_project");
create index "support_change_reply_due_on_index" on "support_change" ("organisation", "reply_due_on");
create table "support_limit" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "family" text not null,
  "items" integer,
  "supports_an_item" integer,
  "amount" integer,
  "valid_from" text not null,
  "valid_to" text not null,
  "source" text
) strict;
create unique index "support_limit_code_key" on "support_limit" ("organisation", "code");
create table "training_attendance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "course" integer not null references "training_course"("id"),
  "number" integer not null,
  "company" integer references "company"("id"),
  "hours" integer not null,
  "is_completed" integer not null,
  "employed_on" text,
  "satisfaction" integer
) strict;
create unique index "training_attendance_course_number_key" on "training_attendance" ("organisation", "course", "number");
create index "training_attendance_course_reference" on "training_attendance" ("course");
create index "training_attendance_company_reference" on "training_attendance" ("company");
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
create table "voucher" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "call" integer references "call"("id"),
  "support_project" integer references "support_project"("id"),
  "amount" integer not null,
  "valid_from" text not null,
  "valid_to" text not null,
  "state" text not null
) strict;
create unique index "voucher_code_key" on "voucher" ("organisation", "code");
create index "voucher_company_reference" on "voucher" ("company");
create index "voucher_call_reference" on "voucher" ("call");
create index "voucher_support_project_reference" on "voucher" ("support_project");
create table "voucher_use" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "voucher" integer not null references "voucher"("id"),
  "number" integer not null,
  "service" integer not null references "service"("id"),
  "amount" integer not null,
  "used_on" text not null,
  "remark" text
) strict;
create unique index "voucher_use_voucher_number_key" on "voucher_use" ("organisation", "voucher", "number");
create index "voucher_use_voucher_reference" on "voucher_use" ("voucher");
create index "voucher_use_service_reference" on "voucher_use" ("service");
create table "yearly_allocation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "agreement" integer not null references "agreement"("id"),
  "year" integer not null,
  "source" text not null,
  "planned" integer not null,
  "evaluation" integer references "evaluation"("id"),
  "evaluation_change" integer,
  "shortfall" integer,
  "shortfall_cut" integer,
  "amount" integer not null,
  "provided" integer,
  "decided_on" text not null,
  "remark" text,
  "rule_pack" text,
  "rule_version" text
) strict;
create unique index "yearly_allocation_code_key" on "yearly_allocation" ("organisation", "code");
create unique index "yearly_allocation_agreement_year_source_key" on "yearly_allocation" ("organisation", "agreement", "year", "source");
create index "yearly_allocation_agreement_reference" on "yearly_allocation" ("agreement");
create index "yearly_allocation_evaluation_reference" on "yearly_allocation" ("evaluation");
create index "agreement_change_new_lead_reference" on "agreement_change" ("new_lead");
create index "company_headquarters_reference" on "company" ("headquarters");
create index "company_merged_into_reference" on "company" ("merged_into");
create index "impact_study_compared_with_reference" on "impact_study" ("compared_with");
create index "ledger_entry_evidence_number_index" on "ledger_entry" ("organisation", "evidence_number");
create index "ledger_entry_to_item_reference" on "ledger_entry" ("to_item");
create index "ledger_entry_to_line_reference" on "ledger_entry" ("to_line");
create index "ledger_entry_year_kind_project_budget_item_source_on_amount_index" on "ledger_entry" ("organisation", "year", "kind", "project", "budget_item", "source", "on", "amount");
create index "settlement_refund_entry_reference" on "settlement" ("refund_entry");
