#include "domain/support/company/duplicates.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/text_likeness.hpp"

namespace geojeom::support {
namespace {

CompanyCard card(std::int64_t id, std::string name, std::string representative = "", std::string address = "") {
  return {.id = id,
          .number = {},
          .name = std::move(name),
          .representative = std::move(representative),
          .address = std::move(address)};
}

TEST(AddressKey, is_the_same_for_two_spellings_of_one_place) {
  EXPECT_EQ(address_key("대전광역시 유성구 테크노9로 35, 3층 302호"), address_key("대전 유성구 테크노9로 35"));
  EXPECT_EQ(address_key("대전광역시 유성구 테크노9로 35 (탑립동)"), address_key("대전 유성구 테크노9로 35"));
  EXPECT_NE(address_key("대전 유성구 테크노9로 35"), address_key("대전 유성구 테크노9로 37"));
}

TEST(CompanyDuplicates, are_certain_by_number_and_likely_by_name_and_place_BR_06) {
  std::vector<CompanyCard> companies{
      card(1, "(주)한빛배터리", "김하나", "대전광역시 유성구 테크노9로 35"),
      card(2, "한빛배터리 주식회사", "김하나", "대전 유성구 테크노9로 35, 3층"),
      card(3, "한빛배터리", "박둘", "세종 한누리대로 1"),
      card(4, "새길전자", "이셋", "대전 대덕구 신일동로 2"),
  };
  companies[2].number = *parse_business_number("124-81-00998");
  companies[3].number = *parse_business_number("124-81-00998");
  const auto pairs = find_company_duplicates(companies);
  ASSERT_EQ(pairs.size(), 4u);
  EXPECT_EQ(pairs[0].suspicion, Suspicion::certain);
  EXPECT_EQ(pairs[0].one, 3);
  EXPECT_EQ(pairs[0].other, 4);
  EXPECT_EQ(pairs[1].suspicion, Suspicion::likely);
  EXPECT_EQ(pairs[1].other, 2);
  EXPECT_EQ(pairs[2].suspicion, Suspicion::possible);
}

TEST(CompanyDuplicates, are_found_by_a_former_name_too) {
  std::vector<CompanyCard> companies{card(1, "새빛에너지", "김하나"), card(2, "한빛배터리", "김하나")};
  companies[0].other_names = {"㈜한빛배터리"};
  const auto found = find_duplicates_of(companies[1], companies);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].clues.name);
  EXPECT_EQ(found[0].suspicion, Suspicion::likely);
}

TEST(CompanyDuplicates, leave_branches_with_their_head_office_alone) {
  const CompanyClues same_corporation{.corporate_number = true, .name = true};
  EXPECT_EQ(suspicion_of(same_corporation, false), Suspicion::certain);
  EXPECT_EQ(suspicion_of(same_corporation, true), Suspicion::possible);
}

TEST(Bigrams, measure_how_alike_two_names_are) {
  EXPECT_EQ(dice_micros(bigrams_of("전력증폭기"), bigrams_of("전력증폭기")), 1'000'000);
  EXPECT_EQ(dice_micros(bigrams_of("전력증폭기"), bigrams_of("고출력전력증폭기")), 727'272);
  EXPECT_EQ(containment_micros(bigrams_of("전력증폭기"), bigrams_of("고출력전력증폭기")), 1'000'000);
  EXPECT_EQ(dice_micros(bigrams_of("전력증폭기"), bigrams_of("주사제")), 0);
  EXPECT_EQ(dice_micros(bigrams_of(""), bigrams_of("주사제")), 0);
  EXPECT_EQ(bigrams_of("가").size(), 1u);
}

}  // namespace
}  // namespace geojeom::support
