#pragma once

#include "web/page_text.hpp"

namespace geojeom::me_words {

inline constexpr std::string_view whole_scope = "전체";  ///< as role_assignment.scope writes it
inline constexpr PageText title{"내 정보", "My account"};
inline constexpr PageText login{"아이디", "Login"};
inline constexpr PageText name{"성명", "Name"};
inline constexpr PageText organisation{"기관", "Organisation"};
inline constexpr PageText roles{"역할", "Roles"};
inline constexpr PageText scope_of{"{role} (범위: {scope})", "{role} (scope: {scope})"};
inline constexpr PageText email{"전자우편", "Email"};
inline constexpr PageText department{"부서", "Department"};
inline constexpr PageText own_data_hint{"고칠 것이 있으면 관리자에게 알려 주세요.", "Tell the administrator if something is wrong."};

inline constexpr PageText password_title{"비밀번호 바꾸기", "Change the password"};
inline constexpr PageText current{"지금 비밀번호", "Current password"};
inline constexpr PageText password{"새 비밀번호", "New password"};
inline constexpr PageText password_hint{"10자 이상으로 적어 주세요. 긴 문장도 좋습니다.", "At least 10 characters; a long sentence is fine."};
inline constexpr PageText again{"새 비밀번호 다시", "New password again"};
inline constexpr PageText change{"바꾸기", "Change"};
inline constexpr PageText password_changed{"비밀번호를 바꾸고, 다른 곳의 접속을 모두 끝냈습니다.",
                                           "The password is changed; every other session has ended."};

inline constexpr PageText sessions_title{"접속 중인 곳", "Where I am signed in"};
inline constexpr PageText began{"로그인", "Signed in"};
inline constexpr PageText seen{"마지막 사용", "Last used"};
inline constexpr PageText address{"주소", "Address"};
inline constexpr PageText agent{"브라우저", "Browser"};
inline constexpr PageText this_one{"지금 이 화면", "This one"};
inline constexpr PageText end_session{"끝내기", "End"};
inline constexpr PageText end_others{"다른 곳 모두 끝내기", "End all others"};
inline constexpr PageText action{"처리", "Action"};

inline constexpr PageText delegations_title{"위임", "Standing in"};
inline constexpr PageText delegations_hint{"자리를 비우는 동안 같은 기관의 다른 분이 내 역할로 일합니다. 관리자 역할은 넘어가지 않습니다.",
                                           "Somebody of the same organisation works with your roles while you are away; administering is never lent."};
inline constexpr PageText giver{"위임자", "From"};
inline constexpr PageText taker{"수임자", "To"};
inline constexpr PageText taker_login{"수임자 아이디", "Login of who stands in"};
inline constexpr PageText period{"기간", "Period"};
inline constexpr PageText from{"시작일", "From"};
inline constexpr PageText to{"종료일", "To"};
inline constexpr PageText reason{"사유", "Reason"};
inline constexpr PageText delegate{"위임하기", "Let stand in"};
inline constexpr PageText withdraw{"거두기", "Withdraw"};
inline constexpr PageText no_delegations{"위임하거나 위임받은 일이 없습니다.", "Nobody stands in for you, nor you for anybody."};

inline constexpr PageText tokens_title{"API 토큰", "API tokens"};
inline constexpr PageText tokens_hint{"다른 프로그램이 내 권한으로 자료를 읽고 쓸 때 씁니다. 요청에 Authorization: Bearer 로 보냅니다.",
                                      "For other programs that read or write with your rights; sent as Authorization: Bearer."};
inline constexpr PageText token_name{"쓰임", "Purpose"};
inline constexpr PageText token_scope{"범위", "Scope"};
inline constexpr PageText token_scope_hint{"read, write, 또는 기록 유형마다 read:company write:company 처럼 적습니다.",
                                           "read, write, or by record type: read:company write:company."};
inline constexpr PageText token_expires{"기한", "Expires"};
inline constexpr PageText token_days{"쓸 수 있는 날수", "Days it lives"};
inline constexpr PageText token_create{"토큰 만들기", "Make a token"};
inline constexpr PageText token_revoke{"없애기", "Revoke"};
inline constexpr PageText token_made{"새 토큰입니다. 지금 한 번만 보입니다. 옮겨 적어 주세요.", "The new token is shown this once: copy it now."};
inline constexpr PageText no_tokens{"만든 토큰이 없습니다.", "There are no tokens."};

inline constexpr PageText session_title{"접속 연장", "The session goes on"};
inline constexpr PageText session_extended{"접속을 {time}까지 연장했습니다. 이 창을 닫고 하던 일을 계속하시면 됩니다.",
                                           "The session lasts until {time}. Close this window and go on."};

}  // namespace geojeom::me_words
