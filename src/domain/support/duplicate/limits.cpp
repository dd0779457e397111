#include "domain/support/duplicate/limits.hpp"

#include "domain/support/records/support_limit.hpp"
#include "domain/support/words.hpp"

namespace geojeom::support {
namespace {

/// Supports of one company grouped by item.
struct ItemGroup {
  std::string item;
  int supports = 0;
};

Problem above(const CompanyLimit& limit, Words what, std::int64_t count, std::int64_t most) {
  return {.code = "SUP-116",
          .field = "company",
          .details = {{"what", what.ko},
                      {"what_en", what.en},
                      {"count", std::to_string(count)},
                      {"most", std::to_string(most)},
                      {"family", limit.family}}};
}

}  // namespace

Problems check_limits(const SupportIndex& index, const SupportEntry& asked, const std::vector<CompanyLimit>& limits,
                      const DuplicateRule& rule) {
  Problems problems;
  for (const auto& limit : limits) {
    if (!asked.fund.starts_with(limit.family)) continue;
    std::vector<ItemGroup> groups{{asked.item, 1}};
    Won amount = asked.amount.value_or(Won());
    for (const SupportEntry* entry : index.of(asked.applicant)) {
      const bool is_itself = entry->id == asked.id && entry->type == asked.type;
      const bool counts =
          entry->fund.starts_with(limit.family) && entry->period.first().year() == asked.period.first().year();
      if (is_itself || !counts) continue;
      amount += entry->amount.value_or(Won());
      ItemGroup* group = nullptr;
      for (auto& one : groups) {
        if (group == nullptr && index.same_item(one.item, entry->item, rule)) group = &one;
      }
      if (group == nullptr) group = &groups.emplace_back(ItemGroup{entry->item, 0});
      ++group->supports;
    }
    const auto items = static_cast<std::int64_t>(groups.size());
    if (limit.items > 0 && items > limit.items) problems.add(above(limit, {"품목 수", "items"}, items, limit.items));
    if (limit.supports_an_item > 0 && groups.front().supports > limit.supports_an_item) {
      problems.add(
          above(limit, {"한 품목의 지원 수", "supports of one item"}, groups.front().supports, limit.supports_an_item));
    }
    if (!limit.amount.is_zero() && amount > limit.amount) {
      problems.add(above(limit, {"지원금 합계(원)", "won in all"}, amount.won(), limit.amount.won()));
    }
  }
  return problems;
}

std::vector<CompanyLimit> limits_in_force(Reader& reader, const Registry& registry, std::int64_t organisation,
                                          Date on) {
  std::vector<CompanyLimit> limits;
  for (const auto& [id, tenant, version, limit] :
       RecordTable<SupportLimit>(registry, "support_limit").where(reader, {}, organisation)) {
    if (!limit.valid.contains(on)) continue;
    limits.push_back({.family = limit.family,
                      .items = static_cast<int>(limit.items.value_or(0)),
                      .supports_an_item = static_cast<int>(limit.supports_an_item.value_or(0)),
                      .amount = limit.amount.value_or(Won())});
  }
  return limits;
}

}  // namespace geojeom::support
