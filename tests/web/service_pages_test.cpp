/// The officer's pages from the duplicate check to the follow-up, on screen over the sample organisations.
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

/// An officer of Daejeon at work on a company of its own.
class ServicePages : public testing::Test {
 protected:
  std::string officer() { return site.session(daejeon, "company_support"); }
  std::string stranger() { return site.session("세종테크노파크", "company_support"); }
  std::string page(const std::string& target) {
    const auto reply = site.get(target, officer());
    EXPECT_EQ(reply.status, 200) << target;
    return reply.body;
  }
  int post(const std::string& target, const std::string& body = "a=b") {
    return site.post(target, body, officer()).status;
  }
  /// The page in every face, and nothing of it for somebody else.
  void has_every_face(const std::string& target) {
    for (const auto* ending : {"", ".json", ".csv", ".xlsx"}) {
      EXPECT_EQ(site.get(target + ending, officer()).status, 200) << target << ending;
    }
  }
  static std::string code(const char* prefix) {
    static int serial = 0;
    return std::string(prefix) + "-SVC-" + number(++serial);
  }
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

  SampleSite& site = SampleSite::instance();
  const std::int64_t tenant = site.id_of("organisation", "name", daejeon);
  const std::int64_t owner = site.id_of("company", "name", "드리울소프트");
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

}  // namespace
}  // namespace geojeom
