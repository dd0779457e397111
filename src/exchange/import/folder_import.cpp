#include "exchange/import/folder_import.hpp"

namespace geojeom {

std::vector<TypeImport> import_folder(Writer& writer, const Registry& registry, const std::filesystem::path& folder,
                                      const ImportOptions& options) {
  std::vector<TypeImport> imports;
  for (const RecordType* type : registry.in_dependency_order()) {
    const auto file = folder / (type->name() + ".csv");
    if (!std::filesystem::exists(file)) continue;
    TypeImport& done = imports.emplace_back(TypeImport{.type = type, .file = file, .report = {}});
    auto table = open_table(file);
    if (table) done.report = import_table(writer, registry, *type, *std::move(table), options);
    else done.report.add({.problem = table.problem()});
    if (done.report.errors > 0 || done.report.stopped) break;
  }
  return imports;
}

}  // namespace geojeom
