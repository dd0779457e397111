#include "core/problem_catalogue.hpp"

#include <fmt/format.h>

#include "core/josa.hpp"

namespace geojeom {
namespace {

const std::string* find_detail(const Problem& problem, std::string_view name) {
  for (const auto& [key, value] : problem.details) {
    if (key == name) return &value;
  }
  return nullptr;
}

/// The detail of that name; in English the one with "_en" behind its name, where there is one (labels have both).
const std::string* find_detail(const Problem& problem, std::string_view name, Language language) {
  if (language == Language::en) {
    if (const auto* english = find_detail(problem, std::string(name) + "_en")) return english;
  }
  return find_detail(problem, name);
}

/// Fills `{name}`, `{name:은}` and, in quotes, `{'name':은}`; a place without a detail stays visible, so that a test finds it.
std::string fill(std::string_view pattern, const Problem& problem, Language language) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size();) {
    const std::size_t open = pattern.find('{', i);
    const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) {
      out += pattern.substr(i);
      break;
    }
    out += pattern.substr(i, open - i);
    const auto place = pattern.substr(open + 1, close - open - 1);
    const auto written = place.substr(0, place.find(':'));
    const bool quoted = written.starts_with('\'');
    const auto name = quoted ? written.substr(1, written.size() - 2) : written;
    if (const std::string* value = find_detail(problem, name, language)) {
      const std::string word = quoted ? "'" + *value + "'" : *value;
      out += written.size() == place.size() ? word : with_josa(word, place.substr(written.size() + 1));
    } else {
      out += pattern.substr(open, close - open + 1);
    }
    i = close + 1;
  }
  return out;
}

}  // namespace

const ProblemRow* find_problem_row(std::string_view code) {
  for (const auto& row : problem_rows()) {
    if (row.code == code) return &row;
  }
  return nullptr;
}

ProblemText explain(const Problem& problem, Language language) {
  const ProblemRow* row = find_problem_row(problem.code);
  if (row == nullptr) return {problem.code, ""};
  const bool korean = language == Language::ko;
  return {fill(korean ? row->ko : row->en, problem, language), fill(korean ? row->hint_ko : row->hint_en, problem, language)};
}

}  // namespace geojeom
