#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <system_error>

#include "analysis/selection/growth.hpp"
#include "analysis/selection/location_quotient.hpp"
#include "analysis/selection/screening.hpp"
#include "analysis/selection/specialisation.hpp"
#include "cli/select_commands.hpp"
#include "cli/select_words.hpp"
#include "cli/text_table.hpp"
#include "core/csv_text.hpp"

namespace geojeom::cli {
namespace {

using selection::Facts;
using selection::Matrix;

std::string as_csv(const Facts& facts) {
  const bool has_years = facts.periods.size() > 1 || !facts.periods[0].empty();
  std::string text = has_years ? "region,industry,year,value\n" : "region,industry,value\n";
  for (std::size_t r = 0; r < facts.regions.size(); ++r) {
    for (std::size_t i = 0; i < facts.industries.size(); ++i) {
      for (std::size_t t = 0; t < facts.periods.size(); ++t) {
        if (facts.values[t](r, i) == 0.0) continue;
        text += csv_cell(facts.regions[r]) + ',' + csv_cell(facts.industries[i]) + ',';
        if (has_years) text += csv_cell(facts.periods[t]) + ',';
        text += fmt::format("{}\n", facts.values[t](r, i));
      }
    }
  }
  return text;
}

/// Regions (rows) by industries (columns) as a list, the largest figures first.
struct CellList {
  const Facts& facts;
  const Matrix& values;
  std::vector<std::pair<std::size_t, std::size_t>> cells;
};

CellList largest_cells(SelectWords& words, const Facts& facts, const Matrix& values) {
  CellList list{facts, values, {}};
  const auto region = words.args().text("--region");
  const auto only = region ? words.take(selection::find_region(facts, *region)) : std::nullopt;
  for (std::size_t r = 0; r < facts.regions.size(); ++r) {
    for (std::size_t i = 0; i < facts.industries.size() && (!only || *only == r); ++i) {
      if (!std::isnan(values(r, i))) list.cells.emplace_back(r, i);
    }
  }
  std::stable_sort(list.cells.begin(), list.cells.end(),
                   [&](const auto& a, const auto& b) { return values(a.first, a.second) > values(b.first, b.second); });
  list.cells.resize(std::min(list.cells.size(), words.count("--top", 30)));
  return list;
}

void write_suppressed(JsonWriter& json, const Facts& facts, std::size_t period) {
  json.key("suppressed").begin_array();
  for (const auto& cell : facts.suppressed) {
    if (cell.period != period) continue;
    json.begin_object()
        .key("region")
        .value(facts.regions[cell.region])
        .key("industry")
        .value(facts.industries[cell.industry]);
    json.key("low").value(cell.low).key("high").value(cell.high).end_object();
  }
  json.end_array();
}

std::string position_label(const Terminal& terminal, selection::Position position) {
  switch (position) {
    case selection::Position::star:
      return terminal.say("특화·성장", "star");
    case selection::Position::mature:
      return terminal.say("특화·정체", "mature");
    case selection::Position::emerging:
      return terminal.say("비특화·성장", "emerging");
    case selection::Position::declining:
      return terminal.say("비특화·정체", "declining");
    case selection::Position::unknown:
      break;
  }
  return "-";
}

/// What `lq` adds to the quotients of its first basis.
struct QuotientExtras {
  std::optional<selection::ShrunkQuotients> shrunk;
  std::optional<selection::QuotientBand> band;
  std::optional<selection::QuotientBand> bounds;
};

QuotientExtras quotient_extras(SelectWords& words, const Facts& facts, std::size_t period) {
  QuotientExtras extras;
  const auto& values = facts.values[period];
  if (words.choice("--shrink", {"none", "bayes"}) == "bayes") {
    extras.shrunk = words.take(selection::shrunk_location_quotients(values, selection::national_totals(facts, period)));
  }
  const auto draws = words.count("--bootstrap", 0);
  if (draws > 0) {
    const selection::BootstrapOptions options{.draws = static_cast<std::uint32_t>(draws),
                                              .seed = words.seed(),
                                              .confidence = words.number("--confidence", 0.95),
                                              .cluster_size = words.number("--cluster-size", 1.0)};
    extras.band = words.take(selection::bootstrap_location_quotients(values, options));
  }
  if (!facts.suppressed.empty()) extras.bounds = words.take(selection::location_quotient_bounds(facts, period));
  return extras;
}

void write_band(JsonWriter& json, std::string_view prefix, const selection::QuotientBand& band) {
  json.key(fmt::format("{}low", prefix));
  write_matrix(json, band.low);
  json.key(fmt::format("{}high", prefix));
  write_matrix(json, band.high);
}

void print_quotients(SelectWords& words, const Facts& facts, std::size_t period, const Matrix& quotients,
                     const QuotientExtras& extras) {
  auto& terminal = words.terminal();
  std::vector<std::string> header = {terminal.say("지역", "Region"), terminal.say("산업", "Industry"),
                                     terminal.say("값", "Value"), "LQ"};
  if (extras.shrunk) header.push_back(terminal.say("축소 LQ", "Shrunk LQ"));
  if (extras.band) header.push_back(terminal.say("신뢰구간", "Interval"));
  if (extras.bounds) header.push_back(terminal.say("비공개 범위", "Suppressed"));
  TextTable table(header);
  for (std::size_t column = 2; column < header.size(); ++column) table.align_right(column);
  for (const auto& [r, i] : largest_cells(words, facts, quotients).cells) {
    std::vector<std::string> cells = {facts.regions[r], facts.industries[i], shown(facts.values[period](r, i), 0),
                                      shown(quotients(r, i))};
    if (extras.shrunk) cells.push_back(shown(extras.shrunk->quotients(r, i)));
    for (const auto* band : {&extras.band, &extras.bounds}) {
      if (*band) cells.push_back(fmt::format("{} ~ {}", shown((*band)->low(r, i)), shown((*band)->high(r, i))));
    }
    table.add(cells);
  }
  terminal.print(table.text());
}

/// The quotients of every further basis, in the labels of its own file.
void write_bases(JsonWriter& json, SelectWords& words, const std::vector<Facts>& bases) {
  const auto names = words.args().list("--basis-names");
  json.key("bases").begin_array();
  for (std::size_t b = 0; b < bases.size(); ++b) {
    const auto period = bases[b].periods.size() - 1;
    const auto quotients = words.take(
        selection::location_quotients(bases[b].values[period], selection::national_totals(bases[b], period)));
    if (!quotients) continue;
    json.begin_object().key("name").value(b < names.size() ? names[b] : *words.args().word(b)).key("lq");
    write_matrix(json, *quotients);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

int run_select_aggregate(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--output"}));
  const auto facts = read_facts_of(words, words.word(0, "FACTS.csv"));
  if (!facts || !words.ok()) return words.finish();
  const auto output = args.text("--output");
  if (output) {
    std::ofstream file(*output, std::ios::binary);
    file << as_csv(*facts);
    file.close();
    if (!file) {
      terminal.fail(Problem{.code = "CLI-106", .details = {{"file", *output}, {"reason", "write"}}});
      return 1;
    }
  }
  if (words.wants_json()) {
    JsonWriter json;
    json.begin_object();
    write_labels(json, "regions", facts->regions);
    write_labels(json, "industries", facts->industries);
    write_labels(json, "periods", facts->periods);
    json.key("values").begin_array();
    for (const auto& values : facts->values) write_matrix(json, values);
    json.end_array();
    write_suppressed(json, *facts, facts->periods.size() - 1);
    json.end_object();
    terminal.line(json.text());
  } else if (output) {
    terminal.line(fmt::format("{} {}, {} {}, {} {}", terminal.say("지역", "regions"), facts->regions.size(),
                              terminal.say("산업", "industries"), facts->industries.size(),
                              terminal.say("연도", "periods"), facts->periods.size()));
  } else {
    terminal.print(as_csv(*facts));
  }
  return words.finish();
}

int run_select_lq(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options(
      {"--shrink", "--bootstrap", "--seed", "--confidence", "--cluster-size", "--basis-names", "--region", "--top"}));
  std::vector<Facts> bases;
  words.word(0, "FACTS.csv");
  for (const auto& path : args.words()) {
    if (auto facts = read_facts_of(words, path)) bases.push_back(*std::move(facts));
  }
  if (!words.ok() || bases.empty()) return words.finish();
  if (bases.size() > 1) {
    auto common = words.take(selection::on_common_ground(std::move(bases)));
    if (!common) return words.finish();
    bases = *std::move(common);
  }
  const auto& facts = bases[0];
  const auto period = period_of(words, facts);
  const auto quotients =
      words.take(selection::location_quotients(facts.values[period], selection::national_totals(facts, period)));
  const auto extras = quotient_extras(words, facts, period);
  if (!quotients || !words.ok()) return words.finish();
  if (!words.wants_json()) {
    print_quotients(words, facts, period, *quotients, extras);
    return words.finish();
  }
  JsonWriter json;
  json.begin_object();
  write_labels(json, "regions", facts.regions);
  write_labels(json, "industries", facts.industries);
  if (!facts.periods[period].empty()) json.key("period").value(facts.periods[period]);
  json.key("lq");
  write_matrix(json, *quotients);
  if (extras.shrunk) {
    json.key("shrunk");
    write_matrix(json, extras.shrunk->quotients);
    json.key("shrink_weights");
    write_matrix(json, extras.shrunk->weights);
  }
  if (extras.band) {
    json.key("confidence").value(words.number("--confidence", 0.95)).key("draws").value(words.count("--bootstrap", 0));
    json.key("seed").value(static_cast<std::int64_t>(words.seed()));
    write_band(json, "", *extras.band);
  }
  if (extras.bounds) {
    write_suppressed(json, facts, period);
    write_band(json, "bound_", *extras.bounds);
  }
  if (bases.size() > 1) write_bases(json, words, bases);
  json.end_object();
  terminal.line(json.text());
  return words.finish();
}

int run_select_specialisation(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--reference"}));
  const auto facts = read_facts_of(words, words.word(0, "FACTS.csv"));
  const bool is_others = words.choice("--reference", {"nation", "others"}) == "others";
  if (!facts || !words.ok()) return words.finish();
  const auto reference = is_others ? selection::Reference::others : selection::Reference::nation;
  const auto answer = words.take(selection::specialisation(facts->values[period_of(words, *facts)], reference));
  if (!answer || !words.ok()) return words.finish();
  if (words.wants_json()) {
    JsonWriter json;
    json.begin_object();
    write_labels(json, "regions", facts->regions);
    write_values(json, "krugman", answer->krugman);
    write_values(json, "herfindahl", answer->herfindahl);
    write_values(json, "entropy", answer->entropy);
    write_values(json, "hachman", answer->hachman);
    write_values(json, "average_lq", answer->average_quotient);
    json.end_object();
    terminal.line(json.text());
    return words.finish();
  }
  TextTable table({terminal.say("지역", "Region"), terminal.say("크루그먼", "Krugman"),
                   terminal.say("허핀달", "Herfindahl"), terminal.say("엔트로피", "Entropy"),
                   terminal.say("해치먼", "Hachman"), terminal.say("평균 LQ", "Mean LQ")});
  for (std::size_t column = 1; column < 6; ++column) table.align_right(column);
  for (std::size_t r = 0; r < facts->regions.size(); ++r) {
    table.add({facts->regions[r], shown(answer->krugman[r]), shown(answer->herfindahl[r]), shown(answer->entropy[r]),
               shown(answer->hachman[r]), shown(answer->average_quotient[r])});
  }
  terminal.print(table.text());
  return words.finish();
}

int run_select_growth(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(fact_options({"--threshold", "--region", "--top"}));
  const auto facts = read_facts_of(words, words.word(0, "FACTS.csv"));
  if (!facts || !words.ok()) return words.finish();
  const auto growth = words.take(selection::growth_rates(*facts));
  const auto last = facts->periods.size() - 1;
  const auto quotients =
      words.take(selection::location_quotients(facts->latest(), selection::national_totals(*facts, last)));
  if (!growth || !quotients) return words.finish();
  const auto positions = selection::competitiveness(*quotients, *growth, words.number("--threshold", 1.0));
  if (!words.ok()) return words.finish();
  if (words.wants_json()) {
    JsonWriter json;
    json.begin_object();
    write_labels(json, "regions", facts->regions);
    write_labels(json, "industries", facts->industries);
    json.key("from").value(facts->periods.front()).key("to").value(facts->periods.back()).key("growth");
    write_matrix(json, growth->rate);
    json.key("volatility");
    write_matrix(json, growth->volatility);
    write_values(json, "national_growth", growth->national);
    json.key("position").begin_array();
    for (const auto& row : positions) {
      json.begin_array();
      for (const auto position : row) json.value(selection::name_of(position));
      json.end_array();
    }
    json.end_array().end_object();
    terminal.line(json.text());
    return words.finish();
  }
  TextTable table({terminal.say("지역", "Region"), terminal.say("산업", "Industry"), "LQ",
                   terminal.say("연성장률", "Growth"), terminal.say("전국", "Nation"),
                   terminal.say("변동성", "Volatility"), terminal.say("위치", "Position")});
  for (std::size_t column = 2; column < 6; ++column) table.align_right(column);
  for (const auto& [r, i] : largest_cells(words, *facts, growth->rate).cells) {
    table.add({facts->regions[r], facts->industries[i], shown((*quotients)(r, i)),
               shown(100.0 * growth->rate(r, i), 1) + "%", shown(100.0 * growth->national[i], 1) + "%",
               shown(growth->volatility(r, i)), position_label(terminal, positions[r][i])});
  }
  terminal.print(table.text());
  return words.finish();
}

}  // namespace geojeom::cli
