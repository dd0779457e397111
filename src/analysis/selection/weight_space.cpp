#include "analysis/selection/weight_space.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "analysis/selection/csv.hpp"

namespace geojeom::selection {
namespace {

constexpr int pilot_draws = 5000;
constexpr double room_least = 1e-9;

double room_of(const WeightCondition& condition, std::span<const double> weights) {
  double value = -condition.least;
  for (std::size_t j = 0; j < weights.size(); ++j) value += condition.coefficients[j] * weights[j];
  return value;
}

/// Distance to the nearest wall, of the simplex or of a condition.
double room_in(const WeightSpace& space, std::span<const double> weights) {
  double room = *std::min_element(weights.begin(), weights.end());
  for (const auto& condition : space.conditions) room = std::min(room, room_of(condition, weights));
  return room;
}

bool respects(const WeightSpace& space, std::span<const double> weights) {
  return std::all_of(space.conditions.begin(), space.conditions.end(),
                     [&](const auto& condition) { return room_of(condition, weights) >= 0.0; });
}

/// The part of the line point + t direction that stays inside, and at least `room` away from every wall.
struct Span {
  double from = -std::numeric_limits<double>::infinity();
  double to = std::numeric_limits<double>::infinity();

  void cut(double value, double slope) {
    if (slope > 0.0)
      from = std::max(from, -value / slope);
    else if (slope < 0.0)
      to = std::min(to, -value / slope);
    else if (value < 0.0)
      to = from = 0.0;
  }
};

Span inside(const WeightSpace& space, const Vector& point, const Vector& direction, double room) {
  Span span;
  for (std::size_t j = 0; j < point.size(); ++j) span.cut(point[j] - room, direction[j]);
  for (const auto& condition : space.conditions) {
    double slope = 0.0;
    for (std::size_t j = 0; j < point.size(); ++j) slope += condition.coefficients[j] * direction[j];
    span.cut(room_of(condition, point) - room, slope);
  }
  return span;
}

/// A random direction in which the sum of the weights does not change.
void draw_direction(Random& random, Vector& direction) {
  double centre = 0.0;
  for (auto& value : direction) centre += value = random.normal();
  centre /= static_cast<double>(direction.size());
  for (auto& value : direction) value -= centre;
}

/// Moves along random lines to where the nearest wall is furthest, until there is room or no hope.
Vector roomiest_point(const WeightSpace& space, Random& random) {
  Vector point(space.criteria, 1.0 / static_cast<double>(space.criteria));
  Vector direction(space.criteria), trial(space.criteria);
  double room = room_in(space, point);
  double step = 0.5;
  for (int round = 0; round < 40000 && step > 1e-12; ++round) {
    draw_direction(random, direction);
    bool is_better = false;
    for (const double sign : {1.0, -1.0}) {
      for (std::size_t j = 0; j < point.size(); ++j) trial[j] = point[j] + sign * step * direction[j];
      const double trial_room = room_in(space, trial);
      if (trial_room <= room) continue;
      point = trial;
      room = trial_room;
      is_better = true;
      break;
    }
    step *= is_better ? 1.3 : 0.97;
  }
  return point;
}

WeightCondition pair_condition(std::size_t criteria, std::size_t more, std::size_t less, double times) {
  WeightCondition condition{Vector(criteria, 0.0), 0.0};
  condition.coefficients[more] += 1.0;
  condition.coefficients[less] -= times;
  return condition;
}

/// One side of a stated preference: a number, a criterion, or number*criterion.
struct Term {
  double factor = 1.0;
  std::optional<std::size_t> criterion;
};

Result<Term> parse_term(std::string text, const Labels& criteria) {
  std::erase(text, ' ');
  if (const auto number = parse_number(text)) return Term{.factor = *number};
  Term term;
  const auto star = text.find('*');
  if (star != std::string::npos) {
    const auto factor = parse_number(text.substr(0, star));
    if (!factor) return Problem{.code = "SEL-128", .details = {{"what", text}}};
    term.factor = *factor;
    text.erase(0, star + 1);
  }
  for (std::size_t j = 0; j < criteria.size(); ++j) {
    std::string name = criteria[j];
    std::erase(name, ' ');
    if (name == text) term.criterion = j;
  }
  if (!term.criterion) return Problem{.code = "SEL-131", .details = {{"name", text}}};
  return term;
}

WeightCondition at_least(const Term& more, const Term& less, std::size_t criteria) {
  WeightCondition condition{Vector(criteria, 0.0), 0.0};
  if (more.criterion)
    condition.coefficients[*more.criterion] += more.factor;
  else
    condition.least -= more.factor;
  if (less.criterion)
    condition.coefficients[*less.criterion] -= less.factor;
  else
    condition.least += less.factor;
  return condition;
}

}  // namespace

Result<std::vector<WeightCondition>> parse_weight_conditions(std::string_view text, const Labels& criteria) {
  std::vector<WeightCondition> conditions;
  std::optional<Term> before;
  char sign = ' ';
  while (true) {
    const auto at = text.find_first_of("<>");
    const auto term = parse_term(std::string(text.substr(0, at)), criteria);
    if (!term) return term.problem();
    if (before) {
      conditions.push_back(sign == '>' ? at_least(*before, *term, criteria.size())
                                       : at_least(*term, *before, criteria.size()));
    }
    if (at == std::string_view::npos) break;
    before = *term;
    sign = text[at];
    text.remove_prefix(at + 1);
    if (text.starts_with('=')) text.remove_prefix(1);
  }
  if (conditions.empty()) return Problem{.code = "SEL-128", .details = {{"what", std::string(text)}}};
  return conditions;
}

std::vector<WeightCondition> weights_near(const Vector& weights, double spread) {
  const auto shares = normalised(weights);
  std::vector<WeightCondition> conditions;
  for (std::size_t j = 0; j < shares.size(); ++j) {
    for (const double sign : {1.0, -1.0}) {
      WeightCondition condition{Vector(shares.size(), 0.0), sign * shares[j] - spread * shares[j]};
      condition.coefficients[j] = sign;
      conditions.push_back(std::move(condition));
    }
  }
  return conditions;
}

std::vector<WeightCondition> weights_in_order(const Vector& weights) {
  std::vector<WeightCondition> conditions;
  for (std::size_t a = 0; a < weights.size(); ++a) {
    for (std::size_t b = 0; b < weights.size(); ++b) {
      if (weights[a] > weights[b]) conditions.push_back(pair_condition(weights.size(), a, b, 1.0));
    }
  }
  return conditions;
}

Result<WeightSampler> WeightSampler::make(const WeightSpace& space, std::uint64_t seed) {
  require(space.criteria >= 1, "at least one criterion");
  WeightSampler sampler(space, seed);
  sampler.point_.assign(space.criteria, 0.0);
  sampler.direction_.assign(space.criteria, 0.0);
  if (space.conditions.empty() || space.criteria == 1) return sampler;
  int kept = 0;
  for (int draw = 0; draw < pilot_draws; ++draw) {
    sampler.draw_free(sampler.point_);
    kept += respects(space, sampler.point_) ? 1 : 0;
  }
  if (kept * 50 >= pilot_draws) {
    sampler.way_ = Way::rejection;
    return sampler;
  }
  sampler.way_ = Way::hit_and_run;
  sampler.point_ = roomiest_point(space, sampler.random_);
  if (room_in(space, sampler.point_) < room_least) return Problem{.code = "SEL-127"};
  return sampler;
}

WeightSampler WeightSampler::stream(std::uint64_t number) const {
  WeightSampler own = *this;
  own.random_ = Random(stream_seed(seed_, number));
  if (way_ == Way::hit_and_run) {
    for (std::size_t k = 0; k < 20 * space_.criteria; ++k) own.step();
  }
  return own;
}

void WeightSampler::draw(std::span<double> weights) {
  if (way_ == Way::hit_and_run) {
    for (std::size_t k = 0; k < space_.criteria; ++k) step();
    std::copy(point_.begin(), point_.end(), weights.begin());
    return;
  }
  do {
    draw_free(weights);
  } while (way_ == Way::rejection && !respects(space_, weights));
}

void WeightSampler::draw_free(std::span<double> weights) {
  double total = 0.0;
  for (auto& weight : weights) total += weight = random_.exponential();
  const double inverse = 1.0 / total;
  for (auto& weight : weights) weight *= inverse;
}

void WeightSampler::step() {
  draw_direction(random_, direction_);
  const auto span = inside(space_, point_, direction_, 0.0);
  if (!(span.to > span.from)) return;
  const double t = span.from + random_.uniform() * (span.to - span.from);
  for (std::size_t j = 0; j < point_.size(); ++j) point_[j] += t * direction_[j];
}

}  // namespace geojeom::selection
