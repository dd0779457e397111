#include <algorithm>
#include <map>

#include "domain/support/factory/smart_factory_actions.hpp"
#include "domain/support/record_table.hpp"
#include "web/pages/factories_words.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/office_page.hpp"

/// Smart-factory projects with the level before and after.
namespace geojeom {
namespace {

namespace words = factories_words;
using Input = FormField::Input;
using support::RecordTable;
using Factory = support::Stored<SmartFactory>;
constexpr const char* home = "/smart-factories";

std::vector<Factory> load_factories(Visit& visit) {
  auto all =
      RecordTable<SmartFactory>(visit.registry(), "smart_factory").where(visit.reader(), {}, visit.organisation());
  std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
    return other.record.period.first() < one.record.period.first();
  });
  return all;
}

std::vector<Factory> factories_of(Visit& visit, std::int64_t company) {
  return RecordTable<SmartFactory>(visit.registry(), "smart_factory")
      .where(visit.reader(), {support::refers_to("company", company)});
}

bool has_risen(const SmartFactory& project) {
  return project.level_after && *project.level_after > project.level_before;
}

OfficeList list_levels(Visit& visit, const std::vector<Factory>& factories) {
  OfficeList list = new_list(
      visit,
      {.key = "levels",
       .caption = words::levels,
       .none = words::no_levels,
       .columns = {{"level_before", words::before}, {"level_after", words::after}, {"companies", words::count}}});
  std::map<std::pair<FactoryLevel, FactoryLevel>, std::int64_t> counts;
  for (const auto& one : factories) {
    if (one.record.level_after) ++counts[{one.record.level_before, *one.record.level_after}];
  }
  for (const auto& [levels, count] : counts) {
    list.rows.push_back({{choice_label(levels.first, visit.language())},
                         {choice_label(levels.second, visit.language())},
                         count_cell(count)});
  }
  return list;
}

ListCell state_cell(Visit& visit, const SmartFactory& project) {
  if (project.completed_on) {
    if (has_risen(project)) return {std::string(visit.say(words::done)), "", Tone::success};
    return {std::string(visit.say(words::not_risen)), "", Tone::warning};
  }
  if (project.period.last() < visit.today()) return {std::string(visit.say(words::overdue)), "", Tone::danger};
  return {std::string(visit.say(words::running)), "", Tone::information};
}

OfficeList list_factories(Visit& visit, const std::vector<Factory>& factories) {
  OfficeList list = new_list(visit, {.key = "projects",
                                     .caption = words::projects,
                                     .none = words::none,
                                     .columns = {{"solution", words::solution},
                                                 {"company", words::company},
                                                 {"supplier", words::supplier},
                                                 {"period", words::period},
                                                 {"level_before", words::before},
                                                 {"level_after", words::after},
                                                 {"completed_on", words::completed_on},
                                                 {"state", words::state}}});
  for (const auto& [id, organisation, version, project] : factories) {
    list.rows.push_back({{project.solution, std::string(home) + "/" + std::to_string(id)},
                         {name_of_record(visit, "company", project.company.value)},
                         {project.supplier ? name_of_record(visit, "company", project.supplier->value) : ""},
                         {to_text(project.period)},
                         {choice_label(project.level_before, visit.language())},
                         {project.level_after ? choice_label(*project.level_after, visit.language()) : ""},
                         day_cell(project.completed_on),
                         state_cell(visit, project)});
  }
  return list;
}

void write_new_project(Html& html, Visit& visit, const Problems& problems) {
  OfficeForm(visit, std::string(home) + "/add")
      .record("company", words::company, "company")
      .needed()
      .field("solution", words::solution, Input::text)
      .needed()
      .record("supplier", words::supplier, "company")
      .record("support_project", words::project, "support_project")
      .choice("level_before", words::before, factory_levels)
      .field("starts_on", words::starts, Input::date, to_text(visit.today()))
      .needed()
      .field("ends_on", words::ends, Input::date)
      .needed()
      .write_folded(html, words::add, problems);
}

Response show_factories(Visit& visit, const Problems& problems) {
  const auto factories = load_factories(visit);
  const auto done = std::count_if(factories.begin(), factories.end(),
                                  [](const auto& one) { return one.record.completed_on.has_value(); });
  const auto rose =
      std::count_if(factories.begin(), factories.end(), [](const auto& one) { return has_risen(one.record); });
  const auto before = [&](Html& html) {
    write_facts(html, std::vector<Fact>{{std::string(visit.say(words::rose)),
                                         visit.say(words::rose_of,
                                                   {{"done", std::to_string(done)}, {"rose", std::to_string(rose)}})}});
    if (may_keep(visit, "smart_factory")) write_new_project(html, visit, problems);
  };
  const auto numbers = [&](JsonWriter& json) {
    json.key("done").value(static_cast<std::int64_t>(done)).key("rose").value(static_cast<std::int64_t>(rose));
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .before = before,
                             .json = numbers,
                             .problems = problems},
                            {list_levels(visit, factories), list_factories(visit, factories)});
}

Problems add_factory(Visit& visit, Writer& writer) {
  FormReader form(visit);
  SmartFactory project{};
  project.company = {form.record("company", words::company, "company")};
  project.solution = form.text("solution", words::solution);
  if (const auto supplier = form.record_or_none("supplier", "company")) project.supplier = Id<Company>{*supplier};
  if (const auto of = form.record_or_none("support_project", "support_project")) {
    project.support_project = Id<SupportProject>{*of};
  }
  project.level_before = choice_in_form<FactoryLevel>(visit, "level_before");
  const Date from = form.day("starts_on", words::starts);
  const Date until = form.day("ends_on", words::ends);
  if (form.problems().has_errors()) return form.problems();
  if (until < from) return {{.code = "SUP-106", .field = "ends_on"}};
  project.period = Period::checked(from, until);
  return RecordTable<SmartFactory>(visit.registry(), "smart_factory")
      .add(writer, visit.caller().organisation, project)
      .problems;
}

Response show_factory(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto stored = RecordTable<SmartFactory>(visit.registry(), "smart_factory").find(visit.reader(), id);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const auto& project = stored->record;
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  const std::vector<Fact> facts{
      {said(words::company), name_of_record(visit, "company", project.company.value)},
      {said(words::supplier), project.supplier ? name_of_record(visit, "company", project.supplier->value) : ""},
      {said(words::project),
       project.support_project ? name_of_record(visit, "support_project", project.support_project->value) : ""},
      {said(words::period), to_text(project.period)},
      {said(words::before), choice_label(project.level_before, visit.language())},
      {said(words::after), project.level_after ? choice_label(*project.level_after, visit.language()) : ""},
      {said(words::completed_on), text_or_dash(project.completed_on)}};
  const auto before = [&](Html& html) {
    write_facts(html, facts);
    write_problems(html, support::check_level_rises(project), visit.language());
    if (project.completed_on || !may_keep(visit, "smart_factory")) return;
    OfficeForm(visit, std::string(home) + "/" + std::to_string(id) + "/complete")
        .choice("level_after", words::after, factory_levels)
        .field("completed_on", words::completed_on, Input::date, to_text(visit.today()))
        .needed()
        .write(html, words::complete, problems);
  };
  const auto to_record = [&](Html& out) {
    button_link(out, {.label = visit.say(words::record), .is_small = true},
                Url("/records/smart_factory/" + std::to_string(id)));
  };
  return answer_office_page(visit,
                            {.title = project.solution,
                             .back_title = said(words::title),
                             .back_address = home,
                             .actions = to_record,
                             .before = before,
                             .problems = problems},
                            {list_factories(visit, factories_of(visit, project.company.value))});
}

Problems complete(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const Date on = form.day("completed_on", words::completed_on);
  if (form.problems().has_errors()) return form.problems();
  return support::complete_factory(
             writer, visit.registry(),
             {.smart_factory = id, .level_after = choice_in_form<FactoryLevel>(visit, "level_after"), .on = on})
      .problems;
}

}  // namespace

void factories_pages(Pages& pages) {
  add_list_page(pages, home, "smart_factory", "Smart-factory projects with the level before and after", show_factories);
  add_record_page(pages, home, "smart_factory", "A smart-factory project", show_factory);
  add_making(pages, {.address = std::string(home) + "/add", .type = "smart_factory", .summary = "Registers a project"},
             add_factory, show_factories, home);
  add_action(pages, {.home = home, .verb = "complete", .type = "smart_factory", .summary = "The level reached"},
             complete, show_factory);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:smart_factory"});
}

}  // namespace geojeom
