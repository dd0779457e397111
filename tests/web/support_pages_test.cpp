/// A call at the office on screen: published, received, checked, scored blind; and who sees nothing of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/web/sample_site.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* daejeon = "대전테크노파크";

std::string number(std::int64_t id) { return std::to_string(id); }
std::string ref(std::int64_t id) { return "#" + number(id); }

/// A planned call of Daejeon with one criterion, one submitted application and one draft.
class SupportPages : public testing::Test {
 protected:
  SupportPages() {
    static int serial = 0;
    const auto code = "C-TEST-" + number(++serial);
    call = site.create(tenant, "call",
                       {{"code", code},
                        {"name", "시험 공고"},
                        {"reception_from", "2026-03-02"},
                        {"reception_to", "2026-04-03"},
                        {"contact", "기업지원단"},
                        {"target", "대전 중소기업"},
                        {"state", "planned"},
                        {"budget", "50000000"},
                        {"cap", "30000000"}});
    site.create(tenant, "call_criterion",
                {{"code", code + "-C1"},
                 {"call", ref(call)},
                 {"number", "1"},
                 {"name", "기술성"},
                 {"part", "technology"},
                 {"points", "100"}});
    application = site.create(tenant, "application", applied(code + "-A1", "submitted"));
    draft = site.create(tenant, "application", applied(code + "-A2", "draft"));
  }

  std::map<std::string, std::string> applied(const std::string& code, const std::string& state) const {
    return {{"code", code},
            {"call", ref(call)},
            {"company", ref(owner)},
            {"title", state == "draft" ? "감춘 초안" : "센서 시제품"},
            {"item", "압력 센서"},
            {"state", state},
            {"requested", "27000000"},
            {"period_from", "2026-05-01"},
            {"period_to", "2026-11-30"},
            {"submitted_at", "2026-03-02T09:00:00+09:00"}};
  }
  std::string officer() { return site.session(daejeon, "company_support"); }
  std::string page(const std::string& target, const std::string& session) {
    const auto reply = site.get(target, session);
    EXPECT_EQ(reply.status, 200) << target;
    return reply.body;
  }
  int post(const std::string& target, const std::string& body = "a=b") {
    return site.post(target, body, officer()).status;
  }
  void pass_pre_check() {
    for (const auto* item : {"papers", "fit_to_call", "duplicate", "duties", "participation_ban", "default_credit",
                             "labour_cost", "concurrent_projects", "labour_share"}) {
      EXPECT_EQ(post(at_application + "/pre-check", std::string("result=pass&item=") + item), 303) << item;
    }
  }
  /// The account behind a session of a reviewer; the pool knows the reviewer by its login.
  std::string login_of_newest_account() {
    const RecordType& type = site.registry().at("user_account");
    const auto rows = site.store().read()->list({.type = &type, .order = {{"id", true}}, .limit = 1}).rows;
    return *text_in(rows.front().row[*type.column_index("login")]);
  }

  SampleSite& site = SampleSite::instance();
  const std::int64_t tenant = site.id_of("organisation", "name", daejeon);
  const std::int64_t owner = site.id_of("company", "name", "드리울소프트");
  std::int64_t call = 0;
  std::int64_t application = 0;
  std::int64_t draft = 0;
  const std::string& at_application = address_;

 private:
  void SetUp() override { address_ = "/applications/" + number(application); }
  std::string address_;
};

TEST_F(SupportPages, a_call_is_published_once_and_a_new_one_is_drafted_from_it) {
  const auto address = "/calls/" + number(call);
  EXPECT_THAT(page("/calls", officer()), HasSubstr(address));
  EXPECT_EQ(post(address + "/publish"), 303);
  EXPECT_THAT(page(address + ".json", officer()), HasSubstr("\"state\":\"open\""));
  EXPECT_EQ(post(address + "/publish"), 409);
  EXPECT_EQ(post(address + "/draft", "code="), 422);
  EXPECT_EQ(post(address + "/draft", "code=C-NEXT-" + number(call)), 303);
}

TEST_F(SupportPages, what_an_applicant_has_not_submitted_is_counted_and_not_shown) {
  const auto shown = page("/calls/" + number(call), officer());
  EXPECT_THAT(shown, HasSubstr("센서 시제품"));
  EXPECT_THAT(shown, Not(HasSubstr("감춘 초안")));
  EXPECT_EQ(site.get("/applications/" + number(draft), officer()).status, 404);
}

TEST_F(SupportPages, a_duplicate_check_shows_what_was_compared_and_stays_as_a_record) {
  EXPECT_EQ(post(at_application + "/duplicates"), 303);
  EXPECT_THAT(page(at_application, officer()), HasSubstr("대조 "));
  EXPECT_THAT(page(at_application + ".json", officer()), HasSubstr("\"compared\":"));
}

TEST_F(SupportPages, a_correction_needs_a_day_and_an_objection_a_notified_decision) {
  EXPECT_EQ(post(at_application + "/correction", "what=" + percent_encode("도면") + "&due_on="), 422);
  EXPECT_EQ(post(at_application + "/correction", "what=" + percent_encode("도면") + "&due_on=2026-03-09"), 303);
  EXPECT_THAT(page(at_application, officer()), HasSubstr("도면"));
  EXPECT_EQ(post(at_application + "/objection", "filed_on=2026-03-03&ground=x"), 422);
}

TEST_F(SupportPages, a_reviewer_scores_blind_and_only_the_auditor_sees_the_score_BR_25) {
  pass_pre_check();
  EXPECT_EQ(post(at_application + "/conclude"), 303);
  const auto reviewer_session = site.session(daejeon, "evaluator");
  const auto login = login_of_newest_account();
  const auto reviewer = site.create(tenant, "reviewer",
                                    {{"code", login}, {"name", "김위원"}, {"region", "mois:11"}, {"is_active", "예"}});
  const auto code = "P-" + number(call);
  EXPECT_EQ(post("/calls/" + number(call) + "/panels", "panel=" + code + "&stage=selection&held_on=2026-03-02"), 303);
  const auto panel = site.id_of("review_panel", "code", code);
  const auto at_panel = "/panels/" + number(panel);
  EXPECT_EQ(post(at_panel + "/seats", "is_chair=&reviewer=" + number(reviewer)), 303);
  EXPECT_EQ(post(at_panel + "/conflicts"), 303);

  const auto sheet = "/reviews/" + number(panel) + "/" + number(application);
  EXPECT_THAT(page("/reviews", reviewer_session), HasSubstr("센서 시제품"));
  EXPECT_THAT(page(sheet, reviewer_session), Not(HasSubstr("드리울소프트"))) << "the sheet is blind";
  EXPECT_EQ(site.post(sheet, "points_1=101", reviewer_session).status, 422);
  EXPECT_EQ(site.post(sheet, "points_1=83.25", reviewer_session).status, 303);
  EXPECT_THAT(page(sheet, reviewer_session), HasSubstr("83.25"));
  EXPECT_EQ(site.get("/reviews/" + number(panel) + "/" + number(draft), reviewer_session).status, 404);

  EXPECT_THAT(page(at_panel, site.session(daejeon, "reader")), HasSubstr("83.25"));
  for (const auto* role : {"administrator", "programme_manager", "company_support"}) {
    const auto session = site.session(daejeon, role);
    EXPECT_THAT(page(at_panel, session), Not(HasSubstr("83.25"))) << role;
    EXPECT_EQ(site.get("/records/review_score", session).status, 403) << role;
    EXPECT_EQ(site.get("/records/review", session).status, 403) << role;
    EXPECT_EQ(site.get(sheet, session).status, 403) << role;
  }
}

TEST_F(SupportPages, nobody_else_learns_that_there_is_such_a_call_or_application) {
  const auto stranger = site.session("세종테크노파크", "programme_manager");
  const auto company = site.session(daejeon, "company", owner);
  for (const auto& target : {"/calls/" + number(call), at_application, at_application + "/letter"}) {
    EXPECT_EQ(site.get(target, stranger).status, 404) << target;
    EXPECT_EQ(site.get(target, company).status, 403) << target;
    EXPECT_NE(site.get(target).status, 200) << target;
  }
  EXPECT_EQ(site.post(at_application + "/conclude", "a=b", stranger).status, 404);
  EXPECT_EQ(site.post("/calls/" + number(call) + "/publish", "a=b", company).status, 403);
}

}  // namespace
}  // namespace geojeom
