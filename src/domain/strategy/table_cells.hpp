#pragma once

#include <cmath>
#include <string>
#include <string_view>

#include "document/value.hpp"

/// Cells of the tables that studies show, and their texts.
namespace geojeom {

/// A text in the language of a table.
struct Say {
  Language language;
  std::string operator()(std::string_view ko, std::string_view en) const {
    return std::string(language == Language::ko ? ko : en);
  }
};

/// A number with so many decimals; "no value" for what is not finite.
inline document::Content number_content(double value, int decimals, std::string unit = {}) {
  if (!std::isfinite(value)) return {.value = document::Missing{}};
  return {.value = document::Quantity{Decimal::from_micros(std::llround(value * 1e6)), decimals, std::move(unit)}};
}

/// A share of one as per cent.
inline document::Content percent_content(double share, int decimals) {
  if (!std::isfinite(share)) return {.value = document::Missing{}};
  return {.value = document::Percent{Ratio::from_micros(std::llround(share * 1e6)), decimals}};
}

}  // namespace geojeom
