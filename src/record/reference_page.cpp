#include "record/reference_page.hpp"

#include <fmt/format.h>

namespace geojeom {
namespace {

std::string marks_of(const Column& column) {
  const Field& field = *column.field;
  std::string marks;
  const auto mark = [&](bool holds, std::string_view word) {
    if (holds) marks += (marks.empty() ? "" : ", ") + std::string(word);
  };
  mark(column.required, "required");
  mark(field.unique, "unique");
  mark(field.searchable, "searchable");
  mark(field.personal, "personal");
  mark(field.read_only, "read-only");
  mark(field.list, "list");
  if (!field.default_text.empty()) mark(true, fmt::format("default `{}`", field.default_text));
  if (field.min != unbounded_below) mark(true, fmt::format("from {}", plain_value(column, Value{field.min})));
  if (field.max != unbounded_above) mark(true, fmt::format("to {}", plain_value(column, Value{field.max})));
  return marks;
}

std::string kind_of(const Column& column) {
  if (column.kind == Kind::reference) return fmt::format("reference to [{0}]({0}.md)", column.field->to);
  std::string kind(name_of(column.kind));
  if (!column.field->unit.empty()) kind += fmt::format(" ({})", column.field->unit);
  return kind;
}

std::string choices_of_column(const Column& column) {
  std::string list;
  for (const auto& choice : column.field->choices) {
    list += fmt::format("- `{}` {} / {}\n", choice.code, choice.ko, choice.en);
  }
  return list.empty() ? list : fmt::format("\nChoices of `{}`:\n\n{}", column.name, list);
}

}  // namespace

std::string reference_page(const RecordType& type, const Registry& registry) {
  std::string page = fmt::format("# {} ({})\n\n`{}` in room `{}`.", type.label(Language::ko), type.label(Language::en),
                                 type.name(), type.room());
  if (!type.help(Language::en).empty())
    page += fmt::format(" {}.\n\n{}", type.help(Language::en), type.help(Language::ko));
  if (type.append_only()) page += "\n\nAppend-only: never changed, corrected by a counter-entry.";
  page += "\n\n| column | Korean | English | kind | marks | help |\n|---|---|---|---|---|---|\n";
  for (const auto& column : type.columns()) {
    page += fmt::format("| `{}` | {} | {} | {} | {} | {} |\n", column.name, column.ko, column.en, kind_of(column),
                        marks_of(column), column.field->help_ko);
  }
  for (const auto& column : type.columns()) page += choices_of_column(column);
  for (const auto& group : type.unique_groups()) {
    if (group.size() < 2) continue;
    std::string names;
    for (const auto index : group) names += (names.empty() ? "`" : ", `") + type.columns()[index].name + "`";
    page += fmt::format("\nUnique together within the organisation: {}.\n", names);
  }
  std::string referrers;
  for (const auto& other : registry.types()) {
    for (const auto& field : other.fields()) {
      if (field.to == type.name())
        referrers +=
            fmt::format("{}[{}]({}.md).{}", referrers.empty() ? "" : ", ", other.name(), other.name(), field.name);
    }
  }
  if (!referrers.empty()) page += fmt::format("\nReferred to by: {}.\n", referrers);
  return page;
}

std::string reference_index(const Registry& registry) {
  std::string page = "# Record types\n\n| type | Korean | English | room |\n|---|---|---|---|\n";
  for (const auto& type : registry.types()) {
    page += fmt::format("| [{0}]({0}.md) | {1} | {2} | {3} |\n", type.name(), type.label(Language::ko),
                        type.label(Language::en), type.room());
  }
  return page;
}

}  // namespace geojeom
