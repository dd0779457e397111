#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "document/chart.hpp"
#include "document/table.hpp"
#include "domain/strategy/selection_result.hpp"

/// Where the candidates of a selection are at home: the location quotient of their classes in every region.
namespace geojeom {

struct RegionQuotient {
  std::string code;  ///< as it is today, "mois:51" where the statistic still says 42
  std::string name;
  double employees = 0.0;
  double quotient = 0.0;  ///< share of the industry's classes in the region ÷ share in the nation
};

/// One candidate on the map.
///
/// The statistics of regions (region_industry_fact) are rarely as fine as an industry's own classes: those of the
/// finest level that has facts are counted, each once and wholly (the weight of a link is not used, since nothing says
/// where the rest of the class is). `is_broader` says that they are wider than the industry.
struct IndustryPlaces {
  std::size_t candidate = 0;
  std::vector<std::string> classes;  ///< "30", without the revision
  bool is_broader = false;
  std::int64_t year = 0;
  std::vector<RegionQuotient> regions;  ///< the highest first
  std::optional<std::size_t> own;       ///< place of the selection's region in `regions`
};

/// Every candidate that has classes and facts, in the order of the candidates; of the year of the selection's data,
/// else of the latest year. Regions of the size of the selection's own: provinces, or municipalities. Method: location
/// quotient of employees (selection::location_quotients).
std::vector<IndustryPlaces> read_selection_places(Reader& reader, const Registry& registry,
                                                  const SelectionInputs& inputs);

/// The map of one candidate on the tiles of the country; nothing where no tile has a value.
std::optional<document::Chart> places_chart(const SelectionInputs& inputs, const IndustryPlaces& places,
                                            const document::TileLayout& tiles, Language language);

/// A row a chosen industry: quotient here, rank among the regions, the three highest.
document::Table places_table(const SelectionInputs& inputs, const SelectionResult& result,
                             const std::vector<IndustryPlaces>& places, Language language);

/// "종사자 기준, 2021년. ...": what the quotients count and what to doubt.
std::string places_note(const IndustryPlaces& places, Language language);

/// `"places": [{"industry", "classes", "broader", "year", "regions": [{"code", "name", "employees", "quotient"}]}]`.
void write_places(JsonWriter& json, const SelectionInputs& inputs, const std::vector<IndustryPlaces>& places);

}  // namespace geojeom
