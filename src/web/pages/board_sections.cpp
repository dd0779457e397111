#include "web/pages/board_sections.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "domain/report_page.hpp"
#include "domain/report_tables.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_words.hpp"

namespace geojeom {
namespace {

std::string text_of(const document::Paragraph& paragraph, Language language) {
  std::string text;
  for (const auto& run : paragraph.runs) text += document::to_text(run.content, language, document::UnitShown::yes);
  return text;
}

class BoardWriter {
 public:
  BoardWriter(Html& html, const document::Document& document, std::string id)
      : html_(html), document_(document), id_(std::move(id)) {}

  void write() {
    std::size_t at = 0;
    while (at < document_.blocks.size()) {
      if (const auto* heading = std::get_if<document::Heading>(&document_.blocks[at])) {
        html_.add("h2", heading->text);
        ++at;
      }
      std::size_t end = at;
      while (end < document_.blocks.size() && !std::holds_alternative<document::Heading>(document_.blocks[end])) ++end;
      if (end > at) html_.add("div", cls(end - at > 1 ? "gj-grid" : "gj-grid is-single"), [&] { section(at, end); });
      at = end;
    }
  }

 private:
  void section(std::size_t from, std::size_t to) {
    for (std::size_t at = from; at < to; ++at) {
      const auto name = id_ + "-" + std::to_string(at);
      const bool is_wide = is_wide_table(document_.blocks[at]);
      html_.add("div", attr_if(is_wide, "class", "is-wide"), [&] {
        if (const auto* chart = std::get_if<document::Chart>(&document_.blocks[at]))
          write_chart(html_, *chart, name, document_.language);
        if (const auto* table = std::get_if<document::Table>(&document_.blocks[at]))
          write_table(html_, *table, name, document_.language);
        if (const auto* note = std::get_if<document::Note>(&document_.blocks[at]))
          html_.add("p", cls("gj-missing"), text_of(note->text, document_.language));
      });
    }
  }

  static bool is_wide_table(const document::Block& block) {
    const auto* table = std::get_if<document::Table>(&block);
    return table != nullptr && table->columns.size() > 4;
  }

  Html& html_;
  const document::Document& document_;
  std::string id_;
};

}  // namespace

void write_board(Html& html, const document::Document& document, const std::string& id) {
  BoardWriter(html, document, id).write();
}

void write_cited(JsonWriter& json, const ReportFigures& figures) {
  json.key("figures").begin_array();
  for (const auto& cited : figures.cited()) {
    const Figure& figure = cited.figure;
    json.begin_object().key("measure").value(figure.request.measure);
    json.key("label").value(figure.measure->label(figures.language()));
    json.key("unit").value(figure.measure->unit(figures.language()));
    json.key("from")
        .value(to_text(figure.request.period.first()))
        .key("to")
        .value(to_text(figure.request.period.last()));
    json.key("slice").begin_object();
    for (const auto& cut : figure.request.slice) json.key(cut.dimension).value(cut.value);
    json.end_object().key("value");
    if (figure.value) {
      json.raw(to_plain_text(*figure.value));
    } else if (!figure.text.empty()) {
      json.value(figure.text);
    } else {
      json.null();
    }
    json.key("n").value(figure.n).key("N").value(figure.N).key("address").value(cited.address).end_object();
  }
  json.end_array();
}

document::TileLayout read_tile_grid(const Site& site) {
  std::ifstream file(std::filesystem::path(site.data_folder) / "maps/tiles-korea.csv", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  auto tiles = document::read_tiles(text);
  return tiles ? std::move(tiles).value() : document::TileLayout{};
}

std::optional<document::Chart> municipality_map(ReportFigures& figures, const document::TileLayout& tiles,
                                                const MapAsked& asked) {
  const Measure& measure = figures.measure(asked.request.measure);
  const auto layout = tiles_of_province(tiles, asked.province);
  const auto table = figures.engine().table(asked.request, {"region"});
  if (!table || layout.tiles.empty()) return std::nullopt;
  const WonUnit unit = fitting_unit(table->total);
  document::Chart map{.kind = document::ChartKind::region_map,
                      .title = asked.title,
                      .description = asked.description,
                      .unit_line = unit_shown(measure, unit, figures.language())};
  for (const auto& line : table->lines) {
    const auto* code = text_in(line.keys.front());
    if (code == nullptr || code->size() != 10 || !code->starts_with(asked.province)) continue;
    Figure figure = line.figure;
    figure.request = figures.cut(asked.request, "region", line.keys.front());
    map.regions.push_back({code->substr(5), figures.cell(figure, unit, true)});
  }
  if (map.regions.empty()) return std::nullopt;
  map.layout = layout;
  return map;
}

std::string province_of(Visit& visit, std::int64_t organisation) {
  const RecordType& type = visit.registry().at("organisation");
  const auto stored = visit.reader().find(type, organisation);
  if (!stored) return {};
  const auto* code = text_in(stored->row[*type.column_index("region")]);
  return code == nullptr ? std::string() : code->substr(0, 7);
}

void add_heading(document::Document& document, std::string text) {
  document.blocks.emplace_back(document::Heading{1, std::move(text)});
}

void add_table(document::Document& document, Visit& visit, const document::Table& table, bool is_empty) {
  if (is_empty) {
    document.blocks.emplace_back(
        document::Note{{{document::Run(visit.say(board_words::no_records, {{"caption", table.caption}}))}}});
  } else {
    document.blocks.emplace_back(table);
  }
}

}  // namespace geojeom
