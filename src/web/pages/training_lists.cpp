#include "web/pages/training_lists.hpp"

#include <algorithm>

#include "web/pages/training_words.hpp"

namespace geojeom {
namespace {

namespace words = training_words;
using support::CohortNumbers;
using support::RecordTable;

struct CourseState {
  const PageText& label;
  Tone tone;
};

CourseState state_of(const TrainingBook& book, const CourseRow& course, Date today) {
  if (book.heads.contains(course.id)) return {words::closed, Tone::success};
  if (today < course.record.period.first()) return {words::before_start, Tone::neutral};
  if (today <= course.record.period.last()) return {words::running, Tone::information};
  return {words::to_close, Tone::warning};
}

CohortNumbers added(CohortNumbers one, const CohortNumbers& other) {
  const auto sum = [](const CohortNumbers& part) {
    return part.satisfaction ? *part.satisfaction * part.answered : Decimal();
  };
  const Decimal points = sum(one) + sum(other);
  one.enrolled += other.enrolled;
  one.completed += other.completed;
  one.employed += other.employed;
  one.asked += other.asked;
  one.answered += other.answered;
  one.attended.reset();
  if (one.answered > 0) one.satisfaction = points.divided_by(Decimal::of(one.answered), Rounding::half_up);
  return one;
}

}  // namespace

CohortNumbers sum_of(const std::vector<TrainingParticipation>& heads) {
  CohortNumbers sum;
  for (const auto& one : heads) {
    sum = added(sum, {.enrolled = one.people,
                      .completed = one.completed.value_or(0),
                      .employed = one.employed.value_or(0),
                      .asked = one.employed ? one.completed.value_or(0) : 0,
                      .attended = {},
                      .answered = one.satisfaction ? one.people : 0,
                      .satisfaction = one.satisfaction});
  }
  return sum;
}

CohortNumbers TrainingBook::numbers(const CourseRow& course) const {
  const auto there = trainees.find(course.id);
  if (there != trainees.end()) return support::numbers_of(course.record, there->second);
  const auto counted = heads.find(course.id);
  return counted == heads.end() ? CohortNumbers{} : sum_of(counted->second);
}

TrainingBook load_training(Visit& visit) {
  TrainingBook book;
  book.courses =
      RecordTable<TrainingCourse>(visit.registry(), "training_course").where(visit.reader(), {}, visit.organisation());
  std::stable_sort(book.courses.begin(), book.courses.end(), [](const auto& one, const auto& other) {
    return other.record.period.first() < one.record.period.first();
  });
  for (auto& one : RecordTable<TrainingAttendance>(visit.registry(), "training_attendance")
                       .where(visit.reader(), {}, visit.organisation())) {
    book.trainees[one.record.course.value].push_back(one.record);
  }
  for (auto& one : RecordTable<TrainingParticipation>(visit.registry(), "training_participation")
                       .where(visit.reader(), {}, visit.organisation())) {
    book.heads[one.record.course.value].push_back(one.record);
  }
  return book;
}

OfficeList list_courses(Visit& visit, const TrainingBook& book, int year) {
  OfficeList list = new_list(visit, {.key = "courses",
                                     .caption = words::title,
                                     .none = words::none,
                                     .columns = {{"code", words::code},
                                                 {"name", words::name},
                                                 {"period", words::period},
                                                 {"capacity", words::capacity},
                                                 {"enrolled", words::enrolled},
                                                 {"completed", words::completed},
                                                 {"employed", words::employed},
                                                 {"satisfaction", words::satisfaction},
                                                 {"state", words::state}}});
  for (const auto& course : book.courses) {
    if (course.record.period.last().year() != year) continue;
    const auto numbers = book.numbers(course);
    const auto state = state_of(book, course, visit.today());
    list.rows.push_back({{course.record.code, "/training/" + std::to_string(course.id)},
                         {course.record.name},
                         {to_text(course.record.period)},
                         course.record.capacity ? count_cell(*course.record.capacity) : ListCell(""),
                         count_cell(numbers.enrolled),
                         count_cell(numbers.completed),
                         count_cell(numbers.employed),
                         number_cell(numbers.satisfaction, 1),
                         {std::string(visit.say(state.label)), "", state.tone}});
  }
  return list;
}

OfficeList list_purposes(Visit& visit, const TrainingBook& book, int year) {
  OfficeList list = new_list(visit, {.key = "purposes",
                                     .caption = words::by_purpose,
                                     .none = words::none,
                                     .columns = {{"purpose", words::purpose},
                                                 {"courses", words::courses_count},
                                                 {"enrolled", words::enrolled},
                                                 {"completed", words::completed},
                                                 {"employed", words::employed},
                                                 {"employment_rate", words::employment_rate},
                                                 {"satisfaction", words::satisfaction},
                                                 {"answered", words::answered}}});
  std::map<TrainingPurpose, std::pair<std::int64_t, CohortNumbers>> purposes;
  for (const auto& course : book.courses) {
    if (course.record.period.last().year() != year) continue;
    auto& [count, sum] = purposes[course.record.purpose];
    ++count;
    sum = added(sum, book.numbers(course));
  }
  for (const auto& [purpose, entry] : purposes) {
    const auto& [count, sum] = entry;
    list.rows.push_back({{choice_label(purpose, visit.language())},
                         count_cell(count),
                         count_cell(sum.enrolled),
                         count_cell(sum.completed),
                         count_cell(sum.employed),
                         percent_cell(Ratio::of(sum.employed, sum.asked)),
                         number_cell(sum.satisfaction, 1),
                         count_cell(sum.answered)});
  }
  return list;
}

std::vector<Fact> course_facts(Visit& visit, const TrainingCourse& course, const support::CohortNumbers& numbers) {
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  const auto rate = Ratio::of(numbers.employed, numbers.asked);
  return {{said(words::purpose), choice_label(course.purpose, visit.language())},
          {said(words::project), course.project ? name_of_record(visit, "project", course.project->value) : ""},
          {said(words::period), to_text(course.period)},
          {said(words::hours), course.hours ? to_text(*course.hours) : ""},
          {said(words::capacity), course.capacity ? std::to_string(*course.capacity) : ""},
          {said(words::place), course.place.value_or("")},
          {said(words::enrolled), std::to_string(numbers.enrolled)},
          {said(words::attended), numbers.attended ? to_percent_text(*numbers.attended, 1) : ""},
          {said(words::completed), std::to_string(numbers.completed)},
          {said(words::employed), std::to_string(numbers.employed)},
          {said(words::employment_rate), rate ? to_percent_text(*rate, 1) : ""},
          {said(words::satisfaction), numbers.satisfaction ? to_grouped_text(*numbers.satisfaction, 1) : ""}};
}

OfficeList list_heads(Visit& visit, const std::vector<TrainingParticipation>& heads) {
  OfficeList list = new_list(visit, {.key = "heads",
                                     .caption = words::heads,
                                     .none = words::no_heads,
                                     .columns = {{"group", words::group},
                                                 {"people", words::participants},
                                                 {"completed", words::completed},
                                                 {"employed", words::employed},
                                                 {"satisfaction", words::satisfaction}}});
  const auto count = [](const std::optional<std::int64_t>& value) { return value ? count_cell(*value) : ListCell(""); };
  for (const auto& one : heads) {
    list.rows.push_back(
        {{one.participant_group, one.company ? "/companies/" + std::to_string(one.company->value) : std::string()},
         count_cell(one.people),
         count(one.completed),
         count(one.employed),
         number_cell(one.satisfaction, 1)});
  }
  return list;
}

}  // namespace geojeom
