#pragma once

#include <string>
#include <utility>
#include <vector>

namespace geojeom {

/// Small workbooks for tests, benches and fuzzing, written part by part so that each part may be as wrong as wanted.
using Parts = std::vector<std::pair<std::string, std::string>>;

enum class PartStorage : unsigned char { stored, deflated };

/// A ZIP file with these parts (name, content).
std::string zip_bytes(const Parts& parts, PartStorage storage = PartStorage::stored);

struct WorkbookParts {
  std::string sheet{};         ///< what stands between <worksheet> and </worksheet>
  std::string shared_texts{};  ///< between <sst> and </sst>
  std::string styles{};        ///< between <styleSheet> and </styleSheet>
  std::string workbook = "<sheets><sheet name=\"시트\" sheetId=\"1\" r:id=\"r1\"/></sheets>";
  Parts others{};
};

Parts parts_of(const WorkbookParts& parts);
std::string workbook_bytes(const WorkbookParts& parts);

}  // namespace geojeom
