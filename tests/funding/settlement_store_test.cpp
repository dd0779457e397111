#include <gtest/gtest.h>

#include "domain/funding/settlement_list.hpp"
#include "domain/funding/settlement_steps.hpp"
#include "domain/rules_in_use.hpp"
#include "record/registry.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

constexpr auto year_end = [] { return Date::checked(2009, 12, 31); };

/// National 700 and province 300 granted, 900 spent, 3 of interest; the regime is named by the test.
class SettlementStoreTest : public ::testing::Test {
 protected:
  void begin(const std::string& regime) {
    money_.emplace("settlement-" + regime, regime, "contribution");
    project_ = money_->add_project("A");
    put({.kind = LedgerKind::grant,
         .project = project_.project,
         .line = project_.national,
         .on = Date::checked(2009, 2, 2),
         .amount = Won(700)});
    put({.kind = LedgerKind::grant,
         .project = project_.project,
         .line = project_.province,
         .on = Date::checked(2009, 2, 2),
         .amount = Won(300)});
    spending_ = put({.kind = LedgerKind::spend,
                     .project = project_.project,
                     .line = project_.national,
                     .item = project_.transfers,
                     .on = Date::checked(2009, 3, 2),
                     .amount = Won(650),
                     .payee = "한빛상사",
                     .evidence_number = "E1"});
    put({.kind = LedgerKind::spend,
         .project = project_.project,
         .line = project_.province,
         .item = project_.travel,
         .on = Date::checked(2009, 3, 3),
         .amount = Won(200),
         .payee = "한빛여행",
         .evidence_number = "E2"});
    put({.kind = LedgerKind::interest,
         .project = project_.project,
         .line = project_.national,
         .on = Date::checked(2009, 6, 30),
         .amount = Won(3)});
  }

  std::string put(const Posting& posting) {
    auto writer = money_->write();
    const auto posted = post(*writer, money_->organisation(), posting);
    for (const auto& problem : posted.saved.problems) ADD_FAILURE() << problem.code;
    writer->commit();
    return posted.code;
  }

  SheetRequest request(Date as_of) const {
    return {.organisation = money_->organisation(),
            .project = project_.project.value,
            .year = FiscalYear::checked(2009),
            .as_of = as_of};
  }
  SettlementSheet sheet(Date as_of) { return *settlement_sheet(*money_->store().read(), request(as_of)); }
  std::string open(Date as_of) {
    auto writer = money_->write();
    const auto saved = draft_settlement(*writer, request(as_of));
    if (!saved.ok()) return saved.problems.front().code;
    writer->commit();
    return "";
  }
  std::int64_t save(const std::string& type, const std::vector<std::pair<std::string, std::string>>& texts) {
    auto writer = money_->write();
    const auto id = save_for_tests(*writer, money_->organisation(), type, texts);
    writer->commit();
    return id;
  }
  /// The code of the refusal, or nothing.
  std::string step(SettlementStep step, Date on, StepAsked asked = {}) {
    asked.sheet = request(on);
    asked.step = step;
    auto writer = money_->write();
    const auto saved = take_step(*writer, asked);
    if (!saved.ok()) return saved.problems.front().code;
    writer->commit();
    return "";
  }
  void confirm() {
    ASSERT_EQ(open(year_end()), "");
    ASSERT_EQ(step(SettlementStep::hand_in, Date::checked(2010, 2, 1)), "");
    ASSERT_EQ(step(SettlementStep::review, Date::checked(2010, 2, 2)), "");
    ASSERT_EQ(step(SettlementStep::confirm, Date::checked(2010, 3, 2)), "");
  }

  std::optional<MoneyStore> money_;
  ProjectForTests project_;
  std::string spending_;
};

TEST_F(SettlementStoreTest, a_settlement_stands_open_from_the_project_s_first_day_and_is_computed_from_the_ledger) {
  begin("common_operation");
  const auto found = sheet(year_end());
  EXPECT_FALSE(found.stored);
  EXPECT_EQ(found.granted(), Won(1000));
  EXPECT_EQ(found.spent(), Won(850));
  EXPECT_EQ(found.refund.total(), Won(153));  // 50 national, 100 province, 3 of interest
  EXPECT_EQ(sheet(Date::checked(2009, 2, 28)).spent(), Won(0));
  ASSERT_EQ(found.items.size(), 2U);
  EXPECT_EQ(found.items.front().left() + found.items.back().left(), Won(150));
}

TEST_F(SettlementStoreTest, what_is_disallowed_is_returned_and_a_confirmed_amount_stays_BR_38) {
  begin("common_operation");
  ASSERT_EQ(open(year_end()), "");
  {
    auto writer = money_->write();
    const auto entry =
        writer->list({.type = &money_registry().at("ledger_entry"), .where = {{"code", Compare::equal, {spending_}}}})
            .rows.front()
            .id;
    save_for_tests(*writer, money_->organisation(), "disallowance",
                   {{"settlement", "1"}, {"entry", std::to_string(entry)}, {"amount", "40"}, {"reason", "증빙 없음"}});
    writer->commit();
  }
  ASSERT_EQ(step(SettlementStep::hand_in, Date::checked(2010, 2, 1)), "");
  ASSERT_EQ(step(SettlementStep::review, Date::checked(2010, 2, 2)), "");
  ASSERT_EQ(step(SettlementStep::confirm, Date::checked(2010, 3, 2)), "");
  EXPECT_EQ(sheet(Date::checked(2010, 3, 2)).refund_due(), Won(193));
  EXPECT_EQ(sheet(Date::checked(2010, 3, 2)).owed(), Won(193));
  put({.kind = LedgerKind::interest,
       .project = project_.project,
       .line = project_.national,
       .on = Date::checked(2009, 7, 1),
       .amount = Won(9)});
  EXPECT_EQ(sheet(Date::checked(2010, 3, 3)).refund_due(), Won(193)) << "decided";
  auto writer = money_->write();
  const RecordType& type = money_registry().at("settlement");
  const auto stored = *writer->find(type, 1);
  auto settlement = from_row<Settlement>(type, stored.row);
  settlement.refund = Won(1);
  EXPECT_EQ(save_change(*writer, type, {.id = 1, .version = stored.version, .row = to_row(type, settlement)})
                .problems.front()
                .code,
            "FUN-236");
}

TEST_F(SettlementStoreTest, the_steps_follow_each_other_and_it_closes_when_all_is_paid_back) {
  begin("common_operation");
  EXPECT_EQ(step(SettlementStep::hand_in, year_end()), "FUN-242");
  confirm();
  EXPECT_EQ(open(year_end()), "FUN-234");
  EXPECT_EQ(step(SettlementStep::hand_in, Date::checked(2010, 3, 3)), "FUN-235");
  ASSERT_EQ(step(SettlementStep::notify, Date::checked(2010, 3, 3), {.pay_due_on = Date::checked(2010, 4, 2)}), "");
  EXPECT_EQ(step(SettlementStep::close, Date::checked(2010, 3, 4)), "FUN-239");
  EXPECT_EQ(step(SettlementStep::fall_in_arrears, Date::checked(2010, 4, 2)), "FUN-240");
  ASSERT_EQ(step(SettlementStep::fall_in_arrears, Date::checked(2010, 4, 3)), "");
  put({.kind = LedgerKind::refund,
       .project = project_.project,
       .line = project_.national,
       .on = Date::checked(2010, 5, 3),
       .amount = Won(53)});
  put({.kind = LedgerKind::refund,
       .project = project_.project,
       .line = project_.province,
       .on = Date::checked(2010, 5, 3),
       .amount = Won(100)});
  ASSERT_EQ(step(SettlementStep::close, Date::checked(2010, 5, 4)), "");
  const auto closed = sheet(Date::checked(2010, 5, 4));
  EXPECT_EQ(closed.stored->state, SettlementState::returned);
  EXPECT_EQ(closed.owed(), Won(0));
  EXPECT_TRUE(closed.stored->refund_entry);
}

TEST_F(SettlementStoreTest, sending_back_says_what_to_correct) {
  begin("common_operation");
  ASSERT_EQ(open(year_end()), "");
  ASSERT_EQ(step(SettlementStep::hand_in, Date::checked(2010, 2, 1)), "");
  EXPECT_EQ(step(SettlementStep::send_back, Date::checked(2010, 2, 2)), "FUN-241");
  ASSERT_EQ(step(SettlementStep::send_back, Date::checked(2010, 2, 2), {.remark = "여비 증빙"}), "");
  EXPECT_EQ(open(Date::checked(2010, 2, 3)), "");
}

TEST_F(SettlementStoreTest, what_is_owed_is_listed_by_its_age_with_interest) {
  begin("research_cost");
  save("settlement", {{"code", "S"},
                      {"project", std::to_string(project_.project.value)},
                      {"year", "2009"},
                      {"state", "return_notified"},
                      {"granted", "1000"},
                      {"spent", "850"},
                      {"refund", "150"},
                      {"pay_due_on", "2010-04-02"}});
  const auto at = [&](Date day) {
    return settlement_list(*money_->store().read(),
                           {.organisation = money_->organisation(), .as_of = day, .only_owed = true});
  };
  EXPECT_EQ(at(Date::checked(2010, 4, 2)).ages[0], Won(150));
  EXPECT_EQ(at(Date::checked(2010, 5, 2)).ages[1], Won(150));
  const auto old = at(Date::checked(2011, 4, 3));
  EXPECT_EQ(old.ages[4], Won(150));
  ASSERT_EQ(old.lines.size(), 1U);
  EXPECT_EQ(old.lines.front().days_late, 366);
  put({.kind = LedgerKind::refund,
       .project = project_.project,
       .line = project_.national,
       .on = Date::checked(2010, 5, 3),
       .amount = Won(50)});
  EXPECT_EQ(at(Date::checked(2011, 4, 3)).owed, Won(100));
}

TEST_F(SettlementStoreTest, a_year_s_settlements_are_opened_at_once_and_only_once) {
  begin("common_operation");
  money_->add_project("B");
  auto writer = money_->write();
  EXPECT_EQ(
      open_settlements(*writer, money_->organisation(), FiscalYear::checked(2009), Date::checked(2008, 12, 31)).count,
      0U);
  EXPECT_EQ(
      open_settlements(*writer, money_->organisation(), FiscalYear::checked(2009), Date::checked(2009, 1, 1)).count,
      2U);
  EXPECT_EQ(open_settlements(*writer, money_->organisation(), FiscalYear::checked(2009), year_end()).count, 0U);
  writer->commit();
  const auto list =
      settlement_list(*money_->store().read(), {.organisation = money_->organisation(), .as_of = year_end()});
  EXPECT_EQ(list.lines.size(), 4U);  // two opened of 2009, two not opened of 2010
}

/// With the packs of the product.
class RuledSettlementTest : public SettlementStoreTest {
 protected:
  RuledSettlementTest() { use_rules(RuleBook::load(GEOJEOM_SOURCE_DIR "/data/rules").book); }
  ~RuledSettlementTest() override { use_rules({}); }
};

TEST_F(RuledSettlementTest, the_papers_of_research_money_are_filed_or_explained_before_it_is_handed_in) {
  begin("research_cost");
  ASSERT_EQ(open(year_end()), "");
  const auto papers = sheet(year_end()).papers;
  ASSERT_EQ(papers.size(), 12U);
  EXPECT_EQ(step(SettlementStep::hand_in, Date::checked(2010, 2, 1)), "FUN-238");
  for (const auto& paper : papers) {
    save("settlement_paper",
         {{"settlement", "1"},
          {"paper", paper.code},
          paper.code == "form_12" ? std::pair<std::string, std::string>{"not_needed_because", "시약 없음"}
                                  : std::pair<std::string, std::string>{"filed_on", "2010-01-29"}});
  }
  EXPECT_EQ(step(SettlementStep::hand_in, Date::checked(2010, 2, 1)), "");
}

TEST_F(RuledSettlementTest, the_regime_says_how_the_refund_is_found_and_when_it_is_paid) {
  begin("research_cost");
  const auto found = sheet(year_end());
  EXPECT_EQ(found.refund.way, RefundWay::by_share);
  EXPECT_FALSE(found.carry.empty());
  EXPECT_EQ(*payback_due(*money_->store().read(), found, Date::checked(2010, 3, 3)), Date::checked(2010, 4, 3));
}

TEST_F(RuledSettlementTest, large_public_money_is_confirmed_only_when_it_was_verified_BR_39) {
  money_.emplace("settlement-verified", "local_subsidy", "subsidy");
  project_ = money_->add_project("A");
  const Id<FundingLine> line{save("funding_line", {{"code", "A-L"},
                                                   {"project", std::to_string(project_.project.value)},
                                                   {"year", "2009"},
                                                   {"source", "municipality"},
                                                   {"amount", "400000000"}})};
  for (const int month : {2, 5}) {
    put({.kind = LedgerKind::grant,
         .project = project_.project,
         .line = line,
         .on = Date::checked(2009, month, 2),
         .amount = Won(200'000'000)});
  }
  ASSERT_EQ(open(year_end()), "");
  ASSERT_EQ(step(SettlementStep::hand_in, Date::checked(2010, 2, 1)), "");
  ASSERT_EQ(step(SettlementStep::review, Date::checked(2010, 2, 2)), "");
  EXPECT_EQ(step(SettlementStep::confirm, Date::checked(2010, 3, 2)), "FUN-237");
  EXPECT_EQ(step(SettlementStep::confirm, Date::checked(2010, 3, 2), {.verifier = "한밭회계법인"}), "");
}

TEST(SettlementPaperTest, a_paper_is_filed_or_said_not_to_be_needed) {
  const RecordType& type = money_registry().at("settlement_paper");
  const auto row = to_row(type, SettlementPaper{.settlement = {1}, .paper = "form_1"});
  EXPECT_EQ(check_settlement_paper(type, row).front().code, "FUN-122");
}

}  // namespace
}  // namespace geojeom
