#include "record/registry.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/contract.hpp"
#include "core/problem_catalogue.hpp"
#include "core/text.hpp"

namespace geojeom {
namespace {

bool exists(const std::deque<RecordType>& types, std::string_view name) {
  return std::any_of(types.begin(), types.end(), [&](const RecordType& type) { return type.name() == name; });
}

Problem mistake(std::string code, const RecordType& type, std::string_view field, std::string_view what) {
  return {.code = std::move(code),
          .field = type.name() + (field.empty() ? "" : "." + std::string(field)),
          .details = {{"type", type.name()}, {"field", std::string(field)}, {"what", std::string(what)}}};
}

void check_field(const RecordType& type, const Field& field, const std::deque<RecordType>& types, Problems& problems) {
  if (field.ko.empty() || field.en.empty()) problems.add(mistake("REC-203", type, field.name, ""));
  if (field.kind == Kind::reference && field.to.empty()) problems.add(mistake("REC-207", type, field.name, ""));
  if (!field.to.empty() && !exists(types, field.to)) problems.add(mistake("REC-202", type, field.name, field.to));
}

void check_labels(const RecordType& type, Problems& problems) {
  for (const Language language : {Language::ko, Language::en}) {
    std::set<std::string> seen;
    for (const auto& column : type.columns()) {
      const std::string label(column.label(language));
      if (!label.empty() && !seen.insert(search_text(label)).second) {
        problems.add(mistake("REC-201", type, column.name, label));
      }
    }
  }
}

void check_named_fields(const RecordType& type, Problems& problems) {
  if (!type.text().title.empty() && !type.title_column())
    problems.add(mistake("REC-205", type, type.text().title, "title"));
  for (const auto& group : type.text().unique_together) {
    for (const auto name : group) {
      if (!type.column_index(name)) problems.add(mistake("REC-205", type, name, "unique_together"));
    }
  }
  for (const auto& group : type.text().indexes) {
    for (const auto name : group) {
      if (!type.column_index(name)) problems.add(mistake("REC-205", type, name, "indexes"));
    }
  }
}

void check_defaults(const RecordType& type, Problems& problems) {
  for (const auto& column : type.columns()) {
    if (!column.field->default_text.empty() && !parse_value(column, column.field->default_text)) {
      problems.add(mistake("REC-206", type, column.name, column.field->default_text));
    }
  }
}

void visit(const Registry& registry, const RecordType& type, std::set<std::string>& seen,
           std::vector<const RecordType*>& order) {
  if (!seen.insert(type.name()).second) return;
  for (const auto& field : type.fields()) {
    if (!field.to.empty()) visit(registry, registry.at(field.to), seen, order);
  }
  order.push_back(&type);
}

}  // namespace

Problems check_descriptions(const std::deque<RecordType>& types) {
  Problems problems;
  std::map<std::string, std::string> labels;
  for (const auto& type : types) {
    if (type.label(Language::ko).empty() || type.label(Language::en).empty())
      problems.add(mistake("REC-203", type, "", ""));
    const auto [other, fresh] = labels.emplace(type.label(Language::ko), type.name());
    if (!fresh) problems.add(mistake("REC-201", type, "", type.label(Language::ko)));
    if (type.coverage().member_count != type.coverage().described_count) problems.add(mistake("REC-204", type, "", ""));
    for (const auto& field : type.fields()) check_field(type, field, types, problems);
    check_labels(type, problems);
    check_named_fields(type, problems);
    check_defaults(type, problems);
  }
  return problems;
}

Registry::Registry(std::vector<RecordType> types) {
  std::sort(types.begin(), types.end(), [](const auto& a, const auto& b) { return a.name() < b.name(); });
  for (auto& type : types) types_.push_back(std::move(type));
  const Problems problems = check_descriptions(types_);
  std::string mistakes;
  for (const auto& problem : problems) mistakes += "\n  " + explain(problem, Language::en).message;
  ensure(problems.empty(), "record descriptions are right:" + mistakes);
}

const RecordType* Registry::find(std::string_view name) const {
  const auto found = std::find_if(types_.begin(), types_.end(), [&](const auto& type) { return type.name() == name; });
  return found == types_.end() ? nullptr : &*found;
}

const RecordType* Registry::find_by_label(std::string_view name_or_label) const {
  if (const auto* type = find(name_or_label)) return type;
  const auto wanted = search_text(name_or_label);
  for (const auto& type : types_) {
    if (search_text(type.label(Language::ko)) == wanted || search_text(type.label(Language::en)) == wanted)
      return &type;
  }
  return nullptr;
}

const RecordType& Registry::at(std::string_view name) const {
  const auto* type = find(name);
  require(type != nullptr, "a record type of that name is described");
  return *type;
}

std::vector<const RecordType*> Registry::in_dependency_order() const {
  std::vector<const RecordType*> order;
  std::set<std::string> seen;
  if (const auto* owner = find("organisation")) visit(*this, *owner, seen, order);
  for (const auto& type : types_) visit(*this, type, seen, order);
  return order;
}

}  // namespace geojeom
