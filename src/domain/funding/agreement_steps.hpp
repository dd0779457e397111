#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/funding/agreement_case.hpp"
#include "record/save.hpp"

namespace geojeom {

/// What happens to an agreement on its way (BR-17).
enum class AgreementStep : unsigned char { papers, suspend, cure, conclude, enter, terminate };
inline constexpr Choice agreement_steps[] = {
    {"papers", "협약 서류 접수", "Take the papers in"}, {"suspend", "체결중지", "Suspend"},
    {"cure", "중지 해소", "Cure the suspension"},       {"conclude", "협약 체결", "Conclude"},
    {"enter", "전산 등록", "Enter in the system"},      {"terminate", "해약", "Terminate"},
};
std::optional<AgreementStep> agreement_step_of(std::string_view code);

/// The steps that an agreement in that state can take next.
std::vector<AgreementStep> next_steps(const Agreement& agreement);

/// Where an agreement stands on a day: its state, and of one in force whether its time has come or is over.
enum class AgreementStanding : unsigned char {
  draft,
  suspended,
  signed_only,
  running,
  change_pending,
  ended,
  terminated
};
inline constexpr Choice agreement_standings[] = {
    {"draft", "체결 준비", "In preparation"},
    {"suspended", "체결중지", "Suspended"},
    {"signed", "체결, 시작 전", "Concluded"},
    {"running", "수행 중", "Running"},
    {"change_pending", "변경 승인 대기", "Change pending"},
    {"ended", "기간 종료", "Ended"},
    {"terminated", "해약", "Terminated"},
};
AgreementStanding standing_of(const Agreement& agreement, Date today);

struct AgreementStepAsked {
  std::int64_t agreement = 0;
  AgreementStep step = AgreementStep::papers;
  Date on;
  std::string reason{};                   ///< of a suspension or an end
  std::optional<std::int64_t> version{};  ///< the version that the officer decided by
};

/// Takes one step and stamps the agreement with the rules it was decided by. A suspension that is cured in time leaves
/// an obligation that was met, with the rules it was counted by; the agreement is then in preparation again. Errors:
/// FUN-301, FUN-302, FUN-303, FUN-309 not from this state, FUN-310 cured too late (BR-17: not supported), FUN-311
/// before the day of the notice or conclusion, FUN-312 somebody else was faster, FUN-318 papers are missing (BR-17),
/// REC-101 no reason. The caller commits.
Saved take_agreement_step(Writer& writer, const RuleWorld& world, const AgreementStepAsked& asked);

}  // namespace geojeom
