#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/support/duplicate/support_index.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Two supports of one company that are alike in item and time (BR-18).
struct AlikeSupports {
  support::SupportEntry one;
  support::SupportEntry other;
  Ratio likeness;
  int overlap_days = 0;
};

/// What a company has of one programme in one year, as limits count it (BR-19).
struct SupportsOfYear {
  std::string programme;
  int year = 0;
  int items = 0;
  int supports = 0;
  Won amount{};
};

struct CompanyCautions {
  std::vector<AlikeSupports> alike;
  std::vector<SupportsOfYear> years;
};

/// Over every fund and year. Nothing for a caller that may not read every support of the organisation.
CompanyCautions cautions_of(Visit& visit, std::int64_t organisation, std::int64_t company);

void add_cautions(document::Document& document, Visit& visit, const CompanyCautions& cautions);
void write_cautions(JsonWriter& json, const CompanyCautions& cautions);

}  // namespace geojeom
