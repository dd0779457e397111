#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/selection/decision.hpp"
#include "analysis/selection/facts.hpp"
#include "analysis/selection/facts_reader.hpp"
#include "analysis/selection/smaa.hpp"
#include "cli/args.hpp"
#include "cli/terminal.hpp"
#include "core/json_writer.hpp"

namespace geojeom::cli {

/// The words of a `select` command: values by option, with every mistake collected instead of the first only.
class SelectWords {
 public:
  SelectWords(const Args& args, Terminal& terminal) : args_(args), terminal_(terminal) {}

  const Args& args() const { return args_; }
  Terminal& terminal() const { return terminal_; }
  bool wants_json() const { return args_.has("--json"); }

  /// CLI-104 for options that are neither in `known` nor common to commands of its kind.
  void know(std::vector<std::string_view> known);
  double number(std::string_view option, double otherwise);
  std::size_t count(std::string_view option, std::size_t otherwise);
  std::uint64_t seed() { return static_cast<std::uint64_t>(count("--seed", 1)); }
  /// One of `choices`, else CLI-103 that lists them; the first one is what is meant when nothing is said.
  std::string choice(std::string_view option, const std::vector<std::string>& choices);
  /// Plain word number `index`, else CLI-102.
  std::string word(std::size_t index, std::string_view name);
  /// The text of a file, else CLI-105.
  std::string file(const std::string& path);
  std::string file_of(std::string_view option);

  /// The value, or its problem noted and nothing.
  template <class T>
  std::optional<T> take(Result<T> result) {
    if (result) return *std::move(result);
    problems_.add(result.problem());
    return std::nullopt;
  }
  void note(Problem problem) { problems_.add(std::move(problem)); }
  void note(const Problems& problems) { problems_.add(problems); }
  /// True while nothing went wrong.
  bool ok() const { return !problems_.has_errors(); }
  /// Prints what was noted; 2 for errors, 0 for warnings only.
  int finish() { return terminal_.fail(problems_); }

 private:
  const Args& args_;
  Terminal& terminal_;
  Problems problems_;
};

/// Options of every command that reads facts.
std::vector<std::string_view> fact_options(std::vector<std::string_view> own);
/// How the facts of this command line are laid out.
selection::FactsOptions facts_options(SelectWords& words);
/// Facts of a file under the options of the command line: nation set apart, concordance and today's regions applied.
std::optional<selection::Facts> read_facts_of(SelectWords& words, const std::string& path);
/// Period of --year, else the last one.
std::size_t period_of(SelectWords& words, const selection::Facts& facts);
/// The decision matrix of the first word, with --weights applied.
std::optional<selection::DecisionMatrix> read_decision_of(SelectWords& words);
/// Options of every command that ranks.
std::vector<std::string_view> rank_options(std::vector<std::string_view> own);
/// The ranking method of a name with the options of the command line.
selection::RankMethod rank_method_of(SelectWords& words, const std::string& method,
                                     const selection::DecisionMatrix& decision);
/// Methods by name, and the normalisation that each one uses when none is given.
const std::vector<std::string>& rank_method_names();
std::string normalisation_of(SelectWords& words, const std::string& method);

/// `[[..], [..]]`, rows first.
void write_matrix(JsonWriter& json, const selection::Matrix& matrix);
void write_labels(JsonWriter& json, std::string_view key, const selection::Labels& labels);
void write_values(JsonWriter& json, std::string_view key, std::span<const double> values);
void write_numbers(JsonWriter& json, std::string_view key, const std::vector<std::size_t>& numbers);
void write_ties(JsonWriter& json, const selection::Ranking& ranking, const selection::Labels& names);
/// "warnings": codes and texts, so that a reader of JSON need not watch the error stream.
void write_warnings(JsonWriter& json, const Problems& problems);

/// `value` with so many decimals; "-" where there is no value.
std::string shown(double value, int decimals = 3);

}  // namespace geojeom::cli
