#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "domain/support/condition/condition.hpp"

namespace geojeom::support {

/// The facts of many companies, one column a fact: what is compared lies side by side in memory.
class CompanyColumns {
 public:
  void reserve(std::size_t companies);
  void add(const CompanyFacts& facts);
  void set(std::size_t company, const CompanyFacts& facts);
  CompanyFacts at(std::size_t company) const;

  std::size_t size() const { return columns_.front().size(); }
  const std::vector<std::int64_t>& column(FactId fact) const { return columns_[static_cast<std::size_t>(fact)]; }

 private:
  std::array<std::vector<std::int64_t>, fact_count> columns_;
};

enum class Fit : unsigned char { no, near, eligible };

/// Which companies fit which calls. Comparisons that several calls share are evaluated once, over a whole column, into
/// one bit a company; calls then combine bits, 64 companies at a time.
///
/// A company is `near` a call when all parts of the call's condition but one hold.
class CallMatcher {
 public:
  CallMatcher(CompanyColumns columns, const std::vector<CompanyCondition>& calls);

  std::size_t company_count() const { return columns_.size(); }
  std::size_t call_count() const { return calls_.size(); }
  std::size_t comparison_count() const { return leaves_.size(); }

  Fit fit(std::size_t call, std::size_t company) const;
  std::size_t eligible_count(std::size_t call) const;
  std::size_t near_count(std::size_t call) const;
  std::vector<std::size_t> companies_of(std::size_t call, Fit fit) const;
  std::vector<std::size_t> calls_of(std::size_t company, Fit fit) const;

  /// One company changed: only the 64 companies around it are looked at again.
  void update(std::size_t company, const CompanyFacts& facts);

 private:
  using Bits = std::vector<std::uint64_t>;
  struct Leaf {
    Comparison comparison;
    Bits yes;
    Bits no;
  };
  struct Node {
    CompanyCondition::Kind kind = CompanyCondition::Kind::all;
    std::size_t leaf = 0;
    std::vector<Node> parts{};
  };
  struct Call {
    std::vector<Node> clauses;
    Bits eligible;
    Bits near;
  };
  struct Word {
    std::uint64_t yes = 0;
    std::uint64_t no = 0;
  };

  Node compile(const CompanyCondition& condition);
  std::size_t leaf_of(const Comparison& comparison);
  void evaluate_leaf(Leaf& leaf, std::size_t word) const;
  void evaluate_call(Call& call, std::size_t word) const;
  Word word_of(const Node& node, std::size_t word) const;
  std::size_t word_count() const { return (columns_.size() + 63) / 64; }

  CompanyColumns columns_;
  std::vector<Leaf> leaves_;
  std::vector<Call> calls_;
};

}  // namespace geojeom::support
