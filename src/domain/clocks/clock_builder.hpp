#pragma once

#include <map>
#include <set>

#include "domain/clocks/clocks.hpp"
#include "domain/clocks/project_places.hpp"

namespace geojeom {

/// A clock about to be made: what happened, when, and what ended it.
struct ClockSeed {
  std::string deadline;
  std::string subject_type;
  std::int64_t subject = 0;
  std::string subject_code;  ///< stays the same for ever: part of the clock's code
  std::string subject_name;
  const ProgrammePlace* programme = nullptr;
  const ProjectPlace* project = nullptr;
  std::string pack{};  ///< a pack by name, for what no programme's regime governs: equipment
  std::string person{};
  int time = 1;
  Date event_on;
  std::optional<Date> met_on{};
  std::optional<Date> stated_due{};  ///< the due date that a record states
};

/// Turns seeds into clocks by the rules, remembering obligations, and keeps those in scope.
class ClockBuilder {
 public:
  ClockBuilder(Reader& reader, const RuleWorld& world, const ClockScope& scope);

  const ProjectPlaces& places() const { return places_; }
  const ClockScope& scope() const { return scope_; }
  const RuleWorld& world() const { return world_; }
  Reader& reader() { return reader_; }

  void add(const ClockSeed& seed);
  /// Whether the rules that govern the seed know the deadline.
  bool is_ruled(const ClockSeed& seed) const;
  std::vector<DueClock> take() { return std::move(clocks_); }

 private:
  struct Remembered {
    Date due_on;
    std::optional<Date> met_on;
    bool is_suspended = false;
    PackStamp stamp;
  };

  bool is_in_scope(const ClockSeed& seed) const;
  RulesInForce rules_for(const ClockSeed& seed) const;
  bool count_by_rule(const ClockSeed& seed, DueClock& clock) const;
  bool count_as_remembered(const ClockSeed& seed, const Remembered& remembered, DueClock& clock) const;
  void hold_against_stated(const ClockSeed& seed, DueClock& clock) const;
  void read_obligations();
  void read_projects_of_person();

  Reader& reader_;
  const RuleWorld& world_;
  const ClockScope& scope_;
  ProjectPlaces places_;
  std::map<std::string, Remembered> obligations_;
  std::set<std::int64_t> projects_of_person_;
  std::vector<DueClock> clocks_;
};

/// The code by which an obligation remembers a clock.
std::string clock_code(std::string_view subject_code, std::string_view deadline, int time);

/// The sources of clocks; each adds what its records say.
void add_agreement_clocks(ClockBuilder& builder);
void add_project_clocks(ClockBuilder& builder);
void add_money_clocks(ClockBuilder& builder);
void add_equipment_clocks(ClockBuilder& builder);

}  // namespace geojeom
