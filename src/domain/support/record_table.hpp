#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "record/describe.hpp"
#include "record/query.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"

namespace geojeom::support {

/// A record with its place in the store.
template <class T>
struct Stored {
  std::int64_t id = 0;
  std::int64_t organisation = 0;
  std::int64_t version = 0;
  T record{};

  Id<T> ref() const { return Id<T>{id}; }
};

/// The records of one type as their structs.
template <class T>
class RecordTable {
 public:
  RecordTable(const Registry& registry, std::string_view name) : type_(&registry.at(name)) {}

  const RecordType& type() const { return *type_; }

  std::optional<Stored<T>> find(Reader& reader, std::int64_t id) const {
    const auto stored = reader.find(*type_, id);
    if (!stored) return std::nullopt;
    return read(*stored);
  }
  std::optional<Stored<T>> find(Reader& reader, Id<T> id) const { return find(reader, id.value); }

  /// Every record that meets the conditions, by id.
  std::vector<Stored<T>> where(Reader& reader, std::vector<Condition> conditions,
                               std::optional<std::int64_t> organisation = std::nullopt) const {
    std::vector<Stored<T>> found;
    reader.scan({.type = type_, .organisation = organisation, .where = std::move(conditions)},
                [&](const StoredRow& stored) {
                  found.push_back(read(stored));
                  return true;
                });
    return found;
  }

  Saved add(Writer& writer, std::int64_t organisation, const T& record) const {
    return save_new(writer, *type_, {.organisation = organisation, .row = to_row(*type_, record)});
  }
  Saved change(Writer& writer, const Stored<T>& stored) const {
    return save_change(writer, *type_,
                       {.id = stored.id, .version = stored.version, .row = to_row(*type_, stored.record)});
  }

  Stored<T> read(const StoredRow& stored) const {
    return {stored.id, stored.organisation, stored.version, from_row<T>(*type_, stored.row)};
  }

 private:
  const RecordType* type_;
};

/// "column = the record with that id".
inline Condition refers_to(std::string_view column, std::int64_t id) {
  return {ColumnPath(column), Compare::equal, {id}};
}

/// The next free code of a type: "MRG-0007" after six records of the organisation, further where that one is taken.
std::string next_code(Reader& reader, const RecordType& type, std::int64_t organisation, std::string_view prefix);

/// What an action answers: the record it made or changed, and every problem. Nothing was saved when there are errors.
using Acted = Saved;

/// REC-108: there is no such record.
Problem missing_record(std::int64_t id);

/// A refusal because of the state that a record is in; the choice is the state's.
Problem in_state(const char* code, const Choice& state);

inline Acted refused(Problems problems) {
  Acted acted;
  acted.problems = std::move(problems);
  return acted;
}

}  // namespace geojeom::support
