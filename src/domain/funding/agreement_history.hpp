#pragma once

#include <optional>
#include <vector>

#include "domain/funding/agreement_terms.hpp"

namespace geojeom {

/// A change with the values that it moves.
struct ChangeWithLines {
  Placed<AgreementChange> change;
  std::vector<AgreementChangeLine> lines;
};

/// A version of an agreement: as it was concluded, or as a change made it.
struct AgreementVersion {
  std::int64_t number = 1;
  std::optional<Date> since{};
  std::int64_t change = 0;  ///< 0: the conclusion
};

/// A term that differs between two versions, and the changes that made the difference.
struct TermDifference {
  Words label;
  TermKey key;
  TermValue before;
  TermValue after;
  std::vector<std::int64_t> changes;
};

/// An agreement with all that was ever changed in it.
struct AgreementHistory {
  AgreementCase matter;
  std::vector<Term> terms;               ///< as they stand now
  std::vector<ChangeWithLines> changes;  ///< as they were asked for, the first one first
  std::vector<AgreementVersion> versions;

  std::int64_t latest() const { return versions.back().number; }
  const ChangeWithLines* change(std::int64_t id) const;
  /// The terms of a version: today's, with every later change undone.
  std::vector<Term> terms_of(std::int64_t version) const;
  /// What changed from one version to a later one; several changes of one term are one difference, and one that was
  /// undone is none. Values of people stay listed even where they are masked alike.
  std::vector<TermDifference> differences(std::int64_t from, std::int64_t to) const;
};

/// Errors: FUN-301.
Result<AgreementHistory> agreement_history(Reader& reader, std::int64_t agreement);

}  // namespace geojeom
