#pragma once

#include <string>

#include "domain/support/record_table.hpp"
#include "domain/support/records/objection.hpp"
#include "domain/support/rule_desk.hpp"

namespace geojeom::support {

struct ObjectionFiled {
  std::int64_t application = 0;
  Date filed_on;
  std::string ground;
  bool recuses_panel = false;
};
/// BR-16: an applicant objects to the decision it was notified of. Errors: SUP-170 too late, SUP-171 not the first,
/// SUP-174 the decision was not notified, REC-108, RUL-121 no pack knows the window.
Acted file_objection(Writer& writer, const Registry& registry, const RuleDesk& desk, const ObjectionFiled& filed);

struct ObjectionDecided {
  std::int64_t objection = 0;
  ObjectionState state = ObjectionState::dismissed;
  std::string answer;
  Date decided_on;
};
/// Decides an objection. Upheld: the application waits for its re-review, by a new panel where the old one was recused.
/// Dismissed or returned: it is not supported. Errors: SUP-172 decided already, REC-108.
Acted decide_objection(Writer& writer, const Registry& registry, const ObjectionDecided& decided);

}  // namespace geojeom::support
