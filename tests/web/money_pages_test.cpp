/// Money at the office on screen: settlements from opening to paid back, and who may not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/web/sample_site.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* daejeon = "대전테크노파크";

class MoneyPages : public testing::Test {
 protected:
  std::string officer() { return site.session(daejeon, "programme_manager"); }
  std::string page(const std::string& target, const std::string& session) {
    const auto reply = site.get(target, session);
    EXPECT_EQ(reply.status, 200) << target;
    return reply.body;
  }
  std::int64_t project(const char* code) { return site.id_of("project", "code", code); }

  SampleSite& site = SampleSite::instance();
};

TEST_F(MoneyPages, the_list_of_settlements_shows_states_and_leads_to_each_project) {
  const auto html = page("/settlements?year=2008", officer());
  EXPECT_THAT(html, HasSubstr("완납"));
  EXPECT_THAT(html, HasSubstr("검토"));
  EXPECT_THAT(html, HasSubstr("/settlement/" + std::to_string(project("DJ-2008-01")) + "?year=2008"));
  EXPECT_THAT(page("/settlements/document?year=2008", officer()), HasSubstr("정산 현황"));
  EXPECT_THAT(page("/settlements.json?year=2008", officer()), HasSubstr("\"ages\""));
  EXPECT_THAT(page("/settlements.csv?year=2008", officer()), HasSubstr("납부기한"));
}

TEST_F(MoneyPages, a_settlement_goes_from_step_to_step_on_its_page) {
  const auto address = "/settlement/" + std::to_string(project("DJ-2008-04")) + "?year=2008";
  EXPECT_THAT(page(address, officer()), HasSubstr("재원별 정산"));
  const auto refused = site.post(address, "step=hand_in&on=2009-05-15", officer());
  EXPECT_EQ(refused.status, 409);
  EXPECT_THAT(refused.body, HasSubstr("‘검토’에서 ‘제출’ 상태로"));
  EXPECT_EQ(site.post(address, "step=confirm&on=2009-05-15&verifier=x", officer()).status, 303);
  EXPECT_EQ(site.post(address, "step=notify&on=2009-05-18&pay_due_on=2009-06-18", officer()).status, 303);
  const auto notified = page(address, officer());
  EXPECT_THAT(notified, HasSubstr("반납고지"));
  EXPECT_THAT(notified, HasSubstr("연체이자"));
  EXPECT_THAT(page("/settlements?which=owed", officer()), HasSubstr("/settlement/" + std::to_string(project("DJ-2008-04"))));
  EXPECT_THAT(page("/settlement/" + std::to_string(project("DJ-2008-04")) + "/document?year=2008", officer()),
              HasSubstr("반납액의 근거"));
}

TEST_F(MoneyPages, a_year_s_settlements_are_opened_by_one_button) {
  EXPECT_THAT(page("/settlements?year=2009", officer()), HasSubstr("2009년도 정산 모두 열기"));
  EXPECT_EQ(site.post("/settlements", "year=2009", officer()).status, 303);
  EXPECT_THAT(page("/settlements?year=2009", officer()), Not(HasSubstr("2009년도 정산 모두 열기")));
}

TEST_F(MoneyPages, another_technopark_sees_none_of_it_and_a_reader_changes_nothing) {
  const auto address = "/settlement/" + std::to_string(project("DJ-2008-02")) + "?year=2008";
  EXPECT_EQ(site.get(address, site.session("충북테크노파크", "programme_manager")).status, 404);
  const auto planner = site.session(daejeon, "planner");
  EXPECT_THAT(page(address, planner), Not(HasSubstr("name=\"step\"")));
  EXPECT_EQ(site.post(address, "step=confirm", planner).status, 403);
}

}  // namespace
}  // namespace geojeom
