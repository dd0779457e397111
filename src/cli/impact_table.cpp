#include "cli/impact_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "analysis/impact/large_table.hpp"
#include "cli/impact_csv.hpp"
#include "cli/impact_doubt.hpp"

namespace geojeom::cli {
namespace {

using impact::Matrix;
using impact::Names;
using impact::Sheet;
using impact::Vector;

Problem missing(std::string_view argument, std::string_view usage) {
  return {.code = "CLI-102", .details = {{"argument", std::string(argument)}, {"usage", std::string(usage)}}};
}

/// Row labels that equal the column labels from the start: how many sectors a sheet has when nobody says.
std::size_t leading_sectors(const Sheet& sheet) {
  std::size_t n = 0;
  const std::size_t most = std::min(sheet.row_labels.size(), sheet.column_labels.size());
  while (n < most && sheet.row_labels[n] == sheet.column_labels[n]) ++n;
  return n;
}

/// A comma-separated list of labels that may hold commas themselves: parts are joined until they name a row.
Names label_list(const Args& args, std::string_view option, const Sheet& sheet) {
  const auto is_row = [&](const std::string& label) {
    return std::find(sheet.row_labels.begin(), sheet.row_labels.end(), label) != sheet.row_labels.end() ||
           std::find(sheet.row_names.begin(), sheet.row_names.end(), label) != sheet.row_names.end();
  };
  const Names parts = args.list(option);
  Names labels;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::string label = parts[i];
    for (std::size_t last = i; last < parts.size(); ++last) {
      if (last > i) label += "," + parts[last];
      if (!is_row(label)) continue;
      i = last;
      break;
    }
    labels.push_back(is_row(label) ? label : parts[i]);
  }
  return labels;
}

void append_rows(Sheet& sheet, const Names& labels, const Matrix& rows) {
  Matrix taller(sheet.values.rows() + labels.size(), sheet.values.columns());
  for (std::size_t j = 0; j < taller.columns(); ++j) {
    for (std::size_t i = 0; i < sheet.values.rows(); ++i) taller(i, j) = sheet.values(i, j);
    for (std::size_t i = 0; i < labels.size(); ++i) taller(sheet.values.rows() + i, j) = rows(i, j);
  }
  sheet.values = std::move(taller);
  sheet.row_labels.insert(sheet.row_labels.end(), labels.begin(), labels.end());
  if (!sheet.row_names.empty()) sheet.row_names.insert(sheet.row_names.end(), labels.begin(), labels.end());
}

void append_columns(Sheet& sheet, const Names& labels, const Matrix& columns) {
  Matrix wider(sheet.values.rows(), sheet.values.columns() + labels.size());
  for (std::size_t j = 0; j < wider.columns(); ++j) {
    for (std::size_t i = 0; i < wider.rows(); ++i) {
      const bool is_old = j < sheet.values.columns();
      wider(i, j) = is_old               ? sheet.values(i, j)
                    : i < columns.rows() ? columns(i, j - sheet.values.columns())
                                         : std::nan("");
    }
  }
  sheet.values = std::move(wider);
  sheet.column_labels.insert(sheet.column_labels.end(), labels.begin(), labels.end());
}

/// Puts the rows of a second file under the sheet; its columns are found by their labels.
std::optional<Problem> join_rows(Sheet& sheet, const std::string& file) {
  const auto other = read_number_sheet(file);
  if (!other) return other.problem();
  Matrix rows(other->row_labels.size(), sheet.column_labels.size(), std::nan(""));
  for (std::size_t j = 0; j < sheet.column_labels.size(); ++j) {
    const auto at = std::find(other->column_labels.begin(), other->column_labels.end(), sheet.column_labels[j]);
    if (at == other->column_labels.end()) continue;
    const auto from = static_cast<std::size_t>(at - other->column_labels.begin());
    for (std::size_t i = 0; i < rows.rows(); ++i) rows(i, j) = other->values(i, from);
  }
  append_rows(sheet, other->row_labels, rows);
  return std::nullopt;
}

/// The import-use table of a second file as one row `imports`: what each column buys from abroad.
std::optional<Problem> join_imports(Sheet& sheet, const std::string& file, std::size_t sectors) {
  const auto other = read_number_sheet(file);
  if (!other) return other.problem();
  const Names left(sheet.row_labels.begin(), sheet.row_labels.begin() + static_cast<std::ptrdiff_t>(sectors));
  Names right = other->row_labels;
  right.resize(std::min(right.size(), sectors));
  const auto problems = impact::check_same_sectors(left, right);
  if (!problems.empty()) return problems.front();
  Matrix row(1, sheet.column_labels.size());
  for (std::size_t j = 0; j < sheet.column_labels.size(); ++j) {
    const auto at = std::find(other->column_labels.begin(), other->column_labels.end(), sheet.column_labels[j]);
    if (at == other->column_labels.end()) continue;
    for (std::size_t i = 0; i < sectors; ++i) {
      const double value = other->values(i, static_cast<std::size_t>(at - other->column_labels.begin()));
      row(0, j) += std::isnan(value) ? 0.0 : value;
    }
  }
  append_rows(sheet, {"imports"}, row);
  return std::nullopt;
}

/// Makes a LoadedTable step by step; each step may stop with a problem.
class Loader {
 public:
  Loader(const Args& args, const LoadRequest& request) : args_(args), request_(request) {}

  std::optional<LoadedTable> load(Problems& problems) {
    for (const auto step : {&Loader::read_sheet, &Loader::join_files, &Loader::read_table, &Loader::check,
                            &Loader::add_coefficient_file, &Loader::make_model, &Loader::close_households}) {
      Problems found = (this->*step)();
      const bool failed = found.has_errors();
      if (failed) problems.add(std::move(found));
      if (failed) return std::nullopt;
    }
    return std::move(loaded_);
  }

 private:
  Problems read_sheet() {
    const auto file = args_.word(0);
    if (!file)
      return {missing("TABLE.csv", "impact multipliers TABLE.csv --sectors N --output ROW --accounts ROW,ROW")};
    auto sheet = read_number_sheet(*file);
    if (!sheet) return {sheet.problem()};
    sheet_ = std::move(sheet).value();
    const auto sectors = number_of(args_, "--sectors", static_cast<double>(leading_sectors(sheet_)));
    if (!sectors) return {sectors.problem()};
    if (!(*sectors >= 1.0 && *sectors <= 1e6)) {
      return {bad_value("--sectors", args_.text_or("--sectors", "0"), "부문의 수를 적어 주세요. 예: --sectors 6")};
    }
    layout_.sectors = static_cast<std::size_t>(*sectors);
    const auto regions = number_of(args_, "--regions", 1.0);
    if (!regions) return {regions.problem()};
    layout_.regions = static_cast<std::size_t>(std::max(1.0, *regions));
    const auto tolerance = number_of(args_, "--tolerance", layout_.tolerance);
    if (!tolerance) return {tolerance.problem()};
    layout_.tolerance = *tolerance;
    return {};
  }

  /// --primary, --imports and a --final-demand that is a file.
  Problems join_files() {
    if (layout_.sectors > std::min(sheet_.values.rows(), sheet_.values.columns()))
      return {};  // table_from_sheet says so
    if (const auto file = args_.text("--primary")) {
      if (auto problem = join_rows(sheet_, *file)) return {*problem};
    }
    if (const auto file = args_.text("--imports")) {
      if (auto problem = join_imports(sheet_, *file, layout_.sectors)) return {*problem};
    }
    const auto demand = args_.text("--final-demand");
    if (!demand) return {};
    if (!demand->ends_with(".csv")) {
      layout_.final_demand = args_.list("--final-demand");
      return {};
    }
    impact::IoTable labels;
    labels.sectors.assign(sheet_.row_labels.begin(),
                          sheet_.row_labels.begin() + static_cast<std::ptrdiff_t>(layout_.sectors));
    const auto vectors = read_sector_vectors(*demand, labels);
    if (!vectors) return {vectors.problem()};
    append_columns(sheet_, vectors->names, vectors->values);
    return {};
  }

  Problems read_table() {
    layout_.output = args_.text_or("--output", "");
    layout_.accounts = label_list(args_, "--accounts", sheet_);
    layout_.inputs = label_list(args_, "--inputs", sheet_);
    layout_.imports = args_.text_or("--imports-column", "");
    asked_accounts_ = layout_.accounts.size();
    if (args_.text_or("--type", "1") == "2") {
      const auto household = args_.list("--household");
      if (household.size() != 2) {
        return {bad_value("--household", args_.text_or("--household", ""),
                          "소득 행과 소비 열을 쉼표로 적어 주세요: ROW,COLUMN")};
      }
      layout_.accounts.push_back(household[0]);
    } else if (args_.text_or("--type", "1") != "1") {
      return {bad_value("--type", args_.text_or("--type", ""), "1(개방) 또는 2(가계 내생)")};
    }
    auto read = impact::table_from_sheet(sheet_, layout_);
    if (!read) return {read.problem()};
    loaded_.table = std::move(read->table);
    loaded_.warnings.add(read->warnings);
    checks_ = read->checks;
    loaded_.account_names.assign(loaded_.table.account_names.begin(),
                                 loaded_.table.account_names.begin() + static_cast<std::ptrdiff_t>(asked_accounts_));
    return {};
  }

  Problems check() {
    const auto accepted = args_.list("--accept");
    Problems errors;
    for (auto problem : impact::check_table(loaded_.table, checks_)) {
      if (std::find(accepted.begin(), accepted.end(), problem.code) != accepted.end()) {
        problem.severity = Problem::Severity::warning;
      }
      (problem.severity == Problem::Severity::warning ? loaded_.warnings : errors).add(std::move(problem));
    }
    if (errors.has_errors()) return errors;
    const Matrix all = impact::account_coefficients(loaded_.table.accounts, loaded_.table.output);
    const auto kept = all.values().first(all.rows() * asked_accounts_);
    loaded_.account_coefficients = Matrix(loaded_.table.size(), asked_accounts_);
    std::copy(kept.begin(), kept.end(), loaded_.account_coefficients.values().begin());
    return {};
  }

  /// --coefficients FILE: accounts known per unit of output (labour per unit), one row an account.
  Problems add_coefficient_file() {
    const auto file = args_.text("--coefficients");
    if (!file) return {};
    const auto rows = read_number_sheet(*file);
    if (!rows) return {rows.problem()};
    const std::size_t n = loaded_.table.size(), old = loaded_.account_coefficients.columns();
    if (rows->column_labels.size() < n) {
      return {Problem{.code = "IO-101",
                      .details = {{"what", *file + "의 열 수"},
                                  {"expected", fmt::to_string(n)},
                                  {"actual", fmt::to_string(rows->column_labels.size())}}}};
    }
    const Names headers(rows->column_labels.begin(), rows->column_labels.begin() + static_cast<std::ptrdiff_t>(n));
    const auto problems = impact::check_same_sectors(loaded_.table.sectors, headers);
    if (!problems.empty()) return problems;
    Matrix wider(n, old + rows->row_labels.size());
    std::copy(loaded_.account_coefficients.values().begin(), loaded_.account_coefficients.values().end(),
              wider.values().begin());
    for (std::size_t k = 0; k < rows->row_labels.size(); ++k) {
      for (std::size_t j = 0; j < n; ++j) wider(j, old + k) = std::isnan(rows->values(k, j)) ? 0.0 : rows->values(k, j);
      loaded_.account_names.push_back(rows->row_labels[k]);
    }
    loaded_.account_coefficients = std::move(wider);
    return {};
  }

  Problems make_model() {
    Matrix a = impact::technical_coefficients(loaded_.table.flows, loaded_.table.output);
    if (loaded_.table.flows_are == impact::Flows::total) {
      Vector exports(loaded_.table.size(), 0.0);
      for (const auto& name : args_.list("--exports-column")) {
        const auto column = impact::sheet_column(sheet_, name);
        if (!column) return {column.problem()};
        for (std::size_t i = 0; i < exports.size(); ++i) exports[i] += (*column)[i];
      }
      const auto shares =
          impact::import_shares({loaded_.table.output, loaded_.table.imports, exports, loaded_.table.sectors});
      if (!shares) return {shares.problem()};
      a = impact::domestic_coefficients(std::move(a), *shares);
    }
    const bool is_large = loaded_.table.size() >= impact::large_table_sectors && args_.text_or("--type", "1") == "1";
    if (is_large && !request_.factors_large_tables) {
      loaded_.coefficients = std::move(a);
      return {};
    }
    if (request_.keep_coefficients) loaded_.coefficients = a;
    auto model = impact::LeontiefModel::of(std::move(a));
    if (!model) return {model.problem()};
    loaded_.model = std::move(model).value();
    return {};
  }

  Problems close_households() {
    if (args_.text_or("--type", "1") != "2") return {};
    const auto& table = loaded_.table;
    const auto names = args_.list("--household");
    const auto consumption = impact::sheet_column(sheet_, names[1]);
    if (!consumption) return {consumption.problem()};
    const auto income_row = impact::sheet_row(sheet_, names[0]);
    if (!income_row) return {income_row.problem()};
    const auto column = static_cast<std::size_t>(
        std::find(sheet_.column_labels.begin(), sheet_.column_labels.end(), names[1]) - sheet_.column_labels.begin());
    const Vector income(income_row->begin(), income_row->begin() + static_cast<std::ptrdiff_t>(table.size()));
    const Vector bought(consumption->begin(), consumption->begin() + static_cast<std::ptrdiff_t>(table.size()));
    impact::HouseholdAccounts accounts{income, bought, table.output, (*income_row)[column]};
    if (const auto text = args_.text("--household-total")) {
      // A number, or a row whose cell in the consumption column is the total (household use at purchasers' prices).
      const auto number = parse_number(*text);
      const auto row = number ? Result<Vector>(Vector{}) : impact::sheet_row(sheet_, *text);
      if (!row) return {row.problem()};
      accounts.denominator = *text;
      accounts.denominator_value = number ? *number : (*row)[column];
    }
    auto closure = impact::household_closure(accounts);
    if (!closure) return {closure.problem()};
    loaded_.households = std::move(closure).value();
    return {};
  }

  const Args& args_;
  const LoadRequest& request_;
  Sheet sheet_;
  impact::SheetLayout layout_;
  impact::TableChecks checks_;
  std::size_t asked_accounts_ = 0;
  LoadedTable loaded_;
};

}  // namespace

std::vector<std::string_view> table_options(std::vector<std::string_view> also) {
  for (const char* option : {"--sectors", "--output", "--accounts", "--inputs", "--final-demand", "--imports-column",
                             "--exports-column", "--primary", "--imports", "--coefficients", "--regions", "--tolerance",
                             "--accept", "--type", "--household", "--household-total", "--description"}) {
    also.emplace_back(option);
  }
  return also;
}

Args args_of_table(const Args& args, const std::string& file) {
  std::vector<std::string> words{file};
  for (const auto option : table_options({})) {
    if (const auto value = args.text(option)) words.insert(words.end(), {std::string(option), *value});
  }
  return Args(std::move(words));
}

void write_rows(JsonWriter& json, std::string_view name, const Matrix& matrix) {
  json.key(name).begin_array();
  for (std::size_t i = 0; i < matrix.rows(); ++i) json.values(matrix.row(i));
  json.end_array();
}

namespace {

using Description = std::vector<std::pair<std::string, std::string>>;

/// The description beside TABLE.csv, or that of --description; none is not an error unless it was asked for.
Result<Description> read_description(const Args& args) {
  auto file = args.text("--description");
  if (!file) {
    const std::filesystem::path table(args.word(0).value_or(""));
    const auto beside = std::filesystem::path(table).replace_extension(".description.csv");
    if (table.empty() || !std::filesystem::exists(beside)) return Description{};
    file = beside.string();
  }
  const auto cells = read_cells(*file);
  if (!cells) return cells.problem();
  Description description;
  for (const auto& row : cells->rows) {
    if (row.size() < 2) continue;
    // A list may stand in one cell or in several.
    std::string value = row[1];
    for (std::size_t c = 2; c < row.size() && !row[c].empty(); ++c) value += "," + row[c];
    description.emplace_back(row[0], value);
  }
  return description;
}

}  // namespace

std::optional<LoadedTable> load_table(const Args& args, Problems& problems, const LoadRequest& request) {
  const auto description = read_description(args);
  if (!description) {
    problems.add(description.problem());
    return std::nullopt;
  }
  std::vector<std::string> words = args.words();
  Description about;
  for (const auto option : table_options({})) {
    if (const auto given = args.text(option)) words.insert(words.end(), {std::string(option), *given});
  }
  const auto options = table_options({});
  for (const auto& [name, value] : *description) {
    const std::string option = "--" + name;
    const bool is_option = std::find(options.begin(), options.end(), option) != options.end();
    if (is_option && !args.has(option)) words.insert(words.end(), {option, value});
    if (!is_option && name != "name" && name != "항목") about.emplace_back(name, value);
  }
  const Args merged(std::move(words));
  auto loaded = Loader(merged, request).load(problems);
  if (loaded) loaded->about = std::move(about);
  return loaded;
}

void write_about(JsonWriter& json, const LoadedTable& loaded) {
  if (loaded.about.empty()) return;
  json.key("table").begin_object();
  for (const auto& [name, value] : loaded.about) json.key(name).value(value);
  json.end_object();
}

Result<std::size_t> sector_number(const impact::IoTable& table, const std::string& name) {
  for (const Names* names : {&table.sectors, &table.names}) {
    const auto at = std::find(names->begin(), names->end(), name);
    if (at != names->end()) return static_cast<std::size_t>(at - names->begin());
  }
  return Problem{.code = "IO-107",
                 .field = name,
                 .details = {{"name", name}, {"nearest", impact::nearest_name(name, table.sectors)}}};
}

namespace {

/// A file without a header: labels and one number each, or as many bare numbers as sectors.
Result<SectorVectors> vector_without_header(const std::string& file, const impact::IoTable& table) {
  const auto list = read_number_list(file);
  if (!list) return list.problem();
  SectorVectors result{{"value"}, Matrix(table.size(), 1)};
  if (list->labels.empty() && list->values.size() != table.size()) {
    return Problem{.code = "IO-101",
                   .details = {{"what", file + "의 값 수"},
                               {"expected", fmt::to_string(table.size())},
                               {"actual", fmt::to_string(list->values.size())}}};
  }
  for (std::size_t k = 0; k < list->values.size(); ++k) {
    const auto at = list->labels.empty() ? Result<std::size_t>(k) : sector_number(table, list->labels[k]);
    if (!at) return at.problem();
    result.values(*at, 0) += list->values[k];
  }
  return result;
}

}  // namespace

Result<SectorVectors> read_sector_vectors(const std::string& file, const impact::IoTable& table) {
  const auto cells = read_cells(file);
  if (!cells) return cells.problem();
  const bool is_table = cells->rows.size() > 1 && cells->rows[0].size() > 1;
  if (!is_table || sector_number(table, cells->rows[0][0]).ok()) return vector_without_header(file, table);
  const auto sheet = read_number_sheet(file);
  if (!sheet) return sheet.problem();
  SectorVectors result{sheet->column_labels, Matrix(table.size(), sheet->column_labels.size())};
  for (std::size_t i = 0; i < sheet->row_labels.size(); ++i) {
    auto at = sector_number(table, sheet->row_labels[i]);
    if (!at && !sheet->row_names.empty()) {
      const auto by_name = sector_number(table, sheet->row_names[i]);
      if (by_name) at = by_name;
    }
    if (!at) return at.problem();
    for (std::size_t j = 0; j < result.values.columns(); ++j) {
      if (!std::isnan(sheet->values(i, j))) result.values(*at, j) += sheet->values(i, j);
    }
  }
  return result;
}

}  // namespace geojeom::cli
