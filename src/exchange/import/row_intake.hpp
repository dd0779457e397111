#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "exchange/import/incoming_row.hpp"
#include "exchange/layout/layout.hpp"

namespace geojeom {

/// Turns the rows of a table into records to be: cells into stored values by the kind of their column.
class RowIntake {
 public:
  RowIntake(const RecordType& type, const ImportColumns& columns, TableLayout& layout);

  bool next(IncomingRow& into);
  /// From now on every row without references is checked here as the new record it will be, off the writer's thread.
  void check_as_new() { checks_as_new_ = true; }

  /// What new rows are beside what the file says, and the key where the file has none (importer.hpp).
  void give(std::vector<std::pair<std::size_t, Value>> values) { given_ = std::move(values); }
  void make_key(std::size_t column, std::vector<std::size_t> parts);

  /// Which of the type's columns the file has.
  const std::vector<bool>& said() const { return said_; }
  bool has_ids() const { return has_ids_; }
  /// A problem of a column of the type, placed where the file has it.
  RowProblem place(std::uint64_t row, Problem problem) const;

 private:
  struct Source {
    const TableColumn* column;
    ImportColumn meaning;
  };
  void add_key(IncomingRow& into);
  void read(const Source& source, const Cell& cell, IncomingRow& into) const;
  void read_value(const Source& source, std::size_t index, std::string_view text, IncomingRow& into) const;
  void read_period(const Source& source, std::string_view text, IncomingRow& into) const;
  void read_id(const Source& source, std::string_view text, IncomingRow& into) const;
  void add_problem(const Source& source, Problem problem, IncomingRow& into) const;

  const RecordType& type_;
  TableLayout& layout_;
  std::vector<Source> sources_;
  std::vector<const TableColumn*> column_of_;  // of the type's columns, where the file has them
  std::vector<bool> said_;
  bool has_ids_ = false;
  bool checks_as_new_ = false;
  std::vector<std::pair<std::size_t, Value>> given_;
  std::optional<std::size_t> key_column_;
  std::vector<std::size_t> key_parts_;
  std::unordered_map<std::string, int> keys_;
  TableRow row_;
};

}  // namespace geojeom
