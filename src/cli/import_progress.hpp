#pragma once

#include "cli/terminal.hpp"
#include "exchange/import/importer.hpp"

namespace geojeom::cli {

/// While one lives, Ctrl-C and SIGTERM do not end the program but are noted, so that what runs can end in good order.
class InterruptWatch {
 public:
  InterruptWatch();
  ~InterruptWatch();
  InterruptWatch(const InterruptWatch&) = delete;
  static bool interrupted();
};

/// Shows how far an import is: a bar on a terminal, a line every 100,000 rows elsewhere. False once interrupted.
std::function<bool(const ImportProgress&)> import_progress(Terminal& terminal, bool quiet);

}  // namespace geojeom::cli
