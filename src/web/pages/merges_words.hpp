#pragma once

#include "web/page_text.hpp"

namespace geojeom::merges_words {

inline constexpr PageText title{"기업 중복과 통합", "Duplicate companies"};
inline constexpr PageText lead{
    "같은 기업이 두 번 등록되었는지 찾아 하나로 합칩니다. 옮긴 기록을 모두 적어 두어 되돌릴 수 있습니다.",
    "Find companies recorded twice and make them one; every moved record is listed, so that it can be undone."};
inline constexpr PageText pairs{"중복으로 의심되는 기업", "Suspicious pairs"};
inline constexpr PageText none_pairs{"중복으로 의심되는 기업이 없습니다.", "No suspicious pairs."};
inline constexpr PageText first{"기업", "Company"};
inline constexpr PageText second{"다른 기업", "Other company"};
inline constexpr PageText suspicion{"의심 정도", "Suspicion"};
inline constexpr PageText certain{"확실", "Certain"};
inline constexpr PageText likely{"유력", "Likely"};
inline constexpr PageText possible{"가능", "Possible"};
inline constexpr PageText same{"같은 것", "In common"};
inline constexpr PageText number{"사업자등록번호", "business number"};
inline constexpr PageText corporate_number{"법인등록번호", "corporate number"};
inline constexpr PageText same_name{"기업명", "name"};
inline constexpr PageText near_name{"닮은 기업명", "a near name"};
inline constexpr PageText address{"주소", "address"};
inline constexpr PageText representative{"대표자", "representative"};
inline constexpr PageText compare{"견주어 보기", "Compare"};
inline constexpr PageText more{"의심되는 짝이 {count}개입니다. 먼저 {shown}개만 보입니다.",
                               "{count} pairs; the first {shown} are shown."};

inline constexpr PageText search{"등록하기 전에 찾아보기", "Look before you register"};
inline constexpr PageText search_hint{
    "번호, 이름, 주소, 대표자 가운데 아는 것을 적습니다. (주) 같은 표시는 빼고 견줍니다(BR-06).",
    "What is known of it; legal forms are left out of names (BR-06)."};
inline constexpr PageText find{"찾기", "Find"};
inline constexpr PageText found{"이미 있는 기업", "Already there"};
inline constexpr PageText none_found{"닮은 기업이 없습니다.", "Nothing like it."};

inline constexpr PageText merges{"통합 이력", "Merges"};
inline constexpr PageText none_merges{"통합한 적이 없습니다.", "No merges."};
inline constexpr PageText code{"통합번호", "Code"};
inline constexpr PageText kept{"남은 기업", "Kept"};
inline constexpr PageText absorbed{"합쳐진 기업", "Absorbed"};
inline constexpr PageText merged_on{"통합일", "Merged on"};
inline constexpr PageText reason{"사유", "Reason"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText undone_on{"취소일", "Undone on"};
inline constexpr PageText undone_reason{"취소 사유", "Reason of undoing"};

inline constexpr PageText compare_title{"두 기업 견주기", "Two companies side by side"};
inline constexpr PageText field{"항목", "Field"};
inline constexpr PageText fields{"기업 정보", "What is known"};
inline constexpr PageText differs{"다름", "Differs"};
inline constexpr PageText records{"이 기업을 가리키는 기록", "Records that refer to them"};
inline constexpr PageText record_type{"기록", "Records"};
inline constexpr PageText no_records{"가리키는 기록이 없습니다.", "None."};
inline constexpr PageText keep{"남길 기업", "Keep"};
inline constexpr PageText merge{"하나로 합치기", "Merge"};
inline constexpr PageText merge_hint{"다른 기업의 기록이 남길 기업으로 옮겨 가고, 이름은 다른 이름으로 남습니다.",
                                     "The other's records move to it, and its name stays as another name."};

inline constexpr PageText moved{"옮긴 기록", "Moved"};
inline constexpr PageText no_moves{"옮긴 기록이 없습니다.", "Nothing was moved."};
inline constexpr PageText record{"기록", "Record"};
inline constexpr PageText result{"결과", "Result"};
inline constexpr PageText was_moved{"옮김", "Moved"};
inline constexpr PageText left_behind{"남겨 둠(이미 있음)", "Left behind (there already)"};
inline constexpr PageText undo{"통합 취소", "Undo the merge"};
inline constexpr PageText undo_hint{"옮긴 기록을 되돌립니다. 그 뒤에 다른 기업으로 바꾼 기록은 그대로 둡니다.",
                                    "Moves the records back, except those given to another company since."};

}  // namespace geojeom::merges_words
