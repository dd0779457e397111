#include "cli/args.hpp"

#include <algorithm>
#include <array>

#include "record/nearest.hpp"

namespace geojeom::cli {
namespace {

constexpr std::array flags = {
    std::string_view("--sources"),
    std::string_view("--json"),    std::string_view("--dry-run"),   std::string_view("--force"),
    std::string_view("--help"),    std::string_view("--keep-good"), std::string_view("--evidence"),
    std::string_view("--quiet"),   std::string_view("--all"),       std::string_view("--version"),
    std::string_view("--english"), std::string_view("--korean"),    std::string_view("--identifiers"),
    std::string_view("--close"),
};

bool is_flag(std::string_view name) { return std::find(flags.begin(), flags.end(), name) != flags.end(); }

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const auto at = text.find(separator);
    parts.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

}  // namespace

Args::Args(std::vector<std::string> words) {
  bool only_words = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto& word = words[i];
    if (only_words || word.size() < 2 || (word[0] != '-') || (word[1] != '-' && word != "-o" && word != "-h")) {
      words_.push_back(std::move(word));
      continue;
    }
    if (word == "--") {
      only_words = true;
      continue;
    }
    if (word == "-o") word = "--output";
    if (word == "-h") word = "--help";
    const auto equals = word.find('=');
    if (equals != std::string::npos) {
      options_.push_back({word.substr(0, equals), word.substr(equals + 1)});
    } else if (!is_flag(word) && i + 1 < words.size() && !words[i + 1].starts_with("--")) {
      options_.push_back({word, words[i + 1]});
      ++i;
    } else {
      options_.push_back({word, std::nullopt});
    }
  }
}

std::optional<std::string> Args::word(std::size_t index) const {
  if (index >= words_.size()) return std::nullopt;
  return words_[index];
}

bool Args::has(std::string_view option) const {
  return std::any_of(options_.begin(), options_.end(), [&](const Option& o) { return o.name == option; });
}

std::optional<std::string> Args::text(std::string_view option) const {
  for (const auto& given : options_) {
    if (given.name == option && given.value) return given.value;
  }
  return std::nullopt;
}

std::string Args::text_or(std::string_view option, std::string_view otherwise) const {
  return text(option).value_or(std::string(otherwise));
}

std::vector<std::string> Args::texts(std::string_view option) const {
  std::vector<std::string> values;
  for (const auto& given : options_) {
    if (given.name == option && given.value) values.push_back(*given.value);
  }
  return values;
}

std::vector<std::string> Args::list(std::string_view option) const {
  const auto given = text(option);
  return given ? split(*given, ',') : std::vector<std::string>{};
}

Problems Args::check_known(const std::vector<std::string_view>& known) const {
  std::vector<std::string_view> all = known;
  for (const auto* always : {"--db", "--json", "--help", "--english", "--korean"}) all.push_back(always);
  Problems problems;
  for (const auto& given : options_) {
    if (std::find(all.begin(), all.end(), given.name) != all.end()) continue;
    const auto nearest = *std::min_element(
        all.begin(), all.end(), [&](auto a, auto b) { return edit_distance(given.name, a) < edit_distance(given.name, b); });
    problems.add({.code = "CLI-104",
                  .field = given.name,
                  .details = {{"option", given.name}, {"nearest", std::string(nearest)}}});
  }
  return problems;
}

}  // namespace geojeom::cli
