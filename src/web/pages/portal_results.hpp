#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/report_figures.hpp"
#include "web/pages/portal.hpp"

namespace geojeom {

/// Values of fewer companies than this are not published: they could tell who they are.
inline constexpr std::int64_t companies_published_from = 3;

/// One published number: absent where it is suppressed. `records` is how many records it was computed from.
struct PublicFigure {
  std::string measure;
  std::string label;
  std::string definition;
  std::string value;
  std::string unit;
  std::string plain;  ///< the value as a number for machines
  std::int64_t records = 0;
  bool is_suppressed = false;
};

/// Companies and services of one region or type of support.
struct PublicLine {
  std::string label;
  std::int64_t companies = 0;
  std::int64_t services = 0;
  bool is_suppressed = false;
};

struct PublicResults {
  std::int64_t organisation = 0;
  int year = 0;
  std::vector<PublicFigure> figures;
  std::vector<PublicLine> regions;
  std::vector<PublicLine> types;
};

/// Hides lines of too few companies, and when only one is hidden the smallest of the rest, so that no hidden value is
/// the difference to the total.
void suppress_small(std::vector<PublicLine>& lines);

PublicResults public_results(Portal& portal, std::int64_t organisation, int year);

/// Technoparks with services, by name; and the years they have, the latest first.
std::vector<std::int64_t> organisations_with_results(Portal& portal);
std::vector<int> years_with_results(Portal& portal, std::int64_t organisation);

}  // namespace geojeom
