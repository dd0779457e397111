#include "exchange/layout/header_search.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/text.hpp"
#include "exchange/layout/row_words.hpp"

namespace geojeom {
namespace {

using Titles = std::vector<std::string>;  // of one column, from top to bottom, without repetitions

/// What a header row says about a column; a blank in a group row means the group to its left, as long as the row
/// below still has a title there.
std::string title_at(std::span<const KeptRow> block, std::size_t row, std::size_t column, bool merged_are_filled) {
  std::string text = collapse_spaces(block[row].text(column));
  if (!text.empty() || merged_are_filled || row + 1 == block.size()) return text;
  if (trim(block[row + 1].text(column)).empty()) return text;
  for (std::size_t left = column; left-- > 0;) {
    text = collapse_spaces(block[row].text(left));
    // A title whose own column has nothing below was merged downwards, not to the right.
    if (!text.empty()) return trim(block[row + 1].text(left)).empty() ? "" : text;
  }
  return text;
}

Titles titles_of(std::span<const KeptRow> block, std::size_t column, bool merged_are_filled) {
  Titles titles;
  for (std::size_t row = 0; row < block.size(); ++row) {
    std::string text = title_at(block, row, column, merged_are_filled);
    if (!text.empty() && (titles.empty() || titles.back() != text)) titles.push_back(std::move(text));
  }
  return titles;
}

std::optional<std::size_t> find_with_or_without_unit(const ColumnNames& names, std::string_view title) {
  if (const auto found = names.find(title)) return found;
  std::string_view bare = title;
  take_unit_from_title(bare);
  return bare == title ? std::nullopt : names.find(bare);
}

HeaderFound read_block(std::span<const KeptRow> block, const HeaderSearch& search) {
  HeaderFound found{.height = block.size()};
  std::size_t width = 0;
  for (const KeptRow& row : block) width = std::max(width, row.cells.size());
  std::vector<Titles> all_titles;
  for (std::size_t column = 0; column < width; ++column) {
    Titles titles = titles_of(block, column, search.merged_are_filled);
    if (titles.empty()) continue;
    const std::string header = fmt::format("{}", fmt::join(titles, " / "));
    std::string_view last = titles.back();
    found.columns.push_back({.source = column,
                             .header = header,
                             .known = find_with_or_without_unit(search.names, header),
                             .unit_won = take_unit_from_title(last)});
    all_titles.push_back(std::move(titles));
  }
  std::vector<std::size_t> times(search.names.size(), 0);
  for (const TableColumn& column : found.columns) {
    if (column.known) ++times[*column.known];
  }
  // A group's column may be known by its last title alone, if no other column claims that name.
  std::vector<std::optional<std::size_t>> by_last(found.columns.size());
  std::vector<std::size_t> last_times(search.names.size(), 0);
  for (std::size_t i = 0; i < found.columns.size(); ++i) {
    if (found.columns[i].known || all_titles[i].size() < 2) continue;
    by_last[i] = find_with_or_without_unit(search.names, all_titles[i].back());
    if (by_last[i]) ++last_times[*by_last[i]];
  }
  for (std::size_t i = 0; i < found.columns.size(); ++i) {
    if (by_last[i] && times[*by_last[i]] == 0 && last_times[*by_last[i]] == 1) found.columns[i].known = by_last[i];
  }
  return found;
}

/// Counts each known column once and reports those that stand there twice.
void count_known(HeaderFound& found, const ColumnNames& names) {
  std::vector<const TableColumn*> seen(names.size(), nullptr);
  for (const TableColumn& column : found.columns) {
    if (!column.known) continue;
    const TableColumn*& first = seen[*column.known];
    if (first == nullptr) {
      first = &column;
      ++found.known_count;
    } else {
      found.problems.add({.code = "EXC-141",
                          .details = {{"name", names.label(*column.known)},
                                      {"first", column_letters(first->source)},
                                      {"second", column_letters(column.source)}}});
    }
  }
}

}  // namespace

KeptRow KeptRow::of(const TableRow& row) {
  KeptRow kept{.number = row.number(), .is_hidden = row.is_hidden(), .cells = {}, .problems = row.problems()};
  kept.cells.reserve(row.size());
  for (const Cell& cell : row.cells()) kept.cells.push_back({cell.kind, cell.is_filled, std::string(cell.text)});
  return kept;
}

void KeptRow::show(TableRow& row) const {
  row.start(number);
  if (is_hidden) row.hide();
  for (const KeptCell& cell : cells) row.add(cell.kind, cell.text).is_filled = cell.is_filled;
  for (const Problem& problem : problems) row.add_problem(problem);
}

std::optional<HeaderFound> find_header(std::span<const KeptRow> rows, const HeaderSearch& search) {
  const std::size_t enough = std::min<std::size_t>(2, search.names.size());
  std::optional<HeaderFound> best;
  for (std::size_t height = 1; height <= search.height_max; ++height) {
    for (std::size_t first = 0; first + height <= rows.size(); ++first) {
      if (rows[first + height - 1].number != rows[first].number + height - 1) continue;
      HeaderFound found = read_block(rows.subspan(first, height), search);
      found.first = first;
      count_known(found, search.names);
      if (found.known_count >= enough && (!best || found.known_count > best->known_count)) best = std::move(found);
    }
  }
  return best;
}

}  // namespace geojeom
