#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "core/won.hpp"
#include "document/table.hpp"
#include "domain/strategy/records/impact_study.hpp"
#include "domain/strategy/selection_result.hpp"

/// What became of a selection: the plans that rest on it, their tasks and budgets by industry, and the effects that
/// documents state or studies compute for them.
namespace geojeom {

/// The tasks of one industry in a plan; `industry` 0 are those that name none.
struct PlannedIndustry {
  std::int64_t industry = 0;
  std::string name;
  bool is_chosen = false;  ///< by the selection that the plan rests on
  std::int64_t tasks = 0;
  Won budget{0};
};

/// A plan of a selection, as far as the caller may read it.
struct SelectionPlan {
  std::int64_t id = 0;
  std::string name;
  std::int64_t strategies = 0;
  std::vector<PlannedIndustry> industries;  ///< the largest budget first
  std::vector<ImpactStudy> studies;

  std::int64_t tasks() const;
  Won budget() const;  ///< of the tasks
};

/// The plans that name the selection, by their first day.
std::vector<SelectionPlan> read_selection_plans(Reader& reader, const Registry& registry,
                                                const SelectionInputs& inputs);

/// A row an industry with its tasks and their budget, and the total.
document::Table planned_table(const SelectionPlan& plan, Language language);

/// A row an effect: stated by a document or computed by a study. Contract: there is one.
document::Table planned_effects_table(const SelectionPlan& plan, Language language);

/// `"plans": [{"name", "strategies", "tasks", "budget_won", "industries": [..], "studies": [..]}]`.
void write_plans(JsonWriter& json, const std::vector<SelectionPlan>& plans);

}  // namespace geojeom
