#include "domain/support/review/conflict.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/text.hpp"
#include "domain/support/company/duplicates.hpp"

namespace geojeom::support {

std::vector<FoundConflict> find_conflicts(const ReviewerTies& reviewer, const ApplicantTies& applicant) {
  std::vector<FoundConflict> found;
  const auto belongs_to = [&](std::int64_t company) {
    return std::find(reviewer.companies.begin(), reviewer.companies.end(), company) != reviewer.companies.end();
  };
  const bool same_body =
      !reviewer.body.empty() && normalise_company_name(reviewer.body) == normalise_company_name(applicant.name);
  if (belongs_to(applicant.company) || same_body) {
    found.push_back({ConflictKind::company,
                     {fmt::format("신청기업 {} 소속", applicant.name), fmt::format("belongs to {}", applicant.name)}});
  }
  const std::string address = address_key(applicant.address);
  if (!address.empty() && address == address_key(reviewer.address)) {
    found.push_back({ConflictKind::address, {"신청기업과 같은 주소", "the same address as the applicant"}});
  }
  const std::string representative = search_text(applicant.representative);
  if (!representative.empty() && representative == search_text(reviewer.name)) {
    found.push_back({ConflictKind::representative, {"신청기업 대표자와 같은 이름", "the name of the representative"}});
  }
  if (std::any_of(applicant.partners.begin(), applicant.partners.end(), belongs_to)) {
    found.push_back(
        {ConflictKind::past_award,
         {"지난 지원에서 소속 기업과 공급 관계", "their companies supplied one another in an earlier support"}});
  }
  return found;
}

}  // namespace geojeom::support
