#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language.hpp"

namespace geojeom {

/// How sure we are of a rule's number. `current`: read in the newest text; `old`: the text read is not the newest;
/// `inferred`: concluded from texts, written in none; `not_found`: the text is known to fix it, but was not found: an
/// office sets it by its own version of the pack.
enum class Mark : unsigned char { current, old, inferred, not_found };

/// "현행", "구판", "추정", "미확인".
std::string_view label(Mark mark, Language language);

/// A text in both languages.
struct Words {
  std::string ko;
  std::string en;
  const std::string& in(Language language) const { return language == Language::ko ? ko : en; }
  bool empty() const { return ko.empty(); }
};

/// What every entry of a rule pack says of itself.
struct EntryAbout {
  std::string name;                ///< "final_report", unique in its pack
  Words label{};                   ///< "최종보고서 제출"
  std::vector<std::string> rules;  ///< numbers in the catalogue of business rules: "BR-46"
  std::string article{};           ///< where in the source: "제38조"; may be empty
  Mark mark = Mark::current;
  Words note{};  ///< what a reader must know beside the number; may be empty
  int line = 0;  ///< in the pack's file
};

}  // namespace geojeom
