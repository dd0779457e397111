#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.hpp"
#include "record/field.hpp"

namespace geojeom {

class Reader;
class RecordType;

/// A record about to be created or changed, as rules over other records see it.
struct Asked {
  std::int64_t organisation = 0;
  std::int64_t id = 0;  ///< 0 for a new one
  const Row& row;
  const Row* before = nullptr;  ///< what is stored; null for a new one
};

/// What a record type says of itself. Designated initialisers keep this order.
struct RecordText {
  std::string_view ko;
  std::string_view en;
  std::string_view help_ko{};
  std::string_view help_en{};
  std::string_view title{};  ///< field that names a record to people
  std::vector<Field> fields{};
  /// Groups of fields that are unique together within the owning organisation; the first is also the key of an import
  /// where no single field is unique.
  std::vector<std::vector<std::string_view>> unique_together{};
  /// Groups of columns that are sorted or summed together over very many rows; each gets an index of its own.
  std::vector<std::vector<std::string_view>> indexes{};
  bool append_only = false;  ///< money rows: never changed, corrected by a counter-entry
  bool shared = false;       ///< reference data: readable by every organisation
  /// Rules over several fields of one record, beyond kinds and bounds. Gets validated values.
  Problems (*check)(const RecordType& type, const Row& row) = nullptr;
  /// Rules over other records, asked at every door (save.hpp) inside the transaction that stores the record: what it
  /// saw cannot change before it is stored. Gets a row that passed validate.
  Problems (*admit)(Reader& reader, const RecordType& type, const Asked& asked) = nullptr;
};

/// A described record type at run time: one table that SQL, forms, JSON, spreadsheets, search and reference pages loop
/// over.
class RecordType {
 public:
  struct Coverage {
    std::size_t member_count;
    std::size_t described_count;
  };

  RecordType(std::string_view name, std::string_view room, RecordText text, Coverage coverage);
  RecordType(RecordType&&) noexcept;
  RecordType& operator=(RecordType&&) noexcept;
  RecordType(const RecordType&) = delete;

  const std::string& name() const { return name_; }
  const std::string& room() const { return room_; }
  std::string_view label(Language language) const { return language == Language::ko ? text_.ko : text_.en; }
  std::string_view help(Language language) const { return language == Language::ko ? text_.help_ko : text_.help_en; }
  const std::vector<Field>& fields() const { return text_.fields; }
  /// The record's own columns; the system columns are not among them.
  const std::vector<Column>& columns() const { return columns_; }
  const RecordText& text() const { return text_; }
  const Coverage& coverage() const { return coverage_; }
  bool append_only() const { return text_.append_only; }

  const Field* find_field(std::string_view name) const;
  /// Column by its name, or by its Korean or English label without regard to spaces and case.
  std::optional<std::size_t> find_column(std::string_view name_or_label) const;
  std::optional<std::size_t> column_index(std::string_view name) const;
  /// Column that names a record to people, if the type says which.
  std::optional<std::size_t> title_column() const { return title_column_; }
  /// Columns that together find a record within its organisation: the first unique field or group; empty when there is
  /// none.
  const std::vector<std::size_t>& key_columns() const { return key_columns_; }
  /// Every group of columns that must be unique within the organisation.
  const std::vector<std::vector<std::size_t>>& unique_groups() const { return unique_groups_; }

  /// A row with the defaults of the description and everything else empty.
  const Row& default_row() const { return default_row_; }
  /// All that is wrong with the values of one record: missing, out of bounds, too long, unknown choice, the type's own
  /// check. Errors REC-101 required, REC-102 bounds, REC-103 choice, REC-105 too long, REC-106 period ends before it
  /// begins.
  Problems validate(const Row& row) const;

  Row read_struct(const void* record) const;
  void write_struct(void* record, const Row& row) const;

 private:
  void add_columns_of(const Field& field);
  void find_keys();

  std::string name_;
  std::string room_;
  RecordText text_;
  Coverage coverage_;
  std::vector<Column> columns_;
  std::optional<std::size_t> title_column_;
  std::vector<std::size_t> key_columns_;
  std::vector<std::vector<std::size_t>> unique_groups_;
  Row default_row_;
};

/// The name of a record for people: its title, or its key, or "#12".
std::string title_of(const RecordType& type, const Row& row, Language language);

}  // namespace geojeom
