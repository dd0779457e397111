#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "analysis/impact/calibrate.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_csv.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_sizes.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::Vector;

/// Column --known-column (or the first one) of --known, by sector; NaN where the file says nothing.
Result<Vector> known_multipliers(const Args& args, const impact::IoTable& nation) {
  const auto sheet = read_number_sheet(*args.text("--known"));
  if (!sheet) return sheet.problem();
  const auto name = args.text_or("--known-column", sheet->column_labels.front());
  const auto column = impact::sheet_column(*sheet, name);
  if (!column) return column.problem();
  Vector known(nation.size(), std::numeric_limits<double>::quiet_NaN());
  for (std::size_t i = 0; i < sheet->row_labels.size(); ++i) {
    const auto at = sector_number(nation, sheet->row_labels[i]);
    if (!at) return at.problem();
    known[*at] = (*column)[i];
  }
  return known;
}

void write_json(Terminal& terminal, const LoadedTable& nation, const Vector& known, const impact::Calibration& found) {
  JsonWriter json;
  json.begin_object().key("sectors").values(nation.table.sectors).key("delta").value(found.delta);
  json.key("error").value(found.error).key("bias").value(found.bias);
  json.key("known").values(known).key("fitted").values(found.fitted);
  json.key("deltas").values(found.deltas).key("errors").values(found.errors);
  write_about(json, nation);
  write_warnings(json, nation.warnings, terminal.language());
  terminal.line(json.end_object().text());
}

void print_text(Terminal& terminal, const LoadedTable& nation, const Vector& known, const impact::Calibration& found) {
  NumberTable table({terminal.say("부문", "sector"), terminal.say("알려진 지역 승수", "known multiplier"),
                     terminal.say("추정", "fitted"), terminal.say("차이(%)", "difference (%)")});
  for (std::size_t i = 0; i < known.size(); ++i) {
    const double miss = 100.0 * (found.fitted[i] - known[i]) / known[i];
    table.row(
        {nation.table.sectors[i], number_cell(known[i], 4), number_cell(found.fitted[i], 4), number_cell(miss, 1)});
  }
  table.print(terminal);
  NumberTable grid({"delta", terminal.say("평균 절대 오차(%)", "mean absolute error (%)")});
  for (std::size_t k = 0; k < found.deltas.size(); k += 5) {
    grid.row({number_cell(found.deltas[k], 2), number_cell(100.0 * found.errors[k], 2)});
  }
  grid.print(terminal);
  terminal.line(fmt::format(
      fmt::runtime(terminal.say(
          "delta = {:.4f}: 평균 절대 오차 {:.2f} %, 치우침 {:+.2f} % (0보다 크면 지역 안의 효과를 크게 봅니다)",
          "delta = {:.4f}: mean absolute error {:.2f} %, bias {:+.2f} % (above zero the region "
          "looks too self-sufficient)")),
      found.delta, 100.0 * found.error, 100.0 * found.bias));
}

}  // namespace

int run_impact_calibrate(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(
      table_options({"--method", "--known", "--known-column", "--region-column", "--nation-column", "--table"}));
  for (const char* needed : {"--table", "--known"}) {
    if (args.text(needed)) continue;
    problems.add({.code = "CLI-102",
                  .details = {{"argument", needed},
                              {"usage", "impact calibrate SIZES.csv --table NATIONAL.csv --known MULTIPLIERS.csv"}}});
  }
  if (!problems.empty()) return terminal.fail(problems);
  const auto sizes = read_sizes(args);
  if (!sizes) return terminal.fail(sizes.problem());
  const auto method = impact::parse_quotient(args.text_or("--method", "flq"));
  if (!method) return terminal.fail(method.problem());
  const auto nation = national_table(args, problems);
  if (!nation) return terminal.fail(problems);
  if (const auto different = impact::check_same_sectors(sizes->sectors, nation->table.sectors); !different.empty()) {
    return terminal.fail(different);
  }
  const auto known = known_multipliers(args, nation->table);
  if (!known) return terminal.fail(known.problem());
  terminal.fail(nation->warnings);
  const auto found = impact::calibrate_delta(nation->coefficients, {sizes->sectors, sizes->region, sizes->nation},
                                             {.multipliers = *known, .weights = sizes->region, .method = *method});
  if (!found) return terminal.fail(found.problem());
  args.has("--json") ? write_json(terminal, *nation, *known, *found) : print_text(terminal, *nation, *known, *found);
  return 0;
}

}  // namespace geojeom::cli
