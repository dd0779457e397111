#include "analysis/selection/promethee.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "analysis/selection/csv.hpp"

namespace geojeom::selection {
namespace {

struct ShapeName {
  std::string_view name;
  PreferenceShape shape;
};

constexpr std::array shape_names = {
    ShapeName{"usual", PreferenceShape::usual},      ShapeName{"1", PreferenceShape::usual},
    ShapeName{"I", PreferenceShape::usual},          ShapeName{"u-shape", PreferenceShape::u_shape},
    ShapeName{"u_shape", PreferenceShape::u_shape},  ShapeName{"ushape", PreferenceShape::u_shape},
    ShapeName{"quasi", PreferenceShape::u_shape},    ShapeName{"2", PreferenceShape::u_shape},
    ShapeName{"II", PreferenceShape::u_shape},       ShapeName{"v-shape", PreferenceShape::v_shape},
    ShapeName{"v_shape", PreferenceShape::v_shape},  ShapeName{"vshape", PreferenceShape::v_shape},
    ShapeName{"3", PreferenceShape::v_shape},        ShapeName{"III", PreferenceShape::v_shape},
    ShapeName{"level", PreferenceShape::level},      ShapeName{"4", PreferenceShape::level},
    ShapeName{"IV", PreferenceShape::level},         ShapeName{"linear", PreferenceShape::linear},
    ShapeName{"v-shape-2", PreferenceShape::linear}, ShapeName{"v_shape_2", PreferenceShape::linear},
    ShapeName{"vshape_2", PreferenceShape::linear},  ShapeName{"5", PreferenceShape::linear},
    ShapeName{"V", PreferenceShape::linear},         ShapeName{"gaussian", PreferenceShape::gaussian},
    ShapeName{"6", PreferenceShape::gaussian},       ShapeName{"VI", PreferenceShape::gaussian},
};

std::optional<PreferenceShape> shape_named(std::string_view name) {
  for (const auto& known : shape_names) {
    if (known.name == name) return known.shape;
  }
  return std::nullopt;
}

Problem not_understood(const std::string& what) { return {.code = "SEL-126", .details = {{"what", what}}}; }

/// True when the thresholds fit the shape.
bool is_complete(const PreferenceFunction& function) {
  switch (function.shape) {
    case PreferenceShape::usual:
      return true;
    case PreferenceShape::u_shape:
      return function.q >= 0.0;
    case PreferenceShape::v_shape:
      return function.p > 0.0;
    case PreferenceShape::level:
      return function.q >= 0.0 && function.p >= function.q;
    case PreferenceShape::linear:
      return function.q >= 0.0 && function.p > function.q;
    case PreferenceShape::gaussian:
      return function.s > 0.0;
  }
  return false;
}

struct PreferenceColumns {
  std::size_t criterion = 0, function = 1;
  std::optional<std::size_t> q, p, s;
};

PreferenceColumns columns_of(const CsvRow& header) {
  PreferenceColumns columns;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const auto& name = header[i];
    if (name == "criterion" || name == "기준") columns.criterion = i;
    if (name == "function" || name == "type" || name == "shape" || name == "선호함수") columns.function = i;
    if (name == "q") columns.q = i;
    if (name == "p") columns.p = i;
    if (name == "s" || name == "sigma") columns.s = i;
  }
  return columns;
}

Result<double> threshold_in(const CsvRow& row, const std::optional<std::size_t>& column) {
  if (!column || *column >= row.size() || row[*column].empty()) return 0.0;
  const auto number = parse_number(row[*column]);
  if (!number) return not_understood(row[*column]);
  return *number;
}

Result<PreferenceFunction> function_in(const CsvRow& row, const PreferenceColumns& columns) {
  if (row.size() <= std::max(columns.criterion, columns.function)) return not_understood(row[0]);
  const auto shape = shape_named(row[columns.function]);
  if (!shape) return not_understood(row[columns.function]);
  const auto q = threshold_in(row, columns.q);
  const auto p = threshold_in(row, columns.p);
  const auto s = threshold_in(row, columns.s);
  for (const auto* one : {&q, &p, &s}) {
    if (!one->ok()) return one->problem();
  }
  return PreferenceFunction{.shape = *shape, .q = *q, .p = *p, .s = *s};
}

Outranking outranking_of(double positive_difference, double negative_difference) {
  const double plus = std::abs(positive_difference) < 1e-12 ? 0.0 : positive_difference;
  const double minus = std::abs(negative_difference) < 1e-12 ? 0.0 : negative_difference;
  if (plus == 0.0 && minus == 0.0) return Outranking::indifferent;
  if (plus >= 0.0 && minus <= 0.0) return Outranking::preferred;
  if (plus <= 0.0 && minus >= 0.0) return Outranking::outranked;
  return Outranking::incomparable;
}

Matrix preference_indices(const DecisionMatrix& decision, const std::vector<PreferenceFunction>& functions) {
  const auto weights = normalised(decision.weights);
  Matrix preference(decision.count(), decision.count());
  for (std::size_t j = 0; j < weights.size(); ++j) {
    const double sign = decision.directions[j] == Direction::benefit ? 1.0 : -1.0;
    for (std::size_t a = 0; a < decision.count(); ++a) {
      for (std::size_t b = 0; b < decision.count(); ++b) {
        preference(a, b) += weights[j] * functions[j](sign * (decision.values(a, j) - decision.values(b, j)));
      }
    }
  }
  return preference;
}

}  // namespace

double PreferenceFunction::operator()(double difference) const {
  if (!(difference > 0.0)) return 0.0;
  switch (shape) {
    case PreferenceShape::usual:
      return 1.0;
    case PreferenceShape::u_shape:
      return difference > q ? 1.0 : 0.0;
    case PreferenceShape::v_shape:
      return std::min(1.0, difference / p);
    case PreferenceShape::level:
      return difference > p ? 1.0 : (difference > q ? 0.5 : 0.0);
    case PreferenceShape::linear:
      return std::clamp((difference - q) / (p - q), 0.0, 1.0);
    case PreferenceShape::gaussian:
      return 1.0 - std::exp(-difference * difference / (2.0 * s * s));
  }
  return 0.0;
}

Result<std::vector<PreferenceFunction>> parse_preference_functions(std::string_view text,
                                                                   const DecisionMatrix& decision) {
  const auto rows = parse_csv(text);
  if (!rows) return rows.problem();
  const auto columns = columns_of(rows->front());
  std::vector<PreferenceFunction> functions(decision.criterion_count());
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto function = function_in((*rows)[i], columns);
    if (!function) return function.problem();
    const auto& name = (*rows)[i][columns.criterion];
    const auto found = std::find(decision.criteria.begin(), decision.criteria.end(), name);
    if (found == decision.criteria.end()) return Problem{.code = "SEL-131", .details = {{"name", name}}};
    functions[static_cast<std::size_t>(found - decision.criteria.begin())] = *function;
  }
  return functions;
}

Result<Promethee> rank_promethee(const DecisionMatrix& decision, const std::vector<PreferenceFunction>& functions) {
  require(functions.size() == decision.criterion_count(), "a preference function for each criterion");
  for (std::size_t j = 0; j < functions.size(); ++j) {
    if (!is_complete(functions[j])) return not_understood(decision.criteria[j]);
  }
  Promethee answer{.preference = preference_indices(decision, functions)};
  const double others = static_cast<double>(decision.count() - 1);
  answer.positive = row_sums(answer.preference);
  answer.negative = column_sums(answer.preference);
  Vector net(decision.count());
  for (std::size_t a = 0; a < net.size(); ++a) {
    answer.positive[a] /= others;
    answer.negative[a] /= others;
    net[a] = answer.positive[a] - answer.negative[a];
  }
  answer.complete = ranking_of("promethee", std::move(net));
  answer.partial.assign(decision.count(), std::vector<Outranking>(decision.count()));
  for (std::size_t a = 0; a < decision.count(); ++a) {
    for (std::size_t b = 0; b < decision.count(); ++b) {
      answer.partial[a][b] =
          outranking_of(answer.positive[a] - answer.positive[b], answer.negative[a] - answer.negative[b]);
    }
  }
  return answer;
}

}  // namespace geojeom::selection
