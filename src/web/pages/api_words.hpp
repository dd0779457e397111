#pragma once

#include "web/page_text.hpp"

namespace geojeom::api_words {

inline constexpr PageText title{"API 문서", "API documents"};
inline constexpr PageText lead{
    "모든 자료 화면은 같은 주소에서 JSON으로도 받을 수 있습니다. 주소 뒤에 .json을 붙이거나 Accept 머리글로 요청하세요.",
    "Every page of records is JSON at the same address: put .json behind it, or ask with the Accept header."};
inline constexpr PageText document{"OpenAPI 3.1 문서 내려받기", "The OpenAPI 3.1 document"};
inline constexpr PageText writing{"등록과 변경", "Writing"};
inline constexpr PageText writing_how{
    "POST로 등록하고, PATCH로 일부 항목을 바꾸고, DELETE로 지웁니다. 읽을 때 받은 ETag를 If-Match로 보내면 그사이 다른 사람이 "
    "바꾼 자료를 덮어쓰지 않습니다. 잘못된 값은 한꺼번에 모두 알려 드립니다.",
    "POST creates, PATCH changes some fields, DELETE removes. Send the ETag you read as If-Match, and nobody's change "
    "is overwritten. Everything that is wrong is told at once."};
inline constexpr PageText types{"자료 종류와 주소", "Record types and their addresses"};
inline constexpr PageText type{"자료", "Record"};
inline constexpr PageText address{"주소", "Address"};
inline constexpr PageText methods{"할 수 있는 일", "Methods"};
inline constexpr PageText fields{"항목 수", "Fields"};
inline constexpr PageText other{"그 밖의 자료", "Other data"};
inline constexpr PageText summary{"내용", "What it is"};

}  // namespace geojeom::api_words
