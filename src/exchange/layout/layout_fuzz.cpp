#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "core/contract.hpp"
#include "exchange/layout/layout.hpp"
#include "exchange/layout/row_words.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace geojeom;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  (void)unit_note_won(bytes);
  (void)is_total_label(bytes);
  (void)is_footnote(bytes);
  std::string_view title = bytes;
  (void)take_unit_from_title(title);

  ColumnNames names;
  names.add("a", ColumnNames::Need::required);
  names.add("기업명");
  names.add("국비 계획");
  names.add("b");
  auto reader = open_table_bytes(bytes);
  if (!reader) return 0;
  auto layout = TableLayout::find(std::move(reader).value(), names, {.rows_looked_at = 8, .fill_down = {0, 1}});
  if (!layout) return 0;
  std::uint64_t before = (*layout)->header_last();
  TableRow row;
  while ((*layout)->next(row)) {
    ensure(row.number() > before, "records stand behind the header, in order");
    before = row.number();
  }
  for (const auto& column : (*layout)->columns()) ensure(!column.header.empty(), "columns have titles");
  return 0;
}
