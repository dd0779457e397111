#include "core/fiscal_year.hpp"

#include <stdexcept>

#include "core/period.hpp"
#include "core/typed_date.hpp"

namespace geojeom {

void FiscalYear::throw_out_of_range() { throw std::out_of_range("FiscalYear outside 1950 to 2200"); }

Result<FiscalYear> FiscalYear::of(int year) {
  if (is_year(year)) return FiscalYear(static_cast<std::int16_t>(year));
  return Problem{.code = "DAT-121", .details = {{"value", std::to_string(year)}}};
}

Period FiscalYear::period() const { return Period::checked(first_day(), last_day()); }

std::string to_text(FiscalYear year) { return std::to_string(year.year()); }

Result<FiscalYear> parse_fiscal_year(std::string_view text) {
  const TypedText typed(text);
  Scanner scanner(typed.view());
  const auto date = read_date(scanner);
  if (!date || !scanner.at_end() || !date->year || date->month) {
    return Problem{.code = "DAT-122", .details = {{"value", shown(text)}}};
  }
  return FiscalYear::of(*date->year);
}

}  // namespace geojeom
