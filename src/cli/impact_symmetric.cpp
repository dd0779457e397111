#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/impact/supply_use.hpp"
#include "core/csv_text.hpp"
#include "cli/files.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_csv.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_table.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::Matrix;
using impact::Names;
using impact::Sheet;

constexpr std::string_view usage = "impact symmetric SUPPLY.csv USE.csv --model A|B|C|D";

bool contains(const Names& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Lines that both files have, without printed totals.
Names common_lines(const Names& supply, const Names& use) {
  Names common;
  for (const auto& name : supply) {
    if (contains(use, name) && !impact::is_total_name(name)) common.push_back(name);
  }
  return common;
}

/// Lines of the use table that are neither products nor industries: --accounts or --final-demand, else all but totals.
Names other_lines(const Names& lines, const Names& known, const std::vector<std::string>& asked) {
  Names others;
  for (const auto& name : lines) {
    if (contains(known, name)) continue;
    if (asked.empty() ? !impact::is_total_name(name) : contains(asked, name)) others.push_back(name);
  }
  return others;
}

/// The block of a sheet under row and column labels; empty cells are zero.
Matrix block(const Sheet& sheet, const Names& rows, const Names& columns) {
  const auto place = [](const Names& names, const std::string& name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  };
  Matrix part(rows.size(), columns.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < columns.size(); ++j) {
      const double value = sheet.values(place(sheet.row_labels, rows[i]), place(sheet.column_labels, columns[j]));
      part(i, j) = std::isnan(value) ? 0.0 : value;
    }
  }
  return part;
}

impact::SupplyUse tables_of(const Sheet& supply, const Sheet& use, const Args& args) {
  impact::SupplyUse tables;
  tables.products = common_lines(supply.row_labels, use.row_labels);
  tables.industries = common_lines(supply.column_labels, use.column_labels);
  tables.account_names = other_lines(use.row_labels, tables.products, args.list("--accounts"));
  tables.final_items = other_lines(use.column_labels, tables.industries, args.list("--final-demand"));
  tables.supply = block(supply, tables.products, tables.industries);
  tables.use = block(use, tables.products, tables.industries);
  tables.final_demand = block(use, tables.products, tables.final_items);
  tables.accounts = linear::transposed(block(use, tables.account_names, tables.industries));
  return tables;
}

Result<impact::SupplyUseModel> model_of(const Args& args) {
  const auto name = args.text_or("--model", "D");
  if (name == "A" || name == "a") return impact::SupplyUseModel::product_technology;
  if (name == "B" || name == "b") return impact::SupplyUseModel::industry_technology;
  if (name == "C" || name == "c") return impact::SupplyUseModel::fixed_industry_sales;
  if (name == "D" || name == "d") return impact::SupplyUseModel::fixed_product_sales;
  return bad_value("--model", name, "A, B, C, D");
}

std::size_t negative_cells(const Matrix& flows) {
  return static_cast<std::size_t>(
      std::count_if(flows.values().begin(), flows.values().end(), [](double value) { return value < 0.0; }));
}

/// The wide form that every other `impact` command reads.
std::string csv_of(const impact::IoTable& table) {
  std::string text = "row";
  for (const Names* names : {&table.sectors, &table.final_items}) {
    for (const auto& name : *names) text += "," + csv_cell(name);
  }
  text += "\n";
  for (std::size_t i = 0; i < table.size(); ++i) {
    text += csv_cell(table.sectors[i]);
    for (std::size_t j = 0; j < table.size(); ++j) text += fmt::format(",{}", table.flows(i, j));
    for (std::size_t f = 0; f < table.final_items.size(); ++f) text += fmt::format(",{}", table.final_demand(i, f));
    text += "\n";
  }
  for (std::size_t k = 0; k <= table.account_names.size(); ++k) {
    const bool is_output = k == table.account_names.size();
    text += is_output ? std::string("output") : csv_cell(table.account_names[k]);
    for (std::size_t j = 0; j < table.size(); ++j) {
      text += fmt::format(",{}", is_output ? table.output[j] : table.accounts(j, k));
    }
    text += std::string(table.final_items.size(), ',') + "\n";
  }
  return text;
}

void write_json(Terminal& terminal, const Args& args, const impact::IoTable& table) {
  JsonWriter json;
  json.begin_object().key("model").value(args.text_or("--model", "D")).key("sectors").values(table.sectors);
  write_rows(json, "table", table.flows);
  json.key("final_items").values(table.final_items);
  write_rows(json, "final_demand", table.final_demand);
  json.key("output").values(table.output).key("accounts").begin_object();
  for (std::size_t k = 0; k < table.account_names.size(); ++k) {
    json.key(table.account_names[k]).values(table.accounts.column(k));
  }
  json.end_object().key("negative_cells").value(negative_cells(table.flows));
  terminal.line(json.end_object().text());
}

void print_text(Terminal& terminal, const impact::IoTable& table) {
  std::vector<std::string> headers{terminal.say("부문", "sector")};
  headers.insert(headers.end(), table.sectors.begin(), table.sectors.end());
  headers.emplace_back(terminal.say("최종수요", "final demand"));
  headers.emplace_back(terminal.say("산출", "output"));
  NumberTable text(headers);
  const auto demand = linear::row_sums(table.final_demand);
  for (std::size_t i = 0; i < table.size(); ++i) {
    std::vector<std::string> row{table.sectors[i]};
    for (std::size_t j = 0; j < table.size(); ++j) row.push_back(number_cell(table.flows(i, j), 2));
    row.push_back(number_cell(demand[i], 2));
    row.push_back(number_cell(table.output[i], 2));
    text.row(std::move(row));
  }
  text.print(terminal);
  if (const auto count = negative_cells(table.flows); count > 0) {
    terminal.line(fmt::format(fmt::runtime(terminal.say("음수 칸 {}개: 모형 B나 D에는 음수가 생기지 않습니다.",
                                                        "{} negative cells: models B and D give none.")),
                              count));
  }
}

}  // namespace

int run_impact_symmetric(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known({"--model", "--accounts", "--final-demand", "--output"});
  for (std::size_t word = 0; word < 2; ++word) {
    if (!args.word(word)) {
      problems.add({.code = "CLI-102",
                    .details = {{"argument", word == 0 ? "SUPPLY.csv" : "USE.csv"}, {"usage", std::string(usage)}}});
    }
  }
  const auto model = model_of(args);
  if (!model) problems.add(model.problem());
  if (!problems.empty()) return terminal.fail(problems);
  const auto supply = read_number_sheet(*args.word(0));
  if (!supply) return terminal.fail(supply.problem());
  const auto use = read_number_sheet(*args.word(1));
  if (!use) return terminal.fail(use.problem());
  const auto tables = tables_of(*supply, *use, args);
  const auto table = impact::symmetric_table(tables, *model);
  if (!table) return terminal.fail(table.problem());
  if (const auto file = args.text("--output")) {
    const auto written = write_text_file(*file, csv_of(*table));
    if (written.has_errors()) return terminal.fail(written);
  }
  args.has("--json") ? write_json(terminal, args, *table) : print_text(terminal, *table);
  return 0;
}

}  // namespace geojeom::cli
