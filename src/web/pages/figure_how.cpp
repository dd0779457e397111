#include "web/pages/board_parts.hpp"
#include "web/pages/figure_html.hpp"
#include "web/pages/figures_words.hpp"

/// How a measure is computed, in the words of its description.
namespace geojeom {
namespace {

namespace words = figures_words;

class HowWriter {
 public:
  HowWriter(Html& html, Visit& visit, const Measure& measure)
      : html_(html), visit_(visit), catalogue_(visit.site().catalogue), measure_(measure) {}

  void write() {
    html_.add("dl", cls("gj-facts"), [&] {
      line(words::definition, std::string(measure_.definition(visit_.language())));
      line(words::how_counting, counting());
      if (measure_.formula == Formula::counted) {
        const RecordType& type = visit_.registry().at(measure_.type);
        line(words::how_type, std::string(type.label(visit_.language())), "/records/" + type.name());
        line(words::how_condition, conditions());
        line(words::how_date, placing());
      } else {
        part(words::how_numerator, measure_.numerator);
        part(words::how_denominator, measure_.denominator);
      }
      line(words::how_joined, joined());
      line(words::unit, std::string(measure_.unit(visit_.language())));
      line(words::how_name, std::string(measure_.name));
    });
  }

 private:
  void line(const PageText& name, const std::string& text, const std::string& address = {}) {
    html_.add("dt", visit_.say(name));
    html_.add("dd", [&] {
      if (address.empty()) {
        html_ << std::string_view(text);
      } else {
        html_.add("a", href(Url(address)), text);
      }
    });
  }

  void part(const PageText& name, std::string_view measure) {
    const Measure* found = catalogue_.find(measure);
    if (found != nullptr) line(name, std::string(found->label(visit_.language())), "/figures/" + std::string(measure));
  }

  std::string column_label(std::string_view path) const {
    return std::string(catalogue_.column_at(measure_.type, path).label(visit_.language()));
  }

  std::string counting() const {
    if (measure_.formula == Formula::ratio) return std::string(visit_.say(words::counting_ratio));
    if (measure_.formula == Formula::growth) return std::string(visit_.say(words::counting_growth));
    if (measure_.formula == Formula::cohort_growth) return std::string(visit_.say(words::counting_cohort));
    if (measure_.counting == Counting::count) return std::string(visit_.say(words::counting_count));
    return visit_.say(*counting_words(), {{"column", column_label(measure_.column)}});
  }

  const PageText* counting_words() const {
    switch (measure_.counting) {
      case Counting::count_distinct:
        return &words::counting_distinct;
      case Counting::sum:
        return &words::counting_sum;
      case Counting::mean:
        return &words::counting_mean;
      case Counting::minimum:
        return &words::counting_minimum;
      case Counting::maximum:
        return &words::counting_maximum;
      case Counting::latest:
      case Counting::count:
        break;
    }
    return &words::counting_latest;
  }

  std::string conditions() const {
    std::string text;
    for (const auto& condition : measure_.counts) {
      text += text.empty() ? "" : " · ";
      const auto label = column_label(condition.column);
      if (condition.compare == Compare::is_set) {
        text += visit_.say(words::is_set, {{"column", label}});
      } else if (condition.compare == Compare::is_empty) {
        text += visit_.say(words::is_empty, {{"column", label}});
      } else {
        text += visit_.say(words::or_more, {{"column", label}, {"values", values_of(condition)}});
      }
    }
    return text.empty() ? std::string(visit_.say(words::no_condition)) : text;
  }

  std::string values_of(const Condition& condition) const {
    const Column& column = catalogue_.column_at(measure_.type, condition.column);
    std::string text;
    for (const auto& value : condition.values) {
      text += (text.empty() ? "" : ", ") + display_value(column, value, visit_.language());
    }
    return text;
  }

  std::string placing() const {
    const std::string column = measure_.date.empty() ? std::string() : column_label(measure_.date);
    const PageText* text = &words::placing_within;
    if (measure_.placing == Placing::in_force) text = &words::placing_in_force;
    if (measure_.placing == Placing::at_end) text = &words::placing_at_end;
    if (measure_.placing == Placing::fiscal_years) text = &words::placing_years;
    if (measure_.placing == Placing::latest_year) text = &words::placing_latest_year;
    if (measure_.placing == Placing::always) text = &words::placing_always;
    return visit_.say(*text, {{"column", column}});
  }

  std::string joined() const {
    const PageText* text = &words::joined_sum;
    if (measure_.cumulation == Cumulation::distinct) text = &words::joined_distinct;
    if (measure_.cumulation == Cumulation::latest) text = &words::joined_latest;
    if (measure_.cumulation == Cumulation::none) text = &words::joined_none;
    return std::string(visit_.say(*text));
  }

  Html& html_;
  Visit& visit_;
  const MeasureCatalogue& catalogue_;
  const Measure& measure_;
};

}  // namespace

void write_how(Html& html, Visit& visit, const Measure& measure) { HowWriter(html, visit, measure).write(); }

}  // namespace geojeom
