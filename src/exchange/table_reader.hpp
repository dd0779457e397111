#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/result.hpp"
#include "exchange/cell.hpp"

namespace geojeom {

/// How the bytes of a text file stand for characters. Korean offices have all of these.
enum class TextEncoding : unsigned char { automatic, utf8, cp949, utf16_le, utf16_be };

/// `UTF-8`, `CP949`, `UTF-16LE`, `UTF-16BE`.
std::string_view to_text(TextEncoding encoding);

/// What a file may at most ask of us. Everything streams, so the limits guard against damage and malice, not
/// against honest size: a million rows of a hundred columns pass.
struct TableLimits {
  std::size_t cell_bytes_max = 1u << 20;
  std::size_t row_bytes_max = 16u << 20;
  std::size_t columns_max = 16'384;
  std::uint64_t cells_max = 200'000'000;
  std::uint64_t zip_entries_max = 10'000;
  std::uint64_t inflated_bytes_max = std::uint64_t{8} << 30;
  std::uint64_t shared_text_bytes_max = std::uint64_t{1} << 30;
  std::uint64_t ratio_max = 200;  ///< inflated to stored, for parts that inflate to more than 64 MB
};

struct TableOptions {
  std::string sheet{};                              ///< XLSX: name; empty = the first visible sheet
  TextEncoding encoding = TextEncoding::automatic;  ///< CSV
  char separator = '\0';                            ///< CSV; NUL = found by looking
  bool fill_merged = false;                         ///< XLSX: repeat a merged area's value in all of its cells
  TableLimits limits{};
};

/// A sheet of a workbook; a CSV file has one, without a name.
struct SheetName {
  std::string name;
  bool is_hidden = false;
  bool is_read = false;  ///< the one this reader reads
};

/// Reads a table row by row in bounded memory. Not thread-safe; one pass.
class TableReader {
 public:
  TableReader() = default;
  TableReader(const TableReader&) = delete;
  TableReader& operator=(const TableReader&) = delete;
  virtual ~TableReader() = default;

  /// The next row that is not blank; false at the end, or when the rest cannot be read: failure() then says why.
  /// The same TableRow object must be used for all calls.
  virtual bool next(TableRow& row) = 0;

  /// Why reading ended before the end of the file.
  const std::optional<Problem>& failure() const { return failure_; }

  virtual std::vector<SheetName> sheets() const = 0;
  /// True when the file itself says which cells are merged (XLSX); a CSV has only blanks.
  virtual bool knows_merged_cells() const = 0;
  virtual TextEncoding encoding() const { return TextEncoding::utf8; }

  /// For progress: how much of the file has been read, in the same measure as bytes_total().
  virtual std::uint64_t bytes_read() const = 0;
  virtual std::uint64_t bytes_total() const = 0;

 protected:
  bool fail(Problem problem) {
    failure_ = std::move(problem);
    return false;
  }

 private:
  std::optional<Problem> failure_;
};

/// Opens a CSV or XLSX file, told apart by what is in it, not by its name.
///
/// Errors  EXC-101 cannot be opened; EXC-102 empty; EXC-111 old .xls; EXC-112 password; EXC-113 DRM or another
///         binary; EXC-114 a ZIP that is no workbook; EXC-115..118 damaged or hostile; EXC-120, EXC-121 sheet;
///         EXC-126 .xlsb; EXC-127 a web page named .xls; EXC-128 a word-processor file.
Result<std::unique_ptr<TableReader>> open_table(const std::filesystem::path& path, const TableOptions& options = {});

/// The same for bytes in memory, which must outlive the reader.
Result<std::unique_ptr<TableReader>> open_table_bytes(std::string_view bytes, const TableOptions& options = {});

}  // namespace geojeom
