#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "domain/funding/records/settlement.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Which settlements: of an organisation and day; of one fiscal year, or all; all that stand, or what is still owed.
struct SettlementListRequest {
  std::int64_t organisation = 0;
  Date as_of;
  std::optional<int> year{};
  bool only_owed = false;
};

/// A project and year in the list. One without a record has money in the year and was not opened yet.
struct SettlementLine {
  std::int64_t project = 0;
  std::string project_name;
  std::string project_code;
  int year = 0;
  std::int64_t record = 0;
  std::string code{};
  std::optional<SettlementState> state{};
  Won granted;
  Won spent;
  Won refund;  ///< as the record says; nothing until the settlement is opened
  Won paid;    ///< returned and recovered, by the ledger
  Won owed;    ///< of a confirmed one
  Won late;    ///< BR-38 interest on it since it was due
  std::optional<Date> pay_due_on{};
  std::int64_t days_late = 0;
};

/// How old a debt is by the day it was due.
inline constexpr std::size_t age_count = 5;
inline constexpr Choice debt_ages[age_count] = {
    {"not_due", "기한 전", "Not due yet"},     {"month", "30일 이내", "Up to 30 days"},
    {"quarter", "90일 이내", "Up to 90 days"}, {"year", "1년 이내", "Up to a year"},
    {"older", "1년 넘음", "More than a year"},
};
/// The place of a debt among `debt_ages`.
std::size_t age_of(std::int64_t days_late);

struct SettlementList {
  SettlementListRequest request;
  std::vector<SettlementLine> lines;  ///< what is owed longest first, then by year and project
  std::array<Won, age_count> ages{};  ///< what is owed, by age
  Won owed;
  Won late;
};

SettlementList settlement_list(Reader& reader, const SettlementListRequest& request);

/// The list as it is handed on: states, amounts, what is owed and how old it is.
document::Document settlement_list_document(Reader& reader, const SettlementList& list, Language language);

}  // namespace geojeom
