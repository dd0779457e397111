#include <fmt/format.h>

#include <algorithm>

#include "analysis/impact/coefficient_sheet.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_table.hpp"

namespace geojeom::cli {
namespace {

/// Names of the accounts in the sheet: --as in the order of --accounts, else their own.
Result<impact::Names> indicators_of(const Args& args, const LoadedTable& loaded) {
  auto names = args.list("--as");
  if (names.empty()) return loaded.account_names;
  if (names.size() == loaded.account_names.size()) return names;
  return bad_value("--as", args.text_or("--as", ""), fmt::format("계정 {}개의 이름", loaded.account_names.size()));
}

/// The region (1, 2, ...) that is asked for, counted from zero.
Result<std::size_t> region_of(const Args& args, const impact::IoTable& table) {
  const auto number = number_of(args, "--region", 1.0);
  if (!number) return number.problem();
  const auto region = static_cast<std::size_t>(std::max(0.0, *number));
  if (region >= 1 && region <= table.regions) return region - 1;
  return bad_value("--region", args.text_or("--region", ""), fmt::format("1 ~ {}", table.regions));
}

/// Persons per unit of the table to persons per KRW 1bn.
Result<double> units_per_billion(const Args& args) {
  const auto won = number_of(args, "--unit-won", 1e9);
  if (!won) return won.problem();
  if (*won > 0.0) return 1e9 / *won;
  return bad_value("--unit-won", args.text_or("--unit-won", ""), "표의 금액 1이 몇 원인지. 예: 1000000");
}

void scale_persons(impact::CoefficientSheet& sheet, double factor) {
  for (std::size_t a = 0; a < sheet.indicators.size(); ++a) {
    if (sheet.indicators[a] != "employment" && sheet.indicators[a] != "employees") continue;
    for (auto* matrix : {&sheet.own, &sheet.rest, &sheet.direct, &sheet.induced_own, &sheet.induced_rest}) {
      if (matrix->empty()) continue;
      for (double& value : matrix->column(a)) value *= factor;
    }
  }
}

}  // namespace

int run_impact_sheet(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options({"--region", "--as", "--unit-won"}));
  if (!problems.empty()) return terminal.fail(problems);
  auto loaded = load_table(args, problems);
  if (!loaded) return terminal.fail(problems);
  const auto indicators = indicators_of(args, *loaded);
  if (!indicators) return terminal.fail(indicators.problem());
  const auto region = region_of(args, loaded->table);
  if (!region) return terminal.fail(region.problem());
  const auto factor = units_per_billion(args);
  if (!factor) return terminal.fail(factor.problem());
  terminal.fail(loaded->warnings);
  auto made = impact::coefficient_sheet_of({*loaded->model, loaded->table, loaded->account_coefficients, *indicators,
                                            loaded->households ? &*loaded->households : nullptr},
                                           *region);
  if (!made) return terminal.fail(made.problem());
  auto sheet = std::move(made).value();
  scale_persons(sheet, *factor);
  terminal.print(impact::coefficient_sheet_csv(sheet));
  return 0;
}

}  // namespace geojeom::cli
