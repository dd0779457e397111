#include "web/pages/support_parts.hpp"

#include <charconv>
#include <mutex>

#include "core/problem_catalogue.hpp"
#include "web/components.hpp"

namespace geojeom {
namespace {

/// The rule packs of the data folder, read at the first question.
const RuleBook& rule_book(const Site& site) {
  static std::once_flag once;
  static RuleBook book;
  std::call_once(once, [&] { book = RuleBook::load(site.data_folder + "/rules").book; });
  return book;
}

std::int64_t whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() ? number : 0;
}

}  // namespace

OfficeRules::OfficeRules(Visit& visit)
    : book_(rule_book(visit.site())), calendar_(read_working_calendar(visit.reader().unguarded(), visit.registry())) {}

std::int64_t number_in_address(Visit& visit, std::string_view name) { return whole_number(visit.parameter(name)); }
std::int64_t number_in_form(Visit& visit, std::string_view name) { return whole_number(visit.form(name)); }

Problems change_record(Visit& visit, const RecordChanged& record, const std::function<Problems(Writer&)>& action) {
  const RecordType& type = visit.registry().at(record.type);
  const auto writer = visit.write(record.reason);
  const auto stored = writer->find(type, record.id);
  if (!stored) return {{.code = "OFF-202"}};
  Problems problems = check_right(visit.caller(), visit.registry(), *writer, type, *stored, Right::write);
  if (problems.has_errors()) return problems;
  problems = action(*writer);
  if (problems.has_errors()) return problems;
  writer->commit();
  visit.forget();
  return problems;
}

void action_button(Html& html, Visit& visit, const std::string& address, const PageText& label) {
  post_form(html, {.address = address, .csrf_token = visit.csrf_token(), .classes = "gj-inline"}, [&](Html& out) {
    submit_button(out, {.label = visit.say(label), .rank = Button::Rank::secondary, .is_small = true});
  });
}

void write_problems(Html& html, const Problems& problems, Language language) {
  error_summary(html, problems, {}, language);
  for (const auto& problem : problems) {
    const auto hint = explain(problem, language).hint;
    if (!hint.empty()) html.add("p", cls("form-hint"), hint);
  }
}

void write_facts(Html& html, std::span<const Fact> facts) {
  html.add("dl", cls("gj-fields is-compact"), [&] {
    for (const auto& fact : facts) {
      html.add("div", [&] {
        html.add("dt", fact.name);
        html.add("dd", fact.value.empty() ? no_value : std::string_view(fact.value));
      });
    }
  });
}

std::string name_of_record(Visit& visit, std::string_view type_name, std::int64_t id) {
  const RecordType& type = visit.registry().at(type_name);
  const auto stored = visit.reader().find(type, id);
  return stored ? title_of(type, stored->row, visit.language()) : "#" + std::to_string(id);
}

std::vector<FormChoice> form_choices(std::span<const Choice> choices, Language language) {
  std::vector<FormChoice> made;
  for (const auto& choice : choices) {
    made.push_back({std::string(choice.code), std::string(language == Language::ko ? choice.ko : choice.en)});
  }
  return made;
}

std::string words_in(const Words& words, Language language) { return std::string(words.in(language)); }

}  // namespace geojeom
