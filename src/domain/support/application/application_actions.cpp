#include "domain/support/application/application_actions.hpp"

#include <fmt/format.h>

#include "domain/support/condition/parse_condition.hpp"
#include "domain/support/delivery/money_rules.hpp"
#include "domain/support/duplicate/duplicate_review.hpp"
#include "domain/support/matching/company_facts.hpp"
#include "domain/support/records/application_answer.hpp"
#include "domain/support/records/correction_request.hpp"

namespace geojeom::support {
namespace {

using Applications = RecordTable<SupportApplication>;
using Corrections = RecordTable<CorrectionRequest>;

Problem wrong_state(const SupportApplication& application) {
  return in_state("SUP-157", application_states[static_cast<std::size_t>(application.state)]);
}

std::optional<std::string> optional_text(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<Stored<CorrectionRequest>> open_correction(Reader& reader, const Registry& registry,
                                                         std::int64_t application) {
  const auto open =
      Corrections(registry, "correction_request")
          .where(reader, {refers_to("application", application), {"state", Compare::equal, {std::string("open")}}});
  return open.empty() ? std::nullopt : std::optional(open.back());
}

void fill(SupportApplication& to, const ApplicationDraft& draft) {
  to.title = draft.title;
  to.item = optional_text(draft.item);
  to.requested = draft.requested;
  to.own_share = draft.own_share;
  to.period = draft.period;
  to.contact_name = optional_text(draft.contact_name);
  to.contact_phone = optional_text(draft.contact_phone);
  to.contact_email = optional_text(draft.contact_email);
  to.summary = optional_text(draft.summary);
  to.expected = optional_text(draft.expected);
}

std::vector<Stored<CallQuestion>> questions_of(Reader& reader, const Registry& registry, std::int64_t call) {
  return RecordTable<CallQuestion>(registry, "call_question").where(reader, {refers_to("call", call)});
}

/// Creates, changes or leaves each answer of the draft.
Problems keep_answers(Writer& writer, const Registry& registry, const Stored<SupportApplication>& application,
                      const Answers& answers) {
  const RecordTable<ApplicationAnswer> table(registry, "application_answer");
  std::map<std::int64_t, Stored<ApplicationAnswer>> kept;
  for (auto& one : table.where(writer, {refers_to("application", application.id)})) {
    kept.emplace(one.record.question.value, one);
  }
  Problems problems;
  for (const auto& question : questions_of(writer, registry, application.record.call.value)) {
    const auto given = answers.find(question.record.number);
    if (given == answers.end()) continue;
    const auto before = kept.find(question.id);
    if (before != kept.end()) {
      before->second.record.answer = optional_text(given->second);
      problems.add(table.change(writer, before->second).problems);
    } else if (!given->second.empty()) {
      problems.add(
          table
              .add(writer, application.organisation,
                   {.application = application.ref(), .question = question.ref(), .answer = given->second, .file = {}})
              .problems);
    }
  }
  return problems;
}

Acted begin(Writer& writer, const Registry& registry, const ApplicationDraft& draft) {
  const auto call = RecordTable<CallForApplications>(registry, "call").find(writer, draft.call);
  if (!call) return refused({missing_record(draft.call)});
  const Applications applications(registry, "application");
  SupportApplication application{};
  fill(application, draft);
  application.code = next_code(writer, applications.type(), call->organisation,
                               fmt::format("APP-{}", call->record.reception.first().year()));
  application.call = call->ref();
  application.company = {draft.company};
  application.state = ApplicationState::draft;
  return applications.add(writer, call->organisation, application);
}

Acted rewrite(Writer& writer, const Registry& registry, const ApplicationDraft& draft, Date today) {
  const Applications applications(registry, "application");
  auto stored = applications.find(writer, draft.id);
  if (!stored || stored->record.company.value != draft.company) return refused({missing_record(draft.id)});
  if (stored->record.state == ApplicationState::correction_requested) {
    const auto open = open_correction(writer, registry, draft.id);
    if (!open || open->record.due_on < today) return refused({{.code = "SUP-156", .field = "state"}});
  } else if (stored->record.state != ApplicationState::draft) {
    return refused({wrong_state(stored->record)});
  }
  fill(stored->record, draft);
  return applications.change(writer, *stored);
}

std::vector<CallQuestion> records_of(const std::vector<Stored<CallQuestion>>& questions) {
  std::vector<CallQuestion> records;
  for (const auto& one : questions) records.push_back(one.record);
  return records;
}

Problems check_eligible(const std::vector<ConditionAnswer>& answers) {
  Problems problems;
  for (const auto& answer : answers) {
    if (answer.truth == Truth::yes) continue;
    const bool is_unknown = answer.truth == Truth::unknown;
    problems.add(
        {.code = is_unknown ? "SUP-158" : "SUP-151",
         .field = "company",
         .details = {{"what", answer.text.ko + (answer.detail.ko.empty() ? "" : " (" + answer.detail.ko + ")")},
                     {"what_en", answer.text.en + (answer.detail.en.empty() ? "" : " (" + answer.detail.en + ")")}},
         .severity = is_unknown ? Problem::Severity::warning : Problem::Severity::error});
  }
  return problems;
}

Problems check_amounts(const SupportApplication& application, const CallForApplications& call) {
  Problems problems;
  if (!application.requested) problems.add({.code = "REC-101", .field = "requested"});
  const Won asked = application.requested.value_or(Won());
  const std::vector<Won> amounts{asked};
  problems.add(check_vouchers(amounts, call.cap, std::nullopt));
  if (call.own_share) problems.add(check_own_share(asked, application.own_share.value_or(Won()), *call.own_share));
  return problems;
}

Problems check_open(const CallForApplications& call, Instant at) {
  const bool is_announced = call.published_on && call.state != CallState::cancelled;
  const Instant opens = Instant::start_of(call.reception.first());
  const Instant closes = closing_time(call);
  if (is_announced && at >= opens && at < closes) return {};
  return {{.code = "SUP-150", .field = "call", .details = {{"closes", to_seoul_text(closes)}}}};
}

}  // namespace

Answers load_answers(Reader& reader, const Registry& registry, std::int64_t application) {
  const RecordTable<CallQuestion> questions(registry, "call_question");
  Answers answers;
  for (const auto& one : RecordTable<ApplicationAnswer>(registry, "application_answer")
                             .where(reader, {refers_to("application", application)})) {
    const auto question = questions.find(reader, one.record.question);
    if (question && one.record.answer) answers[question->record.number] = *one.record.answer;
  }
  return answers;
}

Acted save_draft(Writer& writer, const Registry& registry, const ApplicationDraft& draft, Date today) {
  Problems problems = check_answers(records_of(questions_of(writer, registry, draft.call)), draft.answers, false);
  if (problems.has_errors()) return refused(std::move(problems));
  Acted saved = draft.id == 0 ? begin(writer, registry, draft) : rewrite(writer, registry, draft, today);
  if (!saved.ok()) return saved;
  const auto application = Applications(registry, "application").find(writer, saved.id);
  ensure(application.has_value(), "a saved draft is there");
  saved.problems.add(keep_answers(writer, registry, *application, draft.answers));
  return saved;
}

std::vector<ConditionAnswer> eligibility_of(Reader& reader, const Registry& registry, std::int64_t company,
                                            std::int64_t call, Date on) {
  const auto stored = RecordTable<CallForApplications>(registry, "call").find(reader, call);
  if (!stored) return {};
  const auto condition = parse_condition(stored->record.eligibility.value_or(""));
  if (!condition) return {};
  const auto facts =
      load_company_facts(reader, registry, {.organisation = stored->organisation, .company = company, .on = on});
  return facts.empty() ? explain(*condition, {}) : explain(*condition, facts.front().facts);
}

Acted submit_application(Writer& writer, const Registry& registry, const Submission& submission) {
  const Applications applications(registry, "application");
  auto stored = applications.find(writer, submission.application);
  if (!stored) return refused({missing_record(submission.application)});
  if (stored->record.state != ApplicationState::draft) return refused({wrong_state(stored->record)});
  const auto call = RecordTable<CallForApplications>(registry, "call").find(writer, stored->record.call);
  ensure(call.has_value(), "an application refers to its call");
  Problems problems = check_open(call->record, submission.at);
  problems.add(check_answers(records_of(questions_of(writer, registry, call->id)),
                             load_answers(writer, registry, stored->id), true));
  problems.add(check_amounts(stored->record, call->record));
  problems.add(check_eligible(
      eligibility_of(writer, registry, stored->record.company.value, call->id, date_in_seoul(submission.at))));
  if (problems.has_errors()) return refused(std::move(problems));
  stored->record.state = ApplicationState::submitted;
  stored->record.submitted_at = submission.at;
  Acted done = applications.change(writer, *stored);
  problems.add(std::move(done.problems));
  done.problems = std::move(problems);
  return done;
}

Acted request_correction(Writer& writer, const Registry& registry, const CorrectionAsked& asked) {
  const Applications applications(registry, "application");
  auto stored = applications.find(writer, asked.application);
  if (!stored) return refused({missing_record(asked.application)});
  if (stored->record.state != ApplicationState::submitted) return refused({wrong_state(stored->record)});
  stored->record.state = ApplicationState::correction_requested;
  if (Acted done = applications.change(writer, *stored); !done.ok()) return done;
  return Corrections(registry, "correction_request")
      .add(writer, stored->organisation,
           {.application = stored->ref(),
            .requested_on = asked.requested_on,
            .due_on = asked.due_on,
            .what = asked.what,
            .answered_on = {},
            .answer = {},
            .state = CorrectionState::open});
}

Acted answer_correction(Writer& writer, const Registry& registry, std::int64_t application, const std::string& answer,
                        Date today) {
  const Applications applications(registry, "application");
  auto stored = applications.find(writer, application);
  auto open = open_correction(writer, registry, application);
  if (!stored) return refused({missing_record(application)});
  if (!open || open->record.due_on < today) return refused({{.code = "SUP-156", .field = "state"}});
  open->record.state = CorrectionState::answered;
  open->record.answered_on = today;
  open->record.answer = optional_text(answer);
  if (Acted done = Corrections(registry, "correction_request").change(writer, *open); !done.ok()) return done;
  stored->record.state = ApplicationState::submitted;
  return applications.change(writer, *stored);
}

Acted conclude_pre_check(Writer& writer, const Registry& registry, std::int64_t application) {
  const Applications applications(registry, "application");
  auto stored = applications.find(writer, application);
  if (!stored) return refused({missing_record(application)});
  if (stored->record.state != ApplicationState::submitted) return refused({wrong_state(stored->record)});
  const auto checks =
      RecordTable<PreCheck>(registry, "pre_check").where(writer, {refers_to("application", application)});
  bool has_failed = false;
  for (const auto& one : checks) has_failed = has_failed || one.record.result == PreCheckResult::fail;
  if (!has_failed && checks.size() < std::size(pre_check_items)) {
    return refused(
        {{.code = "SUP-173",
          .field = "pre_check",
          .details = {{"what", fmt::format("사전검토 {}/{}", checks.size(), std::size(pre_check_items))},
                      {"what_en", fmt::format("pre-check {}/{}", checks.size(), std::size(pre_check_items))}}}});
  }
  if (!has_failed) {
    Problems problems = check_duplicates_settled(writer, registry, application);
    if (problems.has_errors()) return refused(std::move(problems));
  }
  stored->record.state = has_failed ? ApplicationState::ineligible : ApplicationState::under_review;
  return applications.change(writer, *stored);
}

Acted withdraw_application(Writer& writer, const Registry& registry, std::int64_t application) {
  const Applications applications(registry, "application");
  auto stored = applications.find(writer, application);
  if (!stored) return refused({missing_record(application)});
  const auto state = stored->record.state;
  if (state == ApplicationState::confirmed || state == ApplicationState::withdrawn) {
    return refused({wrong_state(stored->record)});
  }
  stored->record.state = ApplicationState::withdrawn;
  return applications.change(writer, *stored);
}

}  // namespace geojeom::support
