#include "domain/support/review/selection_ranking.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace geojeom::support {
namespace {

bool stands_before(const RankedApplication& a, const RankedApplication& b) {
  const auto key = [](const RankedApplication& one) {
    return std::tuple(-one.total, -one.business, -one.technology, one.deduction, one.application);
  };
  return key(a) < key(b);
}

std::string points(Decimal number) { return to_grouped_text(number, 1); }

/// The next who passes but stands below the line: what it takes to lift it.
void tell_next(const RankedApplication& next, const std::vector<RankedApplication>& all, BudgetLine& line) {
  if (line.left && *line.left < next.amount) {
    const Won missing = next.amount - *line.left;
    line.what_would_move_it.push_back(
        {fmt::format("예산이 {} 늘면 {}위 {}까지 선정됩니다.", to_korean_text(missing), next.rank, next.name),
         fmt::format("With {} won more, rank {} ({}) is selected too.", to_text(missing), next.rank, next.name)});
  }
  if (line.selected == 0) return;
  const RankedApplication& last = all[line.selected - 1];
  const Decimal gap = last.total - next.total;
  if (gap == Decimal()) {
    line.what_would_move_it.push_back(
        {fmt::format("{}위와 {}위는 동점이며 사업성, 기술성, 감점 순으로 갈렸습니다.", last.rank, next.rank),
         fmt::format("Ranks {} and {} are tied; business, technology and deductions decided.", last.rank, next.rank)});
  } else {
    line.what_would_move_it.push_back({fmt::format("{}위 {}의 점수가 {}점 높아지면 {}위 {}와 자리가 바뀝니다.",
                                                   next.rank, next.name, points(gap), last.rank, last.name),
                                       fmt::format("{} more points for rank {} ({}) reach rank {} ({}).", points(gap),
                                                   next.rank, next.name, last.rank, last.name)});
  }
  line.what_would_move_it.push_back(
      {fmt::format("선정된 기업이 포기하면 {}위 {}의 차례입니다.", next.rank, next.name),
       fmt::format("If a selected company withdraws, rank {} ({}) is next.", next.rank, next.name)});
}

}  // namespace

BudgetLine rank_applications(std::vector<RankedApplication>& applications, const SelectionBudget& budget,
                             Decimal pass) {
  std::sort(applications.begin(), applications.end(), stands_before);
  BudgetLine line{.left = budget.money};
  bool is_open = true;
  const RankedApplication* next = nullptr;
  for (std::size_t i = 0; i < applications.size(); ++i) {
    auto& one = applications[i];
    one.rank = i + 1;
    one.passes = one.total >= pass;
    const bool has_room = !budget.quota || static_cast<std::int64_t>(line.selected) < *budget.quota;
    const bool has_money = !line.left || one.amount <= *line.left;
    is_open = is_open && one.passes && has_room && has_money;
    one.is_selected = is_open;
    if (one.is_selected) {
      ++line.selected;
      line.spent += one.amount;
      if (line.left) line.left = *line.left - one.amount;
    } else if (one.passes && next == nullptr) {
      next = &one;
    }
    if (i > 0 && applications[i - 1].total == one.total) one.broke_a_tie = applications[i - 1].broke_a_tie = true;
  }
  if (next != nullptr) tell_next(*next, applications, line);
  return line;
}

}  // namespace geojeom::support
