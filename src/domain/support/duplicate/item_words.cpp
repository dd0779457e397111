#include "domain/support/duplicate/item_words.hpp"

#include <algorithm>

#include "core/text.hpp"

namespace geojeom::support {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  const std::string clean = collapse_spaces(to_nfc(text));
  std::string word;
  for (const char c : clean + " ") {
    const bool ends = c == ' ' || c == '(' || c == ')' || c == ',' || c == '/' || c == '-' || c == '[' || c == ']';
    if (!ends) {
      word += c;
      continue;
    }
    if (!word.empty()) words.push_back(search_text(word));
    word.clear();
  }
  return words;
}

bool is_generic(const std::string& word, const ItemWords& words) {
  return std::find(words.generic.begin(), words.generic.end(), word) != words.generic.end();
}

constexpr std::size_t syllable = 3;  // bytes of a Korean syllable

/// Where the generic word stands in the word and may be cut out: at its end, or anywhere when it is long enough not to
/// be part of another word by chance ("저전력스마트온실"). At least two syllables must be left.
std::size_t place_of(const std::string& generic, const std::string& word) {
  if (word.size() < generic.size() + 2 * syllable) return std::string::npos;
  if (word.ends_with(generic)) return word.size() - generic.size();
  return generic.size() >= 3 * syllable ? word.find(generic) : std::string::npos;
}

/// "전력증폭기개발" without what says nothing of the item.
std::string without_generic_parts(std::string word, const ItemWords& words) {
  for (bool again = true; again;) {
    again = false;
    for (const auto& generic : words.generic) {
      const auto at = place_of(generic, word);
      if (at == std::string::npos) continue;
      word.erase(at, generic.size());
      again = true;
    }
  }
  return word;
}

void replace_synonyms(std::string& key, const ItemWords& words) {
  for (const auto& group : words.synonyms) {
    for (std::size_t i = 1; i < group.size(); ++i) {
      for (auto at = key.find(group[i]); at != std::string::npos; at = key.find(group[i], at + group[0].size())) {
        key.replace(at, group[i].size(), group[0]);
      }
    }
  }
}

}  // namespace

const ItemWords& ItemWords::defaults() {
  static const ItemWords words = {
      .generic = {"개발",   "고도화", "시제품", "제작",     "제조",   "기술", "사업화", "상용화",
                  "국산화", "지원",   "연구",   "연구개발", "성능",   "개선", "향상",   "구축",
                  "및",     "위한",   "기반",   "활용",     "이용한", "신규", "차세대", "고성능",
                  "스마트", "제품",   "과제",   "사업",     "통한",   "적용", "양산",   "시스템"},
      .synonyms = {{"배터리", "이차전지", "2차전지", "축전지", "battery"},
                   {"센서", "감지기", "sensor"},
                   {"발광다이오드", "엘이디", "led"},
                   {"안테나", "공중선", "antenna"},
                   {"소프트웨어", "sw", "software"},
                   {"인공지능", "에이아이", "ai"},
                   {"무인기", "드론", "drone"},
                   {"디스플레이", "표시장치", "display"},
                   {"반도체", "semiconductor"},
                   {"로봇", "robot"},
                   {"의약품", "약품"},
                   {"화장품", "코스메틱", "cosmetic"},
                   {"모듈", "module"}}};
  return words;
}

std::string item_key(std::string_view item, const ItemWords& words) {
  std::string key;
  for (const auto& word : words_of(item)) {
    if (!is_generic(word, words)) key += without_generic_parts(word, words);
  }
  if (key.empty() || is_generic(key, words)) key = search_text(item);
  replace_synonyms(key, words);
  return key;
}

}  // namespace geojeom::support
