#pragma once

#include <string>
#include <vector>

#include "core/period.hpp"
#include "core/won.hpp"
#include "record/save.hpp"

/// Next year's projects from this year's: the same chain with the same money, a year on, to be corrected from there.
namespace geojeom {

struct CloneAsked {
  std::int64_t programme = 0;
  int from = 0;
  int to = 0;
};

/// A project that would be made, and what it is made of.
struct CloneLine {
  std::int64_t project = 0;
  std::string code;
  std::string name;
  std::string new_code;
  Period new_period;
  Won money;
  bool exists = false;  ///< the new code is there already: left out
};

struct ClonePlan {
  std::int64_t organisation = 0;
  std::string programme_name;
  bool makes_programme = false;  ///< the programme is over by then: it and its sub-programmes are made anew
  std::string programme_code;    ///< of the programme that will hold them
  std::vector<CloneLine> lines;
};
/// Projects of the programme that run in the year `from`, umbrellas before their parts. Errors: FUN-340 no such
/// programme, FUN-341 the years are not in order.
Result<ClonePlan> clone_plan(Reader& reader, const CloneAsked& asked);

/// Makes them: project with its sub-programme and umbrella, phases, funding lines and cost items of the year, a year
/// on, in planning. Agreements, people, tranches and everything that happened stay behind. Errors: those of the plan,
/// FUN-342 nothing to make, and those of saving. The id is the programme that holds them. The caller commits.
Saved clone_year(Writer& writer, const CloneAsked& asked);

/// "DJ-2009-S01" of 2009 for 2010: "DJ-2010-S01"; a code without the year gets the new one behind it.
std::string code_of_year(const std::string& code, int from, int to);

}  // namespace geojeom
