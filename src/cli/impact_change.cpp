#include <fmt/format.h>

#include <cmath>

#include "analysis/impact/decomposition.hpp"
#include "analysis/impact/supply_side.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_csv.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_table.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::Vector;

/// Final demand that the model's output serves exactly: x - A x.
Vector demand_served(const LoadedTable& loaded) {
  Vector demand = loaded.table.output;
  const auto between = linear::multiply(loaded.coefficients, loaded.table.output);
  for (std::size_t i = 0; i < demand.size(); ++i) demand[i] -= between[i];
  return demand;
}

Vector column_of(const impact::Matrix& matrix, std::size_t column) {
  const auto values = matrix.column(column);
  return {values.begin(), values.end()};
}

/// Parts of the change of output, and of each account that both tables have.
struct Parts {
  impact::Decomposition output;
  std::vector<std::pair<std::string, impact::Decomposition>> accounts{};
};

Parts parts_of(const LoadedTable& before, const LoadedTable& after) {
  const Vector old_demand = demand_served(before), new_demand = demand_served(after), none;
  const auto decomposed = [&](const Vector& old_account, const Vector& new_account) {
    return impact::decompose_change({*before.model, old_demand, old_account}, {*after.model, new_demand, new_account});
  };
  Parts parts{decomposed(none, none)};
  for (std::size_t k = 0; k < before.account_names.size() && k < after.account_names.size(); ++k) {
    if (before.account_names[k] != after.account_names[k]) continue;
    parts.accounts.emplace_back(before.account_names[k], decomposed(column_of(before.account_coefficients, k),
                                                                    column_of(after.account_coefficients, k)));
  }
  return parts;
}

void write_parts(Terminal& terminal, const LoadedTable& before, const Parts& parts) {
  JsonWriter json;
  const auto& out = parts.output;
  json.begin_object().key("sectors").values(before.table.sectors).key("change").values(out.change);
  json.key("technology").values(out.technology).key("demand").values(out.demand);
  json.key("demand_level").values(out.demand_level).key("demand_mix").values(out.demand_mix);
  json.key("totals").begin_object().key("change").value(linear::sum(out.change));
  json.key("technology").value(linear::sum(out.technology)).key("demand").value(linear::sum(out.demand));
  json.key("demand_level").value(linear::sum(out.demand_level));
  json.key("demand_mix").value(linear::sum(out.demand_mix)).end_object().key("accounts").begin_object();
  for (const auto& [name, part] : parts.accounts) {
    json.key(name).begin_object().key("change").values(part.account_change);
    json.key("intensity").values(part.account_intensity).key("technology").values(part.account_technology);
    json.key("demand").values(part.account_demand).end_object();
  }
  write_warnings(json.end_object(), before.warnings, terminal.language());
  terminal.line(json.end_object().text());
}

void print_parts(Terminal& terminal, const LoadedTable& before, const Parts& parts) {
  NumberTable table({terminal.say("부문", "sector"), terminal.say("산출 변화", "change"),
                     terminal.say("기술", "technology"), terminal.say("수요 규모", "demand level"),
                     terminal.say("수요 구성", "demand mix")});
  const auto& out = parts.output;
  for (std::size_t i = 0; i < out.change.size(); ++i) {
    table.row({before.table.sectors[i], number_cell(out.change[i], 2), number_cell(out.technology[i], 2),
               number_cell(out.demand_level[i], 2), number_cell(out.demand_mix[i], 2)});
  }
  table
      .row({terminal.say("합계", "total"), number_cell(linear::sum(out.change), 2),
            number_cell(linear::sum(out.technology), 2), number_cell(linear::sum(out.demand_level), 2),
            number_cell(linear::sum(out.demand_mix), 2)})
      .print(terminal);
  for (const auto& [name, part] : parts.accounts) {
    terminal.line(fmt::format(
        fmt::runtime(terminal.say("{}: 변화 {} = 원단위 {} + 기술 {} + 수요 {}",
                                  "{}: change {} = intensity {} + technology {} + demand {}")),
        name, number_cell(linear::sum(part.account_change), 2), number_cell(linear::sum(part.account_intensity), 2),
        number_cell(linear::sum(part.account_technology), 2), number_cell(linear::sum(part.account_demand), 2)));
  }
  terminal.line(terminal.say("두 표는 같은 해의 가격이어야 합니다. 아니면 물가가 기술 변화로 보입니다.",
                             "Both tables must be in prices of one year, or technology takes the blame for prices."));
}

}  // namespace

int run_impact_decompose(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options({}));
  for (std::size_t word = 0; word < 2; ++word) {
    if (!args.word(word)) {
      problems.add({.code = "CLI-102",
                    .details = {{"argument", word == 0 ? "BEFORE.csv" : "AFTER.csv"},
                                {"usage", "impact decompose BEFORE.csv AFTER.csv ..."}}});
    }
  }
  if (!problems.empty()) return terminal.fail(problems);
  const auto before = load_table(args_of_table(args, *args.word(0)), problems, {.keep_coefficients = true});
  if (!before) return terminal.fail(problems);
  const auto after = load_table(args_of_table(args, *args.word(1)), problems, {.keep_coefficients = true});
  if (!after) return terminal.fail(problems);
  if (const auto different = impact::check_same_sectors(before->table.sectors, after->table.sectors);
      !different.empty()) {
    return terminal.fail(different);
  }
  terminal.fail(before->warnings);
  terminal.fail(after->warnings);
  const auto parts = parts_of(*before, *after);
  args.has("--json") ? write_parts(terminal, *before, parts) : print_parts(terminal, *before, parts);
  return 0;
}

namespace {

/// Primary cost per unit of output in the base year: what inputs from other sectors leave of it.
Vector base_cost(const LoadedTable& loaded) {
  Vector cost(loaded.table.size(), 1.0);
  const auto bought = linear::column_sums(loaded.coefficients);
  for (std::size_t j = 0; j < cost.size(); ++j) cost[j] = loaded.table.output[j] > 0.0 ? cost[j] - bought[j] : 1.0;
  return cost;
}

/// The base cost with the raises of --raise ACCOUNT=RATE and the additions of --cost FILE.csv.
Result<Vector> raised_cost(const Args& args, const LoadedTable& loaded) {
  Vector cost = base_cost(loaded);
  const auto raises = assignments(args, "--raise");
  if (!raises) return raises.problem();
  for (const auto& [name, rate] : *raises) {
    const auto at = std::find(loaded.account_names.begin(), loaded.account_names.end(), name);
    if (at == loaded.account_names.end()) {
      return Problem{
          .code = "IO-128",
          .field = "--raise",
          .details = {{"name", name}, {"kind", "계정"}, {"nearest", impact::nearest_name(name, loaded.account_names)}}};
    }
    const auto column = loaded.account_coefficients.column(static_cast<std::size_t>(at - loaded.account_names.begin()));
    for (std::size_t j = 0; j < cost.size(); ++j) cost[j] += rate * column[j];
  }
  if (const auto file = args.text("--cost")) {
    const auto added = read_sector_vectors(*file, loaded.table);
    if (!added) return added.problem();
    for (std::size_t j = 0; j < cost.size(); ++j) cost[j] += added->values(j, 0);
  }
  return cost;
}

/// Price rise of what final users buy, by the mix of the table.
double final_demand_rise(const LoadedTable& loaded, const Vector& price) {
  const Vector demand = demand_served(loaded);
  return linear::dot(demand, price) / linear::sum(demand) - 1.0;
}

}  // namespace

int run_impact_prices(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options({"--raise", "--cost"}));
  if (!args.text("--raise") && !args.text("--cost")) {
    problems.add({.code = "CLI-102",
                  .details = {{"argument", "--raise ACCOUNT=RATE"},
                              {"usage", "impact prices TABLE.csv ... --accounts ROW --raise ROW=0.1"}}});
  }
  const auto loaded = problems.empty() ? load_table(args, problems, {.keep_coefficients = true}) : std::nullopt;
  if (!loaded) return terminal.fail(problems);
  const auto cost = raised_cost(args, *loaded);
  if (!cost) return terminal.fail(cost.problem());
  terminal.fail(loaded->warnings);
  const Vector base = base_cost(*loaded), price = impact::prices(*loaded->model, *cost);
  const double rise = final_demand_rise(*loaded, price);
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object().key("sectors").values(loaded->table.sectors).key("base_cost").values(base);
    json.key("cost").values(*cost).key("prices").values(price).key("final_demand_rise").value(rise);
    write_about(json, *loaded);
    write_warnings(json, loaded->warnings, terminal.language());
    terminal.line(json.end_object().text());
    return 0;
  }
  NumberTable table({terminal.say("부문", "sector"), terminal.say("직접 비용 변화(%p)", "direct cost change (points)"),
                     terminal.say("가격 변화(%)", "price change (%)")});
  for (std::size_t j = 0; j < price.size(); ++j) {
    table.row({loaded->table.sectors[j], number_cell(100.0 * ((*cost)[j] - base[j]), 3),
               number_cell(100.0 * (price[j] - 1.0), 3)});
  }
  table.print(terminal);
  terminal.line(fmt::format(fmt::runtime(terminal.say("최종수요 물가 {:+.3f} % (비용이 모두 가격에 넘어간다고 볼 때)",
                                                      "prices of final demand {:+.3f} % (costs passed on in full)")),
                            100.0 * rise));
  return 0;
}

namespace {

/// --entrant FILE.csv: column `inputs`, and `sales` where it replaces imports of old sectors.
Result<impact::Entrant> entrant_of(const Args& args, const LoadedTable& loaded) {
  const auto read = read_sector_vectors(*args.text("--entrant"), loaded.table);
  if (!read) return read.problem();
  impact::Entrant entrant{column_of(read->values, 0), Vector(loaded.table.size(), 0.0)};
  if (read->values.columns() > 1) entrant.sales = column_of(read->values, 1);
  const auto own = number_of(args, "--own-use", 0.0);
  if (!own) return own.problem();
  entrant.own_use = *own;
  return entrant;
}

Result<impact::EntryEffect> entry_of(const Args& args, const LoadedTable& loaded) {
  const auto entrant = entrant_of(args, loaded);
  if (!entrant) return entrant.problem();
  const auto output = number_of(args, "--entrant-output", 0.0), demand = number_of(args, "--entrant-demand", 0.0);
  if (!output) return output.problem();
  if (!demand) return demand.problem();
  if (args.has("--entrant-output")) return impact::entry_with_output(*loaded.model, *entrant, *output);
  return impact::entry_with_demand(*loaded.model, *entrant, *demand);
}

void write_entry(Terminal& terminal, const LoadedTable& loaded, const impact::EntryEffect& effect) {
  JsonWriter json;
  json.begin_object().key("sectors").values(loaded.table.sectors).key("own_output").value(effect.own_output);
  json.key("production").values(effect.output).key("accounts").begin_object();
  for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
    Vector values = effect.output;
    for (std::size_t i = 0; i < values.size(); ++i) values[i] *= loaded.account_coefficients(i, k);
    json.key(loaded.account_names[k]).values(values);
  }
  json.end_object().key("totals").begin_object().key("production").value(linear::sum(effect.output));
  for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
    json.key(loaded.account_names[k]).value(linear::dot(effect.output, loaded.account_coefficients.column(k)));
  }
  json.end_object();
  write_about(json, loaded);
  write_warnings(json, loaded.warnings, terminal.language());
  terminal.line(json.end_object().text());
}

void print_entry(Terminal& terminal, const LoadedTable& loaded, const impact::EntryEffect& effect) {
  std::vector<std::string> headers{terminal.say("부문", "sector"), terminal.say("늘어난 산출", "added output")};
  headers.insert(headers.end(), loaded.account_names.begin(), loaded.account_names.end());
  NumberTable table(headers);
  for (std::size_t i = 0; i < effect.output.size(); ++i) {
    std::vector<std::string> row{loaded.table.sectors[i], number_cell(effect.output[i], 2)};
    for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
      row.push_back(number_cell(effect.output[i] * loaded.account_coefficients(i, k), 2));
    }
    table.row(std::move(row));
  }
  table.print(terminal);
  terminal.line(fmt::format(fmt::runtime(terminal.say("새 산업의 산출 {}, 다른 부문의 늘어난 산출 {}",
                                                      "output of the entrant {}, added output of the others {}")),
                            number_cell(effect.own_output, 2), number_cell(linear::sum(effect.output), 2)));
}

}  // namespace

int run_impact_entry(const Args& args, Session&, Terminal& terminal) {
  Problems problems =
      args.check_known(table_options({"--entrant", "--own-use", "--entrant-output", "--entrant-demand"}));
  if (!args.text("--entrant") || args.has("--entrant-output") == args.has("--entrant-demand")) {
    problems.add({.code = "CLI-102",
                  .details = {{"argument",
                               args.text("--entrant") ? "--entrant-output V | --entrant-demand V" : "--entrant FILE"},
                              {"usage", "impact entry TABLE.csv ... --entrant FILE.csv --entrant-output V"}}});
  }
  const auto loaded = problems.empty() ? load_table(args, problems) : std::nullopt;
  if (!loaded) return terminal.fail(problems);
  const auto effect = entry_of(args, *loaded);
  if (!effect) return terminal.fail(effect.problem());
  terminal.fail(loaded->warnings);
  args.has("--json") ? write_entry(terminal, *loaded, *effect) : print_entry(terminal, *loaded, *effect);
  return 0;
}

}  // namespace geojeom::cli
