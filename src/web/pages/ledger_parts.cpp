#include "web/pages/ledger_parts.hpp"

#include <charconv>

namespace geojeom {

std::int64_t project_in_address(Visit& visit) {
  const auto text = visit.parameter("project");
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

std::int64_t organisation_of_project(Visit& visit, std::int64_t project) {
  const auto stored = visit.reader().find(visit.registry().at("project"), project);
  return stored ? stored->organisation : 0;
}

std::string new_entry_address(std::int64_t project, LedgerKind kind) {
  return "/ledger/" + std::to_string(project) +
         "/new?kind=" + std::string(ledger_kinds[static_cast<std::size_t>(kind)].code);
}

}  // namespace geojeom
