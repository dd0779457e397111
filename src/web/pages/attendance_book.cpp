#include "web/pages/attendance_book.hpp"

#include "web/form_component.hpp"
#include "web/pages/support_parts.hpp"
#include "web/pages/training_words.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = training_words;

ListCell completion_cell(Visit& visit, const TrainingAttendance& trainee, bool is_closed) {
  if (!is_closed) return {""};
  if (trainee.is_completed) return {std::string(visit.say(words::is_completed)), "", Tone::success};
  return {std::string(visit.say(words::not_completed)), "", Tone::neutral};
}

std::string field_of(const char* what, std::int64_t trainee) {
  return what + std::string("_") + std::to_string(trainee);
}

void write_number(Html& html, Visit& visit, const std::string& name, const std::string& label,
                  const std::string& value) {
  const auto sent = visit.form(name);
  html.add("input", cls("krds-input num is-narrow"), attr("type", "text"), attr("inputmode", "decimal"),
           attr("name", name), attr("aria-label", label), attr("value", sent.empty() ? std::string_view(value) : sent));
}

}  // namespace

OfficeList list_trainees(Visit& visit, const Trainees& trainees, bool is_closed) {
  OfficeList list = new_list(visit, {.key = "trainees",
                                     .caption = words::book,
                                     .none = words::no_trainees,
                                     .columns = {{"number", words::number},
                                                 {"company", words::company},
                                                 {"hours", words::hours_attended},
                                                 {"satisfaction", words::satisfaction},
                                                 {"completion", words::completion},
                                                 {"employed_on", words::employed_on}}});
  for (const auto& [id, organisation, version, trainee] : trainees) {
    list.rows.push_back({count_cell(trainee.number),
                         {trainee.company ? name_of_record(visit, "company", trainee.company->value)
                                          : std::string(visit.say(words::on_their_own))},
                         number_cell(trainee.hours, 1),
                         number_cell(trainee.satisfaction, 0),
                         completion_cell(visit, trainee, is_closed),
                         day_cell(trainee.employed_on)});
  }
  return list;
}

void write_attendance_book(Html& html, Visit& visit, const support::Stored<TrainingCourse>& course,
                           const Trainees& trainees) {
  const auto address = "/training/" + std::to_string(course.id) + "/attendance";
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::number))},
      {.label = std::string(visit.say(words::company))},
      {.label = std::string(visit.say(words::hours_attended)), .align = DataColumn::Align::number},
      {.label = std::string(visit.say(words::satisfaction)), .align = DataColumn::Align::number}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& [id, organisation, version, trainee] = trainees[row];
    const auto number = std::to_string(trainee.number);
    if (column == 0) {
      out << std::string_view(number);
    } else if (column == 1) {
      out << (trainee.company ? name_of_record(visit, "company", trainee.company->value)
                              : std::string(visit.say(words::on_their_own)));
    } else if (column == 2) {
      write_number(out, visit, field_of("hours", id), visit.say(words::hours_of, {{"number", number}}),
                   to_text(trainee.hours));
    } else {
      write_number(out, visit, field_of("satisfaction", id), visit.say(words::satisfaction_of, {{"number", number}}),
                   trainee.satisfaction ? to_text(*trainee.satisfaction) : "");
    }
  };
  html.add("h2", visit.say(words::book));
  html.add("p", cls("form-hint"), visit.say(words::book_hint));
  post_form(html, {.address = address, .csrf_token = visit.csrf_token()}, [&](Html& out) {
    data_table(out,
               {.caption = std::string(visit.say(words::book)),
                .columns = columns,
                .row_count = trainees.size(),
                .cell = cell},
               visit.language());
    submit_button(out, {.label = visit.say(words::save_book), .rank = Button::Rank::primary});
  });
}

std::vector<support::TraineeHours> sent_attendance(Visit& visit, Problems& problems, const Trainees& trainees) {
  std::vector<support::TraineeHours> lines;
  const auto read = [&](const std::string& name) -> std::optional<Decimal> {
    if (visit.form(name).empty()) return std::nullopt;
    const auto number = parse_decimal(visit.form(name));
    if (number) return *number;
    Problem problem = number.problem();
    problem.field = name;
    problems.add(std::move(problem));
    return std::nullopt;
  };
  for (const auto& [id, organisation, version, trainee] : trainees) {
    lines.push_back({.trainee = id,
                     .hours = read(field_of("hours", id)).value_or(Decimal()),
                     .satisfaction = read(field_of("satisfaction", id))});
  }
  return lines;
}

}  // namespace geojeom
