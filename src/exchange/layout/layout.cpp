#include "exchange/layout/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/text.hpp"
#include "exchange/layout/row_words.hpp"

namespace geojeom {
namespace {

/// The first cell that says something of its own.
std::string_view first_text(const TableRow& row) {
  for (const Cell& cell : row.cells()) {
    if (!cell.empty() && !cell.is_filled) return cell.text;
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<TableLayout>> TableLayout::find(std::unique_ptr<TableReader> reader, const ColumnNames& names,
                                                       LayoutOptions options) {
  std::unique_ptr<TableLayout> layout(new TableLayout(std::move(reader), names, std::move(options)));
  if (auto problem = layout->find_header_rows()) return *std::move(problem);
  return layout;
}

std::optional<Problem> TableLayout::find_header_rows() {
  TableRow row;
  while (ahead_.size() < options_.rows_looked_at && reader_->next(row)) ahead_.push_back(KeptRow::of(row));
  const std::vector<KeptRow> rows(ahead_.begin(), ahead_.end());
  auto found = find_header(rows, {.names = names_, .merged_are_filled = reader_->knows_merged_cells()});
  if (!found && reader_->failure()) return reader_->failure();
  if (!found) {
    std::string first_row;
    for (std::size_t i = 0; !rows.empty() && i < std::min<std::size_t>(8, rows[0].cells.size()); ++i) {
      first_row += (i == 0 ? "" : ", ") + std::string(rows[0].text(i));
    }
    return Problem{
        .code = "EXC-140",
        .details = {
            {"looked", std::to_string(options_.rows_looked_at)}, {"wanted", names_.list(8)}, {"found", first_row}}};
  }
  take_header(*std::move(found));
  return std::nullopt;
}

void TableLayout::take_header(HeaderFound found) {
  header_first_ = ahead_[found.first].number;
  header_last_ = ahead_[found.first + found.height - 1].number;
  header_row_ = ahead_[found.first + found.height - 1];
  columns_ = std::move(found.columns);
  known_count_ = found.known_count;
  problems_ = std::move(found.problems);
  number_before_ = header_last_;
  const std::size_t body = found.first + found.height;
  for (std::size_t i = 0; i < body; ++i) {
    for (const auto& cell : ahead_[i].cells) {
      if (is_unit_note(cell.text)) unit_note_ = collapse_spaces(cell.text);
    }
    if (i >= found.first) continue;
    TableRow row;
    ahead_[i].show(row);
    skip(row.number(), SkipReason::before_header, first_text(row));
  }
  ahead_.erase(ahead_.begin(), ahead_.begin() + static_cast<std::ptrdiff_t>(body));

  std::vector<bool> is_there(names_.size(), false);
  for (TableColumn& column : columns_) {
    if (column.unit_won == 0) column.unit_won = unit_note_won(unit_note_);
    if (column.known) {
      is_there[*column.known] = true;
      used_.push_back(column.source);
      continue;
    }
    const auto near = names_.nearest(column.header, 3);
    problems_.add({.code = "EXC-142",
                   .details = {{"column", column_letters(column.source)},
                               {"header", column.header},
                               {"nearest", near.empty() ? names_.list(5) : fmt::format("{}", fmt::join(near, ", "))}},
                   .severity = Problem::Severity::warning});
  }
  for (std::size_t known = 0; known < names_.size(); ++known) {
    if (!is_there[known] && names_.is_required(known)) {
      problems_.add({.code = "EXC-143", .details = {{"name", names_.label(known)}}});
    }
  }
  for (const std::size_t known : options_.fill_down) {
    for (const TableColumn& column : columns_) {
      if (column.known == known) filled_down_.push_back({.source = column.source, .text = {}});
    }
  }
}

bool TableLayout::next(TableRow& row) {
  while (!is_ended_ && next_in_sheet(row)) {
    after_gap_ = after_gap_ || row.number() > number_before_ + 1;
    number_before_ = row.number();
    if (!is_record(row)) continue;
    if (after_gap_ && begins_another_table(row)) {
      problems_.add({.code = "EXC-144",
                     .details = {{"row", std::to_string(row.number())}},
                     .severity = Problem::Severity::warning});
      is_ended_ = true;
      return false;
    }
    after_gap_ = false;
    if (!filled_down_.empty()) fill_down(row);
    if (!row.problems().empty()) keep_problems_of_used_columns(row);
    return true;
  }
  return false;
}

bool TableLayout::next_in_sheet(TableRow& row) {
  if (ahead_.empty()) return reader_->next(row);
  shown_ = std::move(ahead_.front());
  ahead_.pop_front();
  shown_.show(row);
  return true;
}

bool TableLayout::is_record(const TableRow& row) {
  const auto skipped_for = [&](SkipReason reason) {
    skip(row.number(), reason, first_text(row));
    after_gap_ = true;
    return false;
  };
  if (is_total(row)) return skipped_for(SkipReason::total);
  if (is_footnote_row(row)) return skipped_for(SkipReason::footnote);
  if (is_repeated_header(row)) return skipped_for(SkipReason::repeated_header);
  return true;
}

/// The word stands among the first three texts, before any number.
bool TableLayout::is_total(const TableRow& row) const {
  std::size_t texts = 0;
  for (const Cell& cell : row.cells()) {
    if (cell.empty()) continue;
    if (cell.kind != CellKind::text || ++texts > 3) return false;
    if (is_total_label(cell.text)) return true;
  }
  return false;
}

/// A footnote is alone in its row. In a table of one column nothing tells it from a value.
bool TableLayout::is_footnote_row(const TableRow& row) const {
  if (columns_.size() < 2) return false;
  std::size_t own = 0;
  for (const Cell& cell : row.cells()) {
    if (!cell.empty() && !cell.is_filled && ++own > 1) return false;
  }
  return own == 1 && is_footnote(first_text(row));
}

bool TableLayout::is_repeated_header(const TableRow& row) const {
  return std::all_of(used_.begin(), used_.end(),
                     [&](std::size_t column) { return row.cell(column).text == header_row_.text(column); });
}

/// Asked only behind a blank, total or footnote row: does this row name at least half of the known columns?
bool TableLayout::begins_another_table(const TableRow& row) const {
  std::size_t named = 0;
  for (const Cell& cell : row.cells()) named += cell.kind == CellKind::text && names_.find(cell.text).has_value();
  return named >= 2 && named * 2 >= known_count_;
}

void TableLayout::fill_down(TableRow& row) {
  for (FilledDown& column : filled_down_) {
    if (!row.cell(column.source).empty()) {
      column.text = row.cell(column.source).text;
    } else if (!column.text.empty()) {
      Cell& cell = row.at(column.source);
      cell.kind = CellKind::text;
      cell.text = column.text;
      cell.is_filled = true;
    }
  }
}

void TableLayout::keep_problems_of_used_columns(TableRow& row) const {
  Problems kept;
  for (const Problem& problem : row.problems()) {
    const auto is_in = [&](std::size_t column) {
      return std::any_of(problem.details.begin(), problem.details.end(), [&](const auto& detail) {
        return detail.first == "column" && detail.second == column_letters(column);
      });
    };
    if (std::any_of(used_.begin(), used_.end(), is_in)) kept.add(problem);
  }
  row.replace_problems(std::move(kept));
}

void TableLayout::skip(std::uint64_t number, SkipReason reason, std::string_view text) {
  ++skipped_counts_[static_cast<std::size_t>(reason)];
  if (skipped_.size() < options_.skipped_kept_max)
    skipped_.push_back({number, reason, std::string(text.substr(0, 200))});
}

}  // namespace geojeom
