#include "store/query_sql.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "core/contract.hpp"
#include "store/schema.hpp"

namespace geojeom {
namespace {

constexpr std::string_view base = "t0";

bool is_system_column(std::string_view name) {
  return name == "id" || name == "organisation" || name == "version" || name == "sample";
}

/// Builds one statement: resolves column paths into joins and collects the values of its places.
class SqlBuilder {
 public:
  SqlBuilder(const RecordType& type, const Registry& registry) : type_(type), registry_(registry) {}

  /// "company.region" as t1."region", joining company once. An unknown column is a mistake of the caller.
  std::string column(std::string_view path) {
    const RecordType* type = &type_;
    std::string alias(base);
    std::string prefix;
    while (true) {
      const auto dot = path.find('.');
      const auto name = path.substr(0, dot);
      if (dot == std::string_view::npos) {
        require(is_system_column(name) || type->column_index(name),
                fmt::format("{} has a column {}", type->name(), name));
        return fmt::format("{}.{}", alias, quoted(name));
      }
      prefix += std::string(name) + ".";
      type = &target_of(*type, name);
      alias = join(prefix, alias, name, *type);
      path.remove_prefix(dot + 1);
    }
  }

  std::string place(Value value) {
    values_.push_back(std::move(value));
    return fmt::format("?{}", values_.size());
  }

  void where(std::string condition) {
    where_ += where_.empty() ? " where " : " and ";
    where_ += condition;
  }

  void where(const std::optional<std::int64_t>& organisation, const std::vector<Condition>& conditions) {
    if (organisation) where(fmt::format("{}.\"organisation\" = {}", base, place(*organisation)));
    for (const auto& condition : conditions) where(text_of(condition));
  }

  std::string from() const { return fmt::format(" from {} {}{}{}", quoted(type_.name()), base, joins_, where_); }
  std::vector<Value> take_values() { return std::move(values_); }

 private:
  const RecordType& target_of(const RecordType& type, std::string_view name) const {
    if (name == "organisation" && !type.column_index(name)) return registry_.at("organisation");
    const Field* field = type.find_field(name);
    require(field != nullptr && field->kind == Kind::reference, fmt::format("{}.{} is a reference", type.name(), name));
    return registry_.at(field->to);
  }

  std::string join(const std::string& prefix, const std::string& from, std::string_view name, const RecordType& to) {
    for (std::size_t i = 0; i < joined_.size(); ++i) {
      if (joined_[i] == prefix) return fmt::format("t{}", i + 1);
    }
    joined_.push_back(prefix);
    const std::string alias = fmt::format("t{}", joined_.size());
    joins_ += fmt::format(" left join {} {} on {}.\"id\" = {}.{}", quoted(to.name()), alias, alias, from, quoted(name));
    return alias;
  }

  /// Filled up with the last value to the next power of two: few lengths make few statements, which connections keep.
  std::string list_of(const std::vector<Value>& values) {
    std::string list;
    const std::size_t places = values.empty() ? 0 : std::bit_ceil(values.size());
    for (std::size_t i = 0; i < places; ++i) {
      list += (list.empty() ? "" : ", ") + place(values[std::min(i, values.size() - 1)]);
    }
    return list;
  }

  std::string text_of(const Condition& condition) {
    const std::string left = column(condition.column);
    const auto with = [&](std::string_view sign) {
      return fmt::format("{} {} {}", left, sign, place(condition.values.at(0)));
    };
    switch (condition.compare) {
      case Compare::equal:
        return with("=");
      case Compare::not_equal:
        return with("is not");
      case Compare::less:
        return with("<");
      case Compare::less_equal:
        return with("<=");
      case Compare::greater:
        return with(">");
      case Compare::greater_equal:
        return with(">=");
      case Compare::in:
        return fmt::format("{} in ({})", left, list_of(condition.values));
      case Compare::contains:
        return fmt::format("instr(lower({}), lower({})) > 0", left, place(condition.values.at(0)));
      case Compare::starts_with:
        return fmt::format("substr({}, 1, length({})) = {}", left, place(condition.values.at(0)),
                           place(condition.values.at(0)));
      case Compare::is_empty:
        return left + " is null";
      case Compare::is_set:
        return left + " is not null";
      case Compare::empty_or_greater_equal:
        return fmt::format("({0} is null or {0} >= {1})", left, place(condition.values.at(0)));
    }
    return {};
  }

  const RecordType& type_;
  const Registry& registry_;
  std::vector<std::string> joined_;
  std::string joins_;
  std::string where_;
  std::vector<Value> values_;
};

/// Rows behind the page's last one, in the order of `columns` and then id. Empty values come first, as SQLite sorts
/// them.
std::string behind(const Query& query, const std::vector<std::string>& columns, SqlBuilder& builder) {
  std::string any;
  std::string equal_so_far;
  for (std::size_t i = 0; i <= columns.size(); ++i) {
    const bool is_id = i == columns.size();
    const std::string column = is_id ? fmt::format("{}.\"id\"", base) : columns[i];
    const Value& value = is_id ? Value{query.after->id} : query.after->values.at(i);
    const bool descending = is_id ? (!query.order.empty() && query.order.back().descending) : query.order[i].descending;
    std::string further;
    if (is_empty(value)) {
      further = descending ? "false" : column + " is not null";
    } else {
      further = fmt::format("{} {} {}", column, descending ? "<" : ">", builder.place(value));
      if (descending && !is_id) further = fmt::format("({} or {} is null)", further, column);
    }
    any += (any.empty() ? "" : " or ") + ("(" + equal_so_far + further + ")");
    if (!is_id) {
      equal_so_far +=
          is_empty(value) ? column + " is null and " : fmt::format("{} = {} and ", column, builder.place(value));
    }
  }
  return "(" + any + ")";
}

/// The same bound on the first column alone, which an index can seek to; the exact bound follows it.
void seek(const Query& query, const std::vector<std::string>& columns, SqlBuilder& builder) {
  if (columns.empty() || is_empty(query.after->values.at(0)) || query.order[0].descending) return;
  builder.where(fmt::format("{} >= {}", columns[0], builder.place(query.after->values[0])));
}

std::string part_of(const std::string& column, const GroupColumn& by) {
  switch (by.part) {
    case GroupPart::whole:
      return column;
    case GroupPart::year:
      return fmt::format("substr({}, 1, 4)", column);
    case GroupPart::quarter:
      return fmt::format("substr({0}, 1, 4) || '-Q' || ((cast(substr({0}, 6, 2) as integer) + 2) / 3)", column);
    case GroupPart::month:
      return fmt::format("substr({}, 1, 7)", column);
    case GroupPart::prefix:
      return fmt::format("substr({}, 1, {})", column, by.prefix_length);
  }
  return column;
}

std::string text_of(const AggregateColumn& aggregate, SqlBuilder& builder) {
  if (aggregate.column.empty()) return "count(*)";
  const std::string column = builder.column(aggregate.column);
  switch (aggregate.aggregate) {
    case Aggregate::count:
      return fmt::format("count({})", column);
    case Aggregate::count_distinct:
      return fmt::format("count(distinct {})", column);
    case Aggregate::sum:
      return fmt::format("sum({})", column);
    case Aggregate::minimum:
      return fmt::format("min({})", column);
    case Aggregate::maximum:
      return fmt::format("max({})", column);
  }
  return "count(*)";
}

}  // namespace

std::string select_columns(const RecordType& type) {
  std::string list = fmt::format("{0}.\"id\", {0}.\"organisation\", {0}.\"version\", {0}.\"sample\"", base);
  for (const auto& column : type.columns()) list += fmt::format(", {}.{}", base, quoted(column.name));
  return list;
}

SqlText list_sql(const Query& query, const Registry& registry) {
  SqlBuilder builder(*query.type, registry);
  const bool in_id_order = query.where.empty() && (query.order.empty() || query.order.front().column == "id");
  if (in_id_order && query.organisation) {
    // The plus keeps SQLite from an index that begins with the organisation: it would sort every row of it by id,
    // where the table is in that order already and a page ends after a few.
    builder.where(fmt::format("+{}.\"organisation\" = {}", base, builder.place(*query.organisation)));
  } else {
    builder.where(query.organisation, query.where);
  }
  std::vector<std::string> columns;
  std::string order;
  std::string extra;
  for (const auto& by : query.order) {
    columns.push_back(builder.column(by.column));
    extra += ", " + columns.back();
    order += columns.back() + (by.descending ? " desc, " : ", ");
  }
  if (query.after) {
    seek(query, columns, builder);
    builder.where(behind(query, columns, builder));
  }
  const bool descending = !query.order.empty() && query.order.back().descending;
  order += fmt::format("{}.\"id\"{}", base, descending ? " desc" : "");
  std::string sql = fmt::format("select {}{}{} order by {}", select_columns(*query.type), extra, builder.from(), order);
  if (query.limit > 0) sql += " limit " + builder.place(static_cast<std::int64_t>(query.limit) + 1);
  return {std::move(sql), builder.take_values()};
}

SqlText count_sql(const Query& query, const Registry& registry) {
  SqlBuilder builder(*query.type, registry);
  builder.where(query.organisation, query.where);
  std::string sql = "select count(*)" + builder.from();
  return {std::move(sql), builder.take_values()};
}

SqlText aggregate_sql(const AggregateQuery& query, const Registry& registry) {
  SqlBuilder builder(*query.type, registry);
  std::string columns;
  std::string group;
  for (std::size_t i = 0; i < query.group_by.size(); ++i) {
    columns += part_of(builder.column(query.group_by[i].column), query.group_by[i]) + ", ";
    group += fmt::format("{}{}", i == 0 ? "" : ", ", i + 1);
  }
  std::string aggregates;
  for (const auto& aggregate : query.columns)
    aggregates += (aggregates.empty() ? "" : ", ") + text_of(aggregate, builder);
  builder.where(query.organisation, query.where);
  std::string sql = "select " + columns + aggregates + builder.from();
  if (!group.empty()) sql += fmt::format(" group by {} order by {}", group, group);
  return {std::move(sql), builder.take_values()};
}

}  // namespace geojeom
