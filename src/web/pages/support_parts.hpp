#pragma once

#include <functional>
#include <string>

#include "domain/support/rule_desk.hpp"
#include "record/store.hpp"
#include "web/form_component.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// The rule packs and the working calendar for one request, as actions ask for them.
class OfficeRules {
 public:
  explicit OfficeRules(Visit& visit);
  support::RuleDesk desk() const { return {book_, calendar_}; }

 private:
  const RuleBook& book_;
  WorkingCalendar calendar_;
};

/// The number in an address, "{id}"; 0 when it is none.
std::int64_t number_in_address(Visit& visit, std::string_view name = "id");
/// The number that was typed or chosen in a form; 0 when it is none.
std::int64_t number_in_form(Visit& visit, std::string_view name);
/// The choice that was sent, by its code; the first one when it is none.
template <class Enum>
Enum choice_in_form(Visit& visit, std::string_view name) {
  const auto choices = choices_of<Enum>;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i].code == visit.form(name)) return static_cast<Enum>(i);
  }
  return static_cast<Enum>(0);
}

/// A record that is changed in the caller's name.
struct RecordChanged {
  std::string_view type;
  std::int64_t id = 0;
  std::string reason{};
};
/// Does something to a record in one transaction, when the caller has the right to write it, and commits unless there
/// are errors. OFF-202 for a record that is not there or not theirs.
Problems change_record(Visit& visit, const RecordChanged& record, const std::function<Problems(Writer&)>& action);

/// A form of one button.
void action_button(Html& html, Visit& visit, const std::string& address, const PageText& label);

/// What was wrong, above the page; nothing when nothing was.
void write_problems(Html& html, const Problems& problems, Language language);

/// A list of names and values.
struct Fact {
  std::string name;
  std::string value;
};
void write_facts(Html& html, std::span<const Fact> facts);

/// The name of a record that the caller may read; "#12" otherwise.
std::string name_of_record(Visit& visit, std::string_view type, std::int64_t id);

/// Chooses the caller's language of a rule's words.
std::string words_in(const Words& words, Language language);

/// What stands in a cell that has no value.
inline constexpr std::string_view no_value = "–";

/// The choices of a field, in the caller's language.
std::vector<FormChoice> form_choices(std::span<const Choice> choices, Language language);

template <class Enum>
std::string choice_label(Enum value, Language language) {
  const Choice& choice = choices_of<Enum>[static_cast<std::size_t>(value)];
  return std::string(language == Language::ko ? choice.ko : choice.en);
}
template <class T>
std::string text_or_dash(const std::optional<T>& value) {
  return value ? to_text(*value) : std::string(no_value);
}

}  // namespace geojeom
