#include "domain/funding/reconciliation_method.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace geojeom {
namespace {

const Date may = Date::checked(2009, 5, 4);

StatementFacts line(std::int64_t id, Date on, std::int64_t paid, std::string payee, std::string evidence = "") {
  return {.id = id, .on = on, .paid = Won(paid), .payee = std::move(payee), .evidence = std::move(evidence)};
}
EntryFacts entry(std::int64_t id, Date on, std::int64_t amount, std::string payee, std::string evidence = "") {
  return {.id = id, .on = on, .amount = Won(amount), .payee = std::move(payee), .evidence = std::move(evidence)};
}

TEST(ReconciliationMethodTest, the_evidence_number_comes_before_day_and_payee) {
  const auto found =
      match_lines({line(1, may.plus_days(20), 100, "다른 이름", "E1")}, {entry(7, may, 100, "한빛상사", "E1")}, 3);
  EXPECT_EQ(found[0].result, MatchResult::matched);
  EXPECT_EQ(found[0].entry, 7);
}

TEST(ReconciliationMethodTest, the_same_evidence_with_another_amount_says_by_how_much) {
  const auto found = match_lines({line(1, may, 130, "한빛상사", "E1")}, {entry(7, may, 100, "한빛상사", "E1")}, 3);
  EXPECT_EQ(found[0].result, MatchResult::amount_differs);
  EXPECT_EQ(found[0].difference, Won(30));
}

TEST(ReconciliationMethodTest, a_payee_is_known_without_spaces_and_legal_form_and_the_nearest_day_is_taken) {
  const auto found =
      match_lines({line(1, may, 100, "주식회사 한빛 상사")},
                  {entry(7, may.plus_days(-3), 100, "한빛상사(주)"), entry(8, may.plus_days(1), 100, "한빛상사")}, 3);
  EXPECT_EQ(found[0].entry, 8);
}

TEST(ReconciliationMethodTest, the_second_of_two_lines_for_one_entry_is_a_duplicate) {
  const auto found = match_lines({line(1, may, 100, "한빛상사", "E1"), line(2, may, 100, "한빛상사", "E1")},
                                 {entry(7, may, 100, "한빛상사", "E1")}, 3);
  EXPECT_EQ(found[0].result, MatchResult::matched);
  EXPECT_EQ(found[1].result, MatchResult::duplicate);
  EXPECT_EQ(found[1].entry, 0);
}

TEST(ReconciliationMethodTest, two_equal_payments_of_one_day_are_two_matches) {
  const auto found = match_lines({line(1, may, 100, "한빛택시"), line(2, may, 100, "한빛택시")},
                                 {entry(7, may, 100, "한빛택시"), entry(8, may, 100, "한빛택시")}, 3);
  EXPECT_EQ(found[0].result, MatchResult::matched);
  EXPECT_EQ(found[1].result, MatchResult::matched);
}

TEST(ReconciliationMethodTest, a_bank_and_RCMS_each_show_the_same_payment) {
  auto by_rcms = line(2, may, 100, "한빛상사");
  by_rcms.system = StatementSystem::rcms;
  const auto found = match_lines({line(1, may, 100, "한빛상사"), by_rcms}, {entry(7, may, 100, "한빛상사")}, 3);
  EXPECT_EQ(found[0].entry, 7);
  EXPECT_EQ(found[1].entry, 7);
}

TEST(ReconciliationMethodTest, what_comes_in_is_not_matched_to_what_goes_out) {
  auto received = line(1, may, 0, "대전광역시");
  received.received = Won(100);
  EXPECT_EQ(match_lines({received}, {entry(7, may, 100, "대전광역시")}, 3)[0].result, MatchResult::unmatched);
  auto grant = entry(8, may, 100, "");
  grant.pays = false;
  EXPECT_EQ(match_lines({received}, {grant}, 3)[0].entry, 8);
}

TEST(ReconciliationMethodTest, every_line_has_one_result_and_no_entry_is_used_twice_in_a_system) {
  std::mt19937_64 random(4048);
  const char* payees[] = {"가", "나", "(주)가", ""};
  for (int round = 0; round < 300; ++round) {
    std::vector<StatementFacts> lines;
    std::vector<EntryFacts> entries;
    for (std::int64_t i = 1; i <= 30; ++i) {
      lines.push_back(line(i, may.plus_days(static_cast<int>(random() % 6)),
                           1 + static_cast<std::int64_t>(random() % 4), payees[random() % 4],
                           random() % 3 == 0 ? "E" + std::to_string(random() % 9) : ""));
      entries.push_back(entry(100 + i, may.plus_days(static_cast<int>(random() % 6)),
                              1 + static_cast<std::int64_t>(random() % 4), payees[random() % 4],
                              random() % 3 == 0 ? "E" + std::to_string(random() % 9) : ""));
    }
    const auto found = match_lines(lines, entries, 2);
    ASSERT_EQ(found.size(), lines.size());
    std::set<std::int64_t> used;
    for (std::size_t i = 0; i < found.size(); ++i) {
      ASSERT_EQ(found[i].line, lines[i].id);
      const bool has_entry = found[i].entry != 0;
      ASSERT_EQ(has_entry, found[i].result == MatchResult::matched || found[i].result == MatchResult::amount_differs);
      if (!has_entry) continue;
      ASSERT_TRUE(used.insert(found[i].entry).second) << "round " << round;
      ASSERT_EQ(found[i].difference, lines[i].paid - entries[static_cast<std::size_t>(found[i].entry - 101)].amount);
    }
  }
}

}  // namespace
}  // namespace geojeom
