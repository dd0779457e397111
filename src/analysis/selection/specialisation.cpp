#include "analysis/selection/specialisation.hpp"

#include <cmath>
#include <limits>

#include "analysis/selection/location_quotient.hpp"

namespace geojeom::selection {

Result<Specialisation> specialisation(const Matrix& facts, Reference reference) {
  const auto quotients = location_quotients(facts);
  if (!quotients) return quotients.problem();
  const auto nation = column_sums(facts);
  const double total = sum(nation);
  const Vector empty(facts.rows(), std::numeric_limits<double>::quiet_NaN());
  Specialisation answer{empty, empty, empty, empty, empty};
  for (std::size_t r = 0; r < facts.rows(); ++r) {
    const double region = sum(facts.row(r));
    if (!(region > 0.0)) continue;
    const bool is_without_itself = reference == Reference::others;
    const double others = total - (is_without_itself ? region : 0.0);
    double krugman = 0.0, herfindahl = 0.0, entropy = 0.0, average = 0.0;
    for (std::size_t i = 0; i < facts.columns(); ++i) {
      const double share = facts(r, i) / region;
      const double national = (nation[i] - (is_without_itself ? facts(r, i) : 0.0)) / others;
      krugman += std::abs(share - national);
      herfindahl += share * share;
      if (share > 0.0) entropy -= share * std::log2(share);
      if (share > 0.0) average += share * (*quotients)(r, i);
    }
    answer.krugman[r] = others > 0.0 ? krugman : std::numeric_limits<double>::quiet_NaN();
    answer.herfindahl[r] = herfindahl;
    answer.entropy[r] = entropy;
    answer.average_quotient[r] = average;
    answer.hachman[r] = 1.0 / average;
  }
  return answer;
}

}  // namespace geojeom::selection
