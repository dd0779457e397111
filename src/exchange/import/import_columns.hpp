#pragma once

#include <string>
#include <utility>
#include <vector>

#include "exchange/layout/column_names.hpp"
#include "record/record_type.hpp"

namespace geojeom {

/// What an office calls its columns: the file's header and the record's column (name or label); "" for a column that is
/// not to be read.
using ColumnMapping = std::vector<std::pair<std::string, std::string>>;

/// What a column of an imported file says about a record.
struct ImportColumn {
  enum class Meaning : unsigned char { value, period, id, organisation, sample };
  Meaning meaning = Meaning::value;
  std::size_t column = 0;  ///< of the type; for a period its first day, and the last day follows
};

/// The columns that an import of a type knows: every column of the type by name and labels, a period as one column,
/// and the number, the organisation and the sample mark of a record.
class ImportColumns {
 public:
  explicit ImportColumns(const RecordType& type);

  /// Errors: IMP-102 a column that the type does not have.
  Problems map(const ColumnMapping& mapping);

  const ColumnNames& names() const { return names_; }
  const ImportColumn& at(std::size_t known) const { return columns_[known]; }
  /// The name by which a mapping knows the column: `business_number`, `id`.
  const std::string& name(std::size_t known) const { return identifiers_[known]; }
  std::size_t size() const { return columns_.size(); }

 private:
  void add(const Column& column, ImportColumn meaning);

  const RecordType& type_;
  ColumnNames names_;
  std::vector<ImportColumn> columns_;
  std::vector<std::string> identifiers_;
};

/// The columns before a record's own in every export: id, organisation, sample; `ko` falls back to the name where the
/// type itself has a column of that label.
std::vector<Column> system_columns(const RecordType& type);

/// Reads {"file column": "record column"}. Errors: IMP-101 with `file` as the name.
Problems read_mapping(std::string_view json, std::string_view file, ColumnMapping& mapping);
std::string mapping_json(const ColumnMapping& mapping);

}  // namespace geojeom
