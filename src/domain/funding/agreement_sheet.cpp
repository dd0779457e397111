#include "domain/funding/agreement_sheet.hpp"

#include <algorithm>
#include <map>

#include "domain/clocks/clocks.hpp"

namespace geojeom {
namespace {

using YearSource = std::pair<int, FundSource>;

std::optional<FundSource> source_named(const Value& value) {
  const auto* code = text_in(value);
  for (std::size_t i = 0; code != nullptr && i < std::size(fund_sources); ++i) {
    if (fund_sources[i].code == *code) return static_cast<FundSource>(i);
  }
  return std::nullopt;
}

std::vector<AgreedMoney> money_of(Reader& reader, std::int64_t project, Date as_of) {
  std::map<YearSource, AgreedMoney> money;
  for (const auto& line : placed_where<FundingLine>(reader, "funding_line", {"project", Compare::equal, {project}})) {
    money[{line.record.year.year(), line.record.source}].agreed += line.record.amount;
  }
  const AggregateQuery query{
      .type = &reader.registry().at("ledger_entry"),
      .where = {{"project", Compare::equal, {project}}, {"on", Compare::less_equal, {to_text(as_of)}}},
      .group_by = {{"year"}, {"source"}, {"kind"}},
      .columns = {{Aggregate::sum, "amount"}}};
  for (const auto& line : reader.aggregate(query).lines) {
    const auto* year = number_in(line.group[0]);
    const auto source = source_named(line.group[1]);
    const auto* sum = number_in(line.values.front());
    if (year == nullptr || !source || sum == nullptr) continue;
    AgreedMoney& row = money[{static_cast<int>(*year), *source}];
    const auto kind = *text_in(line.group[2]);
    if (kind == "grant") row.granted += Won(*sum);
    if (kind == "spend") row.spent += Won(*sum);
  }
  std::vector<AgreedMoney> rows;
  for (auto& [key, row] : money) {
    row.year = key.first;
    row.source = key.second;
    rows.push_back(row);
  }
  return rows;
}

std::vector<DueClock> clocks_of_agreement(Reader& reader, const RuleWorld& world, const AgreementSheet& sheet) {
  ClockScope scope{.organisation = sheet.organisation(), .today = sheet.as_of};
  if (sheet.history.matter.project) scope.project = sheet.history.matter.project->id;
  auto clocks = clocks_of(reader, world, scope);
  std::erase_if(clocks, [&](const DueClock& clock) {
    if (clock.subject_type == "agreement") return clock.subject != sheet.id();
    if (clock.subject_type == "agreement_change") return sheet.history.change(clock.subject) == nullptr;
    return scope.project ? clock.project != *scope.project : true;
  });
  return clocks;
}

}  // namespace

const ChangeWithLines* AgreementSheet::pending() const {
  const auto& changes = history.changes;
  const auto found = std::find_if(changes.begin(), changes.end(), [](const ChangeWithLines& each) {
    return each.change.record.state == ChangeState::requested;
  });
  return found == changes.end() ? nullptr : &*found;
}

Result<AgreementSheet> agreement_sheet(Reader& reader, const RuleWorld& world, std::int64_t agreement, Date as_of) {
  auto history = agreement_history(reader, agreement);
  if (!history) return history.problem();
  AgreementSheet sheet{.history = *std::move(history), .as_of = as_of, .papers = {}, .money = {}, .clocks = {}};
  sheet.standing = standing_of(sheet.agreement(), as_of);
  sheet.rules = rules_of(sheet.history.matter, world.rules, as_of);
  sheet.papers = agreement_papers(reader, sheet.rules, agreement);
  if (sheet.history.matter.project) sheet.money = money_of(reader, sheet.history.matter.project->id, as_of);
  sheet.clocks = clocks_of_agreement(reader, world, sheet);
  return sheet;
}

std::string rules_named(const AgreementSheet& sheet, Language language) {
  if (!sheet.rules.empty()) return to_text(sheet.rules.main().pack->stamp());
  return language == Language::ko ? "적용할 규정 묶음을 모름" : "no rule pack is known for its regime";
}

std::string shown(const TermValue& value) {
  if (value.amount) return to_text(*value.amount);
  if (value.person) return *value.person;
  return value.text.value_or("–");
}

std::string_view name_of(AgreementStanding standing, Language language) {
  const Choice& choice = agreement_standings[static_cast<std::size_t>(standing)];
  return language == Language::ko ? choice.ko : choice.en;
}

}  // namespace geojeom
