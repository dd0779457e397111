#include "store/columns/column_groups.hpp"

#include <algorithm>
#include <numeric>

namespace geojeom::sqlite {
namespace {

constexpr CodeColumn::Code table_rows_max = 1u << 22;
constexpr std::uint64_t direct_places_max = 1u << 18;

/// The first characters of a text, as SQL's substr counts them.
std::string_view first_characters(std::string_view text, int count) {
  std::size_t end = 0;
  for (int i = 0; i < count && end < text.size(); ++i) {
    ++end;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
  }
  return text.substr(0, end);
}

bool is_iso_date(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  return text.size() == 10 && text[4] == '-' && text[7] == '-' && digit(5) && digit(6);
}

/// nothing when only SQL knows what this part of that text is.
std::optional<Value> part_of(const std::string& text, const GroupColumn& by) {
  switch (by.part) {
    case GroupPart::whole:
      return Value{text};
    case GroupPart::prefix:
      return Value{std::string(first_characters(text, by.prefix_length))};
    default:
      break;
  }
  if (!is_iso_date(text)) return std::nullopt;
  if (by.part == GroupPart::year) return Value{text.substr(0, 4)};
  if (by.part == GroupPart::month) return Value{text.substr(0, 7)};
  const int month = (text[5] - '0') * 10 + text[6] - '0';
  return Value{text.substr(0, 4) + "-Q" + std::to_string((month + 2) / 3)};
}

/// The part of every code of a text column, by code; code 0 is nothing.
std::optional<std::vector<Value>> parts_of(const CodeColumn& column, const GroupColumn& by) {
  std::vector<Value> parts(column.greatest_code() + 1);
  for (CodeColumn::Code code = 1; code < parts.size(); ++code) {
    auto part = part_of(column.text_of(code), by);
    if (!part) return std::nullopt;
    parts[code] = std::move(*part);
  }
  return parts;
}

}  // namespace

std::optional<ColumnGroup> ColumnGroup::of(PathColumn path, const GroupColumn& by) {
  const bool is_text = path.last().storage() == Storage::text;
  if (!is_text && by.part != GroupPart::whole) return std::nullopt;
  ColumnGroup group(std::move(path));
  if (is_text && !group.add_texts(by)) return std::nullopt;
  return group;
}

bool ColumnGroup::add_texts(const GroupColumn& by) {
  if (path_.first().greatest_code() > table_rows_max) return false;
  const auto parts = parts_of(path_.last(), by);
  if (!parts) return false;
  values_ = *parts;
  std::sort(values_.begin(), values_.end());
  values_.erase(std::unique(values_.begin(), values_.end()), values_.end());
  std::vector<std::uint32_t> group_by_last(parts->size());
  for (CodeColumn::Code code = 0; code < group_by_last.size(); ++code) {
    const auto found = std::lower_bound(values_.begin(), values_.end(), (*parts)[code]);
    group_by_last[code] = static_cast<std::uint32_t>(found - values_.begin());
  }
  group_by_code_.resize(path_.first().greatest_code() + 1);
  for (CodeColumn::Code code = 0; code < group_by_code_.size(); ++code)
    group_by_code_[code] = group_by_last[path_.last_code(code)];
  return true;
}

std::optional<ColumnGroups> ColumnGroups::of(std::vector<ColumnGroup> columns) {
  ColumnGroups groups;
  for (const auto& column : columns) {
    if (column.size() > (std::uint64_t{1} << 62) / groups.combinations_) return std::nullopt;
    groups.combinations_ *= column.size();
  }
  groups.columns_ = std::move(columns);
  groups.is_direct_ = groups.combinations_ <= direct_places_max;
  return groups;
}

void ColumnGroups::place(std::span<const std::uint32_t> rows, std::vector<CodeColumn::Code>& codes,
                         std::vector<std::uint32_t>& places) {
  places.resize(rows.size());
  codes.resize(rows.size());
  combination_by_row_.assign(rows.size(), 0);
  for (const auto& column : columns_) {
    column.first().gather(rows, codes.data());
    for (std::size_t i = 0; i < rows.size(); ++i)
      combination_by_row_[i] = combination_by_row_[i] * column.size() + column.group_of(codes[i]);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto combination = combination_by_row_[i];
    if (is_direct_) {
      places[i] = static_cast<std::uint32_t>(combination);
      continue;
    }
    const auto next = static_cast<std::uint32_t>(combination_by_place_.size());
    const auto [found, is_new] = place_by_combination_.try_emplace(combination, next);
    if (is_new) combination_by_place_.push_back(combination);
    places[i] = found->second;
  }
}

std::vector<std::uint32_t> ColumnGroups::in_order() const {
  std::vector<std::uint32_t> places(place_count());
  std::iota(places.begin(), places.end(), 0u);
  if (!is_direct_) {
    std::sort(places.begin(), places.end(),
              [&](std::uint32_t a, std::uint32_t b) { return combination_by_place_[a] < combination_by_place_[b]; });
  }
  return places;
}

std::vector<Value> ColumnGroups::values_at(std::uint32_t place) const {
  std::uint64_t combination = is_direct_ ? place : combination_by_place_[place];
  std::vector<Value> values(columns_.size());
  for (std::size_t i = columns_.size(); i-- > 0;) {
    values[i] = columns_[i].value(combination % columns_[i].size());
    combination /= columns_[i].size();
  }
  return values;
}

}  // namespace geojeom::sqlite
