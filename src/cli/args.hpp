#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.hpp"

namespace geojeom::cli {

/// The words after a subcommand: options (`--name value`, `--name=value`, `--flag`) and plain words in order.
///
/// Which options take a value is not declared: `--name` followed by a word that does not start with `--` takes it,
/// unless the name is one of the flags of the program (`--json`, `--dry-run`, `--force`, ...; see args.cpp).
class Args {
 public:
  explicit Args(std::vector<std::string> words);

  /// Plain word number `index`, from 0.
  std::optional<std::string> word(std::size_t index) const;
  std::size_t word_count() const { return words_.size(); }
  const std::vector<std::string>& words() const { return words_; }

  bool has(std::string_view option) const;
  std::optional<std::string> text(std::string_view option) const;
  std::string text_or(std::string_view option, std::string_view otherwise) const;
  /// Every value of an option that may be repeated.
  std::vector<std::string> texts(std::string_view option) const;
  /// The values of a comma-separated option.
  std::vector<std::string> list(std::string_view option) const;

  /// CLI-104 for every given option that is not in `known` (nearest name in the hint); --db, --json, --help are always
  /// known.
  Problems check_known(const std::vector<std::string_view>& known) const;

 private:
  struct Option {
    std::string name;
    std::optional<std::string> value;
  };
  std::vector<std::string> words_;
  std::vector<Option> options_;
};

}  // namespace geojeom::cli
