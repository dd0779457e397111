#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/registry.hpp"
#include "domain/support/record_table.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/rule_desk.hpp"
#include "rules/packs_for_tests.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom::support {

/// A technopark in Daejeon with a programme, a project and a kind of support, in a store of its own.
class SupportWorld : public testing::Test {
 protected:
  SupportWorld();

  template <class T>
  RecordTable<T> table(std::string_view type) const {
    return RecordTable<T>(registry, type);
  }
  /// Makes a record of cells, everything required and not given filled with something; answers its id.
  std::int64_t make(std::string_view type, const std::map<std::string, std::string>& cells);
  std::int64_t company(std::string name, std::map<std::string, std::string> more = {});

  /// Does something in one transaction, and commits it when nothing went wrong.
  template <class Action>
  Acted act(Action action) {
    auto writer = store->write({.name = "test", .reason = "", .at = now});
    Acted acted = action(*writer);
    if (acted.ok()) writer->commit();
    return acted;
  }
  static std::vector<std::string> codes_of(const Problems& problems);
  std::string state_of(std::string_view type, std::int64_t id);

  const Registry& registry;
  std::unique_ptr<Store> store;
  RuleDesk desk{shipped_rules(), shipped_calendar()};
  std::int64_t tenant = 0;
  Instant now;
  std::int64_t project = 0;
  std::int64_t support_type = 0;

 private:
  int companies_ = 0;
};

}  // namespace geojeom::support
