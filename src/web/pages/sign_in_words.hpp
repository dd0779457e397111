#pragma once

#include "web/page_text.hpp"

namespace geojeom::sign_in_words {

inline constexpr PageText title{"로그인", "Sign in"};
inline constexpr PageText login{"아이디", "Login"};
inline constexpr PageText password{"비밀번호", "Password"};
inline constexpr PageText send{"로그인", "Sign in"};
inline constexpr PageText lead{"기관에서 받은 아이디로 로그인해 주세요.", "Sign in with the login your organisation gave you."};

}  // namespace geojeom::sign_in_words
