#include "cli/select_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>
#include <system_error>

#include "analysis/selection/csv.hpp"
#include "analysis/selection/industry_concordance.hpp"
#include "core/problem_catalogue.hpp"

namespace geojeom::cli {
namespace {

using selection::parse_number;

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

/// "1:4" as two numbers.
std::optional<selection::SuppressedBounds> bounds_of(const std::string& text) {
  const auto colon = text.find(':');
  const auto low = parse_number(text.substr(0, colon));
  const auto high = colon == std::string::npos ? low : parse_number(text.substr(colon + 1));
  if (!low || !high || *low < 0.0 || *high < *low) return std::nullopt;
  return selection::SuppressedBounds{*low, *high};
}

std::optional<selection::Facts> converted_facts(SelectWords& words, selection::Facts facts) {
  if (words.args().has("--concordance")) {
    const auto file = words.take(selection::parse_concordance(words.file_of("--concordance")));
    if (!file) return std::nullopt;
    const auto characters = words.count("--industry-digits", 0);
    const auto concordance = characters > 0 ? selection::shortened(file->concordance, characters) : file->concordance;
    auto converted = words.take(selection::converted(facts, concordance));
    if (!converted) return std::nullopt;
    facts = *std::move(converted);
  }
  if (words.args().has("--region-history")) {
    const auto spells = words.take(selection::parse_region_spells(words.file_of("--region-history")));
    if (!spells) return std::nullopt;
    facts = selection::with_regions_of_today(facts, *spells);
  }
  return facts;
}

}  // namespace

void SelectWords::know(std::vector<std::string_view> known) { problems_.add(args_.check_known(known)); }

double SelectWords::number(std::string_view option, double otherwise) {
  const auto text = args_.text(option);
  if (!text) return otherwise;
  if (const auto value = parse_number(*text)) return *value;
  note({.code = "CLI-103",
        .field = std::string(option),
        .details = {{"value", *text}, {"option", std::string(option)}, {"expected", "0.5"}}});
  return otherwise;
}

std::size_t SelectWords::count(std::string_view option, std::size_t otherwise) {
  const auto text = args_.text(option);
  if (!text) return otherwise;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error == std::errc() && end == text->data() + text->size()) return value;
  note({.code = "CLI-103",
        .field = std::string(option),
        .details = {{"value", *text}, {"option", std::string(option)}, {"expected", "1, 2, 3, ..."}}});
  return otherwise;
}

std::string SelectWords::choice(std::string_view option, const std::vector<std::string>& choices) {
  const auto text = args_.text(option);
  if (!text) return choices[0];
  if (std::find(choices.begin(), choices.end(), *text) != choices.end()) return *text;
  note({.code = "CLI-103",
        .field = std::string(option),
        .details = {{"value", *text}, {"option", std::string(option)}, {"expected", joined(choices)}}});
  return choices[0];
}

std::string SelectWords::word(std::size_t index, std::string_view name) {
  if (const auto given = args_.word(index)) return *given;
  note({.code = "CLI-102", .details = {{"argument", std::string(name)}, {"usage", "select ... --help"}}});
  return {};
}

std::string SelectWords::file(const std::string& path) {
  if (path.empty()) return {};
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  if (!stream) note({.code = "CLI-105", .details = {{"file", path}}});
  return text.str();
}

std::string SelectWords::file_of(std::string_view option) { return file(args_.text_or(option, "")); }

std::vector<std::string_view> fact_options(std::vector<std::string_view> own) {
  for (const auto* option : {"--format", "--region-column", "--industry-column", "--year-column", "--value-column",
                             "--count", "--region-digits", "--industry-digits", "--suppressed", "--nation",
                             "--concordance", "--region-history", "--threads", "--keep-good", "--year"}) {
    own.push_back(option);
  }
  return own;
}

selection::FactsOptions facts_options(SelectWords& words) {
  const auto& args = words.args();
  selection::FactsOptions options{
      .region_column = args.text_or("--region-column", ""),
      .industry_column = args.text_or("--industry-column", ""),
      .year_column = args.text_or("--year-column", ""),
      .value_column = args.text_or("--value-column", ""),
      .counts_rows = words.choice("--count", {"values", "rows"}) == "rows",
      .region_characters = words.count("--region-digits", 0),
      .industry_characters = words.count("--industry-digits", 0),
      .keeps_good_rows = args.has("--keep-good"),
      .threads = static_cast<unsigned>(std::clamp<std::size_t>(words.count("--threads", 2), 1, 64))};
  const auto format = words.choice("--format", {"auto", "records", "periods", "matrix"});
  if (format == "records") options.shape = selection::FactsShape::records;
  if (format == "periods") options.shape = selection::FactsShape::periods;
  if (format == "matrix") options.shape = selection::FactsShape::matrix;
  if (const auto text = args.text("--suppressed")) {
    options.suppressed = bounds_of(*text);
    if (!options.suppressed) {
      words.note({.code = "CLI-103",
                  .field = "--suppressed",
                  .details = {{"value", *text}, {"option", "--suppressed"}, {"expected", "1:4"}}});
    }
  }
  return options;
}

std::optional<selection::Facts> read_facts_of(SelectWords& words, const std::string& path) {
  const auto options = facts_options(words);
  if (path.empty() || !words.ok()) return std::nullopt;
  try {
    auto reading = selection::read_facts_file(path, options);
    words.note(reading.problems);
    if (!reading.ok()) return std::nullopt;
    selection::Labels nation = {"전국", "합계", "계"};
    if (const auto name = words.args().text("--nation")) nation.insert(nation.begin(), *name);
    selection::set_nation_apart(reading.facts, nation);
    return converted_facts(words, std::move(reading.facts));
  } catch (const std::system_error&) {
    words.note({.code = "CLI-105", .details = {{"file", path}}});
    return std::nullopt;
  }
}

std::size_t period_of(SelectWords& words, const selection::Facts& facts) {
  const auto year = words.args().text("--year");
  if (!year) return facts.periods.size() - 1;
  return words.take(selection::find_period(facts, *year)).value_or(0);
}

std::optional<selection::DecisionMatrix> read_decision_of(SelectWords& words) {
  const auto path = words.word(0, "DECISION.csv");
  const auto text = words.file(path);
  if (!words.ok()) return std::nullopt;
  auto decision = words.take(selection::parse_decision_matrix(text));
  if (!decision) return std::nullopt;
  const auto weights = words.args().text_or("--weights", "as-given");
  if (weights == "normalised" || weights == "normalized") {
    decision->weights = selection::normalised(decision->weights);
  } else if (weights == "equal") {
    decision->weights.assign(decision->criterion_count(), 1.0 / static_cast<double>(decision->criterion_count()));
  } else if (weights.find_first_of("0123456789") == 0) {
    decision->weights.clear();
    for (const auto& one : words.args().list("--weights"))
      decision->weights.push_back(parse_number(one).value_or(std::nan("")));
  }
  words.note(selection::check_decision(*decision));
  return decision;
}

void write_matrix(JsonWriter& json, const selection::Matrix& matrix) {
  json.begin_array();
  for (std::size_t i = 0; i < matrix.rows(); ++i) json.values(matrix.row(i));
  json.end_array();
}

void write_labels(JsonWriter& json, std::string_view key, const selection::Labels& labels) {
  json.key(key).values(std::span<const std::string>(labels));
}

void write_values(JsonWriter& json, std::string_view key, std::span<const double> values) {
  json.key(key).values(values);
}

void write_numbers(JsonWriter& json, std::string_view key, const std::vector<std::size_t>& numbers) {
  json.key(key).begin_array();
  for (const auto number : numbers) json.value(number);
  json.end_array();
}

void write_ties(JsonWriter& json, const selection::Ranking& ranking, const selection::Labels& names) {
  json.key("ties").begin_array();
  for (const auto& group : ranking.ties) {
    json.begin_array();
    for (const auto member : group) json.value(names[member]);
    json.end_array();
  }
  json.end_array();
}

void write_warnings(JsonWriter& json, const Problems& problems) {
  json.key("warnings").begin_array();
  for (const auto& problem : problems) {
    json.begin_object()
        .key("code")
        .value(problem.code)
        .key("message")
        .value(explain(problem, Language::ko).message)
        .end_object();
  }
  json.end_array();
}

std::string shown(double value, int decimals) {
  return std::isnan(value) ? "-" : fmt::format("{:.{}f}", value, decimals);
}

}  // namespace geojeom::cli
