#pragma once

#include <string>
#include <vector>

#include "domain/support/record_table.hpp"
#include "domain/support/records/call.hpp"

namespace geojeom::support {

/// A published call as the outside sees it.
struct PublishedCall {
  std::int64_t id = 0;
  CallForApplications call;
  std::string organisation;  ///< who publishes it
  std::string field;         ///< bizinfo's main field: 금융, 기술, 인력, 수출, 내수, 창업, 경영, 기타
  std::string type;          ///< name of the support type
};

/// Published calls of an organisation, the newest first; cancelled ones are left out.
std::vector<PublishedCall> load_published_calls(Reader& reader, const Registry& registry, std::int64_t organisation);

/// Where the calls are read: "https://…/calls/" before the id.
struct PublicationPlace {
  std::string title;
  std::string address;
  Instant made_at;
};

/// RSS 2.0.
std::string rss_feed(const std::vector<PublishedCall>& calls, const PublicationPlace& place);
/// iCalendar (RFC 5545): the reception of each call as an event of whole days, its closing as an alarm the day before.
std::string calendar_feed(const std::vector<PublishedCall>& calls, const PublicationPlace& place);
/// {"jsonArray": […]} with bizinfo's field names (data/reference/external_api_fields.csv).
std::string bizinfo_json(const std::vector<PublishedCall>& calls, const PublicationPlace& place);

}  // namespace geojeom::support
