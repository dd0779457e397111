#include <memory>
#include <mutex>

#include "domain/clocks/clock_json.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/home_words.hpp"
#include "web/pages/loop_strip.hpp"
#include "web/pages/today_changes.hpp"
#include "web/pages/today_clocks.hpp"
#include "web/pages/today_own.hpp"
#include "web/pages/today_work.hpp"

/// The page of today: what is due, what waits, what changed, what is announced; for a company its own affairs.
namespace geojeom {
namespace {

namespace words = home_words;

/// The rule packs of the data folder, read at the first question.
class RuleShelf {
 public:
  const RuleBook& book(const Site& site) {
    std::call_once(once_, [&] { book_ = RuleBook::load(site.data_folder + "/rules").book; });
    return book_;
  }

 private:
  std::once_flag once_;
  RuleBook book_;
};

/// What the page of today shows, for whom it may.
struct Today {
  Date on;
  bool is_staff = false;
  std::vector<DueClock> clocks;
  std::vector<WaitingLine> waiting;
  RecentChanges changes;
  std::vector<Notice> notices;
  std::vector<OwnList> own;  ///< of a company's user or a reviewer
  int year = 0;
  std::vector<LoopStep> loop;
};

void add_loop(Visit& visit, Today& today) {
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto organisation = visit.caller().organisation;
  today.year = years_with_records(visit, organisation).front();
  today.loop = loop_steps(visit, figures, organisation, today.year);
}

Today today_of(Visit& visit, const RuleBook& rules) {
  Today today{.on = visit.today()};
  if (const auto day = parse_date(visit.query("on")); day) today.on = *day;
  today.is_staff = may(visit.caller(), "work");
  today.notices = notices_for(visit, today.on);
  if (!today.is_staff) {
    today.own = own_lists(visit, today.on);
    return today;
  }
  today.clocks = open_clocks(visit, rules, today.on);
  today.waiting = waiting_for(visit);
  today.changes = changes_since(visit, Instant::start_of(visit.today().plus_days(-1)));
  add_loop(visit, today);
  return today;
}

void write_waiting(Html& html, Visit& visit, const Today& today) {
  html.add("h2", visit.say(words::waiting));
  if (today.waiting.empty()) return empty_state(html, visit.say(words::nothing_waits));
  std::vector<KeyFigure> cards;
  for (const auto& line : today.waiting) {
    cards.push_back({.label = std::string(visit.say(line.label)),
                     .value = to_text(Quantity::whole(line.count)),
                     .unit = std::string(visit.say(words::items)),
                     .note = {},
                     .address = line.address});
  }
  key_figures(html, cards);
}

std::string author_name(Visit& visit, const std::string& account) {
  if (account.starts_with("cli:")) return std::string(visit.say(words::program));
  const RecordType& type = visit.registry().at("user_account");
  const auto login = account.substr(0, account.find('@'));
  const Page page = visit.reader().unguarded().list({.type = &type,
                                                     .organisation = visit.caller().organisation,
                                                     .where = {{"login", Compare::equal, {login}}},
                                                     .limit = 1});
  return page.rows.empty() ? account : login;
}

void write_changes(Html& html, Visit& visit, const Today& today) {
  html.add("h2", visit.say(words::changes));
  if (today.changes.lines.empty()) return empty_state(html, visit.say(words::no_changes));
  html.add("ul", cls("gj-lines"), [&] {
    for (std::size_t i = 0; i < today.changes.lines.size() && i < 10; ++i) {
      const ChangeLine& line = today.changes.lines[i];
      const PageText& text = line.change == Change::created   ? words::created
                             : line.change == Change::removed ? words::removed
                                                              : words::changed;
      html.add("li", [&] {
        html.add("span", cls("gj-unit gj-nowrap"), to_seoul_text(line.last_at).substr(0, 16));
        const auto address =
            "/records/" + line.type->name() +
            (line.count == 1 && line.change != Change::removed ? "/" + std::to_string(line.record) : "");
        html << " "_h;
        html.add("a", href(Url(address)),
                 visit.say(text, {{"author", author_name(visit, line.author)},
                                  {"type", line.type->label(visit.language())},
                                  {"count", to_text(Quantity::whole(line.count))}}));
        if (!line.reason.empty()) html.add("span", cls("gj-unit"), " · "_h, line.reason);
      });
    }
  });
  if (today.changes.is_cut)
    html.add("p", cls("gj-missing"),
             visit.say(words::changes_cut, {{"count", to_text(Quantity::whole(recent_entries_max))}}));
}

void write_notices(Html& html, Visit& visit, const Today& today) {
  html.add("h2", visit.say(words::notices));
  if (today.notices.empty()) return empty_state(html, visit.say(words::no_notices));
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& notice : today.notices) {
      html.add("li", [&] {
        if (notice.is_important) badge(html, visit.say(words::important), Tone::danger);
        html << " "_h;
        html.add("strong", notice.title);
        html.add("p", notice.body);
      });
    }
  });
}

void write_own(Html& html, Visit& visit, const Today& today) {
  for (const auto& list : today.own) {
    html.add("h2", visit.say(list.title));
    if (list.lines.empty()) {
      empty_state(html, visit.say(list.nothing));
      continue;
    }
    html.add("ul", cls("gj-lines"), [&] {
      for (const auto& line : list.lines) {
        html.add("li", [&] {
          html.add("a", href(Url(line.address)), line.title);
          html << " "_h;
          if (!line.state.empty()) badge(html, line.state, line.is_pressing ? Tone::warning : Tone::neutral);
          if (!line.note.empty()) html.add("span", cls("gj-unit"), " "_h, line.note);
        });
      }
    });
  }
}

void write_page(Html& html, Visit& visit, const Today& today) {
  const auto date = visit.is_korean() ? to_korean_text(today.on) : to_text(today.on);
  page_title(html, visit.say(words::title), visit.say(words::greeting, {{"name", visit.caller().name}, {"date", date}}),
             [&](Html& out) {
               if (today.is_staff)
                 button_link(out,
                             {.label = visit.say(words::to_dashboard), .rank = Button::Rank::primary, .is_small = true},
                             Url("/dashboard"));
             });
  if (!today.is_staff) {
    write_notices(html, visit, today);
    return write_own(html, visit, today);
  }
  write_loop(html, visit, today.loop, today.year);
  write_waiting(html, visit, today);
  html.add("div", cls("gj-split"), [&] {
    html.add("div", [&] { write_clocks(html, visit, today.clocks); });
    html.add("div", [&] {
      write_notices(html, visit, today);
      write_changes(html, visit, today);
    });
  });
}

void write_json(JsonWriter& json, Visit& visit, const Today& today) {
  json.begin_object().key("on").value(to_text(today.on)).key("clocks").begin_array();
  for (const auto& clock : today.clocks) write_clock(json, clock, visit.language());
  json.end_array().key("waiting").begin_array();
  for (const auto& line : today.waiting) {
    json.begin_object()
        .key("label")
        .value(visit.say(line.label))
        .key("count")
        .value(line.count)
        .key("address")
        .value(line.address)
        .end_object();
  }
  json.end_array().key("notices").begin_array();
  for (const auto& notice : today.notices) {
    json.begin_object()
        .key("code")
        .value(notice.code)
        .key("title")
        .value(notice.title)
        .key("body")
        .value(notice.body)
        .end_object();
  }
  json.end_array().key("own").begin_array();
  for (const auto& list : today.own) {
    for (const auto& line : list.lines) {
      json.begin_object()
          .key("list")
          .value(visit.say(list.title))
          .key("title")
          .value(line.title)
          .key("state")
          .value(line.state);
      json.key("address").value(line.address).end_object();
    }
  }
  json.end_array().end_object();
}

}  // namespace

void home_pages(Pages& pages) {
  const auto show_home = [rules = std::make_shared<RuleShelf>()](Visit& visit) {
    const Today today = today_of(visit, rules->book(visit.site()));
    const View view{.json = [&](JsonWriter& json) { write_json(json, visit, today); },
                    .page =
                        [&] {
                          return visit.page({.title = std::string(visit.say(words::title))},
                                            [&](Html& html) { write_page(html, visit, today); });
                        }};
    return respond(visit.call(), view);
  };
  pages.add(
      {.pattern = "/", .permission = "signed_in", .summary = "What waits for the caller today", .faces = page_and_data},
      show_home);
}

}  // namespace geojeom
