#include <fmt/format.h>

#include <charconv>
#include <filesystem>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/database_setup.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "domain/office/accounts.hpp"
#include "domain/office/invitations.hpp"

namespace geojeom::cli {
namespace {

/// The database to serve: made with what the program ships when it is not there yet.
std::unique_ptr<Store> open_or_make(Session& session, Terminal& terminal) {
  if (std::filesystem::exists(session.database)) return session.open();
  auto store = session.stores->open(session.database, {.create = true});
  auto writer = store->write(session.author("init"));
  if (const Problems problems = prepare_common(*writer, session); problems.has_errors()) {
    terminal.fail(problems);
    return nullptr;
  }
  writer->commit();
  terminal.line(terminal.say("빈 데이터베이스를 만들었습니다: ", "An empty database was made: ") + session.database);
  return store;
}

/// While nobody has a password, the way in is a link that works once: printed here and nowhere else.
void print_first_link(Session& session, Store& store, const std::string& site, Terminal& terminal) {
  if (has_any_password(store, session.clock())) return;
  const auto token = invite(store.vault(), {.user = first_administrator,
                                            .expires_at = session.clock().plus_seconds(first_invitation_seconds)});
  terminal.line(terminal.say("첫 관리자를 정하는 주소입니다. 한 번만, 24시간 동안 열립니다:",
                             "The link to name the first administrator; it works once, within 24 hours:"));
  terminal.line("  " + site + invitation_address(token));
}

/// geojeom serve [--address A] [--port N] [--certificate FILE --key FILE] [--assets FOLDER] [--quiet]
int run_serve(const Args& args, Session& session, Terminal& terminal) {
  const Problems unknown =
      args.check_known({"--address", "--port", "--certificate", "--key", "--assets", "--quiet"});
  if (unknown.has_errors()) return terminal.fail(unknown);
  ServeOptions options{.address = args.text("--address").value_or("127.0.0.1"),
                       .certificate_file = args.text("--certificate").value_or(""),
                       .key_file = args.text("--key").value_or(""),
                       .assets_folder = args.text("--assets").value_or(""),
                       .is_logging = !args.has("--quiet")};
  if (const auto port = args.text("--port")) {
    const auto [end, error] = std::from_chars(port->data(), port->data() + port->size(), options.port);
    if (error != std::errc() || end != port->data() + port->size()) {
      return terminal.fail({.code = "CLI-103",
                            .field = "--port",
                            .details = {{"value", *port}, {"option", "--port"}, {"expected", "--port 8080"}}});
    }
  }
  const auto store = open_or_make(session, terminal);
  if (!store) return 2;
  const std::string scheme = options.certificate_file.empty() ? "http" : "https";
  const Problems problems = session.serve(options, *store, [&](std::uint16_t port) {
    const std::string site = fmt::format("{}://{}:{}", scheme, options.address, port);
    terminal.line(fmt::format(fmt::runtime(terminal.say("{} 에서 열렸습니다. 끝내려면 Ctrl+C를 누릅니다.",
                                                        "Open at {}. Ctrl+C ends it.")),
                              site));
    print_first_link(session, *store, site, terminal);
    terminal.flush();
  });
  return problems.has_errors() ? terminal.fail(problems) : 0;
}

}  // namespace

CommandGroup serve_commands() {
  return {"화면",
          "Pages",
          {{"serve", "업무 화면을 엽니다", "Serves the pages",
            "[--address 127.0.0.1] [--port 8080] [--certificate FILE --key FILE] [--quiet]", "  geojeom serve --port 8080",
            run_serve}}};
}

}  // namespace geojeom::cli
