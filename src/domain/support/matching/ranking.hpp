#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/support/condition/condition.hpp"
#include "domain/support/matching/call_matcher.hpp"
#include "domain/support/record_table.hpp"
#include "domain/support/records/support_type.hpp"

namespace geojeom::support {

/// A call as far as matching goes.
struct OpenCall {
  std::int64_t id = 0;
  std::string code;
  std::string name;
  CompanyCondition condition;
  Date closes_on;
  std::optional<Won> cap{};
  std::optional<SupportFamily> family{};
};

/// A call for one company: whether it fits, why it stands where it stands, and each part of its condition.
struct MatchedCall {
  const OpenCall* call = nullptr;
  Fit fit = Fit::no;
  std::vector<Words> reasons;
  std::vector<ConditionAnswer> answers;
};

/// The calls a company is eligible for, then those it just misses. Among equals: a kind of support it never had comes
/// first, then the higher cap, then the earlier closing day.
std::vector<MatchedCall> rank_calls(const std::vector<OpenCall>& calls, const CompanyFacts& facts, Date today);

/// Calls of an organisation that are open, or that will be, on that day. A condition that cannot be read fits nobody.
std::vector<OpenCall> load_open_calls(Reader& reader, const Registry& registry, std::int64_t organisation, Date today);

}  // namespace geojeom::support
