#include <fmt/format.h>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/record_words.hpp"
#include "cli/sample_logins.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/json_writer.hpp"
#include "domain/office/accounts.hpp"
#include "domain/office/invitations.hpp"
#include "domain/office/passwords.hpp"
#include "record/lookup.hpp"
#include "record/registry.hpp"
#include "record/vault.hpp"

namespace geojeom::cli {
namespace {

constexpr std::string_view local_site = "http://127.0.0.1:8080";

/// geojeom password LOGIN --value TEXT
int run_password(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--value"}); unknown.has_errors()) return terminal.fail(unknown);
  const std::string login = args.word(0).value_or("");
  const std::string password = args.text("--value").value_or("");
  const auto store = session.open();
  const auto user = find_account(*store->read(), session.registry(), login);
  if (!user) return terminal.fail(user.problem());
  if (const Problems weak = check_password(password, login); weak.has_errors()) return terminal.fail(weak);
  store->vault().put("password", {.key = std::to_string(*user), .owner = *user, .value = hash_password(password)});
  store->vault().remove_all("session", *user, "");
  terminal.line(terminal.say("비밀번호를 바꾸었습니다: ", "The password is set: ") + login);
  return 0;
}

/// The account to invite: an existing one, or with --name and --role a new one.
Result<std::int64_t> account_to_invite(const Args& args, Session& session, Store& store) {
  const std::string login = args.word(0).value_or("");
  if (!args.has("--role")) return find_account(*store.read(), session.registry(), login);
  auto writer = store.write(session.author("invite"));
  const auto named = args.text("--organisation");
  const auto organisation = named ? find_tenant(*writer, session.registry(), *named) : only_tenant(*writer, session.registry());
  if (!organisation) return organisation.problem();
  const auto user = create_account(*writer, session.registry(),
                                   {.organisation = *organisation,
                                    .login = login,
                                    .name = args.text_or("--name", login),
                                    .role = args.text_or("--role", ""),
                                    .granted_by = session.account});
  if (user.ok()) writer->commit();
  return user;
}

/// geojeom invite LOGIN [--name NAME --role ROLE [--organisation NAME]] [--site ADDRESS]
int run_invite(const Args& args, Session& session, Terminal& terminal) {
  const Problems unknown = args.check_known({"--name", "--role", "--organisation", "--site"});
  if (unknown.has_errors()) return terminal.fail(unknown);
  const auto store = session.open();
  const auto user = account_to_invite(args, session, *store);
  if (!user) return terminal.fail(user.problem());
  const auto token = invite(store->vault(), {.user = *user, .expires_at = session.clock().plus_seconds(invitation_seconds)});
  terminal.line(terminal.say("한 번만 쓸 수 있는 초대 주소입니다. 72시간 동안 열립니다.",
                             "This link works once, within 72 hours."));
  terminal.line("  " + args.text_or("--site", local_site) + invitation_address(token));
  return 0;
}

std::string role_label(const Session& session, const std::string& code, Language language) {
  for (const auto& choice : session.registry().at("role_assignment").find_field("role")->choices) {
    if (choice.code == code) return std::string(language == Language::ko ? choice.ko : choice.en);
  }
  return code;
}

std::string role_labels(const Session& session, const SampleLogin& account, Language language) {
  std::string labels;
  for (const auto& role : account.roles) labels += (labels.empty() ? "" : ", ") + role_label(session, role, language);
  return labels;
}

void print_logins(const SampleLogins& logins, const Session& session, Terminal& terminal) {
  terminal.line(terminal.say("표본 기관에 로그인하기 (아이디마다 역할이 다릅니다. 비밀번호는 모두 같습니다)",
                             "Signing in to the sample organisations (a login for each role, one password for all)"));
  TextTable table({terminal.say("아이디", "Login"), terminal.say("역할", "Role"), terminal.say("기관", "Organisation"), ""});
  for (const auto& account : logins.accounts) {
    table.add({account.login, role_labels(session, account, terminal.language()), account.organisation,
               account.is_open ? "" : terminal.say("비밀번호를 따로 정함", "has a password of its own")});
  }
  terminal.print(table.text());
  terminal.line(terminal.say("비밀번호: ", "Password: ") + logins.password);
}

/// geojeom sample-logins [--close]
int run_sample_logins(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--close"}); unknown.has_errors()) return terminal.fail(unknown);
  const auto store = session.open();
  if (args.has("--close")) {
    const auto closed = close_sample_accounts(*store, session.clock());
    terminal.line(fmt::format(fmt::runtime(terminal.say("표본 계정 {}개를 닫았습니다.", "{} sample accounts are closed.")), closed));
    return 0;
  }
  const auto logins = open_sample_accounts(*store, session.clock());
  if (!args.has("--json")) {
    print_logins(logins, session, terminal);
    return 0;
  }
  JsonWriter json;
  json.begin_object().key("password").value(logins.password).key("accounts").begin_array();
  for (const auto& account : logins.accounts) {
    json.begin_object().key("login").value(account.login).key("organisation").value(account.organisation);
    json.key("roles").begin_array();
    for (const auto& role : account.roles) json.value(role);
    json.end_array().key("is_open").value(account.is_open).end_object();
  }
  json.end_array().end_object();
  terminal.line(json.text());
  return 0;
}

}  // namespace

CommandGroup users_commands() {
  return {"사용자",
          "Users",
          {{"password", "사용자의 비밀번호를 정합니다", "Sets a user's password", "LOGIN --value TEXT",
            "  geojeom password djtp-admin --value '긴 문장으로 된 비밀번호'", run_password},
           {"invite", "비밀번호를 스스로 정할 일회용 주소를 만듭니다", "Makes a one-time link to choose a password",
            "LOGIN [--name NAME --role ROLE [--organisation NAME]] [--site http://127.0.0.1:8080]",
            "  geojeom invite kim --name 김거점 --role planner --organisation 대전테크노파크", run_invite},
           {"sample-logins", "표본 기관에 로그인할 아이디와 비밀번호를 알려 줍니다",
            "Tells the logins of the sample organisations", "[--close] [--json]",
            "  geojeom sample-logins\n  geojeom sample-logins --close", run_sample_logins}}};
}

}  // namespace geojeom::cli
