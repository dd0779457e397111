#include <algorithm>

#include "core/text.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

constexpr std::string_view marks[] = {"(주)", "(유)", "(합)", "(사)", "(재)", "(유한)", "㈜", "㈔", "㈐"};
constexpr std::string_view forms[] = {"농업회사법인", "어업회사법인", "영농조합법인", "유한책임회사", "주식회사",
                                      "유한회사",     "합자회사",     "합명회사",     "사단법인",     "재단법인"};
constexpr std::string_view english_forms[] = {"co", "company", "corp", "corporation", "inc", "limited", "llc", "ltd"};

void blank_out(std::string& text, std::string_view piece) {
  for (std::size_t at = text.find(piece); at != text.npos; at = text.find(piece, at)) {
    text.replace(at, piece.size(), " ");
  }
}

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Cuts one "Co.", "Ltd." or "Inc." off the end when it is a word of its own and not the whole name.
bool cut_english_form(std::string_view& name) {
  const auto word_end = std::find_if(name.rbegin(), name.rend(), [](char c) {
    return is_latin(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
  });
  const auto end = static_cast<std::size_t>(name.rend() - word_end);
  std::size_t begin = end;
  while (begin > 0 && is_latin(name[begin - 1])) --begin;
  if (begin == 0 || begin == end || (name[begin - 1] != ' ' && name[begin - 1] != ',' && name[begin - 1] != '.')) {
    return false;
  }
  const std::string word = search_text(name.substr(begin, end - begin));
  if (std::find(std::begin(english_forms), std::end(english_forms), word) == std::end(english_forms)) return false;
  name = name.substr(0, begin);
  return true;
}

/// NFC with half-width letters and brackets.
std::string half_width(std::string_view text) {
  const std::string composed = to_nfc(text);
  std::string out;
  out.reserve(composed.size());
  for (std::size_t at = 0; at < composed.size();) {
    const char32_t c = next_code_point(composed, at);
    append_code_point(out, c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + U'!' : c);
  }
  return out;
}

}  // namespace

std::string normalise_company_name(std::string_view name) {
  std::string text = half_width(name);
  for (const auto mark : marks) blank_out(text, mark);
  for (const auto form : forms) blank_out(text, form);
  std::string_view rest = trim(text);
  if (rest.starts_with("주)")) rest.remove_prefix(std::string_view("주)").size());
  while (cut_english_form(rest)) {
  }
  std::string normalised = search_text(rest);
  return normalised.empty() ? search_text(name) : normalised;
}

}  // namespace geojeom
