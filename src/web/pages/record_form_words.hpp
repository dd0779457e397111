#pragma once

#include "web/page_text.hpp"

namespace geojeom::record_form_words {

inline constexpr PageText title_new{"{type} 등록", "New: {type}"};
inline constexpr PageText title_edit{"{name} 수정", "Edit {name}"};
inline constexpr PageText title_remove{"{name} 삭제", "Remove {name}"};
inline constexpr PageText save{"저장", "Save"};
inline constexpr PageText cancel{"취소", "Cancel"};
inline constexpr PageText remove{"삭제", "Remove"};
inline constexpr PageText reason{"바꾸는 까닭", "Reason for the change"};
inline constexpr PageText reason_hint{"이력에 남습니다.", "It stays in the history."};
inline constexpr PageText remove_question{"이 기록을 삭제할까요? 내용은 이력에 남습니다.", "Remove this record? Its content stays in the history."};
inline constexpr PageText nothing{"선택 안 함", "Nothing"};
inline constexpr PageText won{"원", "KRW"};
inline constexpr PageText reference_hint{"이름 일부나 초성을 적으면 찾아 드립니다.", "Type part of the name."};
inline constexpr PageText masked_hint{"가려진 개인정보는 고치지 않으면 그대로 남습니다.", "Masked personal data stay as they are unless you change them."};
inline constexpr PageText stale{"그 사이 다른 사람이 고쳤습니다. 항목마다 남길 값을 골라 주세요.", "Somebody changed it meanwhile. Choose which value stays for each field."};
inline constexpr PageText stale_field{"항목", "Field"};
inline constexpr PageText stale_before{"처음 값", "As you opened it"};
inline constexpr PageText stale_theirs{"지금 저장된 값", "Stored now"};
inline constexpr PageText stale_yours{"내가 적은 값", "What you wrote"};
inline constexpr PageText stale_save{"고른 값으로 저장", "Save what I chose"};
inline constexpr PageText draft_found{"저장하지 않은 내용이 있습니다({at}).", "There is an unsaved draft ({at})."};
inline constexpr PageText draft_load{"불러오기", "Load it"};
inline constexpr PageText draft_drop{"버리기", "Discard it"};
inline constexpr PageText draft_kept{"임시 저장했습니다.", "Draft kept."};
inline constexpr PageText file_kept{"올린 파일이 있습니다. 새로 고르면 바뀝니다.", "A file is there; choosing another replaces it."};

}  // namespace geojeom::record_form_words
