#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "figure/figure.hpp"
#include "record/journal.hpp"

namespace geojeom {

/// A record behind a frozen figure, as it was.
struct FrozenRecord {
  std::int64_t id = 0;
  std::int64_t version = 0;

  auto operator<=>(const FrozenRecord&) const = default;
};

/// Records that one part of a figure was computed from; a ratio has two parts.
struct FrozenPart {
  FigureRequest request;
  std::string type;
  std::vector<FrozenRecord> records;  ///< by id
};

/// A figure as a report was issued with it: its value and the ids and versions of the records behind it.
struct FrozenFigure {
  FigureRequest request;
  std::string value;  ///< plain digits or a grade; empty where there was none
  std::int64_t n = 0;
  std::int64_t N = 0;
  std::vector<FrozenPart> parts;
};

FrozenFigure freeze(Reader& reader, Figures& figures, const Figure& figure);

std::string frozen_json(const std::vector<FrozenFigure>& figures);
/// Errors: FIG-104 it is no such list.
Result<std::vector<FrozenFigure>> read_frozen(std::string_view json);

/// A frozen figure that comes out otherwise today.
struct ChangedFigure {
  FrozenFigure then;
  std::string now;  ///< empty where there is none any more
};

/// What changed since a report was issued.
struct FrozenComparison {
  std::vector<ChangedFigure> figures;
  std::vector<JournalEntry> changes;  ///< of the records behind those figures, in the order they happened
};

/// Computes every frozen figure again. `issued_at` is when they were frozen: changes of records that only place others
/// in a slice (a company's region) are looked for from then on.
FrozenComparison compare_frozen(Reader& reader, Figures& figures, const std::vector<FrozenFigure>& frozen,
                                Instant issued_at);

}  // namespace geojeom
