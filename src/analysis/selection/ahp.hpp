#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/problem.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// One person's pairwise comparisons: how many times the row matters as much as the column. NaN where nothing was said.
struct Comparisons {
  Labels labels;
  Matrix values;
};

/// Reads comparisons.
///
/// Shape    labels in the first row and the first column, the same ones in the same order; 1 or empty on the diagonal;
/// one of the two
///          cells of a pair is enough; fractions such as 1/3 are understood.
/// Units    ratios above zero; usually 1/9 .. 9.
/// Errors   as parse_labelled_matrix; SEL-114 not square or other labels; SEL-119 a pair that is not reciprocal within
/// 2 %; SEL-128 a
///          value that is not above zero.
/// Method   of a pair the value of 1 and above is kept and the other made its reciprocal, so that 0.33 for 1/3 does no
/// harm. Checked  ahp_test.cpp.
Result<Comparisons> parse_comparisons(std::string_view text);

enum class PriorityMethod : unsigned char {
  eigenvector,     ///< principal eigenvector (Saaty)
  geometric_mean,  ///< geometric means of the rows (Crawford & Williams)
};

/// A judgement that disagrees with the others.
struct Judgement {
  std::size_t row = 0;
  std::size_t column = 0;
  double given = 1.0;
  double implied = 1.0;        ///< what the other judgements suggest
  double ratio_without = 0.0;  ///< consistency ratio when this judgement is left open
};

/// Three judgements that contradict each other most: a to b times b to c should be a to c.
struct Triad {
  std::size_t a = 0, b = 0, c = 0;
  double factor = 1.0;  ///< how many times a to c is off; 1 is consistent
};

struct Priorities {
  Vector weights;  ///< add up to one
  double lambda_max = 0.0;
  double consistency_index = 0.0;
  double consistency_ratio = 0.0;          ///< with Saaty's random indices
  double consistency_ratio_donegan = 0.0;  ///< with the random indices of Donegan & Dodd
  Matrix completed;                        ///< the comparisons with the missing ones filled in
  std::size_t missing = 0;                 ///< pairs without a judgement
  std::optional<Judgement> worst;
  std::optional<Triad> worst_triad;

  bool is_consistent() const { return consistency_ratio <= 0.1; }
};

/// Priorities from pairwise comparisons, complete or not.
///
/// Shape    n x n, NaN for pairs nobody compared; one weight a label.
/// Units    none.
/// Errors   SEL-120 the comparisons do not connect all labels.
/// Method   Saaty (1980): principal eigenvector, CI = (lambda - n)/(n - 1), CR = CI / random index (Saaty 1980; Donegan
/// & Dodd 1991).
///          Missing comparisons by the completion of least lambda_max (Bozóki, Fülöp & Rónyai 2010, Math. Comput.
///          Model. 52:318): at the optimum the left and right eigenvectors give each missing value, which is iterated.
///          The worst judgement is the one whose opening lowers the consistency ratio most.
/// Checked  ahp_book_test.cpp: drinks of Saaty (2008), Wang & Chin (2011), the missing comparison of Bozóki et al.
/// (2010).
Result<Priorities> priorities(const Comparisons& comparisons, PriorityMethod method = PriorityMethod::eigenvector);

/// Comparisons of several experts in one.
///
/// Shape    all with the same labels in the same order; `expert_weights` one an expert, or empty for equal ones.
/// Units    ratios.
/// Errors   SEL-114 labels differ; SEL-122 bad expert weights.
/// Method   aggregation of individual judgements by the weighted geometric mean (Aczél & Saaty 1983; Forman & Peniwati
/// 1998), over the
///          experts who compared the pair.
/// Checked  ahp_test.cpp: reciprocity is kept; one expert alone is unchanged.
Result<Comparisons> aggregate_judgements(const std::vector<Comparisons>& experts, const Vector& expert_weights = {});

/// Priorities of several experts in one: weighted geometric means of their weights, summing to one (aggregation of
/// individual priorities).
Vector aggregate_priorities(const std::vector<Vector>& weights, const Vector& expert_weights = {});

/// Average consistency index of random matrices; the last value of the table beyond its end.
double random_index_saaty(std::size_t size);
double random_index_donegan(std::size_t size);

}  // namespace geojeom::selection
