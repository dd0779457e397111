#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/journal.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// One line of the list of imports (import_log).
struct Import {
  std::int64_t id = 0;
  std::int64_t at = 0;
  std::int64_t organisation = 0;
  std::string login;
  std::string type;
  std::string file_name;
  std::string mapping;
  std::array<std::int64_t, 5> counts{};  ///< rows, created, changed, left alone, refused
};

inline constexpr std::array<std::string_view, 5> count_columns{"rows", "created", "changed", "left_alone", "refused"};

Import import_of(const RecordType& log, const StoredRow& stored);
/// The newest ones that the caller may see.
std::vector<Import> latest_imports(Visit& visit);

/// The journal's entries of an import: those right behind its own, by the same author at the same instant.
struct ImportEntries {
  std::vector<JournalEntry> shown;
  bool has_more = false;
};

/// At most a page of them, those after the entry of that number.
ImportEntries entries_of(Visit& visit, const Import& import, std::int64_t after);

/// The page of an import; `upload`: where its rows with errors can still be mended, else empty.
inline std::string imported_address(std::int64_t id, std::string_view upload = {}) {
  return "/imports/" + std::to_string(id) + (upload.empty() ? "" : "?upload=" + std::string(upload));
}

}  // namespace geojeom
