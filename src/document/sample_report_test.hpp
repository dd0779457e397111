#pragma once

#include "document/document.hpp"

namespace geojeom::document {

/// A yearly report of a technopark that does not exist: three pages with every kind of block, value and mark.
Document sample_report();

/// One small chart of each kind.
Chart sample_chart(ChartKind kind);

/// The 17 provinces, or with `digits` 5 the municipalities around Chungbuk, from data/maps.
TileLayout sample_tiles(std::size_t digits);

}  // namespace geojeom::document
