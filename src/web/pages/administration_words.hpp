#pragma once

#include "web/page_text.hpp"

namespace geojeom::administration_words {

inline constexpr PageText journal{"변경 이력", "Journal"};
inline constexpr PageText journal_lead{"기관의 기록을 누가 언제 왜 무엇을 바꾸었는지 새것부터 봅니다. 이력은 이어진 지문으로 지켜지며 고칠 수 없습니다.", "Who changed which record of the organisation, when and why, the newest first. The journal is a chain of hashes and cannot be altered."};
inline constexpr PageText author{"바꾼 사람", "Changed by"};
inline constexpr PageText anybody{"모두", "Anybody"};
inline constexpr PageText type{"기록 유형", "Record type"};
inline constexpr PageText all_types{"모두", "All"};
inline constexpr PageText from{"이날부터", "From"};
inline constexpr PageText to{"이날까지", "To"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText when{"시각", "When"};
inline constexpr PageText record{"기록", "Record"};
inline constexpr PageText change{"일", "Change"};
inline constexpr PageText what{"바뀐 내용", "What changed"};
inline constexpr PageText content{"내용 보기", "Show the content"};
inline constexpr PageText older{"이전 {count}건", "{count} older"};
inline constexpr PageText nothing{"조건에 맞는 이력이 없습니다.", "No entries fit."};
inline constexpr PageText reason{"까닭", "Reason"};

inline constexpr PageText access{"개인정보 열람기록", "Access to personal data"};
inline constexpr PageText access_lead{"가려진 개인정보를 사유를 적고 본 기록입니다. 고치거나 지울 수 없습니다.", "Who saw masked personal data, and the reason given. Nothing here can be changed or removed."};
inline constexpr PageText who{"열람자", "Seen by"};
inline constexpr PageText fields{"열람 항목", "Fields"};
inline constexpr PageText address{"접속 주소", "Address"};
inline constexpr PageText no_access{"열람기록이 없습니다.", "Nobody has looked."};

inline constexpr PageText roles{"역할과 권한", "Roles and permissions"};
inline constexpr PageText roles_lead{"역할마다 기록 유형별로 할 수 있는 일입니다. 표에 없는 일은 할 수 없습니다.", "What each role may do with each type of record. What is not in the table is not allowed."};
inline constexpr PageText role{"역할", "Role"};
inline constexpr PageText may_read{"읽기", "Read"};
inline constexpr PageText may_write{"등록·수정", "Create, change"};
inline constexpr PageText may_remove{"삭제", "Remove"};
inline constexpr PageText may_unmask{"개인정보 열람", "See personal data"};
inline constexpr PageText no{"–", "–"};
inline constexpr PageText actions{"그 밖에 할 수 있는 일", "What else the role may do"};
inline constexpr PageText no_actions{"없음", "Nothing"};
inline constexpr PageText anonymous{"로그인하지 않은 사람", "Not signed in"};
inline constexpr PageText limit_published{"공개된 것", "published"};
inline constexpr PageText limit_account{"자기 것", "one's own"};
inline constexpr PageText limit_reviews{"맡은 심사", "assigned reviews"};
inline constexpr PageText limit_company{"자기 기업", "own company"};
inline constexpr PageText limit_organisation{"기관 전체", "whole organisation"};
inline constexpr PageText act_administer{"사용자 초대와 역할", "Invite users, give roles"};
inline constexpr PageText act_see_journal{"변경 이력과 권한 보기", "See the journal and the permissions"};
inline constexpr PageText act_issue_report{"보고서 발행", "Issue reports"};
inline constexpr PageText act_work{"오늘 화면과 현황판", "Today and the dashboards"};
inline constexpr PageText act_metrics{"서버 상태 보기", "See the server's metrics"};

}  // namespace geojeom::administration_words
