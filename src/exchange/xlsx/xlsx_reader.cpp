#include "exchange/xlsx/xlsx_reader.hpp"

#include <string>
#include <utility>
#include <vector>

#include "exchange/xlsx/sheet_handler.hpp"

namespace geojeom {
namespace {

class XlsxReader final : public TableReader {
 public:
  XlsxReader(std::unique_ptr<Workbook> workbook, std::size_t sheet, ZipPart part, MergedCells merged,
             const TableLimits& limits)
      : workbook_(std::move(workbook)),
        sheet_(sheet),
        bytes_total_(workbook_->archive->claimed_bytes(part.name())),
        handler_(*workbook_, std::move(merged), limits),
        part_(std::move(part), handler_) {}

  bool next(TableRow& row) override {
    if (failure()) return false;
    handler_.set_target(row, part_);
    const XmlPart::Step step = part_.advance();
    if (step == XmlPart::Step::failed) return fail(*part_.failure());
    if (!handler_.has_row()) return false;
    handler_.take_row();
    return true;
  }

  std::vector<SheetName> sheets() const override {
    std::vector<SheetName> names;
    for (const auto& sheet : workbook_->sheets) {
      names.push_back({.name = sheet.name, .is_hidden = sheet.is_hidden, .is_read = names.size() == sheet_});
    }
    return names;
  }
  bool knows_merged_cells() const override { return true; }
  std::uint64_t bytes_read() const override { return part_.inflated_bytes(); }
  std::uint64_t bytes_total() const override { return bytes_total_; }

 private:
  std::unique_ptr<Workbook> workbook_;
  std::size_t sheet_;
  std::uint64_t bytes_total_;
  SheetHandler handler_;
  XmlPart part_;
};

Result<std::size_t> chosen_sheet(const Workbook& workbook, const std::string& name) {
  std::string names;
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    const WorkbookSheet& sheet = workbook.sheets[i];
    if (name.empty() ? !sheet.is_hidden : sheet.name == name) return i;
    names += (i == 0 ? "" : ", ") + sheet.name;
  }
  if (name.empty()) return Problem{.code = "EXC-121"};
  return Problem{.code = "EXC-120", .details = {{"sheet", name}, {"sheets", names}}};
}

}  // namespace

Result<std::unique_ptr<TableReader>> xlsx_reader(std::unique_ptr<ZipArchive> archive, const TableOptions& options) {
  auto opened = read_workbook(std::move(archive), options.limits);
  if (!opened) return opened.problem();
  std::unique_ptr<Workbook> workbook = std::move(opened).value();
  const auto sheet = chosen_sheet(*workbook, options.sheet);
  if (!sheet) return sheet.problem();
  const std::string& name = workbook->sheets[*sheet].part;
  MergedCells merged;
  if (options.fill_merged) {
    auto scanned = workbook->archive->part(name);
    if (!scanned) return scanned.problem();
    auto found = MergedCells::find(std::move(scanned).value());
    if (!found) return found.problem();
    merged = std::move(found).value();
  }
  auto part = workbook->archive->part(name);
  if (!part) return part.problem();
  return std::unique_ptr<TableReader>(
      new XlsxReader(std::move(workbook), *sheet, std::move(part).value(), std::move(merged), options.limits));
}

}  // namespace geojeom
