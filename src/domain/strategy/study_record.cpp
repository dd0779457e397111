#include "domain/strategy/study_record.hpp"

#include "record/lookup.hpp"

namespace geojeom {

Result<std::int64_t> find_study_record(Reader& reader, const RecordType& type, std::string_view name,
                                       std::optional<std::int64_t> organisation) {
  if (organisation) return find_meant(reader, type, *organisation, name);
  for (const char* column : {"code", "name"}) {
    const Page page =
        reader.list({.type = &type, .where = {{column, Compare::equal, {std::string(name)}}}, .limit = 1});
    if (!page.rows.empty()) return page.rows.front().id;
  }
  return Problem{.code = "REC-108", .details = {{"value", std::string(name)}}};
}

}  // namespace geojeom
