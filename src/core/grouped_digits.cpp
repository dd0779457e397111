#include "core/grouped_digits.hpp"

namespace geojeom {

void append_grouped(std::string& out, std::uint64_t number) {
  char buffer[27];  // 20 digits and 6 commas
  char* at = buffer + sizeof buffer;
  for (int written = 0; written == 0 || number > 0; ++written) {
    if (written > 0 && written % 3 == 0) *--at = ',';
    *--at = static_cast<char>('0' + number % 10);
    number /= 10;
  }
  out.append(at, buffer + sizeof buffer);
}

void append_fraction(std::string& out, std::uint64_t fraction, int decimals) {
  char buffer[21];
  char* at = buffer + sizeof buffer;
  for (int i = 0; i < decimals; ++i) {
    *--at = static_cast<char>('0' + fraction % 10);
    fraction /= 10;
  }
  *--at = '.';
  out.append(at, buffer + sizeof buffer);
}

}  // namespace geojeom
