/// No sequence of ledger actions loses or makes a won, overspends a line or an item, or changes the past.
#include <gtest/gtest.h>

#include <map>

#include "core/seeds_for_tests.hpp"
#include "domain/funding/account.hpp"
#include "domain/funding/money_for_tests.hpp"

namespace geojeom {
namespace {

constexpr std::int64_t lines[] = {national_line, province_line, next_line};
constexpr std::int64_t items[] = {transfer_item, travel_item, next_item};

/// A random action, sensible or not.
LedgerEntry random_entry(RandomCases& random, const ProjectMoney& money) {
  const auto line = lines[random.between(0, 2)];
  const auto item = items[random.between(0, 2)];
  const Date on = Date::checked(2009, 1, 1).plus_days(random.between(0, 729));
  LedgerEntry entry = spend_for_tests(line, item, on, random.between(1, 400));
  constexpr LedgerKind kinds[] = {LedgerKind::grant,  LedgerKind::grant,    LedgerKind::grant,      LedgerKind::spend,
                                  LedgerKind::spend,  LedgerKind::spend,    LedgerKind::commit,     LedgerKind::transfer,
                                  LedgerKind::refund, LedgerKind::interest, LedgerKind::carry_over, LedgerKind::recover};
  entry.kind = kinds[random.between(0, 11)];
  if (entry.kind == LedgerKind::transfer) entry.to_item = Id<BudgetItem>{items[random.between(0, 2)]};
  if (entry.kind == LedgerKind::carry_over) {
    entry.to_item = Id<BudgetItem>{next_item};
    entry.to_line = Id<FundingLine>{next_line};
  }
  if (entry.kind == LedgerKind::interest) entry.amount = Won(random.between(1, 9));
  if (!money.entries.empty() && random.between(0, 5) == 0) {
    const auto& original = money.entries[static_cast<std::size_t>(random.between(0, std::ssize(money.entries) - 1))];
    const std::string code = original.code;
    entry = original;
    entry.corrects = code;
    entry.on = original.on.plus_days(random.between(0, 60));
    entry.amount = -Won(random.between(1, 400));
  }
  entry.code = "L" + std::to_string(money.entries.size() + 1);
  entry.evidence_number = entry.code;
  return entry;
}

/// What each account holds, added up plainly and in another way than the rules do: by the end of a day.
struct Plain {
  std::map<std::int64_t, Won> granted, spent, refunded, recovered, interest, carried, item;
  Won all_in, all_out;
};

Plain add_up(const ProjectMoney& money, Date by) {
  Plain plain;
  for (const auto& [id, item] : money.items) plain.item[id] = item.amount;
  for (const auto& entry : money.entries) {
    if (entry.on > by) continue;
    const auto line = entry.funding_line->value;
    switch (entry.kind) {
      case LedgerKind::grant: plain.granted[line] += entry.amount; break;
      case LedgerKind::spend: plain.spent[line] += entry.amount; break;
      case LedgerKind::refund: plain.refunded[line] += entry.amount; break;
      case LedgerKind::recover: plain.recovered[line] += entry.amount; break;
      case LedgerKind::interest: plain.interest[line] += entry.amount; break;
      case LedgerKind::carry_over:
        plain.carried[line] -= entry.amount;
        plain.carried[entry.to_line->value] += entry.amount;
        break;
      default: break;
    }
    const bool takes = entry.kind == LedgerKind::spend || entry.kind == LedgerKind::transfer || entry.kind == LedgerKind::carry_over;
    if (takes) plain.item[entry.budget_item->value] -= entry.amount;
    if (entry.to_item) plain.item[entry.to_item->value] += entry.amount;
  }
  return plain;
}

void expect_sound(const ProjectMoney& money, Date by) {
  Plain plain = add_up(money, by);
  Won carried;
  for (const auto line : lines) {
    const auto& record = money.lines.at(line);
    const Won held = plain.granted[line] + plain.carried[line] - plain.spent[line];
    EXPECT_GE(held, Won(0)) << "line " << line << " spent more than was granted by " << to_text(by);
    EXPECT_LE(plain.granted[line], record.amount) << "line " << line;
    EXPECT_GE(held + plain.interest[line] - plain.refunded[line], Won(0)) << "line " << line;
    EXPECT_LE(plain.refunded[line] + plain.recovered[line],
              plain.granted[line] + plain.carried[line] + plain.interest[line]);
    EXPECT_LE(plain.recovered[line], plain.spent[line]);
    carried += plain.carried[line];
  }
  EXPECT_EQ(carried, Won(0)) << "a carry-over makes no money";
  Won left, planned, spent;
  for (const auto& [id, amount] : plain.item) {
    EXPECT_GE(amount, Won(0)) << "item " << id << " was overspent by " << to_text(by);
    left += amount;
    planned += money.items.at(id).amount;
  }
  for (const auto line : lines) spent += plain.spent[line];
  EXPECT_EQ(left + spent, planned) << "what was planned is spent or left, to the won";
}

TEST(LedgerProperty, no_sequence_of_actions_loses_makes_or_overspends_a_won) {
  std::size_t admitted = 0;
  std::size_t refused = 0;
  for_each_seed(60, [&](RandomCases& random) {
    ProjectMoney money = money_for_tests(FundNature::subsidy);
    for (int i = 0; i < 120; ++i) {
      const LedgerEntry asked = random_entry(random, money);
      const bool is_admitted = !check_entry(money, {}, asked, {}).has_errors();
      is_admitted ? ++admitted : ++refused;
      if (is_admitted) money.entries.push_back(asked);
    }
    for (const auto& entry : money.entries) expect_sound(money, entry.on);
  });
  EXPECT_GT(admitted, 500u);
  EXPECT_GT(refused, 500u);
}

}  // namespace
}  // namespace geojeom
