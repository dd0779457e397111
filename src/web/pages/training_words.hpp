#pragma once

#include "web/page_text.hpp"

namespace geojeom::training_words {

inline constexpr PageText title{"교육과정과 수료", "Courses and completion"};
inline constexpr PageText lead{"기수마다 수강생을 등록하고 출석을 적습니다. 교육시간의 80% 이상을 출석하면 수료입니다.",
                               "Enrol trainees and keep attendance; from 80% of the hours on a trainee completes."};
inline constexpr PageText none{"이 연도의 교육과정이 없습니다.", "No courses in this year."};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText show{"보기", "Show"};
inline constexpr PageText by_purpose{"목적별 실적", "By purpose"};
inline constexpr PageText courses_count{"과정 수", "Courses"};
inline constexpr PageText code{"과정 코드", "Code"};
inline constexpr PageText name{"과정명", "Name"};
inline constexpr PageText purpose{"목적", "Purpose"};
inline constexpr PageText project{"과제", "Project"};
inline constexpr PageText period{"교육기간", "Period"};
inline constexpr PageText starts{"시작일", "Begins"};
inline constexpr PageText ends{"마지막 날", "Ends"};
inline constexpr PageText hours{"교육시간", "Hours"};
inline constexpr PageText capacity{"정원", "Places"};
inline constexpr PageText place{"장소", "Place"};
inline constexpr PageText cost{"비용", "Cost"};
inline constexpr PageText enrolled{"등록", "Enrolled"};
inline constexpr PageText attended{"출석률", "Attendance"};
inline constexpr PageText completed{"수료", "Completed"};
inline constexpr PageText employed{"교육 후 취업", "Employed afterwards"};
inline constexpr PageText employment_rate{"수료자 취업률", "Employed of completed"};
inline constexpr PageText satisfaction{"만족도", "Satisfaction"};
inline constexpr PageText answered{"응답(n)", "Answered (n)"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText before_start{"모집 중", "Enrolling"};
inline constexpr PageText running{"교육 중", "Running"};
inline constexpr PageText to_close{"수료 처리 대기", "To be closed"};
inline constexpr PageText closed{"수료 처리됨", "Closed"};

inline constexpr PageText new_course{"교육과정 만들기", "New course"};
inline constexpr PageText book{"출석부", "Attendance book"};
inline constexpr PageText book_hint{
    "수강생은 이름 대신 수강번호로 적습니다. 지금까지 출석한 시간의 합을 적고 저장합니다.",
    "Trainees stand by number, not by name. Enter the hours attended so far and save."};
inline constexpr PageText no_trainees{"등록한 수강생이 없습니다.", "Nobody is enrolled."};
inline constexpr PageText number{"수강번호", "Number"};
inline constexpr PageText company{"소속 기업", "Company"};
inline constexpr PageText on_their_own{"개인 신청", "On their own"};
inline constexpr PageText hours_attended{"출석 시간", "Hours attended"};
inline constexpr PageText hours_of{"{number}번 출석 시간", "Hours attended of number {number}"};
inline constexpr PageText satisfaction_of{"{number}번 만족도", "Satisfaction of number {number}"};
inline constexpr PageText completion{"수료 여부", "Completion"};
inline constexpr PageText is_completed{"수료", "Completed"};
inline constexpr PageText not_completed{"미수료", "Not completed"};
inline constexpr PageText employed_on{"취업일", "Employed on"};
inline constexpr PageText save_book{"출석부 저장", "Save the book"};
inline constexpr PageText enrol{"수강생 등록", "Enrol trainees"};
inline constexpr PageText people{"인원", "People"};
inline constexpr PageText company_hint{"비우면 개인 신청으로 등록합니다.", "Leave it empty for people on their own."};
inline constexpr PageText close{"수료 처리", "Close the course"};
inline constexpr PageText closed_on{"처리일", "Closed on"};
inline constexpr PageText close_hint{
    "출석 시간으로 수료를 정하고 교육 실적에 올립니다. 처리한 뒤에는 출석을 고칠 수 없습니다.",
    "Completion follows from the hours and is reported; attendance is final then."};
inline constexpr PageText employ{"취업 등록", "Enter employment"};
inline constexpr PageText heads{"보고하는 인원", "Head counts reported"};
inline constexpr PageText no_heads{"수료 처리하면 기업별 인원이 여기에 나옵니다.",
                                   "Appears once the course is closed."};
inline constexpr PageText group{"참여 단위", "Group"};
inline constexpr PageText participants{"참여 인원", "Participants"};
inline constexpr PageText record{"기록", "Record"};

}  // namespace geojeom::training_words
