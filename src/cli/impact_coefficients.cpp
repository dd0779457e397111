#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "analysis/impact/coefficient_sheet.hpp"
#include "analysis/impact/mix.hpp"
#include "analysis/impact/study_uncertainty.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_csv.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::CoefficientSheet;
using impact::Names;
using impact::Vector;

Result<std::size_t> sector_of(const CoefficientSheet& sheet, const std::string& name) {
  for (const Names* names : {&sheet.codes, &sheet.names}) {
    const auto at = std::find(names->begin(), names->end(), name);
    if (at != names->end()) return static_cast<std::size_t>(at - names->begin());
  }
  return Problem{.code = "IO-107",
                 .field = name,
                 .details = {{"name", name}, {"nearest", impact::nearest_name(name, sheet.codes)}}};
}

/// How many KRW 1bn one unit of the spending file is: by --unit, or by the end of the column's name.
Result<double> billions_per_unit(const Args& args, const std::string& header) {
  static const std::map<std::string, double> units = {{"billion", 1.0}, {"eok", 0.1}, {"million", 1e-3}, {"won", 1e-9}};
  if (const auto given = args.text("--unit")) {
    const auto at = units.find(*given);
    if (at == units.end()) return bad_value("--unit", *given, "billion(10억원), eok(억원), million(백만원), won(원)");
    return at->second;
  }
  for (const auto& [ending, value] :
       {std::pair{"_eok", 0.1}, {"_won", 1e-9}, {"_million", 1e-3}, {"억원", 0.1}, {"백만원", 1e-3}}) {
    if (header.ends_with(ending) && !header.ends_with("10억원")) return value;
  }
  return 1.0;
}

Result<Vector> read_spending(const Args& args, const CoefficientSheet& sheet) {
  const auto file = args.text("--spending");
  if (!file) {
    return Problem{.code = "CLI-102",
                   .details = {{"argument", "--spending FILE.csv"},
                               {"usage", "impact coefficients SHEET.csv --spending FILE.csv"}}};
  }
  const auto read = read_number_sheet(*file);
  if (!read) return read.problem();
  const auto unit = billions_per_unit(args, read->column_labels.back());
  if (!unit) return unit.problem();
  Vector spending(sheet.size(), 0.0);
  for (std::size_t i = 0; i < read->row_labels.size(); ++i) {
    auto at = sector_of(sheet, read->row_labels[i]);
    if (!at) return at.problem();
    const double amount = read->values(i, read->values.columns() - 1);
    spending[*at] += std::isnan(amount) ? 0.0 : amount * *unit;
  }
  return spending;
}

/// The answer about stated values, for both scopes.
struct MixReport {
  Names indicators;
  Vector targets;
  std::vector<std::size_t> candidates;
  std::map<std::string, impact::MixAnswer> answers;  ///< "own", "total"
};

Result<std::vector<std::size_t>> candidates_of(const Args& args, const CoefficientSheet& sheet,
                                               const Vector& spending) {
  std::vector<std::size_t> candidates;
  const auto asked = args.list("--candidates");
  const bool all = asked.size() == 1 && asked[0] == "all";
  for (const auto& name : all ? Names{} : asked) {
    const auto at = sector_of(sheet, name);
    if (!at) return at.problem();
    candidates.push_back(*at);
  }
  for (std::size_t j = 0; asked.empty() || all ? j < sheet.size() : false; ++j) {
    if (all ? !sheet.is_absent(j) : spending[j] > 0.0) candidates.push_back(j);
  }
  return candidates;
}

Result<MixReport> find_mixes(const Args& args, const CoefficientSheet& sheet, const Vector& spending) {
  MixReport report;
  for (const auto& part : args.list("--target")) {
    const auto equals = part.find('=');
    const auto value = equals == std::string::npos ? std::nullopt : parse_number(part.substr(equals + 1));
    if (!value) return bad_value("--target", part, "production=290.1,value_added=124.6,employment=1998");
    auto name = part.substr(0, equals);
    if (name == "jobs" && !sheet.indicator("jobs")) name = "employment";
    report.indicators.push_back(name);
    report.targets.push_back(*value);
  }
  auto candidates = candidates_of(args, sheet, spending);
  if (!candidates) return candidates.problem();
  report.candidates = std::move(candidates).value();
  const auto share_max = parse_number(args.text_or("--share-max", "1"));
  if (!share_max) return bad_value("--share-max", args.text_or("--share-max", ""), "0과 1 사이");
  impact::MixQuestion question{.sheet = sheet,
                               .spending = linear::sum(spending),
                               .indicators = report.indicators,
                               .targets = report.targets,
                               .candidates = report.candidates,
                               .preferred = {},
                               .share_max = *share_max};
  for (const std::size_t j : report.candidates) question.preferred.push_back(spending[j] / question.spending);
  const auto scope = args.text_or("--scope", "both");
  for (const auto& [name, value] : {std::pair{"own", impact::Scope::own}, {"total", impact::Scope::total}}) {
    if (scope != "both" && scope != name) continue;
    question.scope = value;
    auto answer = impact::find_mix(question);
    if (!answer) return answer.problem();
    report.answers.emplace(name, std::move(answer).value());
  }
  if (report.answers.empty()) return bad_value("--scope", scope, "own, total, both");
  return report;
}

void write_mix(JsonWriter& json, const CoefficientSheet& sheet, const MixReport& report) {
  json.key("mix").begin_object().key("indicators").values(report.indicators).key("targets").values(report.targets);
  json.key("candidates").begin_array();
  for (const std::size_t j : report.candidates) json.value(sheet.codes[j]);
  json.end_array();
  for (const auto& [scope, answer] : report.answers) {
    json.key(scope)
        .begin_object()
        .key("reachable")
        .value(answer.is_reachable)
        .key("largest_gap")
        .value(answer.largest_gap);
    json.key("shares").values(answer.shares).key("reached").values(answer.reached);
    json.key("lowest").values(answer.lowest).key("highest").values(answer.highest).end_object();
  }
  json.end_object();
}

/// What the command found out, as far as it was asked.
struct CoefficientAnswer {
  impact::Study study;
  std::optional<MixReport> mix;
  std::vector<impact::StudyInterval> intervals;
};

void write_json(Terminal& terminal, const CoefficientSheet& sheet, const Vector& spending,
                const CoefficientAnswer& answer) {
  const auto& study = answer.study;
  JsonWriter json;
  json.begin_object().key("unit").value("KRW bn; persons").key("spending").value(study.spending);
  json.key("totals").begin_object();
  for (const auto& effect : study.effects) {
    json.key(effect.indicator + "_in").value(effect.own).key(effect.indicator + "_out").value(effect.rest);
    json.key(effect.indicator).value(effect.total);
  }
  json.end_object().key("effects").begin_object();
  for (const auto& effect : study.effects) {
    json.key(effect.indicator).begin_object().key("own").value(effect.own).key("rest").value(effect.rest);
    json.key("total").value(effect.total).key("own_share").value(effect.own_share);
    json.key("own_per_billion").value(effect.own_per_billion).key("total_per_billion").value(effect.total_per_billion);
    json.key("direct").value(effect.direct).key("indirect").value(effect.indirect);
    json.key("induced_own").value(effect.induced_own).key("induced").value(effect.induced).end_object();
  }
  json.end_object().key("sectors").begin_array();
  for (std::size_t j = 0; j < sheet.size(); ++j) {
    if (spending[j] == 0.0) continue;
    json.begin_object().key("code").value(sheet.codes[j]);
    if (!sheet.names.empty()) json.key("name").value(sheet.names[j]);
    json.key("spending").value(spending[j]);
    for (const auto& effect : study.effects) {
      json.key(effect.indicator + "_in").value(effect.own_by_sector[j]);
      json.key(effect.indicator + "_out").value(effect.rest_by_sector[j]);
    }
    json.end_object();
  }
  json.end_array();
  if (answer.mix) write_mix(json, sheet, *answer.mix);
  if (!answer.intervals.empty()) {
    json.key("uncertainty").begin_object();
    for (const auto& one : answer.intervals) {
      json.key(one.indicator + "_in");
      write_interval(json, one.own);
      json.key(one.indicator);
      write_interval(json, one.total);
    }
    json.end_object();
  }
  write_warnings(json, study.warnings, terminal.language());
  terminal.line(json.end_object().text());
}

std::string indicator_label(const Terminal& terminal, const std::string& indicator) {
  if (indicator == "production") return std::string(terminal.say("생산", "production"));
  if (indicator == "value_added") return std::string(terminal.say("부가가치", "value added"));
  if (indicator == "employment") return std::string(terminal.say("취업(명)", "employed persons"));
  return indicator;
}

void print_mix(Terminal& terminal, const CoefficientSheet& sheet, const MixReport& report) {
  for (const auto& [scope, answer] : report.answers) {
    const bool is_own = scope == "own";
    terminal.line(fmt::format(
        "\n[{}] {}",
        is_own ? terminal.say("우리 지역 효과로 볼 때", "effects in the region")
               : terminal.say("전국 효과로 볼 때", "effects in the nation"),
        answer.is_reachable ? terminal.say("제시된 값을 내는 배분이 있습니다.", "some mix gives the stated values.")
                            : terminal.say("제시된 값을 함께 내는 배분이 없습니다. 가장 가까운 배분은 다음과 같습니다.",
                                           "no mix gives the stated values; the nearest one is:")));
    NumberTable values({std::string(terminal.say("지표", "indicator")), std::string(terminal.say("제시", "stated")),
                        std::string(terminal.say("이 배분", "this mix")), std::string(terminal.say("최소", "lowest")),
                        std::string(terminal.say("최대", "highest"))});
    for (std::size_t k = 0; k < report.indicators.size(); ++k) {
      values.row({indicator_label(terminal, report.indicators[k]), number_cell(report.targets[k], 1),
                  number_cell(answer.reached[k], 1), number_cell(answer.lowest[k], 1),
                  number_cell(answer.highest[k], 1)});
    }
    values.print(terminal);
    for (std::size_t c = 0; c < report.candidates.size(); ++c) {
      if (answer.shares[c] < 5e-4) continue;
      const std::size_t j = report.candidates[c];
      terminal.line(fmt::format("  {:>6.1f} %  {} {}", 100 * answer.shares[c], sheet.codes[j],
                                sheet.names.empty() ? "" : sheet.names[j]));
    }
  }
}

void print_study(Terminal& terminal, const impact::Study& study) {
  terminal.line(fmt::format("{}: {} {}", terminal.say("지출", "Spending"), number_cell(study.spending, 2),
                            terminal.say("(10억원)", "(KRW bn)")));
  NumberTable table({std::string(terminal.say("지표", "indicator")),
                     std::string(terminal.say("우리 지역", "own region")),
                     std::string(terminal.say("그 밖의 지역", "rest of nation")),
                     std::string(terminal.say("전국", "total")), std::string(terminal.say("10억원당", "per KRW bn")),
                     std::string(terminal.say("지역에 남는 비율", "stays in region"))});
  for (const auto& effect : study.effects) {
    table.row({indicator_label(terminal, effect.indicator), number_cell(effect.own, 2), number_cell(effect.rest, 2),
               number_cell(effect.total, 2), number_cell(effect.total_per_billion, 3),
               number_cell(100 * effect.own_share, 1) + " %"});
  }
  table.print(terminal);
  terminal.line(terminal.say("유도된 소비와 보조금은 더하지 않았습니다(BR-82).",
                             "Induced consumption and subsidies are not included (BR-82)."));
}

void print_answer(Terminal& terminal, const CoefficientSheet& sheet, const CoefficientAnswer& answer) {
  print_study(terminal, answer.study);
  for (const auto& one : answer.intervals) {
    print_interval(terminal,
                   indicator_label(terminal, one.indicator) + std::string(terminal.say(" 우리 지역", " in the region")),
                   one.own);
    print_interval(terminal,
                   indicator_label(terminal, one.indicator) + std::string(terminal.say(" 전국", " in the nation")),
                   one.total);
  }
  if (answer.mix) print_mix(terminal, sheet, *answer.mix);
}

Result<CoefficientAnswer> answer_of(const Args& args, const CoefficientSheet& sheet, const Vector& spending) {
  auto study = impact::study(sheet, spending);
  if (!study) return study.problem();
  CoefficientAnswer answer{std::move(study).value(), std::nullopt, {}};
  if (args.has("--target")) {
    auto found = find_mixes(args, sheet, spending);
    if (!found) return found.problem();
    answer.mix = std::move(found).value();
  }
  const auto options = draw_options(args);
  if (!options) return options.problem();
  if (options->draws == 0) return answer;
  auto intervals = impact::simulate_study(
      {.sheet = sheet, .spending = spending, .doubt = options->doubt, .draws = options->draws, .seed = options->seed});
  if (!intervals) return intervals.problem();
  answer.intervals = std::move(intervals).value();
  return answer;
}

}  // namespace

int run_impact_coefficients(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(
      {"--spending", "--unit", "--target", "--candidates", "--share-max", "--scope", "--draws", "--seed", "--doubt"});
  if (!args.word(0)) {
    problems.add(
        {.code = "CLI-102",
         .details = {{"argument", "SHEET.csv"}, {"usage", "impact coefficients SHEET.csv --spending FILE.csv"}}});
  }
  if (!problems.empty()) return terminal.fail(problems);
  const auto numbers = read_number_sheet(*args.word(0));
  if (!numbers) return terminal.fail(numbers.problem());
  const auto sheet = impact::read_coefficient_sheet(*numbers);
  if (!sheet) return terminal.fail(sheet.problem());
  const auto spending = read_spending(args, *sheet);
  if (!spending) return terminal.fail(spending.problem());
  const auto answer = answer_of(args, *sheet, *spending);
  if (!answer) return terminal.fail(answer.problem());
  terminal.fail(answer->study.warnings);
  args.has("--json") ? write_json(terminal, *sheet, *spending, *answer) : print_answer(terminal, *sheet, *answer);
  return 0;
}

}  // namespace geojeom::cli
