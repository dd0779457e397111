#pragma once

#include <string_view>

#include "core/result.hpp"
#include "domain/support/condition/condition.hpp"

namespace geojeom::support {

/// Reads a condition in Korean or English, also mixed:
///
///     지역 = 대전, 세종 그리고 상시근로자 10명 이상 그리고 3년 평균 매출액 50억원 이상 400억원 미만
///     region = Daejeon, Sejong and staff >= 10 and mean_sales >= 50억 and mean_sales < 400억
///     업종 = C, 62 그리고 (인증 = 벤처기업, 이노비즈 또는 업력 7년 이하) 그리고 아님 (제재 중 = 예)
///
/// Comparisons: `=`, `!=`, `>=`, `<=`, `>`, `<`, or the words 이상, 이하, 초과, 미만 behind a number, two of them
/// making a range. Lists are separated by commas. "그리고" binds closer than "또는". Empty text is true of every
/// company. Errors: SUP-130 no such fact (nearest), SUP-131 a value that does not fit the fact, SUP-132 anything else
/// that cannot be read, with the place.
Result<CompanyCondition> parse_condition(std::string_view text);

}  // namespace geojeom::support
