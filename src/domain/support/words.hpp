#pragma once

#include <string>

#include "core/language.hpp"

namespace geojeom::support {

/// A sentence in both languages, for reasons and explanations that are no problems.
struct Words {
  std::string ko;
  std::string en;
  const std::string& in(Language language) const { return language == Language::ko ? ko : en; }
  bool operator==(const Words&) const = default;
};

}  // namespace geojeom::support
