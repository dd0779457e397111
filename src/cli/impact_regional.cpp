#include <fmt/format.h>

#include <optional>

#include "analysis/impact/regionalise.hpp"
#include "analysis/impact/regions.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_csv.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_sizes.hpp"
#include "cli/impact_table.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::Matrix;
using impact::Vector;

void write_footprint(Terminal& terminal, const LoadedTable& loaded, const impact::Footprint& result,
                     const Matrix& trade) {
  JsonWriter json;
  json.begin_object().key("sectors").values(loaded.table.sectors).key("regions").value(loaded.table.regions);
  json.key("accounts").begin_object();
  for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
    json.key(loaded.account_names[k]).begin_object();
    json.key("D_pba").values(result.production.column(k)).key("D_cba").values(result.consumption.column(k));
    json.key("D_imp").values(result.imports.column(k)).key("D_exp").values(result.exports.column(k));
    json.key("regions").begin_object();
    json.key("D_pba")
        .values(result.production_by_region.row(k))
        .key("D_cba")
        .values(result.consumption_by_region.row(k));
    json.key("D_imp").values(result.imports_by_region.row(k)).key("D_exp").values(result.exports_by_region.row(k));
    json.end_object().end_object();
  }
  json.end_object();
  write_rows(json, "gross_trade", trade);
  write_about(json, loaded);
  write_warnings(json, loaded.warnings, terminal.language());
  terminal.line(json.end_object().text());
}

void print_footprint(Terminal& terminal, const LoadedTable& loaded, const impact::Footprint& result) {
  NumberTable table({std::string(terminal.say("계정", "account")), std::string(terminal.say("지역", "region")),
                     std::string(terminal.say("생산 기준", "production-based")),
                     std::string(terminal.say("소비 기준", "consumption-based")),
                     std::string(terminal.say("수입에 담김", "in imports")),
                     std::string(terminal.say("수출에 담김", "in exports"))});
  for (std::size_t k = 0; k < loaded.account_names.size(); ++k) {
    for (std::size_t r = 0; r < loaded.table.regions; ++r) {
      table.row({loaded.account_names[k], fmt::to_string(r + 1), number_cell(result.production_by_region(k, r), 2),
                 number_cell(result.consumption_by_region(k, r), 2), number_cell(result.imports_by_region(k, r), 2),
                 number_cell(result.exports_by_region(k, r), 2)});
    }
  }
  table.print(terminal);
}

}  // namespace

int run_impact_footprint(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(table_options({}));
  const auto loaded = problems.empty() ? load_table(args, problems) : std::nullopt;
  if (!loaded) return terminal.fail(problems);
  const std::size_t items = loaded->table.final_demand.columns();
  if (items == 0 || items % loaded->table.regions != 0) {
    return terminal.fail(
        Problem{.code = "IO-101",
                .details = {{"what", std::string(terminal.say("지역별 최종수요 열 수(지역 수의 배수)",
                                                              "final-demand columns (a multiple of the regions)"))},
                            {"expected", fmt::to_string(loaded->table.regions)},
                            {"actual", fmt::to_string(items)}}});
  }
  terminal.fail(loaded->warnings);
  const auto result = impact::footprint(*loaded->model, loaded->account_coefficients, loaded->table.final_demand,
                                        loaded->table.regions);
  args.has("--json") ? write_footprint(terminal, *loaded, result, impact::gross_trade(loaded->table))
                     : print_footprint(terminal, *loaded, result);
  return 0;
}

Result<Sizes> read_sizes(const Args& args) {
  const auto file = args.word(0);
  if (!file) {
    return Problem{.code = "CLI-102",
                   .details = {{"argument", "SIZES.csv"}, {"usage", "impact regionalise SIZES.csv --method flq"}}};
  }
  const auto sheet = read_number_sheet(*file);
  if (!sheet) return sheet.problem();
  const auto column = [&](std::string_view option, const char* name, std::size_t place) -> Result<Vector> {
    if (const auto given = args.text(option)) return impact::sheet_column(*sheet, *given);
    const auto named = impact::sheet_column(*sheet, name);
    if (named || place >= sheet->column_labels.size()) return named;
    return impact::sheet_column(*sheet, sheet->column_labels[place]);
  };
  auto region = column("--region-column", "region", 0), nation = column("--nation-column", "nation", 1);
  if (!region) return region.problem();
  if (!nation) return nation.problem();
  return Sizes{sheet->row_labels, std::move(region).value(), std::move(nation).value()};
}

std::optional<LoadedTable> national_table(const Args& args, Problems& problems) {
  return load_table(args_of_table(args, *args.text("--table")), problems, {.keep_coefficients = true});
}

namespace {

struct Regional {
  impact::LocationQuotients quotients;
  std::optional<Matrix> coefficients;
  impact::CommodityBalance balance;  ///< method balance
  std::optional<impact::LeontiefModel> model;
};

std::optional<Problem> by_commodity_balance(const LoadedTable& nation, const Sizes& sizes, Regional& out) {
  // Regional output: the national one times the region's share of each sector; final demand: the national mix times the
  // region's share of the total.
  Vector output(nation.table.output), demand = row_sums(nation.table.final_demand);
  const double share = linear::sum(sizes.region) / linear::sum(sizes.nation);
  for (std::size_t i = 0; i < output.size(); ++i) {
    output[i] *= sizes.nation[i] == 0.0 ? 0.0 : sizes.region[i] / sizes.nation[i];
    demand[i] *= share;
  }
  out.balance = impact::commodity_balance(nation.coefficients, output, demand);
  out.coefficients = out.balance.coefficients;
  return std::nullopt;
}

Result<Regional> regionalise(const Args& args, const Sizes& sizes, const std::optional<LoadedTable>& nation) {
  Regional out;
  const auto delta = parse_number(args.text_or("--delta", "0.3"));
  if (!delta) return bad_value("--delta", args.text_or("--delta", ""), "0 이상 1 미만");
  const auto cap = args.text_or("--cap", "flq");
  if (cap != "flq" && cap != "nation") return bad_value("--cap", cap, "flq, nation");
  const impact::RegionAndNation pair{sizes.sectors, sizes.region, sizes.nation};
  const auto method_text = args.text_or("--method", "flq");
  const bool is_balance = method_text == "balance";
  const auto method =
      is_balance ? Result<impact::Quotient>(impact::Quotient::slq) : impact::parse_quotient(method_text);
  if (!method) return method.problem();
  auto quotients = impact::location_quotients(pair, *method, *delta);
  if (!quotients) return quotients.problem();
  out.quotients = std::move(quotients).value();
  if (!nation) {
    if (is_balance) return bad_value("--method", method_text, "--table NATIONAL.csv가 필요합니다.");
    return out;
  }
  const auto different = impact::check_same_sectors(sizes.sectors, nation->table.sectors);
  if (!different.empty()) return different.front();
  if (is_balance) {
    by_commodity_balance(*nation, sizes, out);
  } else {
    auto coefficients = impact::regional_coefficients(
        nation->coefficients, pair, {.method = *method, .delta = *delta, .never_above_nation = cap == "nation"});
    if (!coefficients) return coefficients.problem();
    out.coefficients = std::move(coefficients).value();
  }
  auto model = impact::LeontiefModel::of(*out.coefficients);
  if (!model) return model.problem();
  out.model = std::move(model).value();
  return out;
}

void write_regional(Terminal& terminal, const Args& args, const Sizes& sizes, const Regional& out) {
  JsonWriter json;
  json.begin_object().key("sectors").values(sizes.sectors).key("method").value(args.text_or("--method", "flq"));
  json.key("delta").value(*parse_number(args.text_or("--delta", "0.3"))).key("lambda").value(out.quotients.lambda);
  json.key("slq").values(out.quotients.slq);
  write_rows(json, "quotients", out.quotients.table);
  if (!out.balance.regional_share.empty()) {
    json.key("regional_share").values(out.balance.regional_share).key("balance").values(out.balance.balance);
  }
  if (out.coefficients) {
    write_rows(json, "coefficients", *out.coefficients);
    json.key("output").values(out.model->output_multipliers());
  }
  terminal.line(json.end_object().text());
}

void print_regional(Terminal& terminal, const Sizes& sizes, const Regional& out) {
  std::vector<std::string> headers{std::string(terminal.say("부문", "sector")), "SLQ"};
  if (out.model) headers.emplace_back(terminal.say("지역 생산유발", "regional output multiplier"));
  headers.insert(headers.end(), sizes.sectors.begin(), sizes.sectors.end());
  NumberTable table(headers);
  for (std::size_t i = 0; i < sizes.sectors.size(); ++i) {
    std::vector<std::string> row{sizes.sectors[i], number_cell(out.quotients.slq[i], 4)};
    if (out.model) row.push_back(number_cell(out.model->output_multipliers()[i], 4));
    for (std::size_t j = 0; j < sizes.sectors.size(); ++j) row.push_back(number_cell(out.quotients.table(i, j), 4));
    table.row(std::move(row));
  }
  table.print(terminal);
  terminal.line(fmt::format("lambda = {}", number_cell(out.quotients.lambda, 6)));
}

}  // namespace

int run_impact_regionalise(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known(
      table_options({"--method", "--delta", "--cap", "--region-column", "--nation-column", "--table"}));
  if (!problems.empty()) return terminal.fail(problems);
  const auto sizes = read_sizes(args);
  if (!sizes) return terminal.fail(sizes.problem());
  std::optional<LoadedTable> nation;
  if (args.text("--table")) {
    nation = national_table(args, problems);
    if (!nation) return terminal.fail(problems);
    terminal.fail(nation->warnings);
  }
  const auto out = regionalise(args, *sizes, nation);
  if (!out) return terminal.fail(out.problem());
  args.has("--json") ? write_regional(terminal, args, *sizes, *out) : print_regional(terminal, *sizes, *out);
  return 0;
}

}  // namespace geojeom::cli
