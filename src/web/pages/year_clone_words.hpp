#pragma once

#include "web/page_text.hpp"

namespace geojeom::year_clone_words {

inline constexpr PageText title{"새해 과제 만들기", "Next year's projects"};
inline constexpr PageText lead{
    "지난해 과제를 재원·비목과 함께 한 해 뒤로 옮겨 ‘초안’ 상태로 만듭니다. 협약, 참여 인력, 집행은 옮기지 않습니다.",
    "Makes last year's projects with their sources and cost items anew, a year on as drafts; agreements, people "
    "and "
    "spending stay behind."};
inline constexpr PageText programme{"사업", "Programme"};
inline constexpr PageText from{"지난 연도", "From year"};
inline constexpr PageText to{"새 연도", "To year"};
inline constexpr PageText look{"미리 보기", "Preview"};
inline constexpr PageText make{"{count}개 과제 만들기", "Make {count} projects"};
inline constexpr PageText caption{"만들 과제", "Projects to be made"};
inline constexpr PageText old_code{"지난 과제", "Old project"};
inline constexpr PageText new_code{"새 과제번호", "New code"};
inline constexpr PageText name{"과제명", "Name"};
inline constexpr PageText period{"새 수행기간", "New period"};
inline constexpr PageText money{"재원(원)", "Money (KRW)"};
inline constexpr PageText state{"비고", "Remark"};
inline constexpr PageText exists{"이미 있음", "there already"};
inline constexpr PageText is_new{"새로 만듦", "new"};
inline constexpr PageText makes_programme{
    "사업 기간이 끝나므로 사업과 내역사업도 ‘{code}’로 새로 만듭니다.",
    "The programme is over by then: it is made anew as {code}, with its sub-programmes."};
inline constexpr PageText nothing{"이 사업에는 그해 수행한 과제가 없습니다.",
                                  "No project of the programme ran in that year."};
inline constexpr PageText done{"{count}개 과제를 만들었습니다.", "{count} projects were made."};

}  // namespace geojeom::year_clone_words
