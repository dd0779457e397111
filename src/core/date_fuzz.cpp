#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "core/contract.hpp"
#include "core/date.hpp"
#include "core/fiscal_year.hpp"
#include "core/instant.hpp"
#include "core/period.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

/// A refused text is named in a detail that can be shown; what was read reads back the same from its print.
template <class Value, class Parse>
void check_read(std::string_view text, Parse parse) {
  const Result<Value> read = parse(text);
  if (!read.ok()) {
    ensure(is_utf8(read.problem().details.front().second), "details are UTF-8");
    return;
  }
  const Result<Value> again = parse(to_text(*read));
  ensure(again.ok() && *again == *read, "parse(print(x)) == x");
}

void check_serial(std::string_view bytes) {
  double serial = 0;
  if (bytes.size() < sizeof serial) return;
  std::memcpy(&serial, bytes.data(), sizeof serial);
  for (const bool date1904 : {false, true}) {
    const auto date = date_from_excel_serial(serial, date1904);
    ensure(!date.ok() || *date >= Date::checked(1900, 1, 1), "spreadsheets begin in 1900");
  }
}

}  // namespace
}  // namespace geojeom

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace geojeom;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_read<Date>(text, parse_date);
  check_read<Period>(text, [](std::string_view typed) { return parse_period(typed); });
  check_read<Period>(text, [](std::string_view typed) { return parse_period(typed, FiscalYear::checked(2024)); });
  check_read<FiscalYear>(text, parse_fiscal_year);
  check_read<Instant>(text, parse_instant);
  check_serial(text);
  return 0;
}
