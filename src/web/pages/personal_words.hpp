#pragma once

#include "web/page_text.hpp"

namespace geojeom::personal_words {

inline constexpr PageText title{"개인정보 열람", "Personal data"};
inline constexpr PageText lead{"가려진 개인정보를 보려면 사유를 적어 주세요. 누가, 언제, 왜 보았는지 열람기록에 남습니다.",
                               "To see masked personal data, say why. Who saw it, when and why is written to the access log."};
inline constexpr PageText reason{"열람 사유", "Reason"};
inline constexpr PageText reason_hint{"예: 협약 체결 안내를 위해 담당자에게 전화", "For example: to call the contact about the agreement"};
inline constexpr PageText send{"사유를 남기고 보기", "Record the reason and show"};
inline constexpr PageText shown{"열람기록에 남겼습니다. 이 화면은 저장되지 않습니다.", "Written to the access log. This page is not stored."};
inline constexpr PageText back{"기록으로 돌아가기", "Back to the record"};
inline constexpr PageText open{"사유를 적고 보기", "Say why and see them"};

}  // namespace geojeom::personal_words
