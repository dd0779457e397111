/// Companies recorded twice, on screen over the sample organisations.
#include <gmock/gmock.h>

#include "tests/web/office_pages.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class MergePages : public OfficePages {
 protected:
  std::int64_t company(const char* name, const char* business_number) {
    return site.create(tenant, "company",
                       {{"name", name},
                        {"business_number", business_number},
                        {"region", "mois:30200"},
                        {"address", "대전광역시 유성구 가정로 152"},
                        {"representative", "윤하늘"}});
  }
  static std::string pair(std::int64_t one, std::int64_t other) {
    return "one=" + number(one) + "&other=" + number(other);
  }
};

TEST_F(MergePages, two_records_of_one_company_are_found_compared_merged_and_the_merge_is_undone) {
  const auto kept = company("(주)늘솔비전", "222-22-22227");
  const auto absorbed = company("늘솔비전", "333-33-33336");
  const auto service = site.create(tenant, "service",
                                   {{"code", code("SVC")},
                                    {"company", ref(absorbed)},
                                    {"support_type", ref(site.id_of("support_type", "code", "PROTOTYPE"))},
                                    {"title", "검사 장비"}});
  const auto owner_page = "/services/" + number(service);
  has_every_face("/company-merges");
  EXPECT_THAT(
      page("/company-merges.json"),
      HasSubstr(R"("one":"(주)늘솔비전","other":"늘솔비전","suspicion":"유력","in_common":"기업명, 주소, 대표자")"));
  EXPECT_THAT(page("/company-merges.json?name=" + percent_encode("주식회사 늘솔비전")),
              HasSubstr(R"("found":[{"company":"(주)늘솔비전","suspicion":"가능")"));

  EXPECT_THAT(page("/company-merges/compare.json?" + pair(kept, absorbed)),
              HasSubstr(R"({"type":"지원 건","one":0,"other":1})"));

  const auto merge = "/company-merges/merge?" + pair(kept, absorbed);
  EXPECT_EQ(post(merge, "kept=" + number(kept)), 422) << "a reason is needed";
  EXPECT_EQ(post(merge, "reason=same&kept=" + number(owner)), 404) << "neither of the two";
  EXPECT_EQ(post(merge, "reason=same&kept=" + number(kept)), 303);
  EXPECT_THAT(page(owner_page), HasSubstr("(주)늘솔비전"));
  EXPECT_THAT(page("/company-merges.json"), Not(HasSubstr(R"("one":"(주)늘솔비전")")));
  EXPECT_EQ(post(merge, "reason=same&kept=" + number(kept)), 409) << "merged already";

  const auto address = "/company-merges/" + number(site.id_of("company_merge", "reason", "same"));
  has_every_face(address);
  EXPECT_THAT(page(address + ".json"), HasSubstr(R"("record":"검사 장비","result":"옮김")"));
  EXPECT_EQ(site.get(address, stranger()).status, 404);
  EXPECT_EQ(site.post(address + "/undo", "reason=x", stranger()).status, 404);
  EXPECT_EQ(post(address + "/undo", "reason=" + percent_encode("다른 기업")), 303);
  EXPECT_EQ(post(address + "/undo", "reason=again"), 409);
  EXPECT_THAT(page(owner_page), Not(HasSubstr("(주)늘솔비전")));
}

TEST_F(MergePages, companies_of_another_organisation_are_neither_compared_nor_merged) {
  const auto foreign = site.id_of("company", "name", "(주)온새솔오토텍");
  EXPECT_EQ(site.get("/company-merges/compare?" + pair(owner, foreign), officer()).status, 404);
  EXPECT_EQ(post("/company-merges/merge?" + pair(owner, foreign), "reason=x&kept=" + number(owner)), 404);
  EXPECT_EQ(site.get("/company-merges", site.session(daejeon, "company", owner)).status, 403);
}

}  // namespace
}  // namespace geojeom
