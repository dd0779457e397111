#include "web/records/export_faces.hpp"

#include "exchange/csv_writer.hpp"
#include "exchange/export/exporter.hpp"
#include "exchange/xlsx_writer.hpp"
#include "record/registry.hpp"
#include "web/pages/record_list_words.hpp"
#include "web/records/passing_file.hpp"

namespace geojeom {
namespace {

namespace words = record_list_words;
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
