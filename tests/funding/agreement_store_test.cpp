#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "domain/clocks/clocks.hpp"
#include "domain/funding/agreement_changes.hpp"
#include "domain/funding/agreement_history.hpp"
#include "domain/funding/agreement_papers.hpp"
#include "domain/funding/agreement_rules.hpp"
#include "domain/funding/agreement_steps.hpp"
#include "domain/funding/records/obligation.hpp"
#include "rules/packs_for_tests.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

Date d(int year, int month, int day) { return Date::checked(year, month, day); }
using Codes = std::vector<std::string>;

/// A company-support project of 2009 and 2010 with an agreement whose notice came on 5 January 2009.
class AgreementStoreTest : public ::testing::Test {
 protected:
  void SetUp() override {
    money_.emplace(std::string("agreement-") + testing::UnitTest::GetInstance()->current_test_info()->name(),
                   "company_support");
    project_ = money_->add_project("A");
    auto writer = money_->write();
    agreement_ = save_for_tests(*writer, money_->organisation(), "agreement",
                                {{"code", "AG-A"},
                                 {"name", "과제 A 협약"},
                                 {"kind", "project"},
                                 {"project", std::to_string(project_.project.value)},
                                 {"parties", "대전광역시, 대전테크노파크"},
                                 {"period_from", "2009-01-01"},
                                 {"period_to", "2010-12-31"},
                                 {"notified_on", "2009-01-05"},
                                 {"amount", "1500"},
                                 {"state", "preparing"}});
    writer->commit();
  }

  RuleWorld world() const { return {money_registry(), shipped_rules(), shipped_calendar()}; }

  template <class Action>
  Codes run(Action action) {
    auto writer = money_->write();
    const Saved saved = action(*writer);
    Codes codes;
    for (const auto& problem : saved.problems) codes.push_back(problem.code);
    if (saved.ok()) writer->commit();
    last_ = saved.id;
    return codes;
  }
  Codes step(AgreementStep step, Date on, std::string reason = {}, std::optional<std::int64_t> version = {}) {
    return run([&](Writer& writer) {
      return take_agreement_step(
          writer, world(),
          {.agreement = agreement_, .step = step, .on = on, .reason = std::move(reason), .version = version});
    });
  }
  Codes paper(const std::string& code) {
    return run([&](Writer& writer) {
      const auto found = load_agreement_case(writer, agreement_);
      return file_agreement_paper(writer, rules_of(*found, shipped_rules(), d(2009, 1, 12)),
                                  {.agreement = agreement_, .paper = code, .filed_on = d(2009, 1, 12)});
    });
  }
  void conclude() {
    EXPECT_EQ(paper("concurrent_projects"), Codes{});
    EXPECT_EQ(paper("private_cash"), Codes{});
    EXPECT_EQ(step(AgreementStep::conclude, d(2009, 1, 19)), Codes{});
  }
  Codes ask(ChangeAsked asked) {
    asked.agreement = agreement_;
    if (asked.reason.empty()) asked.reason = "사유";
    return run([&](Writer& writer) { return request_change(writer, world(), asked); });
  }
  Codes decide(std::int64_t change, bool is_approved, std::optional<std::int64_t> version = {},
               Date on = Date::checked(2009, 6, 15)) {
    return run([&](Writer& writer) {
      return decide_change(writer, {.change = change,
                                    .version = version,
                                    .is_approved = is_approved,
                                    .on = on,
                                    .decided_by = "kiat",
                                    .note = is_approved ? "" : "사유 부족"});
    });
  }
  AgreementHistory history() { return *agreement_history(*money_->store().read(), agreement_); }
  AgreementState state() { return history().matter.agreement.record.state; }
  ChangeAsked transfer() const {
    return {.subject = ChangeSubject::line_transfer,
            .on = d(2009, 5, 18),
            .items = {{project_.transfers.value, Won(750)}, {project_.travel.value, Won(250)}}};
  }
  ChangeAsked extension(Date last) const {
    return {.subject = ChangeSubject::period, .on = d(2009, 6, 1), .period = Period::checked(d(2009, 1, 1), last)};
  }

  std::optional<MoneyStore> money_;
  ProjectForTests project_;
  std::int64_t agreement_ = 0;
  std::int64_t last_ = 0;
};

TEST_F(AgreementStoreTest, goes_from_papers_to_conclusion_entry_and_end) {  // BR-17
  EXPECT_EQ(step(AgreementStep::papers, d(2009, 1, 12)), Codes{});
  EXPECT_EQ(step(AgreementStep::conclude, d(2009, 1, 19)), Codes{"FUN-318"});
  EXPECT_EQ(paper("no_such_paper"), Codes{"FUN-319"});
  conclude();
  EXPECT_EQ(step(AgreementStep::conclude, d(2009, 1, 19)), Codes{"FUN-309"});
  EXPECT_EQ(step(AgreementStep::enter, d(2009, 1, 18)), Codes{"FUN-311"});
  EXPECT_EQ(step(AgreementStep::enter, d(2009, 2, 2)), Codes{});
  EXPECT_EQ(step(AgreementStep::terminate, d(2009, 9, 1)), Codes{"REC-101"});
  EXPECT_EQ(step(AgreementStep::terminate, d(2009, 9, 1), "과제 포기"), Codes{});
  const auto agreement = history().matter.agreement.record;
  EXPECT_EQ(agreement.state, AgreementState::terminated);
  EXPECT_EQ(agreement.rule_pack, "R-KIJI");
  EXPECT_EQ(agreement.rule_version, "2026-02-13");
  EXPECT_TRUE(next_steps(agreement).empty());
}

TEST_F(AgreementStoreTest, a_suspension_is_cured_in_two_months_or_ends_it) {  // BR-17
  EXPECT_EQ(step(AgreementStep::suspend, d(2009, 2, 4), "민간부담금 미납"), Codes{});
  EXPECT_EQ(step(AgreementStep::cure, d(2009, 4, 6)), Codes{"FUN-310"});
  EXPECT_EQ(step(AgreementStep::cure, d(2009, 4, 3)), Codes{});
  EXPECT_EQ(state(), AgreementState::preparing);
  const auto met =
      placed_where<Obligation>(*money_->store().read(), "obligation", {"agreement", Compare::equal, {agreement_}});
  ASSERT_EQ(met.size(), 1u);
  EXPECT_EQ(met.front().record.due_on, d(2009, 4, 4));
  EXPECT_EQ(met.front().record.met_on, d(2009, 4, 3));
  EXPECT_EQ(met.front().record.rule_pack, "R-KIJI");
  EXPECT_EQ(step(AgreementStep::suspend, d(2009, 5, 4), "서류 미비"), Codes{});
  EXPECT_EQ(step(AgreementStep::terminate, d(2009, 7, 6), "중지 사유 미해소"), Codes{});
}

TEST_F(AgreementStoreTest, the_clock_of_a_suspension_runs_and_is_met_by_its_cure) {  // BR-17
  EXPECT_EQ(step(AgreementStep::suspend, d(2009, 2, 4), "민간부담금 미납"), Codes{});
  const auto clock = [&] {
    const auto clocks =
        clocks_of(*money_->store().read(), world(), {.organisation = money_->organisation(), .today = d(2009, 4, 3)});
    const auto found = std::find_if(clocks.begin(), clocks.end(),
                                    [](const DueClock& each) { return each.deadline == "suspension_cure"; });
    EXPECT_NE(found, clocks.end());
    return *found;
  };
  EXPECT_EQ(clock().state, ClockState::due_soon);
  EXPECT_EQ(clock().due.on, d(2009, 4, 4));
  EXPECT_EQ(step(AgreementStep::cure, d(2009, 4, 3)), Codes{});
  EXPECT_EQ(clock().state, ClockState::met);
  EXPECT_EQ(clock().due.stamp.id, "R-KIJI");
}

TEST_F(AgreementStoreTest, a_change_that_needs_only_notice_holds_at_once) {  // BR-33
  conclude();
  EXPECT_EQ(ask(transfer()), Codes{});
  EXPECT_EQ(state(), AgreementState::concluded);
  const auto now = history();
  EXPECT_EQ(now.latest(), 2);
  EXPECT_EQ(now.changes.front().change.record.route, ChangeRoute::notification);
  EXPECT_EQ(now.changes.front().change.record.rule_pack, "R-KIJI");
  const auto travel = find_placed<BudgetItem>(*money_->store().read(), "budget_item", project_.travel.value);
  EXPECT_EQ(travel->record.amount, Won(250));
}

TEST_F(AgreementStoreTest, a_change_that_needs_approval_waits_for_it) {  // BR-33
  conclude();
  EXPECT_EQ(ask(extension(d(2011, 3, 31))), Codes{});
  const auto change = last_;
  EXPECT_EQ(state(), AgreementState::change_requested);
  EXPECT_EQ(history().matter.agreement.record.period.last(), d(2010, 12, 31));
  EXPECT_EQ(ask(transfer()), Codes{"FUN-309"});
  EXPECT_EQ(decide(change, true, {}, d(2009, 5, 31)), Codes{"FUN-311"});
  EXPECT_EQ(decide(change, true), Codes{});
  EXPECT_EQ(history().matter.agreement.record.period.last(), d(2011, 3, 31));
  EXPECT_EQ(history().matter.project->record.period.last(), d(2011, 3, 31));
  EXPECT_EQ(decide(change, true), Codes{"FUN-315"});
}

TEST_F(AgreementStoreTest, a_refused_change_leaves_everything_and_says_why) {
  conclude();
  EXPECT_EQ(ask(extension(d(2011, 3, 31))), Codes{});
  const auto change = last_;
  EXPECT_EQ(run([&](Writer& writer) { return decide_change(writer, {.change = change, .on = d(2009, 6, 15)}); }),
            Codes{"REC-101"});
  EXPECT_EQ(decide(change, false), Codes{});
  EXPECT_EQ(state(), AgreementState::concluded);
  EXPECT_EQ(history().latest(), 1);
  EXPECT_EQ(history().changes.front().change.record.decision_note, "사유 부족");
}

TEST_F(AgreementStoreTest, extensions_of_one_year_are_counted_together) {  // BR-34
  conclude();
  EXPECT_EQ(ask(extension(d(2011, 3, 31))), Codes{});
  EXPECT_EQ(decide(last_, true), Codes{});
  EXPECT_EQ(ask(extension(d(2011, 7, 31))), Codes{"FUN-304"});
  ChangeAsked after_panel = extension(d(2011, 7, 31));
  after_panel.panel_on = d(2009, 5, 20);
  EXPECT_EQ(ask(after_panel), Codes{});
}

TEST_F(AgreementStoreTest, requests_are_refused_with_their_rule) {  // BR-33 BR-34 BR-35
  conclude();
  EXPECT_EQ(ask({.subject = ChangeSubject::manager, .on = d(2009, 6, 1), .manager = "김새봄", .reason_code = "wish"}),
            Codes{"FUN-305"});
  EXPECT_EQ(ask({.subject = ChangeSubject::final_goal, .on = d(2009, 12, 1), .text_after = "새 목표"}),
            Codes{"FUN-313"});
  EXPECT_EQ(ask({.subject = ChangeSubject::other, .on = d(2009, 6, 1)}), Codes{"FUN-308"});
  EXPECT_EQ(ask({.subject = ChangeSubject::totals,
                 .on = d(2009, 6, 1),
                 .lines = {{project_.national.value, Won(600)}},
                 .items = {{project_.transfers.value, Won(750)}}}),
            Codes{"FUN-316"});
  EXPECT_EQ(ask({.subject = ChangeSubject::own_share,
                 .on = d(2009, 6, 1),
                 .lines = {{project_.national.value, Won(600)}},
                 .items = {{project_.transfers.value, Won(700)}}}),
            Codes{"FUN-317"});
  auto uneven = transfer();
  uneven.items[project_.travel.value] = Won(251);
  EXPECT_EQ(ask(uneven), Codes{"FUN-307"});
  auto stale = transfer();
  stale.version = 1;
  EXPECT_EQ(ask(stale), Codes{"FUN-312"});
}

TEST_F(AgreementStoreTest, of_two_officers_the_second_decision_is_refused) {
  conclude();
  EXPECT_EQ(ask(extension(d(2011, 3, 31))), Codes{});
  const auto change = last_;
  const auto read = history().changes.front().change.version;
  EXPECT_EQ(decide(change, false, read), Codes{});
  EXPECT_EQ(decide(change, true, read), Codes{"FUN-315"});
  const auto version = history().matter.agreement.version;
  EXPECT_EQ(step(AgreementStep::enter, d(2009, 2, 2), {}, version), Codes{});
  EXPECT_EQ(step(AgreementStep::terminate, d(2009, 9, 1), "포기", version), Codes{"FUN-312"});
}

TEST_F(AgreementStoreTest, of_officers_who_answer_at_the_same_moment_exactly_one_is_heard) {
  conclude();
  for (int round = 0; round < 20; ++round) {
    ASSERT_EQ(ask({.subject = ChangeSubject::partner, .on = d(2009, 6, 1), .text_after = "기관 " + std::to_string(round)}),
              Codes{});
    const auto change = last_;
    std::atomic<int> heard{0};
    const auto answer = [&](bool is_approved) {
      auto writer = money_->write();
      const auto saved = decide_change(
          *writer, {.change = change, .version = 1, .is_approved = is_approved, .on = d(2009, 6, 15), .note = "의견"});
      if (!saved.ok()) return;
      writer->commit();
      ++heard;
    };
    std::thread first(answer, true);
    std::thread second(answer, false);
    first.join();
    second.join();
    EXPECT_EQ(heard, 1) << round;
    EXPECT_EQ(state(), AgreementState::concluded);
  }
}

TEST_F(AgreementStoreTest, an_approval_is_refused_when_the_value_has_moved_since) {
  conclude();
  EXPECT_EQ(ask({.subject = ChangeSubject::totals,
                 .on = d(2009, 6, 1),
                 .lines = {{project_.national.value, Won(650)}},
                 .items = {{project_.transfers.value, Won(750)}}}),
            Codes{});
  const auto change = last_;
  run([&](Writer& writer) {
    auto item = *find_placed<BudgetItem>(writer, "budget_item", project_.transfers.value);
    item.record.amount = Won(790);
    const RecordType& type = money_registry().at("budget_item");
    return save_change(writer, type, {.id = item.id, .version = item.version, .row = to_row(type, item.record)});
  });
  EXPECT_EQ(decide(change, true), Codes{"FUN-314"});
  EXPECT_EQ(state(), AgreementState::change_requested);
}

TEST_F(AgreementStoreTest, two_versions_differ_by_what_the_changes_between_them_moved) {
  conclude();
  EXPECT_EQ(ask(transfer()), Codes{});
  EXPECT_EQ(ask({.subject = ChangeSubject::totals,
                 .on = d(2009, 6, 1),
                 .lines = {{project_.national.value, Won(650)}},
                 .items = {{project_.travel.value, Won(200)}}}),
            Codes{});
  EXPECT_EQ(decide(last_, true), Codes{});
  const auto now = history();
  ASSERT_EQ(now.latest(), 3);
  const auto all = now.differences(1, 3);
  ASSERT_EQ(all.size(), 3u);  // amount, national line, transfers; travel went up and came back
  EXPECT_EQ(all[0].key.term, AgreementTerm::amount);
  EXPECT_EQ(all[0].before.amount, Won(1500));
  EXPECT_EQ(all[0].after.amount, Won(1450));
  EXPECT_EQ(all[1].label.ko, "2009년 국비");
  EXPECT_EQ(all[2].after.amount, Won(750));
  const auto last = now.differences(2, 3);
  EXPECT_EQ(last.size(), 3u);
  EXPECT_EQ(last.back().before.amount, Won(250));
  const auto first = now.terms_of(1);
  const auto amount =
      std::find_if(first.begin(), first.end(), [](const Term& term) { return term.key.term == AgreementTerm::amount; });
  EXPECT_EQ(amount->value.amount, Won(1500));
}

TEST_F(AgreementStoreTest, an_agreement_that_is_not_there_is_not_found) {
  agreement_ = 987654;
  EXPECT_EQ(step(AgreementStep::papers, d(2009, 1, 12)), Codes{"FUN-301"});
  EXPECT_FALSE(agreement_history(*money_->store().read(), agreement_).ok());
}

}  // namespace
}  // namespace geojeom
