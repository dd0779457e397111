#include "domain/clocks/row_reader.hpp"

#include "core/contract.hpp"

namespace geojeom {

const Value& RowReader::value(std::string_view column) const {
  const auto index = type_.column_index(column);
  require(index.has_value(), "a column that the record type does not have");
  return row_[*index];
}

std::string RowReader::text(std::string_view column) const {
  const std::string* found = text_in(value(column));
  return found == nullptr ? std::string() : *found;
}

std::int64_t RowReader::number(std::string_view column) const {
  const std::int64_t* found = number_in(value(column));
  return found == nullptr ? 0 : *found;
}

std::optional<Date> RowReader::date(std::string_view column) const {
  const std::string* found = text_in(value(column));
  if (found == nullptr) return std::nullopt;
  const auto date = parse_date(*found);
  return date ? std::optional(*date) : std::nullopt;
}

Period RowReader::period(std::string_view field) const {
  const auto from = date(std::string(field) + "_from");
  const auto to = date(std::string(field) + "_to");
  require(from && to, "a stored period has both days");
  return Period::checked(*from, *to);
}

}  // namespace geojeom
