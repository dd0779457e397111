#pragma once

#include "web/page_text.hpp"

namespace geojeom::consultations_words {

inline constexpr PageText title{"방문과 상담", "Visits and consultations"};
inline constexpr PageText lead{"기업과 상담한 것을 남기고, 약속한 다음 상담을 놓치지 않습니다.",
                               "Keep what was agreed with companies and miss no next appointment."};
inline constexpr PageText due{"다음 상담을 할 기업", "Appointments to keep"};
inline constexpr PageText none_due{"약속한 상담이 없습니다.", "No appointments."};
inline constexpr PageText topics{"분야별 상담", "By topic"};
inline constexpr PageText recent{"최근 상담", "Recent"};
inline constexpr PageText none{"상담 기록이 없습니다.", "No consultations."};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText topic{"상담 분야", "Topic"};
inline constexpr PageText held_on{"상담일", "Held on"};
inline constexpr PageText next_on{"다음 상담일", "Next on"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText late{"{days}일 지남", "{days} days late"};
inline constexpr PageText ahead{"{days}일 남음", "in {days} days"};
inline constexpr PageText how{"방법", "How"};
inline constexpr PageText visit{"방문", "Visit"};
inline constexpr PageText remote{"비대면", "Remote"};
inline constexpr PageText hours{"상담 시간", "Hours"};
inline constexpr PageText officer{"상담자", "Officer"};
inline constexpr PageText contact{"만난 사람", "Met"};
inline constexpr PageText agreed{"협의 내용", "Agreed"};
inline constexpr PageText count{"상담", "Consultations"};
inline constexpr PageText companies{"기업 수", "Companies"};
inline constexpr PageText remote_count{"비대면", "Remote"};
inline constexpr PageText add{"상담 기록하기", "Record a consultation"};

}  // namespace geojeom::consultations_words
