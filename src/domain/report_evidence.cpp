#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "domain/performance/records/source_document.hpp"
#include "domain/performance/records/stated_figure.hpp"
#include "domain/report_figures.hpp"

/// Down from a number to its records: what stands at the end of a report.
namespace geojeom {
namespace {

constexpr std::size_t records_shown = 20;

std::string label_of_dimension(const MeasureCatalogue& catalogue, const Measure& counted, const Cut& cut,
                               Language language) {
  const Dimension* dimension = counted.find_dimension(cut.dimension);
  if (dimension == nullptr) return cut.dimension;
  const Column& column = catalogue.column_at(counted.type, dimension->path);
  return column.field == nullptr ? cut.dimension : std::string(column.label(language));
}

}  // namespace

std::string ReportFigures::slice_text(const FigureRequest& request) {
  const Measure& counted = figures_.catalogue().counted(measure(request.measure));
  std::string text;
  for (const auto& cut : request.slice) {
    const Dimension* dimension = counted.find_dimension(cut.dimension);
    Value key;
    if (dimension != nullptr && !cut.value.empty()) {
      const Column& column = figures_.catalogue().column_at(counted.type, dimension->path);
      const bool is_number = cut.value.front() == '#';
      if (is_number) {
        key = Value{std::int64_t{std::strtoll(cut.value.c_str() + 1, nullptr, 10)}};
      } else if (column.kind != Kind::reference && dimension->path != "id") {
        if (const auto parsed = parse_value(column, cut.value)) key = *parsed;
      }
    }
    const bool is_known = !is_empty(key) || cut.value.empty();
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ",
                        label_of_dimension(figures_.catalogue(), counted, cut, language_),
                        is_known ? label(counted, cut.dimension, key) : cut.value);
  }
  return text;
}

/// What names a record: its key, then its title or else what it refers to.
document::EvidenceRecord ReportFigures::evidence_record(const Measure& counted, const StoredRow& stored) {
  const RecordType& type = registry().at(counted.type);
  document::EvidenceRecord record;
  const auto& keys = type.key_columns();
  const bool has_key = keys.size() == 1 && type.columns()[keys.front()].kind != Kind::reference;
  record.key = has_key ? display_value(type.columns()[keys.front()], stored.row[keys.front()], language_)
                       : fmt::format("#{}", stored.id);
  if (type.title_column()) {
    record.title = title_of(type, stored.row, language_);
  } else {
    for (std::size_t i = 0; i < type.columns().size(); ++i) {
      const Column& column = type.columns()[i];
      if (column.kind != Kind::reference || is_empty(stored.row[i])) continue;
      if (record.title.size() > 60) break;
      record.title += (record.title.empty() ? "" : ", ") +
                      name_of(std::string(column.field->to).c_str(), *number_in(stored.row[i]));
    }
  }
  const bool adds = counted.counting != Counting::count && counted.counting != Counting::count_distinct;
  const auto column = adds ? type.column_index(counted.column) : std::nullopt;
  if (column && !is_empty(stored.row[*column])) {
    const Column& described = type.columns()[*column];
    record.amount = display_value(described, stored.row[*column], language_);
  } else if (counted.counting == Counting::count_distinct) {
    const auto index = type.column_index(counted.column);
    if (index && type.columns()[*index].kind == Kind::reference && !is_empty(stored.row[*index])) {
      const std::string of =
          name_of(std::string(type.columns()[*index].field->to).c_str(), *number_in(stored.row[*index]));
      if (record.title.find(of) == std::string::npos) record.amount = "(" + of + ")";
    }
  }
  return record;
}

document::Evidence ReportFigures::evidence_of(const CitedFigure& cited) {
  const Figure& figure = cited.figure;
  const Measure& counted = figures_.catalogue().counted(*figure.measure);
  document::Evidence evidence{.link = cited.address,
                              .title = std::string(figure.measure->label(language_)),
                              .value = cited.content,
                              .definition = std::string(figure.measure->definition(language_)),
                              .record_name = std::string(registry().at(counted.type).label(language_)),
                              .record_count = figure.N,
                              .is_part = cited.is_part};
  evidence.value.figure_link.clear();
  evidence.extent = language_ == Language::ko ? to_korean_text(figure.request.period) : to_text(figure.request.period);
  const std::string slice = slice_text(figure.request);
  if (!slice.empty()) evidence.extent += " · " + slice;
  if (figure.n != figure.N) evidence.extent += fmt::format(" · n={}, N={}", figure.n, figure.N);
  auto found = figures_.evidence(figure.request);
  if (!found) return evidence;
  Query query = std::move(found).value();
  query.limit = records_shown;
  // By the day that places them, as a reader expects and an index has them: the first ones are found without sorting
  // all.
  if (!counted.date.empty()) query.order = {{std::string(counted.date)}};
  for (const auto& stored : reader_.list(query).rows) evidence.records.push_back(evidence_record(counted, stored));
  evidence.record_count =
      std::max<std::int64_t>(evidence.record_count, static_cast<std::int64_t>(evidence.records.size()));
  return evidence;
}

document::Evidence ReportFigures::evidence_of(const CitedStatement& cited) {
  const RecordType& type = registry().at("stated_figure");
  const auto stored = reader_.find(type, cited.record);
  const auto figure = from_row<StatedFigure>(type, stored->row);
  const RecordType& documents = registry().at("source_document");
  const auto source = reader_.find(documents, figure.document.value);
  document::Evidence evidence{.link = cited.address,
                              .title = language_ == Language::ko ? "제시 수치" : "Stated figure",
                              .value = cited.content,
                              .definition = figure.meaning,
                              .record_name = std::string(documents.label(language_)),
                              .record_count = source ? 1 : 0};
  evidence.value.figure_link.clear();
  evidence.extent = language_ == Language::ko ? to_korean_text(figure.period) : to_text(figure.period);
  if (figure.slice) evidence.extent += " · " + *figure.slice;
  if (source) {
    const auto document = from_row<SourceDocument>(documents, source->row);
    evidence.records.push_back({.key = document.code,
                                .title = document.subject,
                                .amount = fmt::format("({}, {})", document.publisher.value_or(""),
                                                      language_ == Language::ko ? to_korean_text(document.published_on)
                                                                                : to_text(document.published_on))});
  }
  return evidence;
}

std::vector<document::Evidence> ReportFigures::evidence() {
  std::vector<document::Evidence> all;
  for (const auto& cited : cited_) all.push_back(evidence_of(cited));
  for (const auto& cited : statements_) all.push_back(evidence_of(cited));
  return all;
}

}  // namespace geojeom
