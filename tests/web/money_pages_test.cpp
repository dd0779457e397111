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
  EXPECT_THAT(page("/settlements?which=owed", officer()),
              HasSubstr("/settlement/" + std::to_string(project("DJ-2008-04"))));
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

constexpr const char* bank_file =
    "거래내역 "
    "조회\n\n거래일자,찾으신금액,맡기신금액,기재내용\n2030.05.04,1200000,,가람인쇄\n2030.05.06,11000,,이체수수료\n합계,"
    "1211000,,\n";

TEST_F(MoneyPages, a_bank_s_file_is_named_once_taken_in_and_compared_line_by_line) {
  const auto me = officer();
  EXPECT_THAT(page("/reconciliation/import", me), HasSubstr("저장한 열 대응표"));
  EXPECT_THAT(site.post("/reconciliation/import", "system=bank", me).body, HasSubstr("가져올 파일이 없습니다."));  // FUN-247
  const auto unknown = site.upload("/reconciliation/import", {{"system", "bank"}}, "통장.csv", bank_file, me);
  EXPECT_THAT(unknown.body, HasSubstr("찾으신금액"));
  const auto saved =
      site.post("/reconciliation/mapping",
                "heads=4&head0=거래일자&column0=on&head1=찾으신금액&column1=paid&head2=맡기신금액&column2=received&"
                "head3=기재내용&column3=payee&name=시험은행&system=bank",
                me);
  EXPECT_EQ(saved.status, 303);
  const auto mapping = std::to_string(site.id_of("statement_mapping", "name", "시험은행"));
  const auto taken = site.upload("/reconciliation/import", {{"mapping", mapping}}, "통장.csv", bank_file, me);
  EXPECT_EQ(taken.status, 303);
  const std::string address = "/reconciliation?from=2030-05-01&to=2030-05-31";
  EXPECT_THAT(page(address, me), HasSubstr("대사 전"));
  EXPECT_EQ(site.post(address, "", me).status, 303);
  EXPECT_THAT(page(address, me), HasSubstr("원장에 없음"));
  EXPECT_THAT(page("/reconciliation.json?from=2030-05-01&to=2030-05-31", me), HasSubstr("\"result\":\"unmatched\""));
  EXPECT_THAT(page("/reconciliation/document?from=2030-05-01&to=2030-05-31", me), HasSubstr("거래내역 대사"));
}

TEST_F(MoneyPages, a_transaction_is_settled_by_a_person_who_says_why_and_nobody_else_s) {
  const auto line = site.create(
      site.id_of("organisation", "name", daejeon), "statement_line",
      {{"number", "T-1"}, {"system", "bank"}, {"on", "2031-05-06"}, {"paid", "11000"}, {"payee", "이체수수료"}});
  const auto address = "/reconciliation/line/" + std::to_string(line);
  EXPECT_THAT(page(address, officer()), HasSubstr("이체수수료"));
  EXPECT_EQ(site.post(address, "entry=&remark=", officer()).status, 422);
  EXPECT_EQ(site.post(address, "entry=없음", officer()).status, 404);
  EXPECT_EQ(site.post(address, "entry=&remark=기관 부담", officer()).status, 303);
  EXPECT_THAT(page("/reconciliation?from=2031-05-01&to=2031-05-31", officer()), HasSubstr("기관 부담"));
  EXPECT_EQ(site.get(address, site.session("충북테크노파크", "programme_manager")).status, 404);
  EXPECT_EQ(site.get(address, site.session(daejeon, "planner")).status, 403);
}

}  // namespace
}  // namespace geojeom
