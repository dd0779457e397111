#include "web/pages/call_view.hpp"

#include "web/components.hpp"
#include "web/pages/calls_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = calls_words;
using support::RecordTable;
using support::refers_to;

DataColumn head(Visit& visit, const PageText& label, DataColumn::Align align = DataColumn::Align::start) {
  return {.label = std::string(visit.say(label)), .align = align};
}

void write_criteria(Html& html, Visit& visit, const CallView& view) {
  if (view.papers.criteria.empty()) return;
  html.add("h2", visit.say(words::criteria));
  const std::vector<DataColumn> columns{head(visit, words::criteria), head(visit, words::part),
                                        head(visit, words::points, DataColumn::Align::number)};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& criterion = view.papers.criteria[row];
    out << std::string_view(column == 0   ? criterion.name
                            : column == 1 ? choice_label(criterion.part, visit.language())
                                          : to_text(criterion.points));
  };
  data_table(html,
             {.caption = std::string(visit.say(words::criteria)),
              .columns = columns,
              .row_count = view.papers.criteria.size(),
              .cell = cell},
             visit.language());
}

void write_questions(Html& html, Visit& visit, const CallView& view) {
  if (view.papers.questions.empty()) return;
  html.add("h2", visit.say(words::questions));
  const std::vector<DataColumn> columns{head(visit, words::question), head(visit, words::kind),
                                        head(visit, words::required), head(visit, words::when)};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& question = view.papers.questions[row];
    if (column == 0) out << std::string_view(question.question);
    if (column == 1) out << std::string_view(choice_label(question.kind, visit.language()));
    if (column == 2) out << (question.is_required ? visit.say(words::yes) : no_value);
    if (column == 3) out << std::string_view(question.condition.value_or(std::string(no_value)));
  };
  data_table(html,
             {.caption = std::string(visit.say(words::questions)),
              .columns = columns,
              .row_count = view.papers.questions.size(),
              .cell = cell},
             visit.language());
}

std::string decision_words(Visit& visit, const CallView& view, std::int64_t application) {
  const auto found = view.decisions.find(application);
  if (found == view.decisions.end()) return std::string(no_value);
  const auto& decision = found->second;
  const auto result = choice_label(decision.result, visit.language());
  if (!decision.rank) return result;
  return visit.say(
      words::ranked,
      {{"rank", std::to_string(*decision.rank)}, {"score", text_or_dash(decision.combined_score)}, {"result", result}});
}

void write_applications(Html& html, Visit& visit, const CallView& view) {
  html.add("h2", visit.say(words::applications));
  if (view.applications.empty()) return empty_state(html, visit.say(words::no_applications));
  const std::vector<DataColumn> columns{head(visit, words::application),
                                        head(visit, words::company),
                                        head(visit, words::requested, DataColumn::Align::number),
                                        head(visit, words::submitted),
                                        head(visit, words::state),
                                        head(visit, words::decision)};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& [id, organisation, version, application] = view.applications[row];
    const auto address = "/applications/" + std::to_string(id);
    if (column == 0) out.add("a", href(Url(address)), application.code + " " + application.title);
    if (column == 1) out << std::string_view(name_of_record(visit, "company", application.company.value));
    if (column == 2) out << std::string_view(text_or_dash(application.requested));
    if (column == 3) out << std::string_view(text_or_dash(application.submitted_at));
    if (column == 4) badge(out, choice_label(application.state, visit.language()));
    if (column == 5) out << std::string_view(decision_words(visit, view, id));
  };
  data_table(html,
             {.caption = std::string(visit.say(words::applications)),
              .columns = columns,
              .row_count = view.applications.size(),
              .cell = cell},
             visit.language());
}

void write_panels(Html& html, Visit& visit, const CallView& view) {
  html.add("h2", visit.say(words::panels));
  if (view.panels.empty()) return empty_state(html, visit.say(words::no_panels));
  const std::vector<DataColumn> columns{head(visit, words::panel_code), head(visit, words::stage),
                                        head(visit, words::held_on), head(visit, words::state)};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& [id, organisation, version, panel] = view.panels[row];
    if (column == 0) out.add("a", href(Url("/panels/" + std::to_string(id))), panel.code);
    if (column == 1) out << std::string_view(choice_label(panel.stage, visit.language()));
    if (column == 2) out << std::string_view(to_text(panel.held_on));
    if (column == 3) badge(out, choice_label(panel.state, visit.language()));
  };
  data_table(html,
             {.caption = std::string(visit.say(words::panels)),
              .columns = columns,
              .row_count = view.panels.size(),
              .cell = cell},
             visit.language());
}

}  // namespace

std::int64_t days_left(const CallForApplications& call, Date today) {
  return days_between(today, call.reception.last());
}

std::optional<CallView> load_call_view(Visit& visit, std::int64_t id) {
  Reader& reader = visit.reader();
  const Registry& registry = visit.registry();
  const auto call = RecordTable<CallForApplications>(registry, "call").find(reader, id);
  if (!call) return std::nullopt;
  CallView view{.call = *call, .papers = support::load_call_papers(reader, registry, id).value()};
  for (auto& one : RecordTable<SupportApplication>(registry, "application").where(reader, {refers_to("call", id)})) {
    if (one.record.state == ApplicationState::draft) {
      ++view.drafts;
    } else {
      view.applications.push_back(std::move(one));
    }
  }
  for (const auto& one : RecordTable<Decision>(registry, "decision")
                             .where(reader, {{ColumnPath("application.call"), Compare::equal, {id}}})) {
    view.decisions.insert_or_assign(one.record.application.value, one.record);
  }
  view.panels = RecordTable<ReviewPanel>(registry, "review_panel").where(reader, {refers_to("call", id)});
  return view;
}

void write_call(JsonWriter& json, Visit& visit, const CallView& view) {
  const auto& call = view.call.record;
  json.begin_object().key("id").value(view.call.id).key("code").value(call.code).key("name").value(call.name);
  json.key("state").value(call_states[static_cast<std::size_t>(call.state)].code);
  json.key("reception").value(to_text(call.reception)).key("days_left").value(days_left(call, visit.today()));
  json.key("drafts").value(view.drafts).key("applications").begin_array();
  for (const auto& [id, organisation, version, application] : view.applications) {
    json.begin_object().key("id").value(id).key("code").value(application.code);
    json.key("title").value(application.title).key("company").value(application.company.value);
    json.key("state").value(application_states[static_cast<std::size_t>(application.state)].code);
    if (application.requested) json.key("requested").value(application.requested->won());
    const auto decision = view.decisions.find(id);
    if (decision != view.decisions.end()) {
      json.key("result").value(decision_results[static_cast<std::size_t>(decision->second.result)].code);
      if (decision->second.rank) json.key("rank").value(*decision->second.rank);
      if (decision->second.combined_score) json.key("score").value(to_text(*decision->second.combined_score));
    }
    json.end_object();
  }
  json.end_array().key("panels").begin_array();
  for (const auto& panel : view.panels) {
    json.begin_object().key("id").value(panel.id).key("code").value(panel.record.code);
    json.key("state").value(panel_states[static_cast<std::size_t>(panel.record.state)].code).end_object();
  }
  json.end_array().end_object();
}

void write_call(Html& html, Visit& visit, const CallView& view) {
  const auto& call = view.call.record;
  const auto left = days_left(call, visit.today());
  const std::vector<Fact> facts{
      {std::string(visit.say(words::state)), choice_label(call.state, visit.language())},
      {std::string(visit.say(words::reception)), to_text(call.reception)},
      {std::string(visit.say(words::days_left)),
       left < 0 ? std::string(visit.say(words::closed)) : visit.say(words::days, {{"count", std::to_string(left)}})},
      {std::string(visit.say(words::budget)), text_or_dash(call.budget)},
      {std::string(visit.say(words::cap)), text_or_dash(call.cap)},
      {std::string(visit.say(words::own_share)), text_or_dash(call.own_share)},
      {std::string(visit.say(words::received)), std::to_string(view.applications.size())},
      {std::string(visit.say(words::drafts)), std::to_string(view.drafts)},
      {std::string(visit.say(words::eligibility)), call.eligibility.value_or("")}};
  write_facts(html, facts);
  write_applications(html, visit, view);
  write_panels(html, visit, view);
  write_criteria(html, visit, view);
  write_questions(html, visit, view);
}

}  // namespace geojeom
