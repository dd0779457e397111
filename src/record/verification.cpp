#include <map>

#include "record/journal.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {
namespace {

Problem chain_break(const JournalEntry& entry) {
  return {.code = "JRN-101",
          .details = {{"number", std::to_string(entry.number)},
                      {"organisation", std::to_string(entry.organisation)},
                      {"type", entry.type},
                      {"record", std::to_string(entry.record)}}};
}

/// Walks all chains at once, in the order in which entries were written.
std::optional<Problem> check_chains(Reader& reader, std::int64_t& entries) {
  std::map<std::int64_t, JournalHead> reached;
  std::optional<Problem> broken;
  reader.scan_journal({}, [&](const JournalEntry& entry) {
    JournalHead& head = reached[entry.organisation];
    if (entry.position != head.position + 1 || entry.hash != hash_of(entry, head.hash)) {
      broken = chain_break(entry);
      return false;
    }
    head = {entry.organisation, entry.position, entry.hash};
    ++entries;
    return true;
  });
  if (broken) return broken;
  // What is kept of each chain's end must be its end; a chain without a kept end counts as one that should be empty.
  std::map<std::int64_t, JournalHead> kept;
  for (auto& head : reader.journal_heads()) kept[head.organisation] = head;
  for (const auto& [organisation, head] : reached) kept.try_emplace(organisation, JournalHead{organisation, 0, {}});
  for (const auto& [organisation, head] : kept) {
    const JournalHead& found = reached[organisation];
    if (found.position == head.position && found.hash == head.hash) continue;
    return Problem{.code = "JRN-102",
                   .details = {{"organisation", std::to_string(organisation)},
                               {"found", std::to_string(found.position)},
                               {"expected", std::to_string(head.position)}}};
  }
  return std::nullopt;
}

/// What the journal says a record should be.
struct Expected {
  std::int64_t record = 0;
  std::int64_t version = 0;
  std::int64_t organisation = 0;
  Row row;
  bool removed = false;
};

Problem record_break(const RecordType& type, std::int64_t record, std::string_view column) {
  return {.code = "JRN-103",
          .details = {{"type", type.name()}, {"record", std::to_string(record)}, {"column", std::string(column)}}};
}

/// Compares the records of one type with their journal. Both come in the order of ids, so one record is held at a time.
class RecordCheck {
 public:
  RecordCheck(Reader& reader, const RecordType& type) : type_(type) {
    Query query{.type = &type, .order = {}, .limit = 0};
    reader.scan(query, [&](const StoredRow& stored) {
      ids_.push_back(stored.id);
      return true;
    });
    reader_ = &reader;
  }

  std::optional<Problem> run(std::int64_t& records) {
    Expected expected;
    reader_->scan_journal({.type = type_.name()}, [&](const JournalEntry& entry) {
      if (entry.record != expected.record) {
        if (!settle(expected)) return false;
        expected = {.record = entry.record, .organisation = entry.organisation, .row = Row(type_.columns().size())};
      }
      const Problems unreadable = apply_journal_object(type_, entry.after, expected.row);
      if (!unreadable.empty()) broken_ = unreadable.front();
      expected.version = entry.version;
      expected.removed = entry.change == Change::removed;
      return !broken_;
    });
    if (!broken_) settle(expected);
    if (!broken_ && next_ < ids_.size()) broken_ = record_break(type_, ids_[next_], "id");
    records += static_cast<std::int64_t>(next_);
    return broken_;
  }

 private:
  /// The record must be what its entries add up to; false when it is not.
  bool settle(const Expected& expected) {
    if (expected.record == 0 || expected.removed) return true;
    if (next_ >= ids_.size() || ids_[next_] != expected.record) {
      broken_ =
          record_break(type_, next_ < ids_.size() ? std::min(ids_[next_], expected.record) : expected.record, "id");
      return false;
    }
    ++next_;
    const auto stored = reader_->find(type_, expected.record);
    if (!stored || stored->version != expected.version) {
      broken_ = record_break(type_, expected.record, "version");
    } else if (stored->organisation != expected.organisation) {
      broken_ = record_break(type_, expected.record, "organisation");
    } else {
      compare(expected, stored->row);
    }
    return !broken_;
  }

  void compare(const Expected& expected, const Row& row) {
    for (std::size_t i = 0; i < row.size() && !broken_; ++i) {
      if (row[i] != expected.row[i]) broken_ = record_break(type_, expected.record, type_.columns()[i].name);
    }
  }

  const RecordType& type_;
  Reader* reader_ = nullptr;
  std::vector<std::int64_t> ids_;
  std::size_t next_ = 0;
  std::optional<Problem> broken_;
};

}  // namespace

Verification verify(Reader& reader, const Registry& registry) {
  Verification verification;
  verification.first_break = check_chains(reader, verification.entries);
  for (const auto& type : registry.types()) {
    if (verification.first_break) break;
    verification.first_break = RecordCheck(reader, type).run(verification.records);
  }
  return verification;
}

}  // namespace geojeom
