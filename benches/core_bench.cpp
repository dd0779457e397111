// USES core
//
// What the values cost where an import calls them per cell. Each line prints nanoseconds per call and has checked its
// own answer; pairs stand together (the quick way beside the general one).
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/business_number.hpp"
#include "core/date.hpp"
#include "core/hash.hpp"
#include "core/period.hpp"
#include "core/text.hpp"
#include "core/unicode.hpp"
#include "core/won.hpp"

namespace geojeom {
namespace {

constexpr int repeats = 5;

/// Calls `work(text)` for every text, over and over; the best of a few rounds counts. `work` gives a number to be
/// summed, so that nothing is optimised away, and the sum is compared with `expected`.
template <class Work>
void measure(const char* name, const std::vector<std::string>& texts, std::int64_t expected, Work work) {
  constexpr std::int64_t rounds = 200'000;
  double best = 1e18;
  for (int repeat = 0; repeat < repeats; ++repeat) {
    std::int64_t sum = 0;
    const auto start = std::chrono::steady_clock::now();
    for (std::int64_t i = 0; i < rounds; ++i) sum += work(texts[static_cast<std::size_t>(i) % texts.size()]);
    const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
    if (sum != expected * (rounds / static_cast<std::int64_t>(texts.size()))) {
      std::fprintf(stderr, "%s gives a wrong answer\n", name);
      std::exit(1);
    }
    best = std::min(best, taken.count() / static_cast<double>(rounds));
  }
  std::printf("%-52s %8.1f ns\n", name, best);
}

std::int64_t won_of(std::string_view text) { return parse_won(text).value().won(); }
std::int64_t day_of(std::string_view text) { return parse_date(text).value().days_since_epoch(); }

void measure_numbers() {
  measure("std::from_chars 1250000000 (baseline)", {"1250000000", "987654321"}, 2'237'654'321,
          [](std::string_view text) {
            std::int64_t number = 0;
            std::from_chars(text.data(), text.data() + text.size(), number);
            return number;
          });
  measure("parse_won 1250000000", {"1250000000", "987654321"}, 2'237'654'321, won_of);
  measure("parse_won 1,250,000,000", {"1,250,000,000", "987,654,321"}, 2'237'654'321, won_of);
  measure("parse_won △1,234", {"△1,234", "(1,234)"}, -2'468, won_of);
  measure("parse_won 12억 5,000만원", {"12억 5,000만원", "1.5억"}, 1'400'000'000, won_of);
  measure("parse_won, refused", {"해당없음", "십이억"}, 0,
          [](std::string_view text) { return parse_won(text).ok() ? 1 : 0; });
  measure("parse_business_number 124-81-00998", {"124-81-00998"}, 1'248'100'998,
          [](std::string_view text) { return parse_business_number(text).value().number(); });
}

void measure_dates() {
  const std::int64_t day = Date::checked(2026, 3, 1).days_since_epoch();
  measure("parse_date 2026-03-01", {"2026-03-01"}, day, day_of);
  measure("parse_date 2026. 3. 1.", {"2026. 3. 1.", "26.3.1"}, 2 * day, day_of);
  measure("parse_date 2026년 3월 1일", {"2026년 3월 1일"}, day, day_of);
  measure("parse_period 2026-03-01 ~ 2026-12-31", {"2026-03-01 ~ 2026-12-31"}, 306,
          [](std::string_view text) { return parse_period(text).value().days(); });
}

void measure_text() {
  const std::vector<std::string> names = {"한빛배터리 주식", "충북 오창읍 각리 1"};  // 22 and 23 bytes
  const auto size = [](const std::string& text) { return static_cast<std::int64_t>(text.size()); };
  const std::int64_t bytes = size(names[0]) + size(names[1]);
  measure("std::string copy of a Korean cell (baseline)", names, bytes,
          [&](std::string_view text) { return size(std::string(text)); });
  measure("to_nfc of a Korean cell", names, bytes, [&](std::string_view text) { return size(to_nfc(text)); });
  measure("  the same by ICU", names, bytes, [&](std::string_view text) { return size(icu_nfc(text)); });
  measure("is_plainly_nfc of a Korean cell", names, 2,
          [](std::string_view text) { return is_plainly_nfc(text) ? 1 : 0; });
  measure("to_nfc of an ASCII cell", {"Hanbit Battery 2026-1"}, 21,
          [&](std::string_view text) { return size(to_nfc(text)); });
  measure("to_nfc of a taken-apart cell (ICU)", {"\u110E\u116E\u11BC\u1107\u116E\u11A8"}, 6,
          [&](std::string_view text) { return size(to_nfc(text)); });
  measure("collapse_spaces of a Korean cell", names, bytes,
          [&](std::string_view text) { return size(collapse_spaces(text)); });
  measure("search_text of a Korean cell", names, 43, [&](std::string_view text) { return size(search_text(text)); });
  measure("normalise_company_name (주)한빛배터리", {"(주)한빛배터리"}, 15,
          [&](std::string_view text) { return size(normalise_company_name(text)); });
}

void measure_hash() {
  const std::string row(300, 'x');
  const std::string expected = sha256_hex(row);
  Sha256 hasher;
  measure("Sha256 of a 300-byte row, one kept object", {row}, 1,
          [&](std::string_view text) { return hasher.update(text).finish_hex() == expected ? 1 : 0; });
  measure("  the same with an object a row", {row}, 1,
          [&](std::string_view text) { return Sha256().update(text).finish_hex() == expected ? 1 : 0; });
  measure("sha256_hex of a 300-byte row", {row}, 1,
          [&](std::string_view text) { return sha256_hex(text) == expected ? 1 : 0; });
}

}  // namespace
}  // namespace geojeom

int main() {
  geojeom::measure_numbers();
  geojeom::measure_dates();
  geojeom::measure_text();
  geojeom::measure_hash();
  return 0;
}
