/// Outcomes, yearly surveys and growth, on screen over the sample organisations.
#include <gmock/gmock.h>

#include "tests/web/office_pages.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;

class OutcomePages : public OfficePages {
 protected:
  std::string verifier() { return site.session(daejeon, "programme_manager"); }
  std::string confirmer() { return site.session(daejeon, "administrator"); }

  /// A claimed outcome of a service of the company; answers its address.
  std::string outcome(const char* more) {
    const auto text = code("성과");
    const auto body = "company=" + percent_encode(ref(owner)) + "&service=" + percent_encode(ref(delivered)) +
                      "&occurred_on=2026-02-20&description=" + percent_encode(text) + more;
    EXPECT_EQ(post("/outcomes/enter", body), 303);
    return "/outcomes/" + number(site.id_of("outcome", "description", text));
  }
  int step(const std::string& address, const char* verb, const std::string& who) {
    return site.post(address + verb, "step_on=2026-03-02", who).status;
  }

  const std::int64_t delivered = site.create(tenant, "service",
                                             {{"code", code("SVC")},
                                              {"company", ref(owner)},
                                              {"support_type", ref(site.id_of("support_type", "code", "PROTOTYPE"))},
                                              {"project", ref(site.id_of("project", "code", "DJ-2009-V01"))},
                                              {"title", "센서 시제품"},
                                              {"started_on", "2026-01-05"},
                                              {"delivered_on", "2026-02-02"},
                                              {"state", "paid"},
                                              {"confirmed_on", "2026-02-05"}});
};

TEST_F(OutcomePages, an_outcome_is_entered_verified_and_confirmed_by_three_people_BR_59) {
  const auto bare = outcome("&kind=jobs&job_kind=new_hire&quantity=2");
  EXPECT_EQ(step(bare, "/verify", verifier()), 422) << "no evidence";
  const auto address = outcome("&kind=jobs&job_kind=new_hire&quantity=1.25&evidence_name=list");
  has_every_face("/outcomes");
  has_every_face(address);
  EXPECT_EQ(step(address, "/verify", officer()), 422) << "who entered it";
  EXPECT_EQ(step(address, "/confirm", confirmer()), 409) << "nobody has seen the evidence yet";
  EXPECT_EQ(step(address, "/verify", verifier()), 303);
  EXPECT_EQ(step(address, "/confirm", verifier()), 422) << "who verified it";
  EXPECT_EQ(step(address, "/confirm", confirmer()), 303);
  EXPECT_THAT(page(address + ".json"), HasSubstr("\"state\":\"confirmed\""));
  EXPECT_EQ(post(address + "/reject", "reason=late"), 409);
  EXPECT_THAT(page("/outcomes.json?year=2026"), HasSubstr(R"("confirmed":"1.25")"));
  EXPECT_EQ(site.get(address, stranger()).status, 404);
  EXPECT_EQ(step(address, "/verify", stranger()), 404);
}

TEST_F(OutcomePages, a_company_never_judges_its_own_outcome) {
  const auto address = outcome("&kind=patent&quantity=1&evidence_name=list");
  const auto company = site.session(daejeon, "company", owner);
  EXPECT_EQ(step(address, "/verify", company), 403);
  EXPECT_EQ(site.post(address + "/reject", "reason=x", company).status, 403);
  const auto saved = site.post("/records/outcome/" + address.substr(address.rfind('/') + 1),
                               "_version=1&state=verified&verified_by=boss&description=mended", company);
  EXPECT_EQ(saved.status, 303) << "it may mend what it told";
  EXPECT_THAT(page(address), HasSubstr("mended"));
  EXPECT_THAT(page(address + ".json"), HasSubstr("\"state\":\"claimed\""));
}

TEST_F(OutcomePages, a_rejected_outcome_keeps_its_reason_in_the_history) {
  const auto address = outcome("&kind=jobs&job_kind=insured_change&quantity=900&evidence_name=list");
  EXPECT_EQ(post(address + "/reject"), 422) << "a reason is needed";
  EXPECT_EQ(post(address + "/reject", "reason=" + percent_encode("명부와 다름")), 303);
  EXPECT_THAT(page(address + ".json"), HasSubstr("\"state\":\"rejected\""));
}

TEST_F(OutcomePages, an_outcome_before_its_support_or_of_another_company_is_told_of) {
  const auto likely = outcome("&kind=patent&quantity=3&evidence_name=list");
  EXPECT_THAT(page(likely + ".json"), HasSubstr("\"doubts\":[]"));
  const auto body = "company=" + percent_encode(ref(owner)) + "&service=" + percent_encode(ref(delivered)) +
                    "&kind=patent&quantity=2&occurred_on=2025-12-01&description=early";
  EXPECT_EQ(post("/outcomes/enter", body), 303);
  EXPECT_THAT(page("/outcomes/" + number(site.id_of("outcome", "description", "early"))),
              HasSubstr("지원 시작일 2026-01-05보다 앞섬"));
  const auto other = site.id_of("company", "name", "우듬지안테나");
  EXPECT_EQ(
      post("/outcomes/enter", "company=" + percent_encode(ref(other)) + "&service=" + percent_encode(ref(delivered)) +
                                  "&kind=patent&quantity=1&occurred_on=2026-02-20"),
      422);
}

TEST_F(OutcomePages, surveys_are_planned_by_the_rule_pack_reminded_once_and_counted_n_of_N_BR_56) {
  const auto project = site.create(tenant, "support_project",
                                   {{"code", code("SP")},
                                    {"project", ref(site.id_of("project", "code", "DJ-2009-V02"))},
                                    {"company", ref(owner)},
                                    {"title", "끝난 과제"},
                                    {"period_from", "2025-01-01"},
                                    {"period_to", "2025-11-30"},
                                    {"public_money", "1000000"},
                                    {"state", "complete"}});
  const auto years = [&] { return page("/follow-ups.json"); };
  EXPECT_EQ(post("/follow-ups/plan", "support_project=" + percent_encode(ref(project))), 303);
  has_every_face("/follow-ups");
  EXPECT_THAT(years(), HasSubstr(R"({"year":"2030","asked":1,"answered":0)")) << "five years";
  EXPECT_THAT(years(),
              HasSubstr(R"({"year":"2026","asked":1,"answered":0,"response":"0","late":0,"overdue":1,"reminded":0)"));
  EXPECT_EQ(post("/follow-ups/remind", "round_year=2026&channel=email"), 303);
  EXPECT_EQ(post("/follow-ups/remind", "round_year=2026&channel=email"), 303) << "nobody is left for a first reminder";
  EXPECT_THAT(years(), HasSubstr(R"("overdue":1,"reminded":1)"));
  const auto& type = site.registry().at("follow_up");
  const auto survey = site.store()
                          .read()
                          ->list({.type = &type,
                                  .where = {{"support_project", Compare::equal, {project}},
                                            {"year", Compare::equal, {std::int64_t{2026}}}},
                                  .limit = 1})
                          .rows.front()
                          .id;
  const auto address = "/follow-ups/" + number(survey);
  has_every_face(address);
  EXPECT_EQ(post(address + "/remind", "channel=phone"), 303);
  EXPECT_THAT(page(address + ".json"), HasSubstr(R"("round":2)"));
  EXPECT_EQ(post(address + "/answer", "sales=5,000,000&answered_on=2026-03-02"), 303);
  EXPECT_EQ(post(address + "/remind", "channel=phone"), 409) << "answered";
  EXPECT_THAT(years(), HasSubstr(R"({"year":"2026","asked":1,"answered":1,"response":"1","late":1,"overdue":0)"));
  EXPECT_EQ(site.get(address, stranger()).status, 404);
}

TEST_F(OutcomePages, the_750_jobs_and_2500_trainees_of_2009_stand_as_stated_beside_what_is_verified) {
  const auto data = page("/outcomes.json?year=2009");
  EXPECT_THAT(data, HasSubstr(R"("stated":"750명","qualifier":"예상","recorded":")"));
  EXPECT_THAT(data, HasSubstr(R"("stated":"2,500명","qualifier":"약","recorded":"2,500명")"));
}

TEST_F(OutcomePages, growth_compares_the_same_companies_and_says_n_of_N_BR_53) {
  has_every_face("/growth");
  const auto data = page("/growth.json?year=2008");
  EXPECT_THAT(data, HasSubstr("\"companies\":349"));
  EXPECT_THAT(data, HasSubstr(R"("n":273,"all":349)"));
  EXPECT_THAT(page("/growth?year=2008"), HasSubstr("<svg"));
  EXPECT_THAT(page("/growth.json?year=1990"), HasSubstr("\"growth\":[]"));
}

}  // namespace
}  // namespace geojeom
