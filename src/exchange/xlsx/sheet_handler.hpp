#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "exchange/cell.hpp"
#include "exchange/xlsx/merged_cells.hpp"
#include "exchange/xlsx/workbook.hpp"
#include "exchange/xlsx/xml_part.hpp"

namespace geojeom {

/// Turns the XML of a sheet into rows, one at a time: pauses the part when a row that is not blank is complete.
class SheetHandler final : public XmlHandler {
 public:
  SheetHandler(const Workbook& workbook, MergedCells merged, const TableLimits& limits)
      : workbook_(workbook), merged_(std::move(merged)), limits_(limits) {}

  /// Where the next row goes, and the part to pause.
  void set_target(TableRow& row, XmlPart& part) {
    row_ = &row;
    part_ = &part;
  }
  bool has_row() const { return has_row_; }
  void take_row() { has_row_ = false; }

  void start(std::string_view name, XmlAttributes attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view text) override {
    if (is_collecting_) collect(text);
  }

 private:
  /// A cell whose text may still lie in texts_, which moves while it grows.
  struct Pending {
    std::uint32_t column;
    CellKind kind;
    bool is_own;  // the text is texts_[begin, end)
    std::size_t begin, end;
    std::string_view shared;
  };

  void collect(std::string_view text);
  void start_row(XmlAttributes attributes);
  void start_cell(XmlAttributes attributes);
  void end_cell();
  void end_row();
  void add_number(Pending& pending);
  void add_shared_text(Pending& pending);
  void replace_text(Pending& pending, std::string_view text);
  void unreadable(std::string_view reason);
  void stop(Problem problem);
  std::string_view own_text() const { return std::string_view(texts_).substr(cell_begin_); }

  const Workbook& workbook_;
  MergedCells merged_;
  TableLimits limits_;
  TableRow* row_ = nullptr;
  XmlPart* part_ = nullptr;
  bool has_row_ = false;

  std::uint64_t row_number_ = 0;
  std::uint64_t cells_ = 0;
  std::uint32_t column_next_ = 0;
  std::vector<Pending> pending_;
  std::string texts_;  // of the row's cells, one behind the other

  std::uint32_t column_ = 0;
  std::string type_;
  unsigned style_ = 0;
  std::size_t cell_begin_ = 0;
  bool in_row_ = false;
  bool in_cell_ = false;
  bool has_formula_ = false;
  bool in_phonetic_ = false;
  bool is_collecting_ = false;
};

}  // namespace geojeom
