#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/period.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Where a project or agreement belongs: its programme and the regime that governs it.
struct ProgrammePlace {
  std::int64_t id = 0;
  std::string code;
  std::string name;
  std::string regime;  ///< empty where none is entered
  Period period;
};

struct ProjectPlace {
  std::int64_t id = 0;
  std::string code;
  std::string name;
  std::string state;
  std::string manager;
  Period period;
  ProgrammePlace programme;
  bool is_by_rcms = false;  ///< its agreement says that the money runs through RCMS
};

/// The programmes and projects of an organisation, read once.
class ProjectPlaces {
 public:
  ProjectPlaces(Reader& reader, const Registry& registry, std::int64_t organisation);

  const std::map<std::int64_t, ProjectPlace>& projects() const { return projects_; }
  const std::map<std::int64_t, ProgrammePlace>& programmes() const { return programmes_; }
  const ProjectPlace* project(std::int64_t id) const;
  const ProgrammePlace* programme(std::int64_t id) const;

 private:
  std::map<std::int64_t, ProgrammePlace> programmes_;
  std::map<std::int64_t, ProjectPlace> projects_;
};

}  // namespace geojeom
