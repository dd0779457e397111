#include "tests/sample/sample_files.hpp"

#include <fmt/format.h>

#include <fstream>
#include <set>
#include <sstream>

#include "core/contract.hpp"
#include "core/problem_catalogue.hpp"

namespace geojeom {
namespace {

constexpr std::string_view common = "공통";

std::string id_key(std::string_view type, std::string_view organisation, std::string_view key) {
  return fmt::format("{}\n{}\n{}", type, organisation, key);
}

std::string plain_key(const RecordType& type, const Row& row, const std::vector<std::size_t>& columns) {
  std::string key;
  for (const auto column : columns) {
    if (is_empty(row[column])) return {};  // empty values are never equal
    key += plain_value(type.columns()[column], row[column]) + "\n";
  }
  return key;
}

std::string message_of(const Problem& problem) {
  return fmt::format("{} {} ({})", problem.code, explain(problem, Language::en).message, problem.field);
}

}  // namespace

std::vector<std::vector<std::string>> split_csv(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"') {
        cell += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        cell += text[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',' || c == '\n') {
      row.push_back(std::move(cell));
      cell.clear();
      if (c == '\n') rows.push_back(std::exchange(row, {}));
    } else {
      cell += c;
    }
  }
  return rows;
}

const Value& SampleView::value(std::string_view column) const {
  const auto index = type_->column_index(column);
  require(index.has_value(), "the type has that column");
  return record_->row[*index];
}

std::string SampleView::text(std::string_view column) const {
  const auto* text = text_in(value(column));
  return text ? *text : std::string();
}

std::int64_t SampleView::number(std::string_view column) const {
  const auto* number = number_in(value(column));
  return number ? *number : 0;
}

std::string SampleView::shown(std::string_view column) const {
  return display_value(type_->columns()[*type_->column_index(column)], value(column), Language::ko);
}

std::optional<SampleView> SampleView::follow(std::string_view column) const {
  if (!has(column)) return std::nullopt;
  const auto& target = type_->find_field(column)->to;
  return SampleView(*files_, files_->registry().at(target), files_->at(target, number(column)));
}

SampleFiles::SampleFiles(const Registry& registry, const std::filesystem::path& folder, std::string organisation)
    : registry_(&registry) {
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto& path = entry.path();
    if (path.extension() == ".csv" && registry.find(path.stem().string())) read_file(path, organisation);
  }
  for (const auto& pending : pending_) resolve(pending);
  validate();
}

void SampleFiles::read_file(const std::filesystem::path& path, const std::string& organisation) {
  const RecordType& type = registry_->at(path.stem().string());
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  const auto rows = split_csv(text.str());
  auto& records = records_[type.name()];
  const auto& header = rows.at(0);
  for (std::size_t line = 1; line < rows.size(); ++line) {
    const std::string where = fmt::format("{}:{}", type.name(), line + 1);
    if (rows[line].size() != header.size()) {
      mistakes_.push_back(where + " has another number of cells than the header");
      continue;
    }
    records.push_back({.organisation = organisation, .row = type.default_row()});
    for (std::size_t i = 0; i < header.size(); ++i) {
      const auto column = type.column_index(header[i]);
      if (column) {
        read_cell(type, *column, rows[line][i], where);
      } else if (header[i] == "organisation") {
        records.back().organisation = rows[line][i];
      } else if (header[i] == "sample") {
        records.back().is_sample = rows[line][i] == "true";
      } else {
        mistakes_.push_back(fmt::format("{} has no column {}", type.name(), header[i]));
      }
    }
    const auto id = static_cast<std::int64_t>(records.size());
    for (const auto& group : type.unique_groups()) {
      const bool has_references = type.columns()[group.front()].kind == Kind::reference;
      const std::string key = plain_key(type, records.back().row, group);
      if (!has_references && group == type.key_columns() && !key.empty()) {
        if (!ids_.emplace(id_key(type.name(), records.back().organisation, key), id).second)
          mistakes_.push_back(where + " has a key that another row has");
      }
    }
  }
}

void SampleFiles::read_cell(const RecordType& type, std::size_t column, const std::string& text,
                            const std::string& where) {
  const Column& described = type.columns()[column];
  auto& records = records_[type.name()];
  Value& value = records.back().row[column];
  if (described.kind == Kind::reference) {
    value = {};
    if (!text.empty()) pending_.push_back({type.name(), records.size() - 1, column, text, where});
    return;
  }
  const auto parsed = parse_value(described, text);
  if (!parsed) {
    mistakes_.push_back(where + " " + message_of(parsed.problem()) + " " + text);
  } else {
    value = *parsed;
  }
}

void SampleFiles::resolve(const Pending& pending) {
  const RecordType& type = registry_->at(pending.type);
  const RecordType& target = registry_->at(type.columns()[pending.column].field->to);
  const Column& key = target.columns()[target.key_columns().front()];
  const auto parsed = parse_value(key, pending.text);
  SampleRecord& record = records_[pending.type][pending.index];
  if (parsed) {
    for (const auto owner : {std::string_view(record.organisation), common}) {
      const auto found = ids_.find(id_key(target.name(), owner, plain_value(key, *parsed) + "\n"));
      if (found == ids_.end()) continue;
      record.row[pending.column] = found->second;
      return;
    }
  }
  mistakes_.push_back(fmt::format("{} names {} '{}', which is not there", pending.where, target.name(), pending.text));
}

void SampleFiles::validate() {
  for (const auto& [name, records] : records_) {
    const RecordType& type = registry_->at(name);
    std::set<std::string> keys;
    for (std::size_t i = 0; i < records.size(); ++i) {
      const std::string where = fmt::format("{}:{}", name, i + 2);
      for (const auto& problem : type.validate(records[i].row)) {
        mistakes_.push_back(where + " " + message_of(problem));
      }
      std::size_t number = 0;
      for (const auto& group : type.unique_groups()) {
        const std::string key = plain_key(type, records[i].row, group);
        if (!key.empty() && !keys.insert(fmt::format("{}\n{}\n{}", number, records[i].organisation, key)).second)
          mistakes_.push_back(where + " is not unique");
        ++number;
      }
    }
  }
}

std::vector<SampleView> SampleFiles::all(std::string_view type) const {
  std::vector<SampleView> views;
  const auto found = records_.find(type);
  if (found == records_.end()) return views;
  for (const auto& record : found->second) views.emplace_back(*this, registry_->at(type), record);
  return views;
}

std::vector<SampleView> SampleFiles::of(std::string_view type, std::string_view organisation) const {
  std::vector<SampleView> views = all(type);
  std::erase_if(views, [&](const SampleView& view) { return view.organisation() != organisation; });
  return views;
}

const SampleRecord& SampleFiles::at(std::string_view type, std::int64_t id) const {
  return records_.find(type)->second.at(static_cast<std::size_t>(id - 1));
}

}  // namespace geojeom
