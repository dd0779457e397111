#include <algorithm>
#include <map>

#include "domain/support/record_table.hpp"
#include "domain/support/records/follow_up.hpp"
#include "domain/support/records/service.hpp"
#include "domain/support/records/support_type.hpp"
#include "domain/support/records/training_course.hpp"
#include "domain/support/records/training_participation.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/satisfaction_words.hpp"
#include "web/pages/score_answers.hpp"
#include "web/pages/support_parts.hpp"

/// What companies and trainees thought: services, courses and yearly surveys of one year, and whom to call back.
namespace geojeom {
namespace {

namespace words = satisfaction_words;
using support::RecordTable;
constexpr const char* home = "/satisfaction";
constexpr std::int64_t low_score = 70;  ///< unless the office asks for another number
constexpr std::size_t low_max = 100;

/// What was asked for: a year, and below which score somebody should call.
struct Asked {
  int year = 0;
  Decimal below = Decimal::of(low_score);

  Condition within(const char* column) const { return {column, Compare::starts_with, {std::to_string(year) + "-"}}; }
};

Asked read_asked(Visit& visit) {
  Asked asked{.year = visit.today().year()};
  if (const auto year = parse_fiscal_year(visit.query("year"))) asked.year = year->year();
  if (const auto below = parse_decimal(visit.query("below"))) asked.below = *below;
  return asked;
}

using Services = std::vector<support::Stored<DeliveredService>>;

Services confirmed_services(Visit& visit, const Asked& asked) {
  return RecordTable<DeliveredService>(visit.registry(), "service")
      .where(visit.reader(), {asked.within("delivered_on"), {"confirmed_on", Compare::is_set}}, visit.organisation());
}

OfficeList list_answers(Visit& visit, const char* key, const PageText& caption,
                        const std::map<std::string, ScoreAnswers>& groups) {
  OfficeList list = new_list(visit, {.key = key,
                                     .caption = caption,
                                     .none = words::none,
                                     .columns = {{"what", words::what},
                                                 {"mean", words::mean},
                                                 {"lowest", words::lowest},
                                                 {"answered", words::answered},
                                                 {"asked", words::asked},
                                                 {"response", words::rate}}});
  for (const auto& [name, answers] : groups) {
    list.rows.push_back({{name},
                         number_cell(answers.mean(), 1),
                         number_cell(answers.lowest, 1),
                         count_cell(answers.answered),
                         count_cell(answers.asked),
                         percent_cell(Ratio::of(answers.answered, answers.asked))});
  }
  return list;
}

OfficeList list_services(Visit& visit, const Services& services) {
  std::map<std::string, ScoreAnswers> groups;
  for (const auto& one : services) {
    groups[name_of_record(visit, "support_type", one.record.support_type.value)].add(one.record.satisfaction);
  }
  return list_answers(visit, "services", words::services, groups);
}

/// One line a purpose; every participant of a line that told a mean answered.
OfficeList list_courses(Visit& visit, const Asked& asked) {
  std::map<std::int64_t, TrainingPurpose> purposes;
  for (const auto& one : RecordTable<TrainingCourse>(visit.registry(), "training_course")
                             .where(visit.reader(), {}, visit.organisation())) {
    purposes[one.id] = one.record.purpose;
  }
  std::map<std::string, ScoreAnswers> groups;
  for (const auto& one : RecordTable<TrainingParticipation>(visit.registry(), "training_participation")
                             .where(visit.reader(), {asked.within("on")}, visit.organisation())) {
    groups[choice_label(purposes[one.record.course.value], visit.language())].add(one.record.satisfaction,
                                                                                  one.record.people);
  }
  return list_answers(visit, "courses", words::courses, groups);
}

OfficeList list_surveys(Visit& visit, const Asked& asked) {
  std::map<std::string, ScoreAnswers> groups;
  for (const auto& one :
       RecordTable<FollowUp>(visit.registry(), "follow_up")
           .where(visit.reader(), {{"year", Compare::equal, {std::int64_t{asked.year}}}}, visit.organisation())) {
    if (one.record.state == FollowUpState::exempt) continue;
    groups[std::string(visit.say(words::surveys))].add(one.record.satisfaction);
  }
  return list_answers(visit, "surveys", words::surveys, groups);
}

OfficeList list_low(Visit& visit, Services services, const Asked& asked) {
  OfficeList list = new_list(visit, {.key = "low",
                                     .caption = words::low,
                                     .none = words::none,
                                     .columns = {{"code", words::code},
                                                 {"service", words::service},
                                                 {"company", words::company},
                                                 {"confirmed_on", words::confirmed_on},
                                                 {"score", words::score}}});
  list.none = visit.say(words::no_low, {{"points", to_text(asked.below)}});
  std::erase_if(services,
                [&](const auto& one) { return !one.record.satisfaction || *one.record.satisfaction >= asked.below; });
  std::stable_sort(services.begin(), services.end(), [](const auto& one, const auto& other) {
    return *one.record.satisfaction < *other.record.satisfaction;
  });
  if (services.size() > low_max) services.resize(low_max);
  for (const auto& [id, organisation, version, service] : services) {
    list.rows.push_back({{service.code, "/services/" + std::to_string(id)},
                         {service.title},
                         {name_of_record(visit, "company", service.company.value),
                          "/companies/" + std::to_string(service.company.value)},
                         day_cell(service.confirmed_on),
                         number_cell(service.satisfaction, 1)});
  }
  return list;
}

void write_filter(Html& html, Visit& visit, const Asked& asked) {
  const FormField year{.name = "year",
                       .label = std::string(visit.say(words::year)),
                       .value = std::to_string(asked.year),
                       .input = FormField::Input::number};
  const FormField below{.name = "below",
                        .label = std::string(visit.say(words::below)),
                        .value = to_text(asked.below),
                        .input = FormField::Input::number};
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(home)), [&] {
    form_field(html, year, {}, visit.language());
    form_field(html, below, {}, visit.language());
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

Response show_satisfaction(Visit& visit) {
  const Asked asked = read_asked(visit);
  const auto services = confirmed_services(visit, asked);
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .before = [&](Html& html) { write_filter(html, visit, asked); },
                             .json = [&](JsonWriter& json) { json.key("year").value(asked.year); }},
                            {list_services(visit, services), list_courses(visit, asked), list_surveys(visit, asked),
                             list_low(visit, services, asked)});
}

}  // namespace

void satisfaction_pages(Pages& pages) {
  add_list_page(pages, home, "service", "Satisfaction with services, courses and surveys, n of N",
                [](Visit& visit, const Problems&) { return show_satisfaction(visit); });
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:service"});
}

}  // namespace geojeom
