#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run.hpp"
#include "domain/registry.hpp"
#include "domain/rules_in_use.hpp"
#include "store/sqlite_stores.hpp"
#include "web/web_server.hpp"

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

/// Who stands in the journal for what the command line changes.
std::string account() {
  const char* user = std::getenv("USER");
  return std::string("cli:") + (user != nullptr && *user != '\0' ? user : "unknown");
}

/// The time of day; tests of the whole program let it stand still with GEOJEOM_NOW.
geojeom::Clock clock() {
  const char* now = std::getenv("GEOJEOM_NOW");
  if (now == nullptr) return geojeom::system_clock();
  const auto fixed = geojeom::parse_instant(now);
  return fixed ? [at = *fixed] { return at; } : geojeom::system_clock();
}

/// The pages over a store, until SIGTERM or SIGINT.
geojeom::Problems serve(const geojeom::cli::Session& session, const geojeom::cli::ServeOptions& options,
                        geojeom::Store& store, const std::function<void(std::uint16_t)>& is_open) {
  geojeom::block_stop_signals();
  const char* assets = std::getenv("GEOJEOM_ASSETS");
  geojeom::WebSettings settings{.server = {.address = options.address,
                                           .port = options.port,
                                           .certificate_file = options.certificate_file,
                                           .key_file = options.key_file},
                                .assets_folder = options.assets_folder.empty()
                                                     ? (assets != nullptr ? assets : GEOJEOM_ASSETS_DIR)
                                                     : options.assets_folder,
                                .data_folder = session.data_folder,
                                .program_version = GEOJEOM_VERSION,
                                .is_logging = options.is_logging};
  auto server = geojeom::WebServer::start(settings, store, session.clock);
  if (!server) return {server.problem()};
  is_open((*server)->port());
  geojeom::wait_for_stop_signal();
  (*server)->stop();
  return {};
}

int run(const std::vector<std::string>& words, geojeom::cli::Terminal& terminal) {
  const geojeom::Registry registry(geojeom::described_record_types());
  const auto stores = geojeom::sqlite_stores(registry);
  const char* data = std::getenv("GEOJEOM_DATA");
  geojeom::cli::Session session{.language = terminal.language(),
                                .account = account(),
                                .clock = clock(),
                                .stores = stores.get(),
                                .data_folder = data != nullptr ? data : GEOJEOM_DATA_DIR};
  session.serve = [&](const auto& options, auto& store, const auto& is_open) {
    return serve(session, options, store, is_open);
  };
  auto rules = geojeom::RuleBook::load(session.data_folder + "/rules");
  const bool is_about_rules = !words.empty() && words.front() == "rules";  // `rules check` says what is wrong with them
  if (rules.problems.has_errors() && !is_about_rules) return terminal.fail(rules.problems);
  geojeom::use_rules(std::move(rules.book));
  return geojeom::cli::run(words, session, terminal);
}

}  // namespace

int main(int argc, char** argv) {
  geojeom::cli::Terminal terminal(stdout, stderr, language_of_locale());
  try {
    return run(std::vector<std::string>(argv + 1, argv + argc), terminal);
  } catch (const geojeom::StoreFailure& failure) {
    terminal.fail(failure.problem());
  } catch (const std::exception& failure) {
    terminal.fail(geojeom::Problem{.code = "GEN-500", .details = {{"what", failure.what()}}});
  }
  return 1;
}
