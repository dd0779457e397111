#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/funding/records/execution_target.hpp"
#include "record/store.hpp"

namespace geojeom {

/// By what the table is cut: 사업, 내역사업, 과제, 재원, 센터(부서), 기관.
enum class ExecutionCut : unsigned char { programme, sub_programme, project, source, centre, organisation };
inline constexpr Choice execution_cuts[] = {
    {"programme", "사업", "Programme"}, {"sub_programme", "내역사업", "Sub-programme"},
    {"project", "과제", "Project"},     {"source", "재원", "Source"},
    {"centre", "센터", "Centre"},       {"organisation", "주관기관", "Lead organisation"},
};

/// Which table: of an organisation and fiscal year, as it stood at the end of a day, with the week before it.
struct ExecutionRequest {
  std::int64_t organisation = 0;
  FiscalYear year;
  Date week;  ///< the last day that counts, a Friday by custom
  ExecutionCut cut = ExecutionCut::programme;
  std::optional<std::int64_t> programme{};
  TargetBody body = TargetBody::public_body;  ///< whose early-execution target (BR-44) holds
};

/// One line of the execution table (domain 2.8, BR-43). Shares are formed from amounts, never from shares.
struct ExecutionLine {
  Value key;
  Won budget;              ///< 예산: all that was planned
  Won base;                ///< 대상액(A): without labour, even monthly payments, internal transfers and reserves
  Won target;              ///< 목표액(B): the base times the target of the half
  Won spent;               ///< 집행액(C): of the base, by the week's last day
  Won spent_all;           ///< of everything, for the year's balance
  Won before;              ///< C a week earlier
  Won granted;             ///< 교부액, by the week's last day
  Won committed;           ///< 원인행위 not yet paid, of the base, by the week's last day
  std::int64_t note = 0;   ///< the record that holds the reason; 0 none
  std::string reason{};    ///< 사유
  std::string measures{};  ///< 대책

  std::optional<Ratio> of_base() const { return Ratio::of(spent, base); }      ///< C/A
  std::optional<Ratio> of_target() const { return Ratio::of(spent, target); }  ///< C/B
  Won change() const { return spent - before; }                                ///< this week
  ExecutionLine& operator+=(const ExecutionLine& other);
  bool is_nothing() const { return budget == Won(0) && spent_all == Won(0) && granted == Won(0); }
};

/// How a line stands on a day: what the target asks by then, or, without a target, the even share of the year.
enum class ExecutionState : unsigned char { no_base, reached, on_pace, behind, missed };
inline constexpr Choice execution_states[] = {
    {"no_base", "대상 없음", "No base"}, {"reached", "달성", "Reached"}, {"on_pace", "정상", "On pace"},
    {"behind", "부진", "Behind"},        {"missed", "미달", "Missed"},
};

struct ExecutionTable {
  ExecutionRequest request;
  std::optional<Ratio> target;                ///< of the year and body; nothing where none was fixed
  std::optional<Date> due_on;                 ///< by when
  TargetBody body = TargetBody::public_body;  ///< whose target it is: the asked one's, or the office's own
  std::vector<ExecutionLine> lines;
  std::vector<std::vector<ExecutionLine>> sources;  ///< of each line, by source; keys are codes of sources
  ExecutionLine total;
};

/// BR-43  The table by one cut. A budget that is not fixed for one source is split over the project's sources in
/// proportion to what they agreed, to the won.
ExecutionTable execution_table(Reader& reader, const ExecutionRequest& request);

/// The Friday of a day's week; of a Saturday or Sunday the one before.
Date friday_of(Date day);

/// What should be spent by a day when the year were spent evenly, month by month (균형집행): days gone over days of the
/// year.
Won even_share(Won budget, FiscalYear year, Date day);

/// What is asked of a line by the table's day: the target from its due date on, before it the part of it that the days
/// gone since the year's first are of the days until then; without a target the even share of the base.
Won asked_by(const ExecutionTable& table, const ExecutionLine& line);
ExecutionState state_of(const ExecutionTable& table, const ExecutionLine& line);

/// The last Friday of the latest year with money, where this year has none: the table opens on something to read.
Date default_week(Reader& reader, std::int64_t organisation, Date today);

/// The label of a line: the record's title or the source.
std::string label_of(Reader& reader, ExecutionCut cut, const Value& key, Language language);

}  // namespace geojeom
