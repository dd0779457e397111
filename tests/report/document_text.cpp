#include "tests/report/document_text.hpp"

#include <fmt/format.h>

namespace geojeom {
namespace {

using namespace document;

class TextDump {
 public:
  explicit TextDump(Language language) : language_(language) {}

  void operator()(const Heading& heading) {
    line(std::string(static_cast<std::size_t>(heading.level), '#') + " " + heading.text);
  }
  void operator()(const Paragraph& paragraph) { line(text(paragraph)); }
  void operator()(const Note& note) { line("※ " + text(note.text)); }
  void operator()(const PageBreak&) { line("---"); }
  void operator()(const List& list) {
    for (const auto& point : list.points) line("- " + text(point.text));
  }
  void operator()(const Table& table) {
    line("[" + table.caption + "] " + table.unit_line);
    for (const auto& row : table.header) line(cells(row));
    for (const auto& row : table.rows) line(cells(row));
    for (const auto& note : table.notes) line("주) " + note);
  }
  void operator()(const Chart& chart) {
    line("<" + chart.title + "> " + chart.unit_line + " — " + chart.description);
    const Table data = data_table(chart, language_);
    for (const auto& row : data.rows) line("  " + cells(row));
  }
  void evidence(const Evidence& evidence) {
    line(fmt::format("{} {} · {} · {} {}", evidence.title, to_text(evidence.value, language_, UnitShown::yes),
                     evidence.extent, evidence.record_name, evidence.record_count));
  }
  void line(std::string_view text) {
    out += text;
    out += '\n';
  }

  std::string out;

 private:
  std::string text(const Paragraph& paragraph) const {
    std::string all;
    for (const auto& run : paragraph.runs) all += to_text(run.content, language_, UnitShown::yes);
    return all;
  }
  std::string cells(const Row& row) const {
    std::string all;
    for (const auto& cell : row.cells) all += (all.empty() ? "" : " | ") + to_text(cell.content, language_, cell.units);
    return all;
  }
  Language language_;
};

}  // namespace

std::string document_text(const document::Document& document) {
  TextDump dump(document.language);
  dump.line(document.title);
  dump.line(document.subtitle);
  dump.line(document.organisation + " " + document.date_line);
  for (const auto& block : document.blocks) std::visit(dump, block);
  dump.line("");
  for (const auto& source : document.sources) dump.line("자료: " + source.title + " — " + source.detail);
  for (const auto& evidence : document.evidence) dump.evidence(evidence);
  return dump.out;
}

}  // namespace geojeom
