/// One call on a real store: drafting, eight applicants, a panel with a computed conflict and a tie, an objection that
/// is upheld, an agreement with a change, a voucher, a service that the company confirms, five yearly surveys.
#include <fmt/format.h>

#include "domain/office/caller.hpp"
#include "domain/support/application/application_actions.hpp"
#include "domain/support/delivery/agreement_actions.hpp"
#include "domain/support/delivery/service_actions.hpp"
#include "domain/support/duplicate/duplicate_review.hpp"
#include "domain/support/outcome/outcome_actions.hpp"
#include "domain/support/records/conflict_of_interest.hpp"
#include "domain/support/records/support_project.hpp"
#include "domain/support/review/objection_actions.hpp"
#include "domain/support/review/review_actions.hpp"
#include "domain/support/review/visibility.hpp"
#include "record/journal.hpp"
#include "tests/support/support_world.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr int applicants = 8;
constexpr int reviewers = 5;

class CallJourney : public SupportWorld {
 protected:
  std::string ref(std::int64_t id) const { return fmt::format("#{}", id); }
  static Date day(int month, int date) { return Date::checked(2026, month, date); }
  static Instant at(const char* text) { return *parse_instant(text); }

  /// Last year's call with its papers.
  void make_last_call() {
    last_call = make("call", {{"code", "C-2025"},
                              {"name", "2025년 시제품 지원"},
                              {"project", ref(project)},
                              {"support_type", ref(support_type)},
                              {"published_on", "2025-03-03"},
                              {"reception_from", "2025-03-03"},
                              {"reception_to", "2025-04-02"},
                              {"state", "closed"},
                              {"budget", "120000000"},
                              {"cap", "30000000"},
                              {"own_share", "10%"},
                              {"contact", "기업지원단"},
                              {"target", "대전의 중소기업"},
                              {"eligibility", "지역 = 대전 그리고 업력 3년 이상"}});
    make("call_criterion", {{"code", "C-2025-C1"},
                            {"call", ref(last_call)},
                            {"number", "1"},
                            {"name", "기술성"},
                            {"part", "technology"},
                            {"points", "50"}});
    make("call_criterion", {{"code", "C-2025-C2"},
                            {"call", ref(last_call)},
                            {"number", "2"},
                            {"name", "사업성"},
                            {"part", "business"},
                            {"points", "50"}});
    make("call_question", {{"code", "C-2025-Q1"},
                           {"call", ref(last_call)},
                           {"number", "1"},
                           {"question", "시험이 필요합니까?"},
                           {"kind", "choice"},
                           {"options", "예, 아니요"},
                           {"is_required", "예"}});
  }

  Acted publish(Date today) {
    return act([&](Writer& writer) { return publish_call(writer, registry, desk, call, today); });
  }
  void make_call() {
    make_last_call();
    const Acted draft = act([&](Writer& writer) { return draft_call(writer, registry, last_call, "C-2026"); });
    ASSERT_TRUE(draft.ok());
    call = draft.id;
    ASSERT_TRUE(publish(day(3, 3)).ok());
    EXPECT_EQ(state_of("call", call), "open");
  }

  ApplicationDraft draft_of(std::int64_t company_id, const std::string& title) const {
    return {.call = call,
            .company = company_id,
            .title = title,
            .item = title,
            .requested = Won(27'000'000),
            .own_share = Won(3'000'000),
            .period = Period::checked(day(5, 1), day(11, 30)),
            .answers = {{1, "아니요"}}};
  }
  std::int64_t apply(std::int64_t company_id, const std::string& title) {
    const Acted saved =
        act([&](Writer& writer) { return save_draft(writer, registry, draft_of(company_id, title), day(3, 10)); });
    EXPECT_TRUE(saved.ok());
    EXPECT_TRUE(submit(saved.id, "2026-04-02T23:59:59+09:00").ok());
    return saved.id;
  }
  Acted submit(std::int64_t application, const char* when) {
    return act([&](Writer& writer) {
      return submit_application(writer, registry, {.application = application, .at = at(when)});
    });
  }
  void pass_pre_check(std::int64_t application) {
    for (const auto& item : pre_check_items) {
      make("pre_check", {{"application", ref(application)}, {"item", std::string(item.code)}, {"result", "pass"}});
    }
    ASSERT_TRUE(act([&](Writer& writer) { return conclude_pre_check(writer, registry, application); }).ok());
  }

  void make_applications() {
    for (int i = 0; i < applicants; ++i) {
      companies.push_back(company(fmt::format("기업 {}", i), {{"representative", fmt::format("대표 {}", i)}}));
      applications.push_back(apply(companies.back(), fmt::format("품목 {}", i)));
    }
    for (const auto application : applications) pass_pre_check(application);
  }

  void make_panel() {
    panel =
        make("review_panel", {{"code", "P1"}, {"call", ref(call)}, {"stage", "selection"}, {"held_on", "2026-04-15"}});
    for (int i = 0; i < reviewers; ++i) {
      const bool is_tied = i == 0;  // belongs to the first applicant
      members.push_back(make("reviewer", {{"code", fmt::format("REV-{}", i)},
                                          {"name", fmt::format("위원 {}", i)},
                                          {"company", is_tied ? ref(companies[0]) : ""},
                                          {"region", i < 3 ? "mois:11" : "mois:30"},
                                          {"is_industry", i < 2 ? "예" : "아니요"}}));
      make("panel_seat", {{"panel", ref(panel)},
                          {"reviewer", ref(members.back())},
                          {"matches_field", i > 1 ? "예" : "아니요"},
                          {"is_chair", i == 4 ? "예" : "아니요"}});
    }
  }
  Acted sheet(std::int64_t application, std::int64_t reviewer, int technology, int business) {
    return act([&](Writer& writer) {
      return fill_sheet(writer, registry,
                        {.panel = panel,
                         .application = application,
                         .reviewer = reviewer,
                         .points = {{1, Decimal::of(technology)}, {2, Decimal::of(business)}},
                         .opinion = "",
                         .reviewed_on = day(4, 15)});
    });
  }
  /// Application i gets 90 - 3 i points; 3 and 4 tie, and 4 is stronger in business.
  void score_everything() {
    for (int i = 0; i < applicants; ++i) {
      const int total = i == 4 ? 81 : 90 - 3 * i;
      const int business = i == 4 ? 45 : 40;
      for (int r = 0; r < reviewers; ++r) {
        const Acted done = sheet(applications[static_cast<std::size_t>(i)], members[static_cast<std::size_t>(r)],
                                 total - business, business);
        if (i == 0 && r == 0) {
          EXPECT_THAT(codes_of(done.problems), ElementsAre("SUP-166"));
        } else {
          EXPECT_TRUE(done.ok());
        }
      }
    }
  }

  std::int64_t last_call = 0;
  std::int64_t call = 0;
  std::int64_t panel = 0;
  std::vector<std::int64_t> companies;
  std::vector<std::int64_t> applications;
  std::vector<std::int64_t> members;
};

TEST_F(CallJourney, publishes_what_is_complete_and_only_once) {
  make_call();
  EXPECT_THAT(codes_of(publish(day(3, 4)).problems), ElementsAre("SUP-143"));
  const auto papers = load_call_papers(*store->read(), registry, call);
  EXPECT_EQ(papers->call.name, "2026년 시제품 지원");
  EXPECT_EQ(papers->criteria.size(), 2u);
  EXPECT_EQ(papers->questions[0].code, "C-2026-Q1");
  auto writer = store->write({.name = "test", .reason = "", .at = now});
  EXPECT_EQ(turn_calls(*writer, registry, tenant, at("2026-04-02T23:59:59+09:00")), 0);
  EXPECT_EQ(turn_calls(*writer, registry, tenant, at("2026-04-03T00:00:00+09:00")), 1);
}

TEST_F(CallJourney, takes_applications_until_the_minute_and_says_all_that_is_wrong) {
  make_call();
  const auto good = company("좋은 기업");
  const auto far = company("먼 기업", {{"region", "mois:43110"}});
  const auto unknown = company("모르는 기업", {{"founded_on", ""}});
  const auto draft = [&](std::int64_t owner) {
    return act([&](Writer& writer) { return save_draft(writer, registry, draft_of(owner, "품목"), day(3, 10)); }).id;
  };
  const auto first = draft(good);
  EXPECT_THAT(codes_of(submit(first, "2026-04-03T00:00:00+09:00").problems), ElementsAre("SUP-150"));
  EXPECT_THAT(codes_of(submit(first, "2026-03-02T23:59:59+09:00").problems), ElementsAre("SUP-150"));
  EXPECT_THAT(codes_of(submit(draft(far), "2026-04-01T10:00:00+09:00").problems), ElementsAre("SUP-151"));
  const Acted with_warning = submit(draft(unknown), "2026-04-01T10:00:00+09:00");
  EXPECT_TRUE(with_warning.ok());
  EXPECT_THAT(codes_of(with_warning.problems), ElementsAre("SUP-158"));

  ApplicationDraft bad = draft_of(good, "품목");
  bad.requested = Won(31'000'000);
  bad.own_share = Won(1'000'000);
  bad.answers.clear();
  const auto second = act([&](Writer& writer) { return save_draft(writer, registry, bad, day(3, 10)); }).id;
  EXPECT_THAT(codes_of(submit(second, "2026-04-01T10:00:00+09:00").problems),
              ElementsAre("SUP-152", "SUP-154", "SUP-155"));
  EXPECT_TRUE(submit(first, "2026-04-02T23:59:59+09:00").ok());
  EXPECT_THAT(codes_of(submit(first, "2026-04-02T23:59:59+09:00").problems), ElementsAre("SUP-157"));
}

TEST_F(CallJourney, lets_an_applicant_correct_only_what_was_asked_and_in_time) {
  make_call();
  const auto owner = company("기업");
  const auto application = apply(owner, "품목");
  ApplicationDraft change = draft_of(owner, "고친 품목");
  change.id = application;
  const auto rewrite = [&](Date today) {
    return act([&](Writer& writer) { return save_draft(writer, registry, change, today); });
  };
  EXPECT_THAT(codes_of(rewrite(day(4, 6)).problems), ElementsAre("SUP-157"));
  const auto early =
      act([&](Writer& writer) { return answer_correction(writer, registry, application, "", day(4, 6)); });
  EXPECT_THAT(codes_of(early.problems), ElementsAre("SUP-156"));
  ASSERT_TRUE(act([&](Writer& writer) {
                return request_correction(
                    writer, registry,
                    {.application = application, .what = "품목명", .requested_on = day(4, 6), .due_on = day(4, 10)});
              }).ok());
  EXPECT_THAT(codes_of(rewrite(day(4, 11)).problems), ElementsAre("SUP-156"));
  EXPECT_TRUE(rewrite(day(4, 10)).ok());
  EXPECT_TRUE(act([&](Writer& writer) {
                return answer_correction(writer, registry, application, "고쳤습니다", day(4, 10));
              }).ok());
  EXPECT_EQ(state_of("application", application), "submitted");
  EXPECT_THAT(codes_of(act([&](Writer& writer) { return conclude_pre_check(writer, registry, application); }).problems),
              ElementsAre("SUP-173"));
  make("pre_check", {{"application", ref(application)}, {"item", "participation_ban"}, {"result", "fail"}});
  EXPECT_TRUE(act([&](Writer& writer) { return conclude_pre_check(writer, registry, application); }).ok());
  EXPECT_EQ(state_of("application", application), "ineligible");
}

TEST_F(CallJourney, recuses_ranks_and_decides) {
  make_call();
  make_applications();
  make_panel();
  EXPECT_THAT(codes_of(check_panel_seats(*store->read(), registry, desk, panel)), ElementsAre("SUP-160"));
  {
    auto writer = store->write({.name = "test", .reason = "", .at = now});
    EXPECT_EQ(find_panel_conflicts(*writer, registry, panel, day(4, 14)), 1);
    EXPECT_EQ(find_panel_conflicts(*writer, registry, panel, day(4, 14)), 0) << "what is known is not found again";
    writer->commit();
  }
  const auto close = [&] {
    return act([&](Writer& writer) { return close_panel(writer, registry, desk, panel, day(4, 16)); });
  };
  EXPECT_THAT(codes_of(close().problems), testing::Contains("SUP-173"));
  EXPECT_THAT(codes_of(sheet(applications[1], members[1], 51, 40).problems), ElementsAre("SUP-167"));
  const Acted half = act([&](Writer& writer) {
    return fill_sheet(writer, registry,
                      {.panel = panel,
                       .application = applications[1],
                       .reviewer = members[1],
                       .points = {{1, Decimal::of(40)}},
                       .opinion = "",
                       .reviewed_on = day(4, 15)});
  });
  EXPECT_THAT(codes_of(half.problems), ElementsAre("SUP-168"));
  score_everything();
  EXPECT_EQ(progress_of(*store->read(), registry, panel).sheets_done, applicants * reviewers - 1);
  ASSERT_TRUE(close().ok());
  EXPECT_THAT(codes_of(close().problems), ElementsAre("SUP-185"));
  EXPECT_THAT(codes_of(sheet(applications[1], members[1], 40, 40).problems), ElementsAre("SUP-185"));

  // 120,000,000 won at 27,000,000 each: four are selected; the fifth ties with the fourth and loses by business.
  std::vector<std::string> states;
  for (const auto application : applications) states.push_back(state_of("application", application));
  EXPECT_THAT(states, ElementsAre("supportable", "supportable", "supportable", "not_supported", "supportable",
                                  "not_supported", "not_supported", "not_supported"));
  const auto decisions = table<Decision>("decision").where(*store->read(), {refers_to("application", applications[4])});
  ASSERT_EQ(decisions.size(), 1u);
  EXPECT_EQ(decisions[0].record.rank, 4);
  EXPECT_EQ(decisions[0].record.rule_pack, "R-KIJI 2026-02-13");
  EXPECT_EQ(decisions[0].record.combined_score, Decimal::of(81));
  const auto closed = table<ReviewPanel>("review_panel").find(*store->read(), panel);
  EXPECT_THAT(*closed->record.minutes, testing::HasSubstr("4위 품목 4: 종합평점 81.0, 지원가능"));
}

TEST_F(CallJourney, shows_scores_to_the_chair_and_the_auditor_only_BR_25) {
  make_call();
  companies.push_back(company("기업"));
  make_panel();
  const auto reader = store->read();
  const auto caller = [&](const char* role, const char* login) {
    return Caller{
        .user = 1, .login = login, .organisation = tenant, .roles = {{role, "전체"}}, .organisations = {tenant}};
  };
  EXPECT_TRUE(may_see_scores(*reader, registry, caller("evaluator", "REV-4"), panel));
  EXPECT_FALSE(may_see_scores(*reader, registry, caller("evaluator", "REV-3"), panel));
  EXPECT_TRUE(may_see_scores(*reader, registry, caller("reader", "auditor"), panel));
  for (const char* role : {"administrator", "programme_manager", "company_support", "company", "overseer"}) {
    EXPECT_FALSE(may_see_scores(*reader, registry, caller(role, "REV-4"), panel)) << role;
  }
  Caller stranger = caller("reader", "auditor");
  stranger.organisation = tenant + 1;
  EXPECT_FALSE(may_see_scores(*reader, registry, stranger, panel));
  EXPECT_FALSE(may_see_scores(*reader, registry, caller("reader", "auditor"), panel + 1));
}

/// The whole way after the panel.
class AfterTheDecision : public CallJourney {
 protected:
  void SetUp() override {
    make_call();
    make_applications();
    make_panel();
    score_without_conflict();
    ASSERT_TRUE(act([&](Writer& writer) { return close_panel(writer, registry, desk, panel, day(4, 16)); }).ok());
  }
  void score_without_conflict() {
    for (std::size_t i = 0; i < applications.size(); ++i) {
      for (const auto member : members) ASSERT_TRUE(sheet(applications[i], member, 45 - static_cast<int>(i), 45).ok());
    }
  }
  void notify(Date on) {
    auto writer = store->write({.name = "test", .reason = "", .at = now});
    EXPECT_EQ(notify_decisions(*writer, registry, call, on), applicants);
    writer->commit();
  }
  Acted object(std::size_t applicant, Date on) {
    return act([&](Writer& writer) {
      return file_objection(writer, registry, desk,
                            {.application = applications[applicant], .filed_on = on, .ground = "점수 집계"});
    });
  }
  std::int64_t confirm(Date on) {
    auto writer = store->write({.name = "test", .reason = "", .at = now});
    const auto confirmed = confirm_selection(*writer, registry, desk, call, on);
    writer->commit();
    return confirmed;
  }
  std::int64_t agreement_of(std::size_t applicant) {
    const Acted made = act([&](Writer& writer) {
      return prepare_agreement(writer, registry, desk,
                               {.application = applications[applicant], .notified_on = day(5, 4), .terms = "협약서"});
    });
    EXPECT_TRUE(made.ok());
    return made.id;
  }
  Acted conclude(std::int64_t agreement, Date starts, Date on) {
    return act([&](Writer& writer) {
      return conclude_agreement(writer, registry, desk,
                                {.agreement = agreement, .starts_on = starts, .concluded_on = on});
    });
  }
  Acted consent(std::int64_t agreement) {
    return act([&](Writer& writer) {
      return consent_to_agreement(writer, registry,
                                  {.agreement = agreement, .person = "대표 0", .at = at("2026-05-10T10:00:00+09:00")});
    });
  }
};

TEST_F(AfterTheDecision, objections_are_taken_once_and_in_their_window_BR_16) {
  EXPECT_THAT(codes_of(object(5, day(4, 20)).problems), ElementsAre("SUP-174"));
  notify(day(4, 20));
  EXPECT_THAT(codes_of(object(5, day(5, 1)).problems), ElementsAre("SUP-170"));
  const Acted filed = object(5, day(4, 30));
  ASSERT_TRUE(filed.ok());
  EXPECT_EQ(state_of("application", applications[5]), "objection");
  EXPECT_THAT(codes_of(object(5, day(4, 30)).problems), ElementsAre("SUP-171"));
  EXPECT_EQ(confirm(day(4, 30)), 0) << "the window is still open";
  const auto decide = [&] {
    return act([&](Writer& writer) {
      return decide_objection(writer, registry,
                              {.objection = filed.id,
                               .state = ObjectionState::upheld,
                               .answer = "다시 평가합니다",
                               .decided_on = day(5, 2)});
    });
  };
  EXPECT_TRUE(decide().ok());
  EXPECT_THAT(codes_of(decide().problems), ElementsAre("SUP-172"));
  EXPECT_EQ(confirm(day(5, 4)), 4);
}

TEST_F(AfterTheDecision, an_agreement_is_signed_by_a_recorded_consent_and_suspended_until_its_papers_are_there_BR_17) {
  notify(day(4, 20));
  const auto too_early = act([&](Writer& writer) {
    return prepare_agreement(writer, registry, desk,
                             {.application = applications[0], .notified_on = day(5, 4), .terms = ""});
  });
  EXPECT_THAT(codes_of(too_early.problems), ElementsAre("SUP-157"));
  confirm(day(5, 4));
  const auto agreement = agreement_of(0);
  const auto made = table<SupportAgreement>("support_agreement").find(*store->read(), agreement);
  EXPECT_EQ(made->record.papers_due_on, day(6, 4));
  EXPECT_THAT(codes_of(conclude(agreement, day(5, 1), day(5, 12)).problems), ElementsAre("SUP-185"))
      << "without consent";
  ASSERT_TRUE(act([&](Writer& writer) {
                return suspend_agreement(writer, registry, agreement, "부담금 미납", day(5, 6));
              }).ok());
  ASSERT_TRUE(consent(agreement).ok());
  EXPECT_THAT(codes_of(consent(agreement).problems), ElementsAre("SUP-185"));
  EXPECT_THAT(codes_of(conclude(agreement, day(4, 30), day(7, 7)).problems), ElementsAre("SUP-187", "SUP-186"));
  ASSERT_TRUE(conclude(agreement, day(5, 1), day(7, 6)).ok());
  const auto signed_one = table<SupportAgreement>("support_agreement").find(*store->read(), agreement);
  EXPECT_EQ(store->read()->file_content(signed_one->record.terms_hash->hex), "협약서");
  EXPECT_EQ(state_of("support_project", signed_one->record.support_project.value), "concluded");
}

TEST_F(AfterTheDecision, a_company_under_sanction_gets_no_agreement_BR_20) {
  notify(day(4, 20));
  confirm(day(5, 4));
  const auto agreement = agreement_of(0);
  ASSERT_TRUE(consent(agreement).ok());
  make("sanction",
       {{"code", "X"}, {"company", ref(companies[0])}, {"period_from", "2026-01-01"}, {"period_to", "2027-01-01"}});
  EXPECT_THAT(codes_of(conclude(agreement, day(5, 4), day(5, 12)).problems), ElementsAre("SUP-120"));
}

TEST_F(AfterTheDecision, the_work_goes_from_change_over_steps_and_voucher_to_a_confirmed_and_paid_service_BR_72) {
  notify(day(4, 20));
  confirm(day(5, 4));
  const auto agreement = agreement_of(0);
  ASSERT_TRUE(consent(agreement).ok());
  ASSERT_TRUE(conclude(agreement, day(5, 1), day(5, 12)).ok());
  const auto support =
      table<SupportAgreement>("support_agreement").find(*store->read(), agreement)->record.support_project.value;

  const auto ask = [&](SupportChangeKind kind, const char* after) {
    return act([&](Writer& writer) {
      return ask_change(writer, registry, desk,
                        {.support_project = support,
                         .kind = kind,
                         .before = "",
                         .after = after,
                         .reason = "",
                         .requested_on = day(6, 1)});
    });
  };
  Acted asked = act([&](Writer& writer) {
    return ask_change(writer, registry, desk,
                      {.support_project = support,
                       .kind = SupportChangeKind::period,
                       .before = "11월",
                       .after = "12월",
                       .reason = "시험 지연",
                       .requested_on = day(6, 1)});
  });
  ASSERT_TRUE(asked.ok());
  EXPECT_FALSE(ask(SupportChangeKind::item, "").ok()) << "a change says what it changes";
  const auto change = table<SupportChange>("support_change").find(*store->read(), asked.id);
  EXPECT_TRUE(change->record.needs_approval);
  EXPECT_EQ(change->record.reply_due_on, day(6, 16));
  EXPECT_TRUE(act([&](Writer& writer) { return decide_change(writer, registry, asked.id, true, day(6, 10)); }).ok());
  EXPECT_THAT(codes_of(act([&](Writer& writer) {
                         return decide_change(writer, registry, asked.id, true, day(6, 10));
                       }).problems),
              ElementsAre("SUP-185"));

  const auto design =
      make("job_step", {{"support_project", ref(support)}, {"number", "1"}, {"name", "설계"}, {"owner", "RF센터"}});
  const auto trial =
      make("job_step", {{"support_project", ref(support)}, {"number", "2"}, {"name", "시험"}, {"owner", "RF센터"}});
  const auto move = [&](std::int64_t step, JobStepState state) {
    return act(
        [&](Writer& writer) { return move_step(writer, registry, {.step = step, .state = state, .on = day(6, 20)}); });
  };
  EXPECT_THAT(codes_of(move(trial, JobStepState::in_progress).problems), ElementsAre("SUP-184"));
  EXPECT_TRUE(move(design, JobStepState::done).ok());
  EXPECT_TRUE(move(trial, JobStepState::in_progress).ok());

  const auto supplier = company("공급기업");
  const auto service = make("service", {{"code", "S1"},
                                        {"company", ref(companies[0])},
                                        {"support_type", ref(support_type)},
                                        {"support_project", ref(support)},
                                        {"supplier", ref(supplier)},
                                        {"state", "in_progress"}});
  const auto deliver = [&] {
    return act([&](Writer& writer) {
      return deliver_service(writer, registry, {.service = service, .delivered_on = day(7, 1)});
    });
  };
  EXPECT_THAT(codes_of(deliver().problems), ElementsAre("SUP-182"));
  make("supplier", {{"company", ref(supplier)}, {"support_type", ref(support_type)}, {"state", "approved"}});
  const auto confirm_it = [&](bool accepted) {
    return act([&](Writer& writer) {
      return confirm_service(writer, registry,
                             {.service = service,
                              .person = "대표 0",
                              .at = at(accepted ? "2026-07-09T10:00:00+09:00" : "2026-07-03T10:00:00+09:00"),
                              .is_accepted = accepted,
                              .satisfaction = Decimal::of(90)});
    });
  };
  EXPECT_THAT(codes_of(confirm_it(true).problems), ElementsAre("SUP-185")) << "nothing was delivered";
  EXPECT_TRUE(deliver().ok());
  EXPECT_TRUE(confirm_it(false).ok());
  const auto pay = [&] {
    return act([&](Writer& writer) { return pay_service(writer, registry, service, day(7, 20)); });
  };
  EXPECT_THAT(codes_of(pay().problems), ElementsAre("SUP-183"));
  EXPECT_TRUE(deliver().ok());
  EXPECT_TRUE(confirm_it(true).ok());

  const auto voucher = make("voucher", {{"code", "V1"},
                                        {"company", ref(companies[0])},
                                        {"amount", "20000000"},
                                        {"valid_from", "2026-05-01"},
                                        {"valid_to", "2026-12-31"}});
  const auto use = [&](std::int64_t amount) {
    return act([&](Writer& writer) {
      return use_voucher(writer, registry,
                         {.voucher = voucher, .service = service, .amount = Won(amount), .on = day(7, 20)});
    });
  };
  EXPECT_THAT(codes_of(use(20'000'001).problems), ElementsAre("SUP-180"));
  EXPECT_TRUE(use(20'000'000).ok());
  EXPECT_EQ(state_of("voucher", voucher), "used");
  EXPECT_TRUE(pay().ok());
  EXPECT_THAT(codes_of(pay().problems), ElementsAre("SUP-185"));
  EXPECT_EQ(state_of("service", service), "paid");
}

TEST_F(AfterTheDecision, surveys_come_yearly_are_reminded_and_late_answers_taken_BR_56) {
  notify(day(4, 20));
  confirm(day(5, 4));
  const auto agreement = agreement_of(0);
  const auto support =
      table<SupportAgreement>("support_agreement").find(*store->read(), agreement)->record.support_project.value;
  const auto plan = [&] {
    return act([&](Writer& writer) { return plan_follow_ups(writer, registry, desk, support); }).id;
  };
  EXPECT_EQ(plan(), 5);
  EXPECT_EQ(plan(), 0) << "what is planned stays";
  const auto surveys = table<FollowUp>("follow_up").where(*store->read(), {});
  const auto first = surveys[0].id;
  const auto remind = [&](Date on) {
    return act([&](Writer& writer) { return remind_follow_up(writer, registry, first, ReminderChannel::email, on); });
  };
  EXPECT_TRUE(remind(Date::checked(2027, 2, 1)).ok());
  EXPECT_EQ(state_of("follow_up", first), "requested");
  EXPECT_TRUE(remind(Date::checked(2027, 3, 2)).ok());
  EXPECT_EQ(state_of("follow_up", first), "not_answered");
  const auto answer = [&](std::int64_t id, std::int64_t sales) {
    return act([&](Writer& writer) {
      return answer_follow_up(writer, registry,
                              {.follow_up = id, .sales = Won(sales), .on = Date::checked(2027, 3, 20)});
    });
  };
  EXPECT_TRUE(answer(first, 10'000'000).ok());
  EXPECT_THAT(codes_of(remind(Date::checked(2027, 3, 21)).problems), ElementsAre("SUP-194"));
  EXPECT_EQ(prefilled(*store->read(), registry, surveys[1].id).sales, Won(10'000'000));
  const Acted odd = answer(surveys[1].id, 100'000'000);
  EXPECT_TRUE(odd.ok());
  EXPECT_THAT(codes_of(odd.problems), ElementsAre("SUP-192"));
  act([&](Writer& writer) {
    auto exempt = *table<FollowUp>("follow_up").find(writer, surveys[2].id);
    exempt.record.state = FollowUpState::exempt;
    return table<FollowUp>("follow_up").change(writer, exempt);
  });
  EXPECT_THAT(codes_of(answer(surveys[2].id, 1).problems), ElementsAre("SUP-193"));
}

TEST_F(CallJourney, an_outcome_is_entered_verified_and_confirmed_by_three_people) {
  const auto owner = company("기업");
  const auto outcome = make("outcome", {{"code", "O1"},
                                        {"company", ref(owner)},
                                        {"kind", "exports"},
                                        {"amount", "1000"},
                                        {"year", "2026"},
                                        {"on", "2026-07-01"},
                                        {"entered_by", "hong"}});
  const auto step = [&](auto action, const char* person) {
    return act([&](Writer& writer) {
      return action(writer, registry, {.outcome = outcome, .person = person, .on = day(7, 2)});
    });
  };
  EXPECT_THAT(codes_of(step(verify_outcome, "hong").problems), ElementsAre("SUP-191", "SUP-190", "SUP-192"))
      << "no evidence, the same person, and no support that it came of";
  act([&](Writer& writer) {
    auto stored = *table<SupportOutcome>("outcome").find(writer, outcome);
    stored.record.evidence_name = "수출신고필증";
    return table<SupportOutcome>("outcome").change(writer, stored);
  });
  EXPECT_THAT(codes_of(step(confirm_outcome, "park").problems), ElementsAre("SUP-185"));
  EXPECT_TRUE(step(verify_outcome, "kim").ok());
  EXPECT_THAT(codes_of(step(confirm_outcome, "kim").problems), ElementsAre("SUP-190"));
  EXPECT_TRUE(step(confirm_outcome, "park").ok());
  EXPECT_EQ(state_of("outcome", outcome), "confirmed");
  EXPECT_FALSE(verify(*store->read(), registry).first_break);
}

}  // namespace
}  // namespace geojeom::support
