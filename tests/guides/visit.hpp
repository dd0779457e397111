#pragma once

// The worked example of docs/guides/add-a-record-type.md; what stands between the marks is printed there, and a test
// holds the two equal. Outside the tests it would be src/domain/support/records/visit.hpp.
#include "domain/support/records/company.hpp"

// [record]
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class VisitTopic : unsigned char { technology, finance, market };
inline constexpr Choice visit_topics[] = {
    {"technology", "기술", "Technology"},
    {"finance", "자금", "Finance"},
    {"market", "판로", "Market"},
};
template <>
inline constexpr std::span<const Choice> choices_of<VisitTopic> = visit_topics;

/// A visit (방문 상담) at a company: when, about what, and what was agreed.
struct Visit {
  Id<Company> company;
  Date visited_on;
  VisitTopic topic;
  std::int64_t hours = 1;
  std::optional<std::string> contact;
  std::optional<std::string> agreed;
};

inline RecordText describe(const Visit*) {
  return {
      .ko = "방문 상담",
      .en = "Visit",
      .help_ko = "기업을 찾아가 상담한 일과 그 결과",
      .help_en = "A consultation at a company and what came of it",
      .title = "visited_on",
      .fields =
          {
              field<&Visit::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&Visit::visited_on>({.ko = "방문일", .en = "Visited on", .list = true}),
              field<&Visit::topic>({.ko = "상담 분야", .en = "Topic", .list = true}),
              field<&Visit::hours>(
                  {.ko = "상담 시간", .en = "Hours", .unit = "시간", .default_text = "1", .min = 1, .max = 24}),
              field<&Visit::contact>({.ko = "만난 사람", .en = "Contact", .personal = true}),
              field<&Visit::agreed>({.ko = "협의 내용", .en = "Agreed", .searchable = true, .long_text = true}),
          },
      .unique_together = {{"company", "visited_on", "topic"}},
  };
}

}  // namespace geojeom
// [/record]
