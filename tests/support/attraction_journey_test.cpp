/// An attraction from the lead to the company that works here, on a real store.
#include "domain/network/attraction_actions.hpp"
#include "domain/network/attraction_steps.hpp"
#include "tests/support/support_world.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;

class AttractionJourney : public SupportWorld {
 protected:
  Acted move_on(AttractionState to, Date on) {
    return act([&](Writer& writer) {
      return advance_attraction(writer, registry, {.attraction = attraction, .to = to, .on = on});
    });
  }
  Attraction stored() { return table<Attraction>("attraction").find(*store->read(), attraction)->record; }

  const Date day = Date::checked(2026, 3, 2);
  const std::int64_t attraction =
      make("attraction", {{"code", "A-1"}, {"company_name", "이전기업"}, {"state", "lead"}});
};

TEST_F(AttractionJourney, goes_from_lead_to_operating_and_keeps_the_days_by_which_it_is_counted) {
  EXPECT_TRUE(move_on(AttractionState::negotiating, day).ok());
  EXPECT_TRUE(move_on(AttractionState::promised, day.plus_days(10)).ok());
  EXPECT_TRUE(move_on(AttractionState::moved_in, day.plus_days(90)).ok());
  EXPECT_TRUE(move_on(AttractionState::operating, day.plus_days(120)).ok());
  EXPECT_EQ(stored().promised_on, day.plus_days(10));
  EXPECT_EQ(stored().moved_in_on, day.plus_days(90));
}

TEST_F(AttractionJourney, refuses_states_that_do_not_follow_and_leaves_the_attraction_as_it_was) {
  EXPECT_THAT(codes_of(move_on(AttractionState::operating, day).problems), ElementsAre("NET-103"));
  EXPECT_EQ(state_of("attraction", attraction), "lead");
  EXPECT_TRUE(move_on(AttractionState::withdrawn, day).ok());
  EXPECT_THAT(codes_of(move_on(AttractionState::promised, day).problems), ElementsAre("NET-103"));
}

TEST_F(AttractionJourney, asks_for_a_promise_before_the_agreement_and_for_moving_in_before_what_came_of_it) {
  const auto agree = [&](std::optional<std::int64_t> jobs) {
    return act([&](Writer& writer) {
      return agree_on_attraction(writer, registry, {.attraction = attraction, .on = day, .jobs = jobs});
    });
  };
  EXPECT_THAT(codes_of(agree(std::nullopt).problems), ElementsAre("NET-104"));
  EXPECT_TRUE(agree(40).ok());
  const auto tell = [&] {
    return act([&](Writer& writer) { return tell_actual(writer, registry, {.attraction = attraction, .jobs = 10}); });
  };
  EXPECT_THAT(codes_of(tell().problems), ElementsAre("NET-105"));
  EXPECT_TRUE(move_on(AttractionState::moved_in, day).ok());
  EXPECT_TRUE(tell().ok());
  EXPECT_EQ(stored().jobs_promised, 40);
  EXPECT_EQ(stored().jobs_actual, 10);
}

TEST_F(AttractionJourney, knows_no_attraction_that_is_not_there) {
  const auto gone = act([&](Writer& writer) {
    return advance_attraction(writer, registry,
                              {.attraction = attraction + 1, .to = AttractionState::promised, .on = day});
  });
  EXPECT_THAT(codes_of(gone.problems), ElementsAre("REC-108"));
}

}  // namespace
}  // namespace geojeom::support
