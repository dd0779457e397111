#include "record/nearest.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "core/utf8.hpp"

namespace geojeom {

std::size_t edit_distance(std::string_view left, std::string_view right) {
  const auto a = to_code_points(left);
  const auto b = to_code_points(right);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

std::string nearest_column(const RecordType& type, std::string_view written) {
  const std::string wanted = search_text(written);
  std::string nearest;
  std::size_t least = wanted.size() + 1;
  for (const auto& column : type.columns()) {
    for (const std::string_view candidate :
         {std::string_view(column.ko), std::string_view(column.en), std::string_view(column.name)}) {
      const std::size_t distance = edit_distance(wanted, search_text(candidate));
      if (distance >= least) continue;
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

}  // namespace geojeom
