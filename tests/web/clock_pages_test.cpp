/// Rules, deadlines and calendars over the sample organisations: where a date comes from, and who may know it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/web/sample_site.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* daejeon = "대전테크노파크";
constexpr const char* in_2009 = "on=2009-12-11";

class ClockPages : public testing::Test {
 protected:
  SampleSite& site = SampleSite::instance();

  std::string manager() { return site.session(daejeon, "programme_manager"); }
  std::string body(const std::string& target, const std::string& session) {
    const auto reply = site.get(target, session);
    EXPECT_EQ(reply.status, 200) << target << "\n" << reply.body;
    return reply.body;
  }
  /// The path of a calendar made by the person of the session.
  std::string calendar_of(const std::string& session, const std::string& programme = {}) {
    const auto made = site.post("/clocks/calendar", "programme=" + programme, session).body;
    const auto at = made.find("/calendar/gjc_");
    if (at == std::string::npos) return {};
    return made.substr(at, made.find('"', at) - at);
  }
};

TEST_F(ClockPages, the_list_of_packs_says_what_is_old_and_links_each_version) {
  const auto page = body("/rules", manager());
  EXPECT_THAT(page, HasSubstr("/rules/R-EARLY?version=2019"));
  EXPECT_THAT(page, HasSubstr("구판"));
  EXPECT_THAT(page, HasSubstr("추정"));
}

TEST_F(ClockPages, a_pack_shows_its_numbers_with_article_and_mark_and_its_other_versions) {
  const auto page = body("/rules/R-EARLY?version=2019", manager());
  EXPECT_THAT(page, HasSubstr("58.5% 이상"));
  EXPECT_THAT(page, HasSubstr("/rules/R-EARLY?version=2025"));
  EXPECT_THAT(body("/rules/R-KIJI.json", manager()), HasSubstr("\"version\":\"2026-02-13\""));
}

TEST_F(ClockPages, a_rule_explains_its_date_step_by_step_as_page_and_data) {  // BR-46
  const auto asked = "deadline=final_report&date=2026-12-31";
  EXPECT_THAT(body("/rules/R-KIJI/explain.json?" + std::string(asked), manager()),
              HasSubstr("\"due_on\":\"2027-03-01\""));
  const auto page = body("/rules/R-KIJI/explain?" + std::string(asked), manager());
  EXPECT_THAT(page, HasSubstr("60일 이내"));
  EXPECT_THAT(page, HasSubstr("3ㆍ1절"));
}

TEST_F(ClockPages, an_unknown_pack_or_deadline_is_refused_by_name) {
  EXPECT_THAT(site.get("/rules/R-NONE.json", manager()).body, HasSubstr("RUL-111"));
  EXPECT_THAT(site.get("/rules/R-KIJI/explain.json?deadline=party&date=2026-01-01", manager()).body,
              HasSubstr("RUL-112"));
}

TEST_F(ClockPages, deadlines_are_listed_by_state_and_open_to_their_reason) {
  const auto list = body("/clocks.json?" + std::string(in_2009) + "&state=overdue", manager());
  EXPECT_THAT(list, HasSubstr("\"state\":\"overdue\""));
  EXPECT_THAT(list, Not(HasSubstr("\"state\":\"running\"")));
  const auto at = list.find("\"code\":\"") + 8;
  const auto code = list.substr(at, list.find('"', at) - at);
  const auto why = body("/clocks/why?code=" + code + "&" + in_2009, manager());
  EXPECT_THAT(why, HasSubstr("이렇게 세었습니다"));
  EXPECT_THAT(why, HasSubstr("/rules/R-"));
  EXPECT_THAT(body("/clocks.csv?" + std::string(in_2009), manager()), HasSubstr("근거"));
}

TEST_F(ClockPages, a_foreign_deadline_is_as_if_it_were_not_there) {
  const auto list = body("/clocks.json?state=all&" + std::string(in_2009), manager());
  const auto at = list.find("\"code\":\"") + 8;
  const auto code = list.substr(at, list.find('"', at) - at);
  const auto stranger = site.session("세종테크노파크", "programme_manager");
  EXPECT_EQ(site.get("/clocks/why.json?code=" + code + "&" + in_2009, stranger).status, 404);
  EXPECT_EQ(site.get("/clocks.json").status, 401);
}

TEST_F(ClockPages, a_calendar_needs_no_session_and_only_its_address) {
  const auto programme = std::to_string(site.id_of("programme", "code", "DJ-P2"));
  const auto address = calendar_of(manager(), programme);
  ASSERT_FALSE(address.empty());
  const auto reply = site.get(address);
  EXPECT_EQ(reply.status, 200);
  EXPECT_THAT(std::string(reply.headers.get("Content-Type")), HasSubstr("text/calendar"));
  EXPECT_THAT(reply.body, HasSubstr("BEGIN:VCALENDAR"));
  EXPECT_THAT(reply.body, HasSubstr("BEGIN:VEVENT"));
  auto guessed = address;
  guessed[20] = guessed[20] == 'a' ? 'b' : 'a';
  EXPECT_EQ(site.get(guessed).status, 404);
}

TEST_F(ClockPages, a_calendar_of_a_foreign_programme_is_not_made) {
  const auto programme = std::to_string(site.id_of("programme", "code", "DJ-P2"));
  EXPECT_EQ(calendar_of(site.session("세종테크노파크", "programme_manager"), programme), "");
}

TEST_F(ClockPages, one_person_has_twenty_calendars_and_ends_them_alone) {  // WEB-117
  const auto planner = site.session(daejeon, "planner");
  for (int made = 0; made < 20; ++made) EXPECT_NE(calendar_of(planner), "") << made;
  EXPECT_EQ(calendar_of(planner), "") << "the twenty-first";
  const auto page = body("/clocks/calendar", planner);
  const auto at = page.find("name=\"key\" value=\"") + 18;
  const auto key = "key=" + page.substr(at, 64);
  EXPECT_EQ(site.post("/clocks/calendar/end", key, manager()).status, 404);
  EXPECT_EQ(site.post("/clocks/calendar/end", key, planner).status, 303);
  EXPECT_NE(calendar_of(planner), "");
}

}  // namespace
}  // namespace geojeom
