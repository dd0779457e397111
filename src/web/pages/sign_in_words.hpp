#pragma once

#include "web/words.hpp"

namespace geojeom::sign_in_words {

inline constexpr Words title{"로그인", "Sign in"};
inline constexpr Words login{"아이디", "Login"};
inline constexpr Words password{"비밀번호", "Password"};
inline constexpr Words send{"로그인", "Sign in"};
inline constexpr Words lead{"기관에서 받은 아이디로 로그인해 주세요.", "Sign in with the login your organisation gave you."};

}  // namespace geojeom::sign_in_words
