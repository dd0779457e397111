#include "web/pages/impact_lab.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/decimal.hpp"

namespace geojeom {
namespace {

constexpr double hundred_million = 1e8;
constexpr int lab_draws = 2'000;  ///< enough for a band on screen; the report draws 10,000

/// A number that somebody typed, between 0 and `most`; nothing when the field is not there. The problem names it.
std::optional<double> number_asked(const Request& request, const std::string& name, double most, Problems& problems) {
  std::string text(request.query(name));
  std::erase(text, ',');
  if (text.empty()) return std::nullopt;
  const auto value = parse_decimal(text);
  if (value && value->to_double() >= 0.0 && value->to_double() <= most) return value->to_double();
  problems.add({.code = "STR-127",
                .field = name,
                .details = {{"value", std::string(request.query(name))}, {"most", fmt::format("{:.0f}", most)}}});
  return std::nullopt;
}

std::size_t place_of(const std::vector<IndustrySpending>& industries, const std::string& name) {
  const auto found =
      std::find_if(industries.begin(), industries.end(), [&](const auto& one) { return one.name == name; });
  return static_cast<std::size_t>(found - industries.begin());
}

}  // namespace

bool ImpactAsked::is_changed() const {
  return local.has_value() ||
         std::any_of(industries.begin(), industries.end(), [](const auto& one) { return one.tried != one.recorded; });
}

std::string in_hundred_million(Won amount) {
  return fmt::format("{:.1f}", static_cast<double>(amount.won()) / hundred_million);
}

ImpactAsked read_impact_asked(const Request& request, const ImpactInputs& inputs) {
  ImpactAsked asked;
  for (const auto& line : inputs.lines) {
    const auto at = place_of(asked.industries, line.industry);
    if (at == asked.industries.size()) asked.industries.push_back({line.industry, Won(0), Won(0)});
    asked.industries[at].recorded = asked.industries[at].recorded + line.amount;
  }
  for (std::size_t i = 0; i < asked.industries.size(); ++i) {
    auto& industry = asked.industries[i];
    industry.tried = industry.recorded;
    const auto name = fmt::format("spend-{}", i + 1);
    const auto typed = number_asked(request, name, 1e6, asked.problems);
    // The form shows one decimal: what it shows unchanged is unchanged.
    if (!typed || request.query(name) == in_hundred_million(industry.recorded)) continue;
    industry.tried = Won(std::llround(*typed * hundred_million));
  }
  constexpr double whole = 100.0;
  if (const auto local = number_asked(request, "local", whole, asked.problems)) asked.local = *local / whole;
  if (const auto seed = number_asked(request, "seed", 1e9, asked.problems)) {
    asked.seed = static_cast<std::uint64_t>(*seed);
  }
  return asked;
}

ImpactInputs tried_inputs(const ImpactInputs& inputs, const ImpactAsked& asked) {
  std::vector<ImpactChange> changes;
  for (const auto& line : inputs.lines) {
    const auto& industry = asked.industries[place_of(asked.industries, line.industry)];
    ImpactChange change{.line = line.code, .local_content = asked.local};
    if (industry.tried != industry.recorded && industry.recorded.won() > 0) {
      const double part = static_cast<double>(line.amount.won()) / static_cast<double>(industry.recorded.won());
      change.amount = Won(std::llround(part * static_cast<double>(industry.tried.won())));
    }
    changes.push_back(std::move(change));
  }
  auto tried = changed(inputs, changes);
  Won total(0);
  for (const auto& line : tried.lines) total = total + line.amount;
  tried.study.spending = total;
  return tried;
}

Result<ImpactLab> make_impact_lab(const Request& request, ImpactInputs inputs) {
  ImpactLab lab{.inputs = std::move(inputs), .asked = {}, .tried = {}, .recorded = {}, .changed = {}};
  lab.asked = read_impact_asked(request, lab.inputs);
  const auto seed = lab.asked.seed.value_or(1);
  const bool is_changed = lab.asked.is_changed();
  auto recorded =
      compute_impact(lab.inputs, {.draws = is_changed ? 0 : lab_draws, .seed = seed, .seeks_mix = !is_changed});
  if (!recorded) return recorded.problem();
  lab.recorded = std::move(*recorded);
  if (!is_changed) return lab;
  lab.tried = tried_inputs(lab.inputs, lab.asked);
  auto changed = compute_impact(lab.tried, {.draws = lab_draws, .seed = seed, .seeks_mix = false});
  if (!changed) return changed.problem();
  lab.changed = std::move(*changed);
  return lab;
}

}  // namespace geojeom
