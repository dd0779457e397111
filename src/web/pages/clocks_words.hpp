#pragma once

#include "web/page_text.hpp"

namespace geojeom::clocks_words {

inline constexpr PageText title{"기한", "Deadlines"};
inline constexpr PageText lead{
    "{date} 기준. 기록에 적힌 일과 규정에서 바로 세며, 할 일을 누르면 세어 온 과정과 출처가 열립니다.",
    "As of {date}, counted from the records and the rules; what is due opens how it was counted."};
inline constexpr PageText whose{"누구의 기한", "Whose"};
inline constexpr PageText everybody{"기관 전체", "Everybody's"};
inline constexpr PageText mine{"내가 맡은 과제", "Projects I lead"};
inline constexpr PageText programme{"사업", "Programme"};
inline constexpr PageText all_programmes{"전체 사업", "All programmes"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText open_states{"아직 끝나지 않은 것", "Not done yet"};
inline constexpr PageText all_states{"모두", "All"};
inline constexpr PageText on{"기준일", "As of"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText caption{"기한 목록", "Deadlines"};
inline constexpr PageText due_on{"기한", "Due"};
inline constexpr PageText days{"남은 날", "Days"};
inline constexpr PageText what{"할 일", "What"};
inline constexpr PageText where{"대상", "Where"};
inline constexpr PageText source{"근거", "Source"};
inline constexpr PageText person{"담당", "Who"};
inline constexpr PageText nothing{"이 조건에 맞는 기한이 없습니다. 조건을 바꾸어 보세요.",
                                  "No deadline fits. Try other conditions."};
inline constexpr PageText more{"{count}건이 더 있습니다. 조건을 좁히거나 파일로 내려받아 보세요.",
                               "{count} more: narrow the conditions or download them."};
inline constexpr PageText why{"왜 이날인가요", "Why this day"};
inline constexpr PageText stands{"{due}까지입니다. {date} 기준 {state}, {days}.",
                                 "Due on {due}. On {date}: {state}, {days}."};
inline constexpr PageText event{"시작한 일", "Started by"};
inline constexpr PageText met_on{"이행일", "Met on"};
inline constexpr PageText open_record{"기록 열기", "Open the record"};
inline constexpr PageText same_project{"같은 과제의 다른 기한", "Other deadlines of the project"};
inline constexpr PageText calendar{"달력에 넣기", "Into a calendar"};
inline constexpr PageText calendar_lead{
    "달력 프로그램(구글 캘린더, 아웃룩, 애플 캘린더)에 ‘URL로 구독’하면 기한이 날짜가 바뀔 때마다 따라 바뀝니다. "
    "주소를 아는 사람은 "
    "누구나 볼 수 있으니 다른 사람에게 보내지 마세요. 권한이 없어지면 주소도 쓸 수 없습니다.",
    "A calendar program that subscribes to the address follows the deadlines as they move. Whoever knows the address "
    "sees "
    "them: keep it to yourself. It ends with your rights."};
inline constexpr PageText make{"주소 만들기", "Make an address"};
inline constexpr PageText made{"새 주소입니다. 이 화면을 떠나면 다시 볼 수 없으니 지금 주소를 복사해 달력에 넣으세요.",
                               "The new address. It is shown only now: copy it into the calendar."};
inline constexpr PageText address_of{"구독 주소", "Address to subscribe"};
inline constexpr PageText links{"만들어 둔 주소", "Addresses made so far"};
inline constexpr PageText no_links{"아직 만든 주소가 없습니다.", "None yet."};
inline constexpr PageText made_at{"만든 때", "Made at"};
inline constexpr PageText contents{"내용", "Contents"};
inline constexpr PageText end{"쓰지 않기", "End"};
inline constexpr PageText end_it{"{contents} 주소 쓰지 않기", "End the address of {contents}"};
inline constexpr PageText action{"처리", "Action"};
inline constexpr PageText calendar_name{"거점 기한", "Geojeom deadlines"};

}  // namespace geojeom::clocks_words
