#pragma once

#include <map>
#include <vector>

#include "domain/funding/forecast.hpp"

namespace geojeom {

/// How earlier years went between the same two days, by programme.
using PastCourses = std::map<std::int64_t, std::vector<MoneyCourse>>;

/// Courses of the three years before the request's, read by sums that the store makes.
PastCourses past_courses(Reader& reader, const ForecastRequest& request);

}  // namespace geojeom
