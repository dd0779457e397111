#include "cli/data_sets.hpp"

#include <array>

#include "record/lookup.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"

namespace geojeom::cli {
namespace {

struct KindOfRecords {
  std::string_view kind;
  std::string_view type;
};
constexpr std::array kinds_of_records = {
    KindOfRecords{"regions", "region"},
    KindOfRecords{"ksic", "ksic_code"},
    KindOfRecords{"holidays", "public_holiday"},
    KindOfRecords{"tiles", "map_tile"},
};

Problems set_texts(const RecordType& type, const NewDataSet& set, Row& row) {
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"code", set.code},       {"name", set.name},         {"kind", set.kind},         {"source", set.source},
      {"licence", set.licence}, {"edition", set.edition},   {"dated_on", set.dated_on}, {"file_name", set.file_name}};
  Problems problems;
  for (const auto& [name, text] : texts) {
    const auto index = *type.column_index(name);
    auto value = parse_value(type.columns()[index], text);
    if (value) row[index] = *std::move(value);
    else problems.add(value.problem());
  }
  return problems;
}

}  // namespace

const RecordType* record_type_of_kind(const Registry& registry, std::string_view kind) {
  for (const auto& pair : kinds_of_records) {
    if (pair.kind == kind) return &registry.at(pair.type);
  }
  return nullptr;
}

Problems keep_data_set(Writer& writer, const Registry& registry, const NewDataSet& set) {
  const RecordType& type = registry.at("data_set");
  Row row = type.default_row();
  Problems problems = set_texts(type, set, row);
  if (problems.has_errors()) return problems;
  row[*type.column_index("is_shipped")] = std::int64_t{set.is_shipped};
  if (set.rows) row[*type.column_index("rows")] = *set.rows;
  if (!set.content.empty()) row[*type.column_index("content")] = writer.keep_file(set.content);
  if (const auto stored = find_by_key(writer, type, common_organisation, row)) {
    return save_change(writer, type, {.id = stored->id, .version = stored->version, .row = row}).problems;
  }
  return save_new(writer, type, {.organisation = common_organisation, .row = row}).problems;
}

}  // namespace geojeom::cli
