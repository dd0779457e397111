#pragma once

#include <map>
#include <string>
#include <vector>

namespace geojeom::document {

/// A cell of a workbook as its file holds it.
struct DumpedCell {
  std::string place;  ///< "B3"
  std::string type;   ///< "s" a text, "n" a number, "f" a formula
  std::string value;
  std::string number_format;
};

struct DumpedSheet {
  std::string name;
  std::vector<DumpedCell> cells;
  std::vector<std::string> merges;
  std::string frozen;  ///< the first cell that scrolls
  int links = 0;

  const DumpedCell* at(const std::string& place) const;
};

/// Reads a workbook with libzip and expat: another reader than the writer's library.
std::vector<DumpedSheet> dump_xlsx(const std::string& path);

/// The dump as one readable text.
std::string dump_text(const std::vector<DumpedSheet>& sheets);

}  // namespace geojeom::document
