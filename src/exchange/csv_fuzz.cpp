#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/contract.hpp"
#include "core/utf8.hpp"
#include "exchange/byte_source.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/csv_writer.hpp"

namespace {

using namespace geojeom;
using Rows = std::vector<std::vector<std::string>>;

/// Rows of the file, and whether all of it could be read without a problem.
bool read_all(std::string_view bytes, const TableOptions& options, Rows& rows) {
  const auto reader = csv_reader(memory_source(bytes), options);
  bool is_clean = true;
  TableRow row;
  std::uint64_t number_before = 0;
  while (reader->next(row)) {
    ensure(row.number() > number_before, "row numbers grow");
    number_before = row.number();
    is_clean = is_clean && row.problems().empty();
    auto& texts = rows.emplace_back();
    for (const Cell& cell : row.cells()) {
      ensure(cell.kind == CellKind::error || is_utf8(cell.text), "a cell without a problem is UTF-8");
      texts.emplace_back(cell.text);
    }
  }
  ensure(!reader->next(row), "the end stays the end");
  return is_clean && !reader->failure();
}

std::string write_all(const Rows& rows, std::size_t width) {
  std::string out;
  const auto writer = csv_writer(
      [&](std::string_view bytes) {
        out += bytes;
        return true;
      },
      std::vector<OutColumn>(width, OutColumn{.title = "x"}));
  std::vector<OutCell> cells;
  for (const auto& row : rows) {
    cells.clear();
    for (const auto& text : row) cells.push_back(OutCell::of_text(text));
    writer->write(cells);
  }
  ensure(writer->finish().empty(), "texts that were read can be written");
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 1) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  TableOptions options;
  options.encoding = static_cast<TextEncoding>(data[0] % 5);
  options.separator = "\0,;\t"[data[0] / 5 % 4];
  if (data[0] >= 128) options.limits = {.cell_bytes_max = 16, .row_bytes_max = 64, .columns_max = 8, .cells_max = 100};
  Rows rows;
  if (!read_all(bytes, options, rows) || rows.empty()) return 0;
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.size());
  Rows again;
  // Width 1 would let the separator be guessed from the texts; a real export knows its separator no better.
  ensure(read_all(write_all(rows, width), {.separator = ','}, again), "what was written can be read");
  again.erase(again.begin());
  ensure(again == rows, "what was written is read back exactly");
  return 0;
}
