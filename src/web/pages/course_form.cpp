#include "web/pages/course_form.hpp"

#include "domain/support/record_table.hpp"
#include "domain/support/records/training_course.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/training_words.hpp"

namespace geojeom {
namespace {

namespace words = training_words;
using Input = FormField::Input;

}  // namespace

void write_course_form(Html& html, Visit& visit, const Problems& problems) {
  OfficeForm(visit, "/training/open")
      .field("name", words::name, Input::text)
      .needed()
      .choice("purpose", words::purpose, training_purposes)
      .record("project", words::project, "project")
      .field("starts_on", words::starts, Input::date)
      .needed()
      .field("ends_on", words::ends, Input::date)
      .needed()
      .field("course_hours", words::hours, Input::number)
      .needed()
      .field("capacity", words::capacity, Input::number)
      .field("place", words::place, Input::text)
      .field("cost", words::cost, Input::money)
      .write_folded(html, words::new_course, problems);
}

Problems make_course(Visit& visit, Writer& writer) {
  FormReader form(visit);
  const support::RecordTable<TrainingCourse> courses(visit.registry(), "training_course");
  const auto organisation = visit.caller().organisation;
  const Date from = form.day("starts_on", words::starts);
  const Date until = form.day("ends_on", words::ends);
  const auto project = form.record_or_none("project", "project");
  TrainingCourse course{};
  course.name = form.text("name", words::name);
  form.text("course_hours", words::hours);
  course.purpose = choice_in_form<TrainingPurpose>(visit, "purpose");
  if (project) course.project = Id<Project>{*project};
  course.hours = form.number_or_none("course_hours");
  course.capacity = form.count_or_none("capacity");
  course.place = form.text_or_none("place");
  course.cost = form.money_or_none("cost");
  if (form.problems().has_errors()) return form.problems();
  if (until < from) return {{.code = "SUP-106", .field = "ends_on"}};
  course.period = Period::checked(from, until);
  course.code = support::next_code(writer, courses.type(), organisation, "EDU");
  return courses.add(writer, organisation, course).problems;
}

}  // namespace geojeom
