#include "web/pages/today_work.hpp"

#include <algorithm>

#include "web/pages/home_words.hpp"

namespace geojeom {
namespace {

namespace words = home_words;

/// States of a type that wait for somebody in the office.
struct WaitingState {
  const char* type;
  const char* column;
  std::vector<const char*> states;
  PageText label;
};

const std::vector<WaitingState>& waiting_states() {
  static const std::vector<WaitingState> all{
      {"application", "state", {"submitted"}, words::applications_to_check},
      {"application", "state", {"under_review"}, words::applications_in_review},
      {"application", "state", {"objection"}, words::objections},
      {"booking", "state", {"requested"}, words::bookings_to_answer},
      {"agreement_change", "state", {"requested"}, words::changes_to_decide},
      {"settlement", "state", {"submitted", "reviewing"}, words::settlements_to_review},
      {"settlement", "state", {"return_notified", "in_arrears"}, words::returns_to_collect},
      {"outcome", "state", {"claimed"}, words::outcomes_to_verify},
      {"follow_up", "state", {"due", "requested"}, words::follow_ups_open},
  };
  return all;
}

WaitingLine line_of(Visit& visit, const RecordType& type, const WaitingState& waiting) {
  WaitingLine line{.label = waiting.label, .count = 0, .address = "/records/" + type.name() + "?"};
  Condition condition{waiting.column, Compare::in, {}};
  for (const auto* state : waiting.states) {
    condition.values.emplace_back(std::string(state));
    line.address += (line.address.ends_with('?') ? "" : "&") + std::string(waiting.column) + "=" + state;
  }
  line.count = visit.reader().count(
      {.type = &type, .organisation = visit.caller().organisation, .where = {std::move(condition)}});
  return line;
}

}  // namespace

std::vector<WaitingLine> waiting_for(Visit& visit) {
  const Caller& caller = visit.caller();
  const auto can = [&](const WaitingState& waiting, Right right) {
    return limit_of(caller, visit.registry().at(waiting.type), right) == Limit::organisation;
  };
  const auto& all = waiting_states();
  const bool writes =
      std::any_of(all.begin(), all.end(), [&](const auto& waiting) { return can(waiting, Right::write); });
  std::vector<WaitingLine> lines;
  for (const auto& waiting : all) {
    if (!can(waiting, writes ? Right::write : Right::read)) continue;
    auto line = line_of(visit, visit.registry().at(waiting.type), waiting);
    if (line.count > 0) lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Notice> notices_for(Visit& visit, Date on) {
  const RecordType& type = visit.registry().at("notice");
  const Caller& caller = visit.caller();
  std::vector<Notice> notices;
  const Query query{.type = &type,
                    .organisation = caller.organisation,
                    .where = {{"shown_from", Compare::less_equal, {to_text(on)}},
                              {"shown_to", Compare::greater_equal, {to_text(on)}}},
                    .limit = 200};
  for (const auto& stored : visit.reader().unguarded().list(query).rows) {
    auto notice = from_row<Notice>(type, stored.row);
    const bool is_company = caller.company.has_value();
    const bool is_mine = notice.audience == NoticeAudience::everybody ||
                         (notice.audience == NoticeAudience::staff && !is_company) ||
                         (notice.audience == NoticeAudience::companies && is_company &&
                          (!notice.company || notice.company->value == *caller.company)) ||
                         (notice.audience == NoticeAudience::user && notice.user && notice.user->value == caller.user);
    if (is_mine) notices.push_back(std::move(notice));
  }
  std::stable_sort(notices.begin(), notices.end(), [](const Notice& a, const Notice& b) {
    if (a.is_important != b.is_important) return a.is_important;
    return b.shown.first() < a.shown.first();
  });
  return notices;
}

std::vector<DueClock> open_clocks(Visit& visit, const RuleBook& rules, Date on) {
  const WorkingCalendar calendar = read_working_calendar(visit.reader(), visit.registry());
  auto clocks = clocks_of(visit.reader(), {.registry = visit.registry(), .rules = rules, .calendar = calendar},
                          {.organisation = visit.caller().organisation, .today = on});
  std::erase_if(clocks, [](const DueClock& clock) { return !is_open(clock.state); });
  return clocks;
}

}  // namespace geojeom
