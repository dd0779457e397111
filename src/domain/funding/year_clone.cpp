#include "domain/funding/year_clone.hpp"

#include <algorithm>
#include <map>

#include "domain/funding/agreement_case.hpp"
#include "domain/funding/records/budget_item.hpp"
#include "domain/funding/records/funding_line.hpp"
#include "domain/funding/records/programme.hpp"
#include "domain/funding/records/project_phase.hpp"
#include "domain/funding/records/sub_programme.hpp"

namespace geojeom {
namespace {

Period shifted(const Period& period, int years) {
  return Period::checked(period.first().plus_years(years), period.last().plus_years(years));
}

bool has_code(Reader& reader, std::string_view type_name, std::int64_t organisation, const std::string& code) {
  const RecordType& type = reader.registry().at(type_name);
  return reader.count({.type = &type, .organisation = organisation, .where = {{"code", Compare::equal, {code}}}}) > 0;
}

std::vector<Placed<Project>> projects_of_year(Reader& reader, const CloneAsked& asked) {
  std::vector<Placed<Project>> found;
  for (const auto& sub :
       placed_where<SubProgramme>(reader, "sub_programme", {"programme", Compare::equal, {asked.programme}})) {
    for (auto& project : placed_where<Project>(reader, "project", {"sub_programme", Compare::equal, {sub.id}})) {
      const auto& period = project.record.period;
      if (period.first().year() <= asked.from && asked.from <= period.last().year())
        found.push_back(std::move(project));
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.record.parent.has_value() < b.record.parent.has_value();
  });
  return found;
}

template <class T>
std::vector<Placed<T>> of_project(Reader& reader, const char* type_name, std::int64_t project) {
  return placed_where<T>(reader, type_name, {"project", Compare::equal, {project}});
}

/// Makes the records of the plan.
class CloneWriter {
 public:
  CloneWriter(Writer& writer, const CloneAsked& asked, const ClonePlan& plan)
      : writer_(writer), asked_(asked), plan_(plan), years_(asked.to - asked.from) {}

  Saved write() {
    Saved made{.id = asked_.programme, .version = 1, .problems = {}};
    if (plan_.makes_programme) made.id = make_programme();
    for (const auto& line : plan_.lines) {
      if (!line.exists && !problems_.has_errors()) make_project(line);
    }
    made.problems = problems_;
    return made;
  }

 private:
  template <class T>
  std::int64_t save(const char* type_name, const T& record) {
    if (problems_.has_errors()) return 0;
    const RecordType& type = writer_.registry().at(type_name);
    const Saved saved = save_new(writer_, type, {.organisation = plan_.organisation, .row = to_row(type, record)});
    problems_.add(saved.problems);
    return saved.id;
  }

  std::string code(const std::string& old) const { return code_of_year(old, asked_.from, asked_.to); }

  std::int64_t make_programme() {
    auto programme = *find_placed<Programme>(writer_, "programme", asked_.programme);
    programme.record.code = plan_.programme_code;
    programme.record.period = shifted(programme.record.period, years_);
    const auto id = save("programme", programme.record);
    for (auto& sub :
         placed_where<SubProgramme>(writer_, "sub_programme", {"programme", Compare::equal, {asked_.programme}})) {
      const auto old = sub.id;
      sub.record.code = code(sub.record.code);
      sub.record.programme = {id};
      sub_programmes_[old] = save("sub_programme", sub.record);
    }
    return id;
  }

  void make_project(const CloneLine& line) {
    auto project = find_placed<Project>(writer_, "project", line.project)->record;
    project.code = line.new_code;
    project.period = line.new_period;
    project.state = ProjectState{};
    project.external_number.reset();
    if (project.follow_up) project.follow_up = shifted(*project.follow_up, years_);
    if (const auto sub = sub_programmes_.find(project.sub_programme.value); sub != sub_programmes_.end())
      project.sub_programme = {sub->second};
    if (project.parent) {
      const auto parent = projects_.find(project.parent->value);
      if (parent != projects_.end()) project.parent = Id<Project>{parent->second};
    }
    const auto id = save("project", project);
    projects_[line.project] = id;
    make_money(line.project, id);
    for (auto& phase : of_project<ProjectPhase>(writer_, "project_phase", line.project)) {
      ProjectPhase made{};
      made.project = {id};
      made.number = phase.record.number;
      made.period = shifted(phase.record.period, years_);
      save("project_phase", made);
    }
  }

  void make_money(std::int64_t old, std::int64_t project) {
    for (auto& line : of_project<FundingLine>(writer_, "funding_line", old)) {
      if (line.record.year.year() != asked_.from) continue;
      line.record.code = code(line.record.code);
      line.record.project = {project};
      line.record.year = FiscalYear::checked(asked_.to);
      save("funding_line", line.record);
    }
    for (auto& item : of_project<BudgetItem>(writer_, "budget_item", old)) {
      if (item.record.year.year() != asked_.from) continue;
      item.record.code = code(item.record.code);
      item.record.project = {project};
      item.record.year = FiscalYear::checked(asked_.to);
      save("budget_item", item.record);
    }
  }

  Writer& writer_;
  const CloneAsked& asked_;
  const ClonePlan& plan_;
  int years_;
  Problems problems_;
  std::map<std::int64_t, std::int64_t> sub_programmes_;
  std::map<std::int64_t, std::int64_t> projects_;
};

}  // namespace

std::string code_of_year(const std::string& code, int from, int to) {
  const auto old = std::to_string(from);
  const auto at = code.find(old);
  if (at == std::string::npos) return code + "-" + std::to_string(to);
  std::string made = code;
  for (auto next = at; next != std::string::npos; next = made.find(old, next + old.size()))
    made.replace(next, old.size(), std::to_string(to));
  return made;
}

Result<ClonePlan> clone_plan(Reader& reader, const CloneAsked& asked) {
  const auto programme = find_placed<Programme>(reader, "programme", asked.programme);
  if (!programme) return Problem{.code = "FUN-340", .field = "programme"};
  if (asked.to <= asked.from || !FiscalYear::is_year(asked.to)) return Problem{.code = "FUN-341", .field = "to"};
  ClonePlan plan{.organisation = programme->organisation,
                 .programme_name = programme->record.name,
                 .programme_code = programme->record.code,
                 .lines = {}};
  plan.makes_programme = programme->record.period.last().year() < asked.to;
  if (plan.makes_programme) plan.programme_code = code_of_year(programme->record.code, asked.from, asked.to);
  for (const auto& project : projects_of_year(reader, asked)) {
    CloneLine line{.project = project.id,
                   .code = project.record.code,
                   .name = project.record.name,
                   .new_code = code_of_year(project.record.code, asked.from, asked.to),
                   .new_period = shifted(project.record.period, asked.to - asked.from),
                   .money = {}};
    for (const auto& money : of_project<FundingLine>(reader, "funding_line", project.id)) {
      if (money.record.year.year() == asked.from) line.money += money.record.amount;
    }
    line.exists = has_code(reader, "project", plan.organisation, line.new_code);
    plan.lines.push_back(std::move(line));
  }
  return plan;
}

Saved clone_year(Writer& writer, const CloneAsked& asked) {
  const auto plan = clone_plan(writer, asked);
  if (!plan) return {.problems = {plan.problem()}};
  const bool has_new =
      std::any_of(plan->lines.begin(), plan->lines.end(), [](const auto& line) { return !line.exists; });
  if (!has_new)
    return {.problems = {{.code = "FUN-342", .field = "from", .details = {{"year", std::to_string(asked.from)}}}}};
  return CloneWriter(writer, asked, *plan).write();
}

}  // namespace geojeom
