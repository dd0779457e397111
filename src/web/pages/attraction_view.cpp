#include "web/pages/attraction_lists.hpp"
#include "web/pages/attractions_words.hpp"

/// What stands on the page of one attraction.
namespace geojeom {
namespace {

namespace words = attractions_words;

}  // namespace

OfficeList list_contacts(Visit& visit, const std::vector<AttractionContact>& contacts) {
  OfficeList list = new_list(visit, {.key = "contacts",
                                     .caption = words::contacts,
                                     .none = words::no_contacts,
                                     .columns = {{"held_on", words::held_on},
                                                 {"kind", words::kind},
                                                 {"officer", words::officer},
                                                 {"content", words::content},
                                                 {"next_on", words::next_on}}});
  for (const auto& one : contacts) {
    list.rows.push_back({day_cell(one.held_on),
                         {choice_label(one.kind, visit.language())},
                         {one.officer.value_or("")},
                         {one.content},
                         day_cell(one.next_on)});
  }
  return list;
}

std::vector<Fact> attraction_facts(Visit& visit, const Attraction& attraction, const AttractionBook& book) {
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  const auto won = [](const std::optional<Won>& amount) { return amount ? to_korean_text(*amount) : std::string(); };
  const auto count = [](const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : std::string();
  };
  return {
      {said(words::state), choice_label(attraction.state, visit.language())},
      {said(words::origin), book.region_name(visit, attraction.from_region)},
      {said(words::region), book.region_name(visit, attraction.region)},
      {said(words::industry), attraction.industry ? name_of_record(visit, "industry", attraction.industry->value) : ""},
      {said(words::promised_on), text_or_dash(attraction.promised_on)},
      {said(words::moved_in_on), text_or_dash(attraction.moved_in_on)},
      {said(words::jobs_promised), count(attraction.jobs_promised)},
      {said(words::jobs_actual), count(attraction.jobs_actual)},
      {said(words::company), attraction.company ? name_of_record(visit, "company", attraction.company->value) : ""},
      {said(words::investment_promised), won(attraction.investment_promised)},
      {said(words::investment_actual), won(attraction.investment_actual)},
      {said(words::anchor), said(attraction.is_anchor ? words::yes : words::no)}};
}

}  // namespace geojeom
