#include "exchange/import/mended_table.hpp"

#include <algorithm>

namespace geojeom {
namespace {

bool is_at(const Problem& problem, std::size_t column) {
  return std::any_of(problem.details.begin(), problem.details.end(), [&](const auto& detail) {
    return detail.first == "column" && detail.second == column_letters(column);
  });
}

class MendedTable final : public TableReader {
 public:
  MendedTable(std::unique_ptr<TableReader> table, const Mends& mends) : table_(std::move(table)), mends_(mends) {}

  bool next(TableRow& row) override {
    while (table_->next(row)) {
      if (mends_.left_out.contains(row.number())) continue;
      const auto mended = mends_.cells.find(row.number());
      if (mended != mends_.cells.end()) mend(row, mended->second);
      return true;
    }
    return table_->failure() ? fail(*table_->failure()) : false;
  }

  std::vector<SheetName> sheets() const override { return table_->sheets(); }
  bool knows_merged_cells() const override { return table_->knows_merged_cells(); }
  TextEncoding encoding() const override { return table_->encoding(); }
  std::uint64_t bytes_read() const override { return table_->bytes_read(); }
  std::uint64_t bytes_total() const override { return table_->bytes_total(); }

 private:
  static void mend(TableRow& row, const std::map<std::size_t, std::string>& cells) {
    Problems left;
    for (const Problem& problem : row.problems()) {
      const bool is_mended =
          std::any_of(cells.begin(), cells.end(), [&](const auto& cell) { return is_at(problem, cell.first); });
      if (!is_mended) left.add(problem);
    }
    row.replace_problems(std::move(left));
    for (const auto& [column, text] : cells) {
      Cell& cell = row.at(column);
      cell.kind = text.empty() ? CellKind::empty : CellKind::text;
      cell.is_filled = false;
      cell.text = text;
    }
  }

  std::unique_ptr<TableReader> table_;
  const Mends& mends_;
};

}  // namespace

std::unique_ptr<TableReader> mended_table(std::unique_ptr<TableReader> table, const Mends& mends) {
  if (mends.empty()) return table;
  return std::make_unique<MendedTable>(std::move(table), mends);
}

}  // namespace geojeom
