#pragma once

#include <utility>
#include <vector>

#include "analysis/impact/uncertainty.hpp"
#include "cli/args.hpp"
#include "cli/terminal.hpp"
#include "core/json_writer.hpp"

namespace geojeom::cli {

/// CLI-103: a value that an option cannot take.
Problem bad_value(std::string_view option, const std::string& value, std::string_view expected);

/// NAME=VALUE,NAME=VALUE; CLI-103.
Result<std::vector<std::pair<std::string, double>>> assignments(const Args& args, std::string_view option);

/// The number of an option; CLI-103.
Result<double> number_of(const Args& args, std::string_view option, double otherwise);

/// --draws, --seed and --doubt of a simulation; no draws when --draws is not given.
struct DrawOptions {
  int draws = 0;
  std::uint64_t seed = 1;
  impact::Doubt doubt;
};
Result<DrawOptions> draw_options(const Args& args);

/// An interval as JSON object and as a line for people.
void write_interval(JsonWriter& json, const impact::Interval& one);
void print_interval(Terminal& terminal, std::string_view name, const impact::Interval& one);

}  // namespace geojeom::cli
