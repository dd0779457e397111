#include "store/sqlite_journal.hpp"

namespace geojeom::sqlite {

JournalWriter::JournalWriter(Database& database, Author author) : database_(database), author_(std::move(author)) {}

void JournalWriter::begin() {
  auto last = database_.prepare("select coalesce(max(\"number\"), 0) from \"journal\"");
  last.step();
  next_number_ = last.number(0) + 1;
  auto transaction = database_.prepare(
      "insert into \"journal_transaction\" (\"id\", \"at\", \"author\", \"reason\") values (null, ?1, ?2, ?3)");
  transaction.bind(1, author_.at.micros())
      .bind(2, std::string_view(author_.name))
      .bind(3, std::string_view(author_.reason));
  transaction.run();
  transaction_ = database_.last_id();
  insert_.emplace(database_.prepare(
      "insert into \"journal\" (\"number\", \"transaction_id\", \"organisation\", \"position\", \"change\", \"type\", "
      "\"record\","
      " \"version\", \"before\", \"after\", \"hash\") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
}

JournalHead& JournalWriter::head_of(std::int64_t organisation) {
  const auto [found, fresh] = heads_.try_emplace(organisation, JournalHead{.organisation = organisation});
  if (fresh) {
    auto head = database_.prepare("select \"position\", \"hash\" from \"journal_head\" where \"organisation\" = ?1");
    head.bind(1, organisation);
    if (head.step()) {
      found->second.position = head.number(0);
      found->second.hash = std::string(head.blob(1));
    }
  }
  return found->second;
}

void JournalWriter::append(JournalEntry entry) {
  if (transaction_ == 0) begin();
  JournalHead& head = head_of(entry.organisation);
  entry.number = next_number_++;
  entry.position = ++head.position;
  entry.at = author_.at;
  entry.author = author_.name;
  entry.reason = author_.reason;
  entry.hash = hash_of(entry, head.hash);
  Statement& insert = *insert_;
  insert.bind(1, entry.number).bind(2, transaction_).bind(3, entry.organisation).bind(4, entry.position);
  insert.bind(5, static_cast<std::int64_t>(entry.change)).bind(6, std::string_view(entry.type)).bind(7, entry.record);
  insert.bind(8, entry.version).bind(9, std::string_view(entry.before)).bind(10, std::string_view(entry.after));
  insert.bind_blob(11, entry.hash);
  insert.run();
  head.hash = std::move(entry.hash);
}

void JournalWriter::finish() {
  for (const auto& [organisation, head] : heads_) {
    auto keep = database_.prepare(
        "insert into \"journal_head\" (\"organisation\", \"position\", \"hash\") values (?1, ?2, ?3)"
        " on conflict (\"organisation\") do update set \"position\" = excluded.\"position\", \"hash\" = "
        "excluded.\"hash\"");
    keep.bind(1, organisation).bind(2, head.position).bind_blob(3, head.hash);
    keep.run();
  }
}

std::int64_t JournalWriter::next_id(const std::string& type, std::int64_t given) {
  std::int64_t& next = next_of(type);
  if (given == 0) return next++;
  next = std::max(next, given + 1);
  return given;
}

std::int64_t& JournalWriter::next_of(const std::string& type) {
  const auto [found, fresh] = next_ids_.try_emplace(type, 0);
  if (fresh) {
    auto last = database_.prepare("select coalesce(max(\"record\"), 0) from \"journal\" where \"type\" = ?1");
    last.bind(1, std::string_view(type));
    last.step();
    found->second = last.number(0) + 1;
  }
  return found->second;
}

}  // namespace geojeom::sqlite
