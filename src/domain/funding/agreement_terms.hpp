#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/funding/agreement_case.hpp"
#include "domain/funding/records/budget_item.hpp"
#include "domain/funding/records/funding_line.hpp"

namespace geojeom {

/// Which value of an agreement: a term, and of money the funding line or cost item.
struct TermKey {
  AgreementTerm term = AgreementTerm::other;
  std::int64_t line = 0;
  std::int64_t item = 0;
  auto operator<=>(const TermKey&) const = default;
};
TermKey key_of(const AgreementChangeLine& line);

/// What stands at a term; one of the three, or nothing.
struct TermValue {
  std::optional<std::string> text{};
  std::optional<Won> amount{};
  std::optional<std::string> person{};
  bool operator==(const TermValue&) const = default;
  bool is_empty() const { return !text && !amount && !person; }
};
TermValue value_before(const AgreementChangeLine& line);
TermValue value_after(const AgreementChangeLine& line);

struct Term {
  TermKey key;
  Words label;  ///< "협약 기간", "2009년 국비", "2009년 여비"
  TermValue value;
};

/// Every term of an agreement as its records hold it now, in the order in which an agreement reads.
std::vector<Term> terms_now(Reader& reader, const AgreementCase& found);

/// The name of an organisation; empty where it is not to be seen.
std::string name_of_organisation(Reader& reader, std::int64_t organisation);

}  // namespace geojeom
