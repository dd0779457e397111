#pragma once

#include <cstdint>
#include <string_view>

namespace geojeom {

/// The words by which people mark rows and units in tables that are made to be read.

/// Won a figure stands for under a note such as `(단위: 천원, %)`: 1,000. 0 when the text is no such note or names no
/// unit of money.
std::int64_t unit_note_won(std::string_view text);
bool is_unit_note(std::string_view text);

/// The same for a unit in a column's own title: `사업비(백만원)`. `title` loses the brackets with a unit in them,
/// whatever it measures: `인원(명)` becomes `인원`.
std::int64_t take_unit_from_title(std::string_view& title);

/// `소계`, `합 계`, `총계(A)`, `대전 소계`: the row sums up others and is no record.
bool is_total_label(std::string_view text);

/// `주) ...`, `※ ...`, `* ...`, `자료: ...`: an explanation under the table.
bool is_footnote(std::string_view text);

}  // namespace geojeom
