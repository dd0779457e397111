#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/selection/complexity.hpp"
#include "analysis/selection/csv.hpp"
#include "analysis/selection/location_quotient.hpp"
#include "analysis/selection/relatedness.hpp"
#include "cli/select_commands.hpp"
#include "cli/select_words.hpp"
#include "cli/text_table.hpp"

namespace geojeom::cli {
namespace {

using selection::Facts;
using selection::Labels;
using selection::Matrix;
using selection::RelatednessMethod;
using selection::Vector;

/// Which regions have which industries.
struct Presence {
  Labels regions;
  Labels industries;
  Matrix quotients;  ///< empty when presence was given as such
  Matrix present;
};

/// From facts by the quotient's threshold, or as it stands in the file with --input presence.
std::optional<Presence> read_presence(SelectWords& words, const std::string& path) {
  const double threshold = words.number("--threshold", 1.0);
  const bool is_given = words.choice("--input", {"facts", "presence", "cooccurrence"}) == "presence";
  const auto facts = read_facts_of(words, path);
  if (!facts || !words.ok()) return std::nullopt;
  const auto period = period_of(words, *facts);
  if (is_given)
    return Presence{facts->regions, facts->industries, {}, selection::presence_of(facts->values[period], 0.5)};
  auto quotients =
      words.take(selection::location_quotients(facts->values[period], selection::national_totals(*facts, period)));
  if (!quotients) return std::nullopt;
  auto present = selection::presence_of(*quotients, threshold);
  return Presence{facts->regions, facts->industries, *std::move(quotients), std::move(present)};
}

/// True when the file is a square table with the same labels on both sides: co-occurrences.
bool is_square(const std::string& text) {
  const auto table = selection::parse_labelled_matrix(text);
  return table && table->rows == table->columns;
}

std::optional<RelatednessMethod> method_named(const std::string& name) {
  if (name == "count") return RelatednessMethod::count;
  if (name == "conditional" || name == "proximity") return RelatednessMethod::conditional;
  if (name == "probability" || name == "prob") return RelatednessMethod::probability;
  if (name == "association") return RelatednessMethod::association;
  if (name == "cosine") return RelatednessMethod::cosine;
  if (name == "jaccard") return RelatednessMethod::jaccard;
  return std::nullopt;
}

/// Relatedness of industries, with the presence that the density needs.
struct Related {
  Labels industries;
  Matrix related;
  std::string method;
  std::optional<Presence> presence;
};

std::string relatedness_method(SelectWords& words, const char* usual) {
  const auto name = words.args().text_or("--method", usual);
  if (!method_named(name)) {
    words.note({.code = "CLI-103",
                .field = "--method",
                .details = {{"value", name},
                            {"option", "--method"},
                            {"expected", "conditional, probability, association, cosine, jaccard, count"}}});
  }
  return name;
}

std::optional<Related> related_from_file(SelectWords& words, const std::string& path) {
  const auto table = words.take(selection::parse_labelled_matrix(words.file(path)));
  if (!table) return std::nullopt;
  return Related{table->columns, table->values, "given", std::nullopt};
}

std::optional<Related> read_related(SelectWords& words) {
  if (words.args().has("--related")) return related_from_file(words, words.args().text_or("--related", ""));
  const auto path = words.word(0, "FACTS.csv");
  const auto input = words.choice("--input", {"facts", "presence", "cooccurrence"});
  if (!words.ok()) return std::nullopt;
  const auto text = words.args().has("--input") && input != "cooccurrence" ? std::string() : words.file(path);
  const bool is_together = input == "cooccurrence" || (text.size() < (std::size_t{1} << 24) && is_square(text));
  if (is_together) {
    auto answer = related_from_file(words, path);
    if (!answer) return std::nullopt;
    answer->method = relatedness_method(words, "probability");
    auto related =
        words.ok() ? words.take(selection::relatedness(answer->related, *method_named(answer->method))) : std::nullopt;
    if (!related) return std::nullopt;
    answer->related = *std::move(related);
    return answer;
  }
  auto presence = read_presence(words, path);
  const auto method = relatedness_method(words, "conditional");
  if (!presence || !words.ok()) return std::nullopt;
  auto related =
      words.take(selection::relatedness(selection::co_occurrences(presence->present), *method_named(method)));
  if (!related) return std::nullopt;
  return Related{presence->industries, *std::move(related), method, std::move(presence)};
}

/// The presence for the density: --presence, else that of the facts.
std::optional<Presence> density_presence(SelectWords& words, const Related& related) {
  if (!words.args().has("--presence")) return related.presence;
  const auto table = words.take(selection::parse_labelled_matrix(words.file_of("--presence")));
  if (!table) return std::nullopt;
  if (table->columns != related.industries) {
    words.note({.code = "SEL-114"});
    return std::nullopt;
  }
  return Presence{table->rows, table->columns, {}, table->values};
}

Matrix density_of(SelectWords& words, const Presence& presence, const Matrix& related) {
  auto density = selection::relatedness_density(presence.present, related);
  const bool is_percent = words.choice("--density", {"share", "percent"}) == "percent";
  for (auto& value : density.cells()) {
    if (!is_percent) continue;
    value = std::isnan(value) ? 0.0 : 100.0 * value;
  }
  return density;
}

/// Absent industries of a region, the best chances first; present ones, the shakiest first.
void print_opportunities(SelectWords& words, const Presence& presence, const Matrix& density, std::size_t region) {
  auto& terminal = words.terminal();
  std::vector<std::size_t> order(presence.industries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return density(region, a) > density(region, b); });
  TextTable table(
      {terminal.say("구분", "Kind"), terminal.say("산업", "Industry"), "LQ", terminal.say("밀도", "Density")});
  table.align_right(2);
  table.align_right(3);
  const auto top = words.count("--top", 10);
  const auto add = [&](const std::string& kind, std::size_t i) {
    const double quotient = presence.quotients.empty() ? std::nan("") : presence.quotients(region, i);
    table.add({kind, presence.industries[i], shown(quotient), shown(density(region, i))});
  };
  std::size_t entries = 0, exits = 0;
  for (const auto i : order) {
    if (presence.present(region, i) == 0.0 && !std::isnan(density(region, i)) && entries++ < top)
      add(terminal.say("진입 기회", "entry"), i);
  }
  for (auto i = order.rbegin(); i != order.rend(); ++i) {
    if (presence.present(region, *i) > 0.0 && exits++ < top) add(terminal.say("이탈 위험", "exit risk"), *i);
  }
  terminal.print(table.text());
}

void print_most_related(SelectWords& words, const Related& related) {
  auto& terminal = words.terminal();
  struct Pair {
    std::size_t a, b;
  };
  std::vector<Pair> pairs;
  for (std::size_t a = 0; a < related.industries.size(); ++a) {
    for (std::size_t b = a + 1; b < related.industries.size(); ++b) pairs.push_back({a, b});
  }
  const auto top = std::min(pairs.size(), words.count("--top", 20));
  const auto more_related = [&](const Pair& x, const Pair& y) {
    return related.related(x.a, x.b) > related.related(y.a, y.b);
  };
  std::partial_sort(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(top), pairs.end(), more_related);
  TextTable table(
      {terminal.say("산업", "Industry"), terminal.say("산업", "Industry"), terminal.say("관련성", "Relatedness")});
  table.align_right(2);
  for (std::size_t k = 0; k < top; ++k) {
    table.add({related.industries[pairs[k].a], related.industries[pairs[k].b],
               shown(related.related(pairs[k].a, pairs[k].b))});
  }
  terminal.print(table.text());
}

void write_series(JsonWriter& json, const selection::Reflections& series) {
  json.key("reflections").begin_object().key("regions");
  write_matrix(json, series.regions);
  json.key("industries");
  write_matrix(json, series.industries);
  json.end_object();
}

void write_outlook(JsonWriter& json, const Presence& presence, const selection::Complexity& answer) {
  const auto proximity =
      selection::relatedness(selection::co_occurrences(presence.present), RelatednessMethod::conditional);
  const auto outlook = selection::complexity_outlook(presence.present, *proximity, answer);
  write_values(json, "coi", outlook.index);
  json.key("cog");
  write_matrix(json, outlook.gain);
  json.key("density");
  write_matrix(json, outlook.density);
  json.key("presence");
  write_matrix(json, presence.present);
  if (presence.quotients.empty()) return;
  json.key("rca");
  write_matrix(json, presence.quotients);
}

/// Names with their index, the highest first.
void print_indices(SelectWords& words, const std::vector<std::string>& header, const Labels& names, const Vector& index,
                   const Vector& count) {
  TextTable table(header);
  table.align_right(1);
  table.align_right(2);
  std::vector<std::size_t> order;
  for (std::size_t a = 0; a < index.size(); ++a) {
    if (!std::isnan(index[a])) order.push_back(a);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return index[a] > index[b]; });
  order.resize(std::min(order.size(), words.count("--top", 15)));
  for (const auto a : order) table.add({names[a], shown(index[a]), shown(count[a], 0)});
  words.terminal().print(table.text());
}

}  // namespace

int run_select_relatedness(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options(
      {"--method", "--threshold", "--input", "--presence", "--related", "--density", "--region", "--top"}));
  const auto related = words.ok() ? read_related(words) : std::nullopt;
  if (!related || !words.ok()) return words.finish();
  const auto presence = density_presence(words, *related);
  const auto density = presence ? density_of(words, *presence, related->related) : Matrix();
  if (!words.ok()) return words.finish();
  if (!words.wants_json()) {
    const auto region = args.text("--region");
    const auto place = presence && region ? std::find(presence->regions.begin(), presence->regions.end(), *region)
                                          : Labels::const_iterator();
    if (!presence || !region) {
      print_most_related(words, *related);
    } else if (place == presence->regions.end()) {
      words.note(
          {.code = "SEL-107", .details = {{"name", *region}, {"count", std::to_string(presence->regions.size())}}});
    } else {
      print_opportunities(words, *presence, density, static_cast<std::size_t>(place - presence->regions.begin()));
    }
    return words.finish();
  }
  JsonWriter json;
  json.begin_object();
  write_labels(json, "industries", related->industries);
  json.key("method").value(related->method).key("relatedness");
  write_matrix(json, related->related);
  if (presence) {
    write_labels(json, "regions", presence->regions);
    json.key("density");
    write_matrix(json, density);
  }
  json.end_object();
  terminal.line(json.text());
  return words.finish();
}

int run_select_complexity(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--threshold", "--input", "--reflections", "--fitness", "--outlook", "--scale", "--top"}));
  const bool is_own = words.choice("--scale", {"regions", "own"}) == "own";
  const bool has_outlook = args.has("--outlook");
  const auto presence = read_presence(words, words.word(0, "FACTS.csv"));
  if (!presence || !words.ok()) return words.finish();
  const auto scale = is_own ? selection::IndustryScale::own : selection::IndustryScale::as_regions;
  const auto answer = words.take(selection::complexity(presence->present, scale));
  if (!answer) return words.finish();
  words.note(answer->warnings);
  JsonWriter json;
  json.begin_object();
  write_labels(json, "regions", presence->regions);
  write_values(json, "eci", answer->regions);
  write_values(json, "diversity", answer->diversity);
  write_labels(json, "industries", presence->industries);
  write_values(json, "pci", answer->industries);
  write_values(json, "ubiquity", answer->ubiquity);
  json.key("second_eigenvalue").value(answer->second_eigenvalue);
  if (args.has("--reflections")) {
    const auto series = words.take(selection::reflections(presence->present, words.count("--reflections", 0)));
    if (series) write_series(json, *series);
  }
  if (args.has("--fitness")) {
    const auto fit = words.take(selection::fitness(presence->present, words.count("--fitness", 100)));
    if (fit) {
      write_values(json, "fitness", fit->regions);
      write_values(json, "industry_complexity", fit->industries);
      json.key("fitness_steps").value(fit->steps);
    }
  }
  if (has_outlook) write_outlook(json, *presence, *answer);
  write_warnings(json, answer->warnings);
  json.end_object();
  if (!words.ok()) return words.finish();
  if (words.wants_json()) {
    terminal.line(json.text());
    return words.finish();
  }
  print_indices(words, {terminal.say("지역", "Region"), "ECI", terminal.say("특화 산업 수", "Diversity")},
                presence->regions, answer->regions, answer->diversity);
  terminal.line("");
  print_indices(words, {terminal.say("산업", "Industry"), "PCI", terminal.say("특화 지역 수", "Ubiquity")},
                presence->industries, answer->industries, answer->ubiquity);
  return words.finish();
}

}  // namespace geojeom::cli
