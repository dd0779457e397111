/// The ledger in a database: every door asks the rules, two people at once never spend the same won, balances add up.
#include <gtest/gtest.h>

#include <atomic>
#include <barrier>
#include <thread>

#include "core/seeds_for_tests.hpp"
#include "domain/funding/balance.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/import/importer.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

constexpr Date february = Date::checked(2009, 2, 2);
constexpr Date march = Date::checked(2009, 3, 2);

Posting granting(const ProjectForTests& p, Id<FundingLine> line, std::int64_t amount) {
  return {.kind = LedgerKind::grant, .project = p.project, .line = line, .on = february, .amount = Won(amount)};
}

Posting spending(const ProjectForTests& p, Id<FundingLine> line, std::int64_t amount, std::string evidence) {
  return {.kind = LedgerKind::spend,
          .project = p.project,
          .line = line,
          .item = p.transfers,
          .on = march,
          .amount = Won(amount),
          .payee = "한빛상사",
          .evidence_number = std::move(evidence)};
}

std::string code_of(const Posted& posted) { return posted.ok() ? "" : posted.saved.problems.front().code; }

TEST(LedgerStore, asks_the_rules_at_every_door) {
  MoneyStore money("doors");
  const auto p = money.add_project("A");
  auto writer = money.write();
  const RecordType& type = money_registry().at("ledger_entry");
  const auto row = row_for_tests(type, {{"code", "X"},
                                        {"project", std::to_string(p.project.value)},
                                        {"budget_item", std::to_string(p.transfers.value)},
                                        {"funding_line", std::to_string(p.national.value)},
                                        {"kind", "spend"},
                                        {"on", "2009-03-02"},
                                        {"year", "2009"},
                                        {"source", "national"},
                                        {"amount", "10"},
                                        {"vendor", "한빛상사"},
                                        {"evidence_number", "E1"}});
  const Saved saved = save_new(*writer, type, {.organisation = money.organisation(), .row = row});
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.problems.front().code, "FUN-204");

  const std::string csv =
      "전표번호,과제,재원,비목,구분,일자,회계연도,재원 구분,금액,거래처,증빙번호\n"
      "G1,A,A-N,,교부,2009-02-02,2009,국비,15,,\n"
      "S1,A,A-N,A-T,집행,2009-03-02,2009,국비,10,한빛상사,E1\n"
      "S2,A,A-N,A-T,집행,2009-03-03,2009,국비,10,한빛상사,E2\n";
  auto table = open_table_bytes(csv);
  ASSERT_TRUE(table.ok());
  const auto report = import_table(*writer, money_registry(), type, *std::move(table), {.tenant = money.organisation()});
  EXPECT_EQ(report.created, 2u);
  ASSERT_EQ(report.errors, 1u);
  EXPECT_EQ(report.problems.front().problem.code, "FUN-204");
  EXPECT_EQ(report.problems.front().row, 4u);
}

TEST(LedgerStore, never_changes_or_removes_an_entry_and_never_plans_less_than_was_spent) {
  MoneyStore money("append");
  const auto p = money.add_project("A");
  auto writer = money.write();
  ASSERT_TRUE(post(*writer, money.organisation(), granting(p, p.national, 700)).ok());
  const Posted spent = post(*writer, money.organisation(), spending(p, p.national, 600, "E1"));
  ASSERT_TRUE(spent.ok());
  const RecordType& type = money_registry().at("ledger_entry");
  const auto stored = *writer->find(type, spent.saved.id);
  Row changed = stored.row;
  changed[*type.column_index("amount")] = std::int64_t{1};
  EXPECT_EQ(save_change(*writer, type, {.id = stored.id, .version = 1, .row = changed}).problems.front().code, "STO-106");
  EXPECT_EQ(writer->remove(type, stored.id, 1).problem().code, "STO-106");
  const auto reduce = [&](const char* name, std::int64_t id, std::int64_t amount) {
    const RecordType& reduced = money_registry().at(name);
    const auto before = *writer->find(reduced, id);
    Row row = before.row;
    row[*reduced.column_index("amount")] = amount;
    const Saved saved = save_change(*writer, reduced, {.id = id, .version = before.version, .row = row});
    return saved.ok() ? std::string() : saved.problems.front().code;
  };
  EXPECT_EQ(reduce("budget_item", p.transfers.value, 599), "FUN-231");
  EXPECT_EQ(reduce("budget_item", p.transfers.value, 600), "");
  EXPECT_EQ(reduce("funding_line", p.national.value, 699), "FUN-231");
}

TEST(LedgerStore, corrects_what_is_left_of_an_entry_and_says_when_there_is_none) {
  MoneyStore money("correct");
  const auto p = money.add_project("A");
  auto writer = money.write();
  const auto organisation = money.organisation();
  EXPECT_EQ(code_of(correct(*writer, organisation, {.code = "A-L001", .on = march})), "FUN-233");
  ASSERT_TRUE(post(*writer, organisation, granting(p, p.national, 700)).ok());
  const Posted spent = post(*writer, organisation, spending(p, p.national, 600, "E1"));
  EXPECT_EQ(spent.code, "A-L002");
  ASSERT_TRUE(correct(*writer, organisation, {.code = "A-L002", .on = march, .amount = Won(100), .reason = "부가세"}).ok());
  ASSERT_TRUE(correct(*writer, organisation, {.code = "A-L002", .on = march, .reason = "취소"}).ok());
  const auto sums = balances(*writer, {.organisation = organisation, .as_of = march});
  EXPECT_EQ(sums.total.spent, Won(0));
  EXPECT_EQ(code_of(post(*writer, organisation, {.kind = LedgerKind::grant, .project = {99}, .on = march})), "FUN-232");
}

/// Two officers, each with a connection of their own, ask at the same moment for money that is there only once.
TEST(LedgerStore, two_hundred_racing_pairs_never_overspend_and_never_lose_an_entry) {
  constexpr int pairs = 200;
  MoneyStore money("race");
  const auto p = money.add_project("A");
  {
    auto writer = money.write();
    ASSERT_TRUE(post(*writer, money.organisation(), granting(p, p.national, 700)).ok());
    writer->commit();
  }
  std::atomic<int> admitted = 0;
  std::atomic<int> refused = 0;
  std::barrier start(2);
  const auto officer = [&](int number) {
    const auto own = open_sqlite_store(money.path(), money_registry(), {});
    for (int i = 0; i < pairs; ++i) {
      start.arrive_and_wait();
      auto writer = own->write(MoneyStore::author());
      const auto posted = post(*writer, money.organisation(),
                               spending(p, p.national, 3, std::to_string(i) + "-" + std::to_string(number)));
      if (posted.ok()) {
        writer->commit();
        ++admitted;
      } else {
        ++refused;
        EXPECT_EQ(code_of(posted), "FUN-204");
      }
    }
  };
  std::thread first(officer, 1);
  std::thread second(officer, 2);
  first.join();
  second.join();
  EXPECT_EQ(admitted, 700 / 3);
  EXPECT_EQ(admitted + refused, 2 * pairs);
  const auto reader = money.store().read();
  const RecordType& type = money_registry().at("ledger_entry");
  EXPECT_EQ(reader->count({.type = &type}), 1 + 700 / 3) << "an acknowledged entry is there";
  EXPECT_EQ(balances(*reader, {.organisation = money.organisation(), .as_of = march}).total.spent, Won(699));
}

void expect_same(const Balance& a, const Balance& b) {
  EXPECT_EQ(a.granted, b.granted);
  EXPECT_EQ(a.spent, b.spent);
  EXPECT_EQ(a.committed, b.committed);
  EXPECT_EQ(a.refunded, b.refunded);
  EXPECT_EQ(a.interest, b.interest);
  EXPECT_EQ(a.transferred, Won(0)) << "a transfer makes no money";
  EXPECT_EQ(a.carried, Won(0)) << "a carry-over makes no money";
  EXPECT_EQ(a.held(), b.held());
}

TEST(LedgerStore, balances_by_any_cut_add_up_to_the_won_at_any_day) {
  MoneyStore money("cuts");
  const std::vector<ProjectForTests> projects{money.add_project("A"), money.add_project("B")};
  RandomCases random(20090302);
  auto writer = money.write();
  int admitted = 0;
  for (int i = 0; i < 300; ++i) {
    const auto& p = projects[static_cast<std::size_t>(random.between(0, 1))];
    Posting asked = spending(p, random.between(0, 1) == 0 ? p.national : p.province, random.between(1, 120),
                             "E" + std::to_string(i));
    constexpr LedgerKind kinds[] = {LedgerKind::grant,    LedgerKind::grant,  LedgerKind::spend,    LedgerKind::spend,
                                    LedgerKind::commit,   LedgerKind::refund, LedgerKind::interest, LedgerKind::transfer,
                                    LedgerKind::carry_over};
    asked.kind = kinds[random.between(0, 8)];
    asked.on = Date::checked(2009, 1, 1).plus_days(random.between(0, 360));
    if (asked.kind == LedgerKind::transfer) asked.to_item = p.travel;
    if (asked.kind == LedgerKind::carry_over) {
      asked.line = p.national;
      asked.to_item = p.next_transfers;
      asked.to_line = p.next_national;
    }
    admitted += post(*writer, money.organisation(), asked).ok();
  }
  ASSERT_GT(admitted, 40);
  for (const Date day : {Date::checked(2009, 4, 1), Date::checked(2009, 8, 31), Date::checked(2009, 12, 31)}) {
    const BalanceRequest whole{.organisation = money.organisation(), .cut = BalanceCut::project, .as_of = day};
    const Balances by_project = balances(*writer, whole);
    for (const auto cut : {BalanceCut::programme, BalanceCut::line, BalanceCut::source, BalanceCut::cost_item, BalanceCut::year}) {
      BalanceRequest request = whole;
      request.cut = cut;
      expect_same(balances(*writer, request).total, by_project.total);
    }
    Won held;
    for (const int year : {2009, 2010}) {
      BalanceRequest request = whole;
      request.year = year;
      held += balances(*writer, request).total.held();
    }
    EXPECT_EQ(held, by_project.total.held()) << "the years add up";
  }
}

}  // namespace
}  // namespace geojeom
