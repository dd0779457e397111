#include "cli/import_progress.hpp"

#include <fmt/format.h>

#include <csignal>

namespace geojeom::cli {
namespace {

volatile std::sig_atomic_t signal_seen = 0;
struct sigaction interrupt_before;
struct sigaction terminate_before;

void note_signal(int) { signal_seen = 1; }

constexpr std::uint64_t rows_between_lines = 100'000;
constexpr int bar_width = 30;

std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return text;
}

std::string bar(const ImportProgress& progress) {
  const double share = progress.bytes_total == 0 ? 0.0
                                                 : static_cast<double>(progress.bytes_read) /
                                                       static_cast<double>(progress.bytes_total);
  const int filled = static_cast<int>(share * bar_width);
  std::string text = "\r[";
  for (int i = 0; i < bar_width; ++i) text += i < filled ? "█" : "░";
  return text + fmt::format("] {:3.0f} % ", share * 100);
}

}  // namespace

InterruptWatch::InterruptWatch() {
  signal_seen = 0;
  struct sigaction action = {};
  action.sa_handler = note_signal;
  sigaction(SIGINT, &action, &interrupt_before);
  sigaction(SIGTERM, &action, &terminate_before);
}

InterruptWatch::~InterruptWatch() {
  sigaction(SIGINT, &interrupt_before, nullptr);
  sigaction(SIGTERM, &terminate_before, nullptr);
}

bool InterruptWatch::interrupted() { return signal_seen != 0; }

std::function<bool(const ImportProgress&)> import_progress(Terminal& terminal, bool quiet) {
  return [&terminal, quiet, shown = std::uint64_t{0}](const ImportProgress& progress) mutable {
    const std::uint64_t step = terminal.is_interactive() ? 8192 : rows_between_lines;
    if (!quiet && progress.rows / step > shown / step) {
      shown = progress.rows;
      const std::string rows = grouped(shown) + terminal.say("행", " rows");
      if (terminal.is_interactive()) terminal.redraw(bar(progress) + rows);
      else terminal.error_line(rows);
    }
    return !InterruptWatch::interrupted();
  };
}

}  // namespace geojeom::cli
