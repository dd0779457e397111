#include "exchange/xlsx/merged_cells.hpp"

#include <algorithm>
#include <charconv>

namespace geojeom {
namespace {

constexpr std::uint32_t rows_max = 1'048'576, columns_max = 16'384;
constexpr std::size_t areas_max = 1'000'000;
constexpr std::size_t chunk_size = 64u << 10;
constexpr std::string_view mark = "mergeCell ";
constexpr std::size_t element_bytes_max = 128;  // `mergeCell ref="XFD1048576:XFD1048576"/>`, generously

}  // namespace

bool parse_cell_reference(std::string_view reference, std::uint32_t& row, std::uint32_t& column) {
  std::uint32_t letters = 0;
  std::size_t at = 0;
  for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z'; ++at) {
    letters = letters * 26 + static_cast<std::uint32_t>(reference[at] - 'A' + 1);
    if (letters > columns_max) return false;
  }
  if (at == 0) return false;
  column = letters - 1;
  row = 0;
  if (at == reference.size()) return true;
  const auto [end, error] = std::from_chars(reference.data() + at, reference.data() + reference.size(), row);
  return error == std::errc{} && end == reference.data() + reference.size() && row >= 1 && row <= rows_max;
}

Result<MergedCells> MergedCells::find(ZipPart sheet) {
  MergedCells found;
  std::string buffer;
  for (bool ended = false; !ended;) {
    const std::size_t kept = buffer.size();
    buffer.resize(kept + chunk_size);
    const std::size_t count = sheet.read(buffer.data() + kept, chunk_size);
    ended = count == 0;
    buffer.resize(kept + count);
    std::size_t at = buffer.find(mark);
    for (; at != std::string::npos; at = buffer.find(mark, at + mark.size())) {
      if (!ended && buffer.size() - at < element_bytes_max) break;
      const std::string_view element = std::string_view(buffer).substr(at, element_bytes_max);
      const std::size_t quote = element.find_first_of("\"'");
      if (quote == std::string_view::npos) continue;
      found.add(element.substr(quote + 1, element.find(element[quote], quote + 1) - quote - 1));
    }
    const std::size_t keep_from = std::min(at, buffer.size() - std::min(buffer.size(), mark.size()));
    buffer.erase(0, keep_from);
  }
  if (sheet.failure()) return *sheet.failure();
  std::stable_sort(found.areas_.begin(), found.areas_.end(),
                   [](const Area& a, const Area& b) { return a.row_first < b.row_first; });
  return found;
}

void MergedCells::add(std::string_view reference) {
  const std::size_t colon = reference.find(':');
  if (colon == std::string_view::npos || areas_.size() >= areas_max) return;
  std::uint32_t row_first = 0, row_last = 0, column_first = 0, column_last = 0;
  if (!parse_cell_reference(reference.substr(0, colon), row_first, column_first)) return;
  if (!parse_cell_reference(reference.substr(colon + 1), row_last, column_last)) return;
  if (row_first == 0 || row_last < row_first || column_last < column_first) return;
  areas_.push_back(
      {row_first, row_last, static_cast<std::uint16_t>(column_first), static_cast<std::uint16_t>(column_last)});
}

void MergedCells::activate(const TableRow& row) {
  std::erase_if(active_, [&](const Active& active) { return active.area.row_last < row.number(); });
  for (; next_ < areas_.size() && areas_[next_].row_first <= row.number(); ++next_) {
    const Area& area = areas_[next_];
    const Cell& first = row.cell(area.column_first);
    if (area.row_first != row.number() || first.empty() || active_.size() >= columns_max) continue;
    active_.push_back({area, first.kind, std::string(first.text)});
  }
}

void MergedCells::fill(TableRow& row) {
  if (areas_.empty()) return;
  activate(row);
  std::size_t filled = 0;  // real areas never overlap; damaged ones must not cost more than a full row
  for (const Active& active : active_) {
    for (std::size_t column = active.area.column_first; column <= active.area.column_last; ++column) {
      if (row.number() == active.area.row_first && column == active.area.column_first) continue;
      if (++filled > columns_max) return;
      Cell& cell = row.at(column);
      if (!cell.empty()) continue;
      cell.kind = active.kind;
      cell.text = active.text;
      cell.is_filled = true;
    }
  }
}

}  // namespace geojeom
