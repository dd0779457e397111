#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>

#include "core/decimal.hpp"
#include "domain/registry.hpp"
#include "tests/sample/sample_files.hpp"

namespace geojeom {
namespace {

const Registry& registry() {
  static const Registry all(described_record_types());
  return all;
}

const SampleFiles& sample() {
  static const SampleFiles files(registry(), std::string(GEOJEOM_SOURCE_DIR) + "/data/sample", "");
  return files;
}

const SampleFiles& reference() {
  static const SampleFiles files(registry(), std::string(GEOJEOM_SOURCE_DIR) + "/data/reference", "공통");
  return files;
}

/// A stated figure and what is needed to compute it again: its organisation, period and slice.
struct Question {
  std::string organisation;
  std::string first;
  std::string last;
  std::map<std::string, std::string> slice;

  std::string at(const std::string& dimension) const {
    const auto found = slice.find(dimension);
    return found == slice.end() ? std::string() : found->second;
  }
  bool is_within(const std::string& day) const { return !day.empty() && first <= day && day <= last; }
  bool overlaps(const SampleView& view, const std::string& period) const {
    return view.text(period + "_from") <= last && first <= view.text(period + "_to");
  }
};

Question question_of(const SampleView& figure) {
  Question question{figure.organisation(), figure.text("period_from"), figure.text("period_to"), {}};
  std::string slice = figure.text("slice");
  while (!slice.empty()) {
    const std::string part = slice.substr(0, slice.find(';'));
    slice = part.size() < slice.size() ? slice.substr(part.size() + 1) : "";
    question.slice[part.substr(0, part.find('='))] = part.substr(part.find('=') + 1);
  }
  return question;
}

std::int64_t count_if(const std::vector<SampleView>& views, const std::function<bool(const SampleView&)>& counts) {
  return std::count_if(views.begin(), views.end(), counts);
}

std::string name_of(const SampleView& view, std::string_view reference_column) {
  const auto target = view.follow(reference_column);
  return target ? target->text("name") : std::string();
}

/// Whether a planned budget belongs to the programme of that name, or to the sub-programme: the dimension is the tree.
bool is_in_programme(const SampleView& budget, const std::string& wanted) {
  return wanted.empty() || name_of(budget, "programme") == wanted || name_of(budget, "sub_programme") == wanted;
}

bool is_delivered(const SampleView& service) {
  const auto state = service.text("state");
  return state == "completion_confirmed" || state == "paid" || state == "outcome_surveyed";
}

std::int64_t companies_supported(const Question& question) {
  std::set<std::int64_t> companies;
  for (const auto& service : sample().of("service", question.organisation)) {
    if (is_delivered(service) && question.is_within(service.text("delivered_on"))) {
      companies.insert(service.number("company"));
    }
  }
  return static_cast<std::int64_t>(companies.size());
}

std::int64_t services_delivered(const Question& question) {
  return count_if(sample().of("service", question.organisation), [&](const SampleView& service) {
    return is_delivered(service) && question.is_within(service.text("delivered_on"));
  });
}

std::int64_t equipment_installed(const Question& question) {
  return count_if(sample().of("equipment", question.organisation), [&](const SampleView& equipment) {
    return question.is_within(equipment.text("installed_on")) && name_of(equipment, "centre") == question.at("centre");
  });
}

std::int64_t budget_planned(const Question& question) {
  std::int64_t total = 0;
  for (const auto& budget : sample().of("plan_budget", question.organisation)) {
    const std::string year = std::to_string(budget.number("year"));
    const bool fits = question.first.substr(0, 4) <= year && year <= question.last.substr(0, 4) &&
                      is_in_programme(budget, question.at("programme")) &&
                      (question.at("project").empty() || name_of(budget, "project") == question.at("project")) &&
                      (question.at("plan").empty() || name_of(budget, "plan") == question.at("plan")) &&
                      (question.at("source").empty() || budget.shown("source") == question.at("source"));
    if (fits) total += budget.number("amount");
  }
  return total;
}

std::int64_t projects_planned(const Question& question) {
  return count_if(sample().of("project", question.organisation), [&](const SampleView& project) {
    return question.overlaps(project, "period") &&
           name_of(*project.follow("sub_programme"), "programme") == question.at("programme");
  });
}

std::int64_t jobs_targeted(const Question& question) {
  std::int64_t jobs = 0;
  std::set<std::int64_t> projects;
  for (const auto& target : sample().of("target", question.organisation)) {
    if (target.follow("indicator")->text("measure") != "jobs_created") continue;
    jobs += target.number("value") / Decimal::micros_in_one;
    projects.insert(target.number("project"));
  }
  EXPECT_EQ(std::to_string(projects.size()), question.at("projects"));
  return jobs;
}

std::int64_t training_participants(const Question& question) {
  std::int64_t people = 0;
  for (const auto& part : sample().of("training_participation", question.organisation)) {
    const bool fits =
        question.is_within(part.text("on")) && part.follow("course")->shown("purpose") == question.at("purpose");
    if (fits) people += part.number("people");
  }
  return people;
}

std::int64_t companies_attracted(const Question& question) {
  return count_if(sample().of("attraction", question.organisation), [&](const SampleView& attraction) {
    return attraction.text("state") == "operating" && question.is_within(attraction.text("moved_in_on")) &&
           attraction.text("region").starts_with("mois:36");
  });
}

std::int64_t plan_parts(const Question& question, std::string_view type) {
  return count_if(sample().of(type, question.organisation),
                  [&](const SampleView& part) { return name_of(part, "plan") == question.at("plan"); });
}

std::int64_t milestone_due(const Question& question) {
  for (const auto& building : sample().of("building", question.organisation)) {
    if (building.text("name") == question.at("facility")) return std::stoi(building.text("completion_due_on"));
  }
  return 0;
}

std::int64_t industries_considered(const Question& question) {
  return count_if(sample().of("selection_candidate", question.organisation), [&](const SampleView& candidate) {
    return candidate.text("stage") == question.at("stage") &&
           question.overlaps(*candidate.follow("selection"), "period");
  });
}

std::int64_t impact(const Question& question, std::string_view column) {
  for (const auto& study : sample().of("impact_study", question.organisation)) {
    if (name_of(study, "plan") == question.at("plan")) return study.number(column);
  }
  return 0;
}

std::int64_t event_sum(const Question& question, std::string_view column) {
  std::int64_t sum = 0;
  for (const auto& attendance : sample().of("attendance", question.organisation)) {
    const bool fits = name_of(attendance, "event") == question.at("event") &&
                      (question.at("kind").empty() || attendance.shown("kind") == question.at("kind"));
    if (fits) sum += attendance.number(column);
  }
  return sum;
}

std::int64_t event_sessions(const Question& question) {
  return count_if(sample().of("event_session", question.organisation),
                  [&](const SampleView& session) { return name_of(session, "event") == question.at("event"); });
}

std::int64_t cluster_municipalities(const Question& question) {
  return count_if(sample().of("cluster_municipality", question.organisation),
                  [&](const SampleView& part) { return name_of(part, "cluster") == question.at("cluster"); });
}

std::int64_t cluster_area_micros(const Question& question) {
  std::int64_t micros = 0;
  for (const auto& cluster : sample().of("cluster", question.organisation)) {
    if (cluster.text("name") == question.at("cluster")) micros += cluster.number("area_km2");
  }
  return micros;
}

std::int64_t clusters_designated(const Question& question) {
  std::set<std::string> regions;
  for (const auto& cluster : sample().of("cluster", question.organisation)) {
    const std::string region = cluster.text("region");
    const bool is_capital_area = region == "mois:11" || region == "mois:28" || region == "mois:41";
    if (!is_capital_area && question.is_within(cluster.text("designated_on"))) regions.insert(region);
  }
  return static_cast<std::int64_t>(regions.size());
}

/// What the records say, in millionths.
std::int64_t computed_micros(const std::string& measure, const Question& question) {
  using Count = std::function<std::int64_t(const Question&)>;
  static const std::map<std::string, Count> whole = {
      {"companies_supported", companies_supported},
      {"services_delivered", services_delivered},
      {"equipment_installed", equipment_installed},
      {"budget_planned", budget_planned},
      {"projects_planned", projects_planned},
      {"jobs_created", jobs_targeted},
      {"training_participants", training_participants},
      {"companies_attracted", companies_attracted},
      {"plan_strategies", [](const Question& q) { return plan_parts(q, "plan_strategy"); }},
      {"plan_tasks", [](const Question& q) { return plan_parts(q, "plan_task"); }},
      {"milestone_due", milestone_due},
      {"industries_considered", industries_considered},
      {"production_inducement", [](const Question& q) { return impact(q, "production"); }},
      {"value_added_inducement", [](const Question& q) { return impact(q, "value_added"); }},
      {"event_participants", [](const Question& q) { return event_sum(q, "people"); }},
      {"event_organisations", [](const Question& q) { return event_sum(q, "bodies"); }},
      {"event_sessions", event_sessions},
      {"cluster_municipalities", cluster_municipalities},
      {"clusters_designated", clusters_designated},
  };
  if (measure == "employment_inducement") return impact(question, "jobs");
  if (measure == "cluster_area") return cluster_area_micros(question);
  const auto found = whole.find(measure);
  EXPECT_NE(found, whole.end()) << measure;
  return found == whole.end() ? 0 : found->second(question) * Decimal::micros_in_one;
}

TEST(Sample, reads_validates_and_refers_without_a_mistake) {
  EXPECT_THAT(sample().mistakes(), testing::IsEmpty());
  EXPECT_GE(sample().types(), 60U);
}

TEST(Sample, stands_behind_every_stated_figure) {
  const auto figures = sample().all("stated_figure");
  EXPECT_EQ(figures.size(), 44U);
  for (const auto& figure : figures) {
    if (figure.has("grade")) continue;
    const std::int64_t computed = computed_micros(figure.text("measure"), question_of(figure));
    const std::int64_t stated = figure.number("value");
    if (figure.text("qualifier") == "more_than") {
      EXPECT_GT(computed, stated) << figure.text("code");
    } else {
      EXPECT_EQ(computed, stated) << figure.text("code");
    }
  }
}

TEST(Sample, holds_the_grade_that_a_document_states) {
  const auto evaluations = sample().of("evaluation", "세종테크노파크");
  ASSERT_EQ(evaluations.size(), 1U);
  EXPECT_EQ(evaluations[0].text("grade"), "A");
  EXPECT_EQ(name_of(evaluations[0], "programme"), "스마트공장 보급확산사업");
}

TEST(Sample, counts_842_services_for_349_companies_and_more_that_do_not_count) {
  const Question year{"대전테크노파크", "2008-03-01", "2008-12-23", {}};
  EXPECT_EQ(services_delivered(year), 842);
  EXPECT_EQ(companies_supported(year), 349);
  const auto services = sample().of("service", "대전테크노파크");
  EXPECT_TRUE(std::any_of(services.begin(), services.end(), [&](const SampleView& service) {
    return !is_delivered(service) && year.is_within(service.text("delivered_on"));
  }));
}

TEST(Sample, gives_every_counted_service_of_daejeon_its_call_its_selection_and_its_agreement) {
  std::map<std::string, SampleView> agreements;
  for (const auto& agreement : sample().of("support_agreement", "대전테크노파크")) {
    agreements.emplace(agreement.follow("support_project")->text("code"), agreement);
  }
  int counted = 0;
  for (const auto& service : sample().of("service", "대전테크노파크")) {
    if (!is_delivered(service)) continue;
    const auto project = service.follow("support_project");
    ASSERT_TRUE(project) << service.text("code");
    const auto application = project->follow("application");
    ASSERT_TRUE(application && application->follow("call")) << project->text("code");
    EXPECT_EQ(application->text("state"), "confirmed");
    EXPECT_EQ(project->text("company"), service.text("company"));
    const auto agreement = agreements.find(project->text("code"));
    ASSERT_NE(agreement, agreements.end()) << project->text("code");
    EXPECT_LE(agreement->second.text("concluded_on"), service.text("started_on")) << service.text("code");
    ++counted;
  }
  EXPECT_GT(counted, 842);
}

TEST(Sample, counts_the_17_companies_of_sejong_by_their_attractions) {
  int operating = 0;
  for (const auto& attraction : sample().of("attraction", "세종테크노파크")) {
    if (attraction.text("state") == "operating") ++operating;
  }
  EXPECT_EQ(operating, 17);
}

TEST(Sample, groups_the_six_chosen_industries_and_gives_every_dropped_one_its_reason) {
  std::map<std::string, int> groups;
  for (const auto& candidate : sample().all("selection_candidate")) {
    if (candidate.text("stage") == "strategic") ++groups[candidate.text("group")];
    EXPECT_EQ(candidate.text("result") == "dropped", candidate.has("dropped_reason"));
  }
  EXPECT_EQ(groups, (std::map<std::string, int>{{"주력 고도화", 2}, {"서비스·ICT융합", 3}, {"미래혁신기술", 1}}));
}

TEST(Sample, keeps_the_money_of_2009_of_one_programme_out_of_the_other) {
  Question year{"대전테크노파크", "2009-01-01", "2009-12-31", {}};
  EXPECT_EQ(budget_planned(year), 64'500'000'000);
  EXPECT_EQ(count_if(sample().of("project", "대전테크노파크"),
                     [&](const SampleView& project) { return year.overlaps(project, "period"); }),
            48);
}

TEST(Sample, keeps_the_four_kinds_of_jobs_apart) {
  std::set<std::string> kinds;
  for (const auto& outcome : sample().all("outcome")) {
    if (outcome.text("kind") == "jobs") kinds.insert(outcome.text("job_kind"));
  }
  EXPECT_THAT(kinds,
              testing::UnorderedElementsAre("new_hire", "insured_change", "agreed_hire", "employment_inducement"));
}

TEST(Sample, has_three_different_counts_of_rooms_contracts_and_tenants_BR_73) {
  std::set<std::int64_t> companies;
  for (const auto& tenancy : sample().all("tenancy")) companies.insert(tenancy.number("company"));
  EXPECT_EQ(sample().all("room").size(), 40U);
  EXPECT_EQ(sample().all("tenancy").size(), 29U);
  EXPECT_EQ(companies.size(), 24U);
}

TEST(Sample, spends_of_each_source_no_more_than_was_granted_by_that_day) {
  struct Movement {
    std::string on;
    bool is_spent;
    std::int64_t amount;
  };
  std::map<std::pair<std::int64_t, std::string>, std::vector<Movement>> movements;
  for (const auto& entry : sample().all("ledger_entry")) {
    const std::string kind = entry.text("kind");
    if (kind != "grant" && kind != "spend") continue;
    movements[{entry.number("project"), entry.text("source")}].push_back(
        {entry.text("on"), kind == "spend", entry.number("amount")});
  }
  for (auto& [project, list] : movements) {
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    std::int64_t left = 0;
    for (const auto& movement : list) {
      left += movement.is_spent ? -movement.amount : movement.amount;
      EXPECT_GE(left, 0) << project.first << " " << project.second << " " << movement.on;
    }
  }
}

TEST(Reference, reads_and_validates_without_a_mistake) { EXPECT_THAT(reference().mistakes(), testing::IsEmpty()); }

TEST(Reference, names_no_two_regions_alike_so_that_a_name_means_one) {
  std::set<std::string> names;
  for (const auto& region : reference().all("region")) {
    EXPECT_TRUE(names.insert(region.text("name")).second) << region.text("name");
  }
}

TEST(Reference, holds_every_region_and_class_that_the_sample_uses) {
  std::set<std::string> regions;
  std::set<std::string> classes;
  for (const auto& region : reference().all("region")) regions.insert(region.text("code"));
  for (const auto& code : reference().all("ksic_code")) classes.insert(code.text("code"));
  for (const auto& type : registry().types()) {
    for (const auto& column : type.columns()) {
      const auto* known = column.kind == Kind::region ? &regions : column.kind == Kind::ksic ? &classes : nullptr;
      if (known == nullptr) continue;
      for (const auto& record : sample().all(type.name())) {
        if (record.has(column.name)) {
          EXPECT_TRUE(known->contains(record.text(column.name))) << type.name() << " " << record.text(column.name);
        }
      }
    }
  }
}

std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(Reference, pairs_the_region_codes_of_both_systems_as_the_boundary_table_does) {
  const std::filesystem::path path =
      std::string(GEOJEOM_SOURCE_DIR) + "/../shared/data/geo/region-boundary-crosswalk.csv";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "the boundary table is not here";
  std::map<std::string, std::string> counterparts;
  for (const auto& row : split_csv(read_text(path))) counterparts["mois:" + row.at(1)] = "kostat:" + row.at(2);
  int compared = 0;
  for (const auto& region : reference().all("region")) {
    const auto found = counterparts.find(region.text("code"));
    if (found == counterparts.end() || region.has("valid_to")) continue;
    EXPECT_EQ(region.text("counterpart"), found->second) << region.text("name");
    ++compared;
  }
  EXPECT_GT(compared, 30);
}

TEST(Reference, names_every_file_with_its_source_and_licence) {
  const std::filesystem::path folder = std::string(GEOJEOM_SOURCE_DIR) + "/data/reference";
  std::set<std::string> named;
  for (const auto& row : split_csv(read_text(folder / "sources.csv"))) {
    named.insert(row.at(0));
    EXPECT_FALSE(row.at(2).empty() || row.at(3).empty()) << row.at(0);
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto& path = entry.path();
    if (path.extension() == ".csv" && path.filename() != "sources.csv") {
      EXPECT_TRUE(named.contains(path.filename().string())) << path.filename();
    }
  }
}

TEST(Sample, is_written_again_to_the_byte_by_its_generator) {
  if (std::system("node --version > /dev/null 2>&1") != 0) GTEST_SKIP() << "node is not here";
  const std::filesystem::path written = std::string(GEOJEOM_SOURCE_DIR) + "/data/sample";
  const auto folder = std::filesystem::temp_directory_path() / fmt::format("geojeom-sample-{}", getpid());
  std::filesystem::create_directories(folder);
  const std::string command = fmt::format("node '{}/generate.mjs' '{}' > /dev/null", written.string(), folder.string());
  ASSERT_EQ(std::system(command.c_str()), 0);
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    EXPECT_TRUE(read_text(entry.path()) == read_text(written / entry.path().filename())) << entry.path().filename();
    ++files;
  }
  EXPECT_GT(files, 60);
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace geojeom
