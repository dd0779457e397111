#include "exchange/export/exporter.hpp"

#include <fmt/format.h>

#include "exchange/export/reference_texts.hpp"
#include "exchange/import/import_columns.hpp"
#include "record/record_json.hpp"

namespace geojeom {
namespace {

OutCell::Kind cell_kind(Kind kind) {
  switch (kind) {
    case Kind::integer:
    case Kind::won:
    case Kind::fiscal_year:
      return OutCell::Kind::integer;
    case Kind::decimal:
    case Kind::ratio:
      return OutCell::Kind::decimal;
    case Kind::date:
      return OutCell::Kind::date;
    default:
      return OutCell::Kind::text;
  }
}

OutColumn out_column(const Column& column, const ExportStyle& style) {
  return {.title = std::string(style.names ? std::string_view(column.name) : column.label(style.language)),
          .kind = cell_kind(column.kind),
          .is_required = column.required,
          .is_grouped = column.kind == Kind::won || column.kind == Kind::integer};
}

/// For people: labels and grouped digits of numbers that are names. For programs: what is stored.
bool is_shown(Kind kind, const ExportStyle& style) {
  if (style.names) return false;
  return kind == Kind::choice || kind == Kind::yes_no || kind == Kind::business_number ||
         kind == Kind::corporate_number;
}

/// Fills the cells of one record; texts live in `texts` until the row is written.
class RowCells {
 public:
  RowCells(Reader& reader, const Registry& registry, const RecordType& type, const ExportStyle& style)
      : references_(reader, registry), registry_(registry), type_(type), style_(style), texts_(type.columns().size()) {
    static const Column sample{.name = "sample", .ko = {}, .en = {}, .kind = Kind::yes_no};
    for (const std::int64_t yes : {0, 1}) {
      sample_texts_[yes] = style.names ? std::to_string(yes) : display_value(sample, Value{yes}, style.language);
    }
  }

  std::span<const OutCell> of(const StoredRow& stored) {
    cells_.clear();
    cells_.push_back(OutCell::of_integer(stored.id));
    cells_.push_back(OutCell::of_text(references_.of_tenant(stored.organisation)));
    cells_.push_back(OutCell::of_text(sample_texts_[stored.sample ? 1 : 0]));
    for (std::size_t i = 0; i < stored.row.size(); ++i) cells_.push_back(cell(stored, i));
    return cells_;
  }

 private:
  OutCell cell(const StoredRow& stored, std::size_t index) {
    const Column& column = type_.columns()[index];
    const Value& value = stored.row[index];
    if (is_empty(value)) return {};
    if (column.kind == Kind::reference) {
      const RecordType& to = registry_.at(column.field->to);
      texts_[index] = references_.of(to, stored.organisation, *number_in(value));
      return OutCell::of_text(texts_[index]);
    }
    const OutCell::Kind kind = cell_kind(column.kind);
    if (kind == OutCell::Kind::integer) return OutCell::of_integer(*number_in(value));
    texts_[index] = is_shown(column.kind, style_) ? display_value(column, value, style_.language)
                                                  : plain_value(column, value);
    if (kind == OutCell::Kind::decimal) return OutCell::of_decimal(texts_[index]);
    if (kind == OutCell::Kind::date) return OutCell::of_date(texts_[index]);
    return OutCell::of_text(texts_[index]);
  }

  ReferenceTexts references_;
  const Registry& registry_;
  const RecordType& type_;
  const ExportStyle& style_;
  std::vector<std::string> texts_;
  std::string sample_texts_[2];
  std::vector<OutCell> cells_;
};

}  // namespace

std::vector<OutColumn> export_columns(const RecordType& type, const ExportStyle& style) {
  std::vector<OutColumn> columns;
  for (const Column& column : system_columns(type)) {
    columns.push_back({.title = std::string(style.names ? std::string_view(column.name) : column.label(style.language)),
                       .kind = column.name == "id" ? OutCell::Kind::integer : OutCell::Kind::text});
  }
  for (const Column& column : type.columns()) columns.push_back(out_column(column, style));
  for (OutColumn& column : columns) column.is_required = false;
  return columns;
}

std::uint64_t export_records(Reader& reader, const Registry& registry, const Query& query, const ExportStyle& style,
                             TableWriter& writer) {
  std::uint64_t count = 0;
  RowCells cells(reader, registry, *query.type, style);
  reader.scan(query, [&](const StoredRow& stored) {
    writer.write(cells.of(stored));
    ++count;
    return true;
  });
  return count;
}

std::uint64_t export_json(Reader& reader, const Query& query, const std::function<void(std::string_view)>& sink) {
  std::uint64_t count = 0;
  sink("[");
  JsonWriter json;
  reader.scan(query, [&](const StoredRow& stored) {
    json.clear();
    json.begin_object();
    write_members(json, *query.type, stored);
    json.end_object();
    sink(count++ == 0 ? "\n" : ",\n");
    sink(json.text());
    return true;
  });
  sink("\n]\n");
  return count;
}

}  // namespace geojeom
