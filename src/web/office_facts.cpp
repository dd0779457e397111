#include "web/office_facts.hpp"

#include <fstream>
#include <iterator>

namespace geojeom {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

OfficeFacts OfficeFacts::from_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return from_text(std::string{std::istreambuf_iterator<char>(file), {}});
}

OfficeFacts OfficeFacts::from_text(std::string_view text) {
  OfficeFacts facts;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = trimmed(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const auto sign = line.find('=');
    if (line.empty() || line.front() == '#' || sign == std::string_view::npos) continue;
    const auto value = trimmed(line.substr(sign + 1));
    if (!value.empty()) facts.facts_[std::string(trimmed(line.substr(0, sign)))] = value;
  }
  return facts;
}

std::optional<std::string> OfficeFacts::find(std::string_view key) const {
  const auto fact = facts_.find(key);
  return fact == facts_.end() ? std::nullopt : std::optional(fact->second);
}

}  // namespace geojeom
