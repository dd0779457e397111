#include "domain/funding/execution_facts.hpp"

#include <numeric>
#include <unordered_map>

#include "record/registry.hpp"

namespace geojeom {
namespace {

struct Item {
  std::int64_t project = 0;
  bool is_base = false;
};

std::int64_t number_or(const Value& value, std::int64_t otherwise) {
  const auto* number = number_in(value);
  return number != nullptr ? *number : otherwise;
}

class FactsQuestion {
 public:
  FactsQuestion(Reader& reader, const FactsRequest& request)
      : reader_(reader), request_(request), entries_(reader.registry().at("ledger_entry")) {}

  std::map<std::int64_t, ProjectFacts> ask() {
    read_lines();
    read_items();
    split_free_budgets();
    read_entries();
    place_projects();
    return std::move(facts_);
  }

 private:
  ProjectFacts& at(std::int64_t project) {
    ProjectFacts& facts = facts_[project];
    facts.project = project;
    return facts;
  }

  std::vector<Condition> of_year() const {
    std::vector<Condition> where{{"year", Compare::equal, {std::int64_t{request_.year.year()}}}};
    if (request_.programme) {
      where.push_back({"project.sub_programme.programme", Compare::equal, {*request_.programme}});
    }
    return where;
  }

  void read_lines() {
    const AggregateQuery query{.type = &reader_.registry().at("funding_line"),
                               .organisation = request_.organisation,
                               .where = of_year(),
                               .group_by = {{"project"}, {"source"}},
                               .columns = {{Aggregate::sum, "amount"}}};
    for (const auto& line : reader_.aggregate(query).lines) {
      at(number_or(line.group[0], 0)).agreed[source_index(*text_in(line.group[1]))] +=
          Won(number_or(line.values[0], 0));
    }
  }

  void read_items() {
    const RecordType& type = reader_.registry().at("budget_item");
    const auto project = *type.column_index("project");
    const auto source = *type.column_index("source");
    const auto amount = *type.column_index("amount");
    const auto early = *type.column_index("early_execution");
    reader_.scan({.type = &type, .organisation = request_.organisation, .where = of_year()},
                 [&](const StoredRow& stored) {
                   const Item item{number_or(stored.row[project], 0), number_or(stored.row[early], 0) != 0};
                   items_[stored.id] = item;
                   const Won planned(number_or(stored.row[amount], 0));
                   if (const auto* fixed = text_in(stored.row[source])) {
                     ProjectFacts& facts = at(item.project);
                     facts.budget[source_index(*fixed)] += planned;
                     if (item.is_base) facts.base[source_index(*fixed)] += planned;
                   } else {
                     auto& free = free_[item.project];
                     free.first += planned;
                     if (item.is_base) free.second += planned;
                   }
                   return true;
                 });
  }

  /// Budgets that no source was fixed for, in proportion to what the sources agreed; to the first source without any.
  void split_free_budgets() {
    for (const auto& [project, free] : free_) {
      ProjectFacts& facts = at(project);
      std::array<std::int64_t, fund_source_count> weights{};
      for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = facts.agreed[i].won();
      if (std::accumulate(weights.begin(), weights.end(), std::int64_t{0}) == 0) weights[0] = 1;
      const auto budget = free.first.split(weights);
      const auto base = free.second.split(weights);
      for (std::size_t i = 0; i < weights.size(); ++i) {
        facts.budget[i] += budget[i];
        facts.base[i] += base[i];
      }
    }
  }

  AggregateQuery moved(const char* kind, std::vector<GroupColumn> groups) const {
    AggregateQuery query{.type = &entries_,
                         .organisation = request_.organisation,
                         .where = of_year(),
                         .group_by = std::move(groups),
                         .columns = {{Aggregate::sum, "amount"}}};
    query.where.push_back({"kind", Compare::equal, {std::string(kind)}});
    query.where.push_back({"on", Compare::less_equal, {to_text(request_.as_of)}});
    return query;
  }

  void read_entries() {
    for (const auto& line : reader_.aggregate(moved("grant", {{"project"}, {"source"}})).lines) {
      at(number_or(line.group[0], 0)).granted[source_index(*text_in(line.group[1]))] +=
          Won(number_or(line.values[0], 0));
    }
    each_item_sum(moved("spend", by_item()), [](ProjectFacts& facts, std::size_t source, bool is_base, Won sum) {
      facts.spent_all[source] += sum;
      if (!is_base) return;
      facts.spent[source] += sum;
      facts.before[source] += sum;
    });
    AggregateQuery this_week = moved("spend", by_item());
    this_week.where.push_back({"on", Compare::greater, {to_text(request_.as_of.plus_days(-7))}});
    each_item_sum(this_week, [](ProjectFacts& facts, std::size_t source, bool is_base, Won sum) {
      if (is_base) facts.before[source] -= sum;
    });
    each_item_sum(moved("commit", by_item()), [](ProjectFacts& facts, std::size_t source, bool is_base, Won sum) {
      if (is_base) facts.committed[source] += sum;
    });
    AggregateQuery paid = moved("spend", by_item());
    paid.where.push_back({"commitment", Compare::is_set});
    each_item_sum(paid, [](ProjectFacts& facts, std::size_t source, bool is_base, Won sum) {
      if (is_base) facts.committed[source] -= sum;
    });
  }

  static std::vector<GroupColumn> by_item() { return {{"project"}, {"budget_item"}, {"source"}}; }

  template <class Add>
  void each_item_sum(const AggregateQuery& query, Add add) {
    for (const auto& line : reader_.aggregate(query).lines) {
      const auto item = items_.find(number_or(line.group[1], 0));
      add(at(number_or(line.group[0], 0)), source_index(*text_in(line.group[2])),
          item != items_.end() && item->second.is_base, Won(number_or(line.values[0], 0)));
    }
  }

  /// Programme, centre and lead of every project found.
  void place_projects() {
    std::unordered_map<std::int64_t, std::int64_t> programmes;
    const RecordType& subs = reader_.registry().at("sub_programme");
    const auto programme = *subs.column_index("programme");
    reader_.scan({.type = &subs, .organisation = request_.organisation}, [&](const StoredRow& stored) {
      programmes[stored.id] = number_or(stored.row[programme], 0);
      return true;
    });
    const RecordType& type = reader_.registry().at("project");
    const auto sub = *type.column_index("sub_programme");
    const auto centre = *type.column_index("centre");
    const auto lead = *type.column_index("lead");
    const auto last = *type.column_index("period_to");
    reader_.scan({.type = &type, .organisation = request_.organisation}, [&](const StoredRow& stored) {
      const auto found = facts_.find(stored.id);
      if (found == facts_.end()) return true;
      found->second.sub_programme = number_or(stored.row[sub], 0);
      found->second.programme = programmes[found->second.sub_programme];
      found->second.centre = number_or(stored.row[centre], 0);
      found->second.organisation = number_or(stored.row[lead], 0);
      found->second.last_day = *parse_date(*text_in(stored.row[last]));
      return true;
    });
  }

  Reader& reader_;
  const FactsRequest& request_;
  const RecordType& entries_;
  std::map<std::int64_t, ProjectFacts> facts_;
  std::unordered_map<std::int64_t, Item> items_;
  std::map<std::int64_t, std::pair<Won, Won>> free_;  ///< by project: planned in all, and of the base
};

}  // namespace

std::size_t source_index(std::string_view code) {
  for (std::size_t i = 0; i < fund_source_count; ++i) {
    if (fund_sources[i].code == code) return i;
  }
  return 0;
}

std::map<std::int64_t, ProjectFacts> execution_facts(Reader& reader, const FactsRequest& request) {
  return FactsQuestion(reader, request).ask();
}

}  // namespace geojeom
