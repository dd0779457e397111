#include "exchange/xlsx/workbook_bytes.hpp"

#include <zip.h>

namespace geojeom {

std::string zip_bytes(const Parts& parts, PartStorage storage) {
  zip_source_t* const source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(source);
  zip_t* const archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
  for (const auto& [name, content] : parts) {
    const auto index = zip_file_add(archive, name.c_str(),
                                    zip_source_buffer(archive, content.data(), content.size(), 0), ZIP_FL_OVERWRITE);
    if (index >= 0 && storage == PartStorage::stored)
      zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
  }
  zip_close(archive);
  zip_stat_t status;
  zip_source_stat(source, &status);
  std::string bytes(status.size, '\0');
  zip_source_open(source);
  zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  zip_source_free(source);
  return bytes;
}

Parts parts_of(const WorkbookParts& parts) {
  const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const auto relation = [&](const char* id, const char* type, const char* target) {
    return std::string("<Relationship Id=\"") + id + "\" Type=\"" + types + "/" + type + "\" Target=\"" + target +
           "\"/>";
  };
  Parts all = {
      {"_rels/.rels",
       head + "<Relationships>" + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
      {"xl/workbook.xml", head + "<workbook xmlns:r=\"" + types + "\">" + parts.workbook + "</workbook>"},
      {"xl/_rels/workbook.xml.rels", head + "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml") +
                                         relation("r2", "worksheet", "/xl/worksheets/sheet2.xml") +
                                         relation("r3", "sharedStrings", "sharedStrings.xml") +
                                         relation("r4", "styles", "styles.xml") + "</Relationships>"},
      {"xl/worksheets/sheet1.xml", head + "<worksheet>" + parts.sheet + "</worksheet>"},
      {"xl/sharedStrings.xml", head + "<sst>" + parts.shared_texts + "</sst>"},
      {"xl/styles.xml", head + "<styleSheet>" + parts.styles + "</styleSheet>"},
  };
  all.insert(all.end(), parts.others.begin(), parts.others.end());
  return all;
}

std::string workbook_bytes(const WorkbookParts& parts) { return zip_bytes(parts_of(parts)); }

}  // namespace geojeom
