#include "store/search_grams.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "core/utf8.hpp"

namespace geojeom::sqlite {
namespace {

constexpr std::size_t gram_length = 3;
constexpr std::size_t asked_max = 32;  ///< characters of a question; what follows is left to the second look
constexpr char32_t first_syllable = U'가';
constexpr char32_t last_syllable = U'힣';
constexpr char32_t finals = 28;
constexpr char32_t vowels = 21;

bool is_syllable(char32_t c) { return c >= first_syllable && c <= last_syllable; }

void add_word(std::string_view word, std::vector<std::string_view>& grams) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if ((static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U) starts.push_back(at);
  }
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = i + gram_length < starts.size() ? starts[i + gram_length] : word.size();
    grams.push_back(word.substr(starts[i], end - starts[i]));
  }
}

void add_words(std::string_view text, std::vector<std::string_view>& grams) {
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    add_word(text.substr(0, end), grams);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// The syllables that one under the cursor may still become: any final, and a vowel that may go on.
std::u32string may_become(char32_t typed) {
  if (!is_syllable(typed)) return {typed};
  const char32_t open = (typed - first_syllable) / finals;
  const char32_t vowel = open % vowels;
  char32_t more_vowels = 0;
  if ((typed - first_syllable) % finals == 0) {
    if (vowel == 8 || vowel == 13) more_vowels = 3;
    if (vowel == 18) more_vowels = 1;
  }
  std::u32string all;
  for (char32_t c = first_syllable + open * finals; c < first_syllable + (open + more_vowels + 1) * finals; ++c) {
    all.push_back(c);
  }
  return all;
}

std::string quoted_gram(std::u32string_view gram) {
  return '"' + to_utf8(gram) + '"' + (gram.size() < gram_length ? "*" : "");
}

/// All grams that stand in the text; of a short one, those that begin with it.
void ask_for(std::u32string_view text, std::vector<std::string>& parts) {
  if (text.size() < gram_length) {
    if (!text.empty()) parts.push_back(quoted_gram(text));
    return;
  }
  for (std::size_t i = 0; i + gram_length <= text.size(); ++i)
    parts.push_back(quoted_gram(text.substr(i, gram_length)));
}

void ask_for_any(std::u32string_view before, char32_t typed, std::vector<std::string>& parts) {
  std::string any;
  for (const char32_t c : may_become(typed)) {
    any += (any.empty() ? "" : " OR ") + quoted_gram(std::u32string(before) + c);
  }
  parts.push_back("(" + any + ")");
}

}  // namespace

std::vector<std::string_view> search_grams(const SearchDocument& document) {
  std::vector<std::string_view> grams;
  add_words(document.text, grams);
  add_words(document.initials, grams);
  std::sort(grams.begin(), grams.end());
  grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
  return grams;
}

std::string gram_text(const SearchDocument& document) {
  std::string text;
  for (const auto gram : search_grams(document)) (text += text.empty() ? "" : " ") += gram;
  return text;
}

std::optional<std::string> gram_question(std::string_view text) {
  const auto typed = to_code_points(search_text(text)).substr(0, asked_max);
  if (typed.empty() || (typed.size() == 1 && !is_syllable(typed[0]))) return std::nullopt;
  std::vector<std::string> parts;
  const auto whole = std::u32string_view(typed).substr(0, typed.size() - 1);
  const bool is_of_initials = is_initials_query(text);
  const bool ends_open = whole.size() < gram_length && (is_syllable(typed.back()) || typed.back() < 0x80);
  // However a text answers, its initial consonants hold those of the question. Beginnings of grams are dear: they are
  // asked for only where nothing else is known.
  if (is_of_initials || typed.size() >= gram_length || !ends_open) {
    ask_for(to_code_points(initials_of(to_utf8(typed))), parts);
  }
  if (!is_of_initials && ends_open) ask_for_any(whole, typed.back(), parts);
  if (!is_of_initials && !ends_open) ask_for(whole, parts);
  std::string question;
  for (const auto& part : parts) question += (question.empty() ? "" : " AND ") + part;
  return question;
}

}  // namespace geojeom::sqlite
