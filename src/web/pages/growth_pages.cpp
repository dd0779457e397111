#include "domain/support/outcome/growth_panel.hpp"
#include "domain/support/records/support_type.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/growth_words.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_project_forms.hpp"

/// The same companies before and after their support, as a chart and a table.
namespace geojeom {
namespace {

namespace words = growth_words;
using support::GrowthOf;
using support::GrowthPanel;
using support::RecordTable;
constexpr const char* home = "/growth";

const PageText& name_of(GrowthOf what) {
  if (what == GrowthOf::sales) return words::sales;
  if (what == GrowthOf::exports) return words::exports;
  return what == GrowthOf::insured ? words::insured : words::youth;
}

bool is_money(GrowthOf what) { return what == GrowthOf::sales || what == GrowthOf::exports; }

ListCell sum_cell(GrowthOf what, Won sum) { return is_money(what) ? won_cell(sum) : count_cell(sum.won()); }

OfficeList list_growth(Visit& visit, const GrowthPanel& panel) {
  OfficeList list = new_list(visit, {.key = "growth",
                                     .caption = words::growth,
                                     .none = words::none,
                                     .columns = {{"measure", words::measure},
                                                 {"year", words::compared},
                                                 {"before", words::before},
                                                 {"after", words::after},
                                                 {"growth", words::growth},
                                                 {"n", words::n},
                                                 {"all", words::all},
                                                 {"grew", words::grew},
                                                 {"level", words::level},
                                                 {"shrank", words::shrank}}});
  for (const auto what : support::growth_kinds) {
    for (const auto& year : panel.years) {
      const auto& growth = year.of(what);
      if (growth.n == 0) continue;
      list.rows.push_back({{std::string(visit.say(name_of(what)))},
                           {std::to_string(year.year)},
                           sum_cell(what, growth.before),
                           sum_cell(what, growth.after),
                           percent_cell(growth.growth),
                           count_cell(growth.n),
                           count_cell(growth.all),
                           count_cell(growth.grew),
                           count_cell(growth.level),
                           count_cell(growth.shrank)});
    }
  }
  return list;
}

document::Chart chart_of_growth(Visit& visit, const GrowthPanel& panel) {
  document::Chart chart{.kind = document::ChartKind::bars,
                        .title = visit.say(words::chart, {{"base", std::to_string(panel.base())}}),
                        .description = std::string(visit.say(words::chart_note)),
                        .unit_line = std::string(visit.say(words::percent))};
  for (const auto& year : panel.years) chart.categories.push_back(std::to_string(year.year));
  for (const auto what : support::growth_kinds) {
    document::ChartSeries series{.name = std::string(visit.say(name_of(what))), .values = {}};
    for (const auto& year : panel.years) {
      const auto& growth = year.of(what).growth;
      series.values.push_back({.value = growth ? document::Value(document::Percent{.ratio = *growth})
                                               : document::Value(document::Missing{})});
    }
    chart.series.push_back(std::move(series));
  }
  return chart;
}

/// The newest year that has both a confirmed service and anything to compare with; the year asked for otherwise.
support::GrowthAsked read_asked(Visit& visit) {
  support::GrowthAsked asked{.organisation = visit.organisation(), .year = visit.today().year() - 1};
  if (const auto year = parse_fiscal_year(visit.query("year"))) {
    asked.year = year->year();
  } else {
    const RecordType& type = visit.registry().at("company_year");
    const auto newest = visit.reader().list(
        {.type = &type, .organisation = visit.organisation(), .order = {{"year", true}}, .limit = 1});
    if (!newest.rows.empty()) asked.year = from_row<CompanyYear>(type, newest.rows.front().row).year.year() - 1;
  }
  if (const auto type = parse_decimal(visit.query("support_type"))) {
    asked.support_type = type->micros() / Decimal::micros_in_one;
  }
  return asked;
}

void write_filter(Html& html, Visit& visit, const support::GrowthAsked& asked) {
  const FormField year{.name = "year",
                       .label = std::string(visit.say(words::year)),
                       .value = std::to_string(asked.year),
                       .input = FormField::Input::number};
  FormField type{.name = "support_type",
                 .label = std::string(visit.say(words::support_type)),
                 .value = asked.support_type ? std::to_string(*asked.support_type) : "",
                 .input = FormField::Input::choice};
  type.choices = record_choices(
      RecordTable<SupportType>(visit.registry(), "support_type").where(visit.reader(), {}, visit.organisation()),
      [](const SupportType& one) { return one.name; });
  type.choices.insert(type.choices.begin(), {"", std::string(visit.say(words::any))});
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(home)), [&] {
    form_field(html, year, {}, visit.language());
    form_field(html, type, {}, visit.language());
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

Response show_growth(Visit& visit) {
  const auto asked = read_asked(visit);
  const auto panel = support::growth_panel(visit.reader(), visit.registry(), asked);
  const auto companies = static_cast<std::int64_t>(panel.companies.size());
  const auto before = [&](Html& html) {
    write_filter(html, visit, asked);
    write_facts(html, std::vector<Fact>{{std::string(visit.say(words::supported)), std::to_string(companies)},
                                        {std::string(visit.say(words::base_year)), std::to_string(panel.base())}});
    if (!panel.years.empty()) write_chart(html, chart_of_growth(visit, panel), "growth", visit.language());
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .before = before,
                             .behind = [&](Html& html) { html.add("p", cls("form-hint"), visit.say(words::note)); },
                             .json =
                                 [&](JsonWriter& json) {
                                   json.key("year").value(asked.year);
                                   json.key("companies").value(companies);
                                 }},
                            {list_growth(visit, panel)});
}

}  // namespace

void growth_pages(Pages& pages) {
  add_list_page(pages, home, "company_year", "The same companies before and after their support, n of N",
                [](Visit& visit, const Problems&) { return show_growth(visit); });
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:company_year"});
}

}  // namespace geojeom
