#include "domain/removal.hpp"
#include "domain/strategy/records/selection_quota.hpp"
#include "domain/strategy/selection_actions.hpp"
#include "record/save.hpp"
#include "tests/report/studies_fixture.hpp"

/// What the confirmation of a selection keeps from changing, whichever door is used: forms, JSON, command line and
/// import all save by save_new and save_change and remove after admit_removal.
namespace geojeom {
namespace {

class SelectionLock : public Studies {
 protected:
  void SetUp() override {
    writer_ = write();
    id_ = *find_selection(*writer_, registry(), "SC-SEL-2027");
  }

  /// Everybody compares everything as equal, then it is confirmed.
  void confirm() {
    const auto inputs = selection(*writer_, "SC-SEL-2027");
    const auto tops = criteria_under(inputs, 0);
    std::vector<JudgementAsked> asked;
    for (std::size_t i = 0; i < tops.size(); ++i) {
      for (std::size_t j = i + 1; j < tops.size(); ++j)
        asked.push_back({inputs.criteria[tops[i]].id, inputs.criteria[tops[j]].id, 1.0});
    }
    for (std::size_t e = 0; e < inputs.experts.size(); ++e) {
      ASSERT_FALSE(save_judgements(*writer_, registry(), inputs, e, asked).has_errors());
    }
    ReportFigures figures(*writer_, catalogue(), Language::ko);
    ReportContext context = context_of(*writer_, figures, 2026);
    const auto number =
        freeze_selection(*writer_, context, selection(*writer_, "SC-SEL-2027"),
                         {.by = "planner", .at = Instant::from_seconds(1'800'000'000), .program_version = "test"});
    ASSERT_TRUE(number.ok());
    report_ = *number;
  }

  StoredRow record() { return *writer_->find(registry().at("selection"), id_); }

  /// One part of the selection, of a type that names it directly or over another part.
  StoredRow part(const char* type, const char* path) {
    return writer_->list({.type = &registry().at(type), .where = {{path, Compare::equal, {id_}}}, .limit = 1})
        .rows.at(0);
  }

  static std::string code_of(const Problems& problems) { return problems.empty() ? "" : problems.front().code; }

  std::string change(const char* type, const StoredRow& stored, const char* column, Value value) {
    const RecordType& described = registry().at(type);
    Row row = stored.row;
    row[*described.column_index(column)] = std::move(value);
    return code_of(save_change(*writer_, described, {.id = stored.id, .version = stored.version, .row = row}).problems);
  }

  std::unique_ptr<Writer> writer_;
  std::int64_t id_ = 0;
  std::string report_;
};

struct Part {
  const char* type;
  const char* path;
  const char* column;
  Value value;
};

std::vector<Part> parts() {
  return {{"selection_candidate", "selection", "group", std::string("다른 유형")},
          {"selection_criterion", "selection", "weight", std::int64_t{7'000'000}},
          {"selection_expert", "selection", "weight", std::int64_t{2'000'000}},
          {"selection_quota", "selection", "most", std::int64_t{5}},
          {"selection_value", "criterion.selection", "value", std::int64_t{123'000'000}},
          {"expert_judgement", "expert.selection", "times", std::int64_t{3'000'000}}};
}

TEST_F(SelectionLock, before_confirmation_every_part_can_be_changed) {
  for (const auto& one : parts()) {
    if (std::string(one.type) == "expert_judgement") continue;  // none yet
    EXPECT_EQ(change(one.type, part(one.type, one.path), one.column, one.value), "") << one.type;
  }
}

TEST_F(SelectionLock, afterwards_no_part_changes_moves_or_goes) {
  confirm();
  for (const auto& one : parts()) {
    const auto stored = part(one.type, one.path);
    EXPECT_EQ(change(one.type, stored, one.column, one.value), "STR-123") << one.type;
    EXPECT_EQ(code_of(admit_removal(*writer_, registry().at(one.type), stored)), "STR-123") << one.type;
  }
  const auto other = *find_selection(*writer_, registry(), "SC-SEL-2024");
  EXPECT_EQ(change("selection_quota", part("selection_quota", "selection"), "selection", other), "STR-123");
}

TEST_F(SelectionLock, afterwards_nothing_is_added) {
  confirm();
  const RecordType& type = registry().at("selection_quota");
  const NewRecord added{.organisation = 1, .row = to_row(type, SelectionQuota{{id_}, "새 유형", 0, 1})};
  EXPECT_EQ(code_of(save_new(*writer_, type, added).problems), "STR-123");
}

TEST_F(SelectionLock, the_selection_itself_stays_as_it_was_and_names_its_report) {
  confirm();
  const auto stored = record();
  EXPECT_EQ(from_row<Selection>(registry().at("selection"), stored.row).confirmed_report, report_);
  EXPECT_EQ(change("selection", stored, "state", std::string("draft")), "STR-123");
  EXPECT_EQ(change("selection", stored, "confirmed_report", Value{}), "STR-123");
  EXPECT_EQ(code_of(admit_removal(*writer_, registry().at("selection"), stored)), "STR-123");
  EXPECT_EQ(change("selection", stored, "state", std::string("confirmed")), "") << "the same again is no change";
}

TEST_F(SelectionLock, nobody_confirms_by_hand_past_the_experts) {
  EXPECT_EQ(change("selection", record(), "state", std::string("confirmed")), "STR-128");
  EXPECT_EQ(change("selection", record(), "confirmed_report", std::string("없는 번호")), "STR-128");
}

TEST_F(SelectionLock, a_past_selection_that_was_only_recorded_can_be_corrected) {
  id_ = *find_selection(*writer_, registry(), "SC-SEL-2024");
  EXPECT_EQ(change("selection_quota", part("selection_quota", "selection"), "most", std::int64_t{5}), "");
  const RecordType& type = registry().at("company");
  const auto company = writer_->list({.type = &type, .limit = 1}).rows.at(0);
  EXPECT_FALSE(admit_removal(*writer_, type, company).has_errors()) << "other rooms have no such rule";
}

}  // namespace
}  // namespace geojeom
