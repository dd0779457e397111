#include "domain/network/attraction_steps.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

TEST(AttractionStates, go_from_lead_to_operating_one_after_another) {
  EXPECT_TRUE(may_follow(AttractionState::lead, AttractionState::negotiating));
  EXPECT_TRUE(may_follow(AttractionState::lead, AttractionState::promised));
  EXPECT_TRUE(may_follow(AttractionState::promised, AttractionState::moved_in));
  EXPECT_TRUE(may_follow(AttractionState::moved_in, AttractionState::operating));
  EXPECT_TRUE(may_follow(AttractionState::promised, AttractionState::withdrawn));
  EXPECT_FALSE(may_follow(AttractionState::lead, AttractionState::moved_in));
  EXPECT_FALSE(may_follow(AttractionState::operating, AttractionState::withdrawn));
  EXPECT_FALSE(may_follow(AttractionState::withdrawn, AttractionState::lead));
}

TEST(AttractionPromises, are_held_against_what_came_of_those_that_moved_in) {
  Attraction here{};
  here.state = AttractionState::operating;
  here.jobs_promised = 50;
  here.jobs_actual = 31;
  Attraction silent = here;
  silent.jobs_actual.reset();
  Attraction promised = here;
  promised.state = AttractionState::promised;
  const auto kept = kept_promises({here, silent, promised});
  EXPECT_EQ(kept.moved_in, 2);
  EXPECT_EQ(kept.told, 1);
  EXPECT_EQ(kept.jobs_promised, 50);
  EXPECT_EQ(kept.jobs_actual, 31);
}

}  // namespace
}  // namespace geojeom
