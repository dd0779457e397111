#include "domain/office/guarded_reader.hpp"

#include <algorithm>

#include "domain/office/masking.hpp"
#include "record/registry.hpp"

namespace geojeom {

const std::optional<std::vector<Condition>>& GuardedReader::readable(const RecordType& type) {
  const auto known = readable_.find(&type);
  if (known != readable_.end()) return known->second;
  return readable_.emplace(&type, conditions_for(caller_, registry_, type, Right::read)).first->second;
}

/// Every step of the path leads to a type the caller may read, and its end is no personal field.
void GuardedReader::check_path(const RecordType& type, const ColumnPath& path) {
  const RecordType* at = &type;
  std::string_view rest = path;
  while (true) {
    const auto dot = rest.find('.');
    const auto index = at->column_index(rest.substr(0, dot));
    if (!index) return;  // a system column, or no such column: the store says so
    const Field& field = *at->columns()[*index].field;
    if (field.personal && personal_ == Personal::masked) throw ForbiddenQuery({.code = "OFF-203", .field = path, .details = {{"field", path}}});
    if (dot == std::string_view::npos || field.to.empty()) return;
    at = &registry_.at(field.to);
    if (!readable(*at)) throw ForbiddenQuery({.code = "OFF-203", .field = path, .details = {{"field", path}}});
    rest.remove_prefix(dot + 1);
  }
}

/// Adds what limits the caller; false when nothing of the type may be read.
bool GuardedReader::restrict(const RecordType& type, std::optional<std::int64_t> organisation,
                             std::vector<Condition>& where) {
  const auto& own = readable(type);
  if (!own) return false;
  for (const auto& condition : where) check_path(type, condition.column);
  for (const auto& condition : *own) {
    // Where the question names the organisation already, the same condition again would only hide an index.
    const bool is_same = organisation && condition.column == "organisation" &&
                         std::find(condition.values.begin(), condition.values.end(), Value{*organisation}) !=
                             condition.values.end();
    if (!is_same) where.push_back(condition);
  }
  return true;
}

std::optional<Query> GuardedReader::restricted(const Query& query) {
  Query limited = query;
  if (!restrict(*query.type, query.organisation, limited.where)) return std::nullopt;
  for (const auto& order : query.order) check_path(*query.type, order.column);
  return limited;
}

std::optional<StoredRow> GuardedReader::find(const RecordType& type, std::int64_t id) {
  const auto page = list({.type = &type, .where = {{.column = "id", .values = {id}}}, .limit = 1});
  if (page.rows.empty()) return std::nullopt;
  return page.rows.front();
}

Page GuardedReader::list(const Query& query) {
  const auto limited = restricted(query);
  if (!limited) return {};
  Page page = inner_.list(*limited);
  if (personal_ == Personal::plain) return page;
  for (auto& stored : page.rows) mask_personal(*query.type, stored.row);
  return page;
}

void GuardedReader::scan(const Query& query, const std::function<bool(const StoredRow&)>& each) {
  const auto limited = restricted(query);
  if (!limited) return;
  if (personal_ == Personal::plain) return inner_.scan(*limited, each);
  inner_.scan(*limited, [&](const StoredRow& stored) {
    StoredRow shown = stored;
    mask_personal(*query.type, shown.row);
    return each(shown);
  });
}

std::int64_t GuardedReader::count(const Query& query) {
  const auto limited = restricted(query);
  return limited ? inner_.count(*limited) : 0;
}

AggregateTable GuardedReader::aggregate(const AggregateQuery& query) {
  AggregateQuery limited = query;
  const bool may_read = restrict(*query.type, query.organisation, limited.where);
  for (const auto& group : query.group_by) check_path(*query.type, group.column);
  for (const auto& column : query.columns) check_path(*query.type, column.column);
  if (!may_read) limited.where = {{.column = "id", .values = {std::int64_t{0}}}};  // the shape of an answer, over nothing
  return inner_.aggregate(limited);
}

void GuardedReader::scan_journal(const JournalQuery& query, const std::function<bool(const JournalEntry&)>& each) {
  const bool may_see_all = may(caller_, "see_journal");
  JournalQuery limited = query;
  if (may_see_all && !query.record) {
    limited.organisation = caller_.organisation;
  } else {
    const RecordType* type = query.type ? registry_.find(*query.type) : nullptr;
    if (type == nullptr || !query.record || !find(*type, *query.record)) return;
  }
  inner_.scan_journal(limited, [&](const JournalEntry& entry) {
    const RecordType* type = registry_.find(entry.type);
    const bool has_personal =
        type != nullptr && std::any_of(type->fields().begin(), type->fields().end(), [](const Field& f) { return f.personal; });
    if (!has_personal) return each(entry);
    JournalEntry shown = entry;
    for (std::string* part : {&shown.before, &shown.after}) {
      Row row(type->columns().size());
      if (part->empty() || apply_journal_object(*type, *part, row).has_errors()) continue;
      mask_personal(*type, row);
      *part = journal_object(*type, row);
    }
    return each(shown);
  });
}

std::vector<JournalHead> GuardedReader::journal_heads() {
  std::vector<JournalHead> heads;
  if (!may(caller_, "see_journal")) return heads;
  for (auto& head : inner_.journal_heads()) {
    if (head.organisation == caller_.organisation) heads.push_back(std::move(head));
  }
  return heads;
}

std::optional<std::string> GuardedReader::file_content(std::string_view hash) {
  static_cast<void>(hash);
  return std::nullopt;
}

Reader& unmasked(Reader& reader) {
  auto* guarded = dynamic_cast<GuardedReader*>(&reader);
  return guarded == nullptr ? reader : guarded->unguarded();
}

}  // namespace geojeom
