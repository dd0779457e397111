#pragma once

#include "web/page_text.hpp"

namespace geojeom::duplicate_checks_words {

inline constexpr PageText title{"중복·한도 검토", "Duplicate and limit checks"};
inline constexpr PageText lead{
    "선정 전에 기관의 모든 재원과 연도를 대조한 기록입니다. 보류는 판정과 사유를 적어야 풀립니다.",
    "What was compared over every fund and year before an award. A hold ends with a verdict and its reason."};
inline constexpr PageText none{"검토 기록이 없습니다. 신청 화면의 '지금 대조하기'가 기록을 남깁니다.",
                               "No checks yet. 'Compare now' on an application keeps one."};
inline constexpr PageText code{"검토번호", "Check"};
inline constexpr PageText application{"신청", "Application"};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText item{"검토 품목", "Item checked"};
inline constexpr PageText period{"검토 기간", "Period checked"};
inline constexpr PageText compared{"대조 건수", "Compared"};
inline constexpr PageText hits{"발견 건수", "Hits"};
inline constexpr PageText verdict{"판정", "Verdict"};
inline constexpr PageText reason{"판정 사유", "Reason"};
inline constexpr PageText decided_by{"판정자", "Decided by"};
inline constexpr PageText checked_at{"검토 일시", "Checked at"};
inline constexpr PageText rule_pack{"적용 규정", "Rule pack"};

inline constexpr PageText hit_list{"의심 건", "Hits"};
inline constexpr PageText no_hits{"겹치는 지원도, 넘는 한도도 없습니다.", "Nothing overlaps and no limit is exceeded."};
inline constexpr PageText number{"순번", "No."};
inline constexpr PageText kind{"의심 구분", "Kind"};
inline constexpr PageText found{"찾은 지원", "Support found"};
inline constexpr PageText found_company{"그때 기업명", "Company then"};
inline constexpr PageText found_item{"찾은 품목", "Item found"};
inline constexpr PageText fund{"재원·과제", "Fund"};
inline constexpr PageText found_period{"지원 기간", "Period"};
inline constexpr PageText likeness{"닮은 정도", "Similarity"};
inline constexpr PageText overlap{"겹친 날", "Days of overlap"};
inline constexpr PageText amount{"지원금액", "Amount"};

inline constexpr PageText compared_with{"이 기업이 받은 지원 전체", "Every support of this company"};
inline constexpr PageText no_supports{"이 기업이 기관에서 받은 지원이 없습니다.", "The company got no support here."};
inline constexpr PageText grounds{"함께 확인할 것", "Other grounds"};
inline constexpr PageText one_check{"중복·한도 검토 {code}", "Duplicate and limit check {code}"};
inline constexpr PageText grounds_lead{
    "의심 건과 판정, 오늘의 기록으로 본 제재·사업자 상태·재무·기업부담금, 그리고 대조한 지원 전체입니다.",
    "The hits and the verdict; sanctions, business status, soundness and own share as recorded today; and all supports "
    "that were compared."};
inline constexpr PageText no_grounds{"지원을 막는 기록이 없습니다.", "Nothing on record stands against support."};
inline constexpr PageText ground{"내용", "Ground"};
inline constexpr PageText weight{"구분", "Weight"};
inline constexpr PageText blocks{"지원 불가", "Blocks support"};
inline constexpr PageText warns{"확인 필요", "To look at"};
inline constexpr PageText limits{"지원 한도 기준", "Support limits"};

}  // namespace geojeom::duplicate_checks_words
