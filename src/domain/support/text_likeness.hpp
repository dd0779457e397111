#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace geojeom::support {

/// The pairs of neighbouring letters of a normalised text, sorted; a text of one letter is its own pair.
/// "전력증폭기" gives 전력, 력증, 증폭, 폭기.
std::vector<std::uint64_t> bigrams_of(std::string_view normalised);

/// Dice's coefficient of two sorted lists, in millionths: twice the common pairs over all pairs. 0 when either is
/// empty.
std::int64_t dice_micros(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other);

/// The share of the shorter text's pairs that the longer one has too, in millionths: 1,000,000 when it is contained.
std::int64_t containment_micros(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other);

}  // namespace geojeom::support
