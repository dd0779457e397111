#include <array>
#include <charconv>

#include "domain/office/accounts.hpp"
#include "domain/office/invitations.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/identity.hpp"
#include "web/pages.hpp"
#include "web/pages/users_words.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = users_words;

struct User {
  std::int64_t id = 0;
  std::string login;
  std::string name;
  std::string department;
  std::string state;
  std::vector<std::string> roles;
  bool has_password = false;
};

std::string text_of(const RecordType& type, const StoredRow& stored, std::string_view column) {
  const auto* text = text_in(stored.row[*type.column_index(column)]);
  return text == nullptr ? "" : *text;
}

std::string label_of(Visit& visit, std::string_view type, std::string_view field, const std::string& code) {
  for (const auto& choice : visit.registry().at(type).find_field(field)->choices) {
    if (choice.code == code) return std::string(visit.is_korean() ? choice.ko : choice.en);
  }
  return code;
}

/// The accounts of the administrator's own organisation, names masked as everywhere.
std::vector<User> users_of(Visit& visit) {
  const RecordType& accounts = visit.registry().at("user_account");
  const RecordType& roles = visit.registry().at("role_assignment");
  const auto organisation = visit.caller().organisation;
  std::map<std::int64_t, std::vector<std::string>> held;
  visit.reader().scan({.type = &roles, .organisation = organisation}, [&](const StoredRow& stored) {
    held[*number_in(stored.row[*roles.column_index("user")])].push_back(text_of(roles, stored, "role"));
    return true;
  });
  std::vector<User> users;
  visit.reader().scan({.type = &accounts, .organisation = organisation, .order = {{.column = "login"}}}, [&](const StoredRow& stored) {
    users.push_back({.id = stored.id,
                     .login = text_of(accounts, stored, "login"),
                     .name = text_of(accounts, stored, "name"),
                     .department = text_of(accounts, stored, "department"),
                     .state = text_of(accounts, stored, "state"),
                     .roles = held[stored.id],
                     .has_password = visit.site().identity.has_password(stored.id)});
    return true;
  });
  return users;
}

/// An invitation made just now, shown this once.
struct Made {
  std::string login;
  std::string address;
};

void write_cell(Html& td, Visit& visit, const User& user, std::size_t column) {
  if (column == 0) td << std::string_view(user.login);
  if (column == 1) td << std::string_view(user.name);
  if (column == 2) td << std::string_view(user.department);
  if (column == 3) {
    std::string labels;
    for (const auto& role : user.roles) labels += (labels.empty() ? "" : ", ") + label_of(visit, "role_assignment", "role", role);
    td << labels;
  }
  if (column == 4) td << label_of(visit, "user_account", "state", user.state);
  if (column == 5) td << visit.say(user.has_password ? words::has_password : words::has_none);
  if (column != 6) return;
  post_form(td, {.address = "/users/invite", .csrf_token = visit.csrf_token(), .classes = "gj-inline"}, [&](Html& form) {
    form.add("input", attr("type", "hidden"), attr("name", "user"), attr("value", user.id));
    submit_button(form, {.label = visit.say(words::invite), .rank = Button::Rank::tertiary, .is_small = true});
  });
}

void write_users(Html& html, Visit& visit) {
  const auto users = users_of(visit);
  std::vector<DataColumn> columns;
  for (const auto* label : {&words::login, &words::name, &words::department, &words::roles, &words::state, &words::password, &words::action}) {
    columns.push_back({.label = std::string(visit.say(*label))});
  }
  data_table(html,
             {.caption = std::string(visit.say(words::title)),
              .columns = columns,
              .row_count = users.size(),
              .cell = [&](Html& td, std::size_t row, std::size_t column) { write_cell(td, visit, users[row], column); }},
             visit.language());
}

void write_form(Html& html, Visit& visit, const Problems& problems) {
  html.add("h2", visit.say(words::new_user));
  FormField role{.name = "role", .label = std::string(visit.say(words::role)), .value = std::string(visit.form("role")),
                 .input = FormField::Input::choice, .is_required = true};
  for (const auto& choice : visit.registry().at("role_assignment").find_field("role")->choices) {
    role.choices.push_back({std::string(choice.code), std::string(visit.is_korean() ? choice.ko : choice.en)});
  }
  const auto text_field = [&](const char* name, const PageText& label) {
    return FormField{.name = name, .label = std::string(visit.say(label)), .value = std::string(visit.form(name)), .is_required = true, .length_max = 100};
  };
  const std::array fields{text_field("login", words::login), text_field("name", words::name), role};
  post_form(html, {.address = "/users", .csrf_token = visit.csrf_token()}, [&](Html& form) {
    for (const auto& field : fields) form_field(form, field, problems, visit.language());
    submit_button(form, {.label = visit.say(words::send), .rank = Button::Rank::primary});
  });
}

void write_page(Html& html, Visit& visit, const Problems& problems, const Made& made) {
  html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::title)); });
  html.add("p", visit.say(words::lead));
  if (!made.address.empty()) {
    notice(html, Tone::success, visit.say(words::made, {{"login", made.login}}), visit.language());
    html.add("p", [&] { html.add("code", cls("gj-token"), made.address); });
  }
  write_users(html, visit);
  write_form(html, visit, problems);
}

Response users_page(Visit& visit, const Problems& problems, const Made& made) {
  const int status = problems.has_errors() ? status_of(problems) : 200;
  auto response = visit.answer_page({.title = std::string(visit.say(words::title)), .section = "office", .status = status},
                                    [&](Html& html) { write_page(html, visit, problems, made); });
  if (!made.address.empty()) response.header("Cache-Control", "no-store");
  return response;
}

Response show_users(Visit& visit) {
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_array();
                        for (const auto& user : users_of(visit)) {
                          json.begin_object().key("id").value(user.id).key("login").value(user.login).key("name").value(user.name);
                          json.key("state").value(user.state).key("has_password").value(user.has_password).key("roles").begin_array();
                          for (const auto& role : user.roles) json.value(role);
                          json.end_array().end_object();
                        }
                        json.end_array();
                      },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "office"},
                                          [&](Html& html) { write_page(html, visit, {}, {}); });
                      }};
  return respond(visit.call(), view);
}

Made invite_user(Visit& visit, std::int64_t user, std::string login) {
  const auto token = invite(visit.site().store.vault(), {.user = user, .expires_at = visit.site().clock().plus_seconds(invitation_seconds)});
  const std::string scheme = visit.request().is_secure ? "https://" : "http://";
  return {std::move(login), scheme + std::string(visit.request().header("Host")) + invitation_address(token)};
}

Response create_user(Visit& visit) {
  auto writer = visit.write();
  const auto user = create_account(*writer, visit.registry(),
                                   {.organisation = visit.caller().organisation,
                                    .login = std::string(visit.form("login")),
                                    .name = std::string(visit.form("name")),
                                    .role = std::string(visit.form("role")),
                                    .granted_by = visit.caller().login});
  if (!user.ok()) return users_page(visit, {user.problem()}, {});
  writer->commit();
  visit.forget();
  return users_page(visit, {}, invite_user(visit, *user, std::string(visit.form("login"))));
}

Response invite_again(Visit& visit) {
  const auto text = visit.form("user");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  const RecordType& type = visit.registry().at("user_account");
  const auto account = visit.reader().find(type, id);
  if (!account || account->organisation != visit.caller().organisation) return visit.problems({{.code = "OFF-202"}});
  return users_page(visit, {}, invite_user(visit, id, text_of(type, *account, "login")));
}

}  // namespace

void users_pages(Pages& pages) {
  pages.add({.pattern = "/users", .permission = "act:administer", .summary = "The users of the organisation and their roles", .faces = page_and_data},
            show_users);
  pages.add({.method = Method::post,
             .pattern = "/users",
             .permission = "act:administer",
             .summary = "Creates a user and an invitation, shown this once",
             .body = {.bytes_max = 16 * 1024}},
            create_user);
  pages.add({.method = Method::post,
             .pattern = "/users/invite",
             .permission = "act:administer",
             .summary = "Makes an invitation for a user, shown this once",
             .body = {.bytes_max = 16 * 1024}},
            invite_again);
  pages.menu({.section = "office", .label = words::title, .address = "/users", .permission = "act:administer"});
}

}  // namespace geojeom
