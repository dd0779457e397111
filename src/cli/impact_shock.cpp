#include <fmt/format.h>

#include <cmath>
#include <optional>

#include "analysis/impact/linkages.hpp"
#include "analysis/impact/supply_side.hpp"
#include "analysis/impact/uncertainty.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_table.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::Vector;

/// Everything a shock gives for one column of demand.
struct ShockAnswer {
  Vector demand;  ///< served, when supply is constrained
  Vector production;
  Vector open_production;  ///< type II: without what households induce; else empty
  std::vector<impact::Interval> intervals;
};

Result<impact::SupplyConstraint> constraint_of(const Args& args, const impact::IoTable& table) {
  impact::SupplyConstraint constraint;
  const auto given = assignments(args, "--constrain");
  if (!given) return given.problem();
  for (const auto& [name, value] : *given) {
    const auto sector = sector_number(table, name);
    if (!sector) return sector.problem();
    constraint.sectors.push_back(*sector);
    constraint.outputs.push_back(value);
  }
  return constraint;
}

Result<impact::ExtractionCase> extraction_of(const Args& args, const impact::IoTable& table) {
  impact::ExtractionCase extraction;
  const auto kind = args.text_or("--extraction", "complete");
  if (kind != "complete" && kind != "backward" && kind != "forward") {
    return bad_value("--extraction", kind, "complete, backward, forward");
  }
  extraction.kind = kind == "complete"   ? impact::Extraction::complete
                    : kind == "backward" ? impact::Extraction::backward
                                         : impact::Extraction::forward;
  for (const auto& name : args.list("--without")) {
    const auto sector = sector_number(table, name);
    if (!sector) return sector.problem();
    extraction.sectors.push_back(*sector);
  }
  return extraction;
}

class Shock {
 public:
  Shock(const Args& args, const LoadedTable& loaded) : args_(args), loaded_(loaded) {}

  Result<ShockAnswer> answer(std::span<const double> column) {
    const auto share = number_of(args_, "--local-share", 1.0);
    if (!share) return share.problem();
    ShockAnswer answer{
        .demand = {column.begin(), column.end()}, .production = {}, .open_production = {}, .intervals = {}};
    const Vector demand = answer.demand;
    for (double& value : answer.demand) value *= *share;
    if (auto problem = solve(answer)) return *problem;
    if (auto problem = simulate(answer, demand, *share)) return *problem;
    return answer;
  }

 private:
  std::optional<Problem> solve(ShockAnswer& answer) {
    const auto& model = *loaded_.model;
    if (args_.has("--constrain")) {
      const auto constraint = constraint_of(args_, loaded_.table);
      if (!constraint) return constraint.problem();
      auto held = impact::constrained_output(model, answer.demand, *constraint);
      if (!held) return held.problem();
      answer.production = std::move(held->output);
      answer.demand = std::move(held->final_demand_served);
    } else if (args_.has("--without")) {
      const auto extraction = extraction_of(args_, loaded_.table);
      if (!extraction) return extraction.problem();
      answer.production = impact::output_without(model, answer.demand, *extraction);
    } else if (loaded_.households) {
      answer.open_production = model.output(answer.demand);
      auto closed = impact::closed_output(model, *loaded_.households, answer.demand);
      if (!closed) return closed.problem();
      answer.production = std::move(closed).value();
    } else {
      answer.production = model.output(answer.demand);
    }
    return std::nullopt;
  }

  std::optional<Problem> simulate(ShockAnswer& answer, const Vector& demand, double share) {
    const auto options = draw_options(args_);
    if (!options) return options.problem();
    if (options->draws == 0) return std::nullopt;
    auto intervals = impact::simulate({.coefficients = loaded_.coefficients,
                                       .account_coefficients = loaded_.account_coefficients,
                                       .final_demand = demand,
                                       .local_share = share,
                                       .doubt = options->doubt,
                                       .draws = options->draws,
                                       .seed = options->seed});
    if (!intervals) return intervals.problem();
    answer.intervals = std::move(intervals).value();
    return std::nullopt;
  }

  const Args& args_;
  const LoadedTable& loaded_;
};

Vector account_of(const LoadedTable& loaded, std::size_t k, const Vector& production) {
  Vector values(production);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] *= loaded.account_coefficients(i, k);
  return values;
}

void write_intervals(JsonWriter& json, const LoadedTable& loaded, const std::vector<impact::Interval>& intervals) {
  if (intervals.empty()) return;
  json.key("uncertainty").begin_object();
  for (std::size_t r = 0; r < intervals.size(); ++r) {
    json.key(r == 0 ? "production" : loaded.account_names[r - 1]);
    write_interval(json, intervals[r]);
  }
  json.end_object();
}

void write_answer(JsonWriter& json, const LoadedTable& loaded, const ShockAnswer& answer) {
  json.key("demand").values(answer.demand).key("production").values(answer.production);
  json.key("accounts").begin_object();
  for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
    json.key(loaded.account_names[k]).values(account_of(loaded, k, answer.production));
  }
  json.end_object().key("totals").begin_object();
  json.key("demand").value(linear::sum(answer.demand)).key("production").value(linear::sum(answer.production));
  for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
    json.key(loaded.account_names[k]).value(linear::sum(account_of(loaded, k, answer.production)));
  }
  json.end_object();
  // Production: the demand itself, what it takes to make it, and apart from both what induced consumption adds (BR-82).
  const double direct = linear::sum(answer.demand), total = linear::sum(answer.production);
  const double open = answer.open_production.empty() ? total : linear::sum(answer.open_production);
  json.key("split").begin_object().key("direct").value(direct).key("indirect").value(open - direct);
  json.key("induced").value(total - open).end_object();
  write_intervals(json, loaded, answer.intervals);
}

void print_answer(Terminal& terminal, const LoadedTable& loaded, const ShockAnswer& answer) {
  std::vector<std::string> headers{std::string(terminal.say("부문", "sector")),
                                   std::string(terminal.say("최종수요", "demand")),
                                   std::string(terminal.say("생산", "production"))};
  headers.insert(headers.end(), loaded.account_names.begin(), loaded.account_names.end());
  NumberTable table(headers);
  std::vector<std::string> totals{std::string(terminal.say("합계", "total")),
                                  number_cell(linear::sum(answer.demand), 2),
                                  number_cell(linear::sum(answer.production), 2)};
  std::vector<Vector> accounts;
  for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
    accounts.push_back(account_of(loaded, k, answer.production));
    totals.push_back(number_cell(linear::sum(accounts.back()), 2));
  }
  for (std::size_t i = 0; i < loaded.table.size(); ++i) {
    std::vector<std::string> row{loaded.table.sectors[i], number_cell(answer.demand[i], 2),
                                 number_cell(answer.production[i], 2)};
    for (const auto& account : accounts) row.push_back(number_cell(account[i], 2));
    table.row(std::move(row));
  }
  table.row(totals).print(terminal);
  for (std::size_t r = 0; r < answer.intervals.size(); ++r) {
    const auto& one = answer.intervals[r];
    print_interval(terminal,
                   r == 0 ? terminal.say("생산", "production") : std::string_view(loaded.account_names[r - 1]), one);
  }
}

void write_json(Terminal& terminal, const LoadedTable& loaded, const impact::Names& names,
                const std::vector<ShockAnswer>& answers) {
  JsonWriter json;
  json.begin_object().key("sectors").values(loaded.table.sectors).key("type").value(loaded.households ? 2 : 1);
  write_answer(json, loaded, answers[0]);
  if (answers.size() > 1) {
    json.key("scenarios").begin_object();
    for (std::size_t s = 0; s < answers.size(); ++s) {
      json.key(names[s]).begin_object();
      write_answer(json, loaded, answers[s]);
      json.end_object();
    }
    json.end_object();
  }
  write_about(json, loaded);
  write_warnings(json, loaded.warnings, terminal.language());
  terminal.line(json.end_object().text());
}

}  // namespace

int run_impact_shock(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options(
      {"--demand", "--constrain", "--without", "--extraction", "--draws", "--seed", "--doubt", "--local-share"}));
  const auto file = args.text("--demand");
  if (!file) {
    problems.add(
        {.code = "CLI-102",
         .details = {{"argument", "--demand FILE.csv"}, {"usage", "impact shock TABLE.csv ... --demand FILE.csv"}}});
  }
  const auto loaded =
      problems.empty() ? load_table(args, problems, {.keep_coefficients = args.has("--draws")}) : std::nullopt;
  if (!loaded) return terminal.fail(problems);
  const auto demand = read_sector_vectors(*file, loaded->table);
  if (!demand) return terminal.fail(demand.problem());
  std::vector<ShockAnswer> answers;
  for (std::size_t s = 0; s < demand->values.columns(); ++s) {
    auto answer = Shock(args, *loaded).answer(demand->values.column(s));
    if (!answer) return terminal.fail(answer.problem());
    answers.push_back(std::move(answer).value());
  }
  terminal.fail(loaded->warnings);
  if (args.has("--json")) {
    write_json(terminal, *loaded, demand->names, answers);
    return 0;
  }
  for (std::size_t s = 0; s < answers.size(); ++s) {
    if (answers.size() > 1) terminal.line(fmt::format("\n[{}]", demand->names[s]));
    print_answer(terminal, *loaded, answers[s]);
  }
  return 0;
}

}  // namespace geojeom::cli
