#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/funding/agreement_case.hpp"

namespace geojeom {

/// A change of an agreement as somebody asks for it. What the subject does not move stays empty.
struct ChangeAsked {
  std::int64_t agreement = 0;
  std::optional<std::int64_t> version{};  ///< the version of the agreement that was read
  ChangeSubject subject = ChangeSubject::other;
  Date on;
  std::string reason{};
  std::string requested_by{};
  std::string text_before{};  ///< of subjects that no field holds: equipment, its place, carry-over, others
  std::string text_after{};   ///< the same, or the new goal, the new partners
  std::optional<Period> period{};
  std::optional<Date> panel_on{};  ///< BR-34: of a long extension
  std::string manager{};
  std::string reason_code{};  ///< BR-34: why the manager changes
  std::optional<Id<Organisation>> lead{};
  std::optional<Won> equipment{};       ///< price of the equipment that changes
  std::map<std::int64_t, Won> lines{};  ///< new amounts of funding lines
  std::map<std::int64_t, Won> items{};  ///< new amounts of cost items
};

/// What the subject of a change moves, and so what a form of it asks for.
enum class ChangeContent : unsigned char { text, goal, partners, period, manager, lead, money, items };
ChangeContent content_of(ChangeSubject subject);

/// Every value that the change moves, with what stands there now. Values that stay are left out.
std::vector<AgreementChangeLine> lines_of_change(Reader& reader, const AgreementCase& found, const ChangeAsked& asked);

}  // namespace geojeom
