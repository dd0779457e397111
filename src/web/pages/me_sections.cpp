#include "web/pages/me_sections.hpp"

#include <array>

#include "domain/office/api_tokens.hpp"
#include "domain/office/records/delegation.hpp"
#include "domain/office/session_token.hpp"
#include "record/registry.hpp"
#include "web/application.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/identity.hpp"
#include "web/pages/me_words.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = me_words;

std::string role_label(Visit& visit, const HeldRole& held) {
  std::string label = held.role;
  for (const auto& choice : visit.registry().at("role_assignment").find_field("role")->choices) {
    if (choice.code == held.role) label = visit.is_korean() ? choice.ko : choice.en;
  }
  if (held.scope.empty() || held.scope == words::whole_scope) return label;
  return visit.say(words::scope_of, {{"role", label}, {"scope", held.scope}});
}

std::string cell_of(const RecordType& type, const StoredRow& stored, std::string_view column) {
  const auto* text = text_in(stored.row[*type.column_index(column)]);
  return text == nullptr ? "" : *text;
}

void fact(Html& html, std::string_view label, std::string_view value) {
  if (value.empty()) return;
  html.add("div", [&] {
    html.add("dt", label);
    html.add("dd", value);
  });
}

void section(Html& html, std::string_view title, std::string_view hint) {
  html.add("h2", title);
  if (!hint.empty()) html.add("p", cls("gj-hint"), hint);
}

/// A small form of one button that names one thing.
void button_form(Html& html, Visit& visit, const std::string& address, const FormChoice& hidden) {
  post_form(html, {.address = address, .csrf_token = visit.csrf_token(), .classes = "gj-inline"}, [&](Html& form) {
    if (!hidden.value.empty()) {
      form.add("input", attr("type", "hidden"), attr("name", "key"), attr("value", hidden.value));
    }
    submit_button(form, {.label = hidden.label, .rank = Button::Rank::tertiary, .is_small = true});
  });
}

std::string minute_of(Instant instant) { return to_seoul_text(instant).substr(0, 16); }

std::string current_key(Visit& visit) { return stored_token(visit.request().cookies.get(session_cookie)); }

struct OwnDelegation {
  StoredRow stored;
  std::string giver;
  std::string taker;
  std::string from;
  std::string to;
  std::string reason;
  bool is_given = false;
};

std::vector<OwnDelegation> own_delegations(Visit& visit) {
  const RecordType& type = visit.registry().at("delegation");
  const RecordType& accounts = visit.registry().at("user_account");
  Reader& reader = visit.reader().unguarded();
  const auto login = [&](Id<UserAccount> id) {
    const auto account = reader.find(accounts, id.value);
    return account ? cell_of(accounts, *account, "login") : std::string();
  };
  std::vector<OwnDelegation> found;
  for (const std::string_view side : {"giver", "taker"}) {
    reader.scan({.type = &type, .where = {{.column = std::string(side), .values = {visit.caller().user}}}},
                [&](const StoredRow& stored) {
                  const auto delegation = from_row<Delegation>(type, stored.row);
                  found.push_back({.stored = stored,
                                   .giver = login(delegation.giver),
                                   .taker = login(delegation.taker),
                                   .from = to_text(delegation.period.first()),
                                   .to = to_text(delegation.period.last()),
                                   .reason = delegation.reason.value_or(""),
                                   .is_given = side == "giver"});
                  return true;
                });
  }
  return found;
}

}  // namespace

std::optional<StoredRow> own_account(Visit& visit) {
  return visit.reader().unguarded().find(visit.registry().at("user_account"), visit.caller().user);
}

void write_own_data(Html& html, Visit& visit) {
  const RecordType& type = visit.registry().at("user_account");
  const auto account = own_account(visit);
  std::string roles;
  for (const auto& held : visit.caller().roles) roles += (roles.empty() ? "" : ", ") + role_label(visit, held);
  html.add("dl", cls("gj-fields"), [&] {
    fact(html, visit.say(words::login), visit.caller().login);
    fact(html, visit.say(words::name), visit.caller().name);
    fact(html, visit.say(words::organisation), visit.caller().organisation_name);
    fact(html, visit.say(words::department), account ? cell_of(type, *account, "department") : "");
    fact(html, visit.say(words::email), account ? cell_of(type, *account, "email") : "");
    fact(html, visit.say(words::roles), roles);
  });
  html.add("p", cls("gj-hint"), visit.say(words::own_data_hint));
}

void write_password_form(Html& html, Visit& visit, const Problems& problems) {
  section(html, visit.say(words::password_title), "");
  const auto password = [&](const char* name, const PageText& label, const char* autocomplete) {
    return FormField{.name = name,
                     .label = std::string(visit.say(label)),
                     .input = FormField::Input::password,
                     .is_required = true,
                     .length_max = 200,
                     .autocomplete = autocomplete};
  };
  std::array fields{password("current", words::current, "current-password"), password("password", words::password, "new-password"),
                    password("again", words::again, "new-password")};
  fields[1].hint = visit.say(words::password_hint);
  post_form(html, {.address = "/me/password", .csrf_token = visit.csrf_token()}, [&](Html& form) {
    for (const auto& field : fields) form_field(form, field, problems, visit.language());
    submit_button(form, {.label = visit.say(words::change), .rank = Button::Rank::primary});
  });
}

void write_sessions(Html& html, Visit& visit) {
  section(html, visit.say(words::sessions_title), "");
  const auto sessions = visit.site().identity.sessions().of(visit.caller().user);
  const std::array columns{DataColumn{.label = std::string(visit.say(words::agent))}, DataColumn{.label = std::string(visit.say(words::address))},
                           DataColumn{.label = std::string(visit.say(words::began))}, DataColumn{.label = std::string(visit.say(words::seen))},
                           DataColumn{.label = std::string(visit.say(words::action))}};
  const auto here = current_key(visit);
  const auto cell = [&](Html& td, std::size_t row, std::size_t column) {
    const Session& session = sessions[row];
    if (column == 0) td << std::string_view(session.agent.empty() ? std::string_view("-") : session.agent);
    if (column == 1) td << std::string_view(session.address);
    if (column == 2) td << minute_of(session.began_at);
    if (column == 3) td << minute_of(session.seen_at);
    if (column != 4) return;
    if (session.key == here) return badge(td, visit.say(words::this_one), Tone::information);
    button_form(td, visit, "/me/sessions", {session.key, std::string(visit.say(words::end_session))});
  };
  data_table(html, {.caption = std::string(visit.say(words::sessions_title)), .columns = columns, .row_count = sessions.size(), .cell = cell},
             visit.language());
  if (sessions.size() > 1) button_form(html, visit, "/me/sessions", {"", std::string(visit.say(words::end_others))});
}

void write_delegations(Html& html, Visit& visit, const Problems& problems) {
  section(html, visit.say(words::delegations_title), visit.say(words::delegations_hint));
  const auto own = own_delegations(visit);
  const std::array columns{DataColumn{.label = std::string(visit.say(words::giver))}, DataColumn{.label = std::string(visit.say(words::taker))},
                           DataColumn{.label = std::string(visit.say(words::period))}, DataColumn{.label = std::string(visit.say(words::reason))},
                           DataColumn{.label = std::string(visit.say(words::action))}};
  const auto cell = [&](Html& td, std::size_t row, std::size_t column) {
    const OwnDelegation& delegation = own[row];
    if (column == 0) td << std::string_view(delegation.giver);
    if (column == 1) td << std::string_view(delegation.taker);
    if (column == 2) td << delegation.from + " ~ " + delegation.to;
    if (column == 3) td << std::string_view(delegation.reason);
    if (column != 4 || !delegation.is_given) return;
    button_form(td, visit, "/me/delegations/withdraw", {std::to_string(delegation.stored.id), std::string(visit.say(words::withdraw))});
  };
  if (own.empty()) html.add("p", visit.say(words::no_delegations));
  else {
    data_table(html, {.caption = std::string(visit.say(words::delegations_title)), .columns = columns, .row_count = own.size(), .cell = cell},
               visit.language());
  }
  const auto field = [&](const char* name, const PageText& label, FormField::Input input) {
    return FormField{.name = name, .label = std::string(visit.say(label)), .value = std::string(visit.form(name)), .input = input,
                     .is_required = std::string_view(name) != "reason", .length_max = 100};
  };
  const std::array fields{field("taker", words::taker_login, FormField::Input::text), field("period_from", words::from, FormField::Input::date),
                          field("period_to", words::to, FormField::Input::date), field("reason", words::reason, FormField::Input::text)};
  post_form(html, {.address = "/me/delegations", .csrf_token = visit.csrf_token()}, [&](Html& form) {
    for (const auto& each : fields) form_field(form, each, problems, visit.language());
    submit_button(form, {.label = visit.say(words::delegate), .rank = Button::Rank::primary});
  });
}

void write_tokens(Html& html, Visit& visit, const Problems& problems, std::string_view made) {
  section(html, visit.say(words::tokens_title), visit.say(words::tokens_hint));
  if (!made.empty()) {
    notice(html, Tone::success, visit.say(words::token_made), visit.language());
    html.add("p", [&] { html.add("code", cls("gj-token"), made); });
  }
  const auto tokens = api_tokens_of(visit.site().store.vault(), visit.caller().user, visit.site().clock());
  const std::array columns{DataColumn{.label = std::string(visit.say(words::token_name))}, DataColumn{.label = std::string(visit.say(words::token_scope))},
                           DataColumn{.label = std::string(visit.say(words::token_expires))}, DataColumn{.label = std::string(visit.say(words::action))}};
  const auto cell = [&](Html& td, std::size_t row, std::size_t column) {
    const ApiToken& token = tokens[row];
    std::string scopes;
    for (const auto& scope : token.scopes) scopes += (scopes.empty() ? "" : " ") + scope;
    if (column == 0) td << std::string_view(token.name);
    if (column == 1) td << scopes;
    if (column == 2) td << minute_of(token.expires_at);
    if (column == 3) button_form(td, visit, "/me/tokens/revoke", {token.key, std::string(visit.say(words::token_revoke))});
  };
  if (tokens.empty()) html.add("p", visit.say(words::no_tokens));
  else {
    data_table(html, {.caption = std::string(visit.say(words::tokens_title)), .columns = columns, .row_count = tokens.size(), .cell = cell},
               visit.language());
  }
  const FormField name{.name = "name", .label = std::string(visit.say(words::token_name)), .value = std::string(visit.form("name")), .is_required = true, .length_max = 60};
  const FormField scope{.name = "scope", .label = std::string(visit.say(words::token_scope)), .value = std::string(visit.form("scope")),
                        .hint = std::string(visit.say(words::token_scope_hint)), .is_required = true, .length_max = 400};
  const FormField days{.name = "days", .label = std::string(visit.say(words::token_days)), .value = "90", .input = FormField::Input::number, .is_required = true, .length_max = 3};
  post_form(html, {.address = "/me/tokens", .csrf_token = visit.csrf_token()}, [&](Html& form) {
    for (const auto* each : {&name, &scope, &days}) form_field(form, *each, problems, visit.language());
    submit_button(form, {.label = visit.say(words::token_create), .rank = Button::Rank::primary});
  });
}

void write_own_json(JsonWriter& json, Visit& visit) {
  const Caller& caller = visit.caller();
  json.begin_object().key("login").value(caller.login).key("name").value(caller.name);
  json.key("organisation").value(caller.organisation_name).key("roles").begin_array();
  for (const auto& held : caller.roles) json.begin_object().key("role").value(held.role).key("scope").value(held.scope).end_object();
  json.end_array().key("sessions").begin_array();
  for (const auto& session : visit.site().identity.sessions().of(caller.user)) {
    json.begin_object().key("began_at").value(to_text(session.began_at)).key("seen_at").value(to_text(session.seen_at));
    json.key("address").value(session.address).key("agent").value(session.agent).end_object();
  }
  json.end_array().key("delegations").begin_array();
  for (const auto& each : own_delegations(visit)) {
    json.begin_object().key("giver").value(each.giver).key("taker").value(each.taker);
    json.key("from").value(each.from).key("to").value(each.to).key("reason").value(each.reason).end_object();
  }
  json.end_array().key("tokens").begin_array();
  for (const auto& token : api_tokens_of(visit.site().store.vault(), caller.user, visit.site().clock())) {
    json.begin_object().key("name").value(token.name).key("expires_at").value(to_text(token.expires_at)).key("scopes").begin_array();
    for (const auto& scope : token.scopes) json.value(scope);
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

}  // namespace geojeom
