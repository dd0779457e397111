#include "web/records/export_faces.hpp"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "exchange/csv_writer.hpp"
#include "exchange/export/exporter.hpp"
#include "exchange/xlsx_writer.hpp"
#include "record/registry.hpp"
#include "web/pages/record_list_words.hpp"
#include "web/request_id.hpp"

namespace geojeom {
namespace {

namespace words = record_list_words;
namespace fs = std::filesystem;

/// A name in the folder for temporary files that is gone with its holder.
class PassingFile {
 public:
  PassingFile() : path_(fs::temp_directory_path() / ("geojeom-" + new_request_id() + ".xlsx")) {}
  ~PassingFile() {
    std::error_code ignored;
    fs::remove(path_, ignored);
  }
  PassingFile(const PassingFile&) = delete;
  PassingFile& operator=(const PassingFile&) = delete;

  const fs::path& path() const { return path_; }
  std::string bytes() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  fs::path path_;
};

}  // namespace

std::string csv_of(Visit& visit, const Query& query) {
  std::string bytes;
  const ExportStyle style{.language = visit.language()};
  const auto writer = csv_writer(
      [&](std::string_view part) {
        bytes += part;
        return true;
      },
      export_columns(*query.type, style), {});
  export_records(visit.reader(), visit.registry(), query, style, *writer);
  writer->finish();
  return bytes;
}

std::string xlsx_of(Visit& visit, const Query& query) {
  const PassingFile file;
  const ExportStyle style{.language = visit.language()};
  const std::string note = visit.say(words::export_note, {{"organisation", visit.caller().organisation_name},
                                                          {"user", visit.caller().name},
                                                          {"day", to_text(visit.today())}});
  auto writer = xlsx_file_writer(file.path(), export_columns(*query.type, style),
                                 {.sheet = std::string(query.type->label(visit.language())), .notes = {note}});
  if (!writer) throw StoreFailure(writer.problem(), "no room for a temporary file");
  export_records(visit.reader(), visit.registry(), query, style, **writer);
  const Problems problems = (*writer)->finish();
  if (problems.has_errors()) throw StoreFailure(problems.front(), "the workbook cannot be written");
  return file.bytes();
}

}  // namespace geojeom
