#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct CallQuestion;
struct SupportApplication;

/// The answer to one question of the application form.
struct ApplicationAnswer {
  Id<SupportApplication> application;
  Id<CallQuestion> question;
  std::optional<std::string> answer;
  std::optional<FileHash> file;
};

inline RecordText describe(const ApplicationAnswer*) {
  return {
      .ko = "신청서 답",
      .en = "Answer",
      .help_ko = "신청서 문항 하나의 답",
      .help_en = "The answer to one question of the form",
      .fields =
          {
              field<&ApplicationAnswer::application>(
                  {.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&ApplicationAnswer::question>(
                  {.ko = "문항", .en = "Question", .to = "call_question", .list = true}),
              field<&ApplicationAnswer::answer>({.ko = "답", .en = "Answer", .list = true, .long_text = true}),
              field<&ApplicationAnswer::file>({.ko = "파일", .en = "File"}),
          },
      .unique_together = {{"application", "question"}},
  };
}

}  // namespace geojeom
