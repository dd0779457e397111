#include "record/record_type.hpp"

#include <fmt/format.h>

#include "core/contract.hpp"
#include "core/text.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

constexpr int text_length_max = 200;
constexpr int long_text_length_max = 20'000;

int length_limit(const Column& column) {
  if (column.field->max_length > 0) return column.field->max_length;
  return column.kind == Kind::long_text ? long_text_length_max : text_length_max;
}

/// Code points, counted without decoding: every byte that does not continue one begins one.
int count_characters(std::string_view text) {
  int count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  return count;
}

Column period_column(const Field& field, Column::Part part) {
  const bool first = part == Column::Part::first_day;
  return {.name = std::string(field.name) + (first ? "_from" : "_to"),
          .ko = std::string(field.ko) + (first ? " 시작일" : " 종료일"),
          .en = std::string(field.en) + (first ? " (first day)" : " (last day)"),
          .kind = Kind::date,
          .required = field.required,
          .field = &field,
          .part = part};
}

bool is_text_kind(Kind kind) { return kind == Kind::text || kind == Kind::long_text; }

void check_bounds(const Column& column, std::int64_t number, Problems& problems) {
  const Field& field = *column.field;
  if (number >= field.min && number <= field.max) return;
  const auto text_of = [&](std::int64_t bound) { return display_value(column, Value{bound}, Language::ko); };
  std::string allowed;
  if (field.min != unbounded_below) allowed += text_of(field.min) + " ";
  allowed += "~";
  if (field.max != unbounded_above) allowed += " " + text_of(field.max);
  problems.add(
      {.code = "REC-102",
       .field = column.name,
       .details = {{"label", column.ko}, {"label_en", column.en}, {"value", text_of(number)}, {"allowed", allowed}}});
}

/// Parsers give only codes of choices; a row that came another way is held to them too.
void check_choice(const Column& column, const std::string& code, Problems& problems) {
  for (const auto& choice : column.field->choices) {
    if (choice.code == code) return;
  }
  problems.add(unknown_choice(column, code));
}

void check_value(const Column& column, const Value& value, Problems& problems) {
  if (is_empty(value)) {
    if (column.required)
      problems.add(
          {.code = "REC-101", .field = column.name, .details = {{"label", column.ko}, {"label_en", column.en}}});
    return;
  }
  if (const auto* number = number_in(value)) {
    check_bounds(column, *number, problems);
  } else if (column.kind == Kind::choice) {
    check_choice(column, *text_in(value), problems);
  } else if (is_text_kind(column.kind)) {
    const int length = count_characters(*text_in(value));
    const int limit = length_limit(column);
    if (length <= limit) return;
    problems.add({.code = "REC-105",
                  .field = column.name,
                  .details = {{"label", column.ko},
                              {"label_en", column.en},
                              {"length", std::to_string(length)},
                              {"limit", std::to_string(limit)}}});
  }
}

}  // namespace

RecordType::RecordType(std::string_view name, std::string_view room, RecordText text, Coverage coverage)
    : name_(name), room_(room), text_(std::move(text)), coverage_(coverage) {
  for (const auto& field : text_.fields) add_columns_of(field);
  title_column_ = column_index(text_.title);
  find_keys();
  default_row_.resize(columns_.size());
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto value = parse_value(columns_[i], columns_[i].field->default_text);
    if (value) default_row_[i] = *value;
  }
}

// Columns point into the vector of fields, whose buffer moves along with the type.
RecordType::RecordType(RecordType&&) noexcept = default;
RecordType& RecordType::operator=(RecordType&&) noexcept = default;

void RecordType::add_columns_of(const Field& field) {
  if (field.kind == Kind::period) {
    columns_.push_back(period_column(field, Column::Part::first_day));
    columns_.push_back(period_column(field, Column::Part::last_day));
    return;
  }
  columns_.push_back({.name = std::string(field.name),
                      .ko = std::string(field.ko),
                      .en = std::string(field.en),
                      .kind = field.kind,
                      .required = field.required,
                      .field = &field});
}

void RecordType::find_keys() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i].field->unique) unique_groups_.push_back({i});
  }
  for (const auto& names : text_.unique_together) {
    std::vector<std::size_t> group;
    for (const auto name : names) {
      if (const auto index = column_index(name)) group.push_back(*index);
    }
    unique_groups_.push_back(std::move(group));
  }
  if (!unique_groups_.empty()) key_columns_ = unique_groups_.front();
}

const Field* RecordType::find_field(std::string_view name) const {
  for (const auto& field : text_.fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

std::optional<std::size_t> RecordType::column_index(std::string_view name) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i].name == name) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> RecordType::find_column(std::string_view name_or_label) const {
  if (const auto index = column_index(name_or_label)) return index;
  const auto wanted = search_text(name_or_label);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (search_text(columns_[i].ko) == wanted || search_text(columns_[i].en) == wanted) return i;
  }
  return std::nullopt;
}

Problems RecordType::validate(const Row& row) const {
  require(row.size() == columns_.size(), "a row has one value a column");
  Problems problems;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    check_value(columns_[i], row[i], problems);
    if (columns_[i].part != Column::Part::last_day) continue;
    const bool one_missing = is_empty(row[i - 1]) != is_empty(row[i]);
    if (one_missing && !columns_[i].required) {
      const auto& missing = columns_[is_empty(row[i]) ? i : i - 1];
      problems.add(
          {.code = "REC-101", .field = missing.name, .details = {{"label", missing.ko}, {"label_en", missing.en}}});
    } else if (!is_empty(row[i]) && !is_empty(row[i - 1]) && row[i] < row[i - 1]) {
      problems.add({.code = "REC-106",
                    .field = columns_[i].name,
                    .details = {{"label", columns_[i].ko},
                                {"label_en", columns_[i].en},
                                {"first", *text_in(row[i - 1])},
                                {"last", *text_in(row[i])}}});
    }
  }
  if (!problems.has_errors() && text_.check != nullptr) problems.add(text_.check(*this, row));
  return problems;
}

Row RecordType::read_struct(const void* record) const {
  Row row(columns_.size());
  std::size_t at = 0;
  for (const auto& field : text_.fields) {
    field.get(record, &row[at]);
    at += field.kind == Kind::period ? 2 : 1;
  }
  return row;
}

void RecordType::write_struct(void* record, const Row& row) const {
  require(row.size() == columns_.size(), "a row has one value a column");
  std::size_t at = 0;
  for (const auto& field : text_.fields) {
    field.set(record, &row[at]);
    at += field.kind == Kind::period ? 2 : 1;
  }
}

std::string title_of(const RecordType& type, const Row& row, Language language) {
  if (const auto title = type.title_column(); title && !is_empty(row[*title])) {
    return display_value(type.columns()[*title], row[*title], language);
  }
  std::string text;
  for (const auto key : type.key_columns()) {
    text += (text.empty() ? "" : " · ") + display_value(type.columns()[key], row[key], language);
  }
  return text;
}

}  // namespace geojeom
