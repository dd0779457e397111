#pragma once

#include <map>

#include "domain/network/records/attraction.hpp"
#include "domain/network/records/attraction_contact.hpp"
#include "domain/reference/records/region.hpp"
#include "domain/support/record_table.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

using AttractionRow = support::Stored<Attraction>;

/// Attractions of one organisation with their contacts and the regions they are of, read once.
struct AttractionBook {
  std::vector<AttractionRow> all;
  std::map<std::int64_t, std::vector<AttractionContact>> contacts;  ///< by attraction
  std::map<std::string, Region> regions;                            ///< by code

  std::string region_name(Visit& visit, const std::optional<RegionCode>& code) const;
};
AttractionBook load_attractions(Visit& visit);

bool has_moved_in(const Attraction& attraction);

OfficeList list_stages(Visit& visit, const AttractionBook& book);
OfficeList list_kept(Visit& visit, const AttractionBook& book);
OfficeList list_origins(Visit& visit, const AttractionBook& book);
OfficeList list_pipeline(Visit& visit, const AttractionBook& book);
OfficeList list_arrived(Visit& visit, const AttractionBook& book);
OfficeList list_contacts(Visit& visit, const std::vector<AttractionContact>& contacts);
std::vector<Fact> attraction_facts(Visit& visit, const Attraction& attraction, const AttractionBook& book);

}  // namespace geojeom
