#include "web/pages/application_view.hpp"

#include <algorithm>

#include "web/components.hpp"
#include "web/pages/applications_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = applications_words;
using support::RecordTable;
using support::refers_to;

template <class T>
std::vector<T> records_of(Visit& visit, const char* type, std::int64_t application) {
  std::vector<T> records;
  for (auto& one :
       RecordTable<T>(visit.registry(), type).where(visit.reader(), {refers_to("application", application)})) {
    records.push_back(std::move(one.record));
  }
  return records;
}

void load_duplicate_checks(Visit& visit, ApplicationView& view) {
  view.duplicate_checks = RecordTable<DuplicateCheck>(visit.registry(), "duplicate_check")
                              .where(visit.reader(), {refers_to("application", view.application.id)});
  std::reverse(view.duplicate_checks.begin(), view.duplicate_checks.end());
  const RecordTable<DuplicateHit> hits(visit.registry(), "duplicate_hit");
  for (const auto& check : view.duplicate_checks) {
    for (auto& hit : hits.where(visit.reader(), {refers_to("duplicate_check", check.id)})) {
      view.hits[check.id].push_back(std::move(hit.record));
    }
  }
}

std::vector<DataColumn> columns_of(Visit& visit, std::initializer_list<const PageText*> labels) {
  std::vector<DataColumn> columns;
  for (const auto* label : labels) columns.push_back({.label = std::string(visit.say(*label))});
  return columns;
}

void write_eligibility(Html& html, Visit& visit, const ApplicationView& view) {
  if (view.eligibility.empty()) return;
  html.add("h2", visit.say(words::eligibility));
  const auto columns = columns_of(visit, {&words::condition, &words::state, &words::detail});
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& answer = view.eligibility[row];
    if (column == 0) out << std::string_view(answer.text.in(visit.language()));
    if (column == 2) out << std::string_view(answer.detail.in(visit.language()));
    if (column != 1) return;
    if (answer.truth == support::Truth::yes) return badge(out, visit.say(words::holds), Tone::success);
    if (answer.truth == support::Truth::no) return badge(out, visit.say(words::fails), Tone::danger);
    badge(out, visit.say(words::unknown), Tone::warning);
  };
  data_table(html,
             {.caption = std::string(visit.say(words::eligibility)),
              .columns = columns,
              .row_count = view.eligibility.size(),
              .cell = cell},
             visit.language());
}

void write_answers(Html& html, Visit& visit, const ApplicationView& view) {
  if (view.answers.empty()) return;
  html.add("h2", visit.say(words::answers));
  std::vector<Fact> facts;
  for (const auto& question : view.papers.questions) {
    const auto answer = view.answers.find(question.number);
    if (answer != view.answers.end()) facts.push_back({question.question, answer->second});
  }
  write_facts(html, facts);
}

void write_hits(Html& html, Visit& visit, const std::vector<DuplicateHit>& hits) {
  const auto columns = columns_of(visit, {&words::hit_support, &words::item, &words::hit_kind, &words::hit_fund,
                                          &words::hit_period, &words::hit_likeness, &words::hit_overlap});
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& hit = hits[row];
    if (column == 0) out << std::string_view(hit.found_code + " " + hit.found_company);
    if (column == 1) out << std::string_view(hit.found_item);
    if (column == 2) out << std::string_view(choice_label(hit.kind, visit.language()));
    if (column == 3) out << std::string_view(hit.found_fund.value_or(std::string(no_value)));
    if (column == 4) out << std::string_view(to_text(hit.found_period));
    if (column == 5) out << std::string_view(to_text(hit.similarity));
    if (column == 6) out << hit.overlap_days;
  };
  data_table(
      html,
      {.caption = std::string(visit.say(words::hits)), .columns = columns, .row_count = hits.size(), .cell = cell},
      visit.language());
}

}  // namespace

std::optional<ApplicationView> load_application_view(Visit& visit, std::int64_t id) {
  Reader& reader = visit.reader();
  const Registry& registry = visit.registry();
  const auto application = RecordTable<SupportApplication>(registry, "application").find(reader, id);
  if (!application || application->record.state == ApplicationState::draft) return std::nullopt;
  const auto& record = application->record;
  auto papers = support::load_call_papers(reader, registry, record.call.value);
  if (!papers) return std::nullopt;
  ApplicationView view{.application = *application,
                       .papers = *std::move(papers),
                       .company = name_of_record(visit, "company", record.company.value)};
  view.eligibility = support::eligibility_of(reader, registry, record.company.value, record.call.value, visit.today());
  view.answers = support::load_answers(reader, registry, id);
  for (auto& check : records_of<PreCheck>(visit, "pre_check", id)) view.checks.emplace(check.item, check);
  load_duplicate_checks(visit, view);
  view.corrections = records_of<CorrectionRequest>(visit, "correction_request", id);
  view.decisions = records_of<Decision>(visit, "decision", id);
  const auto objections = RecordTable<Objection>(registry, "objection").where(reader, {refers_to("application", id)});
  if (!objections.empty()) view.objection = objections.back();
  return view;
}

void write_application(JsonWriter& json, const ApplicationView& view) {
  const auto& record = view.application.record;
  json.begin_object().key("id").value(view.application.id).key("code").value(record.code);
  json.key("title").value(record.title).key("company").value(view.company);
  json.key("state").value(application_states[static_cast<std::size_t>(record.state)].code);
  json.key("pre_check").begin_array();
  for (const auto& [item, check] : view.checks) {
    json.begin_object().key("item").value(pre_check_items[static_cast<std::size_t>(item)].code);
    json.key("result").value(pre_check_results[static_cast<std::size_t>(check.result)].code).end_object();
  }
  json.end_array().key("duplicate_checks").begin_array();
  for (const auto& [id, organisation, version, check] : view.duplicate_checks) {
    json.begin_object().key("code").value(check.code).key("compared").value(check.compared);
    json.key("hits").value(check.hits);
    json.key("verdict").value(duplicate_verdicts[static_cast<std::size_t>(check.verdict)].code);
    json.key("reason").value(check.reason.value_or("")).end_object();
  }
  json.end_array().key("decisions").begin_array();
  for (const auto& decision : view.decisions) {
    json.begin_object().key("stage").value(decision_stages[static_cast<std::size_t>(decision.stage)].code);
    json.key("result").value(decision_results[static_cast<std::size_t>(decision.result)].code);
    if (decision.rank) json.key("rank").value(*decision.rank);
    if (decision.combined_score) json.key("score").value(to_text(*decision.combined_score));
    json.end_object();
  }
  json.end_array().end_object();
}

void write_application_facts(Html& html, Visit& visit, const ApplicationView& view) {
  const auto& record = view.application.record;
  const std::vector<Fact> facts{{std::string(visit.say(words::company)), view.company},
                                {std::string(visit.say(words::state)), choice_label(record.state, visit.language())},
                                {std::string(visit.say(words::item)), record.item.value_or("")},
                                {std::string(visit.say(words::requested)), text_or_dash(record.requested)},
                                {std::string(visit.say(words::own_share)), text_or_dash(record.own_share)},
                                {std::string(visit.say(words::period)), text_or_dash(record.period)},
                                {std::string(visit.say(words::submitted)), text_or_dash(record.submitted_at)}};
  write_facts(html, facts);
  write_eligibility(html, visit, view);
  write_answers(html, visit, view);
}

void write_duplicate_checks(Html& html, Visit& visit, const ApplicationView& view) {
  for (const auto& [id, organisation, version, check] : view.duplicate_checks) {
    html.add("h3", visit.say(words::compared, {{"code", check.code},
                                               {"at", to_text(check.checked_at)},
                                               {"compared", std::to_string(check.compared)},
                                               {"hits", std::to_string(check.hits)}}));
    const std::vector<Fact> facts{
        {std::string(visit.say(words::verdict)), choice_label(check.verdict, visit.language())},
        {std::string(visit.say(words::reason)), check.reason.value_or("")},
        {std::string(visit.say(words::decided_by)), check.decided_by.value_or("")},
        {std::string(visit.say(words::rule_pack)), check.rule_pack.value_or("")}};
    write_facts(html, facts);
    html.add("p", [&] {
      html.add("a", href(Url("/duplicate-checks/" + std::to_string(id))), visit.say(words::whole_check));
    });
    const auto found = view.hits.find(id);
    if (found != view.hits.end()) write_hits(html, visit, found->second);
  }
}

void write_decisions(Html& html, Visit& visit, const ApplicationView& view) {
  for (const auto& decision : view.decisions) {
    const std::vector<Fact> facts{
        {std::string(visit.say(words::stage)), choice_label(decision.stage, visit.language())},
        {std::string(visit.say(words::result)), choice_label(decision.result, visit.language())},
        {std::string(visit.say(words::score)), text_or_dash(decision.combined_score)},
        {std::string(visit.say(words::rank)), decision.rank ? std::to_string(*decision.rank) : std::string()},
        {std::string(visit.say(words::amount)), text_or_dash(decision.amount)},
        {std::string(visit.say(words::decided_on)), to_text(decision.decided_on)},
        {std::string(visit.say(words::notified_on)), text_or_dash(decision.notified_on)},
        {std::string(visit.say(words::rule_pack)), decision.rule_pack.value_or("")}};
    write_facts(html, facts);
  }
}

}  // namespace geojeom
