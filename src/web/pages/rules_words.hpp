#pragma once

#include "web/page_text.hpp"

namespace geojeom::rules_words {

inline constexpr PageText title{"규정", "Rules"};
inline constexpr PageText lead{
    "기한, 비율, 한도, 등급, 변경 절차가 어느 규정의 어느 판에서 왔는지 보여 줍니다. 사업의 규정 체계와 날짜에 따라 "
    "판이 정해지고, 이미 내린 "
    "판단은 그때의 판을 그대로 지닙니다.",
    "Which version of which text deadlines, ratios, limits, grades and change routes come from. A programme's regime "
    "and "
    "the day choose the version; what was decided keeps the version of its day."};
inline constexpr PageText caption{"규정 묶음", "Rule packs"};
inline constexpr PageText pack{"묶음", "Pack"};
inline constexpr PageText text{"규정과 출처", "Text and source"};
inline constexpr PageText in_force{"시행", "In force"};
inline constexpr PageText mark{"확인", "Mark"};
inline constexpr PageText entries{"항목", "Entries"};
inline constexpr PageText not_sure{"확인 필요 {count}", "{count} to confirm"};
inline constexpr PageText marks_told{
    "‘구판’은 읽은 글이 최신판이 아니라는 뜻이고, ‘추정’은 글에 적힌 수가 아니라 미루어 본 것, ‘미확인’은 정해진 수가 "
    "있으나 찾지 못한 것입니다.",
    "Old: the text read is not the newest. Inferred: concluded, written in no text. Not found: there is a number, and "
    "it "
    "was not found."};
inline constexpr PageText source{"출처", "Source"};
inline constexpr PageText address{"원문", "Where it is published"};
inline constexpr PageText with{"함께 적용", "Together with"};
inline constexpr PageText versions{"판", "Versions"};
inline constexpr PageText note{"비고", "Note"};
inline constexpr PageText kind{"구분", "Kind"};
inline constexpr PageText what{"내용", "What"};
inline constexpr PageText value{"값", "Number"};
inline constexpr PageText rule{"규칙", "Rule"};
inline constexpr PageText article{"조", "Article"};
inline constexpr PageText entries_of{"{pack}의 항목", "Entries of {pack}"};
inline constexpr PageText count_title{"기한 세어 보기", "Count a deadline"};
inline constexpr PageText deadline{"기한", "Deadline"};
inline constexpr PageText event_on{"기준일", "Day of the event"};
inline constexpr PageText count{"세기", "Count"};
inline constexpr PageText counted_from{"{event}부터", "from: {event}"};
inline constexpr PageText steps{"이렇게 세었습니다", "How it was counted"};
inline constexpr PageText day{"날짜", "Day"};
inline constexpr PageText step{"과정", "Step"};
inline constexpr PageText due_on{"기한은 {date}입니다.", "Due on {date}."};
inline constexpr PageText from_rule{"근거", "By"};
inline constexpr PageText standing{"판의 시행", "Standing of the version"};
inline constexpr PageText stated{"규정이 아니라 기록에 적힌 기한입니다.", "Stated in the record, by no rule."};

}  // namespace geojeom::rules_words
