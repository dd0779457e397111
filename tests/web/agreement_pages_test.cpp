/// Agreements on screen: what waits, papers, suspension, changes by approval and by notice, versions, and who may not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/web/sample_site.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* daejeon = "대전테크노파크";
constexpr const char* sejong = "세종테크노파크";

class AgreementPages : public testing::Test {
 protected:
  std::string officer() { return site.session(daejeon, "programme_manager"); }
  std::string page(const std::string& target, const std::string& session) {
    const auto reply = site.get(target, session);
    EXPECT_EQ(reply.status, 200) << target;
    return reply.body;
  }
  std::string address(const char* code) {
    return "/agreements/" + std::to_string(site.id_of("agreement", "code", code));
  }
  std::string change(const char* code) { return std::to_string(site.id_of("agreement_change", "code", code)); }

  SampleSite& site = SampleSite::instance();
};

TEST_F(AgreementPages, the_list_puts_first_what_waits_for_somebody) {
  const auto html = page("/agreements?date=2009-10-30&year=2009", officer());
  EXPECT_LT(html.find("변경 승인 대기"), html.find("고주파 기술지원사업 협약"));
  EXPECT_THAT(page("/agreements.json?date=2009-10-30&standing=change_pending", officer()),
              HasSubstr("DJ-AGREE-DJ-2009-S15"));
  EXPECT_THAT(page("/agreements.csv?date=2009-10-30", officer()), HasSubstr("협약금액"));
}

TEST_F(AgreementPages, an_agreement_shows_money_versions_and_clocks) {
  const auto html = page(address("DJ-AGREE-DJ-2009-S01") + "?date=2009-10-30", officer());
  EXPECT_THAT(html, HasSubstr("2,060,000,000"));
  EXPECT_THAT(html, HasSubstr("앞 판과 비교"));
  EXPECT_THAT(html, HasSubstr("/clocks/why?code="));
  EXPECT_THAT(html, HasSubstr("/rules/R-GONG"));
  EXPECT_THAT(page(address("DJ-AGREE-DJ-2009-S01") + ".json", officer()), HasSubstr("\"versions\":["));
}

TEST_F(AgreementPages, two_versions_are_compared_value_by_value) {
  const auto html = page(address("DJ-AGREE-DJ-2009-S01") + "/compare?from=1&to=3", officer());
  EXPECT_THAT(html, HasSubstr("197,000,000"));
  EXPECT_THAT(html, HasSubstr("206,000,000"));
  EXPECT_THAT(html, HasSubstr("다채널"));
  EXPECT_THAT(page(address("DJ-AGREE-DJ-2009-S02") + "/compare", officer()), HasSubstr("아직 판이 하나입니다"));
  EXPECT_THAT(page(address("DJ-AGREE-DJ-2009-S01") + "/compare.json?from=2&to=3", officer()), Not(HasSubstr("다채널")));
}

TEST_F(AgreementPages, a_change_that_needs_notice_is_the_next_version_at_once) {
  const auto at = address("DJ-AGREE-DJ-2009-S08");
  EXPECT_THAT(page(at + "/changes/new?subject=other", officer()), HasSubstr("통보로 처리하는 변경입니다"));
  const auto empty = site.post(at + "/changes/new", "subject=other&on=2009-06-01&reason=x", officer());
  EXPECT_EQ(empty.status, 422);
  EXPECT_THAT(empty.body, HasSubstr("바뀌는 내용이 없습니다"));
  EXPECT_EQ(
      site.post(at + "/changes/new", "subject=other&on=2009-06-01&reason=x&text_after=%EC%83%88", officer()).status,
      303);
  EXPECT_THAT(page(at, officer()), HasSubstr("2판"));
}

TEST_F(AgreementPages, a_change_that_needs_approval_waits_and_is_answered_once) {
  const auto at = address("DJ-AGREE-DJ-2009-S11");
  EXPECT_THAT(page(at + "/changes/new?subject=partner", officer()), HasSubstr("승인이 필요한 변경입니다"));
  EXPECT_EQ(
      site.post(at + "/changes/new", "subject=partner&on=2009-06-01&reason=x&text_after=%EC%83%88", officer()).status,
      303);
  const auto answer = at + "/changes/" + change("DJ-AGREE-DJ-2009-S11-C1");
  EXPECT_THAT(page(answer, officer()), HasSubstr("처리 결과 등록"));
  const auto unsaid = site.post(answer, "decision=reject&on=2009-06-08&version=1", officer());
  EXPECT_EQ(unsaid.status, 422);
  EXPECT_EQ(site.post(answer, "decision=approve&on=2009-06-08&version=1", officer()).status, 303);
  const auto late = site.post(answer, "decision=reject&on=2009-06-08&note=x&version=1", officer());
  EXPECT_EQ(late.status, 409);
  EXPECT_THAT(late.body, HasSubstr("이미 ‘승인’ 처리한 변경입니다"));
}

TEST_F(AgreementPages, a_new_agreement_is_suspended_cured_and_concluded) {
  const auto me = site.session(sejong, "programme_manager");
  const auto organisation = site.id_of("organisation", "name", sejong);
  const auto id = site.create(organisation, "agreement",
                              {{"code", "SJ-AG-NEW"},
                               {"name", "새 협약"},
                               {"kind", "outsourcing"},
                               {"programme", std::to_string(site.id_of("programme", "code", "SJ-REGION"))},
                               {"parties", "세종테크노파크, 한빛"},
                               {"period_from", "2026-04-01"},
                               {"period_to", "2026-12-31"},
                               {"notified_on", "2026-04-06"},
                               {"state", "preparing"}});
  const auto at = "/agreements/" + std::to_string(id);
  EXPECT_THAT(page(at, me), HasSubstr("협약 서류 접수"));
  const auto missing = site.post(at + "/step", "step=conclude&on=2026-05-12", me);
  EXPECT_EQ(missing.status, 422);
  EXPECT_THAT(missing.body, HasSubstr("협약 서류가 빠졌습니다"));
  EXPECT_EQ(site.post(at + "/step", "step=suspend&on=2026-04-20&reason=x", me).status, 303);
  EXPECT_THAT(page(at + "?date=2026-05-01", me), HasSubstr("체결중지 사유 해소"));
  EXPECT_THAT(site.post(at + "/step", "step=cure&on=2026-06-22", me).body, HasSubstr("R-KIJI 2026-02-13"));
  EXPECT_EQ(site.post(at + "/step", "step=cure&on=2026-05-11", me).status, 303);
  EXPECT_EQ(site.post(at + "/papers", "paper=private_cash&filed_on=2026-05-11", me).status, 303);
  EXPECT_EQ(site.post(at + "/papers", "paper=concurrent_projects", me).status, 422);
  EXPECT_EQ(site.post(at + "/papers", "paper=concurrent_projects&not_needed=x", me).status, 303);
  EXPECT_EQ(site.post(at + "/step", "step=conclude&on=2026-05-12&version=1", me).status, 409);
  EXPECT_EQ(site.post(at + "/step", "step=conclude&on=2026-05-12", me).status, 303);
}

TEST_F(AgreementPages, the_account_of_a_comprehensive_agreement_goes_from_plan_to_spending) {
  const auto at = "/accountability/" + std::to_string(site.id_of("agreement", "code", "DJ-AGREE-2008"));
  const auto html = page(at, officer());
  EXPECT_THAT(html, HasSubstr("145,300"));
  EXPECT_THAT(html, HasSubstr("BR-41, R-GONG 2021-05-25"));
  EXPECT_THAT(html, HasSubstr("/targets?year=2012"));
  EXPECT_THAT(page("/accountability", officer()), HasSubstr(at));
  EXPECT_THAT(page(at + ".json", officer()), HasSubstr("\"local_shortfall\""));
  EXPECT_EQ(site.post(at, "year=2010&on=2010-01-11", officer()).status, 303);
  const auto again = site.post(at, "year=2010&on=2010-01-12", officer());
  EXPECT_EQ(again.status, 409);
  EXPECT_THAT(again.body, HasSubstr("2010년 배정은 이미 결정했습니다"));
  EXPECT_EQ(site.get(at, site.session(sejong, "programme_manager")).status, 404);
  EXPECT_EQ(site.post(at, "year=2011&on=2011-01-11", site.session(daejeon, "planner")).status, 403);
}

TEST_F(AgreementPages, participation_shows_people_over_all_their_projects_and_refuses_too_much) {
  const auto html = page("/participation?date=2009-05-01", officer());
  EXPECT_THAT(html, HasSubstr("DJTP-001"));
  EXPECT_THAT(html, HasSubstr("한도 안"));
  EXPECT_THAT(page("/participation.csv?date=2009-05-01&person=DJTP-001", officer()), Not(HasSubstr("DJTP-002")));
  const auto refused = site.post("/records/project_member",
                                 "project=%23" + std::to_string(site.id_of("project", "code", "DJ-2009-S02")) +
                                     "&person_number=DJTP-004&name=x&role=researcher&organisation_name=" +
                                     "%EB%8C%80%EC%A0%84%ED%85%8C%ED%81%AC%EB%85%B8%ED%8C%8C%ED%81%AC&period_from=2009-"
                                     "01-01&period_to=2009-12-31" +
                                     "&participation=30%25",
                                 officer());
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("BR-24, R-GONG 2021-05-25"));
}

TEST_F(AgreementPages, a_holiday_that_an_administrator_adds_moves_a_deadline) {  // BR-16
  const std::string counted = "/rules/R-KIJI/explain.json?deadline=objection&date=2031-02-22";
  EXPECT_THAT(page(counted, officer()), HasSubstr("2031-03-04"));
  const auto administrator = site.session(daejeon, "administrator");
  EXPECT_EQ(site.post("/records/public_holiday", "on=2031-03-04&name=x", site.session(daejeon, "planner")).status, 403);
  EXPECT_EQ(
      site.post("/records/public_holiday", "on=2031-03-04&name=%EC%9E%84%EC%8B%9C&is_temporary=true", administrator)
          .status,
      303);
  EXPECT_THAT(page(counted, officer()), HasSubstr("2031-03-05"));
}

TEST_F(AgreementPages, next_year_s_projects_are_looked_at_and_made_and_stand_below_their_umbrella) {
  const auto programme = std::to_string(site.id_of("programme", "code", "DJ-P2"));
  const auto asked = "programme=" + programme + "&from=2009&to=2010";
  EXPECT_THAT(page("/next-year?" + asked, officer()), HasSubstr("DJ-2010-S01"));
  EXPECT_THAT(page("/next-year?programme=" + programme + "&from=2009&to=2014", officer()),
              HasSubstr("사업과 내역사업도"));
  EXPECT_EQ(site.post("/next-year", asked, site.session(daejeon, "planner")).status, 403);
  EXPECT_EQ(site.post("/next-year", asked, site.session(sejong, "programme_manager")).status, 404);
  EXPECT_EQ(site.post("/next-year", asked, officer()).status, 303);
  EXPECT_THAT(site.post("/next-year", asked, officer()).body, HasSubstr("새로 만들 과제가 없습니다"));
  const auto umbrella = site.id_of("project", "code", "DJ-2010-S01");
  site.create(site.id_of("organisation", "name", daejeon), "project",
              {{"code", "DJ-2010-PART"},
               {"name", "세부과제"},
               {"sub_programme", std::to_string(site.id_of("sub_programme", "code", "DJ-P2-RF"))},
               {"parent", std::to_string(umbrella)},
               {"role", "detail"},
               {"period_from", "2010-01-01"},
               {"period_to", "2010-12-31"}});
  EXPECT_THAT(page("/programmes?year=2010", officer()), HasSubstr("is-part"));
  EXPECT_THAT(page("/programmes.json?year=2010", officer()), HasSubstr("\"umbrella\":" + std::to_string(umbrella)));
}

TEST_F(AgreementPages, another_technopark_sees_none_of_it_and_a_reader_changes_nothing) {
  const auto at = address("DJ-AGREE-DJ-2009-S02");
  const auto stranger = site.session(sejong, "programme_manager");
  EXPECT_EQ(site.get(at, stranger).status, 404);
  EXPECT_EQ(site.get(at + "/compare", stranger).status, 404);
  EXPECT_EQ(site.get(at + "/changes/new", stranger).status, 404);
  EXPECT_EQ(site.post(at + "/step", "step=terminate&on=2009-06-01&reason=x", stranger).status, 404);
  const auto planner = site.session(daejeon, "planner");
  EXPECT_THAT(page(at, planner), Not(HasSubstr("name=\"step\"")));
  EXPECT_EQ(site.post(at + "/step", "step=terminate&on=2009-06-01&reason=x", planner).status, 403);
  EXPECT_EQ(site.get(at).status, 303);
}

}  // namespace
}  // namespace geojeom
