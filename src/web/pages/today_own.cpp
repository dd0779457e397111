#include "web/pages/today_own.hpp"

#include <algorithm>

#include "record/kind.hpp"
#include "record/registry.hpp"
#include "web/pages/home_words.hpp"
#include "web/pages/judgement_requests.hpp"
#include "web/pages/judgement_words.hpp"

namespace geojeom {
namespace {

namespace words = home_words;
constexpr std::size_t lines_max = 10;

class OwnLists {
 public:
  OwnLists(Visit& visit, Date on) : visit_(visit), on_(on) {}

  std::vector<OwnList> make() {
    if (visit_.caller().holds("evaluator")) {
      add("application", words::my_reviews, words::no_reviews, {.states = {}, .date = nullptr});
      add_judgements();
    }
    if (!visit_.caller().company) return std::move(lists_);
    add("call", words::open_calls, words::no_calls,
        {.states = {"open", "reopened"}, .date = "reception_to", .is_until = true});
    add("application", words::my_applications, words::no_applications, {.states = {}, .date = nullptr});
    add("follow_up", words::my_surveys, words::no_surveys,
        {.states = {"due", "requested"}, .date = "due_on", .is_until = true});
    add("booking", words::my_bookings, words::no_bookings, {.states = {}, .date = nullptr});
    add("charge", words::my_charges, words::no_charges, {.states = {}, .date = nullptr});
    return std::move(lists_);
  }

 private:
  struct Asked {
    std::vector<std::string> states;
    const char* date = nullptr;
    bool is_until = false;
  };

  void add(const char* name, const PageText& title, const PageText& nothing, const Asked& asked) {
    const RecordType& type = visit_.registry().at(name);
    OwnList list{title, nothing, {}};
    Query query{
        .type = &type, .organisation = visit_.caller().organisation, .order = {{"id", true}}, .limit = lines_max};
    if (!asked.states.empty()) {
      Condition states{"state", Compare::in, {}};
      for (const auto& state : asked.states) states.values.emplace_back(state);
      query.where.push_back(std::move(states));
    }
    for (const auto& stored : visit_.reader().list(query).rows) list.lines.push_back(line_of(type, stored, asked));
    lists_.push_back(std::move(list));
  }

  /// Nothing when nobody asks.
  void add_judgements() {
    OwnList list{judgement_words::asked, judgement_words::none, {}};
    for (const auto& one : judgement_requests(visit_)) {
      list.lines.push_back(
          {.title = one.name,
           .state = std::string(visit_.say(one.is_submitted ? judgement_words::done : judgement_words::open)),
           .note = {},
           .address = "/judgements/" + one.code,
           .is_pressing = !one.is_submitted});
    }
    if (!list.lines.empty()) lists_.push_back(std::move(list));
  }

  OwnLine line_of(const RecordType& type, const StoredRow& stored, const Asked& asked) {
    OwnLine line{.title = title_of(type, stored.row, visit_.language()),
                 .state = {},
                 .note = {},
                 .address = "/records/" + type.name() + "/" + std::to_string(stored.id)};
    if (const auto state = type.column_index("state")) {
      line.state = display_value(type.columns()[*state], stored.row[*state], visit_.language());
    }
    const auto date = asked.date == nullptr ? std::nullopt : type.column_index(asked.date);
    const auto* text = date ? text_in(stored.row[*date]) : nullptr;
    if (text == nullptr) return line;
    const auto day = parse_date(*text);
    if (!day) return line;
    line.note = visit_.say(words::until, {{"date", visit_.is_korean() ? to_korean_text(*day) : to_text(*day)}});
    line.is_pressing = *day < on_.plus_days(7);
    return line;
  }

  Visit& visit_;
  Date on_;
  std::vector<OwnList> lists_;
};

}  // namespace

std::vector<OwnList> own_lists(Visit& visit, Date on) { return OwnLists(visit, on).make(); }

}  // namespace geojeom
