#include "domain/support/record_table.hpp"

#include <fmt/format.h>

namespace geojeom::support {

Problem missing_record(std::int64_t id) { return {.code = "REC-108", .details = {{"value", fmt::format("#{}", id)}}}; }

Problem in_state(const char* code, const Choice& state) {
  return {.code = code,
          .field = "state",
          .details = {{"state", std::string(state.ko)}, {"state_en", std::string(state.en)}}};
}

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
