#include "exchange/csv_reader.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

#include "core/utf8.hpp"
#include "exchange/csv_formula.hpp"
#include "exchange/csv_separator.hpp"
#include "exchange/text_decoder.hpp"

namespace geojeom {
namespace {

constexpr std::size_t buffer_size_first = 256u << 10;

class CsvReader final : public TableReader {
 public:
  CsvReader(std::unique_ptr<ByteSource> source, const TableOptions& options)
      : decoder_(std::move(source), options.encoding), limits_(options.limits), separator_(options.separator) {
    buffer_.resize(buffer_size_first + 1);
    fill();
    if (separator_ == '\0') separator_ = find_separator({buffer_.data(), std::min<std::size_t>(end_, 64u << 10)});
    for (const char stop : {separator_, '\n', '\r'}) is_stop_[static_cast<unsigned char>(stop)] = true;
  }

  bool next(TableRow& row) override;
  std::vector<SheetName> sheets() const override { return {{.name = "", .is_hidden = false, .is_read = true}}; }
  bool knows_merged_cells() const override { return false; }
  TextEncoding encoding() const override { return decoder_.encoding(); }
  std::uint64_t bytes_read() const override { return decoder_.bytes_read(); }
  std::uint64_t bytes_total() const override { return decoder_.bytes_total(); }

 private:
  enum class Scan : unsigned char { complete, needs_more, failed };
  /// A quoted cell as it stands in the buffer; doubled quotes are only undone when the record is complete, because
  /// an incomplete record is scanned again.
  struct Quoted {
    std::size_t column;
    bool has_doubled_quotes;
    bool has_text_behind;
  };

  Scan scan_record(TableRow& row);
  Scan scan_quoted(TableRow& row, const char*& at);
  bool end_of_record(const char*& at, Scan& scan);
  void finish(TableRow& row);
  void check_cell(TableRow& row, Cell& cell);
  bool fill();
  bool make_room();

  const char* data_end() const { return buffer_.data() + end_; }

  TextDecoder decoder_;
  TableLimits limits_;
  char separator_;
  std::array<bool, 256> is_stop_{};
  std::vector<char>
      buffer_;  // UTF-8 not yet returned is buffer_[begin_, end_); buffer_[end_] is a '\n' that stops scans
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool ended_ = false;
  std::uint64_t row_number_ = 0;
  std::uint64_t cells_ = 0;
  std::vector<Quoted> quoted_;
};

bool CsvReader::next(TableRow& row) {
  if (failure()) return false;
  for (;;) {
    row.start(row_number_ + 1);
    quoted_.clear();
    if (begin_ == end_ && ended_) return false;
    const Scan scan = begin_ == end_ ? Scan::needs_more : scan_record(row);
    if (scan == Scan::failed) return false;
    if (scan == Scan::needs_more) {
      if (!make_room())
        return fail(
            {.code = "EXC-107",
             .details = {{"row", std::to_string(row.number())}, {"limit", std::to_string(limits_.row_bytes_max)}}});
      fill();
      continue;
    }
    ++row_number_;
    finish(row);
    if (failure()) return false;
    if (!row.is_blank() || !row.problems().empty()) return true;
  }
}

/// Reads one record at begin_. On success begin_ stands behind its line break.
CsvReader::Scan CsvReader::scan_record(TableRow& row) {
  const char* at = buffer_.data() + begin_;
  for (;;) {
    if (row.size() >= limits_.columns_max) {
      fail({.code = "EXC-109",
            .details = {{"row", std::to_string(row.number())}, {"limit", std::to_string(limits_.columns_max)}}});
      return Scan::failed;
    }
    if (*at == '"') {
      const Scan scan = scan_quoted(row, at);
      if (scan != Scan::complete) return scan;
    } else {
      const char* const start = at;
      while (!is_stop_[static_cast<unsigned char>(*at)]) ++at;
      const std::string_view text(start, static_cast<std::size_t>(at - start));
      row.add(text.empty() ? CellKind::empty : CellKind::text, text);
    }
    if (*at == separator_ && at != data_end()) {
      ++at;
      continue;
    }
    Scan scan = Scan::complete;
    if (end_of_record(at, scan)) begin_ = static_cast<std::size_t>(at - buffer_.data());
    return scan;
  }
}

/// `at` stands at a line break or at the end of what is buffered; moves it behind the line break.
bool CsvReader::end_of_record(const char*& at, Scan& scan) {
  const auto needs_more = [&] {
    scan = Scan::needs_more;
    return false;
  };
  if (at == data_end()) return ended_ || needs_more();
  if (*at == '\r') {
    if (at + 1 == data_end() && !ended_) return needs_more();
    if (at + 1 != data_end() && at[1] == '\n') ++at;
  }
  ++at;
  return true;
}

/// `at` stands at an opening quote; moves it to the separator or line break behind the cell.
CsvReader::Scan CsvReader::scan_quoted(TableRow& row, const char*& at) {
  const char* const start = at + 1;
  Quoted quoted{.column = row.size(), .has_doubled_quotes = false, .has_text_behind = false};
  const char* close = start;
  for (;; close += 2) {
    close = static_cast<const char*>(std::memchr(close, '"', static_cast<std::size_t>(data_end() - close)));
    if (close == nullptr) {
      if (!ended_) return Scan::needs_more;
      fail({.code = "EXC-105",
            .details = {{"row", std::to_string(row.number())}, {"column", column_letters(row.size())}}});
      return Scan::failed;
    }
    if (close + 1 == data_end() && !ended_) return Scan::needs_more;
    if (close + 1 == data_end() || close[1] != '"') break;
    quoted.has_doubled_quotes = true;
  }
  const char* behind = close + 1;
  while (!is_stop_[static_cast<unsigned char>(*behind)]) ++behind;
  quoted.has_text_behind = behind != close + 1;
  // With text behind the closing quote the cell is shown as it stands; its problem says what is wrong.
  const char* const text_end = quoted.has_text_behind ? behind : close;
  const std::string_view text(start, static_cast<std::size_t>(text_end - start));
  row.add(text.empty() ? CellKind::empty : CellKind::text, text);
  if (quoted.has_doubled_quotes || quoted.has_text_behind) quoted_.push_back(quoted);
  at = behind;
  return Scan::complete;
}

/// Undoes doubled quotes and formula guards, checks what is worth checking, drops empty cells at the end.
void CsvReader::finish(TableRow& row) {
  for (const Quoted& quoted : quoted_) {
    Cell& cell = row.at(quoted.column);
    if (quoted.has_text_behind) {
      cell.kind = CellKind::error;
      row.add_problem(problem_at("EXC-106", row.number(), quoted.column));
    } else {
      char* const first = buffer_.data() + (cell.text.data() - buffer_.data());
      char* to = first;
      for (std::size_t i = 0; i < cell.text.size(); ++i, ++to) {
        *to = cell.text[i];
        if (*to == '"') ++i;
      }
      cell.text = {first, static_cast<std::size_t>(to - first)};
    }
  }
  row.drop_trailing_empty_cells();
  cells_ += row.size();
  for (std::size_t column = 0; column < row.size(); ++column) {
    Cell& cell = row.at(column);
    if (!cell.text.empty() && cell.text.front() == '\'' && has_formula_guard(cell.text)) cell.text.remove_prefix(1);
    if (decoder_.is_suspect() || cell.text.size() > limits_.cell_bytes_max) check_cell(row, cell);
  }
  if (cells_ > limits_.cells_max) {
    fail({.code = "EXC-119", .details = {{"limit", std::to_string(limits_.cells_max)}}});
  }
}

void CsvReader::check_cell(TableRow& row, Cell& cell) {
  if (cell.text.find('\0') != std::string_view::npos) {
    fail(problem_at("EXC-104", row.number(), cell.column));
    return;
  }
  if (!is_utf8(cell.text)) {
    Problem problem = problem_at("EXC-103", row.number(), cell.column);
    problem.details.emplace_back("encoding", to_text(encoding()));
    row.add_problem(std::move(problem));
    cell.kind = CellKind::error;
  }
  if (cell.text.size() > limits_.cell_bytes_max) {
    Problem problem = problem_at("EXC-108", row.number(), cell.column);
    problem.details.emplace_back("limit", std::to_string(limits_.cell_bytes_max));
    row.add_problem(std::move(problem));
    cell.kind = CellKind::error;
    cell.text = {};
  }
}

/// Moves the unfinished record to the front and doubles the buffer when it fills more than half of it, so that the
/// work of scanning it again stays linear. False when the record exceeds the limit.
bool CsvReader::make_room() {
  const std::size_t unfinished = end_ - begin_;
  if (unfinished > limits_.row_bytes_max) return false;
  if (begin_ > 0) std::memmove(buffer_.data(), buffer_.data() + begin_, unfinished);
  begin_ = 0;
  end_ = unfinished;
  if (unfinished > buffer_.size() / 2) buffer_.resize(buffer_.size() * 2 - 1);
  return true;
}

bool CsvReader::fill() {
  constexpr std::size_t chunk_min = 64;
  while (!ended_ && buffer_.size() - 1 - end_ >= chunk_min) {
    const std::size_t count = decoder_.read(buffer_.data() + end_, buffer_.size() - 1 - end_);
    ended_ = count == 0;
    end_ += count;
  }
  buffer_[end_] = '\n';
  return !ended_;
}

}  // namespace

std::unique_ptr<TableReader> csv_reader(std::unique_ptr<ByteSource> source, const TableOptions& options) {
  return std::make_unique<CsvReader>(std::move(source), options);
}

}  // namespace geojeom
