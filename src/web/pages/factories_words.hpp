#pragma once

#include "web/page_text.hpp"

namespace geojeom::factories_words {

inline constexpr PageText title{"스마트공장", "Smart factories"};
inline constexpr PageText lead{"구축 전과 후의 수준을 남깁니다. 수준은 완료할 때 판정합니다.",
                               "Levels before and after; the level after is judged when the project is done."};
inline constexpr PageText levels{"전후 수준", "Levels before and after"};
inline constexpr PageText no_levels{"완료한 구축이 없습니다.", "No project is done."};
inline constexpr PageText before{"구축 전", "Before"};
inline constexpr PageText after{"구축 후", "After"};
inline constexpr PageText count{"기업 수", "Companies"};
inline constexpr PageText rose{"수준 상승", "Level rose"};
inline constexpr PageText done{"완료", "Done"};
inline constexpr PageText running{"구축 중", "Under way"};
inline constexpr PageText rose_of{"완료 {done}건 가운데 {rose}건", "{rose} of {done} done"};
inline constexpr PageText projects{"구축 목록", "Projects"};
inline constexpr PageText none{"등록한 구축이 없습니다.", "No projects."};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText solution{"구축 내용", "Solution"};
inline constexpr PageText supplier{"공급기업", "Supplier"};
inline constexpr PageText project{"지원과제", "Support project"};
inline constexpr PageText period{"구축기간", "Period"};
inline constexpr PageText starts{"시작일", "Begins"};
inline constexpr PageText ends{"마지막 날", "Ends"};
inline constexpr PageText completed_on{"완료일", "Completed on"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText not_risen{"수준이 오르지 않음", "Level did not rise"};
inline constexpr PageText overdue{"기간 지남", "Overdue"};
inline constexpr PageText add{"구축 등록", "Register a project"};
inline constexpr PageText complete{"완료 처리", "Complete"};
inline constexpr PageText record{"기록", "Record"};

}  // namespace geojeom::factories_words
