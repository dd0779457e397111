#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace geojeom {

/// What only the office can say of itself on public pages: who answers for personal data, under which licence data may
/// be used. Lines `key = value` of data/site/office.conf; `#` begins a remark.
class OfficeFacts {
 public:
  /// A file that is not there states nothing.
  static OfficeFacts from_file(const std::string& path);
  static OfficeFacts from_text(std::string_view text);

  /// Nothing where the office has not filled it in.
  std::optional<std::string> find(std::string_view key) const;

 private:
  std::map<std::string, std::string, std::less<>> facts_;
};

}  // namespace geojeom
