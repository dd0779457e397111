/// Training cohorts, smart factories, consultations and satisfaction, on screen over the sample organisations.
#include <gmock/gmock.h>

#include "tests/web/office_pages.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;

class TrainingPages : public OfficePages {
 protected:
  /// A course of 20 hours for three people that ended before today; answers its address.
  std::string course(const char* until = "2026-02-27") {
    const auto name = code("교육");
    EXPECT_EQ(post("/training/open", "name=" + percent_encode(name) +
                                         "&purpose=specialist&starts_on=2026-02-23&ends_on=" + until +
                                         "&course_hours=20&capacity=3"),
              303);
    return "/training/" + number(site.id_of("training_course", "name", name));
  }
  std::int64_t first_trainee(const std::string& address) {
    const auto course_number = std::stoll(address.substr(address.rfind('/') + 1));
    const auto& type = site.registry().at("training_attendance");
    return site.store()
        .read()
        ->list({.type = &type,
                .where = {{"course", Compare::equal, {std::int64_t{course_number}}}},
                .order = {{"number", false}},
                .limit = 1})
        .rows.front()
        .id;
  }
};

TEST_F(TrainingPages, a_cohort_goes_from_enrolment_over_attendance_and_completion_to_employment) {
  const auto address = course();
  has_every_face("/training");
  has_every_face(address);
  EXPECT_EQ(post(address + "/enrol", "people=2&company=" + percent_encode(ref(owner))), 303);
  EXPECT_EQ(post(address + "/enrol", "people=2"), 422) << "three places";
  EXPECT_EQ(post(address + "/enrol", "people=1"), 303);
  const auto first = first_trainee(address);
  const auto hours = [&](const char* one, const char* two, const char* three) {
    return "hours_" + number(first) + "=" + one + "&hours_" + number(first + 1) + "=" + two + "&hours_" +
           number(first + 2) + "=" + three + "&satisfaction_" + number(first) + "=90";
  };
  EXPECT_EQ(post(address + "/attendance", hours("21", "16", "10")), 422) << "more than the course has";
  EXPECT_EQ(post(address + "/attendance", hours("20", "16", "10")), 303);
  EXPECT_EQ(post(address + "/close", "closed_on=2026-02-26"), 422) << "the course runs one day more";
  EXPECT_EQ(post(address + "/close", "closed_on=2026-02-27"), 303);
  EXPECT_EQ(post(address + "/close", "closed_on=2026-02-27"), 409);
  EXPECT_EQ(post(address + "/attendance", hours("20", "20", "20")), 409);
  EXPECT_EQ(post(address + "/employ", "trainee_number=3&employed_on=2026-03-02"), 422) << "did not complete";
  EXPECT_EQ(post(address + "/employ", "trainee_number=9&employed_on=2026-03-02"), 422) << "nobody has that number";
  EXPECT_EQ(post(address + "/employ", "trainee_number=1&employed_on=2026-03-02"), 303);
  const auto data = page(address + ".json");
  EXPECT_THAT(data, HasSubstr(R"("enrolled":3,"completed":2,"employed":1)"));
  EXPECT_THAT(data, HasSubstr(R"("group":"드리울소프트","people":2,"completed":2,"employed":1)"));
  EXPECT_EQ(site.get(address, stranger()).status, 404);
  EXPECT_EQ(site.post(address + "/enrol", "people=1", stranger()).status, 404);
  EXPECT_EQ(site.get("/training", site.session(daejeon, "company", owner)).status, 403);
}

TEST_F(TrainingPages, the_sample_s_2500_trainees_to_keep_or_find_a_job_stand_on_the_page_of_2009) {
  EXPECT_THAT(page("/training.json?year=2009"),
              HasSubstr(R"("purpose":"일자리 유지 및 취업","courses":36,"enrolled":2500)"));
}

TEST_F(TrainingPages, a_smart_factory_is_completed_once_with_the_level_it_reached) {
  const auto solution = code("MES");
  const auto add = [&](const char* until) {
    return post("/smart-factories/add", "company=" + percent_encode(ref(owner)) + "&solution=" + solution +
                                            "&level_before=basic&starts_on=2026-01-05&ends_on=" + until);
  };
  EXPECT_EQ(add("2025-12-31"), 422);
  EXPECT_EQ(add("2026-02-27"), 303);
  const auto address = "/smart-factories/" + number(site.id_of("smart_factory", "solution", solution));
  has_every_face("/smart-factories");
  has_every_face(address);
  EXPECT_EQ(post(address + "/complete", "level_after=basic&completed_on=2025-12-31"), 422);
  EXPECT_EQ(post(address + "/complete", "level_after=basic&completed_on=2026-02-27"), 303);
  EXPECT_THAT(page(address), HasSubstr("수준이 오르지 않음"));
  EXPECT_EQ(post(address + "/complete", "level_after=advanced&completed_on=2026-02-27"), 409);
  EXPECT_EQ(site.get(address, stranger()).status, 404);
}

TEST_F(TrainingPages, an_appointment_waits_until_the_company_was_met_again) {
  const auto add = [&](const char* on, const char* next) {
    return post("/consultations/add", "company=" + percent_encode(ref(owner)) + "&topic=technology&held_on=" + on +
                                          "&next_on=" + next + "&agreed=" + percent_encode("시험 장비 안내"));
  };
  EXPECT_EQ(add("2026-02-20", "2026-02-10"), 422);
  EXPECT_EQ(add("2026-02-20", "2026-02-27"), 303);
  has_every_face("/consultations");
  EXPECT_THAT(page("/consultations"), HasSubstr("3일 지남"));
  EXPECT_EQ(add("2026-02-27", ""), 303);
  EXPECT_THAT(page("/consultations.json"), HasSubstr(R"("due":[])"));
}

TEST_F(TrainingPages, satisfaction_says_n_of_N_and_whom_to_call_back_BR_55) {
  has_every_face("/satisfaction");
  const auto data = page("/satisfaction.json?year=2008&below=75");
  EXPECT_THAT(data, HasSubstr(R"("answered":)"));
  EXPECT_THAT(data, HasSubstr(R"("what":"시제품 제작")"));
  EXPECT_THAT(data, HasSubstr(R"("low":[{"code":"SVC-2008-)"));
  EXPECT_THAT(page("/satisfaction.json?year=2008&below=0"), HasSubstr(R"("low":[])"));
}

}  // namespace
}  // namespace geojeom
