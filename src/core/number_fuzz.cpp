#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/business_number.hpp"
#include "core/contract.hpp"
#include "core/corporate_number.hpp"
#include "core/decimal.hpp"
#include "core/ksic.hpp"
#include "core/phone_number.hpp"
#include "core/ratio.hpp"
#include "core/region_code.hpp"
#include "core/utf8.hpp"
#include "core/won.hpp"

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

void check_won(std::string_view text) {
  check_read<Won>(text, parse_won);
  const auto won = parse_won(text);
  if (!won.ok()) return;
  const auto aloud = parse_won(to_korean_text(*won));
  ensure(aloud.ok() && *aloud == *won, "the Korean spelling reads back");
  const auto in_hundred_millions = parse_won(in_unit(*won, WonUnit::hundred_million, 8) + "억원");
  ensure(in_hundred_millions.ok() && *in_hundred_millions == *won, "억원 with eight decimals is exact");
}

}  // namespace
}  // namespace geojeom

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace geojeom;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_won(text);
  check_read<Decimal>(text, parse_decimal);
  check_read<Ratio>(text, parse_ratio);
  check_read<BusinessNumber>(text, parse_business_number);
  check_read<CorporateNumber>(text, parse_corporate_number);
  check_read<PhoneNumber>(text, parse_phone_number);
  check_read<RegionCode>(text, parse_region_code);
  check_read<Ksic>(text, [](std::string_view typed) { return parse_ksic(typed); });
  return 0;
}
