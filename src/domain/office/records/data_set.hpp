#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class DataSetKind : unsigned char {
  regions,
  ksic,
  holidays,
  tiles,
  boundaries,
  input_output,
  statistics,
  rules,
  fields,
  other,
};
inline constexpr Choice data_set_kinds[] = {
    {"regions", "지역 코드", "Regions"},
    {"ksic", "표준산업분류", "KSIC"},
    {"holidays", "공휴일", "Holidays"},
    {"tiles", "타일 지도", "Tile map"},
    {"boundaries", "행정경계", "Boundaries"},
    {"input_output", "산업연관표", "Input-output table"},
    {"statistics", "통계", "Statistics"},
    {"rules", "규정", "Rule packs"},
    {"fields", "연계 항목", "Fields of external interfaces"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<DataSetKind> = data_set_kinds;

/// A set of reference data: what it is, where from, under what licence, of which day.
struct DataSet {
  std::string code;
  std::string name;
  DataSetKind kind;
  std::string source;
  std::string licence;
  std::optional<std::string> edition;
  std::optional<Date> dated_on;
  std::optional<std::string> file_name;
  std::optional<FileHash> content;
  std::optional<std::int64_t> rows;
  bool is_shipped;
};

inline RecordText describe(const DataSet*) {
  return {.ko = "자료",
          .en = "Data set",
          .help_ko = "함께 오거나 기관이 더한 기준자료와 그 출처, 이용조건",
          .help_en = "Reference data that came with the program or was added, with source and licence",
          .title = "name",
          .fields =
              {
                  field<&DataSet::code>({.ko = "자료 코드", .en = "Code", .unique = true, .list = true}),
                  field<&DataSet::name>({.ko = "자료명", .en = "Name", .searchable = true, .list = true}),
                  field<&DataSet::kind>({.ko = "종류", .en = "Kind", .list = true}),
                  field<&DataSet::source>(
                      {.ko = "출처", .en = "Source", .max_length = 400, .searchable = true, .list = true}),
                  field<&DataSet::licence>({.ko = "이용조건", .en = "Licence", .max_length = 400}),
                  field<&DataSet::edition>({.ko = "판", .en = "Edition", .list = true}),
                  field<&DataSet::dated_on>({.ko = "기준일", .en = "Dated on", .list = true}),
                  field<&DataSet::file_name>({.ko = "파일명", .en = "File name"}),
                  field<&DataSet::content>({.ko = "파일", .en = "File"}),
                  field<&DataSet::rows>({.ko = "행 수", .en = "Rows", .min = 0}),
                  field<&DataSet::is_shipped>(
                      {.ko = "기본 제공", .en = "Comes with the program", .default_text = "예", .list = true}),
              },
          .shared = true};
}

}  // namespace geojeom
