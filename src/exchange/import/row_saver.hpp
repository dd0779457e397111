#pragma once

#include "exchange/import/id_set.hpp"
#include "exchange/import/import_guard.hpp"
#include "exchange/import/incoming_row.hpp"
#include "exchange/import/reference_finder.hpp"
#include "exchange/import/row_intake.hpp"
#include "exchange/import/same_rows.hpp"

namespace geojeom {

/// Finds the record that a row means and creates or changes it. Rows that wait for a later row are put aside.
class RowSaver {
 public:
  struct Target {
    Writer& writer;
    const Registry& registry;
    const RecordType& type;
    std::optional<std::int64_t> tenant;
    ImportGuard* guard = nullptr;
  };
  RowSaver(Target target, const RowIntake& intake, ImportReport& report);

  void save(IncomingRow& row);
  /// The type had no records and the file has every column that a new one needs: rows can be checked beforehand.
  bool creates_only() const { return was_empty_ && missing_columns_.empty(); }
  /// Saves what waited, until nothing more can be found; then says what is missing.
  void save_waiting();

 private:
  enum class Found : unsigned char { yes, wait, no };

  Reader& sight() { return target_.guard != nullptr ? target_.guard->sight() : target_.writer; }
  bool try_save(IncomingRow& row, bool may_wait);
  Found find_owner(IncomingRow& row, std::int64_t& owner, bool may_wait);
  Found find_references(IncomingRow& row, std::int64_t owner, bool may_wait);
  std::optional<StoredRow> find_stored(IncomingRow& row, std::int64_t owner);
  void create(IncomingRow& row, std::int64_t owner);
  void change(IncomingRow& row, StoredRow& stored);
  bool has_key(const IncomingRow& row) const;
  Problem explain_twice(const Problem& problem) const;
  void refuse(IncomingRow& row, Problem problem);
  void finish(IncomingRow& row);
  std::string difference(const Row& before, const Row& after) const;

  Target target_;
  const RowIntake& intake_;
  ImportReport& report_;
  ReferenceFinder finder_;
  SameRows same_;
  IdSet touched_;
  std::vector<IncomingRow> waiting_;
  std::string missing_columns_;  // required, without default, not in the file
  bool said_missing_ = false;
  bool was_empty_;
  bool is_organisation_;
};

}  // namespace geojeom
