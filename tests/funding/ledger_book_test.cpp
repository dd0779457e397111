#include "domain/funding/ledger_book.hpp"

#include <gtest/gtest.h>

#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

class LedgerBookTest : public ::testing::Test {
 protected:
  LedgerBookTest() : money_("book"), project_(money_.add_project("A")) {}

  std::string put(const Posting& posting) {
    auto writer = money_.write();
    const auto posted = post(*writer, money_.organisation(), posting);
    EXPECT_TRUE(posted.ok());
    writer->commit();
    return posted.code;
  }

  LedgerBook book(Date as_of) {
    reader_ = money_.store().read();
    return *ledger_book(*reader_,
                        {.organisation = money_.organisation(), .project = project_.project.value, .as_of = as_of});
  }

  MoneyStore money_;
  ProjectForTests project_;
  std::unique_ptr<Reader> reader_;
};

TEST_F(LedgerBookTest, lines_items_and_years_add_up_to_the_same_spending) {
  put({.kind = LedgerKind::grant,
       .project = project_.project,
       .line = project_.national,
       .on = Date::checked(2009, 2, 2),
       .amount = Won(600)});
  put({.kind = LedgerKind::spend,
       .project = project_.project,
       .line = project_.national,
       .item = project_.transfers,
       .on = Date::checked(2009, 3, 2),
       .amount = Won(250),
       .payee = "한빛상사",
       .evidence_number = "E1"});
  const auto found = book(Date::checked(2009, 12, 31));
  EXPECT_EQ(found.lines.total.spent, Won(250));
  EXPECT_EQ(found.items.total.spent, Won(250));
  EXPECT_EQ(found.sources.total.spent, Won(250));
  EXPECT_EQ(found.years.total.spent, Won(250));
  EXPECT_EQ(found.lines.total.held(), Won(350));
  EXPECT_EQ(book(Date::checked(2009, 2, 28)).entries.size(), 1U);
}

TEST_F(LedgerBookTest, an_entry_that_was_taken_back_in_full_says_so_and_cannot_be_taken_back_again) {
  const auto code = put({.kind = LedgerKind::grant,
                         .project = project_.project,
                         .line = project_.national,
                         .on = Date::checked(2009, 2, 2),
                         .amount = Won(600)});
  {
    auto writer = money_.write();
    ASSERT_TRUE(
        correct(*writer, money_.organisation(), {.code = code, .on = Date::checked(2009, 2, 3), .reason = "두 번 적음"})
            .ok());
    writer->commit();
  }
  const auto found = book(Date::checked(2009, 12, 31));
  ASSERT_EQ(found.entries.size(), 2U);
  EXPECT_EQ(found.entries[0].entry.corrects, code);
  EXPECT_TRUE(found.entries[1].is_undone);
  EXPECT_EQ(found.lines.total.granted, Won(0));
}

TEST_F(LedgerBookTest, a_project_of_another_organisation_has_no_book_here) {
  reader_ = money_.store().read();
  const auto found = ledger_book(
      *reader_, {.organisation = 1, .project = project_.project.value, .as_of = Date::checked(2009, 12, 31)});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.problem().code, "FUN-232");
}

}  // namespace
}  // namespace geojeom
