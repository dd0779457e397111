/// The officer's pages from the duplicate check to the follow-up, on screen over the sample organisations.
#include <gmock/gmock.h>

#include "tests/web/office_pages.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;

/// An officer of Daejeon at work on a company of its own.
class ServicePages : public OfficePages {
 protected:
  std::int64_t running_project() {
    return site.create(tenant, "support_project",
                       {{"code", code("SP")},
                        {"project", ref(site.id_of("project", "code", "DJ-2009-V01"))},
                        {"company", ref(owner)},
                        {"support_type", ref(site.id_of("support_type", "code", "PROTOTYPE"))},
                        {"title", "압력 센서 시제품"},
                        {"item", "압력 센서"},
                        {"period_from", "2026-01-01"},
                        {"period_to", "2026-12-31"},
                        {"public_money", "40000000"},
                        {"state", "running"}});
  }
};

TEST_F(ServicePages, a_duplicate_check_lists_its_hits_what_was_compared_and_other_grounds) {
  const auto project = running_project();
  const auto call = site.create(tenant, "call",
                                {{"code", code("C")},
                                 {"name", "중복 시험 공고"},
                                 {"project", ref(site.id_of("project", "code", "DJ-2009-V01"))},
                                 {"reception_from", "2026-03-02"},
                                 {"reception_to", "2026-04-03"},
                                 {"state", "open"}});
  const auto application = site.create(tenant, "application",
                                       {{"code", code("A")},
                                        {"call", ref(call)},
                                        {"company", ref(owner)},
                                        {"title", "압력센서 고도화"},
                                        {"item", "압력센서 고도화"},
                                        {"state", "submitted"},
                                        {"requested", "30000000"},
                                        {"period_from", "2026-05-01"},
                                        {"period_to", "2026-11-30"},
                                        {"submitted_at", "2026-03-02T09:00:00+09:00"}});
  EXPECT_EQ(post("/applications/" + number(application) + "/duplicates"), 303);
  const auto check = site.id_of("duplicate_check", "item", "압력센서 고도화");
  const auto address = "/duplicate-checks/" + number(check);
  has_every_face("/duplicate-checks");
  has_every_face(address);
  EXPECT_THAT(page(address), HasSubstr("/records/support_project/" + number(project)));
  EXPECT_THAT(page(address + ".json"), HasSubstr("\"verdict\":\"hold\""));
  EXPECT_THAT(page("/applications/" + number(application)), HasSubstr(address));
  EXPECT_EQ(site.get(address, stranger()).status, 404);
  EXPECT_EQ(site.get(address).status, 303);
  EXPECT_EQ(site.get("/duplicate-checks", site.session(daejeon, "company", owner)).status, 403);
}

TEST_F(ServicePages, a_step_is_not_begun_before_the_one_ahead_of_it_is_done) {
  const auto address = "/support-projects/" + number(running_project());
  has_every_face("/support-projects");
  has_every_face(address);
  EXPECT_EQ(post(address + "/plan-steps", "step_plan=prototype&step_owner=&first_due=2026-04-01"), 422);
  EXPECT_EQ(post(address + "/plan-steps", "step_plan=prototype&step_owner=kim&first_due=2026-04-01"), 303);
  const auto& type = site.registry().at("job_step");
  const auto last = site.store().read()->list({.type = &type, .order = {{"id", true}}, .limit = 1}).rows.front().id;
  const auto move = [&](std::int64_t step, const char* state) {
    return post(address + "/move-step", "step=" + number(step) + "&step_state=" + state + "&step_on=2026-03-10");
  };
  EXPECT_EQ(move(last, "in_progress"), 422);
  for (const auto step : {last - 2, last - 1, last}) EXPECT_EQ(move(step, "done"), 303);
  const auto other = "/support-projects/" + number(running_project());
  EXPECT_EQ(post(other + "/move-step", "step=" + number(last) + "&step_state=done&step_on=2026-03-10"), 404);
  EXPECT_EQ(site.post(address + "/move-step", "step=1", stranger()).status, 404);
}

TEST_F(ServicePages, a_service_is_paid_only_after_the_company_confirmed_it_BR_72) {
  const auto project = "/support-projects/" + number(running_project());
  const auto type = "&service_type=" + number(site.id_of("support_type", "code", "PROTOTYPE"));
  const auto title = code("service");
  EXPECT_EQ(post(project + "/add-service",
                 "service_title=" + title + type + "&amount=9000000&own_share=100000&service_starts=2026-03-02"),
            422);
  EXPECT_EQ(post(project + "/add-service",
                 "service_title=" + title + type + "&amount=9000000&own_share=1000000&service_starts=2026-03-02"),
            303);
  const auto address = "/services/" + number(site.id_of("service", "title", title));
  has_every_face("/services");
  has_every_face(address);
  EXPECT_EQ(post(address + "/deliver", "delivered_on=2026-03-20"), 303);
  EXPECT_EQ(post(address + "/pay", "pay_on=2026-03-21"), 422);
  EXPECT_EQ(post(address + "/confirm", "confirmed_by=lee&is_accepted=1&satisfaction=90"), 303);
  EXPECT_THAT(page(address + ".json"), HasSubstr("\"state\":\"completion_confirmed\""));
  EXPECT_EQ(site.get(address, stranger()).status, 404);
}

TEST_F(ServicePages, a_voucher_stays_within_the_cap_of_its_call_BR_71) {
  const auto call = site.create(tenant, "call",
                                {{"code", code("C")},
                                 {"name", "바우처 시험 공고"},
                                 {"reception_from", "2026-03-02"},
                                 {"reception_to", "2026-04-03"},
                                 {"state", "open"},
                                 {"budget", "50000000"},
                                 {"cap", "30000000"}});
  const auto issue = [&](const char* amount) {
    return post("/vouchers/issue", "company=" + percent_encode(ref(owner)) + "&call=" + percent_encode(ref(call)) +
                                       "&amount=" + amount + "&valid_from=2026-03-02&valid_to=2026-12-31");
  };
  has_every_face("/vouchers");
  EXPECT_EQ(issue("30000001"), 422) << "above the cap";
  EXPECT_EQ(issue("30000000"), 303);
  EXPECT_EQ(issue("20000001"), 422) << "above the budget";
  EXPECT_THAT(page("/vouchers"), HasSubstr("바우처 시험 공고"));
}

}  // namespace
}  // namespace geojeom
