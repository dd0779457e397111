#include "document/xlsx_workbook.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <stdexcept>
#include <utility>

namespace geojeom::document::xlsx {
namespace {

constexpr lxw_color_t strong_rule = 0x1D3F73;
constexpr lxw_color_t rule = 0x8A94A0;
constexpr lxw_color_t shade = 0xEAF0F8;
constexpr lxw_color_t pale = 0xF3F5F8;
constexpr lxw_color_t quiet = 0x4D5662;
constexpr lxw_color_t link_ink = 0x0B4DA2;

void set_grid_look(lxw_format* format, const Look& look) {
  const bool is_header = look.part == Look::Part::header;
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, rule);
  if (is_header || look.row != RowKind::plain) {
    format_set_bold(format);
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_fg_color(format, is_header || look.row == RowKind::total ? shade : pale);
  }
  if (is_header) format_set_text_wrap(format);
}

void set_part_look(lxw_format* format, const Look& look) {
  switch (look.part) {
    case Look::Part::title:
      format_set_bold(format);
      format_set_font_size(format, 16);
      break;
    case Look::Part::heading:
    case Look::Part::caption:
      format_set_bold(format);
      format_set_font_size(format, 12);
      format_set_font_color(format, strong_rule);
      break;
    case Look::Part::unit:
    case Look::Part::remark:
      format_set_font_size(format, 9);
      format_set_font_color(format, quiet);
      break;
    case Look::Part::header:
    case Look::Part::body:
      set_grid_look(format, look);
      break;
    case Look::Part::text:
      break;
  }
}

/// Midnight of the document's day; without a day the first one a ZIP file knows, never now.
std::time_t created_at(const Document& document) {
  const Date day = document.dated.value_or(Date::checked(1980, 1, 1));
  return static_cast<std::time_t>(day.days_since_epoch()) * 86'400;
}

}  // namespace

Workbook::Workbook(const std::filesystem::path& path, const Document& document)
    : workbook_(workbook_new(path.string().c_str())) {
  if (!workbook_) throw std::runtime_error("a workbook cannot be made: " + path.string());
  std::string title = cell_text(document.title);
  std::string author = cell_text(document.organisation);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  properties.company = author.data();
  properties.created = created_at(document);
  workbook_set_properties(workbook_, &properties);
}

Workbook::~Workbook() {
  if (workbook_) lxw_workbook_free(workbook_);
}

lxw_worksheet* Workbook::add_sheet(std::string_view wanted, std::string& name) {
  name = names_.next(wanted);
  auto* sheet = workbook_add_worksheet(workbook_, name.c_str());
  if (!sheet) throw std::runtime_error("a sheet cannot be added: " + name);
  worksheet_set_paper(sheet, 9);  // A4
  worksheet_set_margins(sheet, 0.6, 0.6, 0.7, 0.7);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_footer(sheet, "&C- &P -");
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
  return sheet;
}

lxw_format* Workbook::format(const Look& look) {
  const auto found = formats_.find(look);
  if (found != formats_.end()) return found->second;
  auto* format = workbook_add_format(workbook_);
  format_set_font_name(format, "맑은 고딕");
  format_set_font_size(format, 10);
  set_part_look(format, look);
  if (look.align == Align::centre) format_set_align(format, LXW_ALIGN_CENTER);
  if (look.align == Align::right) format_set_align(format, LXW_ALIGN_RIGHT);
  if (look.align == Align::left) format_set_align(format, LXW_ALIGN_LEFT);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (look.is_link) format_set_font_color(format, link_ink);
  if (look.is_wrapped) format_set_text_wrap(format);
  if (!look.number_format.empty()) format_set_num_format(format, look.number_format.c_str());
  formats_.emplace(look, format);
  return format;
}

void Workbook::close() {
  const lxw_error error = workbook_close(std::exchange(workbook_, nullptr));
  if (error != LXW_NO_ERROR)
    throw std::runtime_error(fmt::format("the workbook cannot be written: {}", lxw_strerror(error)));
}

}  // namespace geojeom::document::xlsx
