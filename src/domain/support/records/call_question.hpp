#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct CallForApplications;

enum class QuestionKind : unsigned char { text, number, money, choice, file, table };
inline constexpr Choice question_kinds[] = {
    {"text", "글", "Text"},       {"number", "수", "Number"}, {"money", "금액", "Money"},
    {"choice", "선택", "Choice"}, {"file", "파일", "File"},   {"table", "표", "Table"},
};
template <>
inline constexpr std::span<const Choice> choices_of<QuestionKind> = question_kinds;

/// One question of a call beyond what the company profile already answers.
struct CallQuestion {
  std::string code;
  Id<CallForApplications> call;
  std::int64_t number;
  std::string question;
  QuestionKind kind;
  std::optional<std::string> options;
  bool is_required;
  std::optional<std::string> condition;
  std::optional<std::int64_t> max_length;
  std::optional<std::string> guide;
};

inline RecordText describe(const CallQuestion*) {
  return {
      .ko = "신청서 문항",
      .en = "Question",
      .help_ko = "신청서에서 묻는 것. 조건이 맞을 때만 묻기도 합니다",
      .help_en = "What the application form asks, some of it only under a condition",
      .fields =
          {
              field<&CallQuestion::code>({.ko = "문항 코드", .en = "Code", .unique = true, .list = true}),
              field<&CallQuestion::call>({.ko = "공고", .en = "Call", .to = "call", .list = true}),
              field<&CallQuestion::number>({.ko = "순번", .en = "Number", .min = 1, .list = true}),
              field<&CallQuestion::question>({.ko = "문항", .en = "Question", .list = true}),
              field<&CallQuestion::kind>({.ko = "답 형식", .en = "Kind of answer", .list = true}),
              field<&CallQuestion::options>({.ko = "선택지",
                                             .en = "Options",
                                             .help_ko = "쉼표로 나눈 선택지, 표는 열 이름",
                                             .help_en = "Options separated by commas; for a table its columns"}),
              field<&CallQuestion::is_required>({.ko = "필수", .en = "Required", .default_text = "예"}),
              field<&CallQuestion::condition>({.ko = "묻는 조건",
                                               .en = "Asked when",
                                               .help_ko = "예: 1 = 예 (1번 문항의 답이 예일 때)",
                                               .help_en = "For example: 1 = yes (when question 1 is answered yes)"}),
              field<&CallQuestion::max_length>(
                  {.ko = "글자 수 한도", .en = "Characters at most", .unit = "자", .min = 1, .max = 20'000}),
              field<&CallQuestion::guide>({.ko = "도움말", .en = "Guide", .long_text = true}),
          },
      .unique_together = {{"call", "number"}},
  };
}

}  // namespace geojeom
