#include "domain/facilities/equipment_number.hpp"

#include <algorithm>

namespace geojeom {

bool is_equipment_number(std::string_view text) {
  constexpr std::string_view pattern = "NFEC-####-##-######";
  const auto fits = [](char character, char wanted) {
    return wanted == '#' ? character >= '0' && character <= '9' : character == wanted;
  };
  return text.size() == pattern.size() && std::equal(text.begin(), text.end(), pattern.begin(), fits) &&
         text.substr(10, 2) >= "01" && text.substr(10, 2) <= "12";
}

}  // namespace geojeom
