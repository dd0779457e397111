/// Nothing acknowledged is ever lost: kill -9 at random moments, a full disk, a byte changed behind the program's back.
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <sstream>
#include <thread>
#include <unistd.h>

#include "tests/process/process.hpp"

namespace geojeom {
namespace {

using process::Folder;
using process::run;

/// Business numbers with the right check digit: 1248100000 and up.
std::string business_number(int serial) {
  const std::string nine = fmt::format("{:09}", 100'81'0000 + serial);
  static constexpr int weights[] = {1, 3, 7, 1, 3, 7, 1, 3, 5};
  int sum = (nine[8] - '0') * 5 / 10;
  for (int i = 0; i < 9; ++i) sum += (nine[static_cast<std::size_t>(i)] - '0') * weights[i];
  return nine + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string companies_csv(int first, int count) {
  std::string csv = "사업자등록번호,기업명,소재 지역\n";
  for (int i = 0; i < count; ++i) csv += fmt::format("{},가나다{},mois:30\n", business_number(first + i), first + i);
  return csv;
}

class Durability : public testing::Test {
 protected:
  Durability() {
    std::filesystem::create_directory_symlink(GEOJEOM_SOURCE_DIR "/data/rules", std::string(folder_.path()) + "/rules");
    EXPECT_EQ(run({"init", "--organisation", "시험기관"}, here()).exit_code, 0);
    EXPECT_EQ(run({"add", "company", "business_number=" + business_number(0), "name=처음", "region=mois:30"}, here()).exit_code, 0);
  }
  /// With the rule packs but without the shipped reference data, so that numbers in the journal are those of this file alone.
  process::Surroundings here() const { return {.folder = folder_.path(), .environment = {"GEOJEOM_DATA=."}}; }
  int companies() const {
    const auto listed = run({"list", "company", "--limit", "1", "--json"}, here());
    EXPECT_EQ(listed.exit_code, 0) << listed.errors;
    const auto at = listed.output.find("\"count\":");
    return at == std::string::npos ? -1 : std::atoi(listed.output.c_str() + at + 8);
  }
  void expect_intact() const {
    const auto verified = run({"verify"}, here());
    EXPECT_EQ(verified.exit_code, 0) << verified.output << verified.errors;
  }
  Folder folder_;
};

TEST_F(Durability, loses_no_acknowledged_edit_when_killed_at_any_moment) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE(fmt::format("seed {}", seed));
  std::mt19937 random(seed);
  int acknowledged = 0;
  for (int round = 0; round < 150; ++round) {
    const pid_t editor = process::start({"edit", "company", "1", fmt::format("name=이름{}", round)}, here());
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 12'000));
    kill(editor, SIGKILL);
    if (process::wait_for(editor) == 0) acknowledged = round;
    const auto shown = run({"show", "company", "1", "--json"}, here()).output;
    const auto at = shown.find("이름");
    const int kept = at == std::string::npos ? 0 : std::atoi(shown.c_str() + at + std::string_view("이름").size());
    ASSERT_GE(kept, acknowledged) << "an acknowledged edit is gone";
    ASSERT_LE(kept, round);
  }
  expect_intact();
}

TEST_F(Durability, leaves_all_or_nothing_of_an_import_that_is_killed) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE(fmt::format("seed {}", seed));
  std::mt19937 random(seed);
  constexpr int rows = 3000;
  int expected = 1;
  for (int round = 0; round < 50; ++round) {
    process::write_file(folder_.file("companies.csv"), companies_csv(1 + round * rows, rows));
    const pid_t importer = process::start({"import", "company", "companies.csv"}, here());
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 90'000));
    kill(importer, SIGKILL);
    const bool acknowledged = process::wait_for(importer) == 0;
    const int found = companies();
    ASSERT_TRUE(found == expected || found == expected + rows) << found << " after " << expected;
    ASSERT_TRUE(!acknowledged || found == expected + rows) << "an acknowledged import is gone";
    expected = found;
  }
  expect_intact();
}

/// True once the process has a handler for the signal: before that it would simply end.
bool handles(pid_t process, int signal) {
  std::istringstream status(process::read_file(fmt::format("/proc/{}/status", process)));
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("SigCgt:")) return (std::stoull(line.substr(7), nullptr, 16) >> (signal - 1) & 1) != 0;
  }
  return false;
}

TEST_F(Durability, rolls_an_interrupted_import_back_and_says_so) {
  process::write_file(folder_.file("companies.csv"), companies_csv(1, 60'000));
  for (const int signal : {SIGINT, SIGTERM}) {
    const pid_t importer = process::start({"import", "company", "companies.csv"}, here());
    for (int i = 0; i < 20'000 && !handles(importer, signal); ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    kill(importer, signal);
    EXPECT_EQ(process::wait_for(importer), 1);
    EXPECT_NE(process::read_file(folder_.file("standard.err")).find("IMP-108"), std::string::npos);
    EXPECT_EQ(companies(), 1);
  }
  expect_intact();
}

TEST_F(Durability, says_that_the_disk_is_full_and_keeps_what_was_there) {
  process::write_file(folder_.file("companies.csv"), companies_csv(1, 20'000));
  auto small_disk = here();
  small_disk.file_size_max = 3'000'000;
  const auto refused = run({"import", "company", "companies.csv"}, small_disk);
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_TRUE(refused.errors.find("STO-111") != std::string::npos || refused.errors.find("STO-116") != std::string::npos)
      << refused.errors;
  EXPECT_EQ(companies(), 1);
  expect_intact();
  EXPECT_EQ(run({"import", "company", "companies.csv"}, here()).exit_code, 0) << "with space again it goes on";
  EXPECT_EQ(companies(), 20'001);
}

TEST_F(Durability, names_the_journal_row_of_which_one_byte_was_changed) {
  ASSERT_EQ(run({"edit", "company", "1", "name=바뀌지않은이름"}, here()).exit_code, 0);
  ASSERT_EQ(run({"edit", "company", "1", "name=나중이름"}, here()).exit_code, 0);
  const std::string file = folder_.file("var/geojeom.db");
  std::string bytes = process::read_file(file);
  const auto at = bytes.rfind("{\"name\":\"바뀌지않은이름\"}");  // a page is filled from its end
  ASSERT_NE(at, std::string::npos) << "the write-ahead log is emptied when the program ends";
  bytes[at + 9 + 2] ^= 1;
  process::write_file(file, bytes);
  const auto verified = run({"verify", "--json"}, here());
  EXPECT_EQ(verified.exit_code, 2);
  EXPECT_NE(verified.output.find("\"code\":\"JRN-101\",\"number\":\"4\""), std::string::npos) << verified.output;
}

TEST_F(Durability, names_the_record_that_was_changed_behind_the_program) {
  const std::string file = folder_.file("var/geojeom.db");
  std::string bytes = process::read_file(file);
  const std::string stored = business_number(0) + "처음";
  const auto at = bytes.find(stored);
  ASSERT_NE(at, std::string::npos);
  bytes[at + 10 + 2] ^= 1;
  process::write_file(file, bytes);
  const auto verified = run({"verify", "--json"}, here());
  EXPECT_EQ(verified.exit_code, 2);
  EXPECT_NE(verified.output.find("\"code\":\"JRN-103\",\"type\":\"company\",\"record\":\"1\",\"column\":\"name\""), std::string::npos)
      << verified.output;
}

TEST_F(Durability, lets_two_people_edit_and_refuses_the_stale_one) {
  std::vector<pid_t> editors;
  for (int i = 0; i < 8; ++i) {
    const Folder elsewhere;
    editors.push_back(process::start({"edit", "company", "1", fmt::format("address=주소{}", i), "--db", folder_.file("var/geojeom.db")},
                                     {.folder = folder_.path()}));
  }
  for (const pid_t editor : editors) EXPECT_EQ(process::wait_for(editor), 0);
  const auto stale = run({"edit", "company", "1", "name=늦은이름", "--seen-version", "3"}, here());
  EXPECT_EQ(stale.exit_code, 2);
  EXPECT_NE(stale.errors.find("STO-103"), std::string::npos);
  expect_intact();
}

}  // namespace
}  // namespace geojeom
