#pragma once

#include "web/page_text.hpp"

namespace geojeom::support_projects_words {

inline constexpr PageText title{"협약과 지원과제", "Agreements and support projects"};
inline constexpr PageText lead{"선정된 신청으로 협약을 준비하고, 과제마다 협약·단계·서비스·바우처·성과를 봅니다.",
                               "Prepare agreements of selected applications; follow each project's agreement, steps, "
                               "services, vouchers and outcomes."};
inline constexpr PageText none{"지원과제가 없습니다.", "No support projects."};
inline constexpr PageText code{"지원과제번호", "Code"};
inline constexpr PageText name{"과제명", "Title"};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText item{"품목·기술", "Item or technology"};
inline constexpr PageText period{"수행기간", "Period"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText public_money{"정부·지방비", "Public money"};
inline constexpr PageText own_cash{"기업 현금", "Own cash"};
inline constexpr PageText own_in_kind{"기업 현물", "Own in kind"};
inline constexpr PageText agreement{"협약", "Agreement"};
inline constexpr PageText steps_done{"끝난 단계", "Steps done"};
inline constexpr PageText steps_all{"전체 단계", "Steps"};
inline constexpr PageText records{"기록", "Record"};

inline constexpr PageText year{"시작 연도", "Began in"};
inline constexpr PageText any_year{"모든 연도", "Any year"};
inline constexpr PageText any_state{"모든 상태", "Any state"};
inline constexpr PageText filter{"보기", "Show"};

inline constexpr PageText prepare{"협약 준비하기", "Prepare an agreement"};
inline constexpr PageText application{"선정 확정된 신청", "Confirmed application"};
inline constexpr PageText notified_on{"확정 통보일", "Notified on"};
inline constexpr PageText terms{"협약 내용", "Terms"};

inline constexpr PageText no_agreement{"이 과제에는 협약 기록이 없습니다.", "This project has no agreement on record."};
inline constexpr PageText papers_due_on{"협약서류 기한", "Papers due on"};
inline constexpr PageText starts_on{"협약 시작일", "Starts on"};
inline constexpr PageText concluded_on{"체결일", "Concluded on"};
inline constexpr PageText suspended_on{"체결중지일", "Suspended on"};
inline constexpr PageText suspend_reason{"체결중지 사유", "Reason of suspension"};
inline constexpr PageText consented{"기업 동의", "Consent of the company"};
inline constexpr PageText consent_line{"{person} · {at}", "{person} · {at}"};
inline constexpr PageText rule_pack{"적용 규정", "Rule pack"};
inline constexpr PageText suspend{"체결중지", "Suspend"};
inline constexpr PageText consent{"서면 동의 등록", "Register a consent on paper"};
inline constexpr PageText consent_hint{
    "기업은 포털에서 직접 동의합니다. 서면으로 받았을 때만 서명한 사람의 이름을 적습니다.",
    "Companies consent in the portal. Enter who signed only when it came on paper."};
inline constexpr PageText person{"동의한 사람", "Who consented"};
inline constexpr PageText conclude{"협약 체결", "Conclude the agreement"};

inline constexpr PageText changes{"변경", "Changes"};
inline constexpr PageText no_changes{"변경 요청이 없습니다.", "No changes were asked for."};
inline constexpr PageText change_kind{"변경 구분", "Kind of change"};
inline constexpr PageText change_before{"변경 전", "Before"};
inline constexpr PageText change_after{"변경 후", "After"};
inline constexpr PageText change_reason{"변경 사유", "Reason of the change"};
inline constexpr PageText requested_on{"요청일", "Requested on"};
inline constexpr PageText reply_due_on{"회신 기한", "Reply due on"};
inline constexpr PageText ask_change{"변경 등록", "Register a change"};
inline constexpr PageText decide_change{"변경 처리", "Decide a change"};
inline constexpr PageText change{"처리할 변경", "Change to decide"};
inline constexpr PageText decision{"처리", "Decision"};
inline constexpr PageText approve{"승인", "Approve"};
inline constexpr PageText refuse{"반려", "Refuse"};

inline constexpr PageText steps{"원스톱 단계", "Steps of the job"};
inline constexpr PageText no_steps{"단계가 없습니다. 아래에서 단계를 계획합니다.", "No steps yet. Plan them below."};
inline constexpr PageText step_number{"순서", "No."};
inline constexpr PageText step_name{"단계", "Step"};
inline constexpr PageText step_owner{"담당", "Owner"};
inline constexpr PageText step_due{"기한", "Due on"};
inline constexpr PageText step_started{"착수일", "Begun on"};
inline constexpr PageText step_done{"완료일", "Done on"};
inline constexpr PageText step_result{"결과", "Result"};
inline constexpr PageText overdue{"기한 지남", "Overdue"};
inline constexpr PageText plan_steps{"단계 계획", "Plan the steps"};
inline constexpr PageText step_plan{"단계 구성", "Plan"};
inline constexpr PageText first_due{"첫 단계 기한", "First step due on"};
inline constexpr PageText days_apart{"단계 사이 날수", "Days apart"};
inline constexpr PageText add_step{"단계 하나 더하기", "Add one step"};
inline constexpr PageText move_step{"단계 진행", "Move a step on"};
inline constexpr PageText step_state{"바꿀 상태", "New state"};
inline constexpr PageText step_on{"날짜", "On"};

inline constexpr PageText services{"서비스", "Services"};
inline constexpr PageText no_services{"제공한 서비스가 없습니다.", "No services yet."};
inline constexpr PageText service{"서비스", "Service"};
inline constexpr PageText service_code{"지원번호", "Code"};
inline constexpr PageText service_type{"지원유형", "Support type"};
inline constexpr PageText supplier{"공급기업", "Supplier"};
inline constexpr PageText no_supplier{"공급기업 없음(직접 제공)", "None: provided by ourselves"};
inline constexpr PageText supplier_hint{"공급기업 풀에 등록된 기업만 고를 수 있습니다.",
                                        "Only suppliers of the pool can be chosen."};
inline constexpr PageText amount{"지원금액", "Amount"};
inline constexpr PageText own_share{"기업부담금", "Own share"};
inline constexpr PageText hours{"시간", "Hours"};
inline constexpr PageText delivered_on{"제공일", "Delivered on"};
inline constexpr PageText service_starts{"서비스 착수일", "Service begins on"};
inline constexpr PageText add_service{"서비스 더하기", "Add a service"};

inline constexpr PageText vouchers{"바우처", "Vouchers"};
inline constexpr PageText no_vouchers{"발급한 바우처가 없습니다.", "No vouchers."};
inline constexpr PageText voucher{"바우처", "Voucher"};
inline constexpr PageText valid{"사용기간", "Valid"};
inline constexpr PageText used{"사용", "Used"};
inline constexpr PageText left{"남은 금액", "Left"};
inline constexpr PageText voucher_amount{"바우처 금액", "Voucher amount"};
inline constexpr PageText valid_from{"사용 시작일", "Valid from"};
inline constexpr PageText valid_to{"사용 종료일", "Valid until"};
inline constexpr PageText issue_voucher{"바우처 발급", "Issue a voucher"};

inline constexpr PageText outcomes{"성과", "Outcomes"};
inline constexpr PageText no_outcomes{"등록된 성과가 없습니다.", "No outcomes."};
inline constexpr PageText outcome{"성과번호", "Outcome"};
inline constexpr PageText outcome_kind{"성과 종류", "Kind"};
inline constexpr PageText job_kind{"일자리 구분", "Kind of jobs"};
inline constexpr PageText on{"발생일", "On"};
inline constexpr PageText outcome_amount{"금액", "Amount"};
inline constexpr PageText quantity{"수량", "Quantity"};

inline constexpr PageText surveys{"성과활용조사", "Follow-up surveys"};
inline constexpr PageText no_surveys{"계획된 조사가 없습니다.", "No surveys planned."};
inline constexpr PageText survey_year{"조사 연도", "Year"};
inline constexpr PageText survey_number{"회차", "No."};
inline constexpr PageText due_on{"기한", "Due on"};
inline constexpr PageText answered_on{"응답일", "Answered on"};
inline constexpr PageText plan_surveys{"성과활용조사 계획하기", "Plan the follow-up surveys"};

}  // namespace geojeom::support_projects_words
