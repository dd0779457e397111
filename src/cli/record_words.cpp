#include "cli/record_words.hpp"

#include <array>
#include <boost/json/parse.hpp>
#include <charconv>

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

/// The column that a path ends in: "project.name" ends in the project's name.
const Column* column_at(const RecordType& type, std::string_view path) {
  static const std::array<Column, 4> system = {{{.name = "id", .kind = Kind::integer},
                                                {.name = "organisation", .kind = Kind::integer},
                                                {.name = "version", .kind = Kind::integer},
                                                {.name = "sample", .kind = Kind::yes_no}}};
  for (const auto& column : system) {
    if (column.name == path) return &column;
  }
  const auto index = type.find_column(path);
  return index ? &type.columns()[*index] : nullptr;
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
  if (!word) return Problem{.code = "CLI-110", .details = {{"type", std::string(type.label(Language::ko))}}};
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

Result<Condition> condition_of(const RecordType& type, std::string_view text) {
  std::size_t at = 0;
  const Sign* sign = find_sign(text, at);
  if (sign == nullptr) return bad_condition(text);
  const auto path = text.substr(0, at);
  const auto typed = text.substr(at + sign->text.size());
  if (path.find('.') != std::string_view::npos) {
    return Condition{.column = std::string(path), .compare = sign->compare, .values = {std::string(typed)}};
  }
  const Column* column = column_at(type, path);
  if (column == nullptr) return unknown_column(type, path);
  if (typed.empty()) {
    return Condition{.column = column->name,
                     .compare = sign->compare == Compare::equal ? Compare::is_empty : Compare::is_set};
  }
  if (sign->compare == Compare::contains) return Condition{column->name, Compare::contains, {std::string(typed)}};
  auto value = parse_value(*column, typed);
  if (!value) return value.problem();
  return Condition{column->name, sign->compare, {std::move(*value)}};
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
    if (column.kind == Kind::reference && !typed.empty()) {
      const auto id = find_meant(reader, registry.at(column.field->to), organisation, typed);
      if (id) row[*index] = *id;
      if (!id) problems.add({.code = id.problem().code, .field = column.name, .details = id.problem().details});
      continue;
    }
    const auto value = parse_value(column, typed);
    if (value) row[*index] = *value;
    if (!value) problems.add(value.problem());
  }
  return problems;
}

}  // namespace geojeom::cli
