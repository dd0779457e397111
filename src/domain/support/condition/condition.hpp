#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/language.hpp"
#include "domain/support/condition/fact.hpp"
#include "domain/support/words.hpp"

namespace geojeom::support {

enum class Truth : unsigned char { no, yes, unknown };

/// One comparison: a fact lies in one of the ranges, or has one of the bits. `is_negated` asks for the opposite; what
/// is not known stays unknown either way.
struct Comparison {
  FactId fact = FactId::region;
  std::vector<FactRange> ranges{};
  std::int64_t bits = 0;
  bool is_negated = false;
  bool is_strict = false;  ///< "초과" and "미만": the bound itself lies outside
  Words text{};            ///< as it is written: "상시근로자 10명 이상", "staff >= 10"

  Truth test(std::int64_t value) const;
  /// Two comparisons that ask the same, however they are written.
  bool same_question(const Comparison& other) const;
};

/// A condition over a company: a comparison, or all / any / not of conditions. An empty `all` is always true.
struct CompanyCondition {
  enum class Kind : unsigned char { all, any, negation, comparison };

  Kind kind = Kind::all;
  std::vector<CompanyCondition> parts{};
  Comparison comparison{};

  bool is_empty() const { return kind == Kind::all && parts.empty(); }
  Truth test(const CompanyFacts& facts) const;
};

/// The condition as people write it; parse_condition reads it back to the same.
/// "지역 = 대전, 세종 그리고 (상시근로자 10명 이상 또는 인증 = 벤처기업)",
/// "region = 30, 36 and (staff >= 10 or certificate = venture)".
std::string to_text(const CompanyCondition& condition, Language language);

/// One line of an explanation: a part that must hold, whether it does, and how far it is off.
struct ConditionAnswer {
  Words text;
  Truth truth = Truth::unknown;
  Words detail;  ///< "8명, 2명 부족"; "모름" where the company's data lack it
};

/// Every part of the topmost "and" with its answer.
std::vector<ConditionAnswer> explain(const CompanyCondition& condition, const CompanyFacts& facts);

/// A fact of a company in words: "8명", "대전", "모름".
Words fact_words(FactId id, std::int64_t value);

}  // namespace geojeom::support
