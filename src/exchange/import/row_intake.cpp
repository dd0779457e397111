#include "exchange/import/row_intake.hpp"

#include <charconv>

#include "core/period.hpp"
#include "core/text.hpp"
#include "exchange/import/cell_value.hpp"
#include "record/journal.hpp"

namespace geojeom {

RowIntake::RowIntake(const RecordType& type, const ImportColumns& columns, TableLayout& layout)
    : type_(type), layout_(layout), column_of_(type.columns().size()), said_(type.columns().size()) {
  using Meaning = ImportColumn::Meaning;
  for (const TableColumn& column : layout.columns()) {
    if (!column.known) continue;
    const ImportColumn meaning = columns.at(*column.known);
    sources_.push_back({&column, meaning});
    has_ids_ = has_ids_ || meaning.meaning == Meaning::id;
    if (meaning.meaning != Meaning::value && meaning.meaning != Meaning::period) continue;
    const std::size_t last = meaning.column + (meaning.meaning == Meaning::period ? 1 : 0);
    for (std::size_t i = meaning.column; i <= last; ++i) {
      column_of_[i] = &column;
      said_[i] = true;
    }
  }
}

bool RowIntake::next(IncomingRow& into) {
  if (!layout_.next(row_)) return false;
  into.number = row_.number();
  into.id.reset();
  into.organisation.clear();
  into.sample.reset();
  into.row = type_.default_row();
  for (const auto& [column, value] : given_) into.row[column] = value;
  into.references.clear();
  into.unsaid.clear();
  into.problems.clear();
  into.has_errors = false;
  into.journalled.clear();
  for (const Problem& problem : row_.problems()) {
    RowProblem placed{.row = into.number, .problem = problem};
    for (const auto& [name, value] : problem.details) {
      if (name == "column") placed.column = value;
    }
    into.add(std::move(placed));
  }
  for (const Source& source : sources_) read(source, row_.cell(source.column->source), into);
  if (key_column_) add_key(into);
  // A cell that could not be read is empty now: checking such a row would blame it twice.
  if (checks_as_new_ && into.references.empty() && !into.has_errors) {
    for (const Problem& problem : type_.validate(into.row)) into.add(place(into.number, problem));
    if (!into.has_errors) into.journalled = journal_object(type_, into.row);
  }
  return true;
}

void RowIntake::make_key(std::size_t column, std::vector<std::size_t> parts) {
  if (said_[column]) return;
  key_column_ = column;
  key_parts_ = std::move(parts);
  said_[column] = true;
}

void RowIntake::add_key(IncomingRow& into) {
  std::string key;
  for (const std::size_t part : key_parts_) {
    const Value& value = into.row[part];
    const auto* text = text_in(value);
    const auto* number = number_in(value);
    const std::string word = text != nullptr ? *text : number != nullptr ? std::to_string(*number) : std::string();
    if (!word.empty()) key += (key.empty() ? "" : "-") + word;
  }
  const int times = ++keys_[key];
  if (times > 1) key += "-" + std::to_string(times);
  into.row[*key_column_] = key;
}

void RowIntake::read(const Source& source, const Cell& cell, IncomingRow& into) const {
  if (cell.kind == CellKind::error) return;  // its problem is among the row's
  switch (source.meaning.meaning) {
    case ImportColumn::Meaning::value:
      return read_value(source, source.meaning.column, cell.text, into);
    case ImportColumn::Meaning::period:
      return read_period(source, trim(cell.text), into);
    case ImportColumn::Meaning::id:
      return read_id(source, trim(cell.text), into);
    case ImportColumn::Meaning::organisation:
      into.organisation = collapse_spaces(to_nfc(cell.text));
      return;
    case ImportColumn::Meaning::sample:
      static const Column sample{.name = "sample", .ko = {}, .en = {}, .kind = Kind::yes_no};
      const auto value = parse_value(sample, cell.text);
      if (!value) add_problem(source, value.problem(), into);
      else if (!is_empty(*value)) into.sample = *number_in(*value) != 0;
  }
}

void RowIntake::read_value(const Source& source, std::size_t index, std::string_view text, IncomingRow& into) const {
  const Column& column = type_.columns()[index];
  if (column.kind == Kind::reference) {
    const std::string_view meant = trim(text);
    if (!meant.empty() && (column.required || !says_nothing(meant))) {
      into.references.push_back({index, to_nfc(meant)});
    } else if (column.required) {
      into.unsaid.push_back(index);
    }
    return;
  }
  auto value = read_cell(column, text, source.column->unit_won);
  if (!value) return add_problem(source, value.problem(), into);
  if (is_empty(*value) && column.required) {
    into.unsaid.push_back(index);
    return;
  }
  if (column.kind == Kind::corporate_number) {
    for (const Problem& doubt : doubts_about(column, *value)) add_problem(source, doubt, into);
  }
  into.row[index] = *std::move(value);
}

void RowIntake::read_period(const Source& source, std::string_view text, IncomingRow& into) const {
  const std::size_t first = source.meaning.column;
  if (text.empty() || says_nothing(text)) {
    for (const std::size_t index : {first, first + 1}) {
      if (type_.columns()[index].required) into.unsaid.push_back(index);
      else into.row[index] = Value{};
    }
    return;
  }
  const auto period = parse_period(text);
  if (!period) return add_problem(source, period.problem(), into);
  into.row[first] = to_text(period->first());
  into.row[first + 1] = to_text(period->last());
}

void RowIntake::read_id(const Source& source, std::string_view text, IncomingRow& into) const {
  if (text.empty()) return;
  const std::string_view digits = text.substr(text.starts_with('#') ? 1 : 0);
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (error == std::errc{} && end == digits.data() + digits.size() && id > 0) {
    into.id = id;
  } else {
    add_problem(source, {.code = "IMP-106", .details = {{"value", std::string(text)}}}, into);
  }
}

void RowIntake::add_problem(const Source& source, Problem problem, IncomingRow& into) const {
  into.add({.row = into.number,
            .column = column_letters(source.column->source),
            .header = source.column->header,
            .problem = std::move(problem)});
}

RowProblem RowIntake::place(std::uint64_t row, Problem problem) const {
  RowProblem placed{.row = row, .problem = std::move(problem)};
  const auto index = type_.column_index(placed.problem.field);
  if (index && column_of_[*index] != nullptr) {
    placed.column = column_letters(column_of_[*index]->source);
    placed.header = column_of_[*index]->header;
  }
  return placed;
}

}  // namespace geojeom
