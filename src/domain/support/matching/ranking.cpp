#include "domain/support/matching/ranking.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/support/condition/parse_condition.hpp"
#include "domain/support/records/call.hpp"

namespace geojeom::support {
namespace {

Fit fit_of(const std::vector<ConditionAnswer>& answers) {
  const auto failing = std::count_if(answers.begin(), answers.end(),
                                     [](const ConditionAnswer& answer) { return answer.truth != Truth::yes; });
  if (failing == 0) return Fit::eligible;
  return failing == 1 ? Fit::near : Fit::no;
}

bool is_new_family(const OpenCall& call, const CompanyFacts& facts) {
  if (!call.family || facts[FactId::earlier_family] == unknown_fact) return false;
  return (facts[FactId::earlier_family] >> static_cast<int>(*call.family) & 1) == 0;
}

std::vector<Words> reasons_for(const OpenCall& call, const CompanyFacts& facts, Date today) {
  std::vector<Words> reasons;
  if (is_new_family(call, facts)) reasons.push_back({"아직 받지 않은 분야의 지원", "a kind of support it never had"});
  if (call.cap) {
    reasons.push_back({fmt::format("기업당 {}까지", to_korean_text(*call.cap)),
                       fmt::format("up to {} won a company", to_text(*call.cap))});
  }
  const int left = days_between(today, call.closes_on);
  reasons.push_back(left == 0 ? Words{"오늘 마감", "closes today"}
                              : Words{fmt::format("마감 {}일 전", left), fmt::format("closes in {} days", left)});
  return reasons;
}

}  // namespace

std::vector<MatchedCall> rank_calls(const std::vector<OpenCall>& calls, const CompanyFacts& facts, Date today) {
  std::vector<MatchedCall> matched;
  for (const auto& call : calls) {
    MatchedCall one{.call = &call, .fit = Fit::no, .reasons = {}, .answers = explain(call.condition, facts)};
    one.fit = fit_of(one.answers);
    if (one.fit == Fit::no) continue;
    one.reasons = reasons_for(call, facts, today);
    matched.push_back(std::move(one));
  }
  std::stable_sort(matched.begin(), matched.end(), [&](const MatchedCall& a, const MatchedCall& b) {
    const auto key = [&](const MatchedCall& one) {
      return std::tuple(one.fit == Fit::eligible ? 0 : 1, is_new_family(*one.call, facts) ? 0 : 1,
                        -one.call->cap.value_or(Won()).won(), one.call->closes_on.days_since_epoch());
    };
    return key(a) < key(b);
  });
  return matched;
}

std::vector<OpenCall> load_open_calls(Reader& reader, const Registry& registry, std::int64_t organisation, Date today) {
  const RecordTable<SupportType> types(registry, "support_type");
  std::vector<OpenCall> open;
  const Condition announced{
      "state", Compare::in, {std::string("planned"), std::string("open"), std::string("reopened")}};
  for (const auto& one :
       RecordTable<CallForApplications>(registry, "call")
           .where(reader, {announced, {"reception_to", Compare::greater_equal, {to_text(today)}}}, organisation)) {
    const auto& call = one.record;
    auto condition = parse_condition(call.eligibility.value_or(""));
    if (!condition) continue;
    std::optional<SupportFamily> family;
    if (call.support_type) {
      if (const auto type = types.find(reader, *call.support_type)) family = type->record.family;
    }
    open.push_back({.id = one.id,
                    .code = call.code,
                    .name = call.name,
                    .condition = std::move(condition).value(),
                    .closes_on = call.reception.last(),
                    .cap = call.cap,
                    .family = family});
  }
  return open;
}

}  // namespace geojeom::support
