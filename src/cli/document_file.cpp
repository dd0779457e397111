#include "cli/document_file.hpp"

#include <filesystem>
#include <fstream>

#include "document/write_csv.hpp"
#include "document/write_html.hpp"
#include "document/write_xlsx.hpp"

namespace geojeom::cli {

int write_document(const document::Document& document, const std::string& file, Terminal& terminal) {
  const auto ending = std::filesystem::path(file).extension();
  if (ending == ".xlsx") {
    document::write_xlsx(document, file);
    return 0;
  }
  if (ending != ".html" && ending != ".csv") {
    return terminal.fail(
        {.code = "CLI-103",
         .field = "--output",
         .details = {{"value", file}, {"option", "-o"}, {"expected", "FILE.html, FILE.xlsx, FILE.csv"}}});
  }
  std::ofstream out(file, std::ios::binary);
  out << (ending == ".html" ? document::write_html(document, {.has_evidence = true}) : document::write_csv(document));
  out.close();
  if (out) return 0;
  return terminal.fail({.code = "GEN-500", .details = {{"what", file}}});
}

}  // namespace geojeom::cli
