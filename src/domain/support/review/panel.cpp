#include "domain/support/review/panel.hpp"

#include <algorithm>
#include <string>

#include "rules/rule_book.hpp"

namespace geojeom::support {
namespace {

/// 수도권, 충청권, 호남권, 대경권, 동남권, 강원, 제주, by the digits of MOIS provinces, former codes among them.
const std::vector<std::vector<std::string>> wide_regions = {{"11", "28", "41"},
                                                            {"30", "36", "43", "44"},
                                                            {"29", "46", "45", "52"},
                                                            {"27", "47"},
                                                            {"26", "31", "48"},
                                                            {"42", "51"},
                                                            {"50"}};

/// The fewest members whose share of `size` reaches the ratio.
std::int64_t least(std::int64_t size, Ratio share) {
  for (std::int64_t count = 0; count < size; ++count) {
    if (*Ratio::of(count, size, Rounding::half_up) >= share) return count;
  }
  return size;
}

Problem too_few(const char* code, std::int64_t count, std::int64_t least_count) {
  return {.code = code,
          .field = "members",
          .details = {{"count", std::to_string(count)}, {"least", std::to_string(least_count)}}};
}

Problem counted(const char* code, std::int64_t count) {
  return {.code = code, .field = "members", .details = {{"count", std::to_string(count)}}};
}

}  // namespace

PanelRule panel_rule_of(const RulesInForce& rules) {
  PanelRule rule;
  const auto share = [&](std::string_view name, Ratio& value) {
    const auto limit = rules.limit(name);
    if (limit && limit->is_known()) value = limit->ratio();
  };
  share("panel_industry_share", rule.industry);
  share("panel_field_share", rule.field);
  share("panel_outside_share", rule.outside);
  const auto size = rules.limit("panel_size");
  if (size && size->is_known()) rule.size = size->count();
  return rule;
}

bool same_wide_region(const RegionCode& one, const RegionCode& other) {
  if (!one.is_set() || !other.is_set() || one.system() != other.system()) return false;
  const std::string a = one.province().digits();
  const std::string b = other.province().digits();
  if (a == b) return true;
  for (const auto& provinces : wide_regions) {
    const auto has = [&](const std::string& digits) {
      return std::find(provinces.begin(), provinces.end(), digits) != provinces.end();
    };
    if (has(a) && has(b)) return true;
  }
  return false;
}

Problems check_panel(std::span<const PanelMember> members, const PanelPlace& place, const PanelRule& rule) {
  Problems problems;
  const auto size = static_cast<std::int64_t>(members.size());
  const auto count = [&](auto test) {
    return static_cast<std::int64_t>(std::count_if(members.begin(), members.end(), test));
  };
  if (size != rule.size) {
    problems.add({.code = "SUP-160",
                  .field = "members",
                  .details = {{"count", std::to_string(size)}, {"size", std::to_string(rule.size)}},
                  .severity = Problem::Severity::warning});
  }
  const auto industry = count([](const PanelMember& one) { return one.is_industry; });
  if (industry < least(size, rule.industry)) problems.add(too_few("SUP-161", industry, least(size, rule.industry)));
  const auto field = count([](const PanelMember& one) { return one.matches_field; });
  if (field < least(size, rule.field)) problems.add(too_few("SUP-162", field, least(size, rule.field)));
  const auto outside = count([&](const PanelMember& one) { return !same_wide_region(one.region, place.region); });
  if (place.is_regional && outside < least(size, rule.outside)) {
    problems.add(too_few("SUP-163", outside, least(size, rule.outside)));
  }
  const auto chairs = count([](const PanelMember& one) { return one.is_chair; });
  if (chairs != 1) problems.add(counted("SUP-164", chairs));
  const auto again = count([&](const PanelMember& one) {
    return std::find(place.earlier_members.begin(), place.earlier_members.end(), one.reviewer) !=
           place.earlier_members.end();
  });
  if (again > 0) problems.add(counted("SUP-165", again));
  return problems;
}

}  // namespace geojeom::support
