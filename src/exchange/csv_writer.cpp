#include "exchange/csv_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/contract.hpp"
#include "core/utf8.hpp"
#include "exchange/cp949.hpp"
#include "exchange/csv_formula.hpp"

namespace geojeom {
namespace {

constexpr std::size_t flush_size = 256u << 10;
constexpr std::size_t problems_max = 1000;  // one problem a cell would fill the memory of a million bad rows

class CsvWriter final : public TableWriter {
 public:
  CsvWriter(ByteSink sink, const std::vector<OutColumn>& columns, CsvStyle style)
      : sink_(std::move(sink)), style_(style), width_(columns.size()) {
    require(style.encoding == TextEncoding::utf8 || style.encoding == TextEncoding::cp949, "CSV is UTF-8 or CP949");
    if (style.encoding == TextEncoding::utf8) buffer_ = "\xEF\xBB\xBF";
    std::vector<OutCell> titles;
    for (const OutColumn& column : columns) titles.push_back(OutCell::of_text(column.title));
    write(titles);
  }

  void write(std::span<const OutCell> cells) override {
    require(cells.size() <= width_, "a row has no more cells than the table has columns");
    ++row_;
    for (std::size_t column = 0; column < width_; ++column) {
      if (column > 0) buffer_.push_back(style_.separator);
      if (column < cells.size()) append(cells[column], column);
    }
    buffer_.append("\r\n");
    if (buffer_.size() >= flush_size) flush();
  }

  Problems finish() override {
    flush();
    if (!is_kept_) {
      problems_.add(
          {.code = "EXC-130", .details = {{"file", "CSV"}, {"reason", std::generic_category().message(errno)}}});
    }
    return std::move(problems_);
  }

 private:
  void append(const OutCell& cell, std::size_t column) {
    switch (cell.kind) {
      case OutCell::Kind::empty:
        return;
      case OutCell::Kind::integer:
        fmt::format_to(std::back_inserter(buffer_), "{}", cell.integer);
        return;
      case OutCell::Kind::decimal:
      case OutCell::Kind::date:
        buffer_.append(cell.text);
        return;
      case OutCell::Kind::text:
        append_text(cell.text, column);
    }
  }

  void append_text(std::string_view text, std::size_t column) {
    if (!is_utf8(text) || text.find('\0') != std::string_view::npos) return add(problem_at("EXC-134", row_, column));
    const char special[] = {'"', '\r', '\n', style_.separator};
    const bool is_guarded = needs_formula_guard(text);
    // Spaces at an edge are quoted because some programs trim them.
    const bool is_quoted = text.find_first_of({special, sizeof special}) != std::string_view::npos ||
                           text.front() == ' ' || text.back() == ' ';
    if (is_quoted) buffer_.push_back('"');
    if (is_guarded) buffer_.push_back('\'');
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t quote = is_quoted ? std::min(text.find('"', at), text.size()) : text.size();
      append_encoded(text.substr(at, quote - at), column);
      if (quote < text.size()) buffer_.append("\"\"");
      at = quote + 1;
    }
    if (is_quoted) buffer_.push_back('"');
  }

  void append_encoded(std::string_view text, std::size_t column) {
    if (style_.encoding == TextEncoding::utf8) {
      buffer_.append(text);
      return;
    }
    std::string unmappable;
    append_cp949(buffer_, text, unmappable);
    if (unmappable.empty()) return;
    Problem problem = problem_at("EXC-131", row_, column);
    problem.details.emplace_back("characters", unmappable);
    add(std::move(problem));
  }

  void add(Problem problem) {
    if (problems_.size() < problems_max) problems_.add(std::move(problem));
  }

  void flush() {
    is_kept_ = is_kept_ && sink_(buffer_);
    buffer_.clear();
  }

  ByteSink sink_;
  CsvStyle style_;
  std::size_t width_;
  std::string buffer_;
  std::uint64_t row_ = 0;
  bool is_kept_ = true;
  Problems problems_;
};

/// Writes beside the final name and renames at the end, so that nobody ever picks up half a file.
class CsvFileWriter final : public TableWriter {
 public:
  CsvFileWriter(std::FILE* file, std::filesystem::path path, const std::vector<OutColumn>& columns, CsvStyle style)
      : file_(file),
        path_(std::move(path)),
        writer_(
            [this](std::string_view bytes) {
              return std::fwrite(bytes.data(), 1, bytes.size(), file_) == bytes.size();
            },
            columns, style) {}
  CsvFileWriter(const CsvFileWriter&) = delete;
  CsvFileWriter& operator=(const CsvFileWriter&) = delete;
  ~CsvFileWriter() override {
    if (file_ == nullptr) return;
    std::fclose(file_);
    std::remove(part_path(path_).c_str());
  }

  static std::string part_path(const std::filesystem::path& path) { return path.string() + ".part"; }

  void write(std::span<const OutCell> cells) override { writer_.write(cells); }

  Problems finish() override {
    Problems problems = writer_.finish();
    const bool is_written = std::fclose(std::exchange(file_, nullptr)) == 0 && !problems.has_errors();
    if (is_written && std::rename(part_path(path_).c_str(), path_.c_str()) == 0) return problems;
    const int error = errno;
    std::remove(part_path(path_).c_str());
    if (!problems.has_errors()) {
      problems.add({.code = "EXC-130",
                    .details = {{"file", path_.string()}, {"reason", std::generic_category().message(error)}}});
    }
    return problems;
  }

 private:
  std::FILE* file_;
  std::filesystem::path path_;
  CsvWriter writer_;
};

}  // namespace

std::unique_ptr<TableWriter> csv_writer(ByteSink sink, const std::vector<OutColumn>& columns, CsvStyle style) {
  return std::make_unique<CsvWriter>(std::move(sink), columns, style);
}

Result<std::unique_ptr<TableWriter>> csv_file_writer(const std::filesystem::path& path,
                                                     const std::vector<OutColumn>& columns, CsvStyle style) {
  std::FILE* const file = std::fopen(CsvFileWriter::part_path(path).c_str(), "wb");
  if (file == nullptr) {
    return Problem{.code = "EXC-130",
                   .details = {{"file", path.string()}, {"reason", std::generic_category().message(errno)}}};
  }
  return std::unique_ptr<TableWriter>(new CsvFileWriter(file, path, columns, style));
}

}  // namespace geojeom
