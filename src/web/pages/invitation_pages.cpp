#include <array>
#include <mutex>

#include "core/text.hpp"
#include "domain/office/accounts.hpp"
#include "domain/office/invitations.hpp"
#include "domain/office/session_token.hpp"
#include "record/lookup.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"
#include "web/application.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/identity.hpp"
#include "web/pages.hpp"
#include "web/pages/invitation_words.hpp"
#include "web/security_headers.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = invitation_words;

std::optional<Invitation> invitation_of(Visit& visit) {
  return find_invitation(visit.site().store.vault(), visit.parameter("token"), visit.site().clock());
}

FormField text_field(Visit& visit, std::string name, const PageText& label, std::string autocomplete = {}) {
  return {.name = name,
          .label = std::string(visit.say(label)),
          .value = std::string(visit.form(name)),
          .is_required = true,
          .length_max = 100,
          .autocomplete = std::move(autocomplete)};
}

std::vector<FormField> fields_of(Visit& visit, const Invitation& invitation) {
  std::vector<FormField> fields;
  if (invitation.user == first_administrator) {
    fields.push_back(text_field(visit, "organisation", words::organisation, "organization"));
    fields.push_back(text_field(visit, "login", words::login, "username"));
    fields.push_back(text_field(visit, "name", words::name, "name"));
  }
  FormField password{.name = "password",
                     .label = std::string(visit.say(words::password)),
                     .input = FormField::Input::password,
                     .hint = std::string(visit.say(words::password_hint)),
                     .is_required = true,
                     .length_max = 200,
                     .autocomplete = "new-password"};
  fields.push_back(password);
  password.name = "again";
  password.label = std::string(visit.say(words::again));
  password.hint.clear();
  fields.push_back(std::move(password));
  return fields;
}

/// The account's row, whose owner opened the link that was sent to them: their own data, unmasked.
std::optional<StoredRow> account_of(Visit& visit, const Invitation& invitation) {
  return visit.site().store.read()->find(visit.registry().at("user_account"), invitation.user);
}

std::string lead_of(Visit& visit, const Invitation& invitation) {
  if (invitation.user == first_administrator) return std::string(visit.say(words::first_lead));
  const RecordType& type = visit.registry().at("user_account");
  const auto account = account_of(visit, invitation);
  if (!account) return {};
  return visit.say(words::lead, {{"name", *text_in(account->row[*type.column_index("name")])},
                                 {"login", *text_in(account->row[*type.column_index("login")])}});
}

Response invitation_page(Visit& visit, const Invitation& invitation, const Problems& problems, const std::string& csrf_token) {
  const auto fields = fields_of(visit, invitation);
  const auto title = visit.say(invitation.user == first_administrator ? words::first_title : words::title);
  const int status = problems.has_errors() ? status_of(problems) : 200;
  return visit.answer_page({.title = std::string(title), .status = status}, [&](Html& html) {
    html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
    error_summary(html, problems, fields, visit.language());
    html.add("p", lead_of(visit, invitation));
    post_form(html, {.address = visit.request().raw_target, .csrf_token = csrf_token}, [&](Html& form) {
      for (const auto& field : fields) form_field(form, field, problems, visit.language());
      submit_button(form, {.label = visit.say(words::send), .rank = Button::Rank::primary});
    });
  });
}

Response show_invitation(Visit& visit) {
  const auto invitation = invitation_of(visit);
  if (!invitation) return visit.problems({{.code = "OFF-214"}});
  // As on the page to sign in: the token against forged requests is bound to a cookie of the visitor.
  auto visitor = std::string(visit.request().cookies.get(visitor_cookie));
  if (!is_token_shaped(TokenKind::session, visitor)) visitor = new_token(TokenKind::session);
  auto response = invitation_page(visit, *invitation, {}, visit.site().application->csrf().token_for(visitor));
  set_cookie(visit.request(), response, {.name = visitor_cookie, .value = visitor});
  if (!visit.request().cookies.get(session_cookie).empty()) {
    set_cookie(visit.request(), response, {.name = session_cookie, .value = "", .max_age_seconds = -1});
  }
  // The address is the key: it stays in no cache. (Referrer-Policy stays same-origin: with no-referrer browsers send the form
  // with `Origin: null`, which is refused as forged.)
  return response.header("Cache-Control", "no-store");
}

/// The organisation, its administrator's account and role, in one transaction.
Result<std::int64_t> make_first_administrator(Visit& visit) {
  const Registry& registry = visit.registry();
  auto writer = visit.site().store.write({.name = "setup", .reason = "", .at = visit.site().clock()});
  const std::string name = to_nfc(trim(visit.form("organisation")));
  auto organisation = find_tenant(*writer, registry, name);
  if (!organisation) {
    const RecordType& type = registry.at("organisation");
    NewRecord record{.row = type.default_row()};
    record.row[*type.column_index("name")] = name;
    record.row[*type.column_index("kind")] = std::string("technopark");
    const Saved saved = save_new(*writer, type, record);
    if (!saved.ok()) {
      auto problem = saved.problems.front();
      problem.field = "organisation";
      return problem;
    }
    organisation = saved.id;
  }
  auto user = create_account(*writer, registry,
                             {.organisation = *organisation,
                              .login = std::string(visit.form("login")),
                              .name = std::string(visit.form("name")),
                              .role = "administrator",
                              .granted_by = "setup"});
  if (user.ok()) writer->commit();
  return user;
}

Problems check_form(Visit& visit, const Invitation& invitation) {
  const RecordType& type = visit.registry().at("user_account");
  std::string login(visit.form("login"));
  if (const auto account = account_of(visit, invitation)) login = *text_in(account->row[*type.column_index("login")]);
  Problems problems = check_password(visit.form("password"), login);
  if (visit.form("password") != visit.form("again")) problems.add(Problem{.code = "OFF-215", .field = "again"});
  return problems;
}

Response use_invitation(Visit& visit) {
  // One at a time: of two who open the same link at once, one finds it used.
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  const auto invitation = invitation_of(visit);
  if (!invitation) return visit.problems({{.code = "OFF-214"}});
  Problems problems = check_form(visit, *invitation);
  std::int64_t user = invitation->user;
  if (!problems.has_errors() && user == first_administrator) {
    const auto made = make_first_administrator(visit);
    if (made.ok()) user = *made;
    else problems.add(made.problem());
  }
  if (problems.has_errors()) return invitation_page(visit, *invitation, problems, visit.csrf_token());
  Identity& identity = visit.site().identity;
  end_invitations(visit.site().store.vault(), invitation->user);
  identity.set_password(user, visit.form("password"));
  auto response = redirect_to("/");
  set_cookie(visit.request(), response, {.name = session_cookie, .value = identity.start_session(user, visit.request())});
  set_cookie(visit.request(), response, {.name = visitor_cookie, .value = "", .max_age_seconds = -1});
  return response;
}

}  // namespace

void invitation_pages(Pages& pages) {
  pages.add({.pattern = "/invitation/{token}",
             .permission = "public",
             .summary = "The form to choose a password, by a link that works once"},
            show_invitation);
  pages.add({.method = Method::post,
             .pattern = "/invitation/{token}",
             .permission = "public",
             .summary = "Sets the password of the invited and signs in",
             .body = {.bytes_max = 16 * 1024}},
            use_invitation);
}

}  // namespace geojeom
