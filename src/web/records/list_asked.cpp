#include "web/records/list_asked.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "record/kind.hpp"
#include "record/lookup.hpp"
#include "record/nearest.hpp"
#include "record/registry.hpp"
#include "record/search_index.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

constexpr std::size_t search_ids_max = 500;
constexpr std::size_t page_size_max = 500;

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto at = text.find(separator);
    if (at != 0) parts.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) break;
    text.remove_prefix(at + 1);
  }
  return parts;
}

std::string with_pair(std::string address, std::string_view name, std::string_view value) {
  address += address.find('?') == std::string::npos ? '?' : '&';
  return address + percent_encode(name) + "=" + percent_encode(value);
}

ListFilter& filter_of(ListAsked& asked, std::size_t column) {
  for (auto& filter : asked.filters) {
    if (filter.column == column) return filter;
  }
  return asked.filters.emplace_back(ListFilter{.column = column});
}

Problem no_such_column(const RecordType& type, std::string_view name) {
  return {.code = "REC-112",
          .field = std::string(name),
          .details = {{"value", std::string(name)}, {"nearest", nearest_column(type, name)}}};
}

/// One pair of the address: a column's name, or with ".from" or ".to" behind it.
void read_filter(ListAsked& asked, std::string_view name, std::string_view value, Problems& problems) {
  auto stem = name;
  enum class Part { values, from, to } part = Part::values;
  if (name.ends_with(".from")) {
    part = Part::from;
    stem.remove_suffix(5);
  } else if (name.ends_with(".to")) {
    part = Part::to;
    stem.remove_suffix(3);
  }
  const auto column = asked.type->column_index(stem);
  if (!column) {
    problems.add(no_such_column(*asked.type, stem));
    return;
  }
  if (!is_askable(asked.type->columns()[*column])) {
    problems.add({.code = "OFF-203", .field = std::string(stem), .details = {{"field", std::string(stem)}}});
    return;
  }
  auto& filter = filter_of(asked, *column);
  if (part == Part::from) filter.from = value;
  if (part == Part::to) filter.to = value;
  if (part == Part::values) filter.values.emplace_back(value);
}

void read_sort(ListAsked& asked, std::string_view text, Problems& problems) {
  if (text.empty()) return;
  asked.descending = text.front() == '-';
  const auto name = asked.descending ? text.substr(1) : text;
  const auto column = asked.type->column_index(name);
  if (!column) {
    problems.add(no_such_column(*asked.type, name));
  } else if (!is_askable(asked.type->columns()[*column])) {
    problems.add({.code = "OFF-203", .field = std::string(name), .details = {{"field", std::string(name)}}});
  } else {
    asked.sorted_by = *column;
  }
}

void read_columns(ListAsked& asked, Visit& visit, Problems& problems) {
  for (const auto name : visit.request().target.query.all("shown")) {
    for (const auto& part : split(name, ',')) {
      const auto column = asked.type->column_index(part);
      if (column) {
        asked.columns.push_back(*column);
      } else {
        problems.add(no_such_column(*asked.type, part));
      }
    }
  }
  asked.has_own_columns = !asked.columns.empty();
  if (asked.has_own_columns) return;
  for (std::size_t i = 0; i < asked.type->columns().size(); ++i) {
    if (asked.type->columns()[i].field->list) asked.columns.push_back(i);
  }
}

bool is_text_kind(Kind kind) { return kind == Kind::text || kind == Kind::long_text; }
bool is_code_kind(Kind kind) {
  return kind == Kind::region || kind == Kind::ksic || kind == Kind::business_number || kind == Kind::corporate_number;
}

std::optional<Value> value_of(Visit& visit, const Column& column, const std::string& text, Problems& problems) {
  if (column.kind == Kind::reference) {
    const RecordType& type = visit.registry().at(column.field->to);
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error == std::errc() && end == text.data() + text.size()) return id;
    const auto found = find_meant(visit.reader(), type, visit.caller().organisation, text);
    if (found) return *found;
    auto problem = found.problem();
    problem.field = column.name;
    problems.add(std::move(problem));
    return std::nullopt;
  }
  auto value = parse_value(column, text);
  if (value) return *value;
  auto problem = value.problem();
  problem.field = column.name;
  problems.add(std::move(problem));
  return std::nullopt;
}

void add_conditions(Visit& visit, const ListAsked& asked, ListFilter filter, Query& query, Problems& problems) {
  const Column& column = asked.type->columns()[filter.column];
  if (is_text_kind(column.kind)) {
    for (const auto& text : filter.values) {
      query.where.push_back({.column = column.name, .compare = Compare::contains, .values = {text}});
    }
    return;
  }
  if (is_code_kind(column.kind) && filter.values.size() == 1) {
    // The beginning of a code is a wider one: "mois:43" is the province with all its municipalities.
    std::string code = filter.values.front();
    if (column.kind == Kind::business_number || column.kind == Kind::corporate_number) {
      code.erase(std::remove(code.begin(), code.end(), '-'), code.end());
    }
    query.where.push_back({.column = column.name, .compare = Compare::starts_with, .values = {code}});
    return;
  }
  Condition chosen{.column = column.name, .compare = Compare::in};
  for (const auto& text : filter.values) {
    if (auto value = value_of(visit, column, text, problems)) chosen.values.push_back(std::move(*value));
  }
  if (!chosen.values.empty()) query.where.push_back(std::move(chosen));
  const auto bound = [&](const std::string& text, Compare compare) {
    if (text.empty()) return;
    if (auto value = value_of(visit, column, text, problems)) {
      query.where.push_back({.column = column.name, .compare = compare, .values = {std::move(*value)}});
    }
  };
  bound(filter.from, Compare::greater_equal);
  bound(filter.to, Compare::less_equal);
}

std::string hex(std::string_view bytes) {
  std::string text;
  for (const unsigned char byte : bytes) text += fmt::format("{:02x}", byte);
  return text;
}

std::string unhex(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    unsigned byte = 0;
    std::from_chars(text.data() + i, text.data() + i + 2, byte, 16);
    bytes += static_cast<char>(byte);
  }
  return bytes;
}

}  // namespace

bool is_list_word(std::string_view name) {
  static constexpr std::string_view words[] = {"q", "sort", "shown", "at", "take", "lang", "view"};
  return std::find(std::begin(words), std::end(words), name) != std::end(words);
}

bool is_askable(const Column& column) { return !column.field->personal && column.kind != Kind::file; }

ListAsked read_list_asked(Visit& visit, const RecordType& type, Problems& problems) {
  ListAsked asked{.type = &type};
  for (const auto& [name, value] : visit.request().target.query) {
    if (!is_list_word(name) && !value.empty()) read_filter(asked, name, value, problems);
  }
  asked.text = visit.query("q");
  read_sort(asked, visit.query("sort"), problems);
  read_columns(asked, visit, problems);
  asked.trail = split(visit.query("at"), '!');
  const auto size = visit.query("take");
  std::from_chars(size.data(), size.data() + size.size(), asked.page_size);
  asked.page_size = std::clamp<std::size_t>(asked.page_size, 1, page_size_max);
  return asked;
}

Query list_query(Visit& visit, const ListAsked& asked, Problems& problems) {
  Query query{.type = asked.type, .limit = asked.page_size};
  if (visit.caller().organisations.size() == 1 && !asked.type->text().shared && asked.type->name() != "organisation") {
    query.organisation = visit.caller().organisation;
  }
  for (const auto& filter : asked.filters) add_conditions(visit, asked, filter, query, problems);
  if (!asked.text.empty()) {
    Condition found{.column = "id", .compare = Compare::in, .values = {std::int64_t{0}}};
    auto& reader = visit.reader();
    for (const auto& hit : visit.site().store.search_index().search(
             {.text = asked.text,
              .types = {asked.type},
              .limit = search_ids_max,
              .accepts = [&](const SearchHit& candidate) { return reader.find(*candidate.type, candidate.id).has_value(); }})) {
      found.values.emplace_back(hit.id);
    }
    query.where.push_back(std::move(found));
  }
  if (asked.sorted_by) query.order = {{.column = asked.type->columns()[*asked.sorted_by].name, .descending = asked.descending}};
  if (!asked.trail.empty()) query.after = read_page_key(asked.trail.back(), query.order.size());
  return query;
}

std::string ListAsked::address(const std::vector<std::pair<std::string, std::string>>& changes) const {
  std::string out = "/records/" + type->name();
  const auto changed = [&](std::string_view name) {
    return std::any_of(changes.begin(), changes.end(), [&](const auto& change) { return change.first == name; });
  };
  for (const auto& filter : filters) {
    const auto& name = type->columns()[filter.column].name;
    if (changed(name)) continue;
    for (const auto& value : filter.values) out = with_pair(out, name, value);
    if (!filter.from.empty()) out = with_pair(out, name + ".from", filter.from);
    if (!filter.to.empty()) out = with_pair(out, name + ".to", filter.to);
  }
  if (!text.empty() && !changed("q")) out = with_pair(out, "q", text);
  if (sorted_by && !changed("sort")) out = with_pair(out, "sort", (descending ? "-" : "") + type->columns()[*sorted_by].name);
  if (has_own_columns && !changed("shown")) {
    std::string names;
    for (const auto column : columns) names += (names.empty() ? "" : ",") + type->columns()[column].name;
    out = with_pair(out, "shown", names);
  }
  for (const auto& [name, value] : changes) {
    if (!value.empty()) out = with_pair(out, name, value);
  }
  return out;
}

std::string ListAsked::address_without(std::size_t filter) const {
  return address({{type->columns()[filters[filter].column].name, ""}});
}

std::string ListAsked::sort_address(std::size_t column) const {
  const bool turns = sorted_by == column && !descending;
  return address({{"sort", (turns ? "-" : "") + type->columns()[column].name}});
}

std::string ListAsked::page_address(std::vector<std::string> pages) const {
  constexpr std::size_t trail_max = 40;  // an address has to fit
  if (pages.size() > trail_max) pages.erase(pages.begin(), pages.end() - trail_max);
  std::string keys;
  for (const auto& key : pages) keys += (keys.empty() ? "" : "!") + key;
  return address({{"at", keys}});
}

std::string page_key_text(const PageKey& key) {
  std::string text;
  for (const auto& value : key.values) {
    if (const auto* number = number_in(value)) {
      text += "n" + std::to_string(*number);
    } else if (const auto* word = text_in(value)) {
      text += "t" + hex(*word);
    } else {
      text += "e";
    }
    text += '~';
  }
  return text + std::to_string(key.id);
}

std::optional<PageKey> read_page_key(std::string_view text, std::size_t value_count) {
  auto parts = split(text, '~');
  if (parts.size() != value_count + 1) return std::nullopt;
  PageKey key;
  for (std::size_t i = 0; i < value_count; ++i) {
    const std::string_view part = parts[i];
    std::int64_t number = 0;
    switch (part.front()) {
      case 'n':
        std::from_chars(part.data() + 1, part.data() + part.size(), number);
        key.values.emplace_back(number);
        break;
      case 't':
        key.values.emplace_back(unhex(part.substr(1)));
        break;
      default:
        key.values.emplace_back();
    }
  }
  std::from_chars(parts.back().data(), parts.back().data() + parts.back().size(), key.id);
  return key;
}

}  // namespace geojeom
