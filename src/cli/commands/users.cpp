#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/record_words.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "domain/office/passwords.hpp"
#include "record/registry.hpp"
#include "record/vault.hpp"

namespace geojeom::cli {
namespace {

/// geojeom password LOGIN --value TEXT
int run_password(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--value"}); unknown.has_errors()) return terminal.fail(unknown);
  const std::string login = args.word(0).value_or("");
  const auto store = session.open();
  const RecordType& type = session.registry().at("user_account");
  const auto rows = store->read()->list({.type = &type, .where = {{.column = "login", .values = {login}}}, .limit = 2}).rows;
  if (rows.size() != 1) return terminal.fail({.code = "REC-108", .details = {{"value", login}}});
  const std::int64_t user = rows.front().id;
  store->vault().put("password", {.key = std::to_string(user),
                                  .owner = user,
                                  .value = hash_password(args.text("--value").value_or(""))});
  terminal.line(terminal.say("비밀번호를 바꾸었습니다: ", "The password is set: ") + login);
  return 0;
}

}  // namespace

CommandGroup users_commands() {
  return {"사용자",
          "Users",
          {{"password", "사용자의 비밀번호를 정합니다", "Sets a user's password", "LOGIN --value TEXT",
            "  geojeom password djtp-admin --value '긴 비밀번호'", run_password}}};
}

}  // namespace geojeom::cli
