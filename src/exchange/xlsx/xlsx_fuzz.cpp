#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/contract.hpp"
#include "exchange/table_reader.hpp"
#include "exchange/xlsx/workbook_bytes.hpp"

namespace {

using namespace geojeom;

void read_all(std::string_view bytes, bool fill_merged) {
  TableOptions options{.fill_merged = fill_merged};
  options.limits.cells_max = 100'000;
  options.limits.inflated_bytes_max = 4u << 20;
  auto opened = open_table_bytes(bytes, options);
  if (!opened) return;
  TableRow row;
  while ((*opened)->next(row)) {
    ensure(!row.is_blank() || !row.problems().empty(), "blank rows are left out");
    for (const Cell& cell : row.cells()) ensure(cell.text.size() <= options.limits.cell_bytes_max, "texts are bounded");
  }
  ensure((*opened)->bytes_read() <= options.limits.inflated_bytes_max + (1u << 20), "limits hold");
}

/// The next piece of the input, up to a byte that no XML contains.
std::string piece(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\x1F'), rest.size());
  std::string text(rest.substr(0, end));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return text;
}

}  // namespace

/// Inputs that begin with `PK` are whole files; all others are the inner XML of a workbook's parts, so that the fuzzer
/// need not find its way through deflate and check sums.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (size < 2) return 0;
  if (bytes.starts_with("PK")) {
    read_all(bytes, true);
    return 0;
  }
  std::string_view rest = bytes.substr(1);
  WorkbookParts parts;
  parts.sheet = piece(rest);
  parts.shared_texts = piece(rest);
  parts.styles = piece(rest);
  if (!rest.empty()) parts.workbook = piece(rest);
  read_all(workbook_bytes(parts), bytes[0] % 2 == 1);
  return 0;
}
