#pragma once

#include "web/page_text.hpp"

namespace geojeom::vouchers_words {

inline constexpr PageText title{"바우처와 공급기업", "Vouchers and suppliers"};
inline constexpr PageText lead{
    "공고의 기업당 한도와 예산 안에서 발급합니다. 평균은 예산을 기업 수로 나눈 값을 넘지 못합니다(BR-71).",
    "Issued within the cap of a company and the budget of the call; the mean stays within budget over companies "
    "(BR-71)."};
inline constexpr PageText caps{"공고별 한도", "Caps by call"};
inline constexpr PageText no_caps{"바우처를 발급한 공고가 없습니다.", "No call has vouchers."};
inline constexpr PageText call{"공고", "Call"};
inline constexpr PageText budget{"예산", "Budget"};
inline constexpr PageText cap{"기업당 한도", "Cap of a company"};
inline constexpr PageText issued{"발급 합계", "Issued"};
inline constexpr PageText companies{"기업 수", "Companies"};
inline constexpr PageText mean_allowed{"평균 상한(예산÷기업)", "Mean allowed"};
inline constexpr PageText budget_left{"남은 예산", "Budget left"};

inline constexpr PageText vouchers{"바우처", "Vouchers"};
inline constexpr PageText no_vouchers{"발급한 바우처가 없습니다.", "No vouchers."};
inline constexpr PageText code{"바우처번호", "Voucher"};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText amount{"금액", "Amount"};
inline constexpr PageText used{"사용", "Used"};
inline constexpr PageText left{"남은 금액", "Left"};
inline constexpr PageText valid{"사용기간", "Valid"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText issue{"바우처 발급", "Issue a voucher"};
inline constexpr PageText valid_from{"사용 시작일", "Valid from"};
inline constexpr PageText valid_to{"사용 종료일", "Valid until"};
inline constexpr PageText call_hint{"공고를 적으면 그 공고의 한도와 예산을 확인합니다.",
                                    "With a call, its cap and budget are checked."};

inline constexpr PageText uses{"사용 내역", "Uses"};
inline constexpr PageText no_uses{"아직 쓰지 않았습니다.", "Not used yet."};
inline constexpr PageText used_on{"사용일", "Used on"};
inline constexpr PageText service{"서비스", "Service"};
inline constexpr PageText record{"기록", "Record"};

inline constexpr PageText suppliers{"공급기업 풀", "Pool of suppliers"};
inline constexpr PageText no_suppliers{"등록된 공급기업이 없습니다.", "No suppliers."};
inline constexpr PageText supplier{"공급기업", "Supplier"};
inline constexpr PageText support_type{"지원유형", "Support type"};
inline constexpr PageText fields{"분야", "Fields"};
inline constexpr PageText approved_on{"등록일", "Approved on"};
inline constexpr PageText services{"맡은 서비스", "Services"};
inline constexpr PageText add_supplier{"공급기업 등록", "Register a supplier"};
inline constexpr PageText decide{"공급기업 상태 바꾸기", "Change a supplier's state"};
inline constexpr PageText new_state{"바꿀 상태", "New state"};
inline constexpr PageText remark{"사유", "Reason"};

}  // namespace geojeom::vouchers_words
