#include "web/pages/selection_lab.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/decimal.hpp"

namespace geojeom {
namespace {

constexpr std::uint64_t lab_draws = 5'000;  ///< enough for a screen; the report draws 20,000

/// Reads the address against what the records say.
class AskedReader {
 public:
  AskedReader(const Request& request, SelectionLab& lab) : request_(request), lab_(lab) {}

  /// True when something differs from the records.
  bool read() {
    lab_.tried.draws = lab_draws;
    read_weights(0);
    for (const auto& one : lab_.inputs.criteria) {
      if (!one.is_leaf) read_weights(one.id);
      if (one.is_leaf) read_threshold(one.criterion);
    }
    read_method();
    lab_.tried.promising_count = count("promising", lab_.recorded.promising.size());
    lab_.tried.strategic_count = count("strategic", lab_.recorded.chosen.size());
    if (request_.query("quotas") == "no") {
      lab_.tried.uses_quotas = false;
      is_changed_ = true;
    }
    if (const auto seed = number("seed", 1e9)) lab_.tried.seed = static_cast<std::uint64_t>(*seed);
    return is_changed_;
  }

 private:
  std::optional<double> number(const std::string& name, double most) {
    const auto text = request_.query(name);
    if (text.empty()) return std::nullopt;
    const auto value = parse_decimal(text);
    if (value && value->to_double() >= 0.0 && value->to_double() <= most) return value->to_double();
    lab_.problems.add({.code = "STR-127",
                       .field = name,
                       .details = {{"value", std::string(text)}, {"most", fmt::format("{:.0f}", most)}}});
    return std::nullopt;
  }

  /// Weights are tried against their siblings: when one differs from what is shown, all of its heading are given.
  void read_weights(std::int64_t heading) {
    const auto under = criteria_under(lab_.inputs, heading);
    std::map<std::string, double> weights;
    bool differs = false;
    double total = 0.0;
    for (const auto c : under) {
      const auto& code = lab_.inputs.criteria[c].criterion.code;
      const double recorded = lab_.recorded.local[c].weight;
      const auto typed = number("w-" + code, 1000.0);
      const bool is_as_shown = !typed || request_.query("w-" + code) == in_percent(recorded);
      weights[code] = is_as_shown ? recorded : *typed / 100.0;
      differs |= !is_as_shown;
      total += weights[code];
    }
    if (!differs || total <= 0.0) return;
    lab_.tried.weights.insert(weights.begin(), weights.end());
    is_changed_ = true;
  }

  void read_threshold(const SelectionCriterion& criterion) {
    const auto text = request_.query("t-" + criterion.code);
    if (text.empty() || (criterion.threshold && text == to_text(*criterion.threshold))) return;
    const auto value = parse_decimal(text);
    if (!value) {
      lab_.problems.add({.code = "STR-127",
                         .field = "t-" + criterion.code,
                         .details = {{"value", std::string(text)}, {"most", "1,000,000"}}});
      return;
    }
    lab_.tried.thresholds[criterion.code] = value->to_double();
    is_changed_ = true;
  }

  void read_method() {
    for (std::size_t m = 0; m < std::size(selection_methods); ++m) {
      const auto method = static_cast<SelectionMethod>(m);
      if (selection_methods[m].code != request_.query("method") || method == lab_.recorded.method) continue;
      lab_.tried.method = method;
      is_changed_ = true;
    }
  }

  std::optional<std::size_t> count(const std::string& name, std::size_t recorded) {
    const auto asked = number(name, static_cast<double>(lab_.inputs.candidates.size()));
    if (!asked || *asked < 1.0 || static_cast<std::size_t>(*asked) == recorded) return std::nullopt;
    is_changed_ = true;
    return static_cast<std::size_t>(*asked);
  }

  const Request& request_;
  SelectionLab& lab_;
  bool is_changed_ = false;
};

std::vector<std::string> names_without(const SelectionInputs& inputs, const std::vector<std::size_t>& all,
                                       const std::vector<std::size_t>& others) {
  std::vector<std::string> names;
  for (const auto a : all) {
    if (std::find(others.begin(), others.end(), a) == others.end()) names.push_back(inputs.candidates[a].name);
  }
  return names;
}

/// The industry that the address asks for, else the first of the chosen that can be put on a map.
std::size_t mapped_of(const SelectionLab& lab, std::string_view code) {
  const auto place_of = [&](const auto& is_it) -> std::optional<std::size_t> {
    const auto found =
        std::find_if(lab.places.begin(), lab.places.end(), [&](const auto& one) { return is_it(one.candidate); });
    if (found == lab.places.end()) return std::nullopt;
    return static_cast<std::size_t>(found - lab.places.begin());
  };
  if (const auto asked = place_of([&](std::size_t a) { return lab.inputs.candidates[a].code == code; })) return *asked;
  for (const auto chosen : lab.shown().chosen) {
    if (const auto found = place_of([&](std::size_t a) { return a == chosen; })) return *found;
  }
  return 0;
}

}  // namespace

std::vector<std::string> SelectionLab::entered() const {
  return names_without(inputs, shown().chosen, recorded.chosen);
}

std::vector<std::string> SelectionLab::left() const { return names_without(inputs, recorded.chosen, shown().chosen); }

std::string in_percent(double share) { return fmt::format("{:.1f}", 100.0 * share); }

Result<SelectionInputs> selection_of(Visit& visit) {
  const auto id = find_selection(visit.reader(), visit.registry(), visit.parameter("code"));
  if (!id) return Problem{.code = "OFF-202"};
  return read_selection_inputs(visit.reader(), visit.registry(), *id);
}

Result<SelectionLab> make_selection_lab(Visit& visit, SelectionInputs inputs) {
  SelectionLab lab{.inputs = std::move(inputs), .recorded = {}, .tried = {}, .problems = {}, .changed = {}};
  auto plain = compute_selection(lab.inputs, {.draws = 0});
  if (!plain) return plain.problem();
  lab.recorded = std::move(*plain);
  const bool is_changed = AskedReader(visit.request(), lab).read();
  auto computed = compute_selection(lab.inputs, lab.tried);
  if (!computed) return computed.problem();
  (is_changed ? lab.changed.emplace() : lab.recorded) = std::move(*computed);
  lab.places = read_selection_places(visit.reader(), visit.registry(), lab.inputs);
  lab.plans = read_selection_plans(visit.reader(), visit.registry(), lab.inputs);
  lab.mapped = mapped_of(lab, visit.query("map"));
  return lab;
}

}  // namespace geojeom
