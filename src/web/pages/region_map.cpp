#include "web/pages/region_map.hpp"

#include <algorithm>

#include "domain/office/records/data_set.hpp"
#include "domain/report_page.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/region_map_words.hpp"

namespace geojeom {
namespace {

namespace words = region_map_words;
constexpr std::string_view system_prefix = "mois:";
constexpr std::size_t municipality_digits = 5;
constexpr std::size_t province_digits = 2;

bool has_dimension(const Measure& measure, std::string_view name) {
  return std::any_of(measure.dimensions.begin(), measure.dimensions.end(),
                     [&](const Dimension& dimension) { return dimension.name == name; });
}

/// Boundaries that the office added, cut to what the map shows; nothing when there are none or they cannot be read.
std::optional<document::BoundaryLayout> own_boundaries(Visit& visit, std::string_view province) {
  const RecordType& type = visit.registry().at("data_set");
  const auto page = visit.reader().unguarded().list(
      {.type = &type,
       .where = {{"kind", Compare::equal, {std::string("boundaries")}}, {"content", Compare::is_set}},
       .limit = 20});
  const std::size_t digits = province.empty() ? province_digits : municipality_digits;
  for (const auto& stored : page.rows) {
    const auto set = from_row<DataSet>(type, stored.row);
    const auto content = visit.reader().unguarded().file_content(set.content->hex);
    auto read =
        content ? document::read_boundaries(*content) : Result<document::BoundaryLayout>(Problem{.code = "DOC-202"});
    if (!read) continue;
    auto layout = std::move(read).value();
    std::erase_if(layout.shapes, [&](const document::MapShape& shape) {
      return shape.code.size() != digits || (!province.empty() && !shape.code.starts_with(province));
    });
    layout.source = set.source;
    if (!layout.shapes.empty()) return layout;
  }
  return std::nullopt;
}

class MapMaker {
 public:
  MapMaker(Visit& visit, ReportFigures& figures, RegionMap& map) : visit_(visit), figures_(figures), map_(map) {}

  void make() {
    const auto& asked = map_.asked;
    const bool is_country = asked.province.empty();
    map_.lines = breakdown(figures_, {.caption = title(),
                                      .head = std::string(visit_.say(is_country ? words::province : words::region)),
                                      .dimension = is_country ? "province" : "region",
                                      .columns = {column(asked.year), column(asked.year - 1)}});
    add_chart();
  }

 private:
  std::string title() const {
    return visit_.say(words::title_of, {{"year", std::to_string(map_.asked.year)},
                                        {"measure", figures_.measure(map_.asked.measure).label(visit_.language())}});
  }

  BreakdownColumn column(int year) const {
    const FigureRequest request{
        .measure = map_.asked.measure, .organisation = map_.asked.organisation, .period = whole_year(year)};
    const auto total = figures_.engine().figure(request);
    return {.request = request,
            .head = visit_.say(words::of_year, {{"year", std::to_string(year)}}),
            .unit = total ? fitting_unit(*total) : WonUnit::million};
  }

  /// "30200" of "mois:30200" when it stands on the map.
  std::string code_on_map(const Value& key) const {
    const auto* code = text_in(key);
    if (code == nullptr || !code->starts_with(system_prefix)) return {};
    const auto digits = code->substr(system_prefix.size());
    if (map_.asked.province.empty()) return digits;
    return code->starts_with(map_.asked.province) && digits.size() == municipality_digits ? digits : std::string();
  }

  void add_chart() {
    document::Chart chart{.kind = document::ChartKind::region_map,
                          .title = title(),
                          .description = std::string(visit_.say(words::lead)),
                          .unit_line = map_.lines.units.front()};
    for (const auto& line : map_.lines.lines) {
      const auto code = code_on_map(line.key);
      if (!code.empty() && document::plot_position(line.cells.front().value))
        chart.regions.push_back({code, line.cells.front()});
    }
    if (chart.regions.empty()) return;
    const auto digits = map_.asked.province.empty() ? std::string() : map_.asked.province.substr(system_prefix.size());
    if (auto boundaries = own_boundaries(visit_, digits)) {
      chart.layout = std::move(*boundaries);
      map_.has_boundaries = true;
    } else {
      const auto tiles = read_tile_grid(visit_.site());
      auto layout = digits.empty() ? document::select_tiles(tiles, province_digits)
                                   : tiles_of_province(tiles, map_.asked.province);
      if (layout.tiles.empty()) return;
      chart.layout = std::move(layout);
    }
    map_.chart = std::move(chart);
  }

  Visit& visit_;
  ReportFigures& figures_;
  RegionMap& map_;
};

}  // namespace

std::vector<const Measure*> measures_by_region(const MeasureCatalogue& catalogue) {
  std::vector<const Measure*> measures;
  for (const auto& measure : catalogue.all()) {
    const Measure& counted = catalogue.counted(measure);
    if (has_dimension(counted, "region") && has_dimension(counted, "province") && measure.formula == Formula::counted &&
        measure.counting != Counting::latest)
      measures.push_back(&measure);
  }
  return measures;
}

RegionMap make_region_map(Visit& visit, ReportFigures& figures, RegionMapAsked asked) {
  RegionMap map{.asked = std::move(asked), .chart = {}, .has_boundaries = false, .lines = {}};
  MapMaker(visit, figures, map).make();
  return map;
}

}  // namespace geojeom
