#include "cli/database_setup.hpp"

#include <filesystem>
#include <map>

#include "cli/data_sets.hpp"
#include "cli/files.hpp"
#include "exchange/table_reader.hpp"
#include "record/lookup.hpp"

namespace geojeom::cli {
namespace {

namespace fs = std::filesystem;

/// The kind of a shipped file, told by its name.
std::string_view kind_of_file(std::string_view file) {
  if (file == "region.csv") return "regions";
  if (file == "ksic_code.csv") return "ksic";
  if (file == "public_holiday.csv") return "holidays";
  if (file == "external_api_fields.csv") return "fields";
  return file.starts_with("bok-") ? "input_output" : "other";
}

/// The problems of one file, with its name and row in front of each.
Problems problems_of(const TypeImport& done) {
  Problems problems;
  for (const RowProblem& found : done.report.problems) {
    Problem problem = found.problem;
    problem.field = done.file.filename().string() + ":" + std::to_string(found.row) + found.column;
    problems.add(std::move(problem));
  }
  return problems;
}

std::int64_t lines_of(std::string_view text) {
  return std::count(text.begin(), text.end(), '\n') - 1;
}

/// sources.csv: file, title, source, licence, date, version.
Problems describe_shipped_files(Writer& writer, const Session& session, const fs::path& folder) {
  auto table = open_table(folder / "sources.csv");
  if (!table) return {table.problem()};
  Problems problems;
  TableRow row;
  for (bool is_header = true; (*table)->next(row); is_header = false) {
    if (is_header) continue;
    const std::string file(row.cell(0).text);
    const auto content = read_text_file((folder / file).string());
    if (!content) {
      problems.add(content.problem());
      continue;
    }
    problems.add(keep_data_set(writer, session.registry(),
                               {.code = fs::path(file).stem().string(),
                                .name = std::string(row.cell(1).text),
                                .kind = std::string(kind_of_file(file)),
                                .source = std::string(row.cell(2).text),
                                .licence = std::string(row.cell(3).text),
                                .edition = std::string(row.cell(5).text),
                                .dated_on = std::string(row.cell(4).text),
                                .file_name = file,
                                .content = *content,
                                .rows = lines_of(*content),
                                .is_shipped = true}));
  }
  if ((*table)->failure()) problems.add(*(*table)->failure());
  return problems;
}

}  // namespace

Problems ensure_tenant(Writer& writer, const Registry& registry, const std::string& name, std::string_view kind) {
  if (find_tenant(writer, registry, name)) return {};
  const RecordType& type = registry.at("organisation");
  NewRecord record{.row = type.default_row()};
  record.row[*type.column_index("name")] = name;
  record.row[*type.column_index("kind")] = std::string(kind);
  return save_new(writer, type, record).problems;
}

Problems prepare_common(Writer& writer, const Session& session) {
  const Registry& registry = session.registry();
  Problems problems = ensure_tenant(writer, registry, "공통", "common");
  const fs::path folder = fs::path(session.data_folder) / "reference";
  if (problems.has_errors() || !fs::exists(folder)) return problems;
  for (const TypeImport& done : import_folder(writer, registry, folder, {.tenant = common_organisation})) {
    problems.add(problems_of(done));
  }
  if (fs::exists(folder / "sources.csv")) problems.add(describe_shipped_files(writer, session, folder));
  return problems;
}

Problems load_sample(Writer& writer, const Session& session, std::vector<TypeImport>& imports) {
  imports = import_folder(writer, session.registry(), fs::path(session.data_folder) / "sample", {});
  Problems problems;
  for (const TypeImport& done : imports) problems.add(problems_of(done));
  return problems;
}

}  // namespace geojeom::cli
