#include "record/search_document.hpp"

#include "core/text.hpp"

namespace geojeom {

SearchDocument search_document(const RecordType& type, const Row& row) {
  SearchDocument document{.title = title_of(type, row, Language::ko), .text = {}, .initials = {}};
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
