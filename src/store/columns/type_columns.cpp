#include "store/columns/type_columns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "store/schema.hpp"

namespace geojeom::sqlite {
namespace {

/// A row that comes or goes in the middle moves all behind it; more of them, and reading everything again is cheaper.
constexpr std::size_t moved_rows_max = 64;

/// The ids of organisations lie closer together than this, or their rows are not listed.
constexpr CodeColumn::Code organisations_max = 1u << 22;

bool is_kept(Kind kind) {
  switch (kind) {
    case Kind::integer:
    case Kind::won:
    case Kind::decimal:
    case Kind::ratio:
    case Kind::date:
    case Kind::yes_no:
    case Kind::choice:
    case Kind::reference:
    case Kind::region:
    case Kind::ksic:
    case Kind::fiscal_year:
    case Kind::period:
      return true;
    case Kind::text:
    case Kind::long_text:
    case Kind::instant:
    case Kind::business_number:
    case Kind::corporate_number:
    case Kind::file:
      return false;
  }
  return false;
}

std::string select_sql(const RecordType& type, const std::vector<std::string>& names) {
  std::string sql = "select \"id\"";
  for (const auto& name : names) sql += ", " + quoted(name);
  return sql + fmt::format(" from {}", quoted(type.name()));
}

void append_cell(CodeColumn& column, const Statement& statement, int index) {
  if (statement.is_null(index)) {
    column.append_empty();
  } else if (column.storage() == Storage::text) {
    column.append(statement.text(index));
  } else {
    column.append(statement.number(index));
  }
}

}  // namespace

OrganisationRows::OrganisationRows(const CodeColumn& organisation)
    : rows_(organisation.size()), starts_(organisation.greatest_code() + 2) {
  const auto count = static_cast<std::uint32_t>(organisation.size());
  for (std::uint32_t row = 0; row < count; ++row) ++starts_[organisation.code_at(row) + 1];
  for (std::size_t code = 1; code < starts_.size(); ++code) starts_[code] += starts_[code - 1];
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  for (std::uint32_t row = 0; row < count; ++row) rows_[next[organisation.code_at(row)]++] = row;
}

std::span<const std::uint32_t> OrganisationRows::of(const CodeColumn& organisation, std::int64_t id) const {
  if (organisation.greatest_code() == 0 || id < organisation.number_of(1)) return {};
  const auto code = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(organisation.number_of(1)) + 1;
  if (code > organisation.greatest_code()) return {};
  return std::span(rows_).subspan(starts_[code], starts_[code + 1] - starts_[code]);
}

bool TypeColumns::keeps(const RecordType& type, std::string_view column) {
  if (const auto index = type.column_index(column)) return is_kept(type.columns()[*index].kind);
  return column == "id" || column == "organisation";
}

TypeColumns::TypeColumns(const RecordType& type)
    : type_(&type), names_{"organisation"}, ids_(std::make_shared<CodeColumn>(Storage::integer)) {
  columns_.push_back(std::make_shared<CodeColumn>(Storage::integer));
  for (const auto& column : type.columns()) {
    if (!is_kept(column.kind)) continue;
    names_.push_back(column.name);
    columns_.push_back(std::make_shared<CodeColumn>(column.storage()));
  }
}

std::shared_ptr<const TypeColumns> TypeColumns::read(View& view, const RecordType& type) {
  std::shared_ptr<TypeColumns> read(new TypeColumns(type));
  auto statement = view.database().prepare(select_sql(type, read->names_) + " order by \"id\"");
  while (statement.step()) read->append_row(statement);
  read->ids_->shrink();
  for (const auto& column : read->columns_) column->shrink();
  read->index_rows();
  return read;
}

void TypeColumns::append_row(const Statement& statement) {
  ids_->append(statement.number(0));
  for (std::size_t i = 0; i < columns_.size(); ++i) append_cell(*columns_[i], statement, static_cast<int>(i) + 1);
}

/// The column for writing. Other snapshots may still read it: the first change works on a copy.
CodeColumn& TypeColumns::changeable(std::size_t index, std::vector<bool>& copied) {
  auto& column = index == columns_.size() ? ids_ : columns_[index];
  if (!copied[index]) column = std::make_shared<CodeColumn>(*column);
  copied[index] = true;
  return *column;
}

std::shared_ptr<const TypeColumns> TypeColumns::refreshed(View& view, const std::set<std::int64_t>& changed_ids) const {
  std::shared_ptr<TypeColumns> fresh(new TypeColumns(*this));
  std::vector<bool> copied(columns_.size() + 1);
  std::size_t moved_rows = 0;
  auto statement = view.database().prepare(select_sql(*type_, names_) + " where \"id\" = ?1");
  for (const auto id : changed_ids) {
    statement.bind(1, id);
    const std::size_t row = fresh->first_row_from(id);
    const bool was_there = row < fresh->row_count() && fresh->id_at(row) == id;
    const bool is_there = statement.step();
    if (is_there && !was_there) fresh->add_row(row, id, copied);
    if (is_there) fresh->set_row(row, statement, copied);
    if (!is_there && was_there) fresh->drop_row(row, copied);
    moved_rows += was_there ? !is_there : is_there && row + 1 < fresh->row_count();
    statement.reset();
    if (moved_rows > moved_rows_max) return read(view, *type_);
  }
  if (copied.back() || copied[organisation_column]) fresh->index_rows();
  return fresh;
}

void TypeColumns::add_row(std::size_t row, std::int64_t id, std::vector<bool>& copied) {
  for (std::size_t i = 0; i <= columns_.size(); ++i) changeable(i, copied).insert_row(row);
  ids_->set(row, id);
}

void TypeColumns::drop_row(std::size_t row, std::vector<bool>& copied) {
  for (std::size_t i = 0; i <= columns_.size(); ++i) changeable(i, copied).erase_row(row);
}

void TypeColumns::set_row(std::size_t row, const Statement& statement, std::vector<bool>& copied) {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const Value value = statement.value(static_cast<int>(i) + 1);
    if (columns_[i]->value_of(columns_[i]->code_at(row)) != value) changeable(i, copied).set(row, value);
  }
}

std::size_t TypeColumns::first_row_from(std::int64_t id) const {
  std::size_t first = 0;
  std::size_t last = row_count();
  while (first < last) {
    const std::size_t middle = first + (last - first) / 2;
    (id_at(middle) < id ? first : last) = id_at(middle) < id ? middle + 1 : middle;
  }
  return first;
}

/// Ids without gaps need no index; with few gaps a table from the first id on; else they are searched.
void TypeColumns::index_rows() {
  const CodeColumn& organisation = *columns_[organisation_column];
  organisation_rows_ = nullptr;
  row_by_id_ = nullptr;
  if (organisation.greatest_code() > organisations_max) return;
  organisation_rows_ = std::make_shared<OrganisationRows>(organisation);
  if (row_count() == 0) return;
  const auto span = static_cast<std::uint64_t>(id_at(row_count() - 1) - id_at(0)) + 1;
  has_gaps_ = span != row_count();
  if (!has_gaps_ || span > 8 * row_count() + 1024) return;
  auto rows = std::make_shared<std::vector<std::uint32_t>>(span, no_row);
  for (std::size_t row = 0; row < row_count(); ++row)
    (*rows)[static_cast<std::size_t>(id_at(row) - id_at(0))] = static_cast<std::uint32_t>(row);
  row_by_id_ = std::move(rows);
}

std::uint32_t TypeColumns::row_of(std::int64_t id) const {
  if (row_count() == 0 || id < id_at(0) || id > id_at(row_count() - 1)) return no_row;
  const auto distance = static_cast<std::size_t>(id - id_at(0));
  if (!has_gaps_) return static_cast<std::uint32_t>(distance);
  if (row_by_id_) return (*row_by_id_)[distance];
  const std::size_t row = first_row_from(id);
  return id_at(row) == id ? static_cast<std::uint32_t>(row) : no_row;
}

const CodeColumn* TypeColumns::find(std::string_view column) const {
  if (organisation_rows_ == nullptr) return nullptr;
  const CodeColumn* found = column == "id" ? ids_.get() : nullptr;
  for (std::size_t i = 0; i < names_.size() && found == nullptr; ++i) {
    if (names_[i] == column) found = columns_[i].get();
  }
  return found != nullptr && found->is_usable() && ids_->is_usable() ? found : nullptr;
}

std::span<const std::uint32_t> TypeColumns::rows_of_organisation(std::int64_t id) const {
  return organisation_rows_->of(*columns_[organisation_column], id);
}

std::size_t TypeColumns::memory_bytes() const {
  std::size_t bytes = ids_->memory_bytes() + (organisation_rows_ ? organisation_rows_->memory_bytes() : 0);
  for (const auto& column : columns_) bytes += column->memory_bytes();
  return bytes + (row_by_id_ ? row_by_id_->capacity() * sizeof(std::uint32_t) : 0);
}

}  // namespace geojeom::sqlite
