#include "domain/funding/ledger_rules.hpp"

#include <gtest/gtest.h>

#include "domain/funding/money_for_tests.hpp"

namespace geojeom {
namespace {

constexpr Date february = Date::checked(2009, 2, 2);
constexpr Date march = Date::checked(2009, 3, 2);
constexpr Date april = Date::checked(2009, 4, 1);
constexpr Date december = Date::checked(2009, 12, 1);

std::string detail(const Problems& problems, std::string_view name) {
  for (const auto& [key, text] : problems.front().details) {
    if (key == name) return text;
  }
  return "";
}

/// Money with entries, asked one entry at a time.
class Ledger : public testing::Test {
 protected:
  explicit Ledger(FundNature nature = FundNature::subsidy) : money_(money_for_tests(nature)) {}

  Problems ask(const LedgerEntry& asked) const {
    std::vector<LedgerEntry> same;
    for (const auto& entry : money_.entries) {
      if (entry.evidence_number && entry.evidence_number == asked.evidence_number) same.push_back(entry);
    }
    return check_entry(money_, same, asked, rules_);
  }
  std::string code(const LedgerEntry& asked) const {
    const Problems problems = ask(asked);
    return problems.empty() ? "" : problems.front().code;
  }
  void enter(LedgerEntry entry) {
    ASSERT_EQ(code(entry), "");
    entry.code = "L" + std::to_string(money_.entries.size() + 1);
    money_.entries.push_back(std::move(entry));
  }
  LedgerEntry moving(LedgerKind kind, std::int64_t amount, std::int64_t to_item) const {
    LedgerEntry entry = spend_for_tests(national_line, transfer_item, december, amount);
    entry.kind = kind;
    entry.to_item = Id<BudgetItem>{to_item};
    return entry;
  }

  ProjectMoney money_;
  MoneyRules rules_{};
};

class PooledLedger : public Ledger {
 protected:
  PooledLedger() : Ledger(FundNature::contribution) {}
};

TEST_F(Ledger, spends_nothing_that_was_not_granted_and_says_how_much_is_missing_BR_32) {
  enter(grant_for_tests(national_line, february, 100));
  const Problems problems = ask(spend_for_tests(national_line, transfer_item, march, 130));
  ASSERT_EQ(problems.front().code, "FUN-204");
  EXPECT_EQ(detail(problems, "left"), "100");
  EXPECT_EQ(detail(problems, "short"), "30");
  EXPECT_EQ(detail(problems, "rule"), "BR-32");
  EXPECT_EQ(code(spend_for_tests(national_line, transfer_item, march, 100)), "");
}

TEST_F(Ledger, counts_a_grant_only_from_its_own_day_on) {
  enter(grant_for_tests(national_line, april, 100));
  EXPECT_EQ(code(spend_for_tests(national_line, transfer_item, march, 10)), "FUN-204");
  EXPECT_EQ(code(spend_for_tests(national_line, transfer_item, april, 10)), "");
}

TEST_F(Ledger, refuses_an_entry_dated_back_that_leaves_a_later_day_short) {
  enter(grant_for_tests(national_line, february, 100));
  enter(spend_for_tests(national_line, transfer_item, april, 80));
  const Problems problems = ask(spend_for_tests(national_line, travel_item, march, 30));
  ASSERT_EQ(problems.front().code, "FUN-204");
  EXPECT_EQ(detail(problems, "on"), "2009-04-01");
}

TEST_F(Ledger, keeps_a_subsidy_to_its_own_grant) {
  enter(grant_for_tests(province_line, february, 300));
  EXPECT_EQ(code(spend_for_tests(national_line, transfer_item, march, 10)), "FUN-204");
}

TEST_F(PooledLedger, may_spend_a_contribution_from_what_lies_together_up_to_what_the_source_agreed_BR_32) {
  enter(grant_for_tests(province_line, february, 300));
  EXPECT_EQ(code(spend_for_tests(national_line, transfer_item, march, 300)), "");
  EXPECT_EQ(code(spend_for_tests(national_line, transfer_item, march, 301)), "FUN-204");
  enter(grant_for_tests(national_line, february, 600));
  EXPECT_EQ(code(spend_for_tests(province_line, transfer_item, march, 301)), "FUN-212");
}

TEST_F(Ledger, keeps_a_subsidy_to_the_items_fixed_at_the_grant_BR_32) {
  enter(grant_for_tests(national_line, february, 700));
  money_.items.at(travel_item).source = FundSource::national;
  EXPECT_EQ(code(spend_for_tests(national_line, transfer_item, march, 10)), "FUN-209");
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 10)), "");
  money_.items.at(travel_item).source = FundSource::province;
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 10)), "FUN-209");
}

TEST_F(Ledger, never_overspends_a_cost_item) {
  enter(grant_for_tests(national_line, february, 700));
  enter(spend_for_tests(national_line, travel_item, march, 150));
  const Problems problems = ask(spend_for_tests(national_line, travel_item, april, 51));
  ASSERT_EQ(problems.front().code, "FUN-210");
  EXPECT_EQ(detail(problems, "left"), "50");
  enter(moving(LedgerKind::transfer, 100, travel_item));
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, december, 51)), "");
}

TEST_F(Ledger, spends_before_the_grant_decision_neither_a_won_nor_a_day_BR_40) {
  rules_.no_spending_before_grant = true;
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 10)), "FUN-205");
  enter(grant_for_tests(national_line, march, 100));
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, february, 10)), "FUN-205");
}

TEST_F(Ledger, spends_the_own_share_first_BR_40) {
  constexpr std::int64_t own_line = 4;
  rules_.own_share_first = true;
  money_.lines.emplace(own_line, line_for_tests(2009, FundSource::own, FundNature::contribution, 50));
  enter(grant_for_tests(national_line, february, 100));
  auto own_grant = grant_for_tests(own_line, february, 50);
  own_grant.source = FundSource::own;
  enter(own_grant);
  const Problems problems = ask(spend_for_tests(national_line, travel_item, march, 10));
  ASSERT_EQ(problems.front().code, "FUN-206");
  EXPECT_EQ(detail(problems, "left"), "50");
  auto own_spend = spend_for_tests(own_line, travel_item, march, 50);
  own_spend.source = FundSource::own;
  enter(own_spend);
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, april, 10)), "");
}

TEST_F(Ledger, pays_a_subsidy_in_parts_BR_40) {
  rules_.tranches_least = 2;
  EXPECT_EQ(code(grant_for_tests(national_line, february, 700)), "FUN-213");
  enter(grant_for_tests(national_line, february, 400));
  EXPECT_EQ(code(grant_for_tests(national_line, april, 300)), "");
  EXPECT_EQ(code(grant_for_tests(national_line, april, 301)), "FUN-212");
}

TEST_F(Ledger, spends_only_within_the_agreement) {
  enter(grant_for_tests(national_line, february, 100));
  money_.agreements.push_back({.kind = AgreementKind::project,
                               .period = Period::checked(Date::checked(2009, 3, 1), Date::checked(2009, 11, 30)),
                               .state = AgreementState::concluded});
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, february, 10)), "FUN-207");
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, december, 10)), "FUN-207");
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 10)), "");
  money_.agreements.front().state = AgreementState::suspended;
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 10)), "FUN-224");
}

TEST_F(Ledger, uses_evidence_once_but_lets_one_payment_be_split_over_sources) {
  enter(grant_for_tests(national_line, february, 500));
  enter(grant_for_tests(province_line, february, 300));
  auto first = spend_for_tests(national_line, travel_item, march, 70);
  enter(first);
  auto split = spend_for_tests(province_line, travel_item, march, 30);
  split.evidence_number = first.evidence_number;
  EXPECT_EQ(code(split), "");
  auto again = spend_for_tests(national_line, travel_item, april, 30);
  again.evidence_number = first.evidence_number;
  EXPECT_EQ(code(again), "FUN-208");
  auto undone = first;
  undone.corrects = "L3";
  undone.amount = Won(-70);
  enter(undone);
  EXPECT_EQ(code(again), "") << "what was taken back may be paid";
}

TEST_F(Ledger, wants_a_payee_and_evidence_for_spending) {
  enter(grant_for_tests(national_line, february, 500));
  auto bare = spend_for_tests(national_line, travel_item, march, 70);
  bare.vendor.reset();
  EXPECT_EQ(code(bare), "FUN-211");
}

TEST_F(Ledger, corrects_by_a_mirror_that_names_its_entry) {
  enter(grant_for_tests(national_line, february, 100));
  enter(spend_for_tests(national_line, travel_item, march, 100));
  auto mirror = spend_for_tests(national_line, travel_item, april, -100);
  mirror.corrects = "L2";
  EXPECT_EQ(code(mirror), "");
  auto other_item = mirror;
  other_item.budget_item = Id<BudgetItem>{transfer_item};
  EXPECT_EQ(code(other_item), "FUN-214");
  auto too_much = mirror;
  too_much.amount = Won(-101);
  EXPECT_EQ(code(too_much), "FUN-215");
  auto spent_grant = grant_for_tests(national_line, april, -50);
  spent_grant.corrects = "L1";
  EXPECT_EQ(code(spent_grant), "FUN-204") << "a grant that was spent cannot be taken back";
}

TEST_F(Ledger, binds_money_by_a_commitment_until_it_is_paid_or_released) {
  enter(grant_for_tests(national_line, february, 700));
  auto commitment = spend_for_tests(national_line, travel_item, march, 150);
  commitment.kind = LedgerKind::commit;
  enter(commitment);
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, april, 60)), "FUN-210");
  auto paying = spend_for_tests(national_line, travel_item, april, 150);
  paying.commitment = "L2";
  enter(paying);
  paying.evidence_number = "another";
  EXPECT_EQ(code(paying), "FUN-225");
}

TEST_F(Ledger, carries_over_cash_once_on_the_same_item_by_the_end_of_the_year_BR_35) {
  enter(grant_for_tests(national_line, february, 700));
  auto carried = moving(LedgerKind::carry_over, 200, next_item);
  carried.to_line = Id<FundingLine>{next_line};
  auto late = carried;
  late.on = Date::checked(2010, 1, 4);
  EXPECT_EQ(code(late), "FUN-219");
  auto elsewhere = carried;
  elsewhere.budget_item = Id<BudgetItem>{travel_item};
  EXPECT_EQ(code(elsewhere), "FUN-217");
  auto nowhere = carried;
  nowhere.to_line.reset();
  EXPECT_EQ(code(nowhere), "FUN-226");
  enter(carried);
  EXPECT_EQ(code(spend_for_tests(next_line, next_item, Date::checked(2010, 2, 1), 200)), "");
  EXPECT_EQ(code(spend_for_tests(next_line, next_item, Date::checked(2010, 2, 1), 201)), "FUN-204");
  rules_.carry_over_once = true;
  money_.lines.emplace(5, line_for_tests(2011, FundSource::national, FundNature::subsidy, 1));
  money_.items.emplace(15, item_for_tests(2011, CostCategory::transfer_private, 1));
  auto again = spend_for_tests(next_line, next_item, Date::checked(2010, 12, 1), 100);
  again.kind = LedgerKind::carry_over;
  again.to_line = Id<FundingLine>{5};
  again.to_item = Id<BudgetItem>{15};
  EXPECT_EQ(code(again), "FUN-218");
}

TEST_F(Ledger, never_carries_over_what_was_given_in_kind_BR_35) {
  money_.lines.emplace(6, line_for_tests(2009, FundSource::private_in_kind, FundNature::contribution, 100));
  money_.lines.emplace(7, line_for_tests(2010, FundSource::private_in_kind, FundNature::contribution, 100));
  auto carried = moving(LedgerKind::carry_over, 50, next_item);
  carried.source = FundSource::private_in_kind;
  carried.funding_line = Id<FundingLine>{6};
  carried.to_line = Id<FundingLine>{7};
  EXPECT_EQ(code(carried), "FUN-216");
}

TEST_F(Ledger, returns_no_more_than_is_left_with_interest_and_recovers_no_more_than_was_spent_BR_38) {
  enter(grant_for_tests(national_line, february, 100));
  enter(spend_for_tests(national_line, travel_item, march, 60));
  enter(entry_for_tests(LedgerKind::interest, national_line, december, 3));
  EXPECT_EQ(code(entry_for_tests(LedgerKind::refund, national_line, december, 44)), "FUN-220");
  enter(entry_for_tests(LedgerKind::refund, national_line, december, 43));
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, december, 1)), "FUN-220") << "it was returned";
  EXPECT_EQ(code(entry_for_tests(LedgerKind::recover, national_line, december, 61)), "FUN-221");
  EXPECT_EQ(code(entry_for_tests(LedgerKind::recover, national_line, december, 60)), "");
}

TEST_F(Ledger, uses_programme_income_from_the_next_year_on_BR_42) {
  money_.lines.emplace(8, line_for_tests(2010, FundSource::own, FundNature::own_income, 500));
  auto income = entry_for_tests(LedgerKind::income, national_line, march, 40);
  income.funding_line.reset();
  income.source = FundSource::own;
  enter(income);
  auto spending = spend_for_tests(8, next_item, Date::checked(2010, 3, 1), 41);
  spending.year = FiscalYear::checked(2010);
  spending.source = FundSource::own;
  EXPECT_EQ(code(spending), "FUN-222");
  spending.amount = Won(40);
  EXPECT_EQ(code(spending), "");
}

TEST_F(Ledger, closes_a_year_whose_settlement_was_handed_in_but_takes_refunds) {
  enter(grant_for_tests(national_line, february, 100));
  money_.settled_years.insert(2009);
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 10)), "FUN-223");
  EXPECT_EQ(code(entry_for_tests(LedgerKind::refund, national_line, december, 100)), "");
}

TEST_F(Ledger, wants_outsourcing_and_materials_from_a_threshold_on_in_the_plan_by_name_BR_37) {
  rules_.outsourcing_planned_from = Won(30);
  rules_.materials_planned_from = Won(20);
  enter(grant_for_tests(national_line, february, 100));
  auto& item = money_.items.at(travel_item);
  item.category = CostCategory::outsourcing;
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 29)), "");
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 30)), "FUN-227");
  item.category = CostCategory::equipment_and_materials;
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 20)), "FUN-228");
  item.name = "시약";
  EXPECT_EQ(code(spend_for_tests(national_line, travel_item, march, 20)), "");
}

TEST_F(Ledger, takes_lines_and_items_of_the_project_and_year_only) {
  auto foreign = grant_for_tests(national_line, february, 10);
  foreign.funding_line = Id<FundingLine>{next_line};
  EXPECT_EQ(code(foreign), "FUN-201");
  auto unclear = grant_for_tests(national_line, february, 10);
  unclear.funding_line.reset();
  unclear.source = FundSource::municipality;
  EXPECT_EQ(code(unclear), "FUN-202");
  auto without_item = spend_for_tests(national_line, travel_item, march, 10);
  without_item.budget_item.reset();
  EXPECT_EQ(code(without_item), "FUN-203");
  auto old_form = grant_for_tests(national_line, february, 10);
  old_form.kind = LedgerKind::counter;
  EXPECT_EQ(code(old_form), "FUN-229");
  EXPECT_EQ(code(grant_for_tests(national_line, february, 0)), "FUN-230");
}

TEST_F(Ledger, takes_in_kind_spending_without_a_grant_up_to_what_was_agreed) {
  money_.lines.emplace(6, line_for_tests(2009, FundSource::private_in_kind, FundNature::contribution, 100));
  auto spending = spend_for_tests(6, travel_item, march, 100);
  spending.source = FundSource::private_in_kind;
  EXPECT_EQ(code(spending), "");
  spending.amount = Won(101);
  EXPECT_EQ(code(spending), "FUN-212");
}

}  // namespace
}  // namespace geojeom
