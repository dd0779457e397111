#include <gmock/gmock.h>

#include "domain/office/guarded_reader.hpp"
#include "record/lookup.hpp"
#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;

class Rights : public PeopleWorld {
 protected:
  /// What the action itself answers, whichever door asked it.
  std::string code_for(std::int64_t user, std::string_view type_name, std::int64_t id, Right right) {
    const auto reader = store->read();
    const RecordType& type = registry.at(type_name);
    const auto caller = load_caller(*reader, registry, user, date_in_seoul(now));
    const auto problems = check_right(*caller, registry, *reader, type, *reader->find(type, id), right);
    return problems.has_errors() ? problems.front().code : "";
  }
  std::int64_t company_of(std::int64_t tenant) {
    return make(tenant, "company", {{"business_number", "124-81-00998"}, {"name", "한빛배터리"}, {"region", "mois:30"}});
  }
};

TEST_F(Rights, are_checked_by_the_action_for_the_type_and_for_the_record) {
  const auto reader = hire(daejeon, "kim", "reader");
  const auto support = hire(daejeon, "lee", "company_support");
  const auto own = company_of(daejeon);
  const auto foreign = company_of(chungbuk);
  EXPECT_EQ(code_for(reader, "company", own, Right::write), "OFF-201");
  EXPECT_EQ(code_for(support, "company", own, Right::write), "");
  EXPECT_EQ(code_for(support, "company", foreign, Right::write), "OFF-202");
}

TEST_F(Rights, of_a_foreign_record_are_told_as_of_none) {
  hire(daejeon, "lee", "company_support");
  const Reply reply = browser_of("lee").json("/records/company/" + std::to_string(company_of(chungbuk)));
  EXPECT_EQ(reply.status, 404);
  EXPECT_THAT(reply.body, HasSubstr("OFF-202"));
}

TEST_F(Rights, let_nobody_sort_or_filter_by_what_is_personal) {
  hire(daejeon, "boss", "administrator");
  const Reply reply = browser_of("boss").json("/records/user_account?sort=name");
  EXPECT_EQ(reply.status, 403);
  EXPECT_THAT(reply.body, HasSubstr("OFF-203"));
}

TEST_F(Rights, to_a_page_are_told_as_such) {
  hire(daejeon, "kim", "programme_manager");
  const Reply reply = browser_of("kim").json("/records/user_account");
  EXPECT_EQ(reply.status, 403);
  EXPECT_THAT(reply.body, HasSubstr("OFF-204"));
}

}  // namespace
}  // namespace geojeom
