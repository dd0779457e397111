#include "domain/funding/spending_risks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/funding/records/ledger_entry.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

/// A payment: its parts from several sources together.
struct Payment {
  std::int64_t project = 0;
  std::string payee;
  Date on;
  Won amount;
  std::vector<std::int64_t> entries{};
};

/// "급여" and the like are no payee that one buys from.
bool is_staff(const std::string& payee) { return payee.empty() || payee == "급여"; }

class RiskQuestion {
 public:
  RiskQuestion(Reader& reader, const RiskRequest& request) : reader_(reader), request_(request) {}

  std::vector<RiskFlag> ask() {
    read_payments();
    if (payments_.empty()) return {};
    read_budgets();
    for (const auto& [key, payment] : payments_) look_at_size(payment);
    look_at_payees();
    look_at_splits();
    std::stable_sort(flags_.begin(), flags_.end(), [](const auto& a, const auto& b) { return b.on < a.on; });
    return std::move(flags_);
  }

 private:
  std::vector<Condition> of_year() const {
    std::vector<Condition> where{{"year", Compare::equal, {std::int64_t{request_.year.year()}}}};
    if (request_.project) where.push_back({"project", Compare::equal, {*request_.project}});
    if (request_.programme) {
      where.push_back({"project.sub_programme.programme", Compare::equal, {*request_.programme}});
    }
    return where;
  }

  std::vector<Condition> spending() const {
    auto where = of_year();
    where.push_back({"kind", Compare::equal, {std::string("spend")}});
    where.push_back({"on", Compare::less_equal, {to_text(request_.to)}});
    return where;
  }

  void read_payments() {
    const RecordType& type = reader_.registry().at("ledger_entry");
    auto where = spending();
    where.push_back({"on", Compare::greater_equal, {to_text(request_.from)}});
    reader_.scan(
        {.type = &type, .organisation = request_.organisation, .where = std::move(where)},
        [&](const StoredRow& stored) {
          const auto entry = from_row<LedgerEntry>(type, stored.row);
          // A correction goes with the payment it corrects: the same evidence and payee.
          auto& payment =
              payments_[{entry.project.value, entry.vendor.value_or(""), entry.evidence_number.value_or(entry.code)}];
          if (payment.entries.empty()) payment.on = entry.on;
          payment.project = entry.project.value;
          payment.payee = entry.vendor.value_or("");
          payment.amount += entry.amount;
          payment.entries.push_back(stored.id);
          return true;
        });
    std::erase_if(payments_, [](const auto& each) { return each.second.amount <= Won(0); });
  }

  void read_budgets() {
    const AggregateQuery query{.type = &reader_.registry().at("budget_item"),
                               .organisation = request_.organisation,
                               .where = of_year(),
                               .group_by = {{"project"}},
                               .columns = {{Aggregate::sum, "amount"}}};
    for (const auto& line : reader_.aggregate(query).lines) {
      budgets_[*number_in(line.group[0])] = Won(*number_in(line.values[0]));
    }
  }

  void look_at_size(const Payment& payment) {
    const auto budget = budgets_.find(payment.project);
    if (budget == budgets_.end() || budget->second == Won(0)) return;
    if (payment.amount < budget->second.times(request_.settings.large_share, Rounding::half_up)) return;
    flags_.push_back({.risk = SpendingRisk::large_at_once,
                      .project = payment.project,
                      .payee = payment.payee,
                      .on = payment.on,
                      .amount = payment.amount,
                      .against = budget->second,
                      .entries = payment.entries});
  }

  /// Payees of the period whose payments over the year are many: one for each evidence number.
  void look_at_payees() {
    std::map<std::pair<std::int64_t, std::string>, RiskFlag> seen;
    for (const auto& [key, payment] : payments_) {
      if (is_staff(payment.payee)) continue;
      auto& flag = seen[{payment.project, payment.payee}];
      flag.on = std::max(flag.on, payment.on);
      flag.entries.insert(flag.entries.end(), payment.entries.begin(), payment.entries.end());
    }
    AggregateQuery query{.type = &reader_.registry().at("ledger_entry"),
                         .organisation = request_.organisation,
                         .where = spending(),
                         .group_by = {{"project"}, {"vendor"}},
                         .columns = {{Aggregate::count_distinct, "evidence_number"}, {Aggregate::sum, "amount"}}};
    query.where.push_back({"vendor", Compare::is_set});
    for (const auto& line : reader_.aggregate(query).lines) {
      const auto found = seen.find({*number_in(line.group[0]), *text_in(line.group[1])});
      const std::int64_t times = *number_in(line.values[0]);
      if (found == seen.end() || times < request_.settings.payee_times) continue;
      RiskFlag& flag = found->second;
      flag.risk = SpendingRisk::same_payee;
      std::tie(flag.project, flag.payee) = found->first;
      flag.count = times;
      flag.amount = Won(*number_in(line.values[1]));
      flags_.push_back(flag);
    }
  }

  void look_at_splits() {
    std::map<std::tuple<std::int64_t, std::string, Date>, RiskFlag> days;
    const Won threshold = request_.settings.split_threshold;
    for (const auto& [key, payment] : payments_) {
      if (is_staff(payment.payee) || payment.amount >= threshold) continue;
      auto& flag = days[{payment.project, payment.payee, payment.on}];
      flag.count = flag.entries.empty() ? 1 : flag.count + 1;
      flag.amount += payment.amount;
      flag.entries.insert(flag.entries.end(), payment.entries.begin(), payment.entries.end());
    }
    for (auto& [key, flag] : days) {
      if (flag.count < 2 || flag.amount < threshold) continue;
      flag.risk = SpendingRisk::split_below_threshold;
      std::tie(flag.project, flag.payee, flag.on) = key;
      flag.against = threshold;
      flags_.push_back(std::move(flag));
    }
  }

  Reader& reader_;
  const RiskRequest& request_;
  std::map<std::tuple<std::int64_t, std::string, std::string>, Payment> payments_;
  std::map<std::int64_t, Won> budgets_;
  std::vector<RiskFlag> flags_;
};

}  // namespace

std::vector<RiskFlag> spending_risks(Reader& reader, const RiskRequest& request) {
  return RiskQuestion(reader, request).ask();
}

std::string reason_of(const RiskFlag& flag, const RiskSettings& settings, Language language) {
  const bool is_korean = language == Language::ko;
  switch (flag.risk) {
    case SpendingRisk::large_at_once: {
      const auto share = to_percent_text(Ratio::of(flag.amount, flag.against).value_or(Ratio()), 1);
      const auto limit = to_percent_text(settings.large_share, 0);
      return is_korean ? fmt::format("한 번에 과제 예산의 {} 집행({} 이상, BR-49)", share, limit)
                       : fmt::format("{} of the project's budget at once ({} or more, BR-49)", share, limit);
    }
    case SpendingRisk::same_payee:
      return is_korean ? fmt::format("같은 거래처에 {}회 집행({}회 이상은 기관 설정, BR-49)", flag.count,
                                     settings.payee_times)
                       : fmt::format("{} payments to the same payee ({} or more is the office's setting, BR-49)",
                                     flag.count, settings.payee_times);
    case SpendingRisk::split_below_threshold: {
      const auto limit = to_text(settings.split_threshold);
      return is_korean ? fmt::format("같은 날 같은 거래처에 {}건으로 나누어 합계 {}원 이상(추정 기준, BR-49)",
                                     flag.count, limit)
                       : fmt::format("{} payments on one day to one payee, together {} won or more (inferred, BR-49)",
                                     flag.count, limit);
    }
  }
  return {};
}

}  // namespace geojeom
