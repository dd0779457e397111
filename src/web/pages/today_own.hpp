#pragma once

#include <string>
#include <vector>

#include "web/page_text.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// One of somebody's own affairs.
struct OwnLine {
  std::string title;
  std::string state;
  std::string note;
  std::string address;
  bool is_pressing = false;
};

struct OwnList {
  PageText title;
  PageText nothing;  ///< what to say when it is empty
  std::vector<OwnLine> lines;
};

/// A company's own: calls it can apply to, its applications, surveys, bookings and charges; a reviewer's: applications
/// to review. What the guard shows, so nobody else's.
std::vector<OwnList> own_lists(Visit& visit, Date on);

}  // namespace geojeom
