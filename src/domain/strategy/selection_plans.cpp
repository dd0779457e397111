#include "domain/strategy/selection_plans.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "domain/report_page.hpp"
#include "domain/strategy/records/industry.hpp"
#include "domain/strategy/records/plan.hpp"
#include "domain/strategy/table_cells.hpp"

namespace geojeom {
namespace {

constexpr std::size_t plans_max = 50;

class PlanReader {
 public:
  PlanReader(Reader& reader, const Registry& registry, const SelectionInputs& inputs)
      : reader_(reader), registry_(registry), inputs_(inputs) {}

  SelectionPlan read(const StoredRow& stored, std::string name) {
    SelectionPlan plan{.id = stored.id, .name = std::move(name), .industries = {}, .studies = {}};
    plan.strategies = reader_.count({.type = &registry_.at("plan_strategy"), .where = {of(plan.id)}});
    const AggregateTable table = reader_.aggregate({.type = &registry_.at("plan_task"),
                                                    .where = {of(plan.id)},
                                                    .group_by = {{.column = "industry"}},
                                                    .columns = {{}, {Aggregate::sum, "budget"}}});
    for (const auto& line : table.lines) plan.industries.push_back(industry_of(line));
    std::stable_sort(plan.industries.begin(), plan.industries.end(),
                     [](const auto& a, const auto& b) { return a.budget > b.budget; });
    const RecordType& studies = registry_.at("impact_study");
    const Page page =
        reader_.list({.type = &studies, .where = {of(plan.id)}, .order = {{"code", false}}, .limit = plans_max});
    for (const auto& row : page.rows) plan.studies.push_back(from_row<ImpactStudy>(studies, row.row));
    return plan;
  }

 private:
  static Condition of(std::int64_t plan) { return {"plan", Compare::equal, {plan}}; }

  PlannedIndustry industry_of(const AggregateTable::Line& line) {
    PlannedIndustry one;
    one.tasks = std::get<std::int64_t>(line.values[0]);
    if (const auto* budget = std::get_if<std::int64_t>(&line.values[1])) one.budget = Won(*budget);
    const auto* id = std::get_if<std::int64_t>(&line.group[0]);
    if (id == nullptr) return one;
    one.industry = *id;
    const RecordType& type = registry_.at("industry");
    if (const auto stored = reader_.find(type, *id)) one.name = from_row<Industry>(type, stored->row).name;
    one.is_chosen = std::any_of(inputs_.candidates.begin(), inputs_.candidates.end(), [&](const auto& candidate) {
      return candidate.industry == *id && candidate.result == CandidateResult::chosen;
    });
    return one;
  }

  Reader& reader_;
  const Registry& registry_;
  const SelectionInputs& inputs_;
};

}  // namespace

std::int64_t SelectionPlan::tasks() const {
  return std::accumulate(industries.begin(), industries.end(), std::int64_t{0},
                         [](std::int64_t sum, const auto& one) { return sum + one.tasks; });
}

Won SelectionPlan::budget() const {
  return std::accumulate(industries.begin(), industries.end(), Won(0),
                         [](Won sum, const auto& one) { return sum + one.budget; });
}

std::vector<SelectionPlan> read_selection_plans(Reader& reader, const Registry& registry,
                                                const SelectionInputs& inputs) {
  PlanReader plans(reader, registry, inputs);
  const RecordType& type = registry.at("plan");
  const Page page = reader.list({.type = &type,
                                 .where = {{"selection", Compare::equal, {inputs.id}}},
                                 .order = {{"period_from", false}},
                                 .limit = plans_max});
  std::vector<SelectionPlan> list;
  for (const auto& stored : page.rows) list.push_back(plans.read(stored, from_row<Plan>(type, stored.row).name));
  return list;
}

document::Table planned_table(const SelectionPlan& plan, Language language) {
  const Say say{language};
  TextRows rows{
      .caption = plan.name,
      .heads = {say("산업", "Industry"), say("선정", "Chosen"), say("추진과제", "Tasks"), say("예산", "Budget")},
      .rows = {},
      .unit_line = say("단위: 개, 억원", "tasks, KRW 100 million")};
  const auto add = [&](std::string name, std::string chosen, std::int64_t tasks, Won budget, std::string filter) {
    rows.rows.push_back(
        {text_content(std::move(name)),
         text_content(std::move(chosen)),
         {.value = document::Count{tasks}, .figure_link = fmt::format("/records/plan_task?plan={}{}", plan.id, filter)},
         {.value = document::Amount{budget, WonUnit::hundred_million, 1}}});
  };
  for (const auto& one : plan.industries) {
    if (one.industry == 0) {
      add(say("산업을 정하지 않음", "No industry named"), "-", one.tasks, one.budget, "");
    } else {
      add(one.name, one.is_chosen ? say("선정", "chosen") : say("선정되지 않음", "not chosen"), one.tasks, one.budget,
          fmt::format("&industry={}", one.industry));
    }
  }
  add(say("전체", "All"), "", plan.tasks(), plan.budget(), "");
  auto table = table_of(std::move(rows));
  table.rows.back().kind = document::RowKind::total;
  return table;
}

document::Table planned_effects_table(const SelectionPlan& plan, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("계획의 파급효과", "Effects of the plan"),
                .heads = {say("분석", "Study"), say("근거", "Basis"), say("지출", "Spending"),
                          say("생산", "Production"), say("부가가치", "Value added"), say("취업", "Jobs")},
                .rows = {},
                .unit_line = say("단위: 억원, 명", "KRW 100 million, persons")};
  const auto money = [](const std::optional<Won>& amount) -> document::Content {
    if (!amount) return {.value = document::Missing{}};
    return {.value = document::Amount{*amount, WonUnit::hundred_million, 1}};
  };
  for (const auto& study : plan.studies) {
    const auto& basis = impact_basises[static_cast<std::size_t>(study.basis)];
    rows.rows.push_back({{.value = study.name, .figure_link = "/impact/" + study.code},
                         text_content(say(basis.ko, basis.en)),
                         money(study.spending),
                         money(study.production),
                         money(study.value_added),
                         study.jobs ? document::Content{.value = document::Quantity{*study.jobs, 0}}
                                    : document::Content{.value = document::Missing{}}});
  }
  return table_of(std::move(rows));
}

void write_plans(JsonWriter& json, const std::vector<SelectionPlan>& plans) {
  json.key("plans").begin_array();
  for (const auto& plan : plans) {
    json.begin_object().key("id").value(plan.id).key("name").value(plan.name);
    json.key("strategies").value(plan.strategies).key("tasks").value(plan.tasks());
    json.key("budget_won").value(plan.budget().won()).key("industries").begin_array();
    for (const auto& one : plan.industries) {
      json.begin_object().key("name").value(one.name).key("chosen").value(one.is_chosen);
      json.key("tasks").value(one.tasks).key("budget_won").value(one.budget.won()).end_object();
    }
    json.end_array().key("studies").begin_array();
    for (const auto& study : plan.studies) json.value(study.code);
    json.end_array().end_object();
  }
  json.end_array();
}

}  // namespace geojeom
