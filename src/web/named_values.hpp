#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geojeom {

struct NamedValue {
  std::string name;
  std::string value;

  bool operator==(const NamedValue&) const = default;
};

/// Headers, cookies, query and form fields: in the order they came, names may repeat.
class NamedValues {
 public:
  enum class Names : unsigned char { exact, any_case };
  explicit NamedValues(Names names = Names::exact) : names_(names) {}

  void add(std::string_view name, std::string_view value) { list_.push_back({std::string(name), std::string(value)}); }
  /// Replaces every value of that name by this one.
  void set(std::string_view name, std::string_view value);
  /// The first value of that name.
  std::optional<std::string_view> find(std::string_view name) const;
  /// The first value of that name, or nothing as "".
  std::string_view get(std::string_view name) const { return find(name).value_or(std::string_view{}); }
  std::vector<std::string_view> all(std::string_view name) const;
  std::size_t count(std::string_view name) const;

  bool empty() const { return list_.empty(); }
  std::size_t size() const { return list_.size(); }
  auto begin() const { return list_.begin(); }
  auto end() const { return list_.end(); }

 private:
  bool is_name(const NamedValue& entry, std::string_view name) const;

  Names names_;
  std::vector<NamedValue> list_;
};

/// ASCII only: HTTP names and media types are never anything else.
bool equal_ignoring_case(std::string_view a, std::string_view b);
std::string_view trim_blanks(std::string_view text);

}  // namespace geojeom
