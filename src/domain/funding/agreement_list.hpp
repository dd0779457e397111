#pragma once

#include <optional>
#include <vector>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/funding/agreement_steps.hpp"

namespace geojeom {

struct AgreementListRequest {
  std::int64_t organisation = 0;
  Date as_of;
  std::optional<int> year{};                    ///< agreements whose period meets it
  std::optional<AgreementStanding> standing{};  ///< only those that stand so
};

struct AgreementListLine {
  std::int64_t id = 0;
  Agreement agreement;
  std::string project_code;
  std::string project_name;
  AgreementStanding standing = AgreementStanding::draft;
  std::int64_t version = 1;
  std::size_t changes = 0;
};

struct AgreementList {
  AgreementListRequest request;
  std::vector<AgreementListLine> lines;  ///< what waits for somebody first, then by code
  std::vector<std::size_t> counts;       ///< by standing, of all lines before the filter by standing
  Won amount;
};

AgreementList agreement_list(Reader& reader, const AgreementListRequest& request);
document::Document agreement_list_document(const AgreementList& list, Language language);
void write_agreements(JsonWriter& json, const AgreementList& list);

}  // namespace geojeom
