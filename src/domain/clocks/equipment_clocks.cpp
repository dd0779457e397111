#include "core/won.hpp"
#include "domain/clocks/clock_builder.hpp"
#include "domain/clocks/row_reader.hpp"

namespace geojeom {

/// BR-61: from its inspection an instrument runs against the registers. The regime is that of equipment, not of a
/// programme; under the registering amount (BR-60) no clock runs.
void add_equipment_clocks(ClockBuilder& builder) {
  if (builder.scope().programme || builder.scope().project || !builder.scope().person_number.empty()) return;
  const RecordType& type = builder.world().registry.at("equipment");
  builder.reader().scan({.type = &type, .organisation = builder.scope().organisation}, [&](const StoredRow& stored) {
    const RowReader row(type, stored.row);
    const auto inspected = row.date("inspected_on");
    if (!inspected) return true;
    const auto amount = builder.world().rules.rules_of_pack("R-EQ", *inspected).limit("register_amount");
    if (amount && !amount->admits(Won(row.number("cost")))) return true;
    builder.add({.deadline = "equipment_i_tube",
                 .subject_type = "equipment",
                 .subject = stored.id,
                 .subject_code = row.text("asset_number"),
                 .subject_name = row.text("name"),
                 .pack = "R-EQ",
                 .event_on = *inspected,
                 .met_on = row.date("registered_on")});
    return true;
  });
}

}  // namespace geojeom
