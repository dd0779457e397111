#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "domain/report_page.hpp"
#include "domain/strategy/selection_places.hpp"
#include "domain/strategy/table_cells.hpp"

namespace geojeom {
namespace {

constexpr std::string_view system_prefix = "mois:";
constexpr std::size_t highest_count = 3;

std::string highest_text(const IndustryPlaces& places) {
  std::string text;
  for (std::size_t r = 0; r < places.regions.size() && r < highest_count; ++r) {
    text += fmt::format("{}{} {:.2f}", r == 0 ? "" : ", ", places.regions[r].name, places.regions[r].quotient);
  }
  return text;
}

}  // namespace

std::string places_note(const IndustryPlaces& places, Language language) {
  const Say say{language};
  auto note = fmt::format(fmt::runtime(say("종사자 기준, {}년. 1보다 크면 그 업종의 비중이 전국보다 크다.",
                                           "Employees, {}. Above 1 the industry weighs more than in the nation.")),
                          places.year);
  if (places.is_broader) {
    note += say(" 지역 통계가 산업의 세부 분류만큼 자세하지 않아 그 산업을 포함한 더 넓은 업종으로 센 값이다.",
                " Regional statistics are coarser than the industry's own classes, so wider classes are counted.");
  }
  return note;
}

std::optional<document::Chart> places_chart(const SelectionInputs& inputs, const IndustryPlaces& places,
                                            const document::TileLayout& tiles, Language language) {
  const Say say{language};
  const auto& name = inputs.candidates[places.candidate].name;
  document::Chart chart{.kind = document::ChartKind::region_map,
                        .title = name + say(" 입지계수", ": location quotient"),
                        .description = places_note(places, language),
                        .unit_line = say("배", "times")};
  std::size_t digits = 0;
  for (const auto& region : places.regions) {
    if (!region.code.starts_with(system_prefix) || !std::isfinite(region.quotient)) continue;
    auto code = region.code.substr(system_prefix.size());
    digits = code.size();
    chart.regions.push_back({std::move(code), number_content(region.quotient, 2)});
  }
  auto layout = document::select_tiles(tiles, digits);
  const bool is_on_map = std::any_of(layout.tiles.begin(), layout.tiles.end(), [&](const auto& tile) {
    return std::any_of(chart.regions.begin(), chart.regions.end(),
                       [&](const auto& region) { return region.code == tile.code; });
  });
  if (!is_on_map) return std::nullopt;
  chart.layout = std::move(layout);
  return chart;
}

document::Table places_table(const SelectionInputs& inputs, const SelectionResult& result,
                             const std::vector<IndustryPlaces>& places, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("선정된 산업이 모인 곳(종사자 입지계수)", "Where the chosen industries are at home"),
                .heads = {say("산업", "Industry"), say("센 업종(KSIC)", "Classes (KSIC)"), inputs.region,
                          say("순위", "Rank"), say("높은 곳", "Highest")},
                .rows = {}};
  for (const auto& one : places) {
    if (!result.outcomes[one.candidate].is_chosen) continue;
    const auto text = [](std::string value) { return text_content(std::move(value)); };
    rows.rows.push_back(
        {text(inputs.candidates[one.candidate].name), text(fmt::format("{}", fmt::join(one.classes, ", "))),
         one.own ? number_content(one.regions[*one.own].quotient, 2)
                 : document::Content{.value = document::Missing{say("통계 없음", "no statistic")}},
         one.own ? text(fmt::format("{}/{}", *one.own + 1, one.regions.size())) : text(""), text(highest_text(one))});
  }
  return table_of(std::move(rows));
}

void write_places(JsonWriter& json, const SelectionInputs& inputs, const std::vector<IndustryPlaces>& places) {
  json.key("places").begin_array();
  for (const auto& one : places) {
    json.begin_object().key("industry").value(inputs.candidates[one.candidate].name);
    json.key("classes").values(one.classes).key("broader").value(one.is_broader).key("year").value(one.year);
    json.key("regions").begin_array();
    for (const auto& region : one.regions) {
      json.begin_object().key("code").value(region.code).key("name").value(region.name);
      json.key("employees").value(region.employees).key("quotient");
      std::isfinite(region.quotient) ? json.value(region.quotient) : json.null();
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

}  // namespace geojeom
