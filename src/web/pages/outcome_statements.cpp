#include "web/pages/outcome_statements.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "figure/statement.hpp"
#include "web/pages/outcomes_words.hpp"

namespace geojeom {
namespace {

namespace words = outcomes_words;

constexpr std::array<std::string_view, 9> measures_shown{
    "jobs_created",          "jobs_insured_change",     "jobs_owed",
    "jobs_induced_recorded", "commercialisation_sales", "investment_attracted",
    "training_participants", "training_completed",      "training_employed"};

bool is_about_outcomes(const StatementCheck& check, int year) {
  const bool is_shown =
      std::find(measures_shown.begin(), measures_shown.end(), check.request.measure) != measures_shown.end();
  return is_shown && check.stated && check.request.period.first().year() <= year &&
         year <= check.request.period.last().year();
}

/// What the records say of the same measure and period: of the statement's own slice where it can be computed, of the
/// whole organisation otherwise.
std::optional<Figure> recorded(Visit& visit, const StatementCheck& check) {
  if (check.computed) return check.computed;
  FigureRequest request = check.request;
  request.slice.clear();
  const auto figure = visit.figures().figure(request);
  return figure ? std::optional(*figure) : std::nullopt;
}

}  // namespace

OfficeList list_statements(Visit& visit, int year) {
  OfficeList list = new_list(visit, {.key = "statements",
                                     .caption = words::statements,
                                     .none = words::no_statements,
                                     .columns = {{"meaning", words::meaning},
                                                 {"document", words::document},
                                                 {"stated", words::stated},
                                                 {"qualifier", words::qualifier},
                                                 {"recorded", words::recorded},
                                                 {"records", words::records_n}}});
  for (const auto& check : check_statements(visit.reader(), visit.figures().catalogue(), visit.organisation())) {
    if (!is_about_outcomes(check, year)) continue;
    const auto figure = recorded(visit, check);
    if (!figure) continue;
    Figure stated = *figure;
    stated.value = check.stated;
    list.rows.push_back({{check.meaning},
                         {check.document},
                         {to_text(stated) + check.unit},
                         {std::string(label(check.qualifier, visit.language()))},
                         {figure->value ? to_text(*figure) + check.unit : ""},
                         count_cell(figure->n)});
  }
  return list;
}

}  // namespace geojeom
