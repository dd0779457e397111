#include "domain/support/duplicate/support_index.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/duplicate/limits.hpp"

namespace geojeom::support {
namespace {

const BusinessNumber hanbit = *parse_business_number("124-81-00998");
const BusinessNumber other_company = *parse_business_number("220-81-62517");
const Period spring = Period::checked(Date::checked(2026, 3, 1), Date::checked(2026, 8, 31));

SupportEntry entry(std::int64_t id, std::string item, std::string fund = "DJ-P1", Period period = spring) {
  return {.id = id,
          .type = "support_project",
          .code = "SP-" + std::to_string(id),
          .applicant = hanbit,
          .company_name = "한빛배터리",
          .item = std::move(item),
          .period = period,
          .fund = std::move(fund),
          .amount = Won(50'000'000)};
}

TEST(ItemKey, drops_what_says_nothing_and_reads_synonyms_as_one) {
  EXPECT_EQ(item_key("전력증폭기 모듈 고도화"), item_key("전력 증폭기(모듈) 시제품 제작"));
  EXPECT_EQ(item_key("이차전지 팩 개발"), item_key("배터리팩"));
  EXPECT_EQ(item_key("저전력 스마트 온실"), item_key("저전력스마트온실")) << "written together it is the same";
  EXPECT_EQ(item_key("기술개발"), "기술개발") << "nothing but generic words stays whole";
  EXPECT_NE(item_key("단백질 의약품"), item_key("주사제 완제품"));
}

TEST(DuplicateSupport, is_same_applicant_same_item_overlapping_period_over_every_fund_BR_18) {
  const Period shifted = Period::checked(Date::checked(2026, 6, 1), Date::checked(2026, 12, 31));
  const Period apart = Period::checked(Date::checked(2027, 1, 1), Date::checked(2027, 6, 30));
  auto renamed_company = entry(4, "전력증폭기 모듈");
  renamed_company.company_name = "한빛에너지";
  auto stranger = entry(6, "전력증폭기 모듈");
  stranger.applicant = other_company;
  const SupportIndex index({entry(1, "전력증폭기 모듈 고도화"), entry(2, "고출력 전력증폭기 모듈 개발"),
                            entry(3, "전력증폭기 모듈", "DJ-P2"), renamed_company,
                            entry(5, "전력증폭기 모듈", "DJ-P1", shifted), stranger,
                            entry(7, "전력증폭기 모듈", "DJ-P1", apart), entry(8, "단백질 의약품")});
  const auto found = index.like(entry(99, "전력증폭기 모듈"));
  std::map<std::int64_t, DuplicateKind> kinds;
  for (const auto& one : found) kinds[one.entry->id] = one.kind;
  EXPECT_THAT(kinds, testing::ElementsAre(
                         testing::Pair(1, DuplicateKind::same_item), testing::Pair(2, DuplicateKind::renamed_item),
                         testing::Pair(3, DuplicateKind::other_fund), testing::Pair(4, DuplicateKind::renamed_company),
                         testing::Pair(5, DuplicateKind::shifted_period)));
  EXPECT_EQ(found.front().similarity, Ratio::percent(100));
}

TEST(DuplicateSupport, may_count_periods_that_nearly_touch) {
  const Period autumn = Period::checked(Date::checked(2026, 9, 10), Date::checked(2026, 12, 31));
  const SupportIndex index({entry(1, "전력증폭기", "DJ-P1", autumn)});
  EXPECT_TRUE(index.like(entry(2, "전력증폭기")).empty());
  const auto found = index.like(entry(2, "전력증폭기"), {.gap_days = 30});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].overlap_days, 0);
}

TEST(DuplicateSupport, does_not_find_itself) {
  const SupportIndex index({entry(1, "전력증폭기")});
  EXPECT_TRUE(index.like(entry(1, "전력증폭기")).empty());
}

std::vector<std::string> codes_of(const Problems& problems) {
  std::vector<std::string> codes;
  for (const auto& problem : problems) codes.push_back(problem.code);
  return codes;
}

TEST(SupportLimits, allow_two_items_with_five_supports_each_BR_19) {
  std::vector<SupportEntry> entries;
  for (int i = 1; i <= 5; ++i) entries.push_back(entry(i, "전력증폭기 모듈"));
  entries.push_back(entry(6, "주사제"));
  const SupportIndex index(entries);
  const std::vector<CompanyLimit> limits{{.family = "DJ", .items = 2, .supports_an_item = 5}};
  EXPECT_TRUE(check_limits(index, entry(99, "주사제"), limits).empty());
  EXPECT_THAT(codes_of(check_limits(index, entry(99, "전력증폭기 모듈 고도화"), limits)),
              testing::ElementsAre("SUP-116"));
  EXPECT_THAT(codes_of(check_limits(index, entry(99, "화장품 용기"), limits)), testing::ElementsAre("SUP-116"));
  EXPECT_TRUE(check_limits(index, entry(99, "화장품 용기", "SJ-P1"), limits).empty());
  EXPECT_THAT(codes_of(check_limits(index, entry(99, "주사제"), {{.family = "DJ", .amount = Won(300'000'000)}})),
              testing::ElementsAre("SUP-116"));
}

}  // namespace
}  // namespace geojeom::support
