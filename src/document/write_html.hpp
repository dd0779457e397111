#pragma once

#include <string>

#include "document/document.hpp"
#include "document/html_builder.hpp"

namespace geojeom::document {

struct HtmlOptions {
  /// Put before links that start with "/", so that a file on a disk still finds the evidence: "https://geojeom.tp.kr".
  std::string link_base{};
  /// The data tables under the charts stand open; else they open by a click and are left out on paper, where a part too
  /// thin for its label then has no number.
  bool is_chart_data_open = false;
  /// The document's evidence stands at the end of the file and numbers lead there; else they lead to their address.
  bool has_evidence = false;
  /// Stands inside a page that has landmarks of its own.
  bool is_within_page = false;
};

/// The document as one page for screen and paper (A4): no requests, no scripts, the same bytes for the same document.
/// Paper has page numbers and the document's header and footer in its margins (Chromium 131 and later), repeats the
/// header rows of a table on every page and never breaks inside a row.
std::string write_html(const Document& document, const HtmlOptions& options = {});

/// Only what stands between the page's furniture, for a page of the web room; its style is document_style().
Html document_body(const Document& document, const HtmlOptions& options = {});

/// The style of document_body, for screen and paper.
RawHtml document_style();

}  // namespace geojeom::document
