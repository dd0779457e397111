#include "domain/funding/past_courses.hpp"

#include "record/registry.hpp"

namespace geojeom {
namespace {

constexpr int years_back = 3;

struct Place {
  std::int64_t programme = 0;
  MoneyCourse course;
};

/// Sums by project of one earlier year.
class PastYear {
 public:
  PastYear(Reader& reader, const ForecastRequest& request, int back)
      : reader_(reader), request_(request), back_(back), year_(request.year.year() - back) {}

  void add_to(PastCourses& courses) {
    if (!FiscalYear::is_year(year_)) return;
    read(question("budget_item", request_.target ? "early_execution" : nullptr),
         [](MoneyCourse& course, Won sum) { course.budget += sum; });
    if (places_.empty()) return;
    read(spending(request_.as_of), [](MoneyCourse& course, Won sum) { course.spent += sum; });
    read(spending(request_.until), [](MoneyCourse& course, Won sum) { course.spent_later += sum; });
    for (const auto& [project, place] : places_) {
      if (place.course.budget > Won(0)) courses[place.programme].push_back(place.course);
    }
  }

 private:
  AggregateQuery question(const char* type, const char* base_column) const {
    AggregateQuery query{.type = &reader_.registry().at(type),
                         .organisation = request_.organisation,
                         .where = {{"year", Compare::equal, {std::int64_t{year_}}}},
                         .group_by = {{"project"}},
                         .columns = {{Aggregate::sum, "amount"}}};
    if (base_column != nullptr) query.where.push_back({base_column, Compare::equal, {std::int64_t{1}}});
    return query;
  }

  AggregateQuery spending(Date until) const {
    AggregateQuery query = question("ledger_entry", request_.target ? "budget_item.early_execution" : nullptr);
    query.where.push_back({"kind", Compare::equal, {std::string("spend")}});
    query.where.push_back({"on", Compare::less_equal, {to_text(until.plus_years(-back_))}});
    return query;
  }

  template <class Add>
  void read(const AggregateQuery& query, Add add) {
    for (const auto& line : reader_.aggregate(query).lines) {
      const auto* project = number_in(line.group[0]);
      const auto* sum = number_in(line.values[0]);
      if (project != nullptr && sum != nullptr) add(places_[*project].course, Won(*sum));
    }
    if (!is_placed_) place();
  }

  /// The programme of each project found.
  void place() {
    is_placed_ = true;
    if (places_.empty()) return;
    const AggregateQuery query{.type = &reader_.registry().at("project"),
                               .organisation = request_.organisation,
                               .group_by = {{"id"}, {"sub_programme.programme"}},
                               .columns = {{}}};
    for (const auto& line : reader_.aggregate(query).lines) {
      const auto found = places_.find(*number_in(line.group[0]));
      const auto* programme = number_in(line.group[1]);
      if (found != places_.end() && programme != nullptr) found->second.programme = *programme;
    }
  }

  Reader& reader_;
  const ForecastRequest& request_;
  int back_;
  int year_;
  bool is_placed_ = false;
  std::map<std::int64_t, Place> places_;
};

}  // namespace

PastCourses past_courses(Reader& reader, const ForecastRequest& request) {
  PastCourses courses;
  for (int back = 1; back <= years_back; ++back) PastYear(reader, request, back).add_to(courses);
  return courses;
}

}  // namespace geojeom
