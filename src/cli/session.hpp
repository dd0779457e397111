#pragma once

#include <string>

#include "core/language.hpp"

namespace geojeom::cli {

/// What a command may use of the world: handed in by main, so that a test can hand in its own.
struct Session {
  Language language = Language::ko;
  std::string database = "var/geojeom.db";  ///< `--db`
};

}  // namespace geojeom::cli
