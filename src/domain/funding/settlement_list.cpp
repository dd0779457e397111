#include "domain/funding/settlement_list.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "domain/clocks/project_places.hpp"
#include "domain/funding/money_rules.hpp"
#include "domain/funding/settlement_sheet.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

using ProjectYear = std::pair<std::int64_t, int>;

struct Moved {
  Won agreed;
  Won granted;
  Won spent;
  Won paid;
};

std::optional<LegalRegime> regime_named(std::string_view code) {
  const auto choices = choices_of<LegalRegime>;
  const auto found =
      std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) { return choice.code == code; });
  if (found == choices.end()) return std::nullopt;
  return static_cast<LegalRegime>(found - choices.begin());
}

class ListQuestion {
 public:
  ListQuestion(Reader& reader, const SettlementListRequest& request)
      : reader_(reader), request_(request), places_(reader, reader.registry(), request.organisation) {}

  std::vector<SettlementLine> ask() {
    read_moved();
    read_records();
    if (!request_.only_owed) add_unopened();
    return std::move(lines_);
  }

 private:
  std::vector<Condition> of_year() const {
    if (!request_.year) return {};
    return {{"year", Compare::equal, {std::int64_t{*request_.year}}}};
  }

  void read_moved() {
    AggregateQuery query{.type = &reader_.registry().at("ledger_entry"),
                         .organisation = request_.organisation,
                         .where = of_year(),
                         .group_by = {{"project"}, {"year"}, {"kind"}},
                         .columns = {{Aggregate::sum, "amount"}}};
    query.where.push_back({"on", Compare::less_equal, {to_text(request_.as_of)}});
    for (const auto& line : reader_.aggregate(query).lines) {
      Moved& moved = moved_[key_of(line)];
      const Won sum(*number_in(line.values.front()));
      const std::string& kind = *text_in(line.group[2]);
      if (kind == "grant") moved.granted += sum;
      if (kind == "spend") moved.spent += sum;
      if (kind == "refund" || kind == "recover") moved.paid += sum;
    }
    AggregateQuery agreed{.type = &reader_.registry().at("funding_line"),
                          .organisation = request_.organisation,
                          .where = of_year(),
                          .group_by = {{"project"}, {"year"}},
                          .columns = {{Aggregate::sum, "amount"}}};
    for (const auto& line : reader_.aggregate(agreed).lines)
      moved_[key_of(line)].agreed += Won(*number_in(line.values.front()));
  }

  static ProjectYear key_of(const AggregateTable::Line& line) {
    return {*number_in(line.group[0]), static_cast<int>(*number_in(line.group[1]))};
  }

  SettlementLine line_of(const ProjectYear& key) const {
    SettlementLine line{.project = key.first, .year = key.second};
    if (const auto* place = places_.project(key.first)) {
      line.project_name = place->name;
      line.project_code = place->code;
    }
    return line;
  }

  void read_records() {
    const RecordType& type = reader_.registry().at("settlement");
    reader_.scan({.type = &type, .organisation = request_.organisation, .where = of_year()},
                 [&](const StoredRow& stored) {
                   const auto settlement = from_row<Settlement>(type, stored.row);
                   const ProjectYear key{settlement.project.value, settlement.year.year()};
                   opened_.insert(key);
                   SettlementLine line = line_of(key);
                   line.record = stored.id;
                   line.code = settlement.code;
                   line.state = settlement.state;
                   line.granted = settlement.granted;
                   line.spent = settlement.spent;
                   line.refund = settlement.refund.value_or(Won(0));
                   line.pay_due_on = settlement.pay_due_on;
                   add_debt(line);
                   if (!request_.only_owed || line.owed > Won(0)) lines_.push_back(std::move(line));
                   return true;
                 });
  }

  void add_debt(SettlementLine& line) {
    line.paid = moved_[{line.project, line.year}].paid;
    if (!is_decided(*line.state) || *line.state == SettlementState::returned) return;
    line.owed = std::max(Won(0), line.refund - line.paid);
    if (line.owed == Won(0) || !line.pay_due_on) return;
    line.days_late = std::max<std::int64_t>(0, days_between(*line.pay_due_on, request_.as_of));
    const auto* place = places_.project(line.project);
    if (line.days_late == 0 || place == nullptr) return;
    const auto rules =
        settlement_rules(regime_named(place->programme.regime), FiscalYear::checked(line.year).last_day());
    if (rules.interest_rate)
      line.late = late_interest(line.owed, *line.pay_due_on, request_.as_of, *rules.interest_rate);
  }

  /// Open from the project's first day on.
  void add_unopened() {
    for (const auto& [key, moved] : moved_) {
      const auto* place = places_.project(key.first);
      const bool has_begun = place != nullptr && place->period.first() <= request_.as_of;
      if (opened_.contains(key) || !has_begun || (moved.agreed == Won(0) && moved.granted == Won(0))) continue;
      SettlementLine line = line_of(key);
      line.granted = moved.granted;
      line.spent = moved.spent;
      line.paid = moved.paid;
      lines_.push_back(std::move(line));
    }
  }

  Reader& reader_;
  const SettlementListRequest& request_;
  ProjectPlaces places_;
  std::map<ProjectYear, Moved> moved_;
  std::set<ProjectYear> opened_;
  std::vector<SettlementLine> lines_;
};

}  // namespace

std::size_t age_of(std::int64_t days_late) {
  if (days_late <= 0) return 0;
  if (days_late <= 30) return 1;
  if (days_late <= 90) return 2;
  return days_late <= 365 ? 3 : 4;
}

SettlementList settlement_list(Reader& reader, const SettlementListRequest& request) {
  SettlementList list{.request = request, .lines = ListQuestion(reader, request).ask()};
  std::sort(list.lines.begin(), list.lines.end(), [](const SettlementLine& a, const SettlementLine& b) {
    return std::tuple(b.days_late, b.owed, b.year, a.project_code) <
           std::tuple(a.days_late, a.owed, a.year, b.project_code);
  });
  for (const auto& line : list.lines) {
    if (line.owed == Won(0)) continue;
    list.ages[age_of(line.days_late)] += line.owed;
    list.owed += line.owed;
    list.late += line.late;
  }
  return list;
}

}  // namespace geojeom
