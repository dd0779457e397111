#include <charconv>

#include "domain/clocks/clock_calendar.hpp"
#include "domain/office/session_token.hpp"
#include "record/vault.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/clocks_asked.hpp"
#include "web/pages/clocks_words.hpp"
#include "web/table_component.hpp"

/// Deadlines as a calendar that programs subscribe to. The address holds a token of 256 random bits; the vault keeps
/// its hash with the account it was made for, and every answer is what that account may see at that moment.
namespace geojeom {
namespace {

namespace words = clocks_words;
constexpr std::string_view space = "calendar";
constexpr std::string_view ending = ".ics";
constexpr std::size_t links_max = 20;  ///< of one account: nobody needs more, and the vault is not a store of files

/// What a link shows: all of one programme, or with 0 the projects that its owner leads.
struct CalendarLink {
  std::int64_t programme = 0;
  std::string made_at;
};

std::string kept_text(const CalendarLink& link) { return std::to_string(link.programme) + "\n" + link.made_at; }

CalendarLink read_link(const KeptThing& kept) {
  CalendarLink link;
  const auto end = kept.value.find('\n');
  std::from_chars(kept.value.data(), kept.value.data() + std::min(end, kept.value.size()), link.programme);
  if (end != std::string::npos) link.made_at = kept.value.substr(end + 1);
  return link;
}

std::string contents_of(Visit& visit, const CalendarLink& link) {
  if (link.programme == 0) return std::string(visit.say(words::mine));
  const RecordType& type = visit.registry().at("programme");
  const auto stored = visit.reader().find(type, link.programme);
  return stored ? title_of(type, stored->row, visit.language()) : std::string(visit.say(words::programme));
}

std::vector<FormChoice> contents_choices(Visit& visit) {
  std::vector<FormChoice> choices{{"", std::string(visit.say(words::mine))}};
  const RecordType& type = visit.registry().at("programme");
  visit.reader().scan({.type = &type, .organisation = visit.caller().organisation, .order = {{"code", false}}},
                      [&](const StoredRow& stored) {
                        choices.push_back({std::to_string(stored.id), title_of(type, stored.row, visit.language())});
                        return true;
                      });
  return choices;
}

void write_make_form(Html& html, Visit& visit) {
  post_form(html, {.address = "/clocks/calendar", .csrf_token = visit.csrf_token(), .classes = "gj-form is-filter"},
            [&](Html& form) {
              form_field(form,
                         {.name = "programme",
                          .label = std::string(visit.say(words::contents)),
                          .input = FormField::Input::choice,
                          .choices = contents_choices(visit)},
                         {}, visit.language());
              submit_button(form, {.label = visit.say(words::make), .rank = Button::Rank::primary});
            });
}

void write_end_form(Html& html, Visit& visit, const std::string& key, const std::string& contents) {
  post_form(html, {.address = "/clocks/calendar/end", .csrf_token = visit.csrf_token(), .classes = "gj-row"},
            [&](Html& form) {
              form.add("input", attr("type", "hidden"), attr("name", "key"), attr("value", key));
              form.add("button", cls("krds-btn small secondary"), attr("type", "submit"),
                       attr("aria-label", visit.say(words::end_it, {{"contents", contents}})), visit.say(words::end));
            });
}

void write_links(Html& html, Visit& visit) {
  html.add("h2", visit.say(words::links));
  const auto links = visit.site().store.vault().list(space, visit.caller().user, visit.site().clock());
  if (links.empty()) return empty_state(html, visit.say(words::no_links));
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::contents))},
                                        {.label = std::string(visit.say(words::made_at))},
                                        {.label = std::string(visit.say(words::action))}};
  data_table(html,
             {.caption = std::string(visit.say(words::links)),
              .columns = columns,
              .row_count = links.size(),
              .cell =
                  [&](Html& out, std::size_t row, std::size_t column) {
                    const auto link = read_link(links[row]);
                    const auto contents = contents_of(visit, link);
                    if (column == 0) out << std::string_view(contents);
                    if (column == 1) out << std::string_view(link.made_at);
                    if (column == 2) write_end_form(out, visit, links[row].key, contents);
                  }},
             visit.language());
}

/// `token` of a link just made; empty otherwise.
Response answer_links(Visit& visit, const std::string& token) {
  return visit.answer_page({.title = std::string(visit.say(words::calendar)),
                            .section = "funding",
                            .path = {{std::string(visit.say(words::title)), "/clocks"}}},
                           [&](Html& html) {
                             page_title(html, visit.say(words::calendar), visit.say(words::calendar_lead));
                             if (!token.empty()) {
                               const auto address = "/calendar/" + token + std::string(ending);
                               notice(html, Tone::success, visit.say(words::made), visit.language());
                               html.add("p", [&] {
                                 html.add("strong", visit.say(words::address_of), ": "_h);
                                 html.add("a", href(Url(address)), address);
                               });
                             }
                             write_make_form(html, visit);
                             write_links(html, visit);
                           });
}

Response show_links(Visit& visit) { return answer_links(visit, {}); }

Response make_link(Visit& visit) {
  CalendarLink link{.made_at = to_seoul_text(visit.site().clock())};
  const auto typed = visit.form("programme");
  std::from_chars(typed.data(), typed.data() + typed.size(), link.programme);
  if (link.programme != 0 && !visit.reader().find(visit.registry().at("programme"), link.programme))
    return visit.problems({Problem{.code = "OFF-202"}});
  auto& vault = visit.site().store.vault();
  const auto made = vault.list(space, visit.caller().user, visit.site().clock());
  if (made.size() >= links_max) return visit.problems({Problem{.code = "WEB-117"}});
  const auto token = new_token(TokenKind::calendar);
  vault.put(space, {.key = stored_token(token), .owner = visit.caller().user, .value = kept_text(link)});
  return answer_links(visit, token);
}

Response end_link(Visit& visit) {
  auto& vault = visit.site().store.vault();
  const auto kept = vault.find(space, visit.form("key"), visit.site().clock());
  if (!kept || kept->owner != visit.caller().user) return visit.problems({Problem{.code = "OFF-202"}});
  vault.remove(space, kept->key);
  return redirect_to("/clocks/calendar");
}

Problem no_such_page() { return {.code = "WEB-109"}; }

/// Nobody signs in here: the token says whose deadlines these are.
Response show_calendar(Visit& visit) {
  auto token = visit.parameter("token");
  if (token.ends_with(ending)) token.remove_suffix(ending.size());
  if (!is_token_shaped(TokenKind::calendar, token)) return visit.problems({no_such_page()});
  const auto kept = visit.site().store.vault().find(space, stored_token(token), visit.site().clock());
  if (!kept) return visit.problems({no_such_page()});
  const auto snapshot = visit.site().store.read();
  const auto owner = load_caller(*snapshot, visit.registry(), kept->owner, visit.today());
  if (!owner || !may(*owner, "work")) return visit.problems({no_such_page()});
  GuardedReader reader(*snapshot, visit.registry(), *owner);
  const auto link = read_link(*kept);
  ClocksAsked asked{.scope = {.organisation = owner->organisation, .today = visit.today()},
                    .is_mine = link.programme == 0};
  if (link.programme != 0) asked.scope.programme = link.programme;
  const auto text =
      calendar_of_clocks(clocks_in_scope(reader, asked), {.name = std::string(visit.say(words::calendar_name)),
                                                          .written_at = visit.site().clock(),
                                                          .language = visit.language()});
  Response response = text_response(text);
  response.header("Content-Type", "text/calendar; charset=utf-8");
  response.header("Cache-Control", "private, no-store");
  return response;
}

}  // namespace

void clock_calendar_pages(Pages& pages) {
  constexpr std::size_t form_bytes_max = 4096;
  pages.add({.pattern = "/clocks/calendar",
             .permission = "act:work",
             .summary = "The caller's calendar addresses, and the form that makes one"},
            show_links);
  pages.add({.method = Method::post,
             .pattern = "/clocks/calendar",
             .permission = "act:work",
             .summary = "Makes an address from which a calendar program takes deadlines",
             .body = {.bytes_max = form_bytes_max}},
            make_link);
  pages.add({.method = Method::post,
             .pattern = "/clocks/calendar/end",
             .permission = "act:work",
             .summary = "Ends one of the caller's calendar addresses",
             .body = {.bytes_max = form_bytes_max}},
            end_link);
  pages.add({.pattern = "/calendar/{token}",
             .permission = "public",
             .summary = "Deadlines as iCalendar, for who holds the address"},
            show_calendar);
}

}  // namespace geojeom
