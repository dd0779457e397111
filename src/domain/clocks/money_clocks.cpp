#include "domain/clocks/clock_builder.hpp"
#include "domain/clocks/row_reader.hpp"

namespace geojeom {
namespace {

/// Which settlement deadline of the regime holds: the last year's is the shortest, then RCMS's own.
std::string settlement_deadline(const ClockBuilder& builder, ClockSeed seed, Date year_end) {
  seed.deadline = "settlement_report_last_year";
  const bool is_last_year = seed.project->period.last() <= year_end;
  if (is_last_year && builder.is_ruled(seed)) return seed.deadline;
  seed.deadline = "settlement_report_rcms";
  if (seed.project->is_by_rcms && builder.is_ruled(seed)) return seed.deadline;
  return "settlement_report";
}

void add_settlement(ClockBuilder& builder, const StoredRow& stored, const RowReader& row) {
  const ProjectPlace* project = builder.places().project(row.number("project"));
  if (project == nullptr) return;
  const Date year_end = std::min(project->period.last(), Date::checked(static_cast<int>(row.number("year")), 12, 31));
  ClockSeed seed{.deadline = {},
                 .subject_type = "settlement",
                 .subject = stored.id,
                 .subject_code = row.text("code"),
                 .subject_name = project->name,
                 .programme = &project->programme,
                 .project = project,
                 .person = project->manager,
                 .event_on = year_end,
                 .met_on = row.date("submitted_on"),
                 .stated_due = row.date("due_on")};
  seed.deadline = settlement_deadline(builder, seed, year_end);
  builder.add(seed);
  const auto confirmed = row.date("confirmed_on");
  if (!confirmed || row.number("refund") == 0) return;
  seed.deadline = "payback";
  seed.event_on = row.date("notified_on").value_or(*confirmed);
  seed.met_on = row.date("returned_on");
  seed.stated_due = row.date("pay_due_on");
  builder.add(seed);
}

}  // namespace

/// BR-38, BR-40: the settlement report of each year, and the refund after its confirmation.
void add_money_clocks(ClockBuilder& builder) {
  const RecordType& type = builder.world().registry.at("settlement");
  builder.reader().scan({.type = &type, .organisation = builder.scope().organisation}, [&](const StoredRow& stored) {
    add_settlement(builder, stored, RowReader(type, stored.row));
    return true;
  });
}

}  // namespace geojeom
