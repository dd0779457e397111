#pragma once

#include <string>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/report_figures.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Writes the blocks of a document as sections of a page: headings of level 1 begin a section, charts and tables stand
/// two beside each other where there is room. `id` starts every id inside.
void write_board(Html& html, const document::Document& document, const std::string& id);

/// Every figure that was cited, with its value and address: `"figures": [...]`.
void write_cited(JsonWriter& json, const ReportFigures& figures);

/// The tile grid of provinces and municipalities; empty where the file is missing.
document::TileLayout read_tile_grid(const Site& site);

/// A map of one figure by municipality of a province ("mois:30"); nothing when there is nothing to draw.
struct MapAsked {
  FigureRequest request;
  std::string province;
  std::string title;
  std::string description;
};
std::optional<document::Chart> municipality_map(ReportFigures& figures, const document::TileLayout& tiles,
                                                const MapAsked& asked);

/// The province that the organisation lies in, "mois:30"; empty when it is not on record.
std::string province_of(Visit& visit, std::int64_t organisation);

/// A heading of the first level as a block.
void add_heading(document::Document& document, std::string text);
/// A chart or table, when there is something in it; else a note that says what is missing.
void add_table(document::Document& document, Visit& visit, const document::Table& table, bool is_empty);

}  // namespace geojeom
