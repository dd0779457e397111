#pragma once

#include <string>
#include <vector>

#include "web/visit.hpp"

namespace geojeom {

/// A selection of which the caller is an expert.
struct JudgementRequest {
  std::string code;
  std::string name;
  bool is_submitted = false;
};

/// The selections that ask for the caller's comparisons, the latest first.
std::vector<JudgementRequest> judgement_requests(Visit& visit);

}  // namespace geojeom
