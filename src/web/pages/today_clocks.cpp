#include "web/pages/today_clocks.hpp"

#include <algorithm>

#include "domain/clocks/clock_json.hpp"
#include "figure/quantity.hpp"
#include "web/components.hpp"
#include "web/pages/home_words.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = home_words;
constexpr std::size_t groups_shown = 12;
constexpr std::int32_t days_told = 730;  ///< beyond two years the years are what tells
constexpr std::int32_t days_a_year = 365;

Tone tone_of(ClockState state) {
  if (state == ClockState::overdue) return Tone::danger;
  return state == ClockState::due_soon ? Tone::warning : Tone::information;
}

bool is_same_group(const DueClock& a, const DueClock& b) {
  return a.deadline == b.deadline && a.due.on == b.due.on && a.state == b.state;
}

std::string days_text(Visit& visit, const DueClock& clock) {
  if (clock.days >= -days_told) return day_words(clock, visit.language());
  return visit.say(words::years_past, {{"years", std::to_string(-clock.days / days_a_year)}});
}

void write_counts(Html& html, Visit& visit, const std::vector<DueClock>& clocks) {
  html.add("p", cls("gj-row"), [&] {
    for (const auto state : {ClockState::overdue, ClockState::due_soon, ClockState::running}) {
      const auto count =
          std::count_if(clocks.begin(), clocks.end(), [&](const auto& clock) { return clock.state == state; });
      badge(html, std::string(label(state, visit.language())) + " " + to_text(Quantity::whole(count)), tone_of(state));
    }
  });
}

void write_cell(Html& html, Visit& visit, const ClockGroup& group, std::size_t column) {
  const DueClock& clock = *group.first;
  const auto language = visit.language();
  if (column == 0) {
    html.add("a", href(Url("/records/" + clock.subject_type + "/" + std::to_string(clock.subject))),
             clock.label.in(language));
    html.add("span", cls("gj-under"), source_line(clock, language));
  }
  if (column == 1) {
    html << std::string_view(clock.subject_name);
    if (group.count > 1) {
      html << " "_h;
      html.add("span", cls("gj-unit gj-nowrap"),
               visit.say(words::and_others,
                         {{"count", to_text(Quantity::whole(static_cast<std::int64_t>(group.count) - 1))}}));
    }
  }
  if (column == 2) {
    html.add("span", cls("gj-nowrap"), language == Language::ko ? to_korean_text(clock.due.on) : to_text(clock.due.on));
    html.add("span", cls("gj-under"), days_text(visit, clock));
  }
  if (column == 3) badge(html, label(clock.state, language), tone_of(clock.state));
}

}  // namespace

std::vector<ClockGroup> grouped_clocks(const std::vector<DueClock>& clocks) {
  std::vector<ClockGroup> groups;
  for (const auto& clock : clocks) {
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const auto& group) { return is_same_group(*group.first, clock); });
    if (found != groups.end()) {
      ++found->count;
    } else {
      groups.push_back({&clock, 1});
    }
  }
  std::stable_sort(groups.begin(), groups.end(), [](const ClockGroup& a, const ClockGroup& b) {
    const bool is_a_past = a.first->days < 0;
    if (is_a_past != (b.first->days < 0)) return !is_a_past;
    return is_a_past ? a.first->days > b.first->days : a.first->days < b.first->days;
  });
  return groups;
}

void write_clocks(Html& html, Visit& visit, const std::vector<DueClock>& clocks) {
  html.add("h2", visit.say(words::clocks));
  if (clocks.empty()) return empty_state(html, visit.say(words::no_clocks));
  write_counts(html, visit, clocks);
  const auto groups = grouped_clocks(clocks);
  std::vector<DataColumn> columns;
  for (const auto* label : {&words::clock_what, &words::clock_where, &words::clock_due, &words::clock_state}) {
    columns.push_back({.label = std::string(visit.say(*label))});
  }
  const std::size_t shown = std::min(groups.size(), groups_shown);
  data_table(
      html,
      {.caption = std::string(visit.say(words::clocks_caption)),
       .columns = columns,
       .row_count = shown,
       .cell = [&](Html& out, std::size_t row, std::size_t column) { write_cell(out, visit, groups[row], column); }},
      visit.language());
  std::size_t rest = 0;
  for (std::size_t i = shown; i < groups.size(); ++i) rest += groups[i].count;
  if (rest > 0) html.add("p", cls("gj-missing"), visit.say(words::clocks_more, {{"count", std::to_string(rest)}}));
}

}  // namespace geojeom
