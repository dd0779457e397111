#include "domain/support/call/call_actions.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace geojeom::support {
namespace {

/// The records of a call, by their number where they have one.
template <class T>
std::vector<T> papers_of(Reader& reader, const Registry& registry, std::string_view type, std::int64_t call) {
  std::vector<T> found;
  for (auto& one : RecordTable<T>(registry, type).where(reader, {refers_to("call", call)})) {
    found.push_back(std::move(one.record));
  }
  return found;
}

template <class T>
void sort_by_number(std::vector<T>& list) {
  std::sort(list.begin(), list.end(), [](const T& a, const T& b) { return a.number < b.number; });
}

/// Saves copies under the new call; `name` gives each its new code.
template <class T, class Change>
Problems copy_all(Writer& writer, const Stored<CallForApplications>& call, const RecordTable<T>& table,
                  std::vector<T> papers, Change change) {
  Problems problems;
  for (auto& one : papers) {
    one.call = call.ref();
    change(one);
    problems.add(table.add(writer, call.organisation, one).problems);
  }
  return problems;
}

}  // namespace

std::optional<CallPapers> load_call_papers(Reader& reader, const Registry& registry, std::int64_t call) {
  const auto stored = RecordTable<CallForApplications>(registry, "call").find(reader, call);
  if (!stored) return std::nullopt;
  CallPapers papers{.call = stored->record,
                    .criteria = papers_of<CallCriterion>(reader, registry, "call_criterion", call),
                    .adjustments = papers_of<CallAdjustment>(reader, registry, "call_adjustment", call),
                    .questions = papers_of<CallQuestion>(reader, registry, "call_question", call)};
  sort_by_number(papers.criteria);
  sort_by_number(papers.questions);
  return papers;
}

Acted draft_call(Writer& writer, const Registry& registry, std::int64_t last, const std::string& code) {
  const RecordTable<CallForApplications> calls(registry, "call");
  const auto before = calls.find(writer, last);
  const auto papers = load_call_papers(writer, registry, last);
  if (!before || !papers) return refused({missing_record(last)});
  const CallPapers draft = drafted_from(*papers, code);
  Acted made = calls.add(writer, before->organisation, draft.call);
  if (!made.ok()) return made;
  const Stored<CallForApplications> call{made.id, before->organisation, made.version, draft.call};
  made.problems.add(copy_all(writer, call, RecordTable<CallCriterion>(registry, "call_criterion"), draft.criteria,
                             [&](CallCriterion& one) { one.code = fmt::format("{}-C{}", code, one.number); }));
  made.problems.add(copy_all(writer, call, RecordTable<CallAdjustment>(registry, "call_adjustment"), draft.adjustments,
                             [](CallAdjustment&) {}));
  made.problems.add(copy_all(writer, call, RecordTable<CallQuestion>(registry, "call_question"), draft.questions,
                             [&](CallQuestion& one) { one.code = fmt::format("{}-Q{}", code, one.number); }));
  return made;
}

Acted publish_call(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t call, Date today) {
  const RecordTable<CallForApplications> calls(registry, "call");
  auto stored = calls.find(writer, call);
  const auto papers = load_call_papers(writer, registry, call);
  if (!stored || !papers) return refused({missing_record(call)});
  if (stored->record.state != CallState::planned || stored->record.published_on) {
    return refused({in_state("SUP-143", call_states[static_cast<std::size_t>(stored->record.state)])});
  }
  Problems problems = check_publishable(*papers, desk.of(stored->record.regime, today));
  if (problems.has_errors()) return refused(std::move(problems));
  stored->record.published_on = today;
  if (stored->record.reception.contains(today)) stored->record.state = CallState::open;
  Acted done = calls.change(writer, *stored);
  problems.add(std::move(done.problems));
  done.problems = std::move(problems);
  return done;
}

std::int64_t turn_calls(Writer& writer, const Registry& registry, std::int64_t organisation, Instant now) {
  const RecordTable<CallForApplications> calls(registry, "call");
  const Condition running{"state", Compare::in, {std::string("planned"), std::string("open"), std::string("reopened")}};
  std::int64_t turned = 0;
  for (auto& call : calls.where(writer, {running, {"published_on", Compare::is_set}}, organisation)) {
    const CallState before = call.record.state;
    if (closing_time(call.record) <= now) {
      call.record.state = CallState::closed;
    } else if (before == CallState::planned && call.record.reception.first() <= date_in_seoul(now)) {
      call.record.state = CallState::open;
    }
    if (call.record.state != before && calls.change(writer, call).ok()) ++turned;
  }
  return turned;
}

}  // namespace geojeom::support
