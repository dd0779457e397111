#include "web/records/record_titles.hpp"

#include <set>

#include "record/kind.hpp"
#include "record/registry.hpp"

namespace geojeom {

void RecordTitles::load(const RecordType& type, const std::vector<StoredRow>& rows,
                        const std::vector<std::size_t>& columns) {
  std::map<std::string_view, std::set<std::int64_t>> wanted;
  for (const auto index : columns) {
    const Column& column = type.columns()[index];
    if (column.kind != Kind::reference) continue;
    for (const auto& stored : rows) {
      if (const auto* id = number_in(stored.row[index])) wanted[column.field->to].insert(*id);
    }
  }
  for (const auto& [name, ids] : wanted) {
    const RecordType& target = visit_.registry().at(name);
    auto& known = titles_[std::string(name)];
    Condition condition{.column = "id", .compare = Compare::in};
    for (const auto id : ids) {
      if (!known.contains(id)) condition.values.emplace_back(id);
    }
    if (condition.values.empty()) continue;
    visit_.reader().scan({.type = &target, .where = {std::move(condition)}}, [&](const StoredRow& stored) {
      known[stored.id] = title_of(target, stored.row, visit_.language());
      return true;
    });
  }
}

std::string RecordTitles::of(std::string_view type, std::int64_t id) const {
  const auto known = titles_.find(type);
  if (known != titles_.end()) {
    const auto title = known->second.find(id);
    if (title != known->second.end()) return title->second;
  }
  return "#" + std::to_string(id);
}

bool RecordTitles::is_visible(std::string_view type, std::int64_t id) const {
  const auto known = titles_.find(type);
  return known != titles_.end() && known->second.contains(id);
}

bool is_number_kind(Kind kind) {
  return kind == Kind::integer || kind == Kind::won || kind == Kind::decimal || kind == Kind::ratio;
}

std::string record_address(const RecordType& type, std::int64_t id) {
  return "/records/" + type.name() + "/" + std::to_string(id);
}

std::string value_text(const Visit& visit, const RecordTitles& titles, const Column& column, const Value& value) {
  const auto* id = number_in(value);
  if (column.kind == Kind::reference && id != nullptr) return titles.of(column.field->to, *id);
  return display_value(column, value, visit.language());
}

void write_value(Html& html, const Visit& visit, const RecordTitles& titles, const Column& column, const Value& value) {
  const auto text = value_text(visit, titles, column, value);
  const auto* id = number_in(value);
  if (column.kind == Kind::reference && id != nullptr && titles.is_visible(column.field->to, *id)) {
    html.add("a", href(Url(record_address(visit.registry().at(column.field->to), *id))), text);
    return;
  }
  html << std::string_view(text);
}

}  // namespace geojeom
