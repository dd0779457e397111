#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace geojeom {

/// A short value as people type it into a form or a cell, folded so that the parsers see one spelling only: full-width
/// letters and digits become ASCII, every kind of space becomes ' ', of dash '-', of wave '~', and the ends are
/// trimmed. Holds the folded bytes itself; nothing is allocated. Bytes that are not UTF-8 stay as they are and parse as
/// nothing.
class TypedText {
 public:
  static constexpr std::size_t bytes_max = 96;

  explicit TypedText(std::string_view typed);
  TypedText(const TypedText&) = delete;
  TypedText& operator=(const TypedText&) = delete;

  /// Empty when nothing was typed, and also when more was typed than any number or date needs.
  std::string_view view() const { return view_; }

 private:
  std::array<char, bytes_max> folded_;
  std::string_view view_;
};

/// Reads a folded text from front to back.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }
  char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  void skip_spaces() {
    while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
  }
  bool take(char c) {
    if (peek() != c || rest_.empty()) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  /// The digits that follow, as many as there are; may be empty.
  std::string_view digits();

 private:
  std::string_view rest_;
};

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The value of at most nine digits.
int to_int(std::string_view digits);

/// `typed` as a problem's detail shows it: at most 40 characters, never broken bytes.
std::string shown(std::string_view typed);

}  // namespace geojeom
