#pragma once

#include "web/page_text.hpp"

namespace geojeom::home_words {

inline constexpr PageText title{"오늘", "Today"};
inline constexpr PageText greeting{"{name} 님, 안녕하세요. {date} 기준입니다.", "Hello, {name}. As of {date}."};
inline constexpr PageText as_of{"기준일", "As of"};

inline constexpr PageText clocks{"기한", "Deadlines"};
inline constexpr PageText clocks_caption{"가까운 기한부터", "The most pressing first"};
inline constexpr PageText no_clocks{"다가오는 기한이 없습니다.", "No deadline is near."};
inline constexpr PageText clock_due{"기한", "Due"};
inline constexpr PageText clock_what{"할 일과 근거", "What, by which rule"};
inline constexpr PageText clock_where{"대상", "Where"};
inline constexpr PageText clock_state{"상태", "State"};
inline constexpr PageText and_others{"외 {count}건", "and {count} more"};
inline constexpr PageText years_past{"{years}년 넘게 지남", "more than {years} years ago"};
inline constexpr PageText clocks_more{"이 밖에 {count}건이 더 있습니다.", "{count} more."};

inline constexpr PageText waiting{"처리할 일", "Waiting for you"};
inline constexpr PageText nothing_waits{"지금 처리할 일이 없습니다.", "Nothing waits."};
inline constexpr PageText applications_to_check{"접수 확인할 신청", "Applications to check"};
inline constexpr PageText applications_in_review{"평가 중인 신청", "Applications under review"};
inline constexpr PageText objections{"이의신청", "Objections"};
inline constexpr PageText bookings_to_answer{"답할 장비 예약", "Bookings to answer"};
inline constexpr PageText changes_to_decide{"결정할 협약변경", "Changes to decide"};
inline constexpr PageText settlements_to_review{"검토할 정산", "Settlements to review"};
inline constexpr PageText returns_to_collect{"받을 반납금", "Returns to collect"};
inline constexpr PageText outcomes_to_verify{"확인할 성과", "Outcomes to verify"};
inline constexpr PageText follow_ups_open{"답을 기다리는 성과조사", "Follow-ups without answer"};
inline constexpr PageText items{"건", ""};

inline constexpr PageText changes{"어제부터 바뀐 것", "Changed since yesterday"};
inline constexpr PageText no_changes{"어제부터 바뀐 기록이 없습니다.", "Nothing changed since yesterday."};
inline constexpr PageText created{"{author} 님이 {type} {count}건을 등록했습니다.",
                                  "{author} registered {count} ({type})."};
inline constexpr PageText changed{"{author} 님이 {type} {count}건을 고쳤습니다.", "{author} changed {count} ({type})."};
inline constexpr PageText removed{"{author} 님이 {type} {count}건을 삭제했습니다.",
                                  "{author} removed {count} ({type})."};
inline constexpr PageText changes_cut{"변경이 많아 처음 {count}건까지만 살폈습니다.",
                                      "Only the first {count} changes were looked at."};
inline constexpr PageText program{"설치 프로그램", "the set-up"};

inline constexpr PageText notices{"알림", "Notices"};
inline constexpr PageText no_notices{"새 알림이 없습니다.", "No notices."};
inline constexpr PageText important{"중요", "Important"};
inline constexpr PageText to_dashboard{"기관 현황판", "Dashboard"};

inline constexpr PageText open_calls{"신청할 수 있는 공고", "Calls you can apply to"};
inline constexpr PageText no_calls{"지금 접수 중인 공고가 없습니다.", "No call is open."};
inline constexpr PageText until{"{date}까지", "until {date}"};
inline constexpr PageText my_applications{"내 신청", "My applications"};
inline constexpr PageText no_applications{"아직 신청이 없습니다.", "No applications yet."};
inline constexpr PageText my_surveys{"보내 주실 성과조사", "Surveys to answer"};
inline constexpr PageText no_surveys{"답하실 성과조사가 없습니다.", "No survey waits for you."};
inline constexpr PageText my_bookings{"내 장비 예약", "My bookings"};
inline constexpr PageText no_bookings{"장비 예약이 없습니다.", "No bookings."};
inline constexpr PageText my_charges{"내 청구", "My charges"};
inline constexpr PageText no_charges{"청구 내역이 없습니다.", "No charges."};
inline constexpr PageText my_reviews{"평가할 신청", "Applications to review"};
inline constexpr PageText no_reviews{"배정된 평가가 없습니다.", "No reviews are assigned."};
inline constexpr PageText see_all{"모두 보기", "See all"};

}  // namespace geojeom::home_words
