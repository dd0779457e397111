#include "domain/support/matching/call_matcher.hpp"

#include <algorithm>
#include <bit>

namespace geojeom::support {
namespace {

bool bit_of(const std::vector<std::uint64_t>& bits, std::size_t index) {
  return (bits[index / 64] >> (index % 64) & 1) != 0;
}

std::size_t count_bits(const std::vector<std::uint64_t>& bits) {
  std::size_t count = 0;
  for (const auto word : bits) count += static_cast<std::size_t>(std::popcount(word));
  return count;
}

/// True without a branch, so that the compiler can test many values at once.
bool within(const FactRange& range, std::int64_t value) {
  return static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(range.first) <=
         static_cast<std::uint64_t>(range.last) - static_cast<std::uint64_t>(range.first);
}

}  // namespace

void CompanyColumns::reserve(std::size_t companies) {
  for (auto& column : columns_) column.reserve(companies);
}

void CompanyColumns::add(const CompanyFacts& facts) {
  for (std::size_t i = 0; i < fact_count; ++i) columns_[i].push_back(facts.values[i]);
}

void CompanyColumns::set(std::size_t company, const CompanyFacts& facts) {
  for (std::size_t i = 0; i < fact_count; ++i) columns_[i][company] = facts.values[i];
}

CompanyFacts CompanyColumns::at(std::size_t company) const {
  CompanyFacts facts;
  for (std::size_t i = 0; i < fact_count; ++i) facts.values[i] = columns_[i][company];
  return facts;
}

CallMatcher::CallMatcher(CompanyColumns columns, const std::vector<CompanyCondition>& calls)
    : columns_(std::move(columns)) {
  for (const auto& condition : calls) {
    Call call;
    if (condition.kind == CompanyCondition::Kind::all) {
      for (const auto& part : condition.parts) call.clauses.push_back(compile(part));
    } else {
      call.clauses.push_back(compile(condition));
    }
    calls_.push_back(std::move(call));
  }
  for (auto& leaf : leaves_) {
    leaf.yes.resize(word_count());
    leaf.no.resize(word_count());
    for (std::size_t word = 0; word < word_count(); ++word) evaluate_leaf(leaf, word);
  }
  for (auto& call : calls_) {
    call.eligible.resize(word_count());
    call.near.resize(word_count());
    for (std::size_t word = 0; word < word_count(); ++word) evaluate_call(call, word);
  }
}

std::size_t CallMatcher::leaf_of(const Comparison& comparison) {
  for (std::size_t i = 0; i < leaves_.size(); ++i) {
    if (leaves_[i].comparison.same_question(comparison)) return i;
  }
  leaves_.push_back({.comparison = comparison, .yes = {}, .no = {}});
  return leaves_.size() - 1;
}

CallMatcher::Node CallMatcher::compile(const CompanyCondition& condition) {
  Node node{.kind = condition.kind};
  if (condition.kind == CompanyCondition::Kind::comparison) node.leaf = leaf_of(condition.comparison);
  for (const auto& part : condition.parts) node.parts.push_back(compile(part));
  return node;
}

void CallMatcher::evaluate_leaf(Leaf& leaf, std::size_t word) const {
  const Comparison& asked = leaf.comparison;
  const auto& column = columns_.column(asked.fact);
  const std::size_t from = word * 64;
  const std::size_t count = std::min<std::size_t>(64, column.size() - from);
  std::uint64_t known = 0;
  std::uint64_t holds = 0;
  for (std::size_t i = 0; i < count; ++i) {
    known |= static_cast<std::uint64_t>(column[from + i] != unknown_fact) << i;
    holds |= static_cast<std::uint64_t>((column[from + i] & asked.bits) != 0) << i;
  }
  for (const auto& range : asked.ranges) {
    for (std::size_t i = 0; i < count; ++i) holds |= static_cast<std::uint64_t>(within(range, column[from + i])) << i;
  }
  if (asked.is_negated) holds = ~holds;
  leaf.yes[word] = holds & known;
  leaf.no[word] = ~holds & known;
}

CallMatcher::Word CallMatcher::word_of(const Node& node, std::size_t word) const {
  if (node.kind == CompanyCondition::Kind::comparison)
    return {leaves_[node.leaf].yes[word], leaves_[node.leaf].no[word]};
  if (node.kind == CompanyCondition::Kind::negation) {
    const Word inner = word_of(node.parts.front(), word);
    return {inner.no, inner.yes};
  }
  const bool is_all = node.kind == CompanyCondition::Kind::all;
  Word answer = is_all ? Word{~std::uint64_t{0}, 0} : Word{0, ~std::uint64_t{0}};
  for (const auto& part : node.parts) {
    const Word one = word_of(part, word);
    answer.yes = is_all ? answer.yes & one.yes : answer.yes | one.yes;
    answer.no = is_all ? answer.no | one.no : answer.no & one.no;
  }
  return answer;
}

void CallMatcher::evaluate_call(Call& call, std::size_t word) const {
  // A counter of two bits a company: fails once, fails more than once.
  std::uint64_t once = 0;
  std::uint64_t more = 0;
  for (const auto& clause : call.clauses) {
    const std::uint64_t fails = ~word_of(clause, word).yes;
    more |= once & fails;
    once |= fails;
  }
  const std::size_t count = std::min<std::size_t>(64, columns_.size() - word * 64);
  const std::uint64_t used = count == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
  call.eligible[word] = ~once & used;
  call.near[word] = once & ~more & used;
}

Fit CallMatcher::fit(std::size_t call, std::size_t company) const {
  if (bit_of(calls_[call].eligible, company)) return Fit::eligible;
  return bit_of(calls_[call].near, company) ? Fit::near : Fit::no;
}

std::size_t CallMatcher::eligible_count(std::size_t call) const { return count_bits(calls_[call].eligible); }
std::size_t CallMatcher::near_count(std::size_t call) const { return count_bits(calls_[call].near); }

std::vector<std::size_t> CallMatcher::companies_of(std::size_t call, Fit wanted) const {
  std::vector<std::size_t> found;
  for (std::size_t company = 0; company < columns_.size(); ++company) {
    if (fit(call, company) == wanted) found.push_back(company);
  }
  return found;
}

std::vector<std::size_t> CallMatcher::calls_of(std::size_t company, Fit wanted) const {
  std::vector<std::size_t> found;
  for (std::size_t call = 0; call < calls_.size(); ++call) {
    if (fit(call, company) == wanted) found.push_back(call);
  }
  return found;
}

void CallMatcher::update(std::size_t company, const CompanyFacts& facts) {
  columns_.set(company, facts);
  const std::size_t word = company / 64;
  for (auto& leaf : leaves_) evaluate_leaf(leaf, word);
  for (auto& call : calls_) evaluate_call(call, word);
}

}  // namespace geojeom::support
