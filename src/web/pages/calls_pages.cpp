#include "domain/support/review/review_actions.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/call_view.hpp"
#include "web/pages/calls_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/table_component.hpp"

/// The office's calls: drafted from an earlier one, published, their applications and panels, notified and confirmed.
namespace geojeom {
namespace {

namespace words = calls_words;
using support::RecordTable;
using Calls = std::vector<support::Stored<CallForApplications>>;

std::string address_of(std::int64_t call) { return "/calls/" + std::to_string(call); }
bool may_change(Visit& visit) {
  return limit_of(visit.caller(), visit.registry().at("call"), Right::write) == Limit::organisation;
}

/// The calls that the caller may read, the one that closes last first, with how much was received.
struct CallList {
  Calls calls;
  std::map<std::int64_t, std::int64_t> received;
};
CallList load_calls(Visit& visit) {
  CallList list{
      .calls =
          RecordTable<CallForApplications>(visit.registry(), "call").where(visit.reader(), {}, visit.organisation()),
      .received = {}};
  std::stable_sort(list.calls.begin(), list.calls.end(), [](const auto& one, const auto& other) {
    return one.record.reception.last() > other.record.reception.last();
  });
  for (const auto& application : RecordTable<SupportApplication>(visit.registry(), "application")
                                     .where(visit.reader(), {}, visit.organisation())) {
    if (application.record.state != ApplicationState::draft) ++list.received[application.record.call.value];
  }
  return list;
}

void write_list(Html& html, Visit& visit, CallList& list) {
  if (list.calls.empty()) return empty_state(html, visit.say(words::none));
  std::vector<DataColumn> columns;
  for (const auto* label : {&words::name, &words::code, &words::state, &words::reception, &words::received}) {
    columns.push_back({.label = std::string(visit.say(*label))});
  }
  columns.back().align = DataColumn::Align::number;
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& [id, organisation, version, call] = list.calls[row];
    if (column == 0) out.add("a", href(Url(address_of(id))), call.name);
    if (column == 1) out << std::string_view(call.code);
    if (column == 2) badge(out, choice_label(call.state, visit.language()));
    if (column == 3) out << std::string_view(to_text(call.reception));
    if (column == 4) out << list.received[id];
  };
  data_table(html,
             {.caption = std::string(visit.say(words::title)),
              .columns = columns,
              .row_count = list.calls.size(),
              .cell = cell},
             visit.language());
}

Response show_calls(Visit& visit) {
  auto list = load_calls(visit);
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object().key("calls").begin_array();
                        for (const auto& [id, organisation, version, call] : list.calls) {
                          json.begin_object().key("id").value(id).key("code").value(call.code);
                          json.key("name").value(call.name).key("reception").value(to_text(call.reception));
                          json.key("state").value(call_states[static_cast<std::size_t>(call.state)].code);
                          json.key("received").value(list.received[id]).end_object();
                        }
                        json.end_array().end_object();
                      },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "support"},
                                          [&](Html& html) {
                                            page_title(html, visit.say(words::title), visit.say(words::lead));
                                            write_list(html, visit, list);
                                          });
                      }};
  return respond(visit.call(), view);
}

FormField field(Visit& visit, const char* name, const PageText& label, FormField::Input input) {
  return {.name = name,
          .label = std::string(visit.say(label)),
          .value = std::string(visit.form(name)),
          .input = input,
          .is_required = true};
}

void write_draft_form(Html& html, Visit& visit, const std::string& address, const Problems& problems) {
  html.add("h2", visit.say(words::draft_next));
  post_form(html, {.address = address + "/draft", .csrf_token = visit.csrf_token()}, [&](Html& out) {
    form_field(out, field(visit, "code", words::new_code, FormField::Input::text), problems, visit.language());
    submit_button(out, {.label = visit.say(words::make_draft)});
  });
}

void write_panel_form(Html& html, Visit& visit, const std::string& address, const Problems& problems) {
  html.add("h2", visit.say(words::new_panel));
  auto stage = field(visit, "stage", words::stage, FormField::Input::choice);
  stage.choices = form_choices(review_stages, visit.language());
  if (stage.value.empty()) stage.value = "selection";
  post_form(html, {.address = address + "/panels", .csrf_token = visit.csrf_token()}, [&](Html& out) {
    form_field(out, field(visit, "panel", words::panel_code, FormField::Input::text), problems, visit.language());
    form_field(out, stage, problems, visit.language());
    form_field(out, field(visit, "held_on", words::held_on, FormField::Input::date), problems, visit.language());
    submit_button(out, {.label = visit.say(words::new_panel)});
  });
}

void write_actions(Html& html, Visit& visit, const CallView& view, const Problems& problems) {
  const auto address = address_of(view.call.id);
  html.add("h2", visit.say(words::actions));
  html.add("div", cls("gj-row"), [&] {
    if (view.call.record.state == CallState::planned) action_button(html, visit, address + "/publish", words::publish);
    if (view.decisions.empty()) return;
    action_button(html, visit, address + "/notify", words::notify);
    action_button(html, visit, address + "/confirm", words::confirm);
  });
  write_panel_form(html, visit, address, problems);
  write_draft_form(html, visit, address, problems);
}

void write_done(Html& html, Visit& visit) {
  for (const auto& [name, text] : {std::pair{"notified", &words::notified}, {"confirmed", &words::confirmed}}) {
    const auto count = visit.query(name);
    if (!count.empty()) {
      notice(html, Tone::success, visit.say(*text, {{"count", std::string(count)}}), visit.language());
    }
  }
  if (!visit.query("done").empty()) notice(html, Tone::success, visit.say(words::done), visit.language());
}

Response call_page(Visit& visit, std::int64_t call, const Problems& problems) {
  const auto view = load_call_view(visit, call);
  if (!view) return visit.problems({{.code = "OFF-202"}});
  const auto page = [&] {
    return visit.page({.title = view->call.record.name,
                       .section = "support",
                       .path = {{std::string(visit.say(words::title)), "/calls"}},
                       .status = problems.has_errors() ? status_of(problems) : 200},
                      [&](Html& html) {
                        page_title(html, view->call.record.name, view->call.record.code, [&](Html& out) {
                          button_link(out, {.label = visit.say(words::record), .is_small = true},
                                      Url("/records/call/" + std::to_string(call)));
                        });
                        write_problems(html, problems, visit.language());
                        write_done(html, visit);
                        write_call(html, visit, *view);
                        if (may_change(visit)) write_actions(html, visit, *view, problems);
                      });
  };
  if (problems.has_errors()) {
    Response response = respond(visit.call(), {.page = page});
    response.status = status_of(problems);
    return response;
  }
  return respond(visit.call(), {.json = [&](JsonWriter& json) { write_call(json, visit, *view); }, .page = page});
}

Response show_call(Visit& visit) { return call_page(visit, number_in_address(visit), {}); }

Response publish(Visit& visit) {
  const auto call = number_in_address(visit);
  const OfficeRules rules(visit);
  const auto problems = change_record(visit, {"call", call}, [&](Writer& writer) {
    return support::publish_call(writer, visit.registry(), rules.desk(), call, visit.today()).problems;
  });
  if (problems.has_errors()) return call_page(visit, call, problems);
  return redirect_to(address_of(call) + "?done=1");
}

Response draft(Visit& visit) {
  const auto call = number_in_address(visit);
  std::int64_t made = 0;
  const auto problems = change_record(visit, {"call", call}, [&](Writer& writer) -> Problems {
    const auto code = std::string(visit.form("code"));
    if (code.empty()) return {{.code = "REC-101", .field = "code"}};
    const auto acted = support::draft_call(writer, visit.registry(), call, code);
    made = acted.id;
    return acted.problems;
  });
  if (problems.has_errors()) return call_page(visit, call, problems);
  return redirect_to(address_of(made) + "?done=1");
}

Response notify(Visit& visit) {
  const auto call = number_in_address(visit);
  std::int64_t count = 0;
  const auto problems = change_record(visit, {"call", call}, [&](Writer& writer) -> Problems {
    count = support::notify_decisions(writer, visit.registry(), call, visit.today());
    return {};
  });
  if (problems.has_errors()) return call_page(visit, call, problems);
  return redirect_to(address_of(call) + "?notified=" + std::to_string(count));
}

Response confirm(Visit& visit) {
  const auto call = number_in_address(visit);
  const OfficeRules rules(visit);
  std::int64_t count = 0;
  const auto problems = change_record(visit, {"call", call}, [&](Writer& writer) -> Problems {
    count = support::confirm_selection(writer, visit.registry(), rules.desk(), call, visit.today());
    return {};
  });
  if (problems.has_errors()) return call_page(visit, call, problems);
  return redirect_to(address_of(call) + "?confirmed=" + std::to_string(count));
}

Response create_panel(Visit& visit) {
  const auto call = number_in_address(visit);
  std::int64_t made = 0;
  const auto problems = change_record(visit, {"call", call}, [&](Writer& writer) -> Problems {
    const auto held_on = parse_date(visit.form("held_on"));
    if (!held_on) {
      Problem problem = held_on.problem();
      problem.field = "held_on";
      return {problem};
    }
    const auto saved = RecordTable<ReviewPanel>(visit.registry(), "review_panel")
                           .add(writer, visit.caller().organisation,
                                {.code = std::string(visit.form("panel")),
                                 .call = {call},
                                 .stage = choice_in_form<ReviewStage>(visit, "stage"),
                                 .held_on = *held_on,
                                 .is_regional = true});
    made = saved.id;
    return saved.problems;
  });
  if (problems.has_errors()) return call_page(visit, call, problems);
  return redirect_to("/panels/" + std::to_string(made));
}

}  // namespace

void calls_pages(Pages& pages) {
  pages.add({.pattern = "/calls",
             .permission = "read:decision",
             .summary = "The office's calls with what was received",
             .faces = page_and_data},
            show_calls);
  pages.add({.pattern = "/calls/{id}",
             .permission = "read:decision",
             .summary = "A call: its papers, applications, panels and decisions",
             .faces = page_and_data},
            show_call);
  const auto post = [&](const char* pattern, const char* summary, PageHandler handler) {
    pages.add({.method = Method::post,
               .pattern = pattern,
               .permission = "write:decision",
               .summary = summary,
               .body = {.bytes_max = 64 * 1024}},
              std::move(handler));
  };
  post("/calls/{id}/publish", "Publishes a planned call when nothing is missing (BR-10)", publish);
  post("/calls/{id}/draft", "Drafts a new call from this one", draft);
  post("/calls/{id}/notify", "Notifies the decisions of a call; objections count from that day (BR-16)", notify);
  post("/calls/{id}/confirm", "Confirms selections without an objection in its window", confirm);
  post("/calls/{id}/panels", "Creates a review panel for the call", create_panel);
  pages.menu({.section = "support", .label = words::title, .address = "/calls", .permission = "read:decision"});
}

}  // namespace geojeom
