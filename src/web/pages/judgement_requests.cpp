#include "web/pages/judgement_requests.hpp"

#include "domain/strategy/records/selection.hpp"
#include "domain/strategy/records/selection_expert.hpp"
#include "record/registry.hpp"

namespace geojeom {

std::vector<JudgementRequest> judgement_requests(Visit& visit) {
  std::vector<JudgementRequest> requests;
  Reader& reader = visit.reader().unguarded();  // an expert reads no selections but knows of the own ones
  const RecordType &experts = visit.registry().at("selection_expert"), &selections = visit.registry().at("selection");
  const Page page = reader.list({.type = &experts,
                                 .organisation = visit.caller().organisation,
                                 .where = {{"account", Compare::equal, {visit.caller().user}}},
                                 .order = {{"id", true}},
                                 .limit = 50});
  for (const auto& stored : page.rows) {
    const auto expert = from_row<SelectionExpert>(experts, stored.row);
    const auto found = reader.find(selections, expert.selection.value);
    if (!found) continue;
    const auto selection = from_row<Selection>(selections, found->row);
    requests.push_back({selection.code, selection.name, expert.submitted_on.has_value()});
  }
  return requests;
}

}  // namespace geojeom
