#include <charconv>

#include "core/business_number.hpp"
#include "document/write_csv.hpp"
#include "domain/report_tables.hpp"
#include "record/kind.hpp"
#include "record/record_json.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/company_card.hpp"
#include "web/pages/company_card_words.hpp"
#include "web/records/record_titles.hpp"
#include "web/table_component.hpp"

/// The card of a company: everything it got from any programme and what came of it; and the way to find one.
namespace geojeom {
namespace {

namespace words = company_card_words;
constexpr std::size_t found_max = 30;
constexpr std::size_t supported_max = 20;

std::string address_of(std::int64_t company) { return "/companies/" + std::to_string(company); }

/// The facts below the name: number, region, industry, size, founding.
void write_facts(Html& html, Visit& visit, const RecordType& type, const StoredRow& company) {
  RecordTitles titles(visit);
  std::vector<std::size_t> columns;
  for (const auto* name : {"business_number", "region", "ksic", "size", "founded_on", "status", "products"})
    columns.push_back(*type.column_index(name));
  titles.load(type, {company}, columns);
  html.add("dl", cls("gj-fields is-compact"), [&] {
    for (const auto index : columns) {
      if (is_empty(company.row[index])) continue;
      const Column& column = type.columns()[index];
      html.add("div", [&] {
        html.add("dt", column.label(visit.language()));
        html.add("dd", value_text(visit, titles, column, company.row[index]));
      });
    }
  });
}

void write_elsewhere(Html& html, Visit& visit, const CompanyCard& card) {
  if (card.elsewhere.empty()) return;
  RecordTitles titles(visit);
  html.add("h2", visit.say(words::elsewhere));
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& stored : card.elsewhere) {
      const auto owner = visit.reader().find(visit.registry().at("organisation"), stored.organisation);
      const RecordType& type = visit.registry().at("organisation");
      html.add("li", [&] {
        html.add("a", href(Url(address_of(stored.id))),
                 owner ? title_of(type, owner->row, visit.language()) : card.name);
      });
    }
  });
}

void write_page(Html& html, Visit& visit, const CompanyCard& card) {
  const RecordType& type = visit.registry().at("company");
  const bool is_own = visit.caller().company.has_value();
  page_title(html, card.name, visit.say(is_own ? words::own_lead : words::lead), [&](Html& out) {
    button_link(out, {.label = visit.say(words::record), .rank = Button::Rank::secondary, .is_small = true},
                Url(record_address(type, card.company.id)));
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  if (card.is_sanctioned || card.company.sample) {
    html.add("p", cls("gj-row"), [&] {
      if (card.is_sanctioned) badge(html, visit.say(words::sanctioned), Tone::danger);
      if (card.company.sample) badge(html, visit.say(words::sample));
    });
  }
  write_facts(html, visit, type, card.company);
  html.add("h2", visit.say(words::whole_time, {{"from", std::to_string(card.period.first().year())},
                                               {"to", std::to_string(card.period.last().year())}}));
  html.add("div", cls("gj-six-figures"), [&] { key_figures(html, card.key_figures); });
  write_board(html, card.document, "card");
  write_elsewhere(html, visit, card);
}

void write_json(JsonWriter& json, Visit& visit, const CompanyCard& card, const ReportFigures& figures) {
  json.begin_object().key("company").begin_object();
  write_members(json, visit.registry().at("company"), card.company);
  json.end_object().key("from").value(to_text(card.period.first())).key("to").value(to_text(card.period.last()));
  json.key("is_sanctioned").value(card.is_sanctioned);
  write_cited(json, figures);
  json.key("records").begin_object();
  for (const auto& list : card.lists) write_list(json, list);
  json.end_object();
  write_cautions(json, card.cautions);
  json.end_object();
}

Response show_card(Visit& visit) {
  const auto text = visit.parameter("id");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto card = std::to_string(id) == text ? make_company_card(visit, figures, id) : std::nullopt;
  if (!card) return visit.problems({{.code = "OFF-202"}});
  const View view{.json = [&](JsonWriter& json) { write_json(json, visit, *card, figures); },
                  .page =
                      [&] {
                        return visit.page({.title = card->name,
                                           .section = "support",
                                           .path = {{std::string(visit.say(words::title)), "/companies"}}},
                                          [&](Html& html) { write_page(html, visit, *card); });
                      },
                  .csv = [&] { return document::write_csv(card->document); },
                  .xlsx = [&] { return xlsx_bytes(card->document); },
                  .file_name = card->name};
  return respond(visit.call(), view);
}

/// Companies whose name has the words, or whose business number is that.
std::vector<StoredRow> found_companies(Visit& visit, std::string_view asked) {
  const RecordType& type = visit.registry().at("company");
  Query query{.type = &type,
              .where = {{"name", Compare::contains, {std::string(asked)}}},
              .order = {{"name", false}},
              .limit = found_max};
  if (const auto number = parse_value(type.columns()[*type.column_index("business_number")], asked); number)
    query.where = {{"business_number", Compare::equal, {*number}}};
  return visit.reader().list(query).rows;
}

void write_found(Html& html, Visit& visit, const std::vector<StoredRow>& companies) {
  const RecordType& type = visit.registry().at("company");
  html.add("h2", visit.say(words::found));
  if (companies.empty()) return empty_state(html, visit.say(words::nobody));
  const std::vector<std::size_t> shown{*type.column_index("name"), *type.column_index("business_number"),
                                       *type.column_index("region"), *type.column_index("ksic"),
                                       *type.column_index("size")};
  RecordTitles titles(visit);
  titles.load(type, companies, shown);
  std::vector<DataColumn> columns;
  for (const auto index : shown)
    columns.push_back({.label = std::string(type.columns()[index].label(visit.language()))});
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& stored = companies[row];
    const auto words = value_text(visit, titles, type.columns()[shown[column]], stored.row[shown[column]]);
    if (column == 0) {
      out.add("a", href(Url(address_of(stored.id))), words);
    } else {
      out << std::string_view(words);
    }
  };
  data_table(html,
             {.caption = std::string(visit.say(words::found)),
              .columns = columns,
              .row_count = companies.size(),
              .cell = cell},
             visit.language());
}

/// Who got the most in the latest year with records: the names lead to the cards, the numbers to their evidence.
document::Table most_supported(Visit& visit, ReportFigures& figures, int year) {
  const auto column = [&](const char* measure) {
    return BreakdownColumn{
        .request = {.measure = measure, .organisation = visit.caller().organisation, .period = whole_year(year)},
        .unit = WonUnit::won};
  };
  auto lines = breakdown(
      figures, {.caption = visit.say(words::most_supported, {{"year", std::to_string(year)}}),
                .head = std::string(visit.say(words::company)),
                .dimension = "company",
                .columns = {column("support_amount"), column("services_delivered"), column("own_share_amount")}});
  if (lines.lines.size() > supported_max) lines.lines.resize(supported_max);
  auto table = table_of(lines, visit.language());
  for (std::size_t i = 0; i < lines.lines.size(); ++i) {
    const auto* id = number_in(lines.lines[i].key);
    if (id != nullptr) table.rows[i].cells.front().content.figure_link = address_of(*id);
  }
  return table;
}

Response show_companies(Visit& visit) {
  // A company's user has one card.
  if (visit.caller().company) return redirect_to(address_of(*visit.caller().company));
  const auto asked = visit.query("q");
  const auto found = asked.empty() ? std::vector<StoredRow>() : found_companies(visit, asked);
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const int year = years_with_records(visit, visit.caller().organisation).front();
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("companies").begin_array();
            for (const auto& stored : found) {
              json.begin_object();
              write_members(json, visit.registry().at("company"), stored);
              json.key("address").value(address_of(stored.id)).end_object();
            }
            json.end_array().end_object();
          },
      .page =
          [&] {
            return visit.page({.title = std::string(visit.say(words::title)), .section = "support"}, [&](Html& html) {
              page_title(html, visit.say(words::title), visit.say(words::lead));
              html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/companies")), [&] {
                form_field(html,
                           {.name = "q", .label = std::string(visit.say(words::find)), .value = std::string(asked)}, {},
                           visit.language());
                submit_button(html, {.label = visit.say(words::search), .rank = Button::Rank::primary});
              });
              if (!asked.empty()) write_found(html, visit, found);
              if (may(visit.caller(), "work"))
                write_table(html, most_supported(visit, figures, year), "most", visit.language());
            });
          }};
  return respond(visit.call(), view);
}

}  // namespace

void company_card_pages(Pages& pages) {
  pages.add({.pattern = "/companies",
             .permission = "read:company",
             .summary = "Finds the card of a company",
             .faces = page_and_data},
            show_companies);
  pages.add({.pattern = "/companies/{id}",
             .permission = "read:company",
             .summary = "A company's card: supports of any programme, use of equipment, outcomes by year, cautions",
             .faces = table_faces},
            show_card);
  pages.menu({.section = "support", .label = words::title, .address = "/companies", .permission = "read:company"});
}

}  // namespace geojeom
