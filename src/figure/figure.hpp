#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/date.hpp"
#include "core/period.hpp"
#include "figure/measure.hpp"
#include "figure/quantity.hpp"
#include "record/store.hpp"

namespace geojeom {

/// One cut: a dimension and the value that people write for it ("region", "충청북도"; "support_type", "시제품"). An empty
/// value takes the records that have none.
struct Cut {
  std::string dimension;
  std::string value;
};

/// Which figure: a measure over a period and a slice. Records dated after `as_of` are not yet there.
struct FigureRequest {
  std::string measure;
  std::optional<std::int64_t> organisation{};
  Period period;
  std::vector<Cut> slice{};
  std::optional<Date> as_of{};
};

/// A computed number, or why there is none. `n` records have a value, `N` could have one; they differ only where values
/// are missing.
struct Figure {
  const Measure* measure = nullptr;
  FigureRequest request;
  std::optional<Quantity> value;
  std::string text;  ///< of a figure that is not a number: a grade
  std::int64_t n = 0;
  std::int64_t N = 0;

  bool has_value() const { return value.has_value() || !text.empty(); }
};

/// "year", "quarter" and "month": by the date that places a record.
bool is_time_dimension(std::string_view dimension);

/// FIG-102: the measure cannot be cut so; the details name how it can.
Problem cannot_slice(const Measure& measure, const Cut& cut);

/// A derived value from its numerator and denominator (for growth: now and before); none where the denominator is zero.
std::optional<Quantity> combined(const Measure& measure, const Quantity& above, const Quantity& below);

/// The figure as people read it, without its unit: "349", "6.6", "A"; empty when there is no value.
std::string to_text(const Figure& figure);

/// Figures of one measure by one or several dimensions. The total is computed from the records, not added from the
/// lines.
struct FigureTable {
  struct Line {
    std::vector<Value> keys;
    std::vector<std::string> labels;  ///< in Korean; "(없음)" where the record has no value
    Figure figure;
  };
  std::vector<std::string> dimensions;
  std::vector<Line> lines;
  Figure total;
};

/// Computes figures from one moment of the database.
class Figures {
 public:
  Figures(Reader& reader, const MeasureCatalogue& catalogue) : reader_(reader), catalogue_(catalogue) {}

  /// Errors: FIG-101 no such measure, FIG-102 it cannot be sliced so, FIG-103 no such value of a dimension.
  Result<Figure> figure(const FigureRequest& request);
  /// By dimensions of the measure, or by "year", "quarter", "month" of its date. Errors as figure.
  Result<FigureTable> table(const FigureRequest& request, const std::vector<std::string>& dimensions);
  /// The records behind a figure, as a query for Reader::list: their sum or count is its value. For a derived figure,
  /// those of its numerator. Errors as figure.
  Result<Query> evidence(const FigureRequest& request);
  /// The same request over the period of the same length that ends where this one begins.
  static FigureRequest before(const FigureRequest& request);

  const MeasureCatalogue& catalogue() const { return catalogue_; }

 private:
  Result<AggregateQuery> counted_query(const Measure& measure, const FigureRequest& request);
  Problems add_slice(const Measure& measure, const FigureRequest& request, std::vector<Condition>& where);
  Result<Condition> condition_of(const Measure& measure, const Dimension& dimension, const FigureRequest& request,
                                 const Cut& cut);
  Result<Condition> condition_of(const Measure& measure, const FigureRequest& request, const Cut& cut);
  const RecordType* records_of(const Measure& measure, const Dimension& dimension) const;
  std::optional<std::string> code_meant(const Column& column, const std::string& text);
  Figure counted_figure(const Measure& measure, const FigureRequest& request, const AggregateTable::Line* line);
  Result<Figure> latest_figure(const Measure& measure, const FigureRequest& request);
  Result<Figure> derived_figure(const Measure& measure, const FigureRequest& request);
  Result<Figure> cohort_figure(const Measure& measure, const FigureRequest& request);
  Result<FigureTable> derived_table(FigureTable table, const std::vector<std::string>& dimensions);
  Problems add_groups(const Measure& measure, const std::vector<std::string>& dimensions, AggregateQuery& query);
  std::string label_of(const Measure& measure, std::string_view dimension, const Value& key);
  std::string code_name(Kind kind, const std::string& code);

  Reader& reader_;
  const MeasureCatalogue& catalogue_;
  std::map<std::string, std::string> code_names_;
};

}  // namespace geojeom
