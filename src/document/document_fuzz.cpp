#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/contract.hpp"
#include "core/utf8.hpp"
#include "document/chart.hpp"
#include "document/html_builder.hpp"
#include "document/xlsx_values.hpp"

namespace geojeom::document {
namespace {

/// A file that is read can be drawn.
void check_boundaries(std::string_view text) {
  auto layout = read_boundaries(text);
  if (!layout.ok()) return;
  Chart chart{.kind = ChartKind::region_map, .title = "지도", .description = "지도"};
  chart.layout = std::move(layout).value();
  ensure(!chart_svg(chart, {}).empty(), "a map that was read is drawn");
}

/// No text leaves its place in a page.
void check_markup(std::string_view text) {
  Html html;
  html.add("a", attr("title", text), href(Url(text)), text);
  const auto count = [&](char c) { return std::count(html.text().begin(), html.text().end(), c); };
  ensure(count('<') == 2 && count('>') == 2 && count('"') == 4, "text stays text");

  Html script;
  script.add("script", JsonInScript{text});
  ensure(std::count(script.text().begin(), script.text().end(), '<') == 2, "JSON stays in its script");

  Html style;
  style.add("style", CssString{text});
  ensure(std::count(style.text().begin(), style.text().end(), '"') == 2, "a CSS string stays one");
  ensure(std::count(style.text().begin(), style.text().end(), '<') == 2, "a CSS string stays in its style");
}

}  // namespace
}  // namespace geojeom::document

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace geojeom;
  using namespace geojeom::document;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_boundaries(text);
  check_markup(text);
  ensure(is_utf8(xlsx::cell_text(text)), "a cell's text is UTF-8");
  ensure(to_code_points(xlsx::SheetNames().next(text)).size() <= 31, "a sheet's name is short");
  return 0;
}
