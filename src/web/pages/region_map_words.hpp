#pragma once

#include "web/page_text.hpp"

namespace geojeom::region_map_words {

inline constexpr PageText title{"지역 지도", "Region map"};
inline constexpr PageText title_of{"{year}년 지역별 {measure}", "{measure} by region, {year}"};
inline constexpr PageText lead{
    "시군구를 같은 크기의 칸으로 놓은 지도입니다. 색이 짙을수록 값이 크며, 표의 수치를 누르면 근거가 열립니다.",
    "Municipalities as tiles of one size: the darker, the greater. Numbers of the table lead to their records."};
inline constexpr PageText boundaries_lead{"기관이 더한 행정경계로 그린 지도입니다. 색이 짙을수록 값이 큽니다.",
                                          "Drawn with the boundaries the office added: the darker, the greater."};
inline constexpr PageText measure{"수치", "Measure"};
inline constexpr PageText area{"지역", "Area"};
inline constexpr PageText whole_country{"전국 시도", "All provinces"};
inline constexpr PageText region{"시군구", "Municipality"};
inline constexpr PageText province{"시도", "Province"};
inline constexpr PageText of_year{"{year}년", "{year}"};
inline constexpr PageText note{
    "그 지역에 본사를 둔 기업의 기록으로 계산했습니다. 전체는 지역 값을 더하지 않고 기록에서 다시 계산합니다.",
    "By where the companies are; the total is computed from the records, not added."};
inline constexpr PageText outside{"지도 밖의 지역(다른 시도)도 표에는 있습니다.",
                                  "Regions outside the map stand in the table."};
inline constexpr PageText nothing{"이 해에 지역별로 나눌 기록이 없습니다.",
                                  "There are no records to show by region in this year."};

}  // namespace geojeom::region_map_words
