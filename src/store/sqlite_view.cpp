#include "store/sqlite_view.hpp"

#include <fmt/format.h>

#include "store/schema.hpp"

namespace geojeom::sqlite {
namespace {

constexpr int system_columns = 4;

StoredRow read_row(const RecordType& type, const Statement& statement) {
  StoredRow stored{.id = statement.number(0),
                   .organisation = statement.number(1),
                   .version = statement.number(2),
                   .sample = statement.number(3) != 0,
                   .row = Row(type.columns().size())};
  for (std::size_t i = 0; i < stored.row.size(); ++i)
    stored.row[i] = statement.value(system_columns + static_cast<int>(i));
  return stored;
}

std::string journal_sql(const JournalQuery& query) {
  std::string sql =
      "select j.\"number\", j.\"organisation\", j.\"position\", t.\"at\", t.\"author\", t.\"reason\", j.\"change\", "
      "j.\"type\","
      " j.\"record\", j.\"version\", j.\"before\", j.\"after\", j.\"hash\" from \"journal\" j"
      " left join \"journal_transaction\" t on t.\"id\" = j.\"transaction_id\" where j.\"number\" > ?1";
  if (query.organisation) sql += " and j.\"organisation\" = ?2";
  if (query.type) sql += " and j.\"type\" = ?3";
  if (query.record) sql += " and j.\"record\" = ?4";
  return sql + (query.type ? " order by j.\"type\", j.\"record\", j.\"number\"" : " order by j.\"number\"");
}

JournalEntry read_entry(const Statement& row) {
  return {.number = row.number(0),
          .organisation = row.number(1),
          .position = row.number(2),
          .at = Instant::from_micros(row.number(3)),
          .author = std::string(row.text(4)),
          .reason = std::string(row.text(5)),
          .change = static_cast<Change>(row.number(6)),
          .type = std::string(row.text(7)),
          .record = row.number(8),
          .version = row.number(9),
          .before = std::string(row.text(10)),
          .after = std::string(row.text(11)),
          .hash = std::string(row.blob(12))};
}

}  // namespace

std::optional<StoredRow> View::find(const RecordType& type, std::int64_t id) {
  auto statement = database_.prepare(
      fmt::format("select {} from {} t0 where t0.\"id\" = ?1", select_columns(type), quoted(type.name())));
  statement.bind(1, id);
  if (!statement.step()) return std::nullopt;
  return read_row(type, statement);
}

Page View::list(const Query& query) {
  const SqlText text = list_sql(query, registry_);
  auto statement = database_.prepare(text.sql);
  statement.bind_all(text.values);
  Page page;
  PageKey last;
  const int order_from = system_columns + static_cast<int>(query.type->columns().size());
  while (statement.step()) {
    if (query.limit > 0 && page.rows.size() == query.limit) {
      page.next = std::move(last);
      break;
    }
    page.rows.push_back(read_row(*query.type, statement));
    if (page.rows.size() == query.limit) {
      last.id = page.rows.back().id;
      for (std::size_t i = 0; i < query.order.size(); ++i)
        last.values.push_back(statement.value(order_from + static_cast<int>(i)));
    }
  }
  return page;
}

void View::scan(const Query& query, const std::function<bool(const StoredRow&)>& each) {
  Query all = query;
  all.limit = 0;
  const SqlText text = list_sql(all, registry_);
  auto statement = database_.prepare(text.sql);
  statement.bind_all(text.values);
  while (statement.step()) {
    if (!each(read_row(*query.type, statement))) return;
  }
}

std::int64_t View::count(const SqlText& counting) {
  auto statement = database_.prepare(counting.sql);
  statement.bind_all(counting.values);
  return statement.step() ? statement.number(0) : 0;
}

View::Measured View::measured_aggregate(const AggregateQuery& query) {
  const SqlText text = aggregate_sql(query, registry_);
  auto statement = database_.prepare(text.sql);
  statement.bind_all(text.values);
  Measured measured;
  const int groups = static_cast<int>(query.group_by.size());
  while (statement.step()) {
    auto& line = measured.table.lines.emplace_back();
    for (int i = 0; i < groups; ++i) line.group.push_back(statement.value(i));
    for (int i = 0; i < static_cast<int>(query.columns.size()); ++i) line.values.push_back(statement.value(groups + i));
  }
  measured.steps = statement.take_steps();
  return measured;
}

std::int64_t View::last_journal_number() {
  auto statement = database_.prepare("select max(\"number\") from \"journal\"");
  return statement.step() ? statement.number(0) : 0;
}

void View::scan_journal(const JournalQuery& query, const std::function<bool(const JournalEntry&)>& each) {
  auto statement = database_.prepare(journal_sql(query));
  statement.bind(1, query.after_number);
  if (query.organisation) statement.bind(2, *query.organisation);
  if (query.type) statement.bind(3, std::string_view(*query.type));
  if (query.record) statement.bind(4, *query.record);
  while (statement.step()) {
    if (!each(read_entry(statement))) return;
  }
}

std::vector<JournalHead> View::journal_heads() {
  std::vector<JournalHead> heads;
  auto statement =
      database_.prepare("select \"organisation\", \"position\", \"hash\" from \"journal_head\" order by 1");
  while (statement.step()) heads.push_back({statement.number(0), statement.number(1), std::string(statement.blob(2))});
  return heads;
}

std::optional<std::string> View::file_content(std::string_view hash) {
  auto statement = database_.prepare("select \"content\" from \"file_content\" where \"hash\" = ?1");
  statement.bind(1, hash);
  if (!statement.step()) return std::nullopt;
  return std::string(statement.blob(0));
}

}  // namespace geojeom::sqlite
