#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "document/document.hpp"
#include "document/xlsx_values.hpp"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace geojeom::document::xlsx {

/// How a cell looks; equal looks share one format of the file.
struct Look {
  enum class Part : unsigned char { text, title, heading, caption, unit, header, body, remark };

  Part part = Part::body;
  RowKind row = RowKind::plain;
  Align align = Align::left;
  bool is_label = false;
  bool is_link = false;
  bool is_wrapped = false;
  std::string number_format{};

  auto operator<=>(const Look&) const = default;
};

/// A workbook being written; `close` writes the file and throws std::runtime_error when that fails.
class Workbook {
 public:
  Workbook(const std::filesystem::path& path, const Document& document);
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;
  ~Workbook();

  /// A sheet with A4 pages; the name is made legal and unique and is given back in `name`.
  lxw_worksheet* add_sheet(std::string_view wanted, std::string& name);
  lxw_format* format(const Look& look);
  void close();

 private:
  lxw_workbook* workbook_;
  SheetNames names_;
  std::map<Look, lxw_format*> formats_;
};

}  // namespace geojeom::document::xlsx
