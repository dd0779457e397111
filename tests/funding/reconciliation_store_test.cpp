#include <gtest/gtest.h>

#include "domain/funding/reconciliation.hpp"
#include "record/registry.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

class ReconciliationStoreTest : public ::testing::Test {
 protected:
  ReconciliationStoreTest() : money_("reconciliation"), project_(money_.add_project("A")) {
    put({.kind = LedgerKind::grant,
         .project = project_.project,
         .line = project_.national,
         .on = Date::checked(2009, 2, 2),
         .amount = Won(600)});
    spending_ = put({.kind = LedgerKind::spend,
                     .project = project_.project,
                     .line = project_.national,
                     .item = project_.transfers,
                     .on = Date::checked(2009, 3, 2),
                     .amount = Won(250),
                     .payee = "한빛상사",
                     .evidence_number = "E1"});
  }

  std::string put(const Posting& posting) {
    const auto writer = money_.write();
    const auto posted = post(*writer, money_.organisation(), posting);
    EXPECT_TRUE(posted.ok());
    writer->commit();
    return posted.code;
  }

  std::int64_t line(const std::string& number, const std::string& on, const std::string& paid) {
    const auto writer = money_.write();
    const auto id = save_for_tests(*writer, money_.organisation(), "statement_line",
                                   {{"number", number}, {"on", on}, {"paid", paid}, {"payee", "(주)한빛상사"}});
    writer->commit();
    return id;
  }

  ReconcileRequest request() const {
    return {.organisation = money_.organisation(),
            .period = Period::checked(Date::checked(2009, 1, 1), Date::checked(2009, 12, 31))};
  }
  std::size_t compare() {
    const auto writer = money_.write();
    const auto compared = compare_statements(*writer, request());
    EXPECT_FALSE(compared.problems.has_errors());
    writer->commit();
    return compared.changed;
  }
  std::string decide(const LineDecision& decision) {
    const auto writer = money_.write();
    const auto saved = decide_line(*writer, money_.organisation(), decision);
    if (!saved.ok()) return saved.problems.front().code;
    writer->commit();
    return "";
  }
  Reconciliation found() { return reconciliation(*money_.store().read(), request()); }

  MoneyStore money_;
  ProjectForTests project_;
  std::string spending_;
};

TEST_F(ReconciliationStoreTest, each_result_is_kept_with_its_entry_and_comparing_again_changes_nothing) {
  line("1", "2009-03-03", "250");
  line("2", "2009-06-01", "99");
  EXPECT_EQ(compare(), 2U);
  EXPECT_EQ(compare(), 0U);
  const auto now = found();
  EXPECT_EQ(now.counts[static_cast<std::size_t>(MatchResult::matched)], 1U);
  EXPECT_EQ(now.sums[static_cast<std::size_t>(MatchResult::unmatched)], Won(99));
  EXPECT_EQ(now.lines.back().entry_code, spending_);
  EXPECT_TRUE(now.missing.empty());
}

TEST_F(ReconciliationStoreTest, spending_that_no_statement_shows_is_listed_and_what_was_corrected_is_not) {
  line("1", "2009-06-01", "99");
  compare();
  EXPECT_EQ(found().missing.size(), 1U);
  {
    const auto writer = money_.write();
    const auto posted =
        correct(*writer, money_.organisation(), {.code = spending_, .on = Date::checked(2009, 3, 4), .reason = "잘못"});
    ASSERT_TRUE(posted.ok());
    writer->commit();
  }
  EXPECT_TRUE(found().missing.empty());
}

TEST_F(ReconciliationStoreTest, a_person_s_word_stays_when_it_is_compared_again) {
  const auto one = line("1", "2009-03-20", "230");
  EXPECT_EQ(decide({.line = one, .entry_code = spending_}), "FUN-244");
  EXPECT_EQ(decide({.line = one, .entry_code = "A-L099", .remark = "?"}), "FUN-233");
  EXPECT_EQ(decide({.line = 99, .remark = "?"}), "FUN-243");
  ASSERT_EQ(decide({.line = one, .entry_code = spending_, .remark = "수수료 20원을 뺌"}), "");
  EXPECT_EQ(compare(), 0U);
  EXPECT_EQ(found().lines.front().line.difference, Won(-20));
  const auto two = line("2", "2009-03-02", "250");
  EXPECT_EQ(decide({.line = two, .entry_code = spending_}), "FUN-245");
}

TEST_F(ReconciliationStoreTest, a_saved_mapping_says_columns_and_system) {
  const auto reader = money_.store().read();
  EXPECT_EQ(statement_import(*reader, 7, StatementSystem::bank, "a.csv").problem().code, "FUN-246");
  const auto plain = statement_import(*reader, 0, StatementSystem::rcms, "a.csv");
  EXPECT_EQ(plain->given.front().second, Value{std::string("rcms")});
}

}  // namespace
}  // namespace geojeom
