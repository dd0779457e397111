#include "document/xlsx_dump_test.hpp"

#include <expat.h>
#include <fmt/format.h>
#include <zip.h>

#include <functional>
#include <stdexcept>

namespace geojeom::document {
namespace {

using Attributes = std::map<std::string, std::string>;

/// Calls `start` and `end` for each element; `end` gets the text inside.
struct XmlReader {
  std::function<void(const std::string&, const Attributes&)> start = [](const auto&, const auto&) {};
  std::function<void(const std::string&, const std::string&)> end = [](const auto&, const auto&) {};
  std::string text{};

  void read(const std::string& xml) {
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, this);
    XML_SetElementHandler(
        parser,
        [](void* self, const char* name, const char** pairs) {
          Attributes attributes;
          for (; *pairs; pairs += 2) attributes[pairs[0]] = pairs[1];
          static_cast<XmlReader*>(self)->text.clear();
          static_cast<XmlReader*>(self)->start(name, attributes);
        },
        [](void* self, const char* name) {
          static_cast<XmlReader*>(self)->end(name, static_cast<XmlReader*>(self)->text);
        });
    XML_SetCharacterDataHandler(parser, [](void* self, const char* characters, int size) {
      static_cast<XmlReader*>(self)->text.append(characters, static_cast<std::size_t>(size));
    });
    const bool is_read = XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    if (!is_read) throw std::runtime_error("not well-formed: " + xml.substr(0, 200));
  }
};

std::string part(zip_t* archive, const std::string& name) {
  zip_stat_t status;
  if (zip_stat(archive, name.c_str(), 0, &status) != 0) return {};
  std::string text(status.size, '\0');
  zip_file_t* file = zip_fopen(archive, name.c_str(), 0);
  zip_fread(file, text.data(), text.size());
  zip_fclose(file);
  return text;
}

std::vector<std::string> shared_strings(const std::string& xml) {
  std::vector<std::string> strings;
  if (xml.empty()) return strings;
  XmlReader reader;
  reader.start = [&](const std::string& name, const Attributes&) {
    if (name == "si") strings.emplace_back();
  };
  reader.end = [&](const std::string& name, const std::string& text) {
    if (name == "t") strings.back() += text;
  };
  reader.read(xml);
  return strings;
}

/// Number format of each cell style.
std::vector<std::string> number_formats(const std::string& xml) {
  std::map<std::string, std::string> formats{{"3", "#,##0"}, {"4", "#,##0.00"}, {"9", "0%"}, {"10", "0.00%"}};
  std::vector<std::string> styles;
  bool is_in_cells = false;
  XmlReader reader;
  reader.start = [&](const std::string& name, const Attributes& attributes) {
    if (name == "numFmt") formats[attributes.at("numFmtId")] = attributes.at("formatCode");
    if (name == "cellXfs") is_in_cells = true;
    if (name == "xf" && is_in_cells) styles.push_back(formats[attributes.at("numFmtId")]);
  };
  reader.end = [&](const std::string& name, const std::string&) {
    if (name == "cellXfs") is_in_cells = false;
  };
  reader.read(xml);
  return styles;
}

struct Book {
  std::vector<std::string> strings;
  std::vector<std::string> styles;
};

DumpedSheet read_sheet(const std::string& xml, const Book& book) {
  DumpedSheet sheet;
  DumpedCell cell;
  XmlReader reader;
  reader.start = [&](const std::string& name, const Attributes& attributes) {
    if (name == "pane" && attributes.count("topLeftCell")) sheet.frozen = attributes.at("topLeftCell");
    if (name == "mergeCell") sheet.merges.push_back(attributes.at("ref"));
    if (name == "hyperlink") ++sheet.links;
    if (name != "c") return;
    cell = {.place = attributes.at("r"), .type = "n", .value = {}, .number_format = {}};
    if (attributes.count("t")) cell.type = attributes.at("t");
    if (attributes.count("s")) cell.number_format = book.styles.at(std::stoul(attributes.at("s")));
  };
  reader.end = [&](const std::string& name, const std::string& text) {
    if (name == "f") cell.type = "f";
    if (name == "v") cell.value = cell.type == "s" ? book.strings.at(std::stoul(text)) : text;
    if (name == "c" && !cell.value.empty()) sheet.cells.push_back(cell);
  };
  reader.read(xml);
  return sheet;
}

}  // namespace

const DumpedCell* DumpedSheet::at(const std::string& place) const {
  for (const auto& cell : cells) {
    if (cell.place == place) return &cell;
  }
  return nullptr;
}

std::vector<DumpedSheet> dump_xlsx(const std::string& path) {
  zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
  if (!archive) throw std::runtime_error("not a ZIP file: " + path);
  const Book book{shared_strings(part(archive, "xl/sharedStrings.xml")),
                  number_formats(part(archive, "xl/styles.xml"))};
  std::vector<DumpedSheet> sheets;
  XmlReader reader;
  reader.start = [&](const std::string& name, const Attributes& attributes) {
    if (name != "sheet") return;
    sheets.push_back(read_sheet(part(archive, fmt::format("xl/worksheets/sheet{}.xml", sheets.size() + 1)), book));
    sheets.back().name = attributes.at("name");
  };
  reader.read(part(archive, "xl/workbook.xml"));
  zip_close(archive);
  return sheets;
}

std::string dump_text(const std::vector<DumpedSheet>& sheets) {
  std::string text;
  for (const auto& sheet : sheets) {
    text += fmt::format("== {} | frozen {} | links {}\n", sheet.name, sheet.frozen.empty() ? "-" : sheet.frozen,
                        sheet.links);
    for (const auto& merge : sheet.merges) text += fmt::format("merge {}\n", merge);
    for (const auto& cell : sheet.cells) {
      const bool has_format = !cell.number_format.empty() && cell.number_format != "General";
      text += fmt::format("{} {} {}{}\n", cell.place, cell.type, cell.value,
                          has_format ? "  [" + cell.number_format + "]" : "");
    }
    text += '\n';
  }
  return text;
}

}  // namespace geojeom::document
