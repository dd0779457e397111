/// Attraction of companies, on screen over the sample organisations.
#include <gmock/gmock.h>

#include "tests/web/office_pages.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;

class AttractionPages : public OfficePages {
 protected:
  std::string lead() {
    const auto name = code("이전후보");
    EXPECT_EQ(
        post("/attractions/add", "company_name=" + percent_encode(name) + "&region=" + percent_encode("대전광역시") +
                                     "&from_region=" + percent_encode("서울특별시")),
        303);
    return "/attractions/" + number(site.id_of("attraction", "company_name", name));
  }
};

TEST_F(AttractionPages, an_attraction_goes_from_lead_to_operating_and_its_promise_is_held_against_what_came) {
  const auto address = lead();
  has_every_face("/attractions");
  has_every_face(address);
  EXPECT_EQ(post(address + "/move-in", "step_on=2026-02-20"), 409) << "nothing was agreed";
  EXPECT_EQ(post(address + "/contact", "held_on=2026-02-02&kind=visit&content=visit&next_on=2026-02-20"), 303);
  EXPECT_THAT(page(address + ".json"), HasSubstr("\"state\":\"negotiating\""));
  EXPECT_THAT(page("/attractions"), HasSubstr("2026-02-20 지남"));
  EXPECT_EQ(post(address + "/agree", "promised_on=2026-02-10"), 422) << "it promises nothing";
  EXPECT_EQ(post(address + "/agree", "promised_on=2026-02-10&jobs_promised=40&investment_promised=500,000,000"), 303);
  EXPECT_EQ(post(address + "/actual", "jobs_actual=10"), 409) << "it is not here yet";
  EXPECT_EQ(post(address + "/move-in", "step_on=2026-02-20"), 303);
  EXPECT_EQ(post(address + "/actual", "jobs_actual=10&investment_actual=100,000,000"), 303);
  EXPECT_EQ(post(address + "/operate", "step_on=2026-03-02"), 303);
  EXPECT_EQ(post(address + "/withdraw", "step_on=2026-03-02"), 409);
  const auto data = page("/attractions.json");
  EXPECT_THAT(data,
              HasSubstr(R"({"year":"2026","companies":1,"told":1,"jobs_promised":40,"jobs_actual":10,"kept":"0.25")"));
  EXPECT_THAT(data, HasSubstr(R"({"from":"서울특별시","capital_area":"예","companies":1)"));
  EXPECT_EQ(site.get(address, stranger()).status, 404);
  EXPECT_EQ(site.post(address + "/operate", "step_on=2026-03-02", stranger()).status, 404);
  EXPECT_EQ(site.get("/attractions", site.session(daejeon, "company", owner)).status, 403);
}

TEST_F(AttractionPages, the_17_companies_of_sejong_come_out_of_its_attractions) {
  const auto reply = site.get("/attractions.json", stranger());
  ASSERT_EQ(reply.status, 200);
  EXPECT_THAT(reply.body, HasSubstr(R"({"state":"가동","companies":17)"));
}

}  // namespace
}  // namespace geojeom
