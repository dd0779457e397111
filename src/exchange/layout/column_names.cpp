#include "exchange/layout/column_names.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/contract.hpp"
#include "core/text.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

/// Share of two-letter pieces that both texts have, 0 to 1 (Dice). Korean names are short, so single letters that
/// begin the text count as a piece too.
double likeness(const std::u32string& a, const std::u32string& b) {
  const auto pieces = [](const std::u32string& text) {
    std::vector<std::pair<char32_t, char32_t>> all{{0, text.empty() ? 0 : text[0]}};
    for (std::size_t i = 0; i + 1 < text.size(); ++i) all.emplace_back(text[i], text[i + 1]);
    std::sort(all.begin(), all.end());
    return all;
  };
  const auto left = pieces(a), right = pieces(b);
  std::vector<std::pair<char32_t, char32_t>> both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(left.size() + right.size());
}

}  // namespace

std::size_t ColumnNames::add(std::string_view label, Need need) {
  columns_.push_back({.label = std::string(label), .need = need});
  also(columns_.size() - 1, label);
  return columns_.size() - 1;
}

void ColumnNames::also(std::size_t column, std::string_view name) {
  require(column < columns_.size(), "a name belongs to a declared column");
  if (std::string key = search_text(name); !key.empty()) by_name_.emplace(std::move(key), column);
}

void ColumnNames::rename(std::size_t column, std::string_view name) {
  require(column < columns_.size(), "a name belongs to a declared column");
  if (std::string key = search_text(name); !key.empty()) by_name_.insert_or_assign(std::move(key), column);
}

void ColumnNames::forget(std::string_view name) { by_name_.erase(search_text(name)); }

std::optional<std::size_t> ColumnNames::find(std::string_view header) const {
  const auto found = by_name_.find(search_text(header));
  if (found == by_name_.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> ColumnNames::nearest(std::string_view header, std::size_t count) const {
  constexpr double near_enough = 0.4;
  const std::u32string wanted = to_code_points(search_text(header));
  std::vector<double> best(columns_.size(), 0);
  for (const auto& [name, column] : by_name_) {
    best[column] = std::max(best[column], likeness(wanted, to_code_points(name)));
  }
  std::vector<std::size_t> order;
  for (std::size_t column = 0; column < best.size(); ++column) {
    if (best[column] >= near_enough) order.push_back(column);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return best[a] > best[b]; });
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < std::min(count, order.size()); ++i) labels.push_back(columns_[order[i]].label);
  return labels;
}

std::string ColumnNames::list(std::size_t count) const {
  std::string text;
  for (std::size_t i = 0; i < std::min(count, columns_.size()); ++i) text += (i == 0 ? "" : ", ") + columns_[i].label;
  return columns_.size() > count ? text + ", …" : text;
}

}  // namespace geojeom
