#include "domain/issue.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/hash.hpp"
#include "document/write_html.hpp"
#include "record/save.hpp"

namespace geojeom {
namespace {

std::string next_number(Reader& reader, const RecordType& type) {
  std::int64_t last = 0;
  const auto code = type.column_index("code");
  reader.scan({.type = &type}, [&](const StoredRow& stored) {
    last = std::max<std::int64_t>(last, std::strtoll(text_in(stored.row[*code])->c_str(), nullptr, 10));
    return true;
  });
  return std::to_string(last + 1);
}

std::string frozen_figures(Reader& reader, ReportFigures& figures) {
  std::vector<FrozenFigure> frozen;
  for (const auto& cited : figures.cited()) frozen.push_back(freeze(reader, figures.engine(), cited.figure));
  return frozen_json(frozen);
}

Result<std::string> stored_file(Reader& reader, const IssuedReport& report, const FileHash& hash) {
  auto content = reader.file_content(hash.hex);
  if (!content || sha256_hex(*content) != hash.hex) {
    return Problem{.code = "PRF-204", .field = "content", .details = {{"number", report.code}}};
  }
  return std::move(*content);
}

}  // namespace

Result<std::string> issue_report(Writer& writer, const Report& report, ReportContext& context,
                                 const IssueStamp& stamp) {
  const auto document = report.build(context);
  if (!document) return document.problem();
  const RecordType& type = context.figures.registry().at("issued_report");
  IssuedReport issued{.code = next_number(writer, type),
                      .title = document->title,
                      .kind = std::string(report.name),
                      .period = context.subject.period(),
                      .issued_at = stamp.at,
                      .issued_by = stamp.by,
                      .program_version = stamp.program_version};
  issued.content.hex = writer.keep_file(document::write_html(*document, {.has_evidence = true}));
  issued.figures = FileHash{writer.keep_file(frozen_figures(writer, context.figures))};
  const Saved saved =
      save_new(writer, type, {.organisation = context.subject.organisation, .row = to_row(type, issued)});
  if (!saved.ok()) return saved.problems.front();
  return issued.code;
}

Result<FoundReport> find_issued(Reader& reader, const Registry& registry, std::string_view number) {
  const RecordType& type = registry.at("issued_report");
  const Page page =
      reader.list({.type = &type, .where = {{"code", Compare::equal, {std::string(number)}}}, .limit = 1});
  if (page.rows.empty()) {
    return Problem{.code = "PRF-203", .field = "number", .details = {{"number", std::string(number)}}};
  }
  const StoredRow& stored = page.rows.front();
  return FoundReport{stored.id, stored.organisation, from_row<IssuedReport>(type, stored.row)};
}

Result<std::string> issued_page(Reader& reader, const IssuedReport& report) {
  return stored_file(reader, report, report.content);
}

Result<FrozenComparison> compare_issued(Reader& reader, const MeasureCatalogue& catalogue, const IssuedReport& report) {
  const auto text = stored_file(reader, report, report.figures.value_or(FileHash{}));
  if (!text) return text.problem();
  const auto frozen = read_frozen(*text);
  if (!frozen) return frozen.problem();
  Figures figures(reader, catalogue);
  return compare_frozen(reader, figures, *frozen, report.issued_at);
}

}  // namespace geojeom
