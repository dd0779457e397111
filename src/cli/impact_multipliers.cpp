#include <fmt/format.h>

#include <optional>

#include "analysis/impact/large_table.hpp"
#include "analysis/impact/linkages.hpp"
#include "analysis/impact/regions.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_table.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::Multipliers;
using impact::Vector;

/// Multipliers and linkages, from whatever was the quicker way.
struct MultiplierAnswer {
  Multipliers multipliers;
  impact::Linkages linkages;
};

Result<MultiplierAnswer> multiplier_answer(const LoadedTable& loaded) {
  if (!loaded.model) {
    auto large = impact::solve_large_table(loaded.coefficients, loaded.account_coefficients, loaded.table.output);
    if (!large) return large.problem();
    auto answer = std::move(large).value();
    return MultiplierAnswer{std::move(answer.multipliers), std::move(answer.linkages)};
  }
  auto links = impact::linkages(*loaded.model, loaded.table.output);
  if (!loaded.households) {
    return MultiplierAnswer{impact::type_one_multipliers(*loaded.model, loaded.account_coefficients), std::move(links)};
  }
  auto closed = impact::type_two_multipliers(*loaded.model, loaded.account_coefficients, *loaded.households);
  if (!closed) return closed.problem();
  return MultiplierAnswer{std::move(closed).value(), std::move(links)};
}

/// Means weighted with the final demand of the table: what one unit of the present demand sets in motion.
double weighted_mean(const Vector& values, const Vector& weights) {
  const double total = linear::sum(weights);
  return total == 0.0 ? 0.0 : linear::dot(values, weights) / total;
}

void write_closure(JsonWriter& json, const LoadedTable& loaded, const Multipliers& result) {
  json.key("closure").begin_object();
  json.key("denominator").value(loaded.households->denominator);
  json.key("denominator_value").value(loaded.households->denominator_value);
  json.key("own_spending").value(loaded.households->own_spending);
  json.key("income").values(loaded.households->income).key("consumption").values(loaded.households->consumption);
  json.end_object();
  json.key("household_income").values(result.household_income);
  json.key("induced_factor").value(result.induced_factor);
}

void write_means(JsonWriter& json, const LoadedTable& loaded, const Multipliers& result) {
  if (loaded.table.final_demand.empty()) return;
  const Vector demand = row_sums(loaded.table.final_demand);
  json.key("final_demand_means").begin_object().key("output").value(weighted_mean(result.output, demand));
  for (std::size_t k = 0; k < result.accounts.size(); ++k) {
    json.key(loaded.account_names[k]).value(weighted_mean(result.accounts[k].inducement, demand));
  }
  json.end_object();
}

void write_json(Terminal& terminal, const LoadedTable& loaded, const MultiplierAnswer& answer) {
  const auto& [result, links] = answer;
  JsonWriter json;
  json.begin_object().key("sectors").values(loaded.table.sectors);
  if (!loaded.table.names.empty()) json.key("names").values(loaded.table.names);
  json.key("type").value(loaded.households ? 2 : 1);
  json.key("output").values(result.output).key("accounts").begin_object();
  for (std::size_t k = 0; k < result.accounts.size(); ++k) {
    const auto& account = result.accounts[k];
    json.key(loaded.account_names[k]).begin_object().key("direct").values(account.direct);
    json.key("inducement").values(account.inducement).key("multiplier").values(account.multiplier).end_object();
  }
  json.end_object().key("backward").values(links.backward).key("forward").values(links.forward);
  json.key("power_of_dispersion").values(links.power).key("sensitivity_of_dispersion").values(links.sensitivity);
  json.key("gross_output").values(loaded.table.output);
  write_means(json, loaded, result);
  if (loaded.households) write_closure(json, loaded, result);
  write_about(json, loaded);
  write_warnings(json, loaded.warnings, terminal.language());
  terminal.line(json.end_object().text());
}

std::string label_of(const impact::IoTable& table, std::size_t i) {
  return table.names.empty() || table.names[i] == table.sectors[i] ? table.sectors[i]
                                                                   : table.sectors[i] + " " + table.names[i];
}

void print_table(Terminal& terminal, const LoadedTable& loaded, const Multipliers& result) {
  std::vector<std::string> headers{std::string(terminal.say("부문", "sector")),
                                   std::string(terminal.say("생산유발", "output"))};
  for (const auto& name : loaded.account_names) {
    headers.push_back(fmt::format("{} {}", name, terminal.say("직접", "direct")));
    headers.push_back(fmt::format("{} {}", name, terminal.say("유발", "induced")));
    headers.push_back(fmt::format("{} {}", name, terminal.say("승수", "multiplier")));
  }
  NumberTable table(headers);
  for (std::size_t i = 0; i < loaded.table.size(); ++i) {
    std::vector<std::string> row{label_of(loaded.table, i), number_cell(result.output[i], 4)};
    for (const auto& account : result.accounts) {
      row.push_back(number_cell(account.direct[i], 4));
      row.push_back(number_cell(account.inducement[i], 4));
      row.push_back(account.direct[i] == 0.0 ? "-" : number_cell(account.multiplier[i], 4));
    }
    table.row(std::move(row));
  }
  table.print(terminal);
  if (!loaded.households) return;
  terminal.line(fmt::format("{}: {} {}",
                            terminal.say("가계 내생(제2유형), 분모", "Households closed in (type II), denominator"),
                            loaded.households->denominator, number_cell(loaded.households->denominator_value, 2)));
}

}  // namespace

int run_impact_multipliers(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options({}));
  const auto loaded = problems.empty() ? load_table(args, problems, {.factors_large_tables = false}) : std::nullopt;
  if (!loaded) return terminal.fail(problems);
  const auto answer = multiplier_answer(*loaded);
  if (!answer) return terminal.fail(answer.problem());
  terminal.fail(loaded->warnings);
  args.has("--json") ? write_json(terminal, *loaded, *answer) : print_table(terminal, *loaded, answer->multipliers);
  return 0;
}

int run_impact_inverse(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options({"--model"}));
  const auto model = args.text_or("--model", "leontief");
  if (model != "leontief" && model != "ghosh") {
    problems.add({.code = "CLI-103",
                  .field = "--model",
                  .details = {{"option", "--model"}, {"value", model}, {"expected", "leontief, ghosh"}}});
  }
  auto loaded = problems.empty() ? load_table(args, problems) : std::nullopt;
  if (!loaded) return terminal.fail(problems);
  terminal.fail(loaded->warnings);
  const impact::Matrix inverse = model == "ghosh" ? impact::GhoshModel(*loaded->model, loaded->table.output).inverse()
                                                  : std::move(*loaded->model).inverse();
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object()
        .key("sectors")
        .values(loaded->table.sectors)
        .key("model")
        .value(model)
        .key("inverse")
        .begin_array();
    for (std::size_t i = 0; i < inverse.rows(); ++i) json.values(inverse.row(i));
    json.end_array();
    write_about(json, *loaded);
    write_warnings(json, loaded->warnings, terminal.language());
    terminal.line(json.end_object().text());
    return 0;
  }
  std::vector<std::string> headers{std::string(terminal.say("부문", "sector"))};
  headers.insert(headers.end(), loaded->table.sectors.begin(), loaded->table.sectors.end());
  NumberTable table(headers);
  for (std::size_t i = 0; i < inverse.rows(); ++i) {
    std::vector<std::string> row{label_of(loaded->table, i)};
    for (std::size_t j = 0; j < inverse.columns(); ++j) row.push_back(number_cell(inverse(i, j), 4));
    table.row(std::move(row));
  }
  table.print(terminal);
  return 0;
}

namespace {

constexpr std::string_view kind_names[] = {"weak", "backward", "forward", "key"};
/// Own region, the same if it traded with nobody, what comes back to it, and what goes elsewhere.
void write_regional_effects(JsonWriter& json, const impact::RegionalEffects& effects) {
  json.key("regional").begin_object().key("own").values(effects.own).key("isolated").values(effects.isolated);
  json.key("feedback")
      .values(effects.feedback)
      .key("spillover")
      .values(effects.spillover)
      .key("by_region")
      .begin_array();
  for (std::size_t i = 0; i < effects.by_region.rows(); ++i) json.values(effects.by_region.row(i));
  json.end_array().end_object();
}

void print_regional_effects(Terminal& terminal, const impact::IoTable& table, const impact::RegionalEffects& effects) {
  NumberTable text({std::string(terminal.say("부문", "sector")), std::string(terminal.say("자기 지역", "own region")),
                    std::string(terminal.say("지역 단독", "isolated")),
                    std::string(terminal.say("되돌아옴", "feedback")),
                    std::string(terminal.say("다른 지역", "spill-over"))});
  for (std::size_t i = 0; i < table.size(); ++i) {
    text.row({label_of(table, i), number_cell(effects.own[i], 4), number_cell(effects.isolated[i], 4),
              number_cell(effects.feedback[i], 4), number_cell(effects.spillover[i], 4)});
  }
  terminal.line("");
  text.print(terminal);
}

constexpr std::string_view kind_names_ko[] = {"약함", "후방", "전방", "핵심"};

}  // namespace

int run_impact_linkages(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options({}));
  auto loaded = problems.empty() ? load_table(args, problems, {.keep_coefficients = true}) : std::nullopt;
  if (!loaded) return terminal.fail(problems);
  terminal.fail(loaded->warnings);
  const auto& table = loaded->table;
  const auto links = impact::linkages(*loaded->model, table.output);
  std::optional<impact::RegionalEffects> regional;
  if (table.regions > 1) {
    auto effects =
        impact::regional_effects({*loaded->model, loaded->coefficients, table.regions}, Vector(table.size(), 1.0));
    if (!effects) return terminal.fail(effects.problem());
    regional = std::move(effects).value();
  }
  const impact::Matrix inverse = std::move(*loaded->model).inverse();
  const auto variation = impact::dispersion_variation(inverse);
  const Vector losses = impact::extraction_losses(inverse, table.output);
  const auto named = [&](std::size_t i) { return static_cast<std::size_t>(links.kinds[i]); };
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object().key("sectors").values(table.sectors).key("backward").values(links.backward);
    json.key("forward").values(links.forward).key("row_sums").values(links.row_sums);
    json.key("power_of_dispersion").values(links.power).key("sensitivity_of_dispersion").values(links.sensitivity);
    json.key("forward_index").values(links.forward_index).key("power_variation").values(variation.power);
    json.key("sensitivity_variation").values(variation.sensitivity).key("extraction_loss").values(losses);
    json.key("kind").begin_array();
    for (std::size_t i = 0; i < table.size(); ++i) json.value(kind_names[named(i)]);
    json.end_array();
    if (regional) write_regional_effects(json, *regional);
    write_about(json, *loaded);
    write_warnings(json, loaded->warnings, terminal.language());
    terminal.line(json.end_object().text());
    return 0;
  }
  NumberTable text(
      {std::string(terminal.say("부문", "sector")), std::string(terminal.say("후방", "backward")),
       std::string(terminal.say("전방", "forward")), std::string(terminal.say("영향력", "power")),
       std::string(terminal.say("감응도", "sensitivity")), std::string(terminal.say("영향력 변이", "power CV")),
       std::string(terminal.say("감응도 변이", "sensitivity CV")),
       std::string(terminal.say("제거 손실", "extraction loss")), std::string(terminal.say("구분", "kind"))});
  for (std::size_t i = 0; i < table.size(); ++i) {
    text.row({label_of(table, i), number_cell(links.backward[i], 4), number_cell(links.forward[i], 4),
              number_cell(links.power[i], 4), number_cell(links.sensitivity[i], 4), number_cell(variation.power[i], 3),
              number_cell(variation.sensitivity[i], 3), number_cell(losses[i], 0),
              std::string(terminal.say(kind_names_ko[named(i)], kind_names[named(i)]))});
  }
  text.print(terminal);
  if (regional) print_regional_effects(terminal, table, *regional);
  return 0;
}

}  // namespace geojeom::cli
