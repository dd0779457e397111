#include "web/pages/company_card.hpp"

#include <algorithm>

#include "domain/report_page.hpp"
#include "domain/report_tables.hpp"
#include "domain/support/records/company_year.hpp"
#include "domain/support/records/sanction.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/company_card_words.hpp"

namespace geojeom {
namespace {

namespace words = company_card_words;
using document::ChartKind;

constexpr const char* key_measures[] = {"services_delivered", "support_amount", "own_share_amount",
                                        "satisfaction_mean",  "jobs_created",   "commercialisation_sales"};

const CardListAsked services{
    "service",
    "delivered_on",
    {"code", "delivered_on", "support_type", "title", "project", "amount", "own_share", "state"}};
const CardListAsked applications{
    "application", "submitted_at", {"code", "title", "call", "submitted_at", "requested", "state"}};
const CardListAsked support_projects{
    "support_project",
    "period_from",
    {"code", "title", "project", "period_from", "period_to", "public_money", "own_cash", "state"}};
const CardListAsked vouchers{"voucher", "valid_from", {"code", "call", "amount", "valid_from", "valid_to", "state"}};
const CardListAsked uses{"usage_log", "used_on", {"code", "used_on", "equipment", "hours", "income", "content"}};
const CardListAsked bookings{"booking", "wished_from", {"code", "equipment", "mode", "wished_from", "state", "fee"}};
const CardListAsked trainings{
    "training_participation", "on", {"course", "on", "participant_group", "people", "completed", "employed"}};
const CardListAsked tenancies{
    "tenancy", "period_from", {"code", "room", "period_from", "period_to", "rent_month", "arrears_months", "state"}};
const CardListAsked years{
    "company_year", "year", {"year", "sales", "exports", "research_spending", "staff", "insured", "youth", "source"}};
const CardListAsked outcomes{
    "outcome", "on", {"code", "on", "kind", "job_kind", "amount", "quantity", "evidence_name", "state"}};
const CardListAsked follow_ups{
    "follow_up", "due_on", {"project", "year", "due_on", "answered_on", "sales", "new_hires", "state"}};
const CardListAsked sanctions{
    "sanction", "period_from", {"code", "kind", "period_from", "period_to", "authority", "reason"}};
const CardListAsked checks{"duplicate_check", "checked_at", {"code", "item", "compared", "hits", "verdict", "reason"}};
const CardListAsked certificates{
    "company_certificate", "valid_from", {"name", "kind", "number", "valid_from", "valid_to", "issuer"}};
const CardListAsked consultations{"consultation", "held_on", {"held_on", "topic", "agreed", "next_on"}};

/// The first year in which anything is on record for the company; `otherwise` when nothing is.
int first_year_of(Visit& visit, std::int64_t company, int otherwise) {
  int first = otherwise;
  for (const auto& [type, column] :
       {std::pair{"service", "delivered_on"}, {"outcome", "on"}, {"usage_log", "used_on"}}) {
    const RecordType& described = visit.registry().at(type);
    if (limit_of(visit.caller(), described, Right::read) == Limit::nothing) continue;
    const auto page = visit.reader().list({.type = &described,
                                           .where = {{"company", Compare::equal, {company}}, {column, Compare::is_set}},
                                           .order = {{column, false}},
                                           .limit = 1});
    if (page.rows.empty()) continue;
    if (const auto date = parse_date(*text_in(page.rows.front().row[*described.column_index(column)])); date)
      first = std::min(first, date->year());
  }
  return first;
}

class CardMaker {
 public:
  CardMaker(Visit& visit, ReportFigures& figures, CompanyCard& card)
      : visit_(visit), figures_(figures), card_(card), document_(card.document) {}

  void make() {
    for (const auto* measure : key_measures) key_figure(measure);
    received();
    agreed();
    used();
    changed();
    cautions();
    others();
    if (!card_.opens_figures) close_figures();
  }

 private:
  std::string say(const PageText& text) const { return std::string(visit_.say(text)); }

  FigureRequest request(const std::string& measure) const {
    const FigureRequest whole{.measure = measure, .organisation = card_.company.organisation, .period = card_.period};
    return figures_.cut(whole, "company", Value{card_.company.id});
  }

  void key_figure(const char* measure) {
    const auto content = figures_.content(request(measure));
    const auto language = visit_.language();
    card_.key_figures.push_back({.label = std::string(figures_.measure(measure).label(language)),
                                 .value = document::to_text(content, language, document::UnitShown::no),
                                 .unit = document::unit_text(content.value, language),
                                 .note = {},
                                 .address = card_.opens_figures ? content.figure_link : std::string()});
  }

  /// Where the caller may follow the dimension's way over the records.
  bool may_slice(const char* type) const {
    return limit_of(visit_.caller(), visit_.registry().at(type), Right::read) == Limit::organisation;
  }

  Breakdown by(const PageText& caption, const PageText& head, const char* dimension,
               const std::vector<const char*>& measures, LineOrder order = LineOrder::largest_first) {
    BreakdownAsked asked{
        .caption = say(caption), .head = say(head), .dimension = dimension, .columns = {}, .order = order};
    for (const auto* measure : measures) asked.columns.push_back({.request = request(measure), .unit = WonUnit::won});
    return breakdown(figures_, std::move(asked));
  }

  void add(const Breakdown& lines, const PageText* note = nullptr) {
    if (lines.empty()) return;
    auto table = geojeom::table_of(lines, visit_.language());
    if (note != nullptr) table.notes.emplace_back(say(*note));
    document_.blocks.emplace_back(std::move(table));
  }

  void add(const CardListAsked& asked) {
    auto list = card_list(visit_, card_.company.id, asked);
    if (!list) return;
    document_.blocks.emplace_back(list->table);
    card_.lists.push_back(std::move(*list));
  }

  /// A section with its heading, when it has anything.
  template <class Fill>
  void section(const PageText& heading, Fill fill) {
    add_heading(document_, say(heading));
    const std::size_t before = document_.blocks.size();
    fill();
    if (document_.blocks.size() == before) document_.blocks.pop_back();
  }

  void received() {
    section(words::received, [&] {
      const auto by_year = by(words::by_year, words::year, "year", {"support_amount"}, LineOrder::by_key);
      if (!by_year.empty())
        document_.blocks.emplace_back(
            chart_of(by_year, 0, ChartKind::bars, say(words::by_year), say(words::by_year_note)));
      if (may_slice("support_type"))
        add(by(words::by_type, words::support_type, "support_type", {"services_delivered", "support_amount"}));
      if (may_slice("project") && may_slice("programme"))
        add(by(words::by_programme, words::programme, "programme",
               {"services_delivered", "support_amount", "own_share_amount", "satisfaction_mean"}));
      add(services);
    });
  }

  void agreed() {
    section(words::agreed, [&] {
      add(applications);
      add(support_projects);
      add(vouchers);
    });
  }

  void used() {
    section(words::used, [&] {
      if (may_slice("usage_log") && may_slice("equipment"))
        add(by(words::by_equipment, words::equipment, "equipment", {"equipment_used_hours", "equipment_income"}));
      add(uses);
      add(bookings);
      add(trainings);
      add(tenancies);
    });
  }

  /// One column of the company's years as a line.
  void year_chart(const CardList& list, const char* column, const PageText& title) {
    const auto at = *list.type->column_index(column);
    const bool is_money = list.type->columns()[at].kind == Kind::won;
    document::Chart chart{
        .kind = ChartKind::lines,
        .title = say(title),
        .description = say(words::year_note),
        .unit_line = is_money ? unit_shown(figures_.measure("support_amount"), WonUnit::million, visit_.language())
                              : say(words::people)};
    document::ChartSeries series{.name = std::string(list.type->columns()[at].label(visit_.language())), .values = {}};
    for (auto stored = list.rows.rbegin(); stored != list.rows.rend(); ++stored) {
      const auto* value = number_in(stored->row[at]);
      if (value == nullptr) continue;
      chart.categories.push_back(std::to_string(*number_in(stored->row[*list.type->column_index("year")])));
      series.values.push_back({.value = is_money ? document::Value(document::Amount{Won(*value), WonUnit::million, 0})
                                                 : document::Value(document::Count{*value, {}})});
    }
    if (chart.categories.size() < 2) return;
    chart.series.push_back(std::move(series));
    document_.blocks.emplace_back(std::move(chart));
  }

  void changed() {
    section(words::changed, [&] {
      if (auto list = card_list(visit_, card_.company.id, years)) {
        year_chart(*list, "sales", words::sales_chart);
        year_chart(*list, "insured", words::staff_chart);
        list->table.notes.emplace_back(say(words::year_note));
        document_.blocks.emplace_back(list->table);
        card_.lists.push_back(std::move(*list));
      }
      add(by(words::jobs_by_year, words::year, "year",
             {"jobs_created", "jobs_insured_change", "jobs_owed", "jobs_induced_recorded"}, LineOrder::by_key),
          &words::jobs_note);
      add(by(words::outcomes_by_year, words::year, "year",
             {"commercialisation_sales", "investment_attracted", "patents", "certificates"}, LineOrder::by_key));
      add(outcomes);
      add(follow_ups);
    });
  }

  void cautions() {
    section(words::cautions, [&] {
      add(sanctions);
      add(checks);
      card_.cautions = cautions_of(visit_, card_.company.organisation, card_.company.id);
      add_cautions(document_, visit_, card_.cautions);
    });
    for (const auto& list : card_.lists) {
      if (list.type->name() != "sanction") continue;
      for (const auto& stored : list.rows)
        card_.is_sanctioned |= from_row<Sanction>(*list.type, stored.row).period.contains(visit_.today());
    }
  }

  void others() {
    section(words::others, [&] {
      add(certificates);
      add(consultations);
    });
  }

  /// Pages of figures are the office's; a company sees its numbers and the records they come from.
  void close_figures() {
    const auto close = [](document::Content& content) {
      if (content.figure_link.starts_with("/figure")) content.figure_link.clear();
    };
    for (auto& block : document_.blocks) {
      if (auto* table = std::get_if<document::Table>(&block)) {
        for (auto& row : table->rows) {
          for (auto& cell : row.cells) close(cell.content);
        }
      }
      if (auto* chart = std::get_if<document::Chart>(&block)) {
        for (auto& series : chart->series) {
          for (auto& value : series.values) close(value);
        }
      }
    }
  }

  Visit& visit_;
  ReportFigures& figures_;
  CompanyCard& card_;
  document::Document& document_;
};

std::vector<StoredRow> same_company_elsewhere(Visit& visit, const RecordType& type, const StoredRow& company) {
  if (visit.caller().organisations.size() < 2) return {};
  const auto& number = company.row[*type.column_index("business_number")];
  auto page = visit.reader().list({.type = &type, .where = {{"business_number", Compare::equal, {number}}}});
  std::erase_if(page.rows, [&](const StoredRow& stored) { return stored.id == company.id; });
  return page.rows;
}

}  // namespace

std::optional<CompanyCard> make_company_card(Visit& visit, ReportFigures& figures, std::int64_t company) {
  const RecordType& type = visit.registry().at("company");
  auto stored = visit.reader().find(type, company);
  if (!stored) return std::nullopt;
  const int this_year = visit.today().year();
  const int first = first_year_of(visit, company, this_year);
  CompanyCard card{.company = *stored,
                   .name = title_of(type, stored->row, visit.language()),
                   .period = Period::checked(Date::checked(first, 1, 1), Date::checked(this_year, 12, 31)),
                   .opens_figures = may(visit.caller(), "work"),
                   .is_sanctioned = false,
                   .elsewhere = same_company_elsewhere(visit, type, *stored),
                   .key_figures = {},
                   .lists = {},
                   .cautions = {},
                   .document = {}};
  card.document.title = card.name;
  card.document.language = visit.language();
  CardMaker(visit, figures, card).make();
  return card;
}

}  // namespace geojeom
