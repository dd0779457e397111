#include "cli/rule_files.hpp"

#include <filesystem>

#include "exchange/table_reader.hpp"

namespace geojeom::cli {
namespace {

WorkingCalendar shipped_calendar(const std::string& file) {
  std::map<Date, Holiday> holidays;
  auto table = open_table(file);
  if (!table.ok()) return {};
  const auto reader = std::move(table).value();
  TableRow row;
  while (reader->next(row)) {
    const auto date = parse_date(row.cell(0).text);
    if (date) holidays[*date] = {.name = std::string(row.cell(1).text), .is_substitute = row.cell(2).text == "true"};
  }
  return WorkingCalendar(std::move(holidays));
}

}  // namespace

LoadedRules load_rules(const Session& session) { return RuleBook::load(session.data_folder + "/rules"); }

WorkingCalendar load_calendar(const Session& session) {
  if (!std::filesystem::exists(session.database))
    return shipped_calendar(session.data_folder + "/reference/public_holiday.csv");
  const auto store = session.open();
  return read_working_calendar(*store->read(), session.registry());
}

}  // namespace geojeom::cli
