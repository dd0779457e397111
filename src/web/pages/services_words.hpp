#pragma once

#include "web/page_text.hpp"

namespace geojeom::services_words {

inline constexpr PageText title{"서비스와 지급", "Services and payment"};
inline constexpr PageText lead{
    "제공하고, 기업의 완료확인을 받고, 지급합니다. 확인 전에는 지급할 수 없습니다(BR-72).",
    "Deliver, have the company confirm, pay. Nothing is paid before the confirmation (BR-72)."};
inline constexpr PageText none{"이 단계에 머무는 서비스가 없습니다.", "No service waits here."};
inline constexpr PageText code{"지원번호", "Code"};
inline constexpr PageText name{"서비스", "Service"};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText supplier{"공급기업", "Supplier"};
inline constexpr PageText amount{"지원금액", "Amount"};
inline constexpr PageText own_share{"기업부담금", "Own share"};
inline constexpr PageText started_on{"착수일", "Started on"};
inline constexpr PageText delivered_on{"제공일", "Delivered on"};
inline constexpr PageText confirmed_on{"완료확인일", "Confirmed on"};
inline constexpr PageText paid_on{"지급일", "Paid on"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText to_deliver{"제공할 서비스", "To be delivered"};
inline constexpr PageText to_confirm{"기업 확인을 기다리는 서비스", "Waiting for the company's confirmation"};
inline constexpr PageText to_pay{"지급할 서비스", "To be paid"};

inline constexpr PageText satisfaction{"지원유형별 만족도", "Satisfaction by support type"};
inline constexpr PageText no_satisfaction{"완료확인된 서비스가 없습니다.", "No confirmed services."};
inline constexpr PageText support_type{"지원유형", "Support type"};
inline constexpr PageText answered{"응답(n)", "Answered (n)"};
inline constexpr PageText asked{"완료확인(N)", "Confirmed (N)"};
inline constexpr PageText mean{"평균(100점)", "Mean of 100"};
inline constexpr PageText lowest{"가장 낮은 점수", "Lowest"};

inline constexpr PageText project{"지원과제", "Support project"};
inline constexpr PageText hours{"시간", "Hours"};
inline constexpr PageText record{"기록", "Record"};
inline constexpr PageText confirmations{"기업의 확인", "What the company said"};
inline constexpr PageText no_confirmations{"아직 확인이 없습니다.", "Nothing yet."};
inline constexpr PageText confirmed_by{"확인한 사람", "By"};
inline constexpr PageText confirmed_at{"일시", "At"};
inline constexpr PageText result{"확인 결과", "Result"};
inline constexpr PageText accepted{"완료확인", "Done"};
inline constexpr PageText refused{"보완 요청", "Not yet done"};
inline constexpr PageText score{"만족도", "Satisfaction"};
inline constexpr PageText remark{"의견", "Remark"};

inline constexpr PageText deliver{"제공 완료로 표시", "Mark as delivered"};
inline constexpr PageText confirm{"서면 확인 등록", "Register a confirmation on paper"};
inline constexpr PageText confirm_hint{
    "기업은 포털에서 직접 확인합니다. 서면으로 받았을 때만 서명한 사람의 이름을 적습니다.",
    "Companies confirm in the portal. Enter who signed only when it came on paper."};
inline constexpr PageText pay{"지급 처리", "Pay"};
inline constexpr PageText pay_on{"지급일", "Paid on"};
inline constexpr PageText uses{"바우처 사용", "Vouchers used"};
inline constexpr PageText no_uses{"바우처로 지급한 금액이 없습니다.", "Nothing was paid by voucher."};
inline constexpr PageText voucher{"바우처", "Voucher"};
inline constexpr PageText use{"바우처로 지급", "Pay by voucher"};
inline constexpr PageText use_amount{"사용 금액", "Amount used"};
inline constexpr PageText used_on{"사용일", "Used on"};

}  // namespace geojeom::services_words
