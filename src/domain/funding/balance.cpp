#include "domain/funding/balance.hpp"

#include <map>

#include "domain/funding/records/ledger_entry.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

/// Where the cut stands in an entry, on the side it comes from and the side it goes to, and in the agreed money.
struct CutPaths {
  const char* from;
  const char* to_by_item;  ///< of a transfer or carry-over, by its receiving item
  const char* to_by_line;  ///< of a carry-over, by its receiving line
  const char* agreed_type;
  const char* agreed;
};

CutPaths paths_of(BalanceCut cut) {
  switch (cut) {
    case BalanceCut::programme:
      return {"project.sub_programme.programme", nullptr, "project.sub_programme.programme", "funding_line",
              "project.sub_programme.programme"};
    case BalanceCut::project:
      return {"project", nullptr, "project", "funding_line", "project"};
    case BalanceCut::line:
      return {"funding_line", nullptr, "to_line", "funding_line", "id"};
    case BalanceCut::source:
      return {"source", nullptr, "source", "funding_line", "source"};
    case BalanceCut::cost_item:
      return {"budget_item", "to_item", nullptr, "budget_item", "id"};
    case BalanceCut::year:
      return {"year", nullptr, "to_line.year", "funding_line", "year"};
  }
  return {};
}

/// Sorted sums by key.
using Sums = std::map<std::string, Balance>;

std::string sort_key(const Value& value) {
  if (const auto* number = number_in(value)) return "1" + std::string(20 - std::to_string(*number).size(), '0') + std::to_string(*number);
  return text_in(value) != nullptr ? "2" + *text_in(value) : "";
}

Balance& balance_at(Sums& sums, const Value& key) {
  Balance& balance = sums[sort_key(key)];
  balance.key = key;
  return balance;
}

void add(Balance& balance, std::string_view kind, Won amount) {
  if (kind == "allocate") balance.allocated += amount;
  if (kind == "grant") balance.granted += amount;
  if (kind == "commit") balance.committed += amount;
  if (kind == "spend") balance.spent += amount;
  if (kind == "refund") balance.refunded += amount;
  if (kind == "recover") balance.recovered += amount;
  if (kind == "interest") balance.interest += amount;
  if (kind == "income") balance.income += amount;
  if (kind == "transfer") balance.transferred += amount;
  if (kind == "carry_over") balance.carried += amount;
}

class BalanceQuestion {
 public:
  BalanceQuestion(Reader& reader, const BalanceRequest& request)
      : reader_(reader), request_(request), paths_(paths_of(request.cut)) {}

  Sums ask() {
    add_agreed();
    add_moved();
    subtract_paid_commitments();
    if (paths_.to_by_item != nullptr) {
      add_received("transfer", paths_.to_by_item, "to_item.year");
      add_received("carry_over", paths_.to_by_item, "to_item.year");
    } else {
      add_received("transfer", paths_.from, "year");
      add_received("carry_over", paths_.to_by_line, "to_line.year");
    }
    return std::move(sums_);
  }

 private:
  AggregateQuery question(const char* type, const char* year_column) const {
    AggregateQuery query{.type = &reader_.registry().at(type),
                         .organisation = request_.organisation,
                         .columns = {{Aggregate::sum, "amount"}}};
    if (request_.project) query.where.push_back({"project", Compare::equal, {*request_.project}});
    if (request_.programme) {
      query.where.push_back({"project.sub_programme.programme", Compare::equal, {*request_.programme}});
    }
    if (request_.year) query.where.push_back({year_column, Compare::equal, {std::int64_t{*request_.year}}});
    return query;
  }

  AggregateQuery moved(const char* year_column = "year") const {
    AggregateQuery query = question("ledger_entry", year_column);
    query.where.push_back({"on", Compare::less_equal, {to_text(request_.as_of)}});
    return query;
  }

  static Won sum_of(const AggregateTable::Line& line) {
    const auto* number = number_in(line.values.front());
    return Won(number != nullptr ? *number : 0);
  }

  void add_agreed() {
    AggregateQuery query = question(paths_.agreed_type, "year");
    query.group_by = {{paths_.agreed}};
    for (const auto& line : reader_.aggregate(query).lines) balance_at(sums_, line.group[0]).agreed += sum_of(line);
  }

  void add_moved() {
    AggregateQuery query = moved();
    query.group_by = {{paths_.from}, {"kind"}};
    for (const auto& line : reader_.aggregate(query).lines) {
      const std::string& kind = *text_in(line.group[1]);
      const bool leaves = kind == "transfer" || kind == "carry_over";
      add(balance_at(sums_, line.group[0]), kind, leaves ? -sum_of(line) : sum_of(line));
    }
  }

  void subtract_paid_commitments() {
    AggregateQuery query = moved();
    query.where.push_back({"kind", Compare::equal, {std::string("spend")}});
    query.where.push_back({"commitment", Compare::is_set});
    query.group_by = {{paths_.from}};
    for (const auto& line : reader_.aggregate(query).lines) balance_at(sums_, line.group[0]).committed -= sum_of(line);
  }

  void add_received(const char* kind, const char* path, const char* year_column) {
    AggregateQuery query = moved(year_column);
    query.where.push_back({"kind", Compare::equal, {std::string(kind)}});
    query.group_by = {{path}};
    for (const auto& line : reader_.aggregate(query).lines) add(balance_at(sums_, line.group[0]), kind, sum_of(line));
  }

  Reader& reader_;
  const BalanceRequest& request_;
  CutPaths paths_;
  Sums sums_;
};

template <class Enum>
std::string choice_label(const Value& key, Language language) {
  for (const auto& choice : choices_of<Enum>) {
    if (text_in(key) != nullptr && choice.code == *text_in(key)) {
      return std::string(language == Language::ko ? choice.ko : choice.en);
    }
  }
  return "-";
}

const char* type_of(BalanceCut cut) {
  switch (cut) {
    case BalanceCut::programme: return "programme";
    case BalanceCut::project: return "project";
    case BalanceCut::line: return "funding_line";
    case BalanceCut::cost_item: return "budget_item";
    default: return nullptr;
  }
}

}  // namespace

Balance& Balance::operator+=(const Balance& other) {
  agreed += other.agreed;
  allocated += other.allocated;
  granted += other.granted;
  committed += other.committed;
  spent += other.spent;
  transferred += other.transferred;
  carried += other.carried;
  refunded += other.refunded;
  recovered += other.recovered;
  interest += other.interest;
  income += other.income;
  return *this;
}

Balances balances(Reader& reader, const BalanceRequest& request) {
  Balances found;
  for (auto& [key, balance] : BalanceQuestion(reader, request).ask()) {
    found.total += balance;
    found.lines.push_back(std::move(balance));
  }
  return found;
}

std::string label_of(Reader& reader, BalanceCut cut, const Value& key, Language language) {
  if (cut == BalanceCut::source) return choice_label<FundSource>(key, language);
  const auto* number = number_in(key);
  if (number == nullptr) return "-";
  const char* name = type_of(cut);
  if (name == nullptr) return std::to_string(*number);
  const RecordType& type = reader.registry().at(name);
  const auto stored = reader.find(type, *number);
  return stored ? title_of(type, stored->row, language) : "#" + std::to_string(*number);
}

}  // namespace geojeom
