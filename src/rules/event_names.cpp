#include "rules/event_names.hpp"

#include <algorithm>

namespace geojeom {
namespace {

constexpr EventName names[] = {
    {"call_published", "공고일", "Call published"},
    {"call_opened", "접수 시작일", "Reception opened"},
    {"concept_notified", "개념평가 통보일", "Concept result notified"},
    {"result_notified", "평가 결과 통보일", "Result notified"},
    {"selection_notified", "선정 확정 통보일", "Selection confirmed and notified"},
    {"agreement_suspended", "협약 체결중지일", "Agreement suspended"},
    {"agreement_concluded", "협약 체결일", "Agreement concluded"},
    {"change_requested", "변경 신청일", "Change requested"},
    {"project_started", "과제 시작일", "Project started"},
    {"project_year_ended", "연차 종료일", "Project year ended"},
    {"stage_ended", "단계 종료일", "Stage ended"},
    {"project_ended", "과제 종료일", "Project ended"},
    {"early_finish_notified", "조기종료 통보일", "Early finish notified"},
    {"final_evaluation_notified", "최종평가 통보일", "Final result notified"},
    {"fiscal_year_ended", "회계연도 종료일", "Fiscal year ended"},
    {"subsidy_ended", "보조사업 완료일", "Subsidised project ended"},
    {"money_received", "사업비 입금일", "Money received"},
    {"money_spent", "사업비 집행일", "Money spent"},
    {"refund_notified", "반납 통보일", "Refund notified"},
    {"misuse_known", "위반사실 인지일", "Violation known"},
    {"sanction_decided", "제재 심의일", "Sanction decided"},
    {"recovery_notified", "환수 통보일", "Recovery notified"},
    {"inspection_announced", "현장점검 예정일", "Inspection on the spot"},
    {"equipment_reviewed", "장비 심의 결과 통보일", "Equipment review result"},
    {"equipment_inspected", "장비 검수일", "Equipment inspected"},
    {"equipment_entered_in_ledger", "자산대장 등재일", "Entered in the asset ledger"},
    {"equipment_changed", "장비 변동일", "Equipment changed"},
    {"equipment_disposed", "장비 처분일", "Equipment disposed of"},
    {"booking_requested", "예약 신청 시각", "Booking requested"},
    {"year_started", "해가 시작하는 날", "Year started"},
};

}  // namespace

std::span<const EventName> event_names() { return names; }

const EventName* find_event(std::string_view code) {
  const auto* found = std::ranges::find(names, code, &EventName::code);
  return found == std::end(names) ? nullptr : found;
}

std::string_view event_label(std::string_view code, Language language) {
  const EventName* name = find_event(code);
  if (name == nullptr) return code;
  return language == Language::ko ? name->ko : name->en;
}

}  // namespace geojeom
