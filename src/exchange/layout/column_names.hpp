#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace geojeom {

/// The columns a caller can use, by every name they are known under. Comparison is blind to case, spaces, punctuation,
/// full and half width and to how Korean letters are composed: `사업비 (국비)` finds `사업비국비`.
class ColumnNames {
 public:
  enum class Need : unsigned char { optional, required };

  /// Declares the next column by its label and returns its number (0, 1, ...).
  std::size_t add(std::string_view label, Need need = Need::optional);
  /// Another name of a column: an English label, a field name, a sender's own word.
  void also(std::size_t column, std::string_view name);
  /// The same for a sender's own word, which wins over every name known so far.
  void rename(std::size_t column, std::string_view name);
  /// From now on nobody knows that name: the sender says that the column is not to be read.
  void forget(std::string_view name);

  std::size_t size() const { return columns_.size(); }
  const std::string& label(std::size_t column) const { return columns_[column].label; }
  bool is_required(std::size_t column) const { return columns_[column].need == Need::required; }

  std::optional<std::size_t> find(std::string_view header) const;
  /// Labels of the columns whose names are most like `header`, best first, at most `count`; none when nothing is near.
  std::vector<std::string> nearest(std::string_view header, std::size_t count) const;
  /// All labels with commas between, at most `count` of them.
  std::string list(std::size_t count) const;

 private:
  struct Column {
    std::string label;
    Need need;
  };
  std::vector<Column> columns_;
  std::unordered_map<std::string, std::size_t> by_name_;  // search_text of a name -> column
};

}  // namespace geojeom
