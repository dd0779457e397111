#include "domain/clocks/clock_builder.hpp"
#include "domain/clocks/row_reader.hpp"

namespace geojeom {
namespace {

ClockSeed seed_at(const ClockBuilder& builder, const StoredRow& stored, const RowReader& row) {
  const ProjectPlace* project = builder.places().project(row.number("project"));
  return {.deadline = {},
          .subject_type = "agreement",
          .subject = stored.id,
          .subject_code = row.text("code"),
          .subject_name = row.text("name"),
          .programme = project != nullptr ? &project->programme : builder.places().programme(row.number("programme")),
          .project = project,
          .person = project != nullptr ? project->manager : std::string()};
}

void add(ClockBuilder& builder, ClockSeed seed, std::string deadline,
         std::pair<std::optional<Date>, std::optional<Date>> event_and_end) {
  if (!event_and_end.first) return;
  seed.deadline = std::move(deadline);
  seed.event_on = *event_and_end.first;
  seed.met_on = event_and_end.second;
  builder.add(seed);
}

/// The first day on which national money reached each project.
std::map<std::int64_t, Date> first_grants(Reader& reader, const Registry& registry, std::int64_t organisation) {
  const AggregateQuery query{.type = &registry.at("ledger_entry"),
                             .organisation = organisation,
                             .where = {{.column = "kind", .values = {std::string("grant")}},
                                       {.column = "source", .values = {std::string("national")}}},
                             .group_by = {{.column = "project"}},
                             .columns = {{.aggregate = Aggregate::minimum, .column = "on"}}};
  std::map<std::int64_t, Date> first;
  for (const auto& line : reader.aggregate(query).lines) {
    const auto* project = number_in(line.group.front());
    const auto* on = text_in(line.values.front());
    if (project == nullptr || on == nullptr) continue;
    if (const auto date = parse_date(*on)) first[*project] = *date;
  }
  return first;
}

void add_changes(ClockBuilder& builder, const std::map<std::int64_t, ClockSeed>& agreements) {
  const RecordType& type = builder.world().registry.at("agreement_change");
  builder.reader().scan({.type = &type, .organisation = builder.scope().organisation}, [&](const StoredRow& stored) {
    const RowReader row(type, stored.row);
    const auto agreement = agreements.find(row.number("agreement"));
    if (agreement == agreements.end() || row.text("route") != "approval") return true;
    ClockSeed seed = agreement->second;
    seed.subject_type = "agreement_change";
    seed.subject = stored.id;
    seed.subject_code = row.text("code");
    add(builder, std::move(seed), "change_reply", {row.date("requested_on"), row.date("decided_on")});
    return true;
  });
}

}  // namespace

/// BR-17, BR-32, BR-33: papers, suspension, entry in the system, national money, reply to a change.
void add_agreement_clocks(ClockBuilder& builder) {
  const RecordType& type = builder.world().registry.at("agreement");
  const auto grants = first_grants(builder.reader(), builder.world().registry, builder.scope().organisation);
  std::map<std::int64_t, ClockSeed> agreements;
  builder.reader().scan({.type = &type, .organisation = builder.scope().organisation}, [&](const StoredRow& stored) {
    const RowReader row(type, stored.row);
    const ClockSeed seed = seed_at(builder, stored, row);
    agreements.emplace(stored.id, seed);
    if (row.text("kind") == "comprehensive") return true;
    const auto concluded = row.date("concluded_on");
    const auto suspended = row.date("suspended_on");
    const auto papers = row.date("papers_on");
    const bool is_held = row.text("state") == "suspended";
    if (!is_held) add(builder, seed, "agreement_papers", {row.date("notified_on"), papers ? papers : concluded});
    if (!is_held) add(builder, seed, "agreement_conclusion", {row.date("notified_on"), concluded});
    if (suspended) {
      const auto cured = row.date("cured_on");
      ClockSeed held = seed;
      held.subject_code += "@" + to_text(*suspended);
      add(builder, std::move(held), "suspension_cure", {suspended, cured || is_held ? cured : concluded});
    }
    add(builder, seed, "agreement_entry", {concluded, row.date("entered_on")});
    const auto granted = grants.find(seed.project == nullptr ? 0 : seed.project->id);
    if (seed.project != nullptr)
      add(builder, seed, "national_money",
          {concluded, granted == grants.end() ? std::nullopt : std::optional(granted->second)});
    return true;
  });
  add_changes(builder, agreements);
}

}  // namespace geojeom
