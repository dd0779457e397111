#include "core/region_code.hpp"

#include <optional>

#include "core/typed_digits.hpp"

namespace geojeom {
namespace {

constexpr std::uint64_t powers_of_ten[] = {1,         10,         100,         1'000,         10'000,        100'000,
                                           1'000'000, 10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000};

bool is_code_size(std::size_t size) { return size == 2 || size == 5 || size == 7 || size == 8 || size == 10; }

Problem region_problem(const char* code, std::string_view text) {
  return {.code = code, .details = {{"value", shown(text)}}};
}

std::optional<RegionSystem> take_system(Scanner& scanner) {
  if (scanner.take("mois:")) return RegionSystem::mois;
  if (scanner.take("kostat:")) return RegionSystem::kostat;
  return std::nullopt;
}

}  // namespace

std::string_view name_of(RegionSystem system) { return system == RegionSystem::mois ? "mois" : "kostat"; }

Result<RegionCode> RegionCode::of(RegionSystem system, std::string_view digits) {
  std::uint64_t number = 0;
  bool valid = is_code_size(digits.size()) && digits.front() != '0';
  for (const char digit : digits.substr(0, 10)) {
    valid = valid && is_digit(digit);
    number = number * 10 + static_cast<std::uint64_t>(digit - '0');
  }
  if (!valid) return region_problem("COD-121", digits);
  return RegionCode(system, static_cast<std::uint8_t>(digits.size()), number * powers_of_ten[10 - digits.size()]);
}

std::string RegionCode::digits() const {
  return padded_digits(static_cast<std::int64_t>(left_aligned_), 10).substr(0, size_);
}

RegionCode RegionCode::prefix(int size) const {
  if (significant_size() < size) return {};
  const std::uint64_t cut = powers_of_ten[10 - size];
  return {system_, static_cast<std::uint8_t>(size), left_aligned_ / cut * cut};
}

RegionCode RegionCode::province() const { return prefix(2); }

RegionCode RegionCode::municipality() const { return prefix(5); }

int RegionCode::significant_size() const {
  if (size_ != 10) return size_;
  for (const int size : {2, 5, 8}) {
    if (left_aligned_ % powers_of_ten[10 - size] == 0) return size;
  }
  return size_;
}

bool RegionCode::contains(RegionCode other) const {
  if (!is_set() || !other.is_set() || system_ != other.system_) return false;
  const int size = significant_size();
  const std::uint64_t cut = powers_of_ten[10 - size];
  return other.significant_size() >= size && left_aligned_ / cut == other.left_aligned_ / cut;
}

std::string to_text(RegionCode code) {
  if (!code.is_set()) return "";
  return std::string(name_of(code.system())) + ":" + code.digits();
}

Result<RegionCode> parse_region_code(std::string_view text) {
  const TypedText typed(text);
  Scanner scanner(typed.view());
  const auto system = take_system(scanner);
  if (system) {
    auto code = RegionCode::of(*system, scanner.rest());
    return code.ok() ? code : region_problem("COD-121", text);
  }
  const bool only_digits = !scanner.digits().empty() && scanner.at_end();
  return region_problem(only_digits ? "COD-122" : "COD-121", text);
}

}  // namespace geojeom
