#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// `word` with the form of a Korean particle (조사) that fits its last sound: with_josa("과제", "은") is "과제는".
///
/// `particle` is any form of 은/는, 이/가, 을/를, 과/와, 으로/로, 이나/나, 이라/라. Brackets and ㈜ at the end are
/// passed over; digits count as they are read in Korean, Latin letters by their names. A word whose sound is unknown
/// gets both: "은(는)".
std::string with_josa(std::string_view word, std::string_view particle);

}  // namespace geojeom
