#include "web/pages/board_parts.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "core/utf8.hpp"
#include "document/write_xlsx.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/board_words.hpp"
#include "web/temporary_file.hpp"

namespace geojeom {
namespace {

namespace words = board_words;
using document::Content;
using document::Table;

std::string_view class_of(document::Align align) {
  if (align == document::Align::right) return "num";
  return align == document::Align::centre ? "mid" : "";
}

std::string_view class_of(document::RowKind kind) {
  switch (kind) {
    case document::RowKind::group:
      return "is-group";
    case document::RowKind::subtotal:
      return "is-subtotal";
    case document::RowKind::total:
      return "is-total";
    case document::RowKind::plain:
      break;
  }
  return {};
}

/// One table being written; what is missing or marked is said in numbered notes below it.
class TableWriter {
 public:
  TableWriter(Html& html, const Table& table, Language language)
      : html_(html), table_(table), language_(language), notes_(document::collect_notes(table)) {}

  void write(std::string_view id) {
    const auto grid = document::place_cells(table_);
    const std::size_t heads = table_.header.size();
    html_.add("div", cls("krds-table-wrap dense"), attr("tabindex", 0), attr("role", "region"),
              attr("aria-labelledby", id), [&] {
                html_.add("table", cls("tbl col data"), [&] {
                  caption(id);
                  html_.add("thead", [&] { rows(grid, 0, heads); });
                  html_.add("tbody", [&] { rows(grid, heads, grid.size()); });
                });
              });
    remarks();
  }

 private:
  void caption(std::string_view id) {
    html_.add("caption", cls("is-shown"), [&] {
      html_.add("span", geojeom::id(id), table_.caption);
      if (!table_.unit_line.empty()) html_.add("span", cls("gj-unit"), " ("_h, table_.unit_line, ")"_h);
    });
  }

  void rows(const std::vector<std::vector<document::PlacedCell>>& grid, std::size_t from, std::size_t to) {
    for (std::size_t row = from; row < to; ++row) {
      const auto kind = document::row_at(table_, static_cast<int>(row)).kind;
      const auto classes = class_of(kind);
      html_.add("tr", attr_if(!classes.empty(), "class", classes), [&] {
        for (const auto& placed : grid[row]) cell(placed, row < table_.header.size(), kind);
      });
    }
  }

  void cell(const document::PlacedCell& placed, bool is_head, document::RowKind kind) {
    const bool is_label = is_head || placed.column < table_.label_columns;
    // A head stands over its numbers, not in the middle of a wide column.
    const auto align = is_head && placed.cell->columns == 1 ? table_.columns.at(static_cast<std::size_t>(placed.column))
                                                            : document::align_of(table_, placed);
    const auto classes = class_of(align);
    const bool is_wide = placed.cell->columns > 1;
    const std::string_view scope = is_head                                       ? (is_wide ? "colgroup" : "col")
                                   : kind == document::RowKind::group && is_wide ? "rowgroup"
                                                                                 : "row";
    html_.add(is_label ? TagName("th") : TagName("td"), attr_if(is_label, "scope", scope),
              attr_if(!classes.empty(), "class", classes), attr_if(is_wide, "colspan", placed.cell->columns),
              attr_if(placed.cell->rows > 1, "rowspan", placed.cell->rows), [&] {
                write_number(html_, placed.cell->content, placed.cell->units, language_);
                const int note = notes_.number_of(placed.cell->content);
                if (note > 0) html_.add("sup", note, ")"_h);
              });
  }

  void remarks() {
    if (table_.notes.empty() && notes_.texts.empty() && table_.source.empty()) return;
    html_.add("div", cls("gj-remarks"), [&] {
      for (const auto& note : table_.notes) html_.add("p", words::remark.in(language_), note);
      int number = 0;
      for (const auto& text : notes_.texts) html_.add("p", ++number, ") "_h, text);
      if (!table_.source.empty()) html_.add("p", words::source.in(language_), table_.source);
    });
  }

  Html& html_;
  const Table& table_;
  Language language_;
  document::TableNotes notes_;
};

/// The years of a date or year column, into `years`.
void collect_years(Visit& visit, std::optional<std::int64_t> organisation, const char* type, const char* column,
                   std::set<int>& years) {
  const RecordType& described = visit.registry().at(type);
  if (limit_of(visit.caller(), described, Right::read) == Limit::nothing) return;
  const bool is_date = described.columns()[*described.column_index(column)].kind == Kind::date;
  const AggregateQuery query{.type = &described,
                             .organisation = organisation,
                             .where = {{column, Compare::is_set}},
                             .group_by = {{.column = column, .part = is_date ? GroupPart::year : GroupPart::whole}},
                             .columns = {{}}};
  for (const auto& line : visit.reader().aggregate(query).lines) {
    int year = 0;
    if (const auto* number = number_in(line.group.front())) year = static_cast<int>(*number);
    if (const auto* text = text_in(line.group.front())) std::from_chars(text->data(), text->data() + 4, year);
    if (FiscalYear::is_year(year)) years.insert(year);
  }
}

}  // namespace

void write_number(Html& html, const Content& content, document::UnitShown units, Language language) {
  const auto marks = document::mark_text(content.mark, language);
  const auto text = document::to_text(content.value, language, units);
  const std::string_view mark_class = content.mark == document::Mark::differs ? "gj-mark is-differing" : "gj-mark";
  if (!marks.before.empty()) html.add("span", cls(mark_class), marks.before);
  if (std::holds_alternative<document::Missing>(content.value)) {
    html.add("span", cls("gj-missing"), text);
  } else if (content.figure_link.empty()) {
    html << std::string_view(text);
  } else {
    constexpr std::size_t short_words = 16;  // a code or number never breaks; a name may
    const bool is_short = to_code_points(text).size() <= short_words;
    html.add("a", cls(is_short ? "gj-number gj-nowrap" : "gj-number"), href(Url(content.figure_link)), text);
  }
  if (!marks.behind.empty()) html.add("span", cls(mark_class), marks.behind);
}

void write_table(Html& html, const Table& table, std::string_view id, Language language) {
  TableWriter(html, table, language).write(id);
}

void write_chart(Html& html, const document::Chart& chart, const std::string& id, Language language) {
  html.add("figure", cls("gj-chart"), [&] {
    html.add("figcaption", [&] {
      html.add("strong", chart.title);
      if (!chart.unit_line.empty()) html.add("span", cls("gj-unit"), " ("_h, chart.unit_line, ")"_h);
    });
    html << document::chart_svg(chart, {.id = id, .language = language});
    html.add("details", [&] {
      html.add("summary", words::chart_data.in(language), ": "_h, chart.title);
      write_table(html, document::data_table(chart, language), id + "-data", language);
    });
  });
}

std::string xlsx_bytes(const document::Document& document) {
  const TemporaryFile file(std::filesystem::temp_directory_path());
  document::write_xlsx(document, file.path());
  std::ifstream written(file.path(), std::ios::binary);
  return {std::istreambuf_iterator<char>(written), {}};
}

std::vector<int> years_with_records(Visit& visit, std::optional<std::int64_t> organisation) {
  std::set<int> years;
  collect_years(visit, organisation, "service", "delivered_on", years);
  collect_years(visit, organisation, "funding_line", "year", years);
  collect_years(visit, organisation, "usage_log", "used_on", years);
  if (years.empty()) collect_years(visit, organisation, "plan_budget", "year", years);
  if (years.empty()) years.insert(visit.today().year());
  return {years.rbegin(), years.rend()};
}

int year_asked(Visit& visit, const std::vector<int>& years) {
  int year = 0;
  const auto text = visit.query("year");
  std::from_chars(text.data(), text.data() + text.size(), year);
  return FiscalYear::is_year(year) ? year : years.front();
}

std::optional<std::int64_t> organisation_asked(Visit& visit) {
  auto text = visit.query("organisation");
  const auto& readable = visit.caller().organisations;
  if (text == "all" && readable.size() > 1) return std::nullopt;
  if (text.starts_with('#')) text.remove_prefix(1);
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  return std::find(readable.begin(), readable.end(), id) != readable.end() ? id : visit.caller().organisation;
}

Period whole_year(int year) { return Period::checked(Date::checked(year, 1, 1), Date::checked(year, 12, 31)); }

WonUnit fitting_unit(const std::optional<Quantity>& amount) {
  if (!amount) return WonUnit::won;
  const std::int64_t won = std::abs(amount->is_millionths ? amount->units / 1'000'000 : amount->units);
  if (won >= 100'000'000) return WonUnit::hundred_million;
  return won >= 1'000'000 ? WonUnit::million : WonUnit::won;
}

WonUnit fitting_unit(const Figure& total) { return fitting_unit(total.value); }

void organisation_field(Html& html, Visit& visit, std::optional<std::int64_t> organisation) {
  const auto& readable = visit.caller().organisations;
  if (readable.size() < 2) return;
  const RecordType& type = visit.registry().at("organisation");
  std::vector<FormChoice> choices{{"all", std::string(visit.say(words::all_organisations))}};
  for (const auto id : readable) {
    const auto stored = visit.reader().find(type, id);
    if (stored) choices.push_back({std::to_string(id), title_of(type, stored->row, visit.language())});
  }
  form_field(html,
             {.name = "organisation",
              .label = std::string(visit.say(words::organisation)),
              .value = organisation ? std::to_string(*organisation) : std::string("all"),
              .input = FormField::Input::choice,
              .choices = std::move(choices)},
             {}, visit.language());
}

void year_field(Html& html, Visit& visit, const std::vector<int>& years, int year) {
  std::vector<FormChoice> choices;
  for (const int each : years) choices.push_back({std::to_string(each), std::to_string(each)});
  if (std::find(years.begin(), years.end(), year) == years.end())
    choices.insert(choices.begin(), {std::to_string(year), std::to_string(year)});
  form_field(html,
             {.name = "year",
              .label = std::string(visit.say(words::year)),
              .value = std::to_string(year),
              .input = FormField::Input::choice,
              .choices = std::move(choices)},
             {}, visit.language());
}

void page_title(Html& html, std::string_view title, std::string_view lead, const std::function<void(Html&)>& actions) {
  html.add("div", cls("gj-title"), [&] {
    html.add("div", [&] {
      html.add("h1", title);
      if (!lead.empty()) html.add("p", lead);
    });
    if (actions) html.add("div", cls("gj-row"), [&] { actions(html); });
  });
}

std::string address_with_ending(const Request& request, std::string_view ending) {
  const std::string_view target = request.raw_target;
  const auto mark = target.find('?');
  std::string address(target.substr(0, mark));
  address += ending;
  if (mark != std::string_view::npos) address += target.substr(mark);
  return address;
}

void download_links(Html& html, Visit& visit, std::initializer_list<std::string_view> endings) {
  for (const auto ending : endings) {
    std::string name(ending.substr(1));
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    html.add("a", cls("krds-btn tertiary small"), href(Url(address_with_ending(visit.request(), ending))),
             attr("aria-label", visit.say(words::download_as, {{"form", name}})), name);
  }
}

}  // namespace geojeom
