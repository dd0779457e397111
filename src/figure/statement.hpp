#pragma once

#include <string>
#include <vector>

#include "core/ratio.hpp"
#include "figure/figure.hpp"

namespace geojeom {

/// How firmly a document states a figure.
enum class Qualifier : unsigned char { exact, about, more_than, planned, expected };

/// What a stated figure is worth beside the computed one.
enum class Verdict : unsigned char {
  agrees,            ///< equal
  within_qualifier,  ///< "about" and close enough, "more than" and more
  stands_as_stated,  ///< planned or expected: nothing to compute yet, or the computed one differs as plans do
  differs,
  cannot_compute,  ///< why says so
};

std::string_view label(Verdict verdict, Language language);
std::string_view label(Qualifier qualifier, Language language);

/// A figure that a document states (record stated_figure), and what computing it today gives.
struct StatementCheck {
  std::string code;
  std::string document;
  std::string meaning;
  Qualifier qualifier = Qualifier::exact;
  FigureRequest request;
  std::string unit;
  std::optional<Quantity> stated;
  std::string stated_text;  ///< of a grade
  std::optional<Figure> computed;
  std::optional<Quantity> difference;  ///< computed - stated, where both are numbers and differ
  Verdict verdict = Verdict::cannot_compute;
  std::string why;     ///< in Korean, where nothing could be computed
  std::string why_en;  ///< the same in English

  const std::string& reason(Language language) const { return language == Language::ko ? why : why_en; }
  std::int64_t id = 0;
};

/// "About" covers this share of the stated value to either side; documents do not say how much, so it is ours to set.
inline constexpr Ratio about_tolerance = Ratio::from_micros(50'000);

/// The verdict on one stated number. `stated` in the unit of the figure.
Verdict judge(Qualifier qualifier, const Quantity& stated, const Quantity& computed);

/// Every stated figure (of one organisation, or of all) beside the computed one, in the order of their codes.
std::vector<StatementCheck> check_statements(Reader& reader, const MeasureCatalogue& catalogue,
                                             std::optional<std::int64_t> organisation);

/// Reads "programme=충북 혁신클러스터 1기;source=국비".
std::vector<Cut> parse_slice(std::string_view text);

}  // namespace geojeom
