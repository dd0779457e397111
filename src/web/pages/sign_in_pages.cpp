#include "web/application.hpp"
#include "web/form_component.hpp"
#include "web/components.hpp"
#include "web/identity.hpp"
#include "web/pages.hpp"
#include "web/pages/sign_in_words.hpp"
#include "web/security_headers.hpp"
#include "domain/office/session_token.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = sign_in_words;

std::string back_address(Visit& visit) {
  const auto asked = visit.request().method == Method::post ? visit.form("back") : visit.query("back");
  return is_local_address(asked) ? std::string(asked) : "/";
}

Response sign_in_page(Visit& visit, const Problems& problems, const std::string& csrf_token) {
  const std::vector<FormField> fields{{.name = "login",
                                       .label = std::string(visit.say(words::login)),
                                       .value = std::string(visit.form("login")),
                                       .is_required = true,
                                       .length_max = 100,
                                       .autocomplete = "username"},
                                      {.name = "password",
                                       .label = std::string(visit.say(words::password)),
                                       .input = FormField::Input::password,
                                       .is_required = true,
                                       .length_max = 200,
                                       .autocomplete = "current-password"}};
  const int status = problems.has_errors() ? status_of(problems) : 200;
  return visit.answer_page({.title = std::string(visit.say(words::title)), .status = status}, [&](Html& html) {
    html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::title)); });
    error_summary(html, problems, fields, visit.language());
    html.add("p", visit.say(words::lead));
    post_form(html, {.address = "/sign-in", .csrf_token = csrf_token}, [&](Html& form) {
      form.add("input", attr("type", "hidden"), attr("name", "back"), attr("value", back_address(visit)));
      for (const auto& field : fields) form_field(form, field, problems, visit.language());
      submit_button(form, {.label = visit.say(words::send), .rank = Button::Rank::primary});
    });
  });
}

/// Before there is a session, the token against forged requests is bound to a cookie of the visitor.
Response show_sign_in(Visit& visit) {
  if (!visit.caller().is_anonymous()) return redirect_to(back_address(visit));
  auto visitor = std::string(visit.request().cookies.get(visitor_cookie));
  const bool is_new = !is_token_shaped(TokenKind::session, visitor);
  if (is_new) visitor = new_token(TokenKind::session);
  auto response = sign_in_page(visit, {}, visit.site().application->csrf().token_for(visitor));
  if (is_new) set_cookie(visit.request(), response, {.name = visitor_cookie, .value = visitor});
  if (!visit.request().cookies.get(session_cookie).empty()) {
    set_cookie(visit.request(), response, {.name = session_cookie, .value = "", .max_age_seconds = -1});
  }
  return response;
}

Response sign_in(Visit& visit) {
  const auto token = visit.site().identity.sign_in(visit.form("login"), visit.form("password"), visit.request());
  if (!token) return sign_in_page(visit, {token.problem()}, visit.csrf_token());
  auto response = redirect_to(back_address(visit));
  set_cookie(visit.request(), response, {.name = session_cookie, .value = *token});
  set_cookie(visit.request(), response, {.name = visitor_cookie, .value = "", .max_age_seconds = -1});
  return response;
}

Response sign_out(Visit& visit) {
  visit.site().identity.sign_out(visit.request());
  auto response = redirect_to("/sign-in");
  set_cookie(visit.request(), response, {.name = session_cookie, .value = "", .max_age_seconds = -1});
  return response;
}

}  // namespace

void sign_in_pages(Pages& pages) {
  pages.add({.pattern = "/sign-in", .permission = "public", .summary = "The form to sign in"}, show_sign_in);
  pages.add({.method = Method::post,
             .pattern = "/sign-in",
             .permission = "public",
             .summary = "Signs in",
             .body = {.bytes_max = 16 * 1024}},
            sign_in);
  pages.add({.method = Method::post,
             .pattern = "/sign-out",
             .permission = "signed_in",
             .summary = "Signs out",
             .body = {.bytes_max = 16 * 1024}},
            sign_out);
}

}  // namespace geojeom
