#include "domain/support/condition/condition.hpp"

#include <fmt/format.h>

#include "core/ratio.hpp"
#include "core/won.hpp"
#include "domain/support/condition/region_names.hpp"

namespace geojeom::support {
namespace {

Truth opposite(Truth truth) {
  if (truth == Truth::unknown) return truth;
  return truth == Truth::yes ? Truth::no : Truth::yes;
}

Truth test_parts(const CompanyCondition& condition, const CompanyFacts& facts) {
  const bool is_all = condition.kind == CompanyCondition::Kind::all;
  const Truth decides = is_all ? Truth::no : Truth::yes;
  Truth answer = opposite(decides);
  for (const auto& part : condition.parts) {
    const Truth one = part.test(facts);
    if (one == decides) return decides;
    if (one == Truth::unknown) answer = Truth::unknown;
  }
  return answer;
}

std::string joined(const CompanyCondition& condition, Language language, std::string_view word) {
  std::string text;
  for (const auto& part : condition.parts) {
    const bool needs_brackets = !part.parts.empty() && part.kind != CompanyCondition::Kind::negation;
    const std::string inner = to_text(part, language);
    text += (text.empty() ? "" : std::string(word)) + (needs_brackets ? "(" + inner + ")" : inner);
  }
  return text;
}

/// How far a number lies outside the ranges; 0 when it lies inside.
std::int64_t distance_to(const std::vector<FactRange>& ranges, std::int64_t value) {
  std::int64_t nearest = 0;
  for (const auto& range : ranges) {
    if (value >= range.first && value <= range.last) return 0;
    const std::int64_t off = value < range.first ? range.first - value : range.last - value;
    if (nearest == 0 || std::abs(off) < std::abs(nearest)) nearest = off;
  }
  return nearest;
}

Words amount_words(const Fact& one, std::int64_t value) {
  switch (one.kind) {
    case FactKind::money:
      return {to_korean_text(Won(value)), to_text(Won(value)) + " won"};
    case FactKind::share: {
      const std::string text = to_percent_text(Ratio::from_micros(value), 1);
      return {text, text};
    }
    case FactKind::years:
      return {fmt::format("{}년", value / 1000), fmt::format("{} years", value / 1000)};
    default:
      return {fmt::format("{}{}", value, one.unit_ko), fmt::format("{} {}", value, one.unit_en)};
  }
}

Words detail_of(const Comparison& comparison, std::int64_t value, Truth truth) {
  const Fact& one = fact(comparison.fact);
  Words detail = fact_words(comparison.fact, value);
  const bool is_amount = one.kind == FactKind::money || one.kind == FactKind::share || one.kind == FactKind::count ||
                         one.kind == FactKind::years;
  if (truth != Truth::no || !is_amount || comparison.is_negated) return detail;
  const std::int64_t off = distance_to(comparison.ranges, value);
  const Words gap = amount_words(one, std::abs(off) - (comparison.is_strict ? 1 : 0));
  detail.ko += fmt::format(", {} {}", gap.ko, off > 0 ? "부족" : "초과");
  detail.en += fmt::format(", {} {}", gap.en, off > 0 ? "short" : "above");
  return detail;
}

Words set_words(const Fact& one, std::int64_t bits) {
  Words words;
  for (std::size_t i = 0; i < one.choices.size(); ++i) {
    if ((bits >> i & 1) == 0) continue;
    words.ko += (words.ko.empty() ? "" : ", ") + std::string(one.choices[i].ko);
    words.en += (words.en.empty() ? "" : ", ") + std::string(one.choices[i].en);
  }
  return words.ko.empty() ? Words{"없음", "none"} : words;
}

}  // namespace

Truth Comparison::test(std::int64_t value) const {
  if (value == unknown_fact) return Truth::unknown;
  bool holds = (value & bits) != 0 && bits != 0;
  for (const auto& range : ranges) holds = holds || (value >= range.first && value <= range.last);
  return holds != is_negated ? Truth::yes : Truth::no;
}

bool Comparison::same_question(const Comparison& other) const {
  return fact == other.fact && ranges == other.ranges && bits == other.bits && is_negated == other.is_negated;
}

Truth CompanyCondition::test(const CompanyFacts& facts) const {
  switch (kind) {
    case Kind::comparison:
      return comparison.test(facts[comparison.fact]);
    case Kind::negation:
      return opposite(parts.front().test(facts));
    default:
      return test_parts(*this, facts);
  }
}

std::string to_text(const CompanyCondition& condition, Language language) {
  const bool is_korean = language == Language::ko;
  switch (condition.kind) {
    case CompanyCondition::Kind::comparison:
      return condition.comparison.text.in(language);
    case CompanyCondition::Kind::negation:
      return fmt::format(fmt::runtime(is_korean ? "아님 ({})" : "not ({})"),
                         to_text(condition.parts.front(), language));
    case CompanyCondition::Kind::any:
      return joined(condition, language, is_korean ? " 또는 " : " or ");
    case CompanyCondition::Kind::all:
      return joined(condition, language, is_korean ? " 그리고 " : " and ");
  }
  return {};
}

Words fact_words(FactId id, std::int64_t value) {
  if (value == unknown_fact) return {"모름", "not known"};
  const Fact& one = fact(id);
  switch (one.kind) {
    case FactKind::region:
      return region_words(value);
    case FactKind::ksic: {
      const std::string code = fmt::format("{}:{:05}", value / 100'000, value % 100'000);
      return {code, code};
    }
    case FactKind::choice: {
      const Choice& choice = one.choices[static_cast<std::size_t>(value)];
      return {std::string(choice.ko), std::string(choice.en)};
    }
    case FactKind::set:
      return set_words(one, value);
    case FactKind::yes_no:
      return value != 0 ? Words{"예", "yes"} : Words{"아니요", "no"};
    default:
      return amount_words(one, value);
  }
}

std::vector<ConditionAnswer> explain(const CompanyCondition& condition, const CompanyFacts& facts) {
  std::vector<ConditionAnswer> answers;
  const bool is_list = condition.kind == CompanyCondition::Kind::all;
  const std::vector<CompanyCondition> alone{condition};
  for (const auto& part : is_list ? condition.parts : alone) {
    ConditionAnswer answer{
        .text = {to_text(part, Language::ko), to_text(part, Language::en)}, .truth = part.test(facts), .detail = {}};
    if (part.kind == CompanyCondition::Kind::comparison) {
      answer.detail = detail_of(part.comparison, facts[part.comparison.fact], answer.truth);
    }
    answers.push_back(std::move(answer));
  }
  return answers;
}

}  // namespace geojeom::support
