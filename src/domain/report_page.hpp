#pragma once

#include <string>
#include <vector>

#include "domain/report_tables.hpp"
#include "domain/reports.hpp"

namespace geojeom {

/// A report being written: blocks in order, in the language of the context.
class ReportPage {
 public:
  explicit ReportPage(ReportContext& context);

  ReportContext& context() { return context_; }
  ReportFigures& figures() { return context_.figures; }
  Language language() const { return context_.language(); }
  std::string say(std::string_view ko, std::string_view en) const { return context_.say(ko, en); }
  bool is_korean() const { return language() == Language::ko; }

  /// Title, subtitle, organisation and the day it was made.
  void title(std::string title, std::string subtitle);
  void heading(int level, std::string_view ko, std::string_view en);
  void paragraph(std::vector<document::Run> runs);
  void points(const std::vector<std::string>& texts);
  void note(std::string text);
  void table(document::Table table) { document_.blocks.emplace_back(std::move(table)); }
  /// With a note where lines are empty instead of an empty table.
  void table(const Breakdown& breakdown);
  void table(const Cross& cross);
  void chart(document::Chart chart) { document_.blocks.emplace_back(std::move(chart)); }
  /// Every stated figure of the organisation beside the computed one, and the arithmetic among them.
  void statements(std::int64_t organisation);
  /// The documents that state figures of the organisation, as sources.
  void sources(std::int64_t organisation);

  /// With the evidence of every figure behind it.
  document::Document finish();

 private:
  ReportContext& context_;
  document::Document document_;
};

/// A period as tables have room for it: "2009년", "2023. 10. 12.", "2008. 3. 1. ~ 12. 23.".
std::string short_period(const Period& period, Language language);

/// The municipalities of a province ("mois:43") on the tile grid, from its upper left corner.
document::TileLayout tiles_of_province(const document::TileLayout& tiles, std::string_view province);

/// A table of texts: heads and rows of equal length.
struct TextRows {
  std::string caption;
  std::vector<std::string> heads;
  std::vector<std::vector<document::Content>> rows;
  std::string unit_line{};
};
document::Table table_of(TextRows rows);

/// A text as it stands in a cell.
inline document::Content text_content(std::string text) { return {.value = std::move(text)}; }
/// A value that a record holds, with the record as its address.
document::Content record_content(document::Value value, const char* type, std::int64_t id);

}  // namespace geojeom
