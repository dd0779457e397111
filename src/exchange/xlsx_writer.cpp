#include "exchange/xlsx_writer.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/contract.hpp"
#include "core/utf8.hpp"
#include "exchange/xlsx/character_escapes.hpp"
#include "exchange/xlsx/number_format.hpp"

#ifdef __SANITIZE_ADDRESS__
// libxlsxwriter 1.1.4 loses one copy of the formula of every list validation: some twenty bytes a column of a template,
// which only the leak checker minds.
extern "C" const char* __lsan_default_suppressions() { return "leak:lxw_strdup"; }
#endif

namespace geojeom {
namespace {

constexpr lxw_row_t rows_max = 1'048'576;
constexpr std::size_t cell_units_max = 32'767;
constexpr std::size_t problems_max = 1000;
constexpr std::size_t list_in_place_max = 255;       // Excel keeps a longer drop-down list on a sheet
constexpr std::time_t fixed_creation = 946'684'800;  // 2000-01-01, so that the same rows give the same bytes

std::size_t utf16_units(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
  }
  return units;
}

/// Columns a text takes on the screen: Korean letters are two wide.
std::size_t screen_width(std::string_view text) {
  std::size_t width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    width += byte < 0x80 ? 1 : (byte & 0xC0) == 0x80 ? 0 : 2;
  }
  return width;
}

double column_width(const OutColumn& column) {
  const std::size_t least = column.kind == OutCell::Kind::date ? 12 : column.kind == OutCell::Kind::text ? 16 : 14;
  return static_cast<double>(std::clamp(screen_width(column.title) + 4, least, std::size_t{50}));
}

/// A sheet's name has at most 31 characters and none of []:*?/\ .
std::string sheet_name(std::string_view wanted) {
  std::u32string name = to_code_points(wanted).substr(0, 31);
  for (char32_t& c : name) {
    if (std::u32string_view(U"[]:*?/\\'").find(c) != std::u32string_view::npos || c < 0x20) c = U'_';
  }
  return name.empty() ? "Sheet1" : to_utf8(name);
}

/// Digits that count: what Excel can keep is 15 of them.
std::size_t significant_digits(std::string_view number) {
  std::string digits;
  for (const char c : number) {
    if (c >= '0' && c <= '9' && (c != '0' || !digits.empty())) digits.push_back(c);
  }
  return digits.size();
}

class XlsxWriter final : public TableWriter {
 public:
  XlsxWriter(lxw_workbook* workbook, std::filesystem::path path, const std::vector<OutColumn>& columns,
             const XlsxStyle& style)
      : workbook_(workbook), path_(std::move(path)), columns_(columns) {
    lxw_doc_properties properties = {};
    properties.created = fixed_creation;
    workbook_set_properties(workbook_, &properties);
    sheet_ = workbook_add_worksheet(workbook_, sheet_name(style.sheet).c_str());
    make_formats();
    write_header();
    offer_choices();
    write_notes(style.notes);
  }
  ~XlsxWriter() override {
    if (workbook_ == nullptr) return;
    lxw_workbook_free(workbook_);
    std::remove(part_path(path_).c_str());
  }

  static std::string part_path(const std::filesystem::path& path) { return path.string() + ".part"; }

  void write(std::span<const OutCell> cells) override;
  Problems finish() override;

 private:
  void make_formats();
  void write_header();
  void offer_choices();
  void write_notes(const std::vector<std::string>& notes);
  void write_cell(const OutCell& cell, lxw_col_t column);
  void write_text(std::string_view text, lxw_col_t column, lxw_format* format);
  void write_decimal(std::string_view digits, lxw_col_t column);
  void write_date(std::string_view iso, lxw_col_t column);

  void add(Problem problem) {
    if (problems_.size() < problems_max) problems_.add(std::move(problem));
  }
  lxw_format* number_format_of(lxw_col_t column) const { return columns_[column].is_grouped ? grouped_ : nullptr; }

  lxw_workbook* workbook_;
  std::filesystem::path path_;
  std::vector<OutColumn> columns_;
  lxw_worksheet* sheet_ = nullptr;
  lxw_format* header_ = nullptr;
  lxw_format* required_header_ = nullptr;
  lxw_format* grouped_ = nullptr;
  lxw_format* date_ = nullptr;
  lxw_format* date_time_ = nullptr;
  lxw_format* text_ = nullptr;
  lxw_row_t row_ = 0;
  std::string scratch_;
  Problems problems_;
};

void XlsxWriter::make_formats() {
  const auto with_number_format = [&](const char* code) {
    lxw_format* const format = workbook_add_format(workbook_);
    format_set_num_format(format, code);
    return format;
  };
  header_ = workbook_add_format(workbook_);
  required_header_ = workbook_add_format(workbook_);
  for (lxw_format* const format : {header_, required_header_}) {
    format_set_bold(format);
    format_set_bg_color(format, format == required_header_ ? 0xFFF2CC : 0xE7EDF5);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  }
  grouped_ = with_number_format("#,##0");
  date_ = with_number_format("yyyy-mm-dd");
  date_time_ = with_number_format("yyyy-mm-dd hh:mm:ss");
  text_ = with_number_format("@");  // what is typed below stays text: codes keep their zeros
}

void XlsxWriter::write_header() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    const OutColumn& described = columns_[i];
    lxw_format* const format = described.kind == OutCell::Kind::text   ? text_
                               : described.kind == OutCell::Kind::date ? date_
                                                                       : number_format_of(column);
    worksheet_set_column(sheet_, column, column, column_width(described), format);
    write_text(described.title, column, described.is_required ? required_header_ : header_);
    if (!described.comment.empty()) worksheet_write_comment(sheet_, 0, column, described.comment.c_str());
  }
  worksheet_freeze_panes(sheet_, 1, 0);
  row_ = 1;
}

/// Short lists stand in the validation itself, long ones on a sheet of their own.
void XlsxWriter::offer_choices() {
  lxw_worksheet* lists = nullptr;
  struct List {
    lxw_col_t column;
    const std::vector<std::string>* choices;
  };
  std::vector<List> on_sheet;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto& choices = columns_[i].choices;
    if (choices.empty()) continue;
    std::size_t units = choices.size();
    bool has_comma = false;
    std::vector<char*> list;
    for (const auto& choice : choices) {
      units += utf16_units(choice);
      has_comma = has_comma || choice.find(',') != std::string::npos;
      list.push_back(const_cast<char*>(choice.c_str()));  // the library copies, its type is not const
    }
    list.push_back(nullptr);
    lxw_data_validation validation = {};
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.dropdown = LXW_VALIDATION_ON;
    validation.show_error = LXW_VALIDATION_ON;
    std::string range;
    if (units > list_in_place_max || has_comma) {
      if (lists == nullptr) lists = workbook_add_worksheet(workbook_, "코드");
      const std::string letters = column_letters(on_sheet.size());
      range = fmt::format("='코드'!${0}$1:${0}${1}", letters, choices.size());
      on_sheet.push_back({static_cast<lxw_col_t>(on_sheet.size()), &choices});
      validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
      validation.value_formula = range.data();
    } else {
      validation.validate = LXW_VALIDATION_TYPE_LIST;
      validation.value_list = list.data();
    }
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_data_validation_range(sheet_, 1, column, rows_max - 1, column, &validation);
  }
  // Rows of a streamed sheet come strictly in order, so the lists are written side by side.
  bool is_more = !on_sheet.empty();
  for (lxw_row_t row = 0; is_more; ++row) {
    is_more = false;
    for (const List& list : on_sheet) {
      if (row >= list.choices->size()) continue;
      worksheet_write_string(lists, row, list.column, (*list.choices)[row].c_str(), nullptr);
      is_more = true;
    }
  }
}

void XlsxWriter::write_notes(const std::vector<std::string>& notes) {
  if (notes.empty()) return;
  lxw_worksheet* const sheet = workbook_add_worksheet(workbook_, "안내");
  worksheet_set_column(sheet, 0, 0, 100, nullptr);
  for (std::size_t i = 0; i < notes.size(); ++i) {
    worksheet_write_string(sheet, static_cast<lxw_row_t>(i), 0, notes[i].c_str(), nullptr);
  }
}

void XlsxWriter::write(std::span<const OutCell> cells) {
  require(cells.size() <= columns_.size(), "a row has no more cells than the table has columns");
  if (row_ == rows_max) {
    add({.code = "EXC-133", .details = {{"limit", std::to_string(rows_max)}}});
    ++row_;
  }
  if (row_ > rows_max) return;
  for (std::size_t i = 0; i < cells.size(); ++i) write_cell(cells[i], static_cast<lxw_col_t>(i));
  ++row_;
}

void XlsxWriter::write_cell(const OutCell& cell, lxw_col_t column) {
  constexpr std::int64_t exact_max = 999'999'999'999'999;
  switch (cell.kind) {
    case OutCell::Kind::empty:
      return;
    case OutCell::Kind::integer:
      if (cell.integer < -exact_max || cell.integer > exact_max) {
        return write_text(std::to_string(cell.integer), column, nullptr);
      }
      worksheet_write_number(sheet_, row_, column, static_cast<double>(cell.integer), number_format_of(column));
      return;
    case OutCell::Kind::decimal:
      return write_decimal(cell.text, column);
    case OutCell::Kind::date:
      return write_date(cell.text, column);
    case OutCell::Kind::text:
      return write_text(cell.text, column, nullptr);
  }
}

void XlsxWriter::write_text(std::string_view text, lxw_col_t column, lxw_format* format) {
  if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
    return add(problem_at("EXC-134", row_ + 1u, column));
  }
  scratch_ = text.find("_x") == std::string_view::npos ? std::string(text) : keep_literal_escapes(text);
  if (utf16_units(scratch_) > cell_units_max) {
    Problem problem = problem_at("EXC-132", row_ + 1u, column);
    problem.details.emplace_back("limit", std::to_string(cell_units_max));
    return add(std::move(problem));
  }
  worksheet_write_string(sheet_, row_, column, scratch_.c_str(), format);
}

void XlsxWriter::write_decimal(std::string_view digits, lxw_col_t column) {
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size() || significant_digits(digits) > 15) {
    return write_text(digits, column, nullptr);
  }
  worksheet_write_number(sheet_, row_, column, value, nullptr);
}

void XlsxWriter::write_date(std::string_view iso, lxw_col_t column) {
  const auto serial = iso_to_serial(iso);
  if (!serial) return write_text(iso, column, nullptr);
  worksheet_write_number(sheet_, row_, column, *serial, iso.size() > 10 ? date_time_ : date_);
}

Problems XlsxWriter::finish() {
  const std::string part = part_path(path_);
  const auto refused = [&](std::string reason) {
    std::remove(part.c_str());
    problems_.add({.code = "EXC-130", .details = {{"file", path_.string()}, {"reason", std::move(reason)}}});
  };
  const lxw_error error = workbook_close(std::exchange(workbook_, nullptr));
  if (error != LXW_NO_ERROR) {
    refused(lxw_strerror(error));
  } else if (problems_.has_errors()) {
    std::remove(part.c_str());
  } else if (std::rename(part.c_str(), path_.c_str()) != 0) {
    refused(std::generic_category().message(errno));
  }
  return std::move(problems_);
}

}  // namespace

Result<std::unique_ptr<TableWriter>> xlsx_file_writer(const std::filesystem::path& path,
                                                      const std::vector<OutColumn>& columns, const XlsxStyle& style) {
  const std::string part = XlsxWriter::part_path(path);
  // The library opens the file only at the end; a folder that cannot be written to is better known now.
  std::FILE* const probe = std::fopen(part.c_str(), "wb");
  if (probe == nullptr) {
    return Problem{.code = "EXC-130",
                   .details = {{"file", path.string()}, {"reason", std::generic_category().message(errno)}}};
  }
  std::fclose(probe);
  lxw_workbook_options options = {};
  options.constant_memory = LXW_TRUE;
  lxw_workbook* const workbook = workbook_new_opt(part.c_str(), &options);
  ensure(workbook != nullptr, "a workbook fits into memory");
  return std::unique_ptr<TableWriter>(new XlsxWriter(workbook, path, columns, style));
}

}  // namespace geojeom
