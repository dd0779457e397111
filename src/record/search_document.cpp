#include "record/search_document.hpp"

#include "core/text.hpp"

namespace geojeom {

namespace {

/// What the record is called, unless that is personal; a personal title makes it nameless, not called by its key.
std::string public_title(const RecordType& type, const Row& row) {
  const auto is_personal = [&](std::size_t column) { return type.columns()[column].field->personal; };
  const auto& keys = type.key_columns();
  const bool personal =
      type.title_column() ? is_personal(*type.title_column()) : std::any_of(keys.begin(), keys.end(), is_personal);
  return personal ? std::string() : title_of(type, row, Language::ko);
}

}  // namespace

SearchDocument search_document(const RecordType& type, const Row& row) {
  SearchDocument document{.title = public_title(type, row), .text = {}, .initials = {}};
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    if (!column.field->searchable || column.field->personal || is_empty(row[i])) continue;
    const std::string shown = display_value(column, row[i], Language::ko);
    document.text += (document.text.empty() ? "" : " ") + search_text(shown);
    document.initials += (document.initials.empty() ? "" : " ") + initials_of(shown);
  }
  return document;
}

}  // namespace geojeom
