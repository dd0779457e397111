#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SourceDocument;

enum class FigureQualifier : unsigned char { exact, about, more_than, planned, expected };
inline constexpr Choice figure_qualifiers[] = {
    {"exact", "정확", "Exact"},     {"about", "약", "About"},         {"more_than", "초과", "More than"},
    {"planned", "계획", "Planned"}, {"expected", "예상", "Expected"},
};
template <>
inline constexpr std::span<const Choice> choices_of<FigureQualifier> = figure_qualifiers;

/// What a document states: a number or a grade, for a period and a slice, with how firmly it says so. PRF-102 unless
/// it has a value or a grade.
struct StatedFigure {
  std::string code;
  Id<SourceDocument> document;
  std::string measure;
  Period period;
  std::optional<std::string> slice;
  std::optional<Decimal> value;
  std::optional<std::string> grade;
  std::string unit;
  FigureQualifier qualifier;
  std::string meaning;
  std::optional<std::string> page;
};

/// What contradicts itself within one record.
inline Problems check_stated_figure(const RecordType& type, const Row& row) {
  const auto figure = from_row<StatedFigure>(type, row);
  if (figure.value.has_value() == figure.grade.has_value()) return {{.code = "PRF-102", .field = "value"}};
  return {};
}

inline RecordText describe(const StatedFigure*) {
  return {
      .ko = "제시 수치",
      .en = "Stated figure",
      .help_ko = "문서가 제시한 수치. 계산한 수치 옆에 놓고 다르면 알립니다",
      .help_en = "A figure that a document states; it stands beside the computed one and differences are flagged",
      .title = "meaning",
      .fields =
          {
              field<&StatedFigure::code>({.ko = "수치 코드", .en = "Code", .unique = true, .list = true}),
              field<&StatedFigure::document>(
                  {.ko = "출처 문서", .en = "Source document", .to = "source_document", .list = true}),
              field<&StatedFigure::measure>({.ko = "측정값", .en = "Measure", .indexed = true, .list = true}),
              field<&StatedFigure::period>({.ko = "기간", .en = "Period", .list = true}),
              field<&StatedFigure::slice>(
                  {.ko = "범위",
                   .en = "Slice",
                   .help_ko = "차원=값을 쌍반점으로 나누어 적습니다. 예: programme=충북 혁신클러스터 1기;source=국비",
                   .help_en = "dimension=value, separated by semicolons",
                   .list = true}),
              field<&StatedFigure::value>({.ko = "값", .en = "Value", .list = true}),
              field<&StatedFigure::grade>({.ko = "등급", .en = "Grade", .list = true}),
              field<&StatedFigure::unit>({.ko = "단위", .en = "Unit", .list = true}),
              field<&StatedFigure::qualifier>({.ko = "표현", .en = "Qualifier", .default_text = "exact", .list = true}),
              field<&StatedFigure::meaning>(
                  {.ko = "뜻", .en = "Meaning", .max_length = 400, .searchable = true, .list = true}),
              field<&StatedFigure::page>({.ko = "쪽·위치", .en = "Page or place"}),
          },
      .check = check_stated_figure};
}

}  // namespace geojeom
