#pragma once

#include "web/page_text.hpp"

namespace geojeom::invitation_words {

inline constexpr PageText title{"비밀번호 정하기", "Choose a password"};
inline constexpr PageText first_title{"첫 관리자 정하기", "The first administrator"};
inline constexpr PageText lead{"{name} 님의 아이디는 {login}입니다. 쓰실 비밀번호를 정해 주세요.",
                               "{name}, your login is {login}. Choose a password."};
inline constexpr PageText first_lead{"이 시스템을 쓸 기관과, 그 관리자가 될 분을 적어 주세요. 다른 사용자는 들어온 뒤에 초대합니다.",
                                     "Name the organisation that will use this system and its administrator. Others are invited from inside."};
inline constexpr PageText organisation{"기관명", "Organisation"};
inline constexpr PageText login{"아이디", "Login"};
inline constexpr PageText name{"성명", "Name"};
inline constexpr PageText password{"새 비밀번호", "New password"};
inline constexpr PageText password_hint{"10자 이상으로 적어 주세요. 긴 문장도 좋습니다.", "At least 10 characters; a long sentence is fine."};
inline constexpr PageText again{"새 비밀번호 다시", "New password again"};
inline constexpr PageText send{"정하고 들어가기", "Save and sign in"};

}  // namespace geojeom::invitation_words
