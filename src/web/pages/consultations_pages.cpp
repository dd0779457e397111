#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "domain/support/record_table.hpp"
#include "domain/support/records/consultation.hpp"
#include "web/pages/consultations_words.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/office_page.hpp"

/// Visits at companies and consultations without meeting, and what was agreed for the next time.
namespace geojeom {
namespace {

namespace words = consultations_words;
using Input = FormField::Input;
using support::RecordTable;
using Consultations = std::vector<support::Stored<Consultation>>;
constexpr const char* home = "/consultations";
constexpr std::size_t recent_max = 100;

/// Of this year and the last, the newest first.
Consultations load_consultations(Visit& visit) {
  const Date from = Date::checked(visit.today().year() - 1, 1, 1);
  auto all = RecordTable<Consultation>(visit.registry(), "consultation")
                 .where(visit.reader(), {{"held_on", Compare::greater_equal, {to_text(from)}}}, visit.organisation());
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& one, const auto& other) { return other.record.held_on < one.record.held_on; });
  return all;
}

ListCell company_cell(Visit& visit, const Consultation& consultation) {
  return {name_of_record(visit, "company", consultation.company.value),
          "/companies/" + std::to_string(consultation.company.value)};
}

/// How far away the day is, as a badge.
ListCell distance_cell(Visit& visit, Date next) {
  const auto days = days_between(visit.today(), next);
  if (days < 0) return {visit.say(words::late, {{"days", std::to_string(-days)}}), "", Tone::danger};
  return {visit.say(words::ahead, {{"days", std::to_string(days)}}), "", days <= 7 ? Tone::warning : Tone::neutral};
}

/// What was promised and not followed by a later consultation of that company, the most urgent first.
OfficeList list_due(Visit& visit, const Consultations& all) {
  OfficeList list = new_list(visit, {.key = "due",
                                     .caption = words::due,
                                     .none = words::none_due,
                                     .columns = {{"company", words::company},
                                                 {"topic", words::topic},
                                                 {"next_on", words::next_on},
                                                 {"state", words::state},
                                                 {"officer", words::officer},
                                                 {"agreed", words::agreed}}});
  std::set<std::int64_t> seen;
  Consultations due;
  for (const auto& one : all) {
    if (seen.insert(one.record.company.value).second && one.record.next_on) due.push_back(one);
  }
  std::stable_sort(due.begin(), due.end(),
                   [](const auto& one, const auto& other) { return one.record.next_on < other.record.next_on; });
  for (const auto& [id, organisation, version, consultation] : due) {
    list.rows.push_back({company_cell(visit, consultation),
                         {choice_label(consultation.topic, visit.language())},
                         day_cell(consultation.next_on),
                         distance_cell(visit, *consultation.next_on),
                         {consultation.officer.value_or("")},
                         {consultation.agreed.value_or("")}});
  }
  return list;
}

OfficeList list_topics(Visit& visit, const Consultations& all) {
  OfficeList list = new_list(visit, {.key = "topics",
                                     .caption = words::topics,
                                     .none = words::none,
                                     .columns = {{"topic", words::topic},
                                                 {"count", words::count},
                                                 {"companies", words::companies},
                                                 {"remote", words::remote_count},
                                                 {"hours", words::hours}}});
  struct Sum {
    std::int64_t count = 0;
    std::int64_t remote = 0;
    Decimal hours;
    std::set<std::int64_t> companies;
  };
  std::map<ConsultationTopic, Sum> sums;
  for (const auto& one : all) {
    Sum& sum = sums[one.record.topic];
    ++sum.count;
    if (one.record.is_remote) ++sum.remote;
    sum.hours = sum.hours + one.record.hours.value_or(Decimal());
    sum.companies.insert(one.record.company.value);
  }
  for (const auto& [topic, sum] : sums) {
    list.rows.push_back({{choice_label(topic, visit.language())},
                         count_cell(sum.count),
                         count_cell(static_cast<std::int64_t>(sum.companies.size())),
                         count_cell(sum.remote),
                         number_cell(sum.hours, 1)});
  }
  return list;
}

OfficeList list_recent(Visit& visit, const Consultations& all) {
  OfficeList list = new_list(visit, {.key = "recent",
                                     .caption = words::recent,
                                     .none = words::none,
                                     .columns = {{"held_on", words::held_on},
                                                 {"company", words::company},
                                                 {"topic", words::topic},
                                                 {"how", words::how},
                                                 {"hours", words::hours},
                                                 {"officer", words::officer},
                                                 {"agreed", words::agreed},
                                                 {"next_on", words::next_on}}});
  for (const auto& [id, organisation, version, consultation] : all) {
    if (list.rows.size() == recent_max) break;
    list.rows.push_back({{to_text(consultation.held_on), "/records/consultation/" + std::to_string(id)},
                         company_cell(visit, consultation),
                         {choice_label(consultation.topic, visit.language())},
                         {std::string(visit.say(consultation.is_remote ? words::remote : words::visit))},
                         number_cell(consultation.hours, 1),
                         {consultation.officer.value_or("")},
                         {consultation.agreed.value_or("")},
                         day_cell(consultation.next_on)});
  }
  return list;
}

Response show_consultations(Visit& visit, const Problems& problems) {
  const auto all = load_consultations(visit);
  const auto before = [&](Html& html) {
    if (!may_keep(visit, "consultation")) return;
    OfficeForm(visit, std::string(home) + "/add")
        .record("company", words::company, "company")
        .needed()
        .field("held_on", words::held_on, Input::date, to_text(visit.today()))
        .needed()
        .choice("topic", words::topic, consultation_topics)
        .options("is_remote", words::how,
                 {{"0", std::string(visit.say(words::visit))}, {"1", std::string(visit.say(words::remote))}})
        .field("hours", words::hours, Input::number)
        .field("contact", words::contact, Input::text)
        .field("agreed", words::agreed, Input::area)
        .field("next_on", words::next_on, Input::date)
        .write_folded(html, words::add, problems);
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .before = before,
                             .problems = problems},
                            {list_due(visit, all), list_topics(visit, all), list_recent(visit, all)});
}

Problems add_consultation(Visit& visit, Writer& writer) {
  FormReader form(visit);
  Consultation made{};
  made.company = {form.record("company", words::company, "company")};
  made.held_on = form.day("held_on", words::held_on);
  made.topic = choice_in_form<ConsultationTopic>(visit, "topic");
  made.is_remote = visit.form("is_remote") == "1";
  made.hours = form.number_or_none("hours");
  made.officer = visit.caller().name;
  made.contact = form.text_or_none("contact");
  made.agreed = form.text_or_none("agreed");
  made.next_on = form.day_or_none("next_on");
  if (form.problems().has_errors()) return form.problems();
  if (made.next_on && *made.next_on < made.held_on) return {{.code = "SUP-106", .field = "next_on"}};
  return RecordTable<Consultation>(visit.registry(), "consultation")
      .add(writer, visit.caller().organisation, made)
      .problems;
}

}  // namespace

void consultations_pages(Pages& pages) {
  add_list_page(pages, home, "consultation", "Visits and consultations; appointments to keep", show_consultations);
  add_making(pages,
             {.address = std::string(home) + "/add", .type = "consultation", .summary = "Records a consultation"},
             add_consultation, show_consultations, home);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:consultation"});
}

}  // namespace geojeom
