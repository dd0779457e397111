#include "domain/support/company/merge.hpp"

#include <fmt/format.h>

#include "core/text.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/company_merge.hpp"
#include "domain/support/records/company_merge_move.hpp"
#include "domain/support/records/company_name.hpp"

namespace geojeom::support {
namespace {

/// A column of some record type that names a company and that a merge rewrites.
struct CompanyColumn {
  const RecordType* type;
  std::size_t column;
};

/// Merges themselves and rows that are never changed keep the company they were written with.
std::vector<CompanyColumn> company_columns(const Registry& registry) {
  std::vector<CompanyColumn> columns;
  for (const auto& type : registry.types()) {
    if (type.append_only() || type.name().starts_with("company_merge")) continue;
    for (std::size_t i = 0; i < type.columns().size(); ++i) {
      const Column& column = type.columns()[i];
      const bool is_own_merge = type.name() == "company" && column.name == "merged_into";
      if (column.field->to == "company" && !is_own_merge) columns.push_back({&type, i});
    }
  }
  return columns;
}

std::vector<StoredRow> rows_of(Reader& reader, const CompanyColumn& at, std::int64_t company) {
  std::vector<StoredRow> rows;
  reader.scan({.type = at.type, .where = {refers_to(at.type->columns()[at.column].name, company)}},
              [&](const StoredRow& stored) {
                rows.push_back(stored);
                return true;
              });
  return rows;
}

/// True when the row could be given the company; false when another row has its place already.
bool give_company(Writer& writer, const CompanyColumn& at, StoredRow row, std::int64_t company) {
  row.row[at.column] = company;
  return writer.change(*at.type, {.id = row.id, .version = row.version, .row = std::move(row.row)}).ok();
}

/// One merge at work.
class Merge {
 public:
  Merge(Writer& writer, const Registry& registry, const MergeRequest& request)
      : writer_(writer), registry_(registry), request_(request) {}

  Acted run() {
    const auto kept = companies_.find(writer_, request_.kept);
    const auto absorbed = companies_.find(writer_, request_.absorbed);
    if (!kept || !absorbed) return refused({missing_record(kept ? request_.absorbed : request_.kept)});
    if (kept->id == absorbed->id || kept->organisation != absorbed->organisation) {
      return refused({{.code = "SUP-110", .field = "absorbed"}});
    }
    if (kept->record.merged_into || absorbed->record.merged_into) {
      return refused({{.code = "SUP-111", .field = kept->record.merged_into ? "kept" : "absorbed"}});
    }
    const Acted merge = merges_.add(writer_, kept->organisation,
                                    {.code = next_code(writer_, merges_.type(), kept->organisation, "MRG"),
                                     .kept = kept->ref(),
                                     .absorbed = absorbed->ref(),
                                     .merged_on = request_.on,
                                     .reason = request_.reason,
                                     .state = MergeState::merged});
    if (!merge.ok()) return merge;
    for (const auto& column : company_columns(registry_)) move_all(column, merge.id, kept->organisation);
    if (const Acted done = mark(*kept, *absorbed, merge.id); !done.ok()) return done;
    return merge;
  }

 private:
  void move_all(const CompanyColumn& at, std::int64_t merge, std::int64_t organisation) {
    for (const auto& row : rows_of(writer_, at, request_.absorbed)) {
      if (at.type->name() == "company" && row.id == request_.kept) continue;  // a branch that absorbs its head office
      const bool was_moved = give_company(writer_, at, row, request_.kept);
      const Acted noted = moves_.add(writer_, organisation,
                                     {.merge = {merge},
                                      .record_type = at.type->name(),
                                      .record_number = row.id,
                                      .column_name = at.type->columns()[at.column].name,
                                      .was_moved = was_moved});
      ensure(noted.ok(), "a move of a merge is noted");
    }
  }

  /// The absorbed record points to the kept one, and its name goes on finding it.
  Acted mark(const Stored<Company>& kept, const Stored<Company>& before, std::int64_t merge) {
    auto absorbed = *companies_.find(writer_, before.id);  // the move above may have changed it
    absorbed.record.merged_into = kept.ref();
    if (Acted done = companies_.change(writer_, absorbed); !done.ok()) return done;
    const RecordTable<CompanyName> names(registry_, "company_name");
    const auto same = names.where(
        writer_, {refers_to("company", kept.id), {"name", Compare::equal, {absorbed.record.name}}}, kept.organisation);
    if (!same.empty() || normalise_company_name(kept.record.name) == normalise_company_name(absorbed.record.name))
      return {};
    return names.add(writer_, kept.organisation,
                     {.company = kept.ref(),
                      .name = absorbed.record.name,
                      .kind = CompanyNameKind::alias,
                      .used = {},
                      .source = fmt::format("company_merge #{}", merge)});
  }

  Writer& writer_;
  const Registry& registry_;
  const MergeRequest& request_;
  RecordTable<Company> companies_{registry_, "company"};
  RecordTable<CompanyMerge> merges_{registry_, "company_merge"};
  RecordTable<CompanyMergeMove> moves_{registry_, "company_merge_move"};
};

void move_back(Writer& writer, const Registry& registry, const CompanyMergeMove& move, const CompanyMerge& merge) {
  const RecordType* type = registry.find(move.record_type);
  if (!move.was_moved || type == nullptr) return;
  const auto column = type->column_index(move.column_name);
  const auto row = writer.find(*type, move.record_number);
  if (!column || !row || row->row[*column] != Value{merge.kept.value}) return;
  give_company(writer, {type, *column}, *row, merge.absorbed.value);
}

}  // namespace

Acted merge_companies(Writer& writer, const Registry& registry, const MergeRequest& request) {
  return Merge(writer, registry, request).run();
}

Acted undo_merge(Writer& writer, const Registry& registry, const UndoRequest& request) {
  const RecordTable<CompanyMerge> merges(registry, "company_merge");
  const RecordTable<CompanyMergeMove> moves(registry, "company_merge_move");
  const RecordTable<Company> companies(registry, "company");
  const RecordTable<CompanyName> names(registry, "company_name");
  auto merge = merges.find(writer, request.merge);
  if (!merge) return refused({missing_record(request.merge)});
  if (merge->record.state == MergeState::undone) return refused({{.code = "SUP-112", .field = "merge"}});
  for (const auto& move : moves.where(writer, {refers_to("merge", merge->id)})) {
    move_back(writer, registry, move.record, merge->record);
  }
  const Condition from_merge{"source", Compare::equal, {fmt::format("company_merge #{}", merge->id)}};
  for (const auto& name : names.where(writer, {refers_to("company", merge->record.kept.value), from_merge})) {
    const auto removed = writer.remove(names.type(), name.id, name.version);
    ensure(removed.ok(), "a name variant made by a merge is removed");
  }
  auto absorbed = companies.find(writer, merge->record.absorbed);
  ensure(absorbed.has_value(), "a merge refers to its companies");
  absorbed->record.merged_into.reset();
  if (Acted done = companies.change(writer, *absorbed); !done.ok()) return done;
  merge->record.state = MergeState::undone;
  merge->record.undone_on = request.on;
  merge->record.undone_reason = request.reason;
  return merges.change(writer, *merge);
}

std::int64_t company_after_merges(Reader& reader, const Registry& registry, std::int64_t company) {
  const RecordTable<Company> companies(registry, "company");
  for (int steps = 0; steps < 100; ++steps) {
    const auto stored = companies.find(reader, company);
    if (!stored || !stored->record.merged_into) break;
    company = stored->record.merged_into->value;
  }
  return company;
}

}  // namespace geojeom::support
