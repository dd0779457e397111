#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "cli/terminal.hpp"

namespace geojeom::cli {

/// Runs one command line (without the program's name) and gives its exit code: 0 done, 1 the outside world failed, 2
/// what was asked has problems.
int run(std::vector<std::string> words, Session& session, Terminal& terminal);

}  // namespace geojeom::cli
