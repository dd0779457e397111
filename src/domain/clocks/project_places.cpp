#include "domain/clocks/project_places.hpp"

#include "domain/clocks/row_reader.hpp"

namespace geojeom {
namespace {

std::map<std::int64_t, ProgrammePlace> read_programmes(Reader& reader, const Registry& registry,
                                                       std::int64_t organisation) {
  std::map<std::int64_t, ProgrammePlace> programmes;
  const RecordType& type = registry.at("programme");
  reader.scan({.type = &type, .organisation = organisation}, [&](const StoredRow& stored) {
    const RowReader row(type, stored.row);
    programmes[stored.id] = {.id = stored.id,
                             .code = row.text("code"),
                             .name = row.text("name"),
                             .regime = row.text("regime"),
                             .period = row.period("period")};
    return true;
  });
  return programmes;
}

std::map<std::int64_t, std::int64_t> read_references(Reader& reader, const RecordType& type, std::int64_t organisation,
                                                     std::string_view column) {
  std::map<std::int64_t, std::int64_t> references;
  reader.scan({.type = &type, .organisation = organisation}, [&](const StoredRow& stored) {
    references[stored.id] = RowReader(type, stored.row).number(column);
    return true;
  });
  return references;
}

}  // namespace

ProjectPlaces::ProjectPlaces(Reader& reader, const Registry& registry, std::int64_t organisation)
    : programmes_(read_programmes(reader, registry, organisation)) {
  const auto programme_of = read_references(reader, registry.at("sub_programme"), organisation, "programme");
  const RecordType& type = registry.at("project");
  reader.scan({.type = &type, .organisation = organisation}, [&](const StoredRow& stored) {
    const RowReader row(type, stored.row);
    ProjectPlace place{.id = stored.id,
                       .code = row.text("code"),
                       .name = row.text("name"),
                       .state = row.text("state"),
                       .manager = row.text("manager"),
                       .period = row.period("period"),
                       .programme = {}};
    const auto sub_programme = programme_of.find(row.number("sub_programme"));
    const ProgrammePlace* found = sub_programme == programme_of.end() ? nullptr : programme(sub_programme->second);
    if (found != nullptr) place.programme = *found;
    projects_[stored.id] = std::move(place);
    return true;
  });
  const RecordType& agreement = registry.at("agreement");
  const Query by_rcms{.type = &agreement,
                      .organisation = organisation,
                      .where = {{.column = "form",
                                 .compare = Compare::in,
                                 .values = {std::string("rcms_electronic"), std::string("rcms_paper")}}}};
  reader.scan(by_rcms, [&](const StoredRow& stored) {
    const auto found = projects_.find(RowReader(agreement, stored.row).number("project"));
    if (found != projects_.end()) found->second.is_by_rcms = true;
    return true;
  });
}

const ProjectPlace* ProjectPlaces::project(std::int64_t id) const {
  const auto found = projects_.find(id);
  return found == projects_.end() ? nullptr : &found->second;
}

const ProgrammePlace* ProjectPlaces::programme(std::int64_t id) const {
  const auto found = programmes_.find(id);
  return found == programmes_.end() ? nullptr : &found->second;
}

}  // namespace geojeom
