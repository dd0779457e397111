#include "core/josa.hpp"

#include <array>

#include "core/utf8.hpp"

namespace geojeom {
namespace {

enum class Ending : unsigned char { open, closed, rieul, unknown };

struct Particle {
  std::string_view after_closed;
  std::string_view after_open;
};

constexpr std::array<Particle, 7> particles = {{
    {"은", "는"},
    {"이", "가"},
    {"을", "를"},
    {"과", "와"},
    {"으로", "로"},
    {"이나", "나"},
    {"이라", "라"},
}};

bool is_passed_over(char32_t c) {
  return c == U')' || c == U']' || c == U'」' || c == U'』' || c == U'”' || c == U'’' || c == U'"' || c == U'\'' ||
         c == U'>' || c == U'〉' || c == U'》' || c == U'㈜' || c == U' ';
}

/// Drops what is not spoken at the end: closing marks, and a whole trailing "(주)".
std::u32string_view spoken(std::u32string_view word) {
  while (!word.empty()) {
    if (word.size() > 3 && word.substr(word.size() - 3) == U"(주)") {
      word.remove_suffix(3);
    } else if (is_passed_over(word.back())) {
      word.remove_suffix(1);
    } else {
      break;
    }
  }
  return word;
}

Ending ending_of(char32_t last) {
  if (last == U'%' || last == U'％') return Ending::open;  // 퍼센트
  if (last >= U'가' && last <= U'힣') {
    const auto final_consonant = (last - U'가') % 28;
    if (final_consonant == 0) return Ending::open;
    return final_consonant == 8 ? Ending::rieul : Ending::closed;
  }
  if (last >= U'0' && last <= U'9') {
    // 영 일 이 삼 사 오 육 칠 팔 구
    constexpr Ending read[] = {Ending::closed, Ending::rieul,  Ending::open,  Ending::closed, Ending::open,
                               Ending::open,   Ending::closed, Ending::rieul, Ending::rieul,  Ending::open};
    return read[last - U'0'];
  }
  const char32_t lower = last >= U'A' && last <= U'Z' ? last + 32 : last;
  if (lower >= U'a' && lower <= U'z') {
    if (lower == U'l' || lower == U'r') return Ending::rieul;
    return lower == U'm' || lower == U'n' ? Ending::closed : Ending::open;
  }
  return Ending::unknown;
}

}  // namespace

std::string with_josa(std::string_view word, std::string_view particle) {
  const std::u32string code_points = to_code_points(word);
  const auto said = spoken(code_points);
  const Ending ending = said.empty() ? Ending::unknown : ending_of(said.back());
  for (const auto& [after_closed, after_open] : particles) {
    if (particle != after_closed && particle != after_open) continue;
    std::string out(word);
    if (ending == Ending::unknown) {
      out.append(after_closed).append("(").append(after_open).append(")");
    } else {
      const bool open = ending == Ending::open || (ending == Ending::rieul && after_closed == "으로");
      out += open ? after_open : after_closed;
    }
    return out;
  }
  return std::string(word) + std::string(particle);
}

}  // namespace geojeom
