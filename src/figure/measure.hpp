#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/query.hpp"
#include "record/registry.hpp"

namespace geojeom {

/// What is done with the records that count.
enum class Counting : unsigned char {
  count,           ///< how many records
  count_distinct,  ///< how many different values of the column
  sum,
  mean,  ///< with n (records that have a value) and N (records that could have one), BR-55
  minimum,
  maximum,
  latest,  ///< the value of the record with the latest date; may be text (a grade)
};

/// How a record's dates place it in a period.
enum class Placing : unsigned char {
  within,        ///< its date lies in the period
  in_force,      ///< it lasts from `date` to `date_to` (open if empty) and some day of that lies in the period
  at_end,        ///< it is there on the period's last day: begun by then, not yet ended
  fiscal_years,  ///< its fiscal year is one of the period's years
  latest_year,   ///< of the period's fiscal years, the last one that has records
  always,        ///< not placed in time
};

/// What happens to a figure when periods are joined. A figure over a longer period is always computed from the records
/// themselves; this says what a reader may expect, and what tests hold: sums add, distinct counts do not.
enum class Cumulation : unsigned char { sum, distinct, latest, none };

/// A way to slice: a column (over references) of the counted record, whole or by its first characters. A name may stand
/// twice with different paths: a cut is tried on each in turn, groups use the first.
struct Dimension {
  std::string_view name;
  std::string_view path;
  int prefix_length = 0;
};

/// How a derived measure follows from others. Shares are formed from numerator and denominator, never from shares.
enum class Formula : unsigned char {
  counted,        ///< not derived
  ratio,          ///< numerator / denominator
  growth,         ///< (now - before) / before; before is the period of the same length that ends where this begins
  cohort_growth,  ///< of the companies in `numerator`'s evidence: (column in the last year - in the year before the
                  ///< period) / that
};

/// What is counted, how, by which date, and how it may be sliced: the definition that every figure carries.
struct Measure {
  std::string_view name;
  std::string_view ko;
  std::string_view en;
  std::string_view unit_ko;
  std::string_view unit_en;
  std::string_view definition_ko;  ///< one sentence for people
  std::string_view definition_en;

  std::string_view type{};          ///< record type that is counted
  std::vector<Condition> counts{};  ///< that a record counts
  Counting counting = Counting::count;
  std::string_view column{};  ///< counted or added column, a path over references
  Placing placing = Placing::within;
  std::string_view date{};  ///< column that places it (first day of what lasts; fiscal year)
  std::string_view date_to{};
  Cumulation cumulation = Cumulation::sum;
  std::vector<Dimension> dimensions{};
  /// Cuts that the definition makes already, in the words of documents: accepted and without effect.
  std::vector<std::pair<std::string_view, std::string_view>> implied{};

  Formula formula = Formula::counted;
  std::string_view numerator{};
  std::string_view denominator{};
  std::int64_t denominator_unit = 1;  ///< ratio per so many: 100,000,000 for "per 억"

  std::string_view label(Language language) const { return language == Language::ko ? ko : en; }
  /// A share of one, which people read in per cent.
  bool is_share() const { return unit_en == "share" || (unit_en == "ratio" && formula != Formula::counted); }
  std::string_view unit(Language language) const { return language == Language::ko ? unit_ko : unit_en; }
  std::string_view definition(Language language) const {
    return language == Language::ko ? definition_ko : definition_en;
  }
  const Dimension* find_dimension(std::string_view dimension) const;
  bool implies(std::string_view dimension, std::string_view value) const;
};

/// Every measure, checked against the described records.
class MeasureCatalogue {
 public:
  /// Throws ContractViolation naming every mistake: an unknown type or column, a name twice, a missing language.
  MeasureCatalogue(std::vector<Measure> measures, const Registry& registry);

  const Measure* find(std::string_view name) const;
  const Measure& at(std::string_view name) const;
  const std::vector<Measure>& all() const { return measures_; }
  const Registry& registry() const { return registry_; }
  /// The measure whose records a figure is made of: itself, or the numerator's for a derived one.
  const Measure& counted(const Measure& measure) const;
  /// The column at the end of a path from a type.
  const Column& column_at(std::string_view type, std::string_view path) const;

 private:
  std::vector<Measure> measures_;
  const Registry& registry_;
};

}  // namespace geojeom
