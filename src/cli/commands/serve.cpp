#include <charconv>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"

namespace geojeom::cli {
namespace {

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
  const auto store = session.open();
  const Problems problems = session.serve(options, *store, [&](std::uint16_t port) {
    terminal.line(fmt::format(fmt::runtime(terminal.say("http://{}:{} 에서 열렸습니다. 끝내려면 Ctrl+C를 누릅니다.",
                                                        "Open at http://{}:{}. Ctrl+C ends it.")),
                              options.address, port));
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
