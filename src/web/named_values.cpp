#include "web/named_values.hpp"

#include <algorithm>

namespace geojeom {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

bool NamedValues::is_name(const NamedValue& entry, std::string_view name) const {
  return names_ == Names::exact ? entry.name == name : equal_ignoring_case(entry.name, name);
}

void NamedValues::set(std::string_view name, std::string_view value) {
  std::erase_if(list_, [&](const NamedValue& entry) { return is_name(entry, name); });
  add(name, value);
}

std::optional<std::string_view> NamedValues::find(std::string_view name) const {
  for (const auto& entry : list_) {
    if (is_name(entry, name)) return entry.value;
  }
  return std::nullopt;
}

std::vector<std::string_view> NamedValues::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& entry : list_) {
    if (is_name(entry, name)) values.push_back(entry.value);
  }
  return values;
}

std::size_t NamedValues::count(std::string_view name) const {
  return static_cast<std::size_t>(
      std::count_if(list_.begin(), list_.end(), [&](const NamedValue& entry) { return is_name(entry, name); }));
}

}  // namespace geojeom
