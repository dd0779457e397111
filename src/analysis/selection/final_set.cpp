#include "analysis/selection/final_set.hpp"

#include <algorithm>
#include <numeric>

namespace geojeom::selection {
namespace {

/// Depth-first search over candidates from the best score down.
class SetSearch {
 public:
  SetSearch(const Vector& scores, const Labels& groups, const SetRule& rule)
      : scores_(scores), rule_(rule), order_(scores.size()), group_of_(scores.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::map<std::string, std::size_t> places;
    for (const auto& [name, quota] : rule.quotas) {
      places[name] = quotas_.size();
      quotas_.push_back(quota);
    }
    quotas_.push_back({});  // groups without a quota
    for (std::size_t a = 0; a < scores.size(); ++a) {
      const auto found = a < groups.size() ? places.find(groups[a]) : places.end();
      group_of_[a] = found == places.end() ? quotas_.size() - 1 : found->second;
    }
    counts_.assign(quotas_.size(), 0);
  }

  bool run() {
    descend(0, 0.0);
    return is_found_;
  }
  const std::vector<std::size_t>& best() const { return best_; }
  double best_total() const { return best_total_; }

  bool is_group_full(std::size_t candidate, const std::vector<std::size_t>& members) const {
    const auto group = group_of_[candidate];
    const auto count =
        std::count_if(members.begin(), members.end(), [&](std::size_t m) { return group_of_[m] == group; });
    return static_cast<std::size_t>(count) >= quotas_[group].most;
  }
  std::optional<std::size_t> similar_among(std::size_t candidate, const std::vector<std::size_t>& members) const {
    if (rule_.related.empty()) return std::nullopt;
    for (const auto member : members) {
      if (member != candidate && rule_.related(candidate, member) > rule_.related_most) return member;
    }
    return std::nullopt;
  }

 private:
  void descend(std::size_t at, double total) {
    const auto missing = rule_.size - members_.size();
    if (missing == 0) {
      keep_if_better(total);
      return;
    }
    if (order_.size() - at < missing || !can_reach_least(at, missing)) return;
    double bound = total;
    for (std::size_t k = 0; k < missing; ++k) bound += scores_[order_[at + k]];
    if (is_found_ && bound <= best_total_ + 1e-12) return;
    const auto candidate = order_[at];
    const auto group = group_of_[candidate];
    if (counts_[group] < quotas_[group].most && !similar_among(candidate, members_)) {
      members_.push_back(candidate);
      ++counts_[group];
      descend(at + 1, total + scores_[candidate]);
      --counts_[group];
      members_.pop_back();
    }
    descend(at + 1, total);
  }

  /// True when the least numbers still fit into what is missing.
  bool can_reach_least(std::size_t at, std::size_t missing) const {
    std::size_t needed = 0;
    for (std::size_t g = 0; g < quotas_.size(); ++g) {
      if (counts_[g] >= quotas_[g].least) continue;
      const auto short_by = quotas_[g].least - counts_[g];
      const auto left = std::count_if(order_.begin() + static_cast<std::ptrdiff_t>(at), order_.end(),
                                      [&](std::size_t a) { return group_of_[a] == g; });
      if (static_cast<std::size_t>(left) < short_by) return false;
      needed += short_by;
    }
    return needed <= missing;
  }

  void keep_if_better(double total) {
    for (std::size_t g = 0; g < quotas_.size(); ++g) {
      if (counts_[g] < quotas_[g].least) return;
    }
    if (is_found_ && total <= best_total_ + 1e-12) return;
    is_found_ = true;
    best_ = members_;
    best_total_ = total;
  }

  const Vector& scores_;
  const SetRule& rule_;
  std::vector<std::size_t> order_, group_of_, members_, best_, counts_;
  std::vector<GroupQuota> quotas_;
  double best_total_ = 0.0;
  bool is_found_ = false;
};

}  // namespace

Result<FinalSet> choose_set(const Vector& scores, const Labels& groups, const SetRule& rule) {
  if (scores.size() > 64 || rule.size == 0)
    return Problem{.code = "SEL-128", .details = {{"what", std::to_string(scores.size())}}};
  SetSearch search(scores, groups, rule);
  if (rule.size > scores.size() || !search.run()) {
    return Problem{.code = "SEL-134", .details = {{"what", std::to_string(rule.size)}}};
  }
  FinalSet set{.chosen = std::vector<bool>(scores.size(), false),
               .total = search.best_total(),
               .reasons = std::vector<Exclusion>(scores.size(), Exclusion::none),
               .beside = std::vector<std::optional<std::size_t>>(scores.size())};
  for (const auto member : search.best()) set.chosen[member] = true;
  for (std::size_t a = 0; a < scores.size(); ++a) {
    if (set.chosen[a]) continue;
    set.beside[a] = search.similar_among(a, search.best());
    if (set.beside[a])
      set.reasons[a] = Exclusion::too_similar;
    else if (search.is_group_full(a, search.best()))
      set.reasons[a] = Exclusion::group_full;
    else
      set.reasons[a] = Exclusion::lower_score;
  }
  return set;
}

}  // namespace geojeom::selection
