#include "domain/support/condition/condition_value.hpp"

#include <fmt/format.h>

#include <charconv>

#include "core/ksic.hpp"
#include "core/ratio.hpp"
#include "core/region_code.hpp"
#include "core/text.hpp"
#include "core/won.hpp"
#include "domain/support/condition/region_names.hpp"

namespace geojeom::support {
namespace {

constexpr std::int64_t lowest = unknown_fact + 1;
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

Words expected_of(const Fact& fact) {
  switch (fact.kind) {
    case FactKind::region:
      return {"시도 이름이나 지역 코드(예: 대전, 30200)를 적어 주세요.", "Write a province or a code: Daejeon, 30200."};
    case FactKind::ksic:
      return {"업종 코드(예: C, 26, 11:26110)를 적어 주세요.", "Write an industry code: C, 26, 11:26110."};
    case FactKind::money:
      return {"금액(예: 50억원)을 적어 주세요.", "Write an amount: 50억원 or 5000000000."};
    case FactKind::share:
      return {"비율(예: 12%)을 적어 주세요.", "Write a share: 12%."};
    case FactKind::count:
    case FactKind::years:
      return {fmt::format("수(예: 10{})를 적어 주세요.", fact.unit_ko), "Write a whole number: 10."};
    case FactKind::yes_no:
      return {"예 또는 아니요로 적어 주세요.", "Write yes or no."};
    default:
      break;
  }
  Words list;
  for (const auto& choice : fact.choices) {
    list.ko += (list.ko.empty() ? "" : ", ") + std::string(choice.ko);
    list.en += (list.en.empty() ? "" : ", ") + std::string(choice.code);
  }
  return {fmt::format("다음 가운데에서 고르세요: {}", list.ko), fmt::format("Choose among: {}", list.en)};
}

Problem misfit(const Fact& fact, std::string_view value) {
  const Words expected = expected_of(fact);
  return {.code = "SUP-131",
          .details = {{"fact", std::string(fact.ko)},
                      {"fact_en", std::string(fact.name)},
                      {"value", std::string(value)},
                      {"expected", expected.ko},
                      {"expected_en", expected.en}}};
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
    if (c == '.' || c == '-') return std::nullopt;
  }
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || text.empty() || text[0] < '0' || text[0] > '9') {
    return std::nullopt;
  }
  return number;
}

/// The stored number of an amount fact.
std::optional<std::int64_t> amount_of(const Fact& fact, std::string_view text) {
  if (fact.kind == FactKind::money) {
    const auto won = parse_won(text);
    return won ? std::optional(won->won()) : std::nullopt;
  }
  if (fact.kind == FactKind::share) {
    std::string with_sign(text);
    if (with_sign.find('%') == std::string::npos) with_sign += "%";
    const auto ratio = parse_ratio(with_sign);
    return ratio ? std::optional(ratio->micros()) : std::nullopt;
  }
  const auto number = whole_number(text);
  if (!number || fact.kind != FactKind::years) return number;
  return *number * 1000;
}

Words amount_text(const Fact& fact, std::int64_t value) {
  switch (fact.kind) {
    case FactKind::money:
      return {to_korean_text(Won(value)), std::to_string(value)};
    case FactKind::share: {
      const std::string text = to_text(Decimal::from_micros(value * 100)) + "%";
      return {text, text};
    }
    case FactKind::years:
      return {fmt::format("{}년", value / 1000), std::to_string(value / 1000)};
    default:
      return {fmt::format("{}{}", value, fact.unit_ko), std::to_string(value)};
  }
}

struct Bound {
  std::string_view sign;
  std::string_view word_ko;
};
constexpr Bound bounds[] = {{">=", "이상"}, {"<=", "이하"}, {">", "초과"}, {"<", "미만"}};

FactRange range_of(std::string_view sign, std::int64_t value) {
  if (sign == ">=") return {value, highest};
  if (sign == "<=") return {lowest, value};
  if (sign == ">") return {value + 1, highest};
  if (sign == "<") return {lowest, value - 1};
  return {value, value};
}

Result<Comparison> amount_comparison(const Fact& fact, std::string_view sign, const std::vector<std::string>& values) {
  Comparison comparison{.fact = fact.id, .is_negated = sign == "!=", .is_strict = sign == "<" || sign == ">"};
  Words list;
  for (const auto& text : values) {
    const auto value = amount_of(fact, text);
    if (!value) return misfit(fact, text);
    comparison.ranges.push_back(range_of(sign, *value));
    const Words words = amount_text(fact, *value);
    list.ko += (list.ko.empty() ? "" : ", ") + words.ko;
    list.en += (list.en.empty() ? "" : ", ") + words.en;
  }
  comparison.text = {fmt::format("{} {} {}", fact.ko, sign, list.ko),
                     fmt::format("{} {} {}", fact.name, sign, list.en)};
  for (const auto& bound : bounds) {
    if (bound.sign != sign) continue;
    if (values.size() != 1) return misfit(fact, values.back());
    comparison.text.ko = fmt::format("{} {} {}", fact.ko, list.ko, bound.word_ko);
  }
  return comparison;
}

/// Adds one named value to the comparison and its words; false when the fact has no such value.
bool add_named(const Fact& fact, const std::string& text, Comparison& comparison, Words& words) {
  if (fact.kind == FactKind::region) {
    auto digits = province_digits(text);
    std::string code = text.starts_with("mois:") ? text.substr(5) : text;
    if (digits.empty() && RegionCode::of(RegionSystem::mois, code)) digits.push_back(code);
    for (const auto& one : digits) comparison.ranges.push_back(region_range(one));
    const bool is_province = !digits.empty() && digits.front().size() == 2;
    words = is_province ? region_words(region_range(digits.front()).first) : Words{code, code};
    return !digits.empty();
  }
  if (fact.kind == FactKind::ksic) {
    const auto colon = text.find(':');
    const int revision = colon == std::string::npos ? 0 : std::atoi(text.c_str());
    const std::string code = colon == std::string::npos ? text : text.substr(colon + 1);
    if (!Ksic::of(KsicRevision::eleventh, code)) return false;
    for (const auto& range : ksic_ranges(code, revision)) comparison.ranges.push_back(range);
    words = {text, text};
    return true;
  }
  const std::string key = search_text(text);
  for (std::size_t i = 0; i < fact.choices.size(); ++i) {
    const Choice& choice = fact.choices[i];
    if (key != search_text(choice.code) && key != search_text(choice.ko) && key != search_text(choice.en)) continue;
    const auto index = static_cast<std::int64_t>(i);
    if (fact.kind == FactKind::set) {
      comparison.bits |= std::int64_t{1} << index;
    } else {
      comparison.ranges.push_back({index, index});
    }
    words = {std::string(choice.ko), std::string(choice.code)};
    return true;
  }
  return false;
}

bool add_yes_no(const std::string& text, Comparison& comparison, Words& words) {
  const std::string key = search_text(text);
  for (const char* yes : {"예", "있음", "해당", "yes", "true"}) {
    if (key != yes) continue;
    comparison.ranges.push_back({1, 1});
    words = {"예", "yes"};
    return true;
  }
  for (const char* no : {"아니요", "아니오", "없음", "no", "false"}) {
    if (key != no) continue;
    comparison.ranges.push_back({0, 0});
    words = {"아니요", "no"};
    return true;
  }
  return false;
}

/// "261,262" is one word where a number may be grouped; here it is two codes.
std::vector<std::string> split_at_commas(const std::vector<std::string>& values) {
  std::vector<std::string> parts;
  for (const auto& value : values) {
    std::size_t from = 0;
    for (auto at = value.find(','); at != std::string::npos; at = value.find(',', from)) {
      parts.push_back(value.substr(from, at - from));
      from = at + 1;
    }
    parts.push_back(value.substr(from));
  }
  return parts;
}

}  // namespace

Result<Comparison> comparison_of(const Fact& fact, std::string_view sign, const std::vector<std::string>& values) {
  if (values.empty()) return misfit(fact, "");
  const bool is_amount = fact.kind == FactKind::count || fact.kind == FactKind::years || fact.kind == FactKind::money ||
                         fact.kind == FactKind::share;
  if (is_amount) return amount_comparison(fact, sign, values);
  if (sign != "=" && sign != "!=") return misfit(fact, std::string(sign) + " " + values.front());
  Comparison comparison{.fact = fact.id, .is_negated = sign == "!="};
  Words list;
  for (const auto& text : split_at_commas(values)) {
    Words words;
    const bool fits =
        fact.kind == FactKind::yes_no ? add_yes_no(text, comparison, words) : add_named(fact, text, comparison, words);
    if (!fits) return misfit(fact, text);
    list.ko += (list.ko.empty() ? "" : ", ") + words.ko;
    list.en += (list.en.empty() ? "" : ", ") + words.en;
  }
  comparison.text = {fmt::format("{} {} {}", fact.ko, sign, list.ko),
                     fmt::format("{} {} {}", fact.name, sign, list.en)};
  return comparison;
}

}  // namespace geojeom::support
