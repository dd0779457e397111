#include "core/josa.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

TEST(Josa, follows_the_final_consonant_of_the_last_syllable) {
  EXPECT_EQ(with_josa("과제", "은"), "과제는");
  EXPECT_EQ(with_josa("협약", "는"), "협약은");
  EXPECT_EQ(with_josa("금액", "를"), "금액을");
  EXPECT_EQ(with_josa("기업", "와"), "기업과");
}

TEST(Josa, treats_a_final_rieul_as_open_before_로) {
  EXPECT_EQ(with_josa("서울", "으로"), "서울로");
  EXPECT_EQ(with_josa("대전", "로"), "대전으로");
  EXPECT_EQ(with_josa("서울", "은"), "서울은");
}

TEST(Josa, reads_digits_and_latin_letters_by_their_names) {
  EXPECT_EQ(with_josa("2026", "은"), "2026은");
  EXPECT_EQ(with_josa("5", "이"), "5가");
  EXPECT_EQ(with_josa("KSIC", "를"), "KSIC를");
  EXPECT_EQ(with_josa("URL", "으로"), "URL로");
}

TEST(Josa, passes_over_brackets_and_company_marks) {
  EXPECT_EQ(with_josa("한빛배터리(주)", "은"), "한빛배터리(주)는");
  EXPECT_EQ(with_josa("「사업비」", "이"), "「사업비」가");
}

TEST(Josa, reads_the_percent_sign_aloud) {
  EXPECT_EQ(with_josa("93%", "은"), "93%는");
  EXPECT_EQ(with_josa("10.5％", "으로"), "10.5％로");
}

TEST(Josa, knows_every_pair_in_either_form) {
  EXPECT_EQ(with_josa("기업", "이나"), "기업이나");
  EXPECT_EQ(with_josa("과제", "이나"), "과제나");
  EXPECT_EQ(with_josa("계획", "라"), "계획이라");
  EXPECT_EQ(with_josa("서울", "과"), "서울과");
}

TEST(Josa, leaves_a_particle_it_does_not_know_as_it_is) { EXPECT_EQ(with_josa("과제", "에서"), "과제에서"); }

TEST(Josa, of_nothing_or_brackets_only_gives_both_forms) {
  EXPECT_EQ(with_josa("", "은"), "은(는)");
  EXPECT_EQ(with_josa("()", "을"), "()을(를)");
}

TEST(Josa, gives_both_forms_when_the_sound_is_unknown) { EXPECT_EQ(with_josa("∑", "은"), "∑은(는)"); }

}  // namespace
}  // namespace geojeom
