/// What a duplicate and limit check keeps, on a real store.
#include "domain/support/duplicate/duplicate_review.hpp"
#include "domain/support/duplicate/support_entries.hpp"
#include "domain/support/records/duplicate_hit.hpp"
#include "tests/support/support_world.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;

std::string ref(std::int64_t id) { return "#" + std::to_string(id); }

class DuplicateCheckStore : public SupportWorld {
 protected:
  std::int64_t application_for(const std::string& item) {
    const auto call = make("call", {{"code", "C-" + item}, {"project", ref(project)}, {"state", "open"}});
    return make("application", {{"code", "A-" + item},
                                {"call", ref(call)},
                                {"company", ref(owner)},
                                {"title", item},
                                {"item", item},
                                {"requested", "30000000"},
                                {"period_from", "2026-03-01"},
                                {"period_to", "2026-08-31"},
                                {"submitted_at", "2026-02-02T09:00:00+09:00"},
                                {"state", "submitted"}});
  }
  void supported(const std::string& code, const std::string& item) {
    make("support_project", {{"code", code},
                             {"project", ref(project)},
                             {"company", ref(owner)},
                             {"title", item},
                             {"item", item},
                             {"period_from", "2026-02-01"},
                             {"period_to", "2026-06-30"},
                             {"public_money", "20000000"},
                             {"state", "running"}});
  }
  std::string family() { return fund_path(*store->read(), registry, project).substr(0, 2); }
  Acted check(std::int64_t application) {
    return act([&](Writer& writer) {
      return check_duplicates(writer, registry,
                              {.application = application,
                               .at = now,
                               .limits = limits_in_force(writer, registry, tenant, Date::checked(2026, 3, 2))});
    });
  }
  std::vector<DuplicateKind> kinds(std::int64_t check) {
    std::vector<DuplicateKind> kinds;
    for (const auto& hit :
         table<DuplicateHit>("duplicate_hit").where(*store->read(), {refers_to("duplicate_check", check)})) {
      kinds.push_back(hit.record.kind);
    }
    return kinds;
  }
  DuplicateCheck kept(std::int64_t check) {
    return table<DuplicateCheck>("duplicate_check").find(*store->read(), check)->record;
  }

  const std::int64_t owner = company("한빛배터리");
};

TEST_F(DuplicateCheckStore, keeps_broken_limits_as_hits_behind_the_like_supports_BR_18_BR_19) {
  supported("SP-1", "전력증폭기 모듈");
  supported("SP-2", "주사제");
  make("support_limit", {{"code", "L-1"},
                         {"family", family()},
                         {"items", "1"},
                         {"valid_from", "2026-01-01"},
                         {"valid_to", "2026-12-31"}});
  const Acted done = check(application_for("전력증폭기 모듈 고도화"));
  EXPECT_THAT(codes_of(done.problems), ElementsAre("SUP-115", "SUP-116"));
  EXPECT_THAT(kinds(done.id), ElementsAre(DuplicateKind::shifted_period, DuplicateKind::limit));
  EXPECT_EQ(kept(done.id).hits, 2);
  EXPECT_EQ(kept(done.id).verdict, DuplicateVerdict::hold);
}

TEST_F(DuplicateCheckStore, knows_a_limit_only_while_it_is_in_force) {
  supported("SP-1", "주사제");
  make("support_limit", {{"code", "L-1"},
                         {"family", family()},
                         {"items", "1"},
                         {"valid_from", "2025-01-01"},
                         {"valid_to", "2025-12-31"}});
  const Acted done = check(application_for("전력증폭기 모듈"));
  EXPECT_TRUE(done.problems.empty());
  EXPECT_EQ(kept(done.id).verdict, DuplicateVerdict::clear);
  EXPECT_THAT(kinds(done.id), ElementsAre());
}

TEST_F(DuplicateCheckStore, needs_a_reason_for_a_verdict_and_never_accepts_a_duplicate_of_a_local_subsidy) {
  supported("SP-1", "전력증폭기 모듈");
  const auto id = check(application_for("전력증폭기 모듈")).id;
  const auto decide = [&](const char* reason, bool is_local) {
    return codes_of(act([&](Writer& writer) {
                      return decide_duplicates(writer, registry,
                                               {.check = id,
                                                .verdict = DuplicateVerdict::accepted,
                                                .reason = reason,
                                                .decided_by = "officer",
                                                .is_local_subsidy = is_local});
                    }).problems);
  };
  EXPECT_THAT(decide("", false), ElementsAre("SUP-117"));
  EXPECT_THAT(decide("다른 공정", true), ElementsAre("SUP-118"));
  EXPECT_THAT(decide("다른 공정", false), ElementsAre());
  EXPECT_EQ(kept(id).decided_by, "officer");
}

}  // namespace
}  // namespace geojeom::support
