#pragma once

#include "web/page_text.hpp"

namespace geojeom::satisfaction_words {

inline constexpr PageText title{"만족도", "Satisfaction"};
inline constexpr PageText lead{"평균은 응답한 것만으로 내고, 응답 수(n)와 물은 수(N)를 함께 보입니다(BR-55).",
                               "Means are of those who answered; n of N stand beside them (BR-55)."};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText show{"보기", "Show"};
inline constexpr PageText services{"서비스", "Services"};
inline constexpr PageText courses{"교육", "Training"};
inline constexpr PageText surveys{"성과활용조사", "Follow-up surveys"};
inline constexpr PageText what{"구분", "Of what"};
inline constexpr PageText mean{"평균(100점)", "Mean of 100"};
inline constexpr PageText lowest{"가장 낮은 점수", "Lowest"};
inline constexpr PageText answered{"응답(n)", "Answered (n)"};
inline constexpr PageText asked{"물음(N)", "Asked (N)"};
inline constexpr PageText rate{"응답률", "Response"};
inline constexpr PageText none{"이 연도에는 없습니다.", "None in this year."};
inline constexpr PageText low{"다시 연락할 곳", "Whom to call back"};
inline constexpr PageText no_low{"{points}점보다 낮은 응답이 없습니다.", "No answer below {points}."};
inline constexpr PageText below{"낮은 점수 기준", "Low is below"};
inline constexpr PageText code{"지원번호", "Code"};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText service{"서비스", "Service"};
inline constexpr PageText confirmed_on{"완료확인일", "Confirmed on"};
inline constexpr PageText score{"점수", "Score"};

}  // namespace geojeom::satisfaction_words
