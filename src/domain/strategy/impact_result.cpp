#include "domain/strategy/impact_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/impact/spending.hpp"
#include "record/save.hpp"

namespace geojeom {
namespace {

using impact::CoefficientSheet;
using impact::Vector;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double won_in_billion = 1e9;

/// Effects and spending added up line by line.
class Computation {
 public:
  Computation(const ImpactInputs& inputs, const ImpactOptions& options)
      : inputs_(inputs), options_(options), sheet_(inputs.coefficients.sheet), k_(sheet_.indicators.size()) {
    out_.by_home_sector = Vector(sheet_.size(), 0.0);
    rest_outside_ = direct_outside_ = induced_outside_ = Vector(k_, 0.0);
  }

  Result<ImpactResult> run() {
    for (const auto& line : inputs_.lines) {
      if (auto problem = add(line)) return *problem;
    }
    check_total();
    if (auto problem = set_effects()) return *problem;
    set_sectors();
    if (inputs_.stated) {
      set_stated();
      if (options_.seeks_mix && !out_.stated.empty() && out_.home > 0.0) return seek_mixes();
    }
    return std::move(out_);
  }

 private:
  std::optional<Problem> add(const ImpactLine& line) {
    const auto supplier = inputs_.suppliers.find(line.supplier_set);
    const bool is_home = supplier == inputs_.suppliers.end();
    const CoefficientSheet& sheet = is_home ? sheet_ : supplier->second.sheet;
    const auto prepared = impact::prepare_spending({{line.code, static_cast<double>(line.amount.won()) / won_in_billion,
                                                     line.year, line.local_content, line.sectors}},
                                                   {.sectors = sheet.codes, .price_index = inputs_.price_index});
    if (!prepared) return prepared.problem();
    const double bought = linear::sum(prepared->vector);
    out_.spent += prepared->spent;
    out_.leaked += prepared->leaked;
    (is_home ? out_.home : out_.outside) += bought;
    Vector own(k_, 0.0), rest(k_, 0.0);
    for (std::size_t j = 0; j < prepared->vector.size(); ++j) {
      const double amount = prepared->vector[j];
      if (amount == 0.0) continue;
      if (is_home) out_.by_home_sector[j] += amount;
      for (std::size_t a = 0; a < k_; ++a) {
        const auto same = sheet.indicator(sheet_.indicators[a]);
        if (!same) continue;
        (is_home ? own : rest)[a] += amount * sheet.own(j, *same);
        rest[a] += amount * sheet.rest(j, *same);
        if (is_home) continue;
        direct_outside_[a] += amount * (sheet.direct.empty() ? unknown : sheet.direct(j, *same));
        induced_outside_[a] += amount * induced_of(sheet, j, *same);
      }
    }
    if (!is_home) {
      for (std::size_t a = 0; a < k_; ++a) rest_outside_[a] += rest[a];
    }
    add_part(out_.industries, line.industry, prepared->spent, own, rest);
    add_part(out_.years, std::to_string(line.year), prepared->spent, own, rest);
    return std::nullopt;
  }

  /// In the nation, per unit; NaN where the sheet does not close households in.
  static double induced_of(const CoefficientSheet& sheet, std::size_t j, std::size_t a) {
    return sheet.induced_own.empty() ? unknown : sheet.induced_own(j, a) + sheet.induced_rest(j, a);
  }

  void add_part(std::vector<ImpactPart>& parts, const std::string& name, double spent, const Vector& own,
                const Vector& rest) const {
    auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.name == name; });
    if (part == parts.end()) {
      parts.push_back({.code = name, .name = name, .own = Vector(k_, 0.0), .rest = Vector(k_, 0.0)});
      part = parts.end() - 1;
    }
    part->spending += spent;
    for (std::size_t a = 0; a < k_; ++a) {
      part->own[a] += own[a];
      part->rest[a] += rest[a];
    }
  }

  /// STR-115 when the lines do not add up to what the study says it spends.
  void check_total() {
    Won total(0);
    for (const auto& line : inputs_.lines) total += line.amount;
    if (total == inputs_.study.spending) return;
    out_.warnings.add({.code = "STR-115",
                       .field = "spending",
                       .details = {{"lines", in_unit(total, WonUnit::won)},
                                   {"stated", in_unit(inputs_.study.spending, WonUnit::won)}},
                       .severity = Problem::Severity::warning});
  }

  std::optional<Problem> set_effects() {
    std::optional<impact::Study> home;
    std::vector<impact::StudyInterval> intervals;
    if (out_.home > 0.0) {
      auto study = impact::study(sheet_, out_.by_home_sector);
      if (!study) return study.problem();
      home = std::move(study).value();
      out_.warnings.add(home->warnings);
      if (options_.draws > 0) {
        auto drawn = impact::simulate_study({.sheet = sheet_,
                                             .spending = out_.by_home_sector,
                                             .doubt = options_.doubt,
                                             .draws = options_.draws,
                                             .seed = options_.seed});
        if (!drawn) return drawn.problem();
        intervals = std::move(drawn).value();
        out_.draws = options_.draws;
        out_.seed = options_.seed;
      }
    } else if (out_.outside <= 0.0) {
      return Problem{.code = "IO-129", .details = {{"sum", impact::number_text(out_.spent)}}};
    }
    for (std::size_t a = 0; a < k_; ++a) {
      out_.effects.push_back(effect_of(a, home));
      if (intervals.empty()) continue;
      out_.effects.back().own_interval = intervals[a].own;
      out_.effects.back().total_interval = shifted(intervals[a].total, rest_outside_[a]);
    }
    return std::nullopt;
  }

  ImpactEffect effect_of(std::size_t a, const std::optional<impact::Study>& home) const {
    ImpactEffect effect{.indicator = sheet_.indicators[a]};
    if (home) {
      effect.own = home->effects[a].own;
      effect.rest = home->effects[a].rest;
      effect.direct = home->effects[a].direct;
      effect.induced_own = home->effects[a].induced_own;
      effect.induced = home->effects[a].induced;
    }
    effect.rest += rest_outside_[a];
    effect.direct += direct_outside_[a];
    effect.induced += induced_outside_[a];
    effect.total = effect.own + effect.rest;
    // What is paid is itself production: the direct effect, even where the sheet has no column for it.
    if (effect.indicator == "production") effect.direct = out_.home + out_.outside;
    effect.indirect = effect.total - effect.direct;
    effect.own_share = effect.total == 0.0 ? unknown : effect.own / effect.total;
    effect.own_per_billion = effect.own / out_.spent;
    effect.total_per_billion = effect.total / out_.spent;
    return effect;
  }

  static impact::Interval shifted(impact::Interval interval, double by) {
    for (double* value : {&interval.base, &interval.mean, &interval.p025, &interval.p05, &interval.p25, &interval.p50,
                          &interval.p75, &interval.p95, &interval.p975}) {
      *value += by;
    }
    return interval;
  }

  void set_sectors() {
    for (std::size_t j = 0; j < sheet_.size(); ++j) {
      const double amount = out_.by_home_sector[j];
      if (amount == 0.0) continue;
      ImpactPart part{.code = sheet_.codes[j], .name = sheet_.names[j], .spending = amount, .own = {}, .rest = {}};
      for (std::size_t a = 0; a < k_; ++a) {
        part.own.push_back(amount * sheet_.own(j, a));
        part.rest.push_back(amount * sheet_.rest(j, a));
      }
      out_.sectors.push_back(std::move(part));
    }
    const auto larger = [](const auto& a, const auto& b) { return a.spending > b.spending; };
    std::stable_sort(out_.sectors.begin(), out_.sectors.end(), larger);
    std::stable_sort(out_.industries.begin(), out_.industries.end(), larger);
    std::sort(out_.years.begin(), out_.years.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  }

  void set_stated() {
    const auto& stated = *inputs_.stated;
    const auto beside = [&](const char* indicator, std::optional<double> value) {
      const auto at = sheet_.indicator(indicator);
      if (!at || !value) return;
      const auto& effect = out_.effects[*at];
      out_.stated.push_back({indicator, *value, effect.own, effect.total, (effect.total - *value) / *value});
    };
    const auto billions = [](const std::optional<Won>& amount) -> std::optional<double> {
      if (!amount) return std::nullopt;
      return static_cast<double>(amount->won()) / won_in_billion;
    };
    beside("production", billions(stated.production));
    beside("value_added", billions(stated.value_added));
    beside("employment", stated.jobs ? std::optional<double>(stated.jobs->to_double()) : std::nullopt);
  }

  /// The sectors that the tasks buy from, or every sector that the region has.
  std::vector<std::size_t> candidates(bool all_sectors) const {
    std::vector<std::size_t> list;
    for (std::size_t j = 0; j < sheet_.size(); ++j) {
      if (all_sectors ? !sheet_.is_absent(j) : out_.by_home_sector[j] > 0.0) list.push_back(j);
    }
    return list;
  }

  Result<ImpactResult> seek_mixes() {
    const double asked = inputs_.study.largest_share ? inputs_.study.largest_share->to_double() : options_.share_max;
    for (const bool all_sectors : {false, true}) {
      for (const auto scope : {impact::Scope::own, impact::Scope::total}) {
        MixFinding finding{
            .scope = scope, .all_sectors = all_sectors, .candidates = candidates(all_sectors), .answer = {}};
        const double share_max = std::max(asked, 1.0 / static_cast<double>(finding.candidates.size()));
        finding.share_max = share_max;
        impact::MixQuestion question{.sheet = sheet_,

                                     .spending = out_.home,
                                     .indicators = {},
                                     .targets = {},
                                     .candidates = finding.candidates,
                                     .preferred = {},
                                     .share_max = share_max,
                                     .scope = scope};
        for (const auto& one : out_.stated) {
          question.indicators.push_back(one.indicator);
          question.targets.push_back(one.stated);
        }
        for (const auto j : finding.candidates) question.preferred.push_back(out_.by_home_sector[j] / out_.home);
        auto answer = impact::find_mix(question);
        if (!answer) return answer.problem();
        finding.answer = std::move(answer).value();
        out_.mixes.push_back(std::move(finding));
      }
    }
    return std::move(out_);
  }

  const ImpactInputs& inputs_;
  const ImpactOptions& options_;
  const CoefficientSheet& sheet_;
  std::size_t k_;
  Vector rest_outside_;
  Vector direct_outside_;
  Vector induced_outside_;
  ImpactResult out_;
};

}  // namespace

Result<ImpactResult> compute_impact(const ImpactInputs& inputs, const ImpactOptions& options) {
  return Computation(inputs, options).run();
}

Won won_of_billions(double billions) { return Won(std::llround(billions * won_in_billion)); }

Problems save_impact_result(Writer& writer, const Registry& registry, const ImpactInputs& inputs,
                            const ImpactResult& result) {
  const RecordType& type = registry.at("impact_study");
  const auto stored = writer.find(type, inputs.id);
  if (!stored) return {{.code = "STO-104", .field = "study"}};
  auto study = from_row<ImpactStudy>(type, stored->row);
  for (const auto& effect : result.effects) {
    const auto jobs = [](double persons) { return Decimal::from_micros(std::llround(persons * 1e6)); };
    if (effect.indicator == "production") {
      study.production = won_of_billions(effect.total);
      study.production_in_region = won_of_billions(effect.own);
    } else if (effect.indicator == "value_added") {
      study.value_added = won_of_billions(effect.total);
      study.value_added_in_region = won_of_billions(effect.own);
    } else if (effect.indicator == "employment") {
      study.jobs = jobs(effect.total);
      study.jobs_in_region = jobs(effect.own);
    }
  }
  return save_change(writer, type, {.id = stored->id, .version = stored->version, .row = to_row(type, study)}).problems;
}

std::string indicator_name(const std::string& indicator, Language language) {
  const bool is_korean = language == Language::ko;
  if (indicator == "production") return is_korean ? "생산" : "production";
  if (indicator == "value_added") return is_korean ? "부가가치" : "value added";
  if (indicator == "employment") return is_korean ? "취업" : "employed persons";
  if (indicator == "employees") return is_korean ? "고용" : "employees";
  return indicator;
}

bool counts_persons(const std::string& indicator) { return indicator == "employment" || indicator == "employees"; }

}  // namespace geojeom
