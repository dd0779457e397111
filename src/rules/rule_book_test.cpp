#include "rules/rule_book.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "rules/pack_reader.hpp"
#include "rules/packs_for_tests.hpp"

namespace geojeom {
namespace {

constexpr auto d = Date::checked;

std::string pack_text(std::string_view version, std::string_view effective, std::string_view entries = {}) {
  return fmt::format(
      "pack R-X\nversion {}\ntitle 규정 | Text\nsource 고시 | Notice\naddress https://example.org\n"
      "regime company_support\neffective {}\n{}",
      version, effective, entries);
}

LoadedRules book_of(const std::vector<std::string>& texts) {
  std::deque<RulePack> packs;
  Problems problems;
  for (const auto& text : texts) {
    auto read = read_pack(text, "test.rules");
    problems.add(std::move(read.problems));
    packs.push_back(std::move(read.pack));
  }
  return assemble(std::move(packs), std::move(problems));
}

std::string deadline_of(int days) {
  return fmt::format(
      "deadline final_report\n  label 보고 | Report\n  event project_ended\n  span {} days after\n  rule BR-46\n",
      days);
}

std::vector<std::string> codes(const Problems& problems) {
  std::vector<std::string> codes;
  for (const auto& problem : problems) codes.push_back(problem.code);
  return codes;
}

TEST(RuleBook, a_new_version_applies_from_its_first_day_and_leaves_the_days_before_to_the_old_one) {  // BR-90
  const auto loaded = book_of({pack_text("2020", "2020-01-01 ~ 2026-02-12", deadline_of(45)),
                               pack_text("2026", "2026-02-13 ~", deadline_of(60))});
  ASSERT_TRUE(loaded.problems.empty());
  const auto& book = loaded.book;
  const auto days = [&](Date on) { return book.pack_on("R-X", on)->deadline("final_report")->span->count; };
  EXPECT_EQ(days(d(2026, 2, 12)), 45);
  EXPECT_EQ(days(d(2026, 2, 13)), 60);
  EXPECT_EQ(book.find({"R-X", "2020"})->deadline("final_report")->span->count, 45) << "what was stamped stays readable";
  EXPECT_EQ(book.find({"R-X", "2019"}), nullptr);
}

TEST(RuleBook, a_day_before_the_oldest_known_version_is_counted_by_it_and_says_so) {
  const auto& book = shipped_rules();
  EXPECT_EQ(book.pack_on("R-GONG", d(2009, 1, 1)), nullptr);
  const auto chosen = book.choose("R-GONG", d(2009, 1, 1));
  ASSERT_TRUE(chosen);
  EXPECT_EQ(chosen->standing, Standing::before_first);
  EXPECT_EQ(chosen->pack->version, "2021-05-25");
  EXPECT_FALSE(book.choose("R-NONE", d(2009, 1, 1)));
}

TEST(RuleBook, a_regime_is_governed_by_its_pack_and_then_by_those_that_go_with_it) {
  const auto rules = shipped_rules().rules_of_regime("company_support", d(2026, 6, 1));
  ASSERT_EQ(rules.packs().size(), 3u);
  EXPECT_EQ(rules.main().pack->id, "R-KIJI");
  EXPECT_EQ(rules.deadline("final_report").stamp(), (PackStamp{"R-KIJI", "2026-02-13"})) << "60 days before 45";
  EXPECT_EQ(rules.limit("lead_count").pack->id, "R-GONG");
  EXPECT_EQ(rules.limit("overhead_share").pack->id, "R-COST");
  EXPECT_FALSE(rules.limit("no_such_limit"));
  EXPECT_TRUE(shipped_rules().rules_of_regime("own", d(2026, 6, 1)).empty());
}

TEST(RuleBook, every_shipped_entry_names_a_rule_and_every_pack_a_source) {
  const auto& packs = shipped_rules().packs();
  ASSERT_GE(packs.size(), 13u);
  for (const auto& pack : packs) {
    EXPECT_NE(pack.address.find("http"), std::string::npos) << pack.file;
    const auto is_rule = [&](const EntryAbout& about) {
      for (const auto& rule : about.rules) EXPECT_TRUE(rule.starts_with("BR-")) << pack.file << " " << about.name;
      EXPECT_FALSE(about.label.en.empty());
    };
    for (const auto& entry : pack.deadlines) is_rule(entry.about);
    for (const auto& entry : pack.limits) is_rule(entry.about);
    for (const auto& entry : pack.scales) is_rule(entry.about);
    for (const auto& entry : pack.changes) is_rule(entry.about);
    for (const auto& entry : pack.lists) is_rule(entry.about);
  }
}

TEST(RuleBook, two_versions_in_force_at_once_are_refused) {
  EXPECT_EQ(codes(book_of({pack_text("1", "2020-01-01 ~"), pack_text("2", "2026-01-01 ~")}).problems),
            std::vector<std::string>{"RUL-106"});
  EXPECT_EQ(codes(book_of({pack_text("1", "2020-01-01 ~ 2025-12-31"), pack_text("1", "2026-01-01 ~")}).problems),
            std::vector<std::string>{"RUL-105"});
}

TEST(RuleBook, companions_must_exist_and_be_another_pack) {
  EXPECT_EQ(codes(book_of({"with R-NONE\n" + pack_text("1", "2020-01-01 ~")}).problems),
            std::vector<std::string>{"RUL-108"});
  EXPECT_EQ(codes(book_of({"with R-X\n" + pack_text("1", "2020-01-01 ~")}).problems),
            std::vector<std::string>{"RUL-109"});
}

TEST(RuleBook, a_folder_without_packs_is_a_problem_and_gives_an_empty_book) {
  const auto loaded = RuleBook::load("/nonexistent");
  EXPECT_EQ(codes(loaded.problems), std::vector<std::string>{"RUL-101"});
  EXPECT_TRUE(loaded.book.packs().empty());
}

TEST(PackReader, names_file_and_line_of_what_it_cannot_read) {
  const auto read = read_pack(
      pack_text("1", "2020-01-01 ~", "deadline x\n  label 가 | A\n  event project_ended\n  span soon\n  rule BR-46\n"),
      "a.rules");
  ASSERT_EQ(codes(read.problems), std::vector<std::string>{"RUL-104"});
  EXPECT_EQ(read.problems.front().details[0].second, "a.rules");
  EXPECT_EQ(read.problems.front().details[1].second, "11");
}

TEST(PackReader, refuses_unknown_units_events_marks_and_bounds) {
  for (const auto* entry :
       {"deadline x\n  label 가 | A\n  event moon_rose\n  span 1 days after\n  rule BR-46\n",
        "deadline x\n  label 가 | A\n  event project_ended\n  span 1 weeks after\n  rule BR-46\n",
        "deadline x\n  label 가 | A\n  event project_ended\n  span 02-30 of year +1\n  rule BR-46\n",
        "deadline x\n  label 가 | A\n  event project_ended\n  span 1 days after\n  rule BR-46\n  roll full_moon\n",
        "limit x\n  label 가 | A\n  value about 20 %\n  rule BR-31\n",
        "limit x\n  label 가 | A\n  value at_most 20 apples\n  rule BR-31\n",
        "limit x\n  label 가 | A\n  value at_most 20 %\n  rule BR-31\n  mark sure\n",
        "change x\n  label 가 | A\n  treatment prayer\n  rule BR-33\n",
        "scale x\n  label 가 | A\n  band good\n  rule BR-57\n",
        "list x\n  label 가\n  item a | 가 | A\n  rule BR-57\n  label 가 | A\n"}) {
    EXPECT_EQ(codes(read_pack(pack_text("1", "2020-01-01 ~", entry), "a.rules").problems),
              std::vector<std::string>{"RUL-104"})
        << entry;
  }
}

TEST(PackReader, misses_what_an_entry_must_have) {
  EXPECT_EQ(codes(read_pack(pack_text("1", "2020-01-01 ~", "limit x\n  label 가 | A\n"), "a").problems),
            (std::vector<std::string>{"RUL-103", "RUL-103"}))
      << "rule and value";
  EXPECT_EQ(
      codes(read_pack(pack_text("1", "2020-01-01 ~", "deadline x\n  rule BR-46\n  span unknown\n"), "a").problems),
      (std::vector<std::string>{"RUL-103", "RUL-103"}))
      << "label and event";
}

TEST(PackReader, a_pack_without_source_is_not_used) {
  const auto read = read_pack("pack R-X\nversion 1\ntitle 가 | A\neffective 2020-01-01 ~\n", "a.rules");
  EXPECT_EQ(codes(read.problems), std::vector<std::string>{"RUL-107"});
}

TEST(PackReader, refuses_lines_out_of_place_and_names_given_twice) {
  EXPECT_EQ(codes(read_pack("  label 가 | A\n" + pack_text("1", "2020-01-01 ~"), "a").problems),
            std::vector<std::string>{"RUL-102"});
  EXPECT_EQ(codes(read_pack(pack_text("1", "2020-01-01 ~", deadline_of(1) + "pack R-Y\n"), "a").problems),
            std::vector<std::string>{"RUL-102"});
  EXPECT_EQ(codes(read_pack(pack_text("1", "2020-01-01 ~", deadline_of(1) + deadline_of(2)), "a").problems),
            std::vector<std::string>{"RUL-105"});
}

TEST(Limit, is_read_and_said_in_both_languages) {
  const auto read = read_pack(pack_text("1", "2020-01-01 ~",
                                        "limit a\n  label 가 | A\n  value at_least 3천만원\n  rule BR-60\n"
                                        "limit b\n  label 나 | B\n  value at_most 7.5 %\n  rule BR-60\n"
                                        "limit c\n  label 다 | C\n  value below 3 years\n  rule BR-60\n"
                                        "limit e\n  label 라 | D\n  value unknown\n  rule BR-60\n"),
                              "a");
  ASSERT_TRUE(read.problems.empty());
  EXPECT_EQ(to_words(*read.pack.limit("a"), Language::ko), "3,000만원 이상");
  EXPECT_EQ(to_words(*read.pack.limit("b"), Language::en), "at most 7.5%");
  EXPECT_EQ(to_words(*read.pack.limit("c"), Language::ko), "3년 미만");
  EXPECT_EQ(to_words(*read.pack.limit("e"), Language::en), "not found");
  EXPECT_THROW(read.pack.limit("a")->ratio(), ContractViolation);
  EXPECT_THROW(static_cast<void>(read.pack.limit("a")->admits(Ratio::percent(1))), ContractViolation);
}

}  // namespace
}  // namespace geojeom
