/// Lists, forms, drafts, stale edits and histories of records, as a clerk meets them without script.
#include <gmock/gmock.h>

#include "record/registry.hpp"
#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

class RecordPages : public PeopleWorld {
 protected:
  RecordPages() {
    hire(daejeon, "clerk", "company_support");
    clerk.emplace(browser_of("clerk"));
    gaon = make(daejeon, "company", {{"name", "가온기계"}, {"business_number", "1208147521"}, {"region", "mois:30200"}, {"representative", "홍길동"}, {"founded_on", "2001-01-05"}});
    make(daejeon, "company", {{"name", "한빛배터리"}, {"business_number", "1248100998"}, {"region", "mois:30170"}, {"founded_on", "2015-03-02"}});
  }

  std::string address() const { return "/records/company/" + std::to_string(gaon); }
  std::string representative() {
    const RecordType& type = registry.at("company");
    return *text_in(store->read()->find(type, gaon)->row[*type.column_index("representative")]);
  }

  std::optional<Browser> clerk;
  std::int64_t gaon = 0;
};

TEST_F(RecordPages, list_what_the_conditions_say_in_the_order_asked) {
  EXPECT_THAT(clerk->json("/records/company?founded_on.from=2010-01-01").body, Not(HasSubstr("가온기계")));
  EXPECT_THAT(clerk->json("/records/company?q=가온").body, Not(HasSubstr("한빛")));
  const auto falling = clerk->json("/records/company?sort=-founded_on").body;
  EXPECT_LT(falling.find("한빛배터리"), falling.find("가온기계"));
}

TEST_F(RecordPages, refuse_conditions_and_orders_over_unknown_and_personal_fields) {
  EXPECT_GE(clerk->get("/records/company?sort=nothing").status, 400);
  EXPECT_GE(clerk->json("/records/company?sort=representative").status, 400);
  EXPECT_GE(clerk->json("/records/company?representative=홍길동").status, 400);
}

TEST_F(RecordPages, page_through_a_list_without_losing_or_repeating_a_row) {
  const auto first = clerk->json("/records/company?take=1&sort=name").body;
  EXPECT_THAT(first, HasSubstr("가온기계"));
  const auto at = first.find("\"next\":\"") + 8;
  const auto second = clerk->json(first.substr(at, first.find('"', at) - at)).body;
  EXPECT_THAT(second, HasSubstr("한빛배터리"));
  EXPECT_THAT(second, HasSubstr("\"next\":null"));
}

TEST_F(RecordPages, tell_all_that_is_wrong_with_a_form_at_once_and_keep_what_was_written) {
  clerk->get("/records/company/new");
  const auto page = clerk->post("/records/company", {{"name", "새회사"}, {"business_number", "123-45-67890"}, {"founded_on", "2019.13.45"}});
  EXPECT_EQ(page.status, 422);
  EXPECT_THAT(page.body, HasSubstr("value=\"새회사\""));
  for (const auto* field : {"business_number", "founded_on", "region"}) {
    EXPECT_THAT(page.body, HasSubstr("id=\"field-" + std::string(field) + "-error\""));
  }
}

TEST_F(RecordPages, show_both_values_where_somebody_else_was_faster_and_save_what_is_chosen) {
  clerk->get(address() + "/edit");
  EXPECT_EQ(clerk->post(address(), {{"_version", "1"}, {"products", "감속기"}}).status, 303);
  const auto stale = clerk->post(address(), {{"_version", "1"}, {"products", "베어링"}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_THAT(stale.body, HasSubstr("감속기"));
  EXPECT_THAT(stale.body, HasSubstr("베어링"));
  EXPECT_EQ(clerk->post(address(), {{"_version", "2"}, {"products", "베어링"}}).status, 303);
  EXPECT_THAT(clerk->get(address()).body, HasSubstr("<del>감속기</del> → <ins>베어링</ins>"));
}

TEST_F(RecordPages, leave_masked_values_alone_and_take_new_ones) {
  clerk->get(address() + "/edit");
  EXPECT_EQ(clerk->post(address(), {{"_version", "1"}, {"representative", "홍*동"}, {"products", "감속기"}}).status, 303);
  EXPECT_EQ(representative(), "홍길동");
  EXPECT_EQ(clerk->post(address(), {{"_version", "2"}, {"representative", "김새봄"}}).status, 303);
  EXPECT_EQ(representative(), "김새봄");
}

TEST_F(RecordPages, keep_a_draft_for_its_writer_alone_until_it_is_saved_or_dropped) {
  const auto draft = "/draft/company/" + std::to_string(gaon);
  clerk->get(address() + "/edit");
  EXPECT_EQ(clerk->post(draft, {{"products", "반쯤 적은 제품"}}).status, 204);
  EXPECT_THAT(clerk->get(address() + "/edit").body, HasSubstr("?draft=1"));
  EXPECT_THAT(clerk->get(address() + "/edit?draft=1").body, HasSubstr("반쯤 적은 제품"));
  hire(daejeon, "other", "company_support");
  EXPECT_THAT(browser_of("other").get(address() + "/edit").body, Not(HasSubstr("?draft=1")));
  clerk->post(draft, {{"drop", "1"}});
  EXPECT_THAT(clerk->get(address() + "/edit").body, Not(HasSubstr("?draft=1")));
}

TEST_F(RecordPages, offer_the_import_to_those_who_may_create_and_to_nobody_else) {
  EXPECT_THAT(clerk->get("/records/company").body, HasSubstr("/records/company/import"));
  hire(daejeon, "auditor", "reader");
  EXPECT_THAT(browser_of("auditor").get("/records/company").body, Not(HasSubstr("/records/company/import")));
  EXPECT_EQ(clerk->get("/records/company/import.xlsx").body.substr(0, 2), "PK") << "an empty form to fill in";
}

}  // namespace
}  // namespace geojeom
