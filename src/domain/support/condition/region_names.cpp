#include "domain/support/condition/region_names.hpp"

#include <fmt/format.h>

#include "core/text.hpp"

namespace geojeom::support {
namespace {

struct Province {
  int digits;
  std::string_view ko;
  std::string_view full_ko;
  std::string_view en;
  int former = 0;
};
/// The provinces of the administrative standard code (MOIS), the special self-governing ones under both codes.
constexpr Province provinces[] = {
    {11, "서울", "서울특별시", "Seoul"},
    {26, "부산", "부산광역시", "Busan"},
    {27, "대구", "대구광역시", "Daegu"},
    {28, "인천", "인천광역시", "Incheon"},
    {29, "광주", "광주광역시", "Gwangju"},
    {30, "대전", "대전광역시", "Daejeon"},
    {31, "울산", "울산광역시", "Ulsan"},
    {36, "세종", "세종특별자치시", "Sejong"},
    {41, "경기", "경기도", "Gyeonggi"},
    {43, "충북", "충청북도", "Chungbuk"},
    {44, "충남", "충청남도", "Chungnam"},
    {46, "전남", "전라남도", "Jeonnam"},
    {47, "경북", "경상북도", "Gyeongbuk"},
    {48, "경남", "경상남도", "Gyeongnam"},
    {50, "제주", "제주특별자치도", "Jeju"},
    {51, "강원", "강원특별자치도", "Gangwon", 42},
    {52, "전북", "전북특별자치도", "Jeonbuk", 45},
};

}  // namespace

std::vector<std::string> province_digits(std::string_view name) {
  const std::string key = search_text(name);
  for (const auto& one : provinces) {
    if (key == search_text(one.ko) || key == search_text(one.full_ko) || key == search_text(one.en)) {
      std::vector<std::string> digits{std::to_string(one.digits)};
      if (one.former != 0) digits.push_back(std::to_string(one.former));
      return digits;
    }
  }
  return {};
}

Words region_words(std::int64_t ten_digits) {
  const auto digits = static_cast<int>(ten_digits / 100'000'000);
  const bool is_province = ten_digits % 100'000'000 == 0;
  for (const auto& one : provinces) {
    if (one.digits != digits && one.former != digits) continue;
    if (is_province) return {std::string(one.ko), std::string(one.en)};
    const std::int64_t municipality = ten_digits / 100'000;
    return {fmt::format("{} {}", one.ko, municipality), fmt::format("{} {}", one.en, municipality)};
  }
  const std::string code = std::to_string(ten_digits);
  return {code, code};
}

}  // namespace geojeom::support
