#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "store/columns/code_column.hpp"
#include "store/sqlite_view.hpp"

namespace geojeom::sqlite {

/// Which rows belong to which organisation, so that a question about one looks at no other's.
class OrganisationRows {
 public:
  explicit OrganisationRows(const CodeColumn& organisation);
  std::span<const std::uint32_t> of(const CodeColumn& organisation, std::int64_t id) const;
  std::size_t memory_bytes() const { return (rows_.capacity() + starts_.capacity()) * sizeof(std::uint32_t); }

 private:
  std::vector<std::uint32_t> rows_;    ///< by organisation, then as stored
  std::vector<std::uint32_t> starts_;  ///< by the organisation's code, and the end
};

/// The records of one type in memory, in the order of their ids: the columns that figures count, add and group by.
/// Texts that people write, names and numbers of papers are not among them.
class TypeColumns {
 public:
  static constexpr std::uint32_t no_row = std::numeric_limits<std::uint32_t>::max();

  /// True for a column that is kept: numbers, dates, choices, references, regions, industries, and who owns the record.
  static bool keeps(const RecordType& type, std::string_view column);

  /// Reads every record of the type as the view sees it.
  static std::shared_ptr<const TypeColumns> read(View& view, const RecordType& type);
  /// The same records after these changed, as the view sees them; what did not change is shared with these columns.
  std::shared_ptr<const TypeColumns> refreshed(View& view, const std::set<std::int64_t>& changed_ids) const;

  const RecordType& type() const { return *type_; }
  std::size_t row_count() const { return ids_->size(); }
  /// nullptr when it is not kept, or its values cannot be coded.
  const CodeColumn* find(std::string_view column) const;
  std::uint32_t row_of(std::int64_t id) const;
  std::span<const std::uint32_t> rows_of_organisation(std::int64_t id) const;
  std::size_t memory_bytes() const;

 private:
  explicit TypeColumns(const RecordType& type);
  void append_row(const Statement& statement);
  CodeColumn& changeable(std::size_t index, std::vector<bool>& copied);
  void add_row(std::size_t row, std::int64_t id, std::vector<bool>& copied);
  void set_row(std::size_t row, const Statement& statement, std::vector<bool>& copied);
  void drop_row(std::size_t row, std::vector<bool>& copied);
  std::size_t first_row_from(std::int64_t id) const;
  std::int64_t id_at(std::size_t row) const { return ids_->number_of(ids_->code_at(row)); }
  void index_rows();

  static constexpr std::size_t organisation_column = 0;

  const RecordType* type_;
  std::vector<std::string> names_;  ///< of columns_; the organisation is the first
  std::shared_ptr<CodeColumn> ids_;
  std::vector<std::shared_ptr<CodeColumn>> columns_;
  bool has_gaps_ = false;
  std::shared_ptr<const std::vector<std::uint32_t>> row_by_id_;  ///< from the first id on, where there are gaps
  std::shared_ptr<const OrganisationRows> organisation_rows_;
};

}  // namespace geojeom::sqlite
