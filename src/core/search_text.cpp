#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "core/unicode.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

constexpr char32_t first_syllable = U'가';
constexpr char32_t last_syllable = U'힣';

bool is_syllable(char32_t c) { return c >= first_syllable && c <= last_syllable; }

/// ㄱ to ㅎ, as keyboards send them on their own.
bool is_consonant(char32_t c) { return c >= U'ㄱ' && c <= U'ㅎ'; }

constexpr std::u32string_view initials = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// The finals in their order, and how each falls apart when the next vowel is typed: what stays and what moves on.
/// Finals in their order (0 is none): how each falls apart when the next vowel is typed, what stays and what moves on.
constexpr std::array<char32_t, 28> final_that_stays = {0, 0, 0, 1, 0,  4, 4, 0, 0, 8, 8, 8, 8, 8,
                                                       8, 8, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0};
constexpr std::u32string_view final_that_moves = U" ㄱㄲㅅㄴㅈㅎㄷㄹㄱㅁㅂㅅㅌㅍㅎㅁㅂㅅㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

char32_t initial_of(char32_t syllable) { return initials[(syllable - first_syllable) / 588]; }

char32_t half_width(char32_t c) { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + U'!' : c; }

char32_t folded(char32_t c) {
  c = half_width(c);
  if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
  return is_syllable(c) ? c : icu_lower(c);
}

bool is_word(char32_t c) {
  if (c < 0x80) return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
  return is_syllable(c) || (c != U'ㆍ' && icu_is_word(c));
}

std::u32string searched(std::string_view text) {
  std::u32string out;
  const std::string composed = to_nfc(text);
  out.reserve(composed.size());
  for (std::size_t at = 0; at < composed.size();) {
    const char32_t c = folded(next_code_point(composed, at));
    if (is_word(c)) out.push_back(c);
  }
  return out;
}

/// A syllable as the numbers of its initial and vowel together, and of its final (0 is none).
struct Syllable {
  explicit Syllable(char32_t c) : open((c - first_syllable) / 28), last((c - first_syllable) % 28) {}
  char32_t open;
  char32_t last;
};

/// ㅗ ㅜ ㅡ may go on to ㅘ ㅙ ㅚ, ㅝ ㅞ ㅟ, ㅢ.
bool vowel_may_become(char32_t typed, char32_t there) {
  if (typed / 21 != there / 21) return false;
  const char32_t from = typed % 21;
  const char32_t to = there % 21;
  return from == to || (from == 8 && to > 8 && to < 12) || (from == 13 && to > 13 && to < 17) ||
         (from == 18 && to == 19);
}

/// True when `typed`, the syllable under the cursor, can still become the beginning of `rest`.
bool begins_like(char32_t typed, std::u32string_view rest) {
  if (rest.empty()) return false;
  if (!is_syllable(rest.front())) return rest.front() == typed;
  if (is_consonant(typed)) return initial_of(rest.front()) == typed;
  if (!is_syllable(typed)) return false;
  const Syllable now(typed);
  const Syllable there(rest.front());
  if (now.last == 0) return vowel_may_become(now.open, there.open);
  if (now.open != there.open) return false;
  if (now.last == there.last || now.last == final_that_stays[there.last]) return true;
  const bool comes_apart = there.last == final_that_stays[now.last] && rest.size() > 1 && is_syllable(rest[1]);
  return comes_apart && initial_of(rest[1]) == final_that_moves[now.last];
}

bool contains_typed(std::u32string_view haystack, std::u32string_view query) {
  const auto whole = query.substr(0, query.size() - 1);
  for (std::size_t from = haystack.find(whole); from != haystack.npos; from = haystack.find(whole, from + 1)) {
    if (begins_like(query.back(), haystack.substr(from + whole.size()))) return true;
  }
  return false;
}

}  // namespace

std::string search_text(std::string_view text) { return to_utf8(searched(text)); }

std::string initials_of(std::string_view text) {
  std::u32string out = searched(text);
  for (char32_t& c : out) {
    if (is_syllable(c)) c = initial_of(c);
  }
  return to_utf8(out);
}

bool is_initials_query(std::string_view query) {
  const std::u32string text = searched(query);
  return std::any_of(text.begin(), text.end(), is_consonant) &&
         std::none_of(text.begin(), text.end(), [](char32_t c) { return c >= 0x80 && !is_consonant(c); });
}

bool matches_search(std::string_view haystack_text, std::string_view haystack_initials, std::string_view query) {
  const std::u32string typed = searched(query);
  if (typed.empty()) return true;
  const std::string typed_utf8 = to_utf8(typed);
  if (haystack_text.find(typed_utf8) != haystack_text.npos) return true;
  if (is_initials_query(query) && haystack_initials.find(typed_utf8) != haystack_initials.npos) return true;
  return contains_typed(to_code_points(haystack_text), typed);
}

}  // namespace geojeom
