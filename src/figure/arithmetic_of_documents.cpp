#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "figure/arithmetic.hpp"

namespace geojeom {
namespace {

std::string slice_text(const StatementCheck& statement) {
  std::string text;
  for (const auto& cut : statement.request.slice) text += cut.dimension + "=" + cut.value + ";";
  return text;
}

bool same_place(const StatementCheck& a, const StatementCheck& b) {
  return a.document == b.document && a.request.organisation == b.request.organisation &&
         a.request.period == b.request.period;
}

/// True when `part` is `whole` with one more cut, by the dimension `by`.
bool is_part_of(const StatementCheck& part, const StatementCheck& whole, std::string_view by) {
  if (!same_place(part, whole) || part.request.measure != whole.request.measure) return false;
  const auto& cuts = part.request.slice;
  return cuts.size() == whole.request.slice.size() + 1 && cuts.back().dimension == by &&
         slice_text(part).starts_with(slice_text(whole));
}

/// Totals whose parts by source the same document states.
void check_totals(const std::vector<StatementCheck>& statements, std::vector<ArithmeticCheck>& checks) {
  for (const auto& whole : statements) {
    std::vector<Quantity> parts;
    for (const auto& part : statements) {
      if (part.stated && whole.stated && is_part_of(part, whole, "source")) parts.push_back(*part.stated);
    }
    if (parts.size() < 2) continue;
    checks.push_back(check_sum(parts, *whole.stated));
    checks.back().what = fmt::format("{}: 재원별 합", whole.code);
  }
}

const StatementCheck* find_like(const std::vector<StatementCheck>& statements, const StatementCheck& like,
                                std::string_view measure) {
  const auto found = std::find_if(statements.begin(), statements.end(), [&](const StatementCheck& other) {
    return other.request.measure == measure && other.stated && same_place(other, like) &&
           slice_text(other) == slice_text(like);
  });
  return found == statements.end() ? nullptr : &*found;
}

/// Stated effects beside the investment of the same plan and period.
void check_effects(const std::vector<StatementCheck>& statements, std::vector<ArithmeticCheck>& checks) {
  for (const auto& spending : statements) {
    if (spending.request.measure != "budget_planned" || !spending.stated) continue;
    const auto stated = [&](std::string_view measure) {
      const auto* found = find_like(statements, spending, measure);
      return found != nullptr ? found->stated : std::nullopt;
    };
    for (auto& check : check_inducement(*spending.stated, stated("production_inducement"),
                                        stated("value_added_inducement"), stated("employment_inducement"))) {
      check.what = fmt::format("{}: {}", spending.code, check.what);
      checks.push_back(std::move(check));
    }
  }
}

/// The number in "7배", "일곱 배" or "seven-fold"; 0 when the text claims no multiple.
std::int64_t claimed_multiple(std::string_view meaning) {
  struct Word {
    std::string_view ko;
    std::string_view en;
  };
  constexpr std::array<Word, 9> words = {{{"두", "two"},
                                          {"세", "three"},
                                          {"네", "four"},
                                          {"다섯", "five"},
                                          {"여섯", "six"},
                                          {"일곱", "seven"},
                                          {"여덟", "eight"},
                                          {"아홉", "nine"},
                                          {"열", "ten"}}};
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const std::string& claim :
         {fmt::format("{} 배", words[i].ko), fmt::format("{}배", i + 2), fmt::format("{}-fold", words[i].en)}) {
      const auto at = meaning.find(claim);
      const bool is_word =
          at != std::string_view::npos && (at == 0 || meaning[at - 1] == ' ' || meaning[at - 1] == '(');
      if (is_word) return static_cast<std::int64_t>(i) + 2;
    }
  }
  return 0;
}

/// A rise that a document words as a multiple, against the same figure of the period before.
void check_rises(const std::vector<StatementCheck>& statements, std::vector<ArithmeticCheck>& checks) {
  for (const auto& after : statements) {
    const std::int64_t claimed = claimed_multiple(after.meaning);
    if (claimed == 0 || !after.stated) continue;
    const Period earlier = Figures::before(after.request).period;
    for (const auto& before : statements) {
      const bool matches = before.stated && before.request.measure == after.request.measure &&
                           before.document == after.document && before.request.period == earlier &&
                           slice_text(before) == slice_text(after);
      if (!matches) continue;
      checks.push_back(check_multiple(*before.stated, *after.stated, claimed));
      checks.back().what = fmt::format("{} → {}", before.code, after.code);
    }
  }
}

}  // namespace

std::vector<ArithmeticCheck> check_arithmetic(const std::vector<StatementCheck>& statements) {
  std::vector<ArithmeticCheck> checks;
  check_totals(statements, checks);
  check_rises(statements, checks);
  check_effects(statements, checks);
  return checks;
}

}  // namespace geojeom
