#pragma once

#include <string>

#include "document/document.hpp"

namespace geojeom {

/// A document as plain text for goldens: what a reader reads, in order, and one line for the evidence of every number.
std::string document_text(const document::Document& document);

}  // namespace geojeom
