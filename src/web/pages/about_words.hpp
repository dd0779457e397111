#pragma once

#include "web/page_text.hpp"

namespace geojeom::about_words {

inline constexpr PageText to_fill_in{"기관이 채울 항목: {what}", "To be filled in by the office: {what}"};

inline constexpr PageText privacy{"개인정보처리방침", "Privacy policy"};
inline constexpr PageText privacy_lead{
    "개인정보 보호법 제30조에 따라, 이 시스템이 어떤 개인정보를 왜 다루고 어떻게 지키는지 밝힙니다.",
    "Which personal data this system handles, why, and how it is protected (Personal Information Protection Act, art. 30)."};
inline constexpr PageText purpose{"처리 목적", "Purpose"};
inline constexpr PageText purpose_text{
    "테크노파크의 사업 기획·협약·집행, 기업지원, 장비와 시설 운영, 성과 조사와 평가 업무에만 씁니다. 다른 목적으로 쓰지 않습니다.",
    "Only for the technopark's work: programmes, agreements, money, company support, facilities, surveys and evaluation."};
inline constexpr PageText items{"처리하는 개인정보 항목", "Personal data handled"};
inline constexpr PageText items_text{
    "기록 유형의 설명에 개인정보로 표시한 항목입니다. 아래 표는 그 설명에서 바로 만들어져 실제와 어긋나지 않습니다. 주민등록번호는 다루지 않습니다.",
    "The fields that the descriptions of records mark as personal; the table is made from them. Resident registration numbers are not handled."};
inline constexpr PageText record_type{"기록", "Record"};
inline constexpr PageText personal_fields{"개인정보 항목", "Personal fields"};
inline constexpr PageText retention{"보유 기간과 파기", "Retention and disposal"};
inline constexpr PageText retention_text{
    "사업 서류의 보존 기간은 사업의 규정을 따릅니다. 기관이 정한 보유 기간: {value}",
    "Papers are kept as the rules of each programme say. Retention set by the office: {value}"};
inline constexpr PageText retention_what{"보유 기간", "retention"};
inline constexpr PageText third_parties{"제3자 제공과 처리위탁", "Third parties and processors"};
inline constexpr PageText third_parties_text{
    "이 시스템은 개인정보를 바깥으로 보내지 않으며, 화면을 여는 동안 외부 서버에 연결하지 않습니다. 처리를 위탁받은 곳: {value}",
    "The system sends no personal data out, and no page asks another server. Processors: {value}"};
inline constexpr PageText processors_what{"수탁자와 위탁 업무(없으면 '없음')", "processors, or none"};
inline constexpr PageText rights{"정보주체의 권리", "Your rights"};
inline constexpr PageText rights_text{
    "자기 정보를 열람하고, 고치거나 지우고, 처리를 멈추어 달라고 요구할 수 있습니다. 아래 담당 부서로 알려 주시면 10일 안에 답합니다.",
    "You may ask to see, correct or erase your data, or to stop its handling; the department below answers within 10 days."};
inline constexpr PageText safety{"안전하게 지키는 방법", "How it is protected"};
inline constexpr PageText safety_rights{"권한이 있는 사람만 기록을 보며, 개인정보는 화면과 목록, 내려받은 파일에서 가려서 보입니다.",
                                        "Only people with the right see records, and personal data is masked on pages, in lists and in downloads."};
inline constexpr PageText safety_search{"개인정보로는 찾거나 정렬할 수 없습니다.", "Personal data cannot be searched or sorted by."};
inline constexpr PageText safety_password{"비밀번호는 되돌릴 수 없는 형태(Argon2id)로만 보관합니다.",
                                          "Passwords are kept only as Argon2id hashes."};
inline constexpr PageText safety_journal{"누가 언제 무엇을 바꾸었는지 이력이 사슬로 이어져, 몰래 고치면 드러납니다.",
                                         "Every change is in a chained journal, so tampering shows."};
inline constexpr PageText cookies{"쿠키", "Cookies"};
inline constexpr PageText cookies_text{
    "로그인 상태, 위조 요청 방지, 고른 언어와 고대비 화면을 기억하는 쿠키만 씁니다. 방문을 추적하거나 광고에 쓰지 않습니다.",
    "Only for the session, against forged requests, and for language and contrast; none for tracking or advertising."};
inline constexpr PageText officer{"개인정보 보호책임자와 담당 부서", "Who answers for personal data"};
inline constexpr PageText officer_what{"보호책임자(직위)", "privacy officer"};
inline constexpr PageText department{"담당 부서", "Department"};
inline constexpr PageText phone{"전화", "Telephone"};
inline constexpr PageText email{"전자우편", "Email"};
inline constexpr PageText remedy{"권익침해 구제", "Remedies"};
inline constexpr PageText remedy_text{
    "개인정보 침해에 대한 상담과 분쟁 조정은 개인정보침해 신고센터(118), 개인정보 분쟁조정위원회(1833-6972)에서 받을 수 있습니다.",
    "Advice and mediation: privacy reporting centre (118), personal information dispute mediation committee (1833-6972)."};
inline constexpr PageText effective{"시행일", "In force from"};

inline constexpr PageText accessibility{"웹 접근성 안내", "Accessibility"};
inline constexpr PageText accessibility_lead{
    "누구나 쓸 수 있도록 한국형 웹 콘텐츠 접근성 지침(KWCAG 2.2)을 목표로 만들었습니다.",
    "Made for everybody, with the Korean web content accessibility guidelines (KWCAG 2.2) as the aim."};
inline constexpr PageText done{"지키고 있는 것", "What is done"};
inline constexpr PageText done_keyboard{"마우스 없이 키보드만으로 모든 일을 할 수 있고, 초점이 어디에 있는지 늘 보입니다.",
                                        "Everything works with the keyboard alone, and the focus is always seen."};
inline constexpr PageText done_skip{"본문과 주메뉴로 바로 가는 길이 쪽마다 맨 앞에 있습니다.", "Every page begins with links to its content and the menu."};
inline constexpr PageText done_script{"자바스크립트를 꺼도 목록, 입력, 현황판, 보고서를 쓸 수 있습니다.", "Lists, forms, boards and reports work without JavaScript."};
inline constexpr PageText done_charts{"그림에는 제목과 설명, 같은 수치의 표가 있고 색만으로 구별하지 않습니다.",
                                      "Charts have a title, a description and their numbers as a table, and do not rely on colour alone."};
inline constexpr PageText done_contrast{"고대비 화면으로 바꿀 수 있고, 200%로 키워도 내용이 겹치지 않습니다.",
                                        "There is a high-contrast mode, and pages can be enlarged to 200 %."};
inline constexpr PageText done_checked{"화면을 바꿀 때마다 자동 점검 도구(axe)로 살핍니다. 자동 점검이 찾지 못하는 문제도 있습니다.",
                                       "Pages are checked with axe at every change; such tools do not find everything."};
inline constexpr PageText limits{"아직 모자란 것", "Known limits"};
inline constexpr PageText limits_pdf{"인쇄용 문서를 PDF로 저장하면 태그는 브라우저가 만드는 만큼만 들어갑니다.",
                                     "A report printed to PDF has only the tags that the browser writes."};
inline constexpr PageText limits_maps{"지도는 그림이므로 값은 함께 있는 표로 읽어 주세요.", "Maps are drawings; their values are read from the table."};
inline constexpr PageText certificate{"품질인증", "Certificate"};
inline constexpr PageText certificate_what{"웹 접근성 품질인증(받지 않았으면 '없음')", "accessibility certificate, or none"};
inline constexpr PageText tell_us{"불편을 알려 주세요", "Tell us"};
inline constexpr PageText tell_us_text{"쓰기 어려운 곳이 있으면 담당 부서로 알려 주세요. 같은 내용을 다른 방법으로도 드립니다.",
                                       "Tell the department where a page is hard to use; the content is given in another way too."};

inline constexpr PageText open_data{"공공데이터", "Open data"};
inline constexpr PageText open_data_lead{"공개한 자료를 사람이 읽는 화면과 똑같은 내용의 파일로 드립니다. 로그인이 필요 없습니다.",
                                         "What is published, as files of the same content as the pages. No sign-in needed."};
inline constexpr PageText datasets{"자료", "Data sets"};
inline constexpr PageText dataset{"자료 이름", "Data set"};
inline constexpr PageText content{"담은 것", "Content"};
inline constexpr PageText files{"파일", "Files"};
inline constexpr PageText calls_content{"공고명, 지원유형, 접수기간, 상태, 예산, 기업당 한도, 기관", "Name, type of support, reception, state, budget, cap, organisation"};
inline constexpr PageText events_content{"행사명, 종류, 기간, 장소, 주최, 기관", "Name, kind, period, place, host, organisation"};
inline constexpr PageText equipment_content{"장비명, 모델, 제작사, 센터, 용도, 활용 범위, 사용료, 예약 가능 여부", "Name, model, maker, centre, purpose, scope, fee, bookable"};
inline constexpr PageText results_content{"기관·연도별 성과 수치와 근거 기록 수, 지역별·유형별 지원", "Results by organisation and year with the number of records, support by region and type"};
inline constexpr PageText terms{"이용 조건", "Terms"};
inline constexpr PageText licence_text{"이용허락: {value}", "Licence: {value}"};
inline constexpr PageText licence_what{"이용허락 조건(예: 공공누리 유형)", "licence, such as a KOGL type"};
inline constexpr PageText fresh_text{"자료는 업무 기록에서 그때그때 만들어집니다. 내려받은 날을 함께 밝혀 주세요.",
                                     "Data are made from the records at the moment of download; please state the day."};
inline constexpr PageText never_text{"개인정보와 기업 하나하나의 값은 공개하지 않으며, 기업이 {count}개사 미만인 값은 가립니다.",
                                     "Personal data and values of single companies are never published; values of fewer than {count} companies are hidden."};
inline constexpr PageText contact{"제공 책임 부서", "Responsible department"};
inline constexpr PageText api{"기관의 권한이 있는 사람은 API로 모든 기록을 주고받을 수 있습니다.", "People with the right use all records by the API."};

}  // namespace geojeom::about_words
