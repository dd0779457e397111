#pragma once

#include "domain/funding/execution.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// `?week=&cut=&programme=&body=` of the pages of execution: what is missing or cannot be read falls back to the latest
/// week with money, programmes, and public bodies.
ExecutionRequest execution_asked(Visit& visit);

/// The number in "?name=12" or "?name=#12"; nothing when it is none.
std::optional<std::int64_t> number_asked(Visit& visit, std::string_view name);
/// The day in "?name=2009-06-05".
std::optional<Date> date_asked(Visit& visit, std::string_view name);

/// The fields that choose the table, as the filter of a page.
void execution_filter(Html& html, Visit& visit, const ExecutionRequest& asked, std::string_view address);

}  // namespace geojeom
