/// Merging companies, and what a duplicate check keeps, on a real store.
#include <fmt/format.h>

#include "domain/support/company/merge.hpp"
#include "domain/support/company/registration.hpp"
#include "domain/support/duplicate/duplicate_review.hpp"
#include "domain/support/duplicate/support_entries.hpp"
#include "domain/support/records/company_merge.hpp"
#include "domain/support/records/company_merge_move.hpp"
#include "domain/support/records/company_name.hpp"
#include "domain/support/records/duplicate_hit.hpp"
#include "record/journal.hpp"
#include "tests/support/support_world.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class CompanyMaster : public SupportWorld {
 protected:
  std::string ref(std::int64_t id) const { return fmt::format("#{}", id); }
  std::int64_t service(std::int64_t owner, std::string code) {
    return make("service", {{"code", std::move(code)}, {"company", ref(owner)}, {"support_type", ref(support_type)}});
  }
  std::int64_t owner_of(std::string_view type_name, std::int64_t id) {
    const RecordType& type = registry.at(type_name);
    return *number_in(store->read()->find(type, id)->row[*type.column_index("company")]);
  }
  const Date today = Date::checked(2026, 3, 2);
};

TEST_F(CompanyMaster, merges_two_records_of_one_company_and_undoes_it) {
  const auto kept = company("한빛배터리");
  const auto absorbed = company("한빛에너지");
  const auto delivered = service(absorbed, "S1");
  make("company_year", {{"company", ref(kept)}, {"year", "2025"}, {"sales", "100"}});
  const auto same_year = make("company_year", {{"company", ref(absorbed)}, {"year", "2025"}, {"sales", "90"}});
  const auto other_year = make("company_year", {{"company", ref(absorbed)}, {"year", "2024"}, {"sales", "80"}});

  const Acted merge = act([&](Writer& writer) {
    return merge_companies(writer, registry, {.kept = kept, .absorbed = absorbed, .reason = "상호 변경", .on = today});
  });
  ASSERT_TRUE(merge.ok());
  EXPECT_EQ(owner_of("service", delivered), kept);
  EXPECT_EQ(owner_of("company_year", other_year), kept);
  EXPECT_EQ(owner_of("company_year", same_year), absorbed) << "the kept company has that year already";
  EXPECT_EQ(company_after_merges(*store->read(), registry, absorbed), kept);
  const auto names = table<CompanyName>("company_name").where(*store->read(), {refers_to("company", kept)});
  ASSERT_EQ(names.size(), 1u);
  EXPECT_EQ(names[0].record.name, "한빛에너지");
  EXPECT_EQ(table<CompanyMergeMove>("company_merge_move").where(*store->read(), {}).size(), 3u);

  const auto again = act([&](Writer& writer) {
    return merge_companies(writer, registry, {.kept = kept, .absorbed = absorbed, .reason = "", .on = today});
  });
  EXPECT_THAT(codes_of(again.problems), ElementsAre("SUP-111"));

  ASSERT_TRUE(act([&](Writer& writer) {
                return undo_merge(writer, registry, {.merge = merge.id, .reason = "다른 기업", .on = today});
              }).ok());
  EXPECT_EQ(owner_of("service", delivered), absorbed);
  EXPECT_EQ(owner_of("company_year", other_year), absorbed);
  EXPECT_THAT(table<CompanyName>("company_name").where(*store->read(), {}), IsEmpty());
  EXPECT_EQ(state_of("company_merge", merge.id), "undone");
  const auto twice =
      act([&](Writer& writer) { return undo_merge(writer, registry, {.merge = merge.id, .reason = "", .on = today}); });
  EXPECT_THAT(codes_of(twice.problems), ElementsAre("SUP-112"));
  EXPECT_FALSE(verify(*store->read(), registry).first_break) << "history is whole";
}

TEST_F(CompanyMaster, leaves_alone_what_was_given_to_another_company_after_the_merge) {
  const auto kept = company("가나전자");
  const auto absorbed = company("가나전자 제2공장");
  const auto third = company("다라전자");
  const auto delivered = service(absorbed, "S1");
  const Acted merge = act([&](Writer& writer) {
    return merge_companies(writer, registry, {.kept = kept, .absorbed = absorbed, .reason = "통합", .on = today});
  });
  act([&](Writer& writer) {
    const RecordType& type = registry.at("service");
    auto row = *writer.find(type, delivered);
    row.row[*type.column_index("company")] = third;
    return save_change(writer, type, {.id = row.id, .version = row.version, .row = row.row});
  });
  ASSERT_TRUE(act([&](Writer& writer) {
                return undo_merge(writer, registry, {.merge = merge.id, .reason = "", .on = today});
              }).ok());
  EXPECT_EQ(owner_of("service", delivered), third);
}

TEST_F(CompanyMaster, does_not_merge_a_company_with_itself) {
  const auto one = company("한빛배터리");
  const auto refusal = act([&](Writer& writer) {
    return merge_companies(writer, registry, {.kept = one, .absorbed = one, .reason = "", .on = today});
  });
  EXPECT_THAT(codes_of(refusal.problems), ElementsAre("SUP-110"));
}

TEST_F(CompanyMaster, keeps_what_a_duplicate_check_compared_and_a_verdict_with_its_reason_BR_18) {
  const auto head_office = company("한빛배터리");
  const auto branch = company("한빛배터리 세종지점", {{"headquarters", ref(head_office)}});
  make("support_project", {{"code", "SP-1"},
                           {"project", ref(project)},
                           {"company", ref(head_office)},
                           {"item", "배터리 팩"},
                           {"period_from", "2026-03-01"},
                           {"period_to", "2026-08-31"}});
  service(head_office, "S-other");
  const auto call = make("call", {{"code", "C1"}, {"name", "공고"}, {"project", ref(project)}});
  const auto application = make("application", {{"code", "A1"},
                                                {"call", ref(call)},
                                                {"company", ref(branch)},
                                                {"title", "이차전지 팩 고도화"},
                                                {"item", "이차전지 팩"},
                                                {"period_from", "2026-06-01"},
                                                {"period_to", "2026-11-30"}});
  const Acted check =
      act([&](Writer& writer) { return check_duplicates(writer, registry, {.application = application, .at = now}); });
  ASSERT_TRUE(check.ok());
  EXPECT_THAT(codes_of(check.problems), ElementsAre("SUP-115"));
  const auto kept = table<DuplicateCheck>("duplicate_check").find(*store->read(), check.id);
  EXPECT_EQ(kept->record.compared, 2);
  EXPECT_EQ(kept->record.hits, 1);
  EXPECT_EQ(kept->record.verdict, DuplicateVerdict::hold);
  const auto hits = table<DuplicateHit>("duplicate_hit").where(*store->read(), {});
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_EQ(hits[0].record.found_code, "SP-1");
  EXPECT_EQ(hits[0].record.found_fund, "DJ-P/DJ-P-S/DJ-2026-01");
  EXPECT_EQ(hits[0].record.overlap_days, 92);
  EXPECT_THAT(codes_of(check_duplicates_settled(*store->read(), registry, application)), ElementsAre("SUP-115"));

  const auto decide = [&](DuplicateVerdict verdict, const char* reason, bool local) {
    return act([&](Writer& writer) {
      return decide_duplicates(
          writer, registry,
          {.check = check.id, .verdict = verdict, .reason = reason, .decided_by = "hong", .is_local_subsidy = local});
    });
  };
  EXPECT_THAT(codes_of(decide(DuplicateVerdict::accepted, "", false).problems), ElementsAre("SUP-117"));
  EXPECT_THAT(codes_of(decide(DuplicateVerdict::accepted, "셀이 아니라 팩", true).problems), ElementsAre("SUP-118"));
  EXPECT_TRUE(decide(DuplicateVerdict::accepted, "셀이 아니라 팩", false).ok());
  EXPECT_THAT(codes_of(check_duplicates_settled(*store->read(), registry, application)), IsEmpty());
}

TEST_F(CompanyMaster, takes_a_company_of_the_portal_in_once_its_person_is_confirmed) {
  const auto request = make("company_registration",
                            {{"business_number", "124-81-00998"}, {"company_name", "새빛기술"}, {"login", "saebit"}});
  const auto decide = [&] {
    return act([&](Writer& writer) {
      return decide_registration(
          writer, registry,
          {.registration = request, .decided_by = "hong", .region = *parse_region_code("mois:30"), .on = today});
    });
  };
  ASSERT_TRUE(decide().ok());
  EXPECT_EQ(table<Company>("company").where(*store->read(), {}).size(), 1u);
  EXPECT_THAT(codes_of(decide().problems), ElementsAre("SUP-195"));
}

}  // namespace
}  // namespace geojeom::support
