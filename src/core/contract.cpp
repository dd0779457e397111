#include "core/contract.hpp"

#include <fmt/format.h>

namespace geojeom {
namespace {

[[noreturn]] void violated(std::string_view kind, std::string_view what, const std::source_location& where) {
  throw ContractViolation(fmt::format("{} failed: {} ({}:{})", kind, what, where.file_name(), where.line()));
}

}  // namespace

void require(bool holds, std::string_view what, std::source_location where) {
  if (!holds) violated("require", what, where);
}

void ensure(bool holds, std::string_view what, std::source_location where) {
  if (!holds) violated("ensure", what, where);
}

}  // namespace geojeom
