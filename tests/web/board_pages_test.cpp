/// Boards, the company card and the public portal over the sample organisations: who sees what, and that numbers are
/// the figures they say they are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/web/sample_site.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* daejeon = "대전테크노파크";

class BoardPages : public testing::Test {
 protected:
  SampleSite& site = SampleSite::instance();
  std::int64_t supported = site.id_of("company", "name", "드리울소프트");
  std::string card = "/companies/" + std::to_string(supported);

  std::string body(const std::string& target, const std::string& session = {}) {
    const auto reply = site.get(target, session);
    EXPECT_EQ(reply.status, 200) << target;
    return reply.body;
  }
  std::string officer() { return site.session(daejeon, "company_support"); }
  std::string company_user() { return site.session(daejeon, "company", supported); }
};

TEST_F(BoardPages, the_card_of_a_company_leads_an_officer_to_evidence_and_records) {
  const auto page = body(card, officer());
  EXPECT_THAT(page, HasSubstr("/figure?measure=support_amount"));
  EXPECT_THAT(page, HasSubstr("SVC-2008-"));
  EXPECT_THAT(page, HasSubstr("BR-52"));
  EXPECT_THAT(page, HasSubstr("BR-18"));
}

TEST_F(BoardPages, a_company_sees_its_own_card_without_the_pages_of_figures) {
  const auto page = body(card, company_user());
  EXPECT_THAT(page, HasSubstr("SVC-2008-"));
  EXPECT_THAT(page, Not(HasSubstr("/figure?")));
  EXPECT_THAT(page, Not(HasSubstr("BR-18"))) << "what the office suspects is the office's";
}

TEST_F(BoardPages, a_card_of_another_company_or_organisation_is_as_if_it_were_not_there) {
  const auto other = "/companies/" + std::to_string(supported + 1) + ".json";
  const std::string none = "/companies/999999.json";
  const auto without_incident = [](std::string text) { return text.erase(text.find("\"instance\""), 40); };
  const auto stranger = site.session("세종테크노파크", "programme_manager");
  for (const auto& [target, session] : {std::pair{other, company_user()}, {card + ".json", stranger}}) {
    const auto foreign = site.get(target, session);
    const auto missing = site.get(none, session);
    EXPECT_EQ(foreign.status, 404) << target;
    EXPECT_EQ(missing.status, 404);
    EXPECT_THAT(foreign.body, HasSubstr("OFF-202")) << target;
    EXPECT_EQ(without_incident(foreign.body), without_incident(missing.body)) << target;
  }
}

TEST_F(BoardPages, a_companys_user_is_led_to_the_own_card_and_nobody_else_finds_one) {
  const auto led = site.get("/companies", company_user());
  EXPECT_EQ(led.headers.get("Location"), card);
  EXPECT_EQ(site.get(card + ".json").status, 401);
  EXPECT_THAT(site.get(card + ".json").body, HasSubstr("WEB-113"));
  EXPECT_EQ(site.get("/programmes.json").status, 401);
  EXPECT_EQ(site.get("/programmes.json", company_user()).status, 403);
  EXPECT_THAT(site.get("/programmes.json", company_user()).body, HasSubstr("OFF-204"));
  // A question over a personal field would tell what the list hides.
  EXPECT_THAT(site.get("/records/company.json?phone=042", officer()).body, HasSubstr("OFF-203"));
  EXPECT_EQ(site.get("/regions.json", company_user()).status, 403);
}

TEST_F(BoardPages, the_programme_tree_holds_programmes_and_projects_with_their_figures) {
  const auto tree = body("/programmes.json?year=2009", site.session(daejeon, "planner"));
  EXPECT_THAT(tree, HasSubstr("\"budget_allocated\":{\"value\":64500000000"));
  EXPECT_THAT(tree, HasSubstr("\"code\":\"DJ-P2\""));
  EXPECT_THAT(tree, HasSubstr("\"budget_allocated\":{\"value\":39500000000"));
  EXPECT_THAT(tree, HasSubstr("\"code\":\"DJ-2009-V01\""));
  EXPECT_THAT(body("/programmes.csv?year=2009&depth=programme", site.session(daejeon, "planner")),
              Not(HasSubstr("DJ-2009-V01")));
}

TEST_F(BoardPages, the_map_tells_municipalities_and_provinces) {
  const auto planner = site.session(daejeon, "planner");
  EXPECT_THAT(body("/regions.csv?year=2008", planner), HasSubstr("유성구,154"));
  EXPECT_THAT(body("/regions.csv?year=2008&area=all", planner), HasSubstr("대전광역시,304"));
  EXPECT_THAT(body("/regions?year=2008", planner), HasSubstr("<svg"));
}

TEST_F(BoardPages, the_portal_shows_published_calls_only) {
  const auto calls = body("/portal/calls.json");
  EXPECT_THAT(calls, HasSubstr("스타기업"));
  EXPECT_THAT(calls, Not(HasSubstr("2010년 마케팅 지원기업 모집")));
  const auto planned = site.id_of("call", "code", "DJ-CALL-2010-02");
  EXPECT_EQ(site.get("/portal/calls/" + std::to_string(planned) + ".json").status, 404);
  EXPECT_EQ(site.get("/portal/calls/" + std::to_string(planned) + ".json", officer()).status, 404)
      << "staff see of the portal what the public sees";
}

TEST_F(BoardPages, the_portal_gives_no_personal_data_and_no_company_by_name) {
  EXPECT_THAT(body("/portal/equipment.json"), Not(HasSubstr("manager")));
  const auto results = body("/portal/results.json?year=2008");
  EXPECT_THAT(results, Not(HasSubstr("(주)")));
  EXPECT_THAT(results, Not(HasSubstr("드리울")));
  EXPECT_THAT(results, HasSubstr("\"measure\":\"companies_supported\""));
  EXPECT_THAT(results, HasSubstr("\"value\":349,\"records\":856"));
  EXPECT_THAT(results, HasSubstr("\"companies\":null,\"services\":null,\"is_suppressed\":true"));
}

TEST_F(BoardPages, what_the_office_has_not_filled_in_is_said_on_the_public_pages) {
  for (const auto* page : {"/privacy", "/accessibility", "/open-data"})
    EXPECT_THAT(body(page), HasSubstr("기관이 채울 항목")) << page;
  EXPECT_THAT(body("/privacy"), HasSubstr("대표자")) << "personal fields come from the descriptions";
}

TEST_F(BoardPages, targets_stand_beside_figures_that_open) {
  const auto planner = site.session(daejeon, "planner");
  const auto page = body("/targets?year=2009", planner);
  EXPECT_THAT(page, HasSubstr("/figure?measure=services_delivered"));
  EXPECT_THAT(page, HasSubstr("BR-50"));
  EXPECT_THAT(body("/targets.json?year=2009", planner), HasSubstr(R"("indicator":"예산 집행률")"));
  EXPECT_THAT(body("/targets?year=2031", planner), HasSubstr("목표가 없다"));
}

}  // namespace
}  // namespace geojeom
