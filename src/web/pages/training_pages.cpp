#include <set>

#include "web/pages/attendance_book.hpp"
#include "web/pages/course_form.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/training_lists.hpp"
#include "web/pages/training_words.hpp"

/// Training cohorts: enrolled, attended, completed, employed afterwards.
namespace geojeom {
namespace {

namespace words = training_words;
using Input = FormField::Input;
using support::RecordTable;
using support::refers_to;
constexpr const char* home = "/training";

std::string page_of(std::int64_t id, const char* verb = "") { return home + ("/" + std::to_string(id)) + verb; }

/// The year asked for; otherwise the newest with a course.
int year_asked(Visit& visit, const TrainingBook& book) {
  const auto asked = parse_fiscal_year(visit.query("year"));
  if (asked) return asked->year();
  return book.courses.empty() ? visit.today().year() : book.courses.front().record.period.last().year();
}

void write_years(Html& html, Visit& visit, const TrainingBook& book, int shown) {
  std::set<int, std::greater<>> years{shown};
  for (const auto& course : book.courses) years.insert(course.record.period.last().year());
  FormField field{.name = "year",
                  .label = std::string(visit.say(words::year)),
                  .value = std::to_string(shown),
                  .input = Input::choice};
  for (const int year : years) field.choices.push_back({std::to_string(year), std::to_string(year)});
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(home)), [&] {
    form_field(html, field, {}, visit.language());
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

Response show_courses(Visit& visit, const Problems& problems) {
  const auto book = load_training(visit);
  const int year = year_asked(visit, book);
  const auto before = [&](Html& html) {
    write_years(html, visit, book, year);
    if (may_keep(visit, "training_course")) write_course_form(html, visit, problems);
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .before = before,
                             .json = [&](JsonWriter& json) { json.key("year").value(year); },
                             .problems = problems},
                            {list_purposes(visit, book, year), list_courses(visit, book, year)});
}

void write_open_forms(Html& html, Visit& visit, const CourseRow& course, const Problems& problems) {
  OfficeForm(visit, page_of(course.id, "/enrol"))
      .field("people", words::people, Input::number)
      .needed()
      .record("company", words::company, "company")
      .hint(words::company_hint)
      .write_folded(html, words::enrol, problems);
  OfficeForm(visit, page_of(course.id, "/close"))
      .field("closed_on", words::closed_on, Input::date, to_text(visit.today()))
      .needed()
      .hint(words::close_hint)
      .write_folded(html, words::close, problems);
}

void write_employment_form(Html& html, Visit& visit, std::int64_t course, const Problems& problems) {
  OfficeForm(visit, page_of(course, "/employ"))
      .field("trainee_number", words::number, Input::number)
      .needed()
      .field("employed_on", words::employed_on, Input::date)
      .needed()
      .write_folded(html, words::employ, problems);
}

Response show_course(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto course = RecordTable<TrainingCourse>(visit.registry(), "training_course").find(visit.reader(), id);
  if (!course) return visit.problems({{.code = "OFF-202"}});
  TrainingBook book;
  const auto trainees = support::trainees_of(visit.reader(), visit.registry(), id);
  for (const auto& one : trainees) book.trainees[id].push_back(one.record);
  for (auto& one : RecordTable<TrainingParticipation>(visit.registry(), "training_participation")
                       .where(visit.reader(), {refers_to("course", id)})) {
    book.heads[id].push_back(std::move(one.record));
  }
  const bool is_closed = !book.heads[id].empty();
  const auto numbers = book.numbers(*course);
  const std::vector<OfficeList> lists{list_trainees(visit, trainees, is_closed), list_heads(visit, book.heads[id])};
  const auto body = [&](Html& html) {
    const bool may_write = may_keep(visit, "training_attendance");
    write_facts(html, course_facts(visit, course->record, numbers));
    if (may_write && !is_closed && !trainees.empty()) {
      write_attendance_book(html, visit, *course, trainees);
    } else {
      write_office_list(html, lists[0], visit.language());
    }
    if (may_write && !is_closed) write_open_forms(html, visit, *course, problems);
    if (may_write && is_closed && !trainees.empty()) write_employment_form(html, visit, id, problems);
    write_office_list(html, lists[1], visit.language());
  };
  return answer_office_page(visit,
                            {.title = course->record.name,
                             .lead = course->record.code,
                             .back_title = std::string(visit.say(words::title)),
                             .back_address = home,
                             .actions =
                                 [&](Html& out) {
                                   button_link(out, {.label = visit.say(words::record), .is_small = true},
                                               Url("/records/training_course/" + std::to_string(id)));
                                 },
                             .json =
                                 [&](JsonWriter& json) {
                                   json.key("code").value(course->record.code);
                                   json.key("enrolled").value(numbers.enrolled);
                                   json.key("completed").value(numbers.completed);
                                   json.key("employed").value(numbers.employed);
                                 },
                             .problems = problems,
                             .body = body},
                            lists);
}

Problems enrol(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  form.text("people", words::people);
  const support::TraineesEnrolled enrolled{.course = id,
                                           .company = form.record_or_none("company", "company"),
                                           .people = form.count_or_none("people").value_or(0)};
  if (form.problems().has_errors()) return form.problems();
  return support::enrol_trainees(writer, visit.registry(), enrolled).problems;
}

Problems keep_attendance(Visit& visit, Writer& writer, std::int64_t id) {
  Problems problems;
  const auto lines = sent_attendance(visit, problems, support::trainees_of(writer, visit.registry(), id));
  if (problems.has_errors()) return problems;
  return support::keep_attendance(writer, visit.registry(), id, lines).problems;
}

Problems close(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const Date on = form.day("closed_on", words::closed_on);
  if (form.problems().has_errors()) return form.problems();
  return support::close_cohort(writer, visit.registry(), {.course = id, .on = on}).problems;
}

Problems employ(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const Date on = form.day("employed_on", words::employed_on);
  const auto number = number_in_form(visit, "trainee_number");
  if (form.problems().has_errors()) return form.problems();
  return support::enter_employment(writer, visit.registry(), {.course = id, .number = number, .on = on}).problems;
}

}  // namespace

void training_pages(Pages& pages) {
  add_list_page(pages, home, "training_course", "Training courses of a year: enrolled, completed, employed afterwards",
                show_courses);
  add_record_page(pages, home, "training_course", "A course with its attendance book", show_course);
  add_making(pages,
             {.address = std::string(home) + "/open", .type = "training_course", .summary = "Makes a training course"},
             make_course, show_courses, home);
  const auto act = [&](const char* verb, const char* summary, ActOnRecord action) {
    add_action(pages, {.home = home, .verb = verb, .type = "training_course", .summary = summary}, std::move(action),
               show_course);
  };
  act("enrol", "Enrols trainees by number", enrol);
  act("attendance", "Keeps the attendance book", keep_attendance);
  act("close", "Closes a course: who completed it, head counts", close);
  act("employ", "Enters employment after the course", employ);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:training_course"});
}

}  // namespace geojeom
