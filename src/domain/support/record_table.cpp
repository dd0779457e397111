#include "domain/support/record_table.hpp"

#include <fmt/format.h>

namespace geojeom::support {

std::string next_code(Reader& reader, const RecordType& type, std::int64_t organisation, std::string_view prefix) {
  std::int64_t number = reader.count({.type = &type, .organisation = organisation}) + 1;
  while (true) {
    std::string code = fmt::format("{}-{:04}", prefix, number);
    const Query same{.type = &type, .organisation = organisation, .where = {{"code", Compare::equal, {code}}}};
    if (reader.count(same) == 0) return code;
    ++number;
  }
}

}  // namespace geojeom::support
