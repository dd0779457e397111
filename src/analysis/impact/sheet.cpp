#include "analysis/impact/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>
#include <string>

#include "core/contract.hpp"

namespace geojeom::impact {
bool is_total_name(std::string_view label) {
  std::string lower(label);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const char* start : {"total_", "total ", "subtotal", "sum of"}) {
    if (lower.starts_with(start)) return true;
  }
  for (const char* whole :
       {"total", "tot", "계", "합계", "소계", "총계", "총수요", "총수요계", "최종수요계", "중간수요계", "중간투입계",
        "부가가치계", "총투입계", "총공급계", "total intermediate use"}) {
    if (lower == whole) return true;
  }
  return false;
}

namespace {

double zero_if_empty(double value) { return std::isnan(value) ? 0.0 : value; }

std::optional<std::size_t> find(const Names& names, std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<std::size_t>(at - names.begin());
}

std::optional<std::size_t> find_row(const Sheet& sheet, std::string_view name) {
  const auto by_label = find(sheet.row_labels, name);
  return by_label ? by_label : find(sheet.row_names, name);
}

Problem not_there(const char* kind, const std::string& name, const Names& names) {
  return {.code = "IO-128",
          .field = name,
          .details = {{"name", name}, {"kind", kind}, {"nearest", nearest_name(name, names)}}};
}

Names split_sum(const std::string& text) {
  Names parts(1);
  for (const char c : text) {
    if (c == '+') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

/// Rows or columns of a sheet, so that totals are looked for in the same way in both directions.
struct Lines {
  const Sheet& sheet;
  bool are_columns;
  std::size_t sectors;

  std::size_t count() const { return are_columns ? sheet.values.columns() : sheet.values.rows(); }
  const std::string& label(std::size_t line) const {
    return are_columns ? sheet.column_labels[line] : sheet.row_labels[line];
  }
  /// Cell of a line at a sector.
  double cell(std::size_t line, std::size_t sector) const {
    return zero_if_empty(are_columns ? sheet.values(sector, line) : sheet.values(line, sector));
  }
  const std::string& sector_label(std::size_t sector) const {
    return are_columns ? sheet.row_labels[sector] : sheet.column_labels[sector];
  }
};

/// A total line and the sum it claims to be.
struct Total {
  std::size_t line;
  Vector expected;  ///< at each sector; empty when no sum fits
  bool is_grand = false;
};

class TotalSearch {
 public:
  explicit TotalSearch(const Lines& lines) : lines_(lines), step_(std::pow(10.0, -lines.sheet.decimals)) {
    all_ = Vector(lines.sectors, 0.0);
    for (std::size_t line = 0; line < lines.sectors; ++line) add(all_, line);
    sectors_ = block_ = all_;
    behind_ = Vector(lines.sectors, 0.0);
    block_count_ = lines.sectors;
  }

  /// Goes on with the next line and says whether it is a total of earlier ones.
  std::optional<Total> look_at(std::size_t line) {
    const bool named = is_total_name(lines_.label(line));
    const Vector* best = nullptr;
    double best_share = 0.0;
    const auto offer = [&](const Vector& sums, bool counts) {
      const double share = counts ? fit(line, sums) : 0.0;
      if (share > best_share) {
        best_share = share;
        best = &sums;
      }
    };
    offer(block_, block_count_ >= 2);
    offer(behind_, behind_count_ >= 2);
    offer(all_, true);
    offer(sectors_, true);
    if (best_share >= 0.8 || named) {
      Total total{line, best != nullptr && best_share >= 0.5 ? *best : Vector{}, best == &all_ && behind_count_ > 0};
      block_ = Vector(lines_.sectors, 0.0);
      block_count_ = 0;
      return total;
    }
    for (Vector* sums : {&all_, &block_, &behind_}) add(*sums, line);
    ++block_count_;
    ++behind_count_;
    return std::nullopt;
  }

  double allowance(double sum) const {
    return 1e-9 * std::abs(sum) + 0.5 * step_ * static_cast<double>(lines_.sectors + behind_count_ + 1);
  }

 private:
  void add(Vector& sums, std::size_t line) const {
    for (std::size_t s = 0; s < sums.size(); ++s) sums[s] += lines_.cell(line, s);
  }
  /// Share of sectors (with anything there) where the line equals the sums.
  double fit(std::size_t line, const Vector& sums) const {
    std::size_t fits = 0, counted = 0;
    for (std::size_t s = 0; s < sums.size(); ++s) {
      const double stated = lines_.cell(line, s);
      if (stated == 0.0 && sums[s] == 0.0) continue;
      ++counted;
      fits += std::abs(stated - sums[s]) <= allowance(sums[s]) ? 1 : 0;
    }
    return counted == 0 ? 0.0 : static_cast<double>(fits) / static_cast<double>(counted);
  }

  const Lines& lines_;
  double step_;
  Vector all_, sectors_, block_, behind_;
  std::size_t block_count_ = 0, behind_count_ = 0;
};

/// Lines behind the sectors: the plain ones, the totals, and what is wrong with printed totals.
struct Sorted {
  std::vector<std::size_t> plain;
  std::vector<std::size_t> totals;
  std::optional<std::size_t> grand;  ///< first total of everything before it
  Problems warnings;
};

Sorted sort_lines(const Lines& lines, std::size_t end) {
  Sorted sorted;
  TotalSearch search(lines);
  for (std::size_t line = lines.sectors; line < end; ++line) {
    const auto total = search.look_at(line);
    if (!total) {
      sorted.plain.push_back(line);
      continue;
    }
    sorted.totals.push_back(line);
    if (total->is_grand && !sorted.grand) sorted.grand = line;
    for (std::size_t s = 0; s < total->expected.size(); ++s) {
      const double stated = lines.cell(line, s), sum = total->expected[s];
      if (std::abs(stated - sum) <= search.allowance(sum)) continue;
      sorted.warnings.add({.code = "IO-109",
                           .field = lines.sector_label(s),
                           .details = {{"line", lines.sector_label(s)},
                                       {"total", lines.label(line)},
                                       {"stated", number_text(stated)},
                                       {"sum", number_text(sum)},
                                       {"difference", number_text(stated - sum)}},
                           .severity = Problem::Severity::warning});
    }
  }
  return sorted;
}

/// IO-108 when the headers are the row labels (or names), but in another order.
std::optional<Problem> check_order(const Sheet& sheet, std::size_t n) {
  for (const Names* rows : {&sheet.row_labels, &sheet.row_names}) {
    if (rows->size() < n) continue;
    const Names sectors(rows->begin(), rows->begin() + static_cast<std::ptrdiff_t>(n));
    std::size_t known = 0;
    std::optional<std::size_t> wrong;
    for (std::size_t j = 0; j < n; ++j) {
      known += find(sectors, sheet.column_labels[j]) ? 1 : 0;
      if (!wrong && sectors[j] != sheet.column_labels[j]) wrong = j;
    }
    if (2 * known < n || known == 0) continue;
    if (!wrong) return std::nullopt;
    return Problem{.code = "IO-108",
                   .details = {{"position", fmt::to_string(*wrong + 1)},
                               {"left", sectors[*wrong]},
                               {"right", sheet.column_labels[*wrong]}}};
  }
  return std::nullopt;
}

class TableBuilder {
 public:
  TableBuilder(const Sheet& sheet, const SheetLayout& layout) : sheet_(sheet), layout_(layout), n_(layout.sectors) {}

  Result<SheetTable> build() {
    if (n_ == 0 || sheet_.values.rows() < n_ || sheet_.values.columns() < n_) {
      return Problem{.code = "IO-101",
                     .details = {{"what", fmt::format("{}의 부문 행·열 수", sheet_.name)},
                                 {"expected", fmt::to_string(n_)},
                                 {"actual", fmt::format("{} x {}", sheet_.values.rows(), sheet_.values.columns())}}};
    }
    if (auto problem = check_order(sheet_, n_)) return *problem;
    take_flows();
    for (const auto step : {&TableBuilder::find_output, &TableBuilder::take_final_demand, &TableBuilder::take_output,
                            &TableBuilder::take_accounts, &TableBuilder::take_inputs}) {
      if (auto problem = (this->*step)()) return *problem;
    }
    result_.checks.tolerance = layout_.tolerance;
    return std::move(result_);
  }

 private:
  void take_flows() {
    IoTable& table = result_.table;
    const auto end = static_cast<std::ptrdiff_t>(n_);
    table.sectors.assign(sheet_.row_labels.begin(), sheet_.row_labels.begin() + end);
    if (!sheet_.row_names.empty()) table.names.assign(sheet_.row_names.begin(), sheet_.row_names.begin() + end);
    table.regions = layout_.regions;
    table.printed_step = std::pow(10.0, -sheet_.decimals);
    table.flows = Matrix(n_, n_);
    for (std::size_t j = 0; j < n_; ++j) {
      for (std::size_t i = 0; i < n_; ++i) table.flows(i, j) = zero_if_empty(sheet_.values(i, j));
    }
  }

  std::optional<Problem> find_output() {
    if (layout_.output.empty()) return std::nullopt;
    output_row_ = find_row(sheet_, layout_.output);
    if (!output_row_) output_column_ = find(sheet_.column_labels, layout_.output);
    if (output_row_ || output_column_) return std::nullopt;
    return not_there("행이나 열", layout_.output, sheet_.row_labels);
  }

  std::optional<Problem> take_final_demand() {
    std::vector<std::size_t> columns;
    std::optional<std::size_t> imports;
    if (!layout_.imports.empty()) {
      imports = find(sheet_.column_labels, layout_.imports);
      if (!imports) return not_there("열", layout_.imports, sheet_.column_labels);
    }
    const Lines lines{sheet_, true, n_};
    const auto sorted = sort_lines(lines, sheet_.values.columns());
    result_.warnings.add(sorted.warnings);
    for (const std::size_t line : sorted.totals) result_.total_columns.push_back(lines.label(line));
    if (!layout_.final_demand.empty()) {
      for (const auto& name : layout_.final_demand) {
        const auto column = find(sheet_.column_labels, name);
        if (!column) return not_there("열", name, sheet_.column_labels);
        columns.push_back(*column);
      }
    } else {
      for (const std::size_t line : sorted.plain) {
        const bool is_behind_grand = sorted.grand && line > *sorted.grand;  // supply side: output, imports, ...
        if (line != imports && line != output_column_ && !is_behind_grand) columns.push_back(line);
      }
    }
    keep_final_demand(columns);
    if (imports) keep_imports(*imports);
    return std::nullopt;
  }

  void keep_final_demand(const std::vector<std::size_t>& columns) {
    final_columns_ = columns;
    IoTable& table = result_.table;
    table.final_demand = Matrix(n_, columns.size());
    for (std::size_t f = 0; f < columns.size(); ++f) {
      table.final_items.push_back(sheet_.column_labels[columns[f]]);
      for (std::size_t i = 0; i < n_; ++i) table.final_demand(i, f) = zero_if_empty(sheet_.values(i, columns[f]));
    }
  }

  /// Imports are printed as a positive supply or as a negative demand: either way they are subtracted.
  void keep_imports(std::size_t column) {
    IoTable& table = result_.table;
    table.flows_are = Flows::total;
    for (std::size_t i = 0; i < n_; ++i) table.imports.push_back(std::abs(zero_if_empty(sheet_.values(i, column))));
  }

  std::optional<Problem> take_output() {
    IoTable& table = result_.table;
    if (output_row_) {
      for (std::size_t j = 0; j < n_; ++j) table.output.push_back(zero_if_empty(sheet_.values(*output_row_, j)));
    } else if (output_column_) {
      for (std::size_t i = 0; i < n_; ++i) table.output.push_back(zero_if_empty(sheet_.values(i, *output_column_)));
    } else if (!table.final_demand.empty()) {
      table.output = row_sums(table.flows);
      const Vector final_use = row_sums(table.final_demand);
      for (std::size_t i = 0; i < n_; ++i) {
        table.output[i] += final_use[i] - (table.imports.empty() ? 0.0 : table.imports[i]);
      }
    } else {
      return Problem{.code = "IO-133"};
    }
    return std::nullopt;
  }

  std::optional<Problem> add_account(const std::string& name, const Vector& values) {
    IoTable& table = result_.table;
    const std::size_t k = table.account_names.size();
    Matrix wider(n_, k + 1), final_wider(final_columns_.size(), k + 1);
    std::copy(table.accounts.values().begin(), table.accounts.values().end(), wider.values().begin());
    std::copy(table.final_accounts.values().begin(), table.final_accounts.values().end(), final_wider.values().begin());
    for (std::size_t j = 0; j < n_; ++j) wider(j, k) = zero_if_empty(values[j]);
    for (std::size_t f = 0; f < final_columns_.size(); ++f)
      final_wider(f, k) = zero_if_empty(values[final_columns_[f]]);
    table.accounts = std::move(wider);
    table.final_accounts = std::move(final_wider);
    table.account_names.push_back(name);
    return std::nullopt;
  }

  std::optional<Problem> take_accounts() {
    for (const auto& asked : layout_.accounts) {
      const auto equals = asked.find('=');
      const bool is_plain_row = find_row(sheet_, asked).has_value();
      const auto expression = is_plain_row || equals == std::string::npos ? asked : asked.substr(equals + 1);
      const auto values = sheet_row(sheet_, expression);
      if (!values) return values.problem();
      const auto name = is_plain_row || equals == std::string::npos ? asked : asked.substr(0, equals);
      if (auto problem = add_account(name, *values)) return problem;
    }
    return std::nullopt;
  }

  /// Which rows add up to output with the flows: those asked for, or all plain ones before the output row if that works
  /// for at least half of the sectors (then the others are wrong, and check_table says so).
  std::optional<Problem> take_inputs() {
    Names inputs = layout_.inputs;
    const std::size_t end = output_row_ ? *output_row_ : sheet_.values.rows();
    if (end < n_) return std::nullopt;
    const Lines lines{sheet_, false, n_};
    const auto sorted = sort_lines(lines, end);
    result_.warnings.add(sorted.warnings);
    for (const std::size_t line : sorted.totals) result_.total_rows.push_back(lines.label(line));
    if (inputs.empty()) {
      if (sorted.plain.empty() || !adds_up(sorted.plain)) return std::nullopt;
      for (const std::size_t line : sorted.plain) inputs.push_back(sheet_.row_labels[line]);
    }
    for (const auto& name : inputs) {
      if (const auto known = find(result_.table.account_names, name)) {
        result_.checks.primary_inputs.push_back(*known);
        continue;
      }
      const auto values = sheet_row(sheet_, name);
      if (!values) return values.problem();
      hidden_inputs_.push_back(*values);
    }
    if (!hidden_inputs_.empty()) add_other_inputs();
    result_.columns_checked = true;
    return std::nullopt;
  }

  bool adds_up(const std::vector<std::size_t>& rows) const {
    Vector sums = column_sums(result_.table.flows);
    std::size_t fits = 0, counted = 0;
    for (std::size_t j = 0; j < n_; ++j) {
      for (const std::size_t row : rows) sums[j] += zero_if_empty(sheet_.values(row, j));
      const double stated = result_.table.output[j];
      if (stated == 0.0) continue;
      ++counted;
      const double allowed =
          layout_.tolerance * std::abs(stated) + 0.5 * result_.table.printed_step * double(n_ + rows.size());
      fits += std::abs(sums[j] - stated) <= allowed ? 1 : 0;
    }
    return counted > 0 && 2 * fits >= counted;
  }

  /// Inputs nobody asked for as an account are kept together as one, so that the columns can be checked.
  void add_other_inputs() {
    Vector total(sheet_.values.columns(), 0.0);
    for (const auto& values : hidden_inputs_) {
      for (std::size_t c = 0; c < total.size(); ++c) total[c] += zero_if_empty(values[c]);
    }
    result_.checks.primary_inputs.push_back(result_.table.account_names.size());
    add_account(other_inputs_name, total);
  }

  static constexpr const char* other_inputs_name = "(other inputs)";

  const Sheet& sheet_;
  const SheetLayout& layout_;
  std::size_t n_;
  SheetTable result_;
  std::optional<std::size_t> output_row_, output_column_;
  std::vector<std::size_t> final_columns_;
  std::vector<Vector> hidden_inputs_;
};

}  // namespace

Result<SheetTable> table_from_sheet(const Sheet& sheet, const SheetLayout& layout) {
  return TableBuilder(sheet, layout).build();
}

Result<Vector> sheet_row(const Sheet& sheet, const std::string& label) {
  Vector total(sheet.values.columns(), 0.0);
  const auto whole = find_row(sheet, label);
  const Names parts = whole ? Names{label} : split_sum(label);
  for (const auto& part : parts) {
    const auto row = find_row(sheet, part);
    if (!row) return not_there("행", part, sheet.row_labels);
    for (std::size_t j = 0; j < total.size(); ++j) total[j] += zero_if_empty(sheet.values(*row, j));
  }
  return total;
}

Result<Vector> sheet_column(const Sheet& sheet, const std::string& label) {
  const auto column = find(sheet.column_labels, label);
  if (!column) return not_there("열", label, sheet.column_labels);
  Vector values(sheet.values.rows());
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = zero_if_empty(sheet.values(i, *column));
  return values;
}

}  // namespace geojeom::impact
