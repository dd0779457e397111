#include "web/records/record_titles.hpp"

#include <algorithm>

#include "record/kind.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

constexpr std::size_t province_length = std::string_view("mois:30").size();

/// Dates, codes and the like stay on one line however narrow the column.
bool is_short(const std::string& text) {
  constexpr std::ptrdiff_t short_words = 16;
  const auto is_start = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
  return std::count_if(text.begin(), text.end(), is_start) <= short_words;
}

}  // namespace

void RecordTitles::load_codes(Kind kind, std::string_view name, const std::set<std::string>& codes) {
  const RecordType* type = visit_.registry().find(name);
  Condition condition{.column = "code", .compare = Compare::in};
  for (const auto& code : codes) {
    if (!code_names_.contains(code)) condition.values.emplace_back(code);
  }
  if (type == nullptr || condition.values.empty()) return;
  const auto code_column = type->column_index("code").value();
  const auto name_column =
      type->column_index(visit_.is_korean() || kind == Kind::ksic ? "name" : "name_en").value_or(code_column);
  // Asked as groups: the store remembers their answer until the next change, and every list asks for the same codes.
  const auto named = visit_.reader().aggregate(
      {.type = type,
       .where = {std::move(condition)},
       .group_by = {{.column = "code"}, {.column = type->columns()[name_column].name}},
       .columns = {{}}});
  for (const auto& line : named.lines) {
    const auto* label = text_in(line.group[1]);
    if (label != nullptr) code_names_[*text_in(line.group[0])] = *label;
  }
}

std::string RecordTitles::of_code(Kind kind, const std::string& code) const {
  const auto name = code_names_.find(code);
  if (name == code_names_.end()) return code;
  if (kind == Kind::ksic) return code.substr(code.find(':') + 1) + " " + name->second;
  const auto province =
      code.size() > province_length ? code_names_.find(code.substr(0, province_length)) : code_names_.end();
  return province == code_names_.end() ? name->second : province->second + " " + name->second;
}

std::string RecordTitles::look_up(Kind kind, const std::string& code) {
  if (kind == Kind::region) load_codes(kind, "region", {code, code.substr(0, province_length)});
  if (kind == Kind::ksic) load_codes(kind, "ksic_code", {code});
  return of_code(kind, code);
}

void RecordTitles::load(const RecordType& type, const std::vector<StoredRow>& rows,
                        const std::vector<std::size_t>& columns) {
  std::map<std::string_view, std::set<std::int64_t>> wanted;
  std::set<std::string> regions;
  std::set<std::string> classes;
  for (const auto index : columns) {
    const Column& column = type.columns()[index];
    for (const auto& stored : rows) {
      const auto* code = text_in(stored.row[index]);
      if (code == nullptr) continue;
      if (column.kind == Kind::ksic) classes.insert(*code);
      if (column.kind != Kind::region) continue;
      regions.insert(*code);
      if (code->size() > province_length) regions.insert(code->substr(0, province_length));
    }
    if (column.kind != Kind::reference) continue;
    for (const auto& stored : rows) {
      if (const auto* id = number_in(stored.row[index])) wanted[column.field->to].insert(*id);
    }
  }
  load_codes(Kind::region, "region", regions);
  load_codes(Kind::ksic, "ksic_code", classes);
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
  const auto* code = text_in(value);
  if (code != nullptr && (column.kind == Kind::region || column.kind == Kind::ksic))
    return titles.of_code(column.kind, *code);
  return display_value(column, value, visit.language());
}

void write_value(Html& html, const Visit& visit, const RecordTitles& titles, const Column& column, const Value& value) {
  const auto text = value_text(visit, titles, column, value);
  const auto* id = number_in(value);
  if (column.kind == Kind::reference && id != nullptr && titles.is_visible(column.field->to, *id)) {
    html.add("a", href(Url(record_address(visit.registry().at(column.field->to), *id))), text);
    return;
  }
  if (is_short(text)) {
    html.add("span", cls("gj-nowrap"), text);
  } else {
    html << std::string_view(text);
  }
}

void write_record_link(Html& html, const RecordType& type, std::int64_t id, std::string name) {
  if (name.empty()) name = "#" + std::to_string(id);
  const std::string_view classes = is_short(name) ? "gj-link gj-nowrap" : "gj-link";
  html.add("a", cls(classes), href(Url(record_address(type, id))), name);
}

}  // namespace geojeom
