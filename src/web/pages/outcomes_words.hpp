#pragma once

#include "web/page_text.hpp"

namespace geojeom::outcomes_words {

inline constexpr PageText title{"성과 확인", "Outcomes"};
inline constexpr PageText lead{
    "입력, 확인, 확정은 서로 다른 세 사람이 합니다. 증빙이 없으면 확인할 수 없습니다(BR-59).",
    "Three people enter, verify and confirm; nothing is verified without evidence (BR-59)."};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText show{"보기", "Show"};
inline constexpr PageText jobs{"일자리 네 가지", "Four kinds of jobs"};
inline constexpr PageText no_jobs{"이 연도의 일자리 성과가 없습니다.", "No jobs in this year."};
inline constexpr PageText job_kind{"일자리 구분", "Kind of jobs"};
inline constexpr PageText values{"금액과 건수", "Money and counts"};
inline constexpr PageText no_values{"이 연도의 성과가 없습니다.", "No outcomes in this year."};
inline constexpr PageText kind{"성과 종류", "Kind"};
inline constexpr PageText claimed{"확인 전", "Claimed"};
inline constexpr PageText verified{"확인", "Verified"};
inline constexpr PageText confirmed{"확정", "Confirmed"};
inline constexpr PageText rejected_count{"불인정(건)", "Rejected (count)"};
inline constexpr PageText companies{"기업 수", "Companies"};
inline constexpr PageText jobs_note{"네 가지 일자리는 서로 더하지 않습니다(BR-52).",
                                    "The four are never added up (BR-52)."};
inline constexpr PageText statements{"문서가 제시한 수치와 확인한 수치", "What documents state, and what is verified"};
inline constexpr PageText no_statements{"이 연도의 성과와 교육을 제시한 문서가 없습니다.",
                                        "No document states outcomes of this year."};
inline constexpr PageText meaning{"제시한 내용", "Statement"};
inline constexpr PageText document{"문서", "Document"};
inline constexpr PageText stated{"제시", "Stated"};
inline constexpr PageText qualifier{"표시", "As"};
inline constexpr PageText recorded{"기관 기록에서 확인한 값", "Verified in the records"};
inline constexpr PageText records_n{"기록(n)", "Records (n)"};
inline constexpr PageText to_verify{"확인할 성과", "To be verified"};
inline constexpr PageText to_confirm{"확정할 성과", "To be confirmed"};
inline constexpr PageText none{"이 단계에 있는 성과가 없습니다.", "Nothing waits here."};
inline constexpr PageText company_outcomes{"이 기업의 다른 성과", "Other outcomes of the company"};
inline constexpr PageText no_others{"다른 성과가 없습니다.", "None."};

inline constexpr PageText code{"성과번호", "Code"};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText value{"값", "Value"};
inline constexpr PageText amount{"금액(원)", "Amount (KRW)"};
inline constexpr PageText quantity{"수량", "Quantity"};
inline constexpr PageText on{"발생일", "On"};
inline constexpr PageText evidence{"증빙 문서", "Evidence"};
inline constexpr PageText doubts{"살펴볼 점", "To look at"};
inline constexpr PageText doubt_count{"{count}가지", "{count}"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText youth{"이 가운데 청년", "Of these youth"};
inline constexpr PageText permanent{"이 가운데 정규직", "Of these permanent"};
inline constexpr PageText description{"내용", "Description"};
inline constexpr PageText support_project{"지원과제", "Support project"};
inline constexpr PageText service{"지원 건", "Service"};
inline constexpr PageText product{"지원 품목", "Supported product"};
inline constexpr PageText entered{"입력한 사람", "Entered by"};
inline constexpr PageText verified_by{"확인한 사람", "Verified by"};
inline constexpr PageText confirmed_by{"확정한 사람", "Confirmed by"};
inline constexpr PageText by_on{"{person}, {day}", "{person}, {day}"};
inline constexpr PageText no_doubts{"알려진 기록과 어긋나는 점이 없습니다.", "Nothing contradicts what is known."};
inline constexpr PageText doubts_note{"확인을 막지는 않습니다. 기업에 물어보고 판단해 주세요.",
                                      "They stop nothing: ask the company, then judge."};

inline constexpr PageText enter{"성과 입력", "Enter an outcome"};
inline constexpr PageText attribution_hint{"지원과제와 지원 건 가운데 하나는 있어야 합니다. 번호나 이름으로 적습니다.",
                                           "One of support project and service is needed: by code or title."};
inline constexpr PageText job_hint{"일자리일 때만 고릅니다.", "For jobs only."};
inline constexpr PageText no_job{"해당 없음", "None"};
inline constexpr PageText verify{"확인", "Verify"};
inline constexpr PageText confirm{"확정", "Confirm"};
inline constexpr PageText step_on{"처리일", "On"};
inline constexpr PageText reject{"불인정", "Reject"};
inline constexpr PageText reason{"사유", "Reason"};
inline constexpr PageText reason_hint{"사유는 변경 이력에 남습니다.", "The reason is kept in the history."};
inline constexpr PageText record{"기록", "Record"};

}  // namespace geojeom::outcomes_words
