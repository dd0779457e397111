#include "cli/terminal.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include "core/problem_catalogue.hpp"

namespace geojeom::cli {

void Terminal::flush() { std::fflush(out_); }

void Terminal::print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), out_); }

void Terminal::line(std::string_view text) {
  print(text);
  std::fputc('\n', out_);
}

void Terminal::error_line(std::string_view text) {
  std::fflush(out_);
  std::fwrite(text.data(), 1, text.size(), error_);
  std::fputc('\n', error_);
}

void Terminal::redraw(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), error_);
  std::fflush(error_);
}

bool Terminal::is_interactive() const { return isatty(fileno(error_)) == 1; }

int Terminal::fail(const Problems& problems) {
  for (const auto& problem : problems) {
    const bool is_error = problem.severity == Problem::Severity::error;
    const auto text = explain(problem, language_);
    error_line(fmt::format("{}[{}] {}{}{}", is_error ? "error" : "warning", problem.code, problem.field,
                           problem.field.empty() ? "" : ": ", text.message));
    if (!text.hint.empty()) error_line(fmt::format("  hint: {}", text.hint));
  }
  return problems.has_errors() ? 2 : 0;
}

}  // namespace geojeom::cli
