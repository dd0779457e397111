#pragma once

#include "web/page_text.hpp"

namespace geojeom::users_words {

inline constexpr PageText title{"사용자 초대", "Users and invitations"};
inline constexpr PageText lead{"기관의 사용자와 맡은 역할입니다. 초대 주소는 한 번만, 72시간 동안 열립니다. 성명은 가려서 보입니다.",
                               "The users of the organisation and their roles. An invitation works once, within 72 hours. Names are masked."};
inline constexpr PageText login{"아이디", "Login"};
inline constexpr PageText name{"성명", "Name"};
inline constexpr PageText department{"부서", "Department"};
inline constexpr PageText roles{"역할", "Roles"};
inline constexpr PageText role{"역할", "Role"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText password{"비밀번호", "Password"};
inline constexpr PageText has_password{"정함", "Chosen"};
inline constexpr PageText has_none{"아직 없음", "None yet"};
inline constexpr PageText action{"처리", "Action"};
inline constexpr PageText invite{"초대 주소 만들기", "Make an invitation"};
inline constexpr PageText new_user{"새 사용자 초대", "Invite a new user"};
inline constexpr PageText send{"사용자 만들고 초대하기", "Create and invite"};
inline constexpr PageText made{"{login}의 초대 주소입니다. 지금 한 번만 보입니다. 옮겨서 보내 주세요.",
                               "The invitation of {login} is shown this once: copy it and send it."};

}  // namespace geojeom::users_words
