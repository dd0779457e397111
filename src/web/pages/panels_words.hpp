#pragma once

#include "web/page_text.hpp"

namespace geojeom::panels_words {

inline constexpr PageText calls{"공고와 접수", "Calls and applications"};
inline constexpr PageText title{"평가위원회", "Review panel"};
inline constexpr PageText stage{"평가 단계", "Stage"};
inline constexpr PageText held_on{"개최일", "Held on"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText done{"저장했습니다.", "Saved."};

inline constexpr PageText members{"위원", "Members"};
inline constexpr PageText no_members{"위촉한 위원이 없습니다. 아래에서 위원을 더합니다.",
                                     "Nobody sits on the panel yet. Add members below."};
inline constexpr PageText number{"위원 번호", "Reviewer's number"};
inline constexpr PageText member{"성명", "Name"};
inline constexpr PageText body{"소속", "Body"};
inline constexpr PageText industry{"산업계", "From industry"};
inline constexpr PageText field{"분야 일치", "Field matches"};
inline constexpr PageText chair{"위원장", "Chair"};
inline constexpr PageText yes{"예", "Yes"};
inline constexpr PageText reviewer{"위원 후보", "Reviewer in the pool"};
inline constexpr PageText add_member{"위촉하기", "Add to the panel"};
inline constexpr PageText composition{"구성 요건", "Composition"};
inline constexpr PageText composition_fits{"구성 요건에 맞습니다.", "The composition fits the rules."};

inline constexpr PageText conflicts{"이해관계", "Conflicts of interest"};
inline constexpr PageText find_conflicts{"이해관계 찾기", "Find conflicts"};
inline constexpr PageText conflicts_found{"새로 찾은 이해관계 {count}건", "{count} new conflicts were found"};
inline constexpr PageText no_conflicts{"기록된 이해관계가 없습니다.", "No conflicts are on record."};
inline constexpr PageText application{"신청", "Application"};
inline constexpr PageText kind{"이해관계 구분", "Kind"};
inline constexpr PageText detail{"내용", "Detail"};
inline constexpr PageText recused{"제척", "Recused"};

inline constexpr PageText progress{"평가 진행", "Progress"};
inline constexpr PageText progress_line{"평가표 {done}/{due}부 · 신청 {applications}건 · 제척 {recusals}건",
                                        "{done} of {due} sheets · {applications} applications · {recusals} recusals"};
inline constexpr PageText ranking{"순위와 예산선", "Ranking and budget line"};
inline constexpr PageText ranking_later{
    "모든 평가표가 들어온 뒤에 종합평점과 순위를 보여 드립니다. 그 전에는 한 위원의 점수가 드러날 수 있습니다.",
    "Ranks show when every sheet is in; before that a single reviewer's score could be told from them."};
inline constexpr PageText rank{"순위", "Rank"};
inline constexpr PageText score{"종합평점", "Combined score"};
inline constexpr PageText business{"사업성", "Business"};
inline constexpr PageText technology{"기술성", "Technology"};
inline constexpr PageText amount{"지원금", "Amount"};
inline constexpr PageText selected{"선정권", "Selected"};
inline constexpr PageText inside{"안", "Inside"};
inline constexpr PageText outside{"밖", "Outside"};
inline constexpr PageText tie{"동점 처리", "Tie broken"};
inline constexpr PageText line{"선정 {count}건 · 지원금 {spent}원", "{count} selected · {spent} won"};
inline constexpr PageText line_left{" · 남는 예산 {left}원", " · {left} won left"};
inline constexpr PageText would_move{"예산선이 움직이려면", "What would move the line"};
inline constexpr PageText close{"평가 종료와 결정", "Close and decide"};
inline constexpr PageText minutes{"회의록", "Minutes"};

inline constexpr PageText scores{"개별 점수", "Individual scores"};
inline constexpr PageText scores_lead{"위원장과 감사 담당에게만 보입니다.", "Only the chair and the auditor see this."};
inline constexpr PageText severity{"엄격도(다른 위원과의 평균 차)", "Severity (mean difference to the others)"};
inline constexpr PageText given{"점수", "Score"};

inline constexpr PageText own_title{"내 평가", "My reviews"};
inline constexpr PageText own_lead{"위촉된 위원회와 채점할 신청입니다. 기업 이름은 가립니다.",
                                   "Your panels and the applications to score. Company names are hidden."};
inline constexpr PageText own_none{"지금 채점할 신청이 없습니다.", "There is nothing to score now."};
inline constexpr PageText sheet{"평가표", "Score sheet"};
inline constexpr PageText to_score{"채점하기", "Score"};
inline constexpr PageText scored{"채점함", "Scored"};
inline constexpr PageText not_scored{"채점 전", "To be scored"};
inline constexpr PageText item{"품목·기술", "Item or technology"};
inline constexpr PageText summary{"과제 요약", "Summary"};
inline constexpr PageText expected{"기대 효과", "Expected results"};
inline constexpr PageText requested{"신청금액", "Requested"};
inline constexpr PageText criterion{"{name} ({points}점 만점)", "{name} (out of {points})"};
inline constexpr PageText opinion{"평가 의견", "Opinion"};
inline constexpr PageText save{"평가표 저장", "Save the sheet"};

}  // namespace geojeom::panels_words
