#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/funding/agreement_case.hpp"
#include "domain/funding/records/yearly_allocation.hpp"
#include "record/save.hpp"

/// From plan to account: what a comprehensive agreement promised, allocated and carried out, year by year, and what
/// last year does to the next.
namespace geojeom {

using BySource = std::array<Won, std::size(fund_sources)>;
Won total(const BySource& amounts);
/// Province and municipality: a municipality's shortfall counts against its province (BR-41).
Won local_part(const BySource& amounts);

struct YearEvaluation {
  std::int64_t id = 0;
  std::string name;
  std::string grade;
  std::optional<Decimal> score;
};

struct AccountYear {
  int year = 0;
  BySource planned{};
  BySource allocated{};
  BySource provided{};
  BySource spent{};
  bool is_allocated = false;         ///< somebody decided the year's allocation; else the plan stands for it
  bool is_provided_known = false;    ///< grants or what was provided is on record
  std::optional<Ratio> shortfall{};  ///< of local money; nothing while the year runs or nothing is on record
  Won next_cut;                      ///< of next year's national money, by BR-41
  Won evaluation_change;             ///< that moved this year's allocation
  Won shortfall_cut;                 ///< that moved this year's allocation
  std::vector<YearEvaluation> evaluations;

  const BySource& promised() const { return is_allocated ? allocated : planned; }
};

struct Account {
  AgreementCase matter;
  std::string programme_name;
  std::string region;     ///< code of the programme's region; may be empty
  std::int64_t plan = 0;  ///< the regional plan that the programme carries out; 0 where none is entered
  std::string plan_name{};
  Date as_of;
  std::vector<AccountYear> years;
  std::string rule;  ///< "BR-41, R-GONG 2021-05-25"; empty where the regime says nothing
};

/// Every year of the agreement's period. Errors: FUN-301, FUN-325 not a comprehensive agreement of a programme.
Result<Account> account_of(Reader& reader, const RuleWorld& world, std::int64_t agreement, Date as_of);

struct AccountLine {
  std::int64_t agreement = 0;
  std::string name;
  std::string region;
  Won planned;
  Won allocated;
  Won provided;
  Won spent;
  int years_short = 0;  ///< years in which local money fell short
};
/// The comprehensive agreements of an organisation, by region.
std::vector<AccountLine> accounts_of(Reader& reader, const RuleWorld& world, std::int64_t organisation, Date as_of);

struct AllocationAsked {
  std::int64_t agreement = 0;
  int year = 0;
  Date on;
  std::optional<std::int64_t> evaluation{};  ///< that moves the year's national money
  Won evaluation_change{};                   ///< may be negative
  std::string remark{};
};
/// Allocates a year by plan: national money is moved by the evaluation and cut by last year's local shortfall (BR-41);
/// one record a source. Errors: FUN-301, FUN-309 not concluded, FUN-320 done already, FUN-321 outside the agreement,
/// FUN-322 a change without its evaluation, FUN-323 nothing planned, FUN-325, FUN-326 less than nothing. The caller
/// commits.
Saved allocate_year(Writer& writer, const RuleWorld& world, const AllocationAsked& asked);

document::Document account_document(const Account& account, Language language);
document::Document accounts_document(const std::vector<AccountLine>& lines, Date as_of, Language language);
void write_account(JsonWriter& json, const Account& account);
void write_accounts(JsonWriter& json, const std::vector<AccountLine>& lines);

}  // namespace geojeom
