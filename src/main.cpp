#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run.hpp"

namespace {

/// Korean unless the locale asks for English.
geojeom::Language language_of_locale() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* locale = std::getenv(variable);
    if (locale == nullptr || *locale == '\0') continue;
    return std::string_view(locale).starts_with("en") ? geojeom::Language::en : geojeom::Language::ko;
  }
  return geojeom::Language::ko;
}

}  // namespace

int main(int argc, char** argv) {
  geojeom::cli::Session session{.language = language_of_locale()};
  geojeom::cli::Terminal terminal(stdout, stderr, session.language);
  try {
    return geojeom::cli::run(std::vector<std::string>(argv + 1, argv + argc), session, terminal);
  } catch (const std::exception& failure) {
    terminal.fail(geojeom::Problem{.code = "GEN-500", .details = {{"what", failure.what()}}});
    return 1;
  }
}
