#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_pack.hpp"

/// The words that lines of a pack are made of. Each gives nothing when it cannot read its text.
namespace geojeom {

/// "60 days after", "30 days before", "24 hours after", "02-last of year +1"; with "5 times" behind it a yearly one.
std::optional<Span> read_span(std::string_view text);
/// "saturday public_holiday substitute labour_day".
std::optional<RollOver> read_roll(std::string_view text);
std::optional<Mark> read_mark(std::string_view text);
/// "at_most 20 %", "at_least 3천만원", "exactly 5 years", "unknown" (a limit without amount).
bool read_limit_value(std::string_view text, RuleLimit& limit);
/// "excellent 85 | 우수 | Excellent", "good - | 우수 | Good".
std::optional<Band> read_band(std::string_view text);
/// "personnel | 인건비 | Personnel".
std::optional<ListItem> read_item(std::string_view text);
/// "최종보고서 | Final report".
std::optional<Words> read_words(std::string_view text);
/// "2026-02-13 ~" or "2019-01-01 ~ 2019-12-31".
bool read_effective(std::string_view text, RulePack& pack);

/// Parts between white space.
std::vector<std::string_view> words_of(std::string_view text);

}  // namespace geojeom
