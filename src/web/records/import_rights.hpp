#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/office/guarded_reader.hpp"
#include "exchange/import/import_guard.hpp"

namespace geojeom {

/// An import in a person's name: finds only what the person may read, creates and changes only what the person may
/// write. A record of somebody else answers like one that does not exist (OFF-202).
class ImportRights final : public ImportGuard {
 public:
  /// What is given must outlive it.
  ImportRights(Writer& writer, const Registry& registry, const Caller& caller)
      : writer_(writer),
        registry_(registry),
        caller_(caller),
        sight_(writer, registry, caller, GuardedReader::Personal::plain) {}

  Reader& sight() override { return sight_; }
  Problems check_new(const RecordType& type, const NewRecord& record) override;
  Problems check_change(const RecordType& type, const StoredRow& before, Row& after) override;

 private:
  const std::optional<std::vector<Condition>>& writable(const RecordType& type);
  Problems check(const RecordType& type, const StoredRow& record);
  bool meets(const RecordType& type, const StoredRow& record, const Condition& condition);

  Writer& writer_;
  const Registry& registry_;
  const Caller& caller_;
  GuardedReader sight_;
  std::map<const RecordType*, std::optional<std::vector<Condition>>> writable_;
};

}  // namespace geojeom
