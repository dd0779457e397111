#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "analysis/selection/clusters.hpp"
#include "analysis/selection/csv.hpp"
#include "analysis/selection/localisation.hpp"
#include "analysis/selection/location_quotient.hpp"
#include "analysis/selection/screening.hpp"
#include "analysis/selection/shift_share.hpp"
#include "cli/select_commands.hpp"
#include "cli/select_words.hpp"
#include "cli/text_table.hpp"

namespace geojeom::cli {
namespace {

using selection::Facts;
using selection::Matrix;
using selection::Vector;

/// First and last period of --from and --to.
struct Window {
  std::size_t from = 0;
  std::size_t to = 0;
};

Window window_of(SelectWords& words, const Facts& facts) {
  Window window{0, facts.periods.size() - 1};
  if (const auto name = words.args().text("--from"))
    window.from = words.take(selection::find_period(facts, *name)).value_or(0);
  if (const auto name = words.args().text("--to"))
    window.to = words.take(selection::find_period(facts, *name)).value_or(0);
  if (window.from >= window.to) {
    words.note({.code = "SEL-109",
                .details = {{"name", facts.periods[window.to]}, {"count", std::to_string(facts.periods.size())}}});
  }
  return window;
}

selection::Change change_of(const Facts& facts, const Window& window) {
  return {facts.values[window.from], facts.values[window.to], selection::national_totals(facts, window.from),
          selection::national_totals(facts, window.to)};
}

std::optional<selection::ShiftShare> parts_of(SelectWords& words, const Facts& facts, const Window& window,
                                              const std::string& method) {
  const auto change = change_of(facts, window);
  if (method == "esteban") return words.take(selection::esteban_marquillas(change));
  if (method == "dynamic") {
    std::vector<Matrix> periods;
    std::vector<Vector> nations;
    for (auto t = window.from; t <= window.to; ++t) {
      periods.push_back(facts.values[t]);
      nations.push_back(selection::national_totals(facts, t));
    }
    return words.take(selection::dynamic_shift_share(periods, nations));
  }
  if (method == "spatial") {
    const auto neighbours = words.take(selection::parse_neighbours(words.file_of("--neighbours"), facts.regions));
    if (!neighbours) return std::nullopt;
    words.note(neighbours->warnings);
    return words.take(selection::spatial_shift_share(change, neighbours->weights));
  }
  return words.take(selection::shift_share(change));
}

using RegionPart = double selection::RegionShift::*;
struct NamedPart {
  const char* key;
  const char* ko;
  RegionPart part;
  const Matrix selection::ShiftShare::*cells;
};
const NamedPart named_parts[] = {
    {"growth", "변화", &selection::RegionShift::growth, &selection::ShiftShare::growth},
    {"national_share", "국가성장", &selection::RegionShift::national_share, &selection::ShiftShare::national_share},
    {"industrial_mix", "산업구조", &selection::RegionShift::industrial_mix, &selection::ShiftShare::industrial_mix},
    {"regional_share", "지역경쟁", &selection::RegionShift::regional_share, &selection::ShiftShare::regional_share},
    {"allocation", "배분", &selection::RegionShift::allocation, &selection::ShiftShare::allocation},
};

void print_shift_json(SelectWords& words, const Facts& facts, const Window& window,
                      const selection::ShiftShare& parts) {
  const auto regions = selection::by_region(parts);
  JsonWriter json;
  json.begin_object();
  write_labels(json, "regions", facts.regions);
  write_labels(json, "industries", facts.industries);
  json.key("from").value(facts.periods[window.from]).key("to").value(facts.periods[window.to]);
  const std::size_t shown_parts = parts.allocation.empty() ? 4 : 5;
  Vector values(regions.size());
  for (std::size_t p = 0; p < shown_parts; ++p) {
    for (std::size_t r = 0; r < regions.size(); ++r) values[r] = regions[r].*named_parts[p].part;
    write_values(json, named_parts[p].key, values);
  }
  for (std::size_t r = 0; r < regions.size(); ++r) values[r] = regions[r].net_total_shift();
  write_values(json, "net_total_shift", values);
  json.key("cells").begin_object();
  for (std::size_t p = 0; p < shown_parts; ++p) {
    json.key(named_parts[p].key);
    write_matrix(json, parts.*named_parts[p].cells);
  }
  json.end_object().end_object();
  words.terminal().line(json.text());
}

void print_shift_table(SelectWords& words, const Facts& facts, const selection::ShiftShare& parts) {
  auto& terminal = words.terminal();
  const std::size_t shown_parts = parts.allocation.empty() ? 4 : 5;
  std::vector<std::string> header = {terminal.say("지역", "Region")};
  for (std::size_t p = 0; p < shown_parts; ++p) header.push_back(terminal.say(named_parts[p].ko, named_parts[p].key));
  TextTable table(header);
  for (std::size_t column = 1; column < header.size(); ++column) table.align_right(column);
  const auto regions = selection::by_region(parts);
  for (std::size_t r = 0; r < regions.size(); ++r) {
    std::vector<std::string> cells = {facts.regions[r]};
    for (std::size_t p = 0; p < shown_parts; ++p) cells.push_back(shown(regions[r].*named_parts[p].part, 1));
    table.add(cells);
  }
  terminal.print(table.text());
}

int run_gerfin(SelectWords& words, const Facts& facts, const Window& window) {
  const auto indices = words.take(selection::gerfin_indices(change_of(facts, window)));
  if (!indices) return words.finish();
  if (words.wants_json()) {
    JsonWriter json;
    json.begin_object();
    write_labels(json, "regions", facts.regions);
    write_values(json, "structure", indices->structure);
    write_values(json, "location", indices->location);
    write_values(json, "net", indices->net);
    json.end_object();
    words.terminal().line(json.text());
    return words.finish();
  }
  auto& terminal = words.terminal();
  TextTable table({terminal.say("지역", "Region"), terminal.say("구조지수", "Structure"),
                   terminal.say("입지지수", "Location"), terminal.say("종합", "Net")});
  for (std::size_t column = 1; column < 4; ++column) table.align_right(column);
  for (std::size_t r = 0; r < facts.regions.size(); ++r) {
    table.add({facts.regions[r], shown(indices->structure[r]), shown(indices->location[r]), shown(indices->net[r])});
  }
  terminal.print(table.text());
  return words.finish();
}

/// Plants by industry from `region[,industry],employees`, one line a plant; without the column all are one industry.
std::map<std::string, selection::Plants> plants_of(SelectWords& words, const std::string& text,
                                                   const selection::Labels& regions) {
  std::map<std::string, selection::Plants> plants;
  const auto rows = words.take(selection::parse_csv(text));
  for (std::size_t i = 1; rows && i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    const auto employees = selection::parse_number(row.back());
    const auto place = std::find(regions.begin(), regions.end(), row[0]);
    if (row.size() < 2 || !employees || *employees < 0.0) {
      words.note({.code = "SEL-102",
                  .details = {{"line", std::to_string(i + 1)}, {"column", "employees"}, {"text", row.back()}}});
    } else if (place == regions.end()) {
      words.note({.code = "SEL-107", .details = {{"name", row[0]}, {"count", std::to_string(regions.size())}}});
    } else {
      auto& industry = plants[row.size() > 2 ? row[1] : "-"];
      industry.regions.push_back(static_cast<std::size_t>(place - regions.begin()));
      industry.employees.push_back(*employees);
    }
  }
  return plants;
}

/// All employment by region: the file of --regions, else the facts.
struct RegionTotals {
  selection::Labels regions;
  Vector totals;
};

RegionTotals region_totals(SelectWords& words, const std::optional<Facts>& facts) {
  RegionTotals answer;
  if (facts) answer = {facts->regions, selection::row_sums(facts->values[period_of(words, *facts)])};
  if (!words.args().has("--regions")) return answer;
  const auto table = words.take(selection::parse_labelled_matrix(words.file_of("--regions")));
  if (table) answer = {table->rows, table->values.column(0)};
  return answer;
}

}  // namespace

int run_select_shift_share(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--method", "--from", "--to", "--neighbours"}));
  auto method =
      words.choice("--method", {"classic", "dunn", "esteban", "esteban-marquillas", "dynamic", "spatial", "gerfin"});
  if (method == "esteban-marquillas") method = "esteban";
  auto facts = read_facts_of(words, words.word(0, "FACTS.csv"));
  if (!facts || !words.ok()) return words.finish();
  selection::set_nation_apart(*facts, {"nation"});
  const auto window = window_of(words, *facts);
  if (!words.ok()) return words.finish();
  if (method == "gerfin") return run_gerfin(words, *facts, window);
  const auto parts = parts_of(words, *facts, window, method);
  if (!parts || !words.ok()) return words.finish();
  if (words.wants_json())
    print_shift_json(words, *facts, window, *parts);
  else
    print_shift_table(words, *facts, *parts);
  return words.finish();
}

int run_select_localisation(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--plants", "--regions"}));
  std::optional<Facts> facts;
  if (args.word_count() > 0 || !args.has("--plants")) facts = read_facts_of(words, words.word(0, "FACTS.csv"));
  const auto regions = region_totals(words, facts);
  std::map<std::string, selection::Plants> plants;
  if (args.has("--plants") && words.ok()) plants = plants_of(words, words.file_of("--plants"), regions.regions);
  const auto gini =
      facts ? words.take(selection::locational_gini(facts->values[period_of(words, *facts)])) : std::nullopt;
  if (!words.ok()) return words.finish();
  JsonWriter json;
  TextTable table({terminal.say("산업", "Industry"), terminal.say("입지 지니", "Gini"), "γ(EG)", "γ(MS)", "G", "H"});
  for (std::size_t column = 1; column < 6; ++column) table.align_right(column);
  json.begin_object();
  if (gini) {
    write_labels(json, "industries", facts->industries);
    write_values(json, "locational_gini", *gini);
    for (std::size_t i = 0; i < gini->size(); ++i) table.add({facts->industries[i], shown((*gini)[i]), "", "", "", ""});
  }
  json.key("concentration").begin_array();
  for (const auto& [industry, own] : plants) {
    const auto answer = words.take(selection::concentration(own, regions.totals));
    if (!answer) return words.finish();
    json.begin_object().key("industry").value(industry).key("plants").value(own.employees.size());
    json.key("ellison_glaeser").value(answer->ellison_glaeser).key("maurel_sedillot").value(answer->maurel_sedillot);
    json.key("raw_concentration")
        .value(answer->raw_concentration)
        .key("plant_herfindahl")
        .value(answer->plant_herfindahl);
    json.end_object();
    table.add({industry, "", shown(answer->ellison_glaeser, 4), shown(answer->maurel_sedillot, 4),
               shown(answer->raw_concentration, 4), shown(answer->plant_herfindahl, 4)});
  }
  json.end_array().end_object();
  if (words.wants_json())
    terminal.line(json.text());
  else
    terminal.print(table.text());
  return words.finish();
}

int run_select_screen(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--region", "--threshold", "--margin", "--faster-on", "--basis-names"}));
  const auto region = args.text_or("--region", "");
  if (region.empty())
    words.note({.code = "CLI-102", .details = {{"argument", "--region"}, {"usage", "select screen --help"}}});
  words.word(0, "ESTABLISHMENTS.csv");
  std::vector<Facts> read;
  for (const auto& path : args.words()) {
    if (auto facts = read_facts_of(words, path)) read.push_back(*std::move(facts));
  }
  if (!words.ok()) return words.finish();
  auto common = words.take(selection::on_common_ground(std::move(read)));
  if (!common) return words.finish();
  const auto names = args.list("--basis-names");
  std::vector<selection::ScreenBasis> bases;
  for (std::size_t b = 0; b < common->size(); ++b) {
    // BR-80: quotients on establishments and employees; further files only for growth.
    bases.push_back({b < names.size() ? names[b] : *args.word(b), std::move((*common)[b]), b < 2});
  }
  const selection::ScreenRule rule{.quotient = words.number("--threshold", 1.0),
                                   .growth_margin = words.number("--margin", 0.0),
                                   .faster_on_least = words.count("--faster-on", 1)};
  const auto answers = words.take(selection::screen_industries(bases, region, rule));
  if (!answers || !words.ok()) return words.finish();
  JsonWriter json;
  json.begin_object().key("region").value(region).key("threshold").value(rule.quotient).key("industries").begin_array();
  std::string lines;  // reasons are sentences and do not fit a table
  for (const auto& answer : *answers) {
    json.begin_object().key("industry").value(answer.industry).key("passed").value(answer.passed);
    write_values(json, "lq", answer.quotients);
    write_values(json, "growth", answer.growth);
    write_values(json, "growth_elsewhere", answer.growth_elsewhere);
    json.key("failures").begin_array();
    lines += fmt::format("{}: {}\n", answer.industry,
                         answer.passed ? terminal.say("통과", "passed") : terminal.say("탈락", "dropped"));
    for (const auto& failure : answer.failures) {
      json.begin_object().key("basis").value(failure.basis).key("measure").value(failure.measure);
      json.key("found").value(failure.found).key("needed").value(failure.needed).end_object();
      const auto measure = failure.measure == "lq" ? std::string("LQ") : terminal.say("연성장률", "yearly growth");
      lines += fmt::format("  - {}: {} {} ({} {})\n", failure.basis, measure, shown(failure.found),
                           terminal.say("기준", "needed"), shown(failure.needed));
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
  if (words.wants_json())
    terminal.line(json.text());
  else
    terminal.print(lines);
  return words.finish();
}

int run_select_clusters(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--neighbours", "--industry", "--measure", "--permutations", "--seed", "--level"}));
  const auto facts = read_facts_of(words, words.word(0, "FACTS.csv"));
  const bool is_value = words.choice("--measure", {"lq", "value"}) == "value";
  if (!facts || !words.ok()) return words.finish();
  const auto neighbours = words.take(selection::parse_neighbours(words.file_of("--neighbours"), facts->regions));
  const auto industry = words.take(selection::find_industry(*facts, args.text_or("--industry", facts->industries[0])));
  const auto period = period_of(words, *facts);
  const auto quotients =
      words.take(selection::location_quotients(facts->values[period], selection::national_totals(*facts, period)));
  if (!neighbours || !industry || !quotients || !words.ok()) return words.finish();
  words.note(neighbours->warnings);
  const auto values = is_value ? facts->values[period].column(*industry) : quotients->column(*industry);
  const selection::PermutationOptions options{
      .permutations = static_cast<std::uint32_t>(words.count("--permutations", 999)),
      .seed = words.seed(),
      .level = words.number("--level", 0.05)};
  const auto moran = words.take(selection::local_moran(values, neighbours->weights, options));
  const auto hot = words.take(selection::getis_ord(values, neighbours->weights));
  if (!moran || !hot || !words.ok()) return words.finish();
  JsonWriter json;
  json.begin_object();
  write_labels(json, "regions", facts->regions);
  write_values(json, "values", values);
  json.key("global_moran").value(moran->global).key("seed").value(static_cast<std::int64_t>(options.seed));
  write_values(json, "local_moran", moran->local);
  write_values(json, "p", moran->p_values);
  write_values(json, "getis_ord", *hot);
  json.key("kind").begin_array();
  TextTable table(
      {terminal.say("지역", "Region"), terminal.say("값", "Value"), "I", "p", "Gi*", terminal.say("유형", "Kind")});
  for (std::size_t column = 1; column < 5; ++column) table.align_right(column);
  for (std::size_t r = 0; r < values.size(); ++r) {
    json.value(selection::name_of(moran->kinds[r]));
    table.add({facts->regions[r], shown(values[r]), shown(moran->local[r]), shown(moran->p_values[r]),
               shown((*hot)[r], 2), selection::name_of(moran->kinds[r])});
  }
  json.end_array().end_object();
  if (words.wants_json())
    terminal.line(json.text());
  else
    terminal.print(table.text());
  return words.finish();
}

}  // namespace geojeom::cli
