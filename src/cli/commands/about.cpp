#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"

namespace geojeom::cli {
namespace {

int run_version(const Args&, Session&, Terminal& terminal) {
  terminal.line("geojeom 0.1.0");
  return 0;
}

}  // namespace

CommandGroup about_commands() {
  return {"정보",
          "About",
          {{"version", "프로그램의 버전을 보여 줍니다", "Shows the program's version", "", "", run_version}}};
}

}  // namespace geojeom::cli
