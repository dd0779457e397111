#include "store/columns/column_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "store/columns/column_answer.hpp"
#include "store/schema.hpp"

namespace geojeom::sqlite {
namespace {

/// Reading a record into columns costs about what this many steps of SQLite's machine do.
constexpr std::int64_t steps_per_row = 10;
constexpr std::int64_t steps_min = 100'000;

/// Beyond so many changes at once, an import say, columns are not kept up but read again when they are worth it.
constexpr std::int64_t changes_max = 20'000;

bool has_all(const ColumnSet& set, const std::vector<const RecordType*>& types) {
  return std::all_of(types.begin(), types.end(), [&](const RecordType* type) { return set.find(*type) != nullptr; });
}

std::size_t memory_of(const ColumnSet& set) {
  std::size_t bytes = 0;
  for (const auto& [type, columns] : set.types) bytes += columns->memory_bytes();
  return bytes;
}

/// The ids of the records that changed, by type. In the order of the journal, whose end is read and nothing else; an
/// order by type would have SQLite walk its whole index.
std::map<std::string, std::set<std::int64_t>> changed_since(View& view, std::int64_t journal_number) {
  std::map<std::string, std::set<std::int64_t>> changed;
  auto statement =
      view.database().prepare("select \"type\", \"record\" from \"journal\" where \"number\" > ?1 order by \"number\"");
  statement.bind(1, journal_number);
  while (statement.step()) changed[std::string(statement.text(0))].insert(statement.number(1));
  return changed;
}

/// Says while it lives that somebody reads many records.
class Reading {
 public:
  explicit Reading(std::atomic<bool>& flag) : flag_(flag) { flag_ = true; }
  ~Reading() { flag_ = false; }
  Reading(const Reading&) = delete;

 private:
  std::atomic<bool>& flag_;
};

}  // namespace

ColumnStore::Snapshot ColumnStore::current() const {
  const std::lock_guard guard(mutex_);
  return current_;
}

void ColumnStore::publish(Snapshot set) {
  const std::lock_guard guard(mutex_);
  current_.swap(set);
}

std::size_t ColumnStore::memory_bytes() const { return memory_of(*current()); }

void ColumnStore::note_cost(const RecordType& type, std::int64_t steps) {
  const std::lock_guard guard(mutex_);
  cost_[&type] += steps;
}

std::optional<AggregateTable> ColumnStore::answer(const AggregateQuery& query, View& view,
                                                  std::int64_t journal_number) {
  if (use_ == ColumnUse::never) return std::nullopt;
  const auto types = types_behind(query, view.registry());
  if (!types) return std::nullopt;
  const Snapshot set = snapshot_for(*types, view, journal_number);
  return set ? answer_from_columns(*set, query, view.registry()) : std::nullopt;
}

/// A reader whose transaction began before the columns' last change gets nothing: only SQL knows the past.
ColumnStore::Snapshot ColumnStore::snapshot_for(const std::vector<const RecordType*>& types, View& view,
                                                std::int64_t journal_number) {
  Snapshot set = current();
  const auto is_it = [&] { return set->journal_number == journal_number && has_all(*set, types); };
  if (is_it()) return set;
  if (set->journal_number > journal_number || is_reading_) return nullptr;
  if (!has_all(*set, types) && !is_worth_reading(*types.front(), view)) return nullptr;
  const std::lock_guard guard(building_);
  set = current();
  if (is_it()) return set;
  if (set->journal_number > journal_number) return nullptr;
  set = brought_up(set, view, journal_number);
  if (has_all(*set, types)) {
    publish(set);
  } else if (is_worth_reading(*types.front(), view)) {
    const Reading reading(is_reading_);
    set = with_types(set, types, view);
    publish(set);
  }
  return is_it() ? set : nullptr;
}

bool ColumnStore::is_worth_reading(const RecordType& type, View& view) {
  std::int64_t cost = 0;
  {
    const std::lock_guard guard(mutex_);
    if (too_large_.contains(&type)) return false;
    cost = cost_[&type];
  }
  if (use_ == ColumnUse::always) return true;
  if (cost < steps_min) return false;
  auto last = view.database().prepare(fmt::format("select max(\"id\") from {}", quoted(type.name())));
  last.step();
  return cost >= steps_per_row * last.number(0);
}

ColumnStore::Snapshot ColumnStore::brought_up(const Snapshot& set, View& view, std::int64_t journal_number) {
  auto fresh = std::make_shared<ColumnSet>();
  fresh->journal_number = journal_number;
  const std::int64_t change_count = journal_number - set->journal_number;
  if (set->types.empty() || change_count > changes_max) return fresh;
  fresh->types = set->types;
  if (change_count == 0) return fresh;
  for (const auto& [name, ids] : changed_since(view, set->journal_number)) {
    const auto found = fresh->types.find(view.registry().find(name));
    if (found != fresh->types.end()) found->second = found->second->refreshed(view, ids);
  }
  return fresh;
}

/// The snapshot with these types read too; without those that memory has no room for.
ColumnStore::Snapshot ColumnStore::with_types(Snapshot set, const std::vector<const RecordType*>& types, View& view) {
  auto fresh = std::make_shared<ColumnSet>(*set);
  for (const auto* type : types) {
    if (fresh->find(*type) == nullptr) fresh->types[type] = TypeColumns::read(view, *type);
    if (memory_of(*fresh) <= memory_bytes_max) continue;
    fresh->types.erase(type);
    const std::lock_guard guard(mutex_);
    too_large_[types.front()] = true;
    break;
  }
  return fresh;
}

}  // namespace geojeom::sqlite
