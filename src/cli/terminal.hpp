#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "core/language.hpp"
#include "core/problem.hpp"

namespace geojeom::cli {

/// Where a command prints: answers to `out`, problems and progress to `error`.
class Terminal {
 public:
  Terminal(std::FILE* out, std::FILE* error, Language language) : out_(out), error_(error), language_(language) {}

  Language language() const { return language_; }
  void speak(Language language) { language_ = language; }
  /// The Korean or the English text, by the language of the session.
  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(language_ == Language::ko ? ko : en);
  }

  void line(std::string_view text);
  void print(std::string_view text);
  /// What was printed so far is to be seen now: a long-running command says that it has begun.
  void flush();
  void error_line(std::string_view text);
  /// Text without an end of line, for what is drawn over itself.
  void redraw(std::string_view text);
  /// True when progress can be redrawn in place.
  bool is_interactive() const;

  /// Prints `error[CODE] field: message` and `hint: ...` for each; the answer is the exit code 2 (0 for warnings only).
  int fail(const Problems& problems);
  int fail(const Problem& problem) { return fail(Problems{problem}); }

 private:
  std::FILE* out_;
  std::FILE* error_;
  Language language_;
};

}  // namespace geojeom::cli
