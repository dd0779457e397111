#include "cli/record_words.hpp"

#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <charconv>

#include "core/text.hpp"
#include "record/lookup.hpp"
#include "record/nearest.hpp"

namespace geojeom::cli {
namespace {

std::string nearest_type(const Registry& registry, std::string_view word) {
  std::string nearest;
  std::size_t least = 1000;
  for (const auto& type : registry.types()) {
    for (const std::string_view name : {std::string_view(type.name()), type.label(Language::ko)}) {
      const auto distance = edit_distance(word, name);
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
  }
  return nearest;
}

struct Sign {
  std::string_view text;
  Compare compare;
};
constexpr std::array signs = {
    Sign{"!=", Compare::not_equal}, Sign{">=", Compare::greater_equal}, Sign{"<=", Compare::less_equal},
    Sign{"=", Compare::equal},      Sign{">", Compare::greater},        Sign{"<", Compare::less},
    Sign{"~", Compare::contains},
};

/// Where the first sign stands, taking the longest at that place.
const Sign* find_sign(std::string_view text, std::size_t& at) {
  at = text.find_first_of("!<>=~");
  if (at == std::string_view::npos) return nullptr;
  for (const auto& sign : signs) {
    if (text.substr(at).starts_with(sign.text)) return &sign;
  }
  return nullptr;
}

Problem unknown_column(const RecordType& type, std::string_view name) {
  return {.code = "REC-112",
          .field = std::string(name),
          .details = {{"value", std::string(name)}, {"nearest", nearest_column(type, name)}}};
}

Problem bad_condition(std::string_view text) {
  return {.code = "CLI-108", .field = "--where", .details = {{"value", std::string(text)}}};
}

/// A path of names or labels ("과제.이름") as the store knows it ("project.name"), and the column it ends in.
struct PathEnd {
  ColumnPath path;
  const Column* column = nullptr;
};

const Column* system_column(std::string_view name) {
  static const std::array<Column, 4> system = {{{.name = "id", .kind = Kind::integer},
                                                {.name = "organisation", .kind = Kind::integer},
                                                {.name = "version", .kind = Kind::integer},
                                                {.name = "sample", .kind = Kind::yes_no}}};
  const auto found =
      std::find_if(system.begin(), system.end(), [&](const Column& column) { return column.name == name; });
  return found == system.end() ? nullptr : &*found;
}

Result<PathEnd> resolve_path(const RecordType& start, std::string_view written, const Registry& registry) {
  const RecordType* type = &start;
  PathEnd end;
  while (true) {
    const auto dot = written.find('.');
    const auto name = written.substr(0, dot);
    const auto index = type->find_column(name);
    end.column = index ? &type->columns()[*index] : system_column(name);
    if (end.column == nullptr) return unknown_column(*type, name);
    end.path += end.column->name;
    if (dot == std::string_view::npos) return end;
    if (end.column->kind != Kind::reference) return unknown_column(*type, written);
    type = &registry.at(end.column->field->to);
    end.path += '.';
    written.remove_prefix(dot + 1);
  }
}

/// What was typed behind the sign, as the column keeps it; references by number, key or title.
Result<Value> typed_value(const Column& column, std::string_view typed, const Lookup& lookup) {
  if (column.kind != Kind::reference) return parse_value(column, typed);
  const auto id = find_meant(lookup.reader, lookup.registry.at(column.field->to), lookup.organisation, typed);
  if (id) return Value{*id};
  return Problem{.code = id.problem().code, .field = column.name, .details = id.problem().details};
}

/// A part of a text; of a reference, a part of the title of what it points to.
Result<Condition> contains_condition(PathEnd end, std::string_view typed, const Registry& registry,
                                     std::string_view text) {
  if (end.column->kind == Kind::reference) {
    const RecordType& target = registry.at(end.column->field->to);
    if (!target.title_column()) return bad_condition(text);
    end.column = &target.columns()[*target.title_column()];
    end.path += "." + end.column->name;
  }
  if (storage_of(end.column->kind) != Storage::text) return bad_condition(text);
  return Condition{end.path, Compare::contains, {to_nfc(typed)}};
}

}  // namespace

Result<const RecordType*> type_of(const Args& args, std::size_t index, const Registry& registry) {
  const auto word = args.word(index);
  if (!word) return Problem{.code = "CLI-109"};
  if (const RecordType* type = registry.find_by_label(*word)) return type;
  return Problem{.code = "CLI-107", .details = {{"value", *word}, {"nearest", nearest_type(registry, *word)}}};
}

Result<std::int64_t> tenant_of(const Args& args, Reader& reader, const Registry& registry) {
  const auto name = args.text("--organisation");
  return name ? find_tenant(reader, registry, *name) : only_tenant(reader, registry);
}

Result<StoredRow> record_of(const Args& args, std::size_t index, const RecordType& type, Reader& reader,
                            const Registry& registry) {
  const auto word = args.word(index);
  if (!word)
    return Problem{.code = "CLI-110",
                   .details = {{"type", std::string(type.label(Language::ko))},
                               {"type_en", std::string(type.label(Language::en))}}};
  std::int64_t id = 0;
  const auto digits = std::string_view(*word).substr(word->starts_with('#') ? 1 : 0);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (error == std::errc{} && end == digits.data() + digits.size()) {
    if (auto stored = reader.find(type, id)) return std::move(*stored);
  }
  const auto tenant = args.has("--organisation") ? tenant_of(args, reader, registry) : only_tenant(reader, registry);
  const auto meant = find_meant(reader, type, tenant ? *tenant : common_organisation, *word);
  if (!meant) return meant.problem();
  return std::move(*reader.find(type, *meant));
}

Result<Condition> condition_of(const RecordType& type, std::string_view text, const Lookup& lookup) {
  std::size_t at = 0;
  const Sign* sign = find_sign(text, at);
  if (sign == nullptr || at == 0) return bad_condition(text);
  const auto typed = trim(text.substr(at + sign->text.size()));
  const auto end = resolve_path(type, trim(text.substr(0, at)), lookup.registry);
  if (!end) return end.problem();
  if (typed.empty()) {
    const bool empty = sign->compare == Compare::equal;
    if (!empty && sign->compare != Compare::not_equal) return bad_condition(text);
    return Condition{.column = end->path, .compare = empty ? Compare::is_empty : Compare::is_set};
  }
  if (sign->compare == Compare::contains) return contains_condition(*end, typed, lookup.registry, text);
  auto value = typed_value(*end->column, typed, lookup);
  if (!value) return value.problem();
  return Condition{end->path, sign->compare, {std::move(*value)}};
}

Result<PageKey> parse_page_key(std::string_view text) {
  boost::json::error_code error;
  const auto parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
  if (error || !parsed.is_array() || parsed.get_array().empty() || !parsed.get_array()[0].is_int64())
    return bad_condition(text);
  PageKey key{.id = parsed.get_array()[0].get_int64()};
  for (std::size_t i = 1; i < parsed.get_array().size(); ++i) {
    const auto& value = parsed.get_array()[i];
    if (value.is_int64())
      key.values.emplace_back(value.get_int64());
    else if (value.is_string())
      key.values.emplace_back(std::string(value.get_string()));
    else
      key.values.emplace_back();
  }
  return key;
}

Problems set_columns(const Args& args, std::size_t first, const RecordType& type, Row& row, Reader& reader,
                     std::int64_t organisation, const Registry& registry) {
  Problems problems;
  for (std::size_t i = first; i < args.word_count(); ++i) {
    const std::string& word = args.words()[i];
    const auto equals = word.find('=');
    if (equals == std::string::npos) {
      problems.add(bad_condition(word));
      continue;
    }
    const auto index = type.find_column(word.substr(0, equals));
    if (!index) {
      problems.add(unknown_column(type, word.substr(0, equals)));
      continue;
    }
    const Column& column = type.columns()[*index];
    const std::string typed = word.substr(equals + 1);
    const auto value =
        typed.empty() ? Result<Value>(Value{}) : typed_value(column, typed, {reader, registry, organisation});
    if (value) row[*index] = *value;
    if (!value) problems.add(value.problem());
  }
  return problems;
}

}  // namespace geojeom::cli
