#include "tests/support/support_world.hpp"

#include <fmt/format.h>

namespace geojeom::support {
namespace {

const Registry& all_types() {
  static const Registry registry(described_record_types());
  return registry;
}

std::string anything(const Column& column) {
  switch (column.kind) {
    case Kind::date:
      return column.part == Column::Part::last_day ? "2026-12-31" : "2026-03-02";
    case Kind::instant:
      return "2026-03-02T09:00:00+09:00";
    case Kind::region:
      return "mois:30200";
    case Kind::ksic:
      return "11:26";
    case Kind::fiscal_year:
      return "2026";
    case Kind::choice:
      return std::string(column.field->choices[0].code);
    case Kind::yes_no:
      return "아니요";
    case Kind::file:
      return std::string(64, 'a');
    default:
      return "1";
  }
}

/// A business number with its check digit.
std::string business_number(int serial) {
  for (std::int64_t number = 3'148'100'000 + serial * 100; number < 3'148'100'000 + serial * 100 + 10; ++number) {
    if (const auto valid = BusinessNumber::of(number)) return to_text(*valid);
  }
  return {};
}

}  // namespace

SupportWorld::SupportWorld()
    : registry(all_types()),
      store(make_sqlite_at(fresh_path(), registry)),
      now(*parse_instant("2026-03-02T09:30:00+09:00")) {
  const RecordType& organisation = registry.at("organisation");
  Row row = organisation.default_row();
  row[*organisation.column_index("name")] = std::string("대전테크노파크");
  row[*organisation.column_index("kind")] = std::string("technopark");
  if (const auto region = organisation.column_index("region")) row[*region] = std::string("mois:30");
  {
    auto writer = store->write({.name = "test", .reason = "", .at = now});
    tenant = *writer->create(organisation, {.row = row});
    writer->commit();
  }
  const auto programme = make("programme", {{"code", "DJ-P"}, {"name", "지역산업"}});
  const auto sub_programme = make("sub_programme", {{"code", "DJ-P-S"}, {"programme", fmt::format("#{}", programme)}});
  project =
      make("project",
           {{"code", "DJ-2026-01"}, {"name", "2026년 기업지원"}, {"sub_programme", fmt::format("#{}", sub_programme)}});
  support_type = make("support_type", {{"code", "PROTOTYPE"}, {"name", "시제품"}, {"family", "commercialisation"}});
}

std::int64_t SupportWorld::make(std::string_view type_name, const std::map<std::string, std::string>& cells) {
  const RecordType& type = registry.at(type_name);
  Row row = type.default_row();
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    const auto given = cells.find(column.name);
    if (given == cells.end() && !(column.required && is_empty(row[i]))) continue;
    const auto value = parse_value(column, given == cells.end() ? anything(column) : given->second);
    EXPECT_TRUE(value.ok()) << type_name << "." << column.name;
    row[i] = *value;
  }
  auto writer = store->write({.name = "test", .reason = "", .at = now});
  const Saved saved = save_new(*writer, type, {.organisation = tenant, .row = row});
  EXPECT_TRUE(saved.ok()) << type_name << " "
                          << (saved.problems.empty() ? "" : saved.problems.front().code + saved.problems.front().field);
  writer->commit();
  return saved.id;
}

std::int64_t SupportWorld::company(std::string name, std::map<std::string, std::string> more) {
  more["name"] = std::move(name);
  more.try_emplace("business_number", business_number(++companies_));
  more.try_emplace("status", "active");
  more.try_emplace("founded_on", "2015-05-01");
  return make("company", more);
}

std::vector<std::string> SupportWorld::codes_of(const Problems& problems) {
  std::vector<std::string> codes;
  for (const auto& problem : problems) codes.push_back(problem.code);
  return codes;
}

std::string SupportWorld::state_of(std::string_view type_name, std::int64_t id) {
  const RecordType& type = registry.at(type_name);
  const auto row = store->read()->find(type, id);
  return row ? *text_in(row->row[*type.column_index("state")]) : "";
}

}  // namespace geojeom::support
