#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"
#include "record/registry.hpp"

/// A small record type with bounds, choices, a period and personal fields, for the unit tests of this room.
namespace geojeom {

enum class Level : unsigned char { basic, advanced };
inline constexpr Choice levels[] = {{"basic", "기초", "Basic"}, {"advanced", "심화", "Advanced"}};
template <>
inline constexpr std::span<const Choice> choices_of<Level> = levels;

struct Seminar {
  std::string title;
  std::int64_t seats = 1;
  std::optional<Won> fee{};
  std::optional<Level> level{};
  std::optional<bool> is_open{};
  std::optional<Ratio> attendance{};
  std::optional<Decimal> hours{};
  std::optional<std::string> lecturer{};
  std::optional<std::string> remark{};
  std::optional<FileHash> plan{};
  std::optional<Id<Seminar>> follows{};
  std::optional<Period> held{};
};

/// A seminar for nobody's money is free: the fee of an open one is zero or empty.
inline Problems check_open_seminar(const RecordType& type, const Row& row) {
  const Value& open = row[*type.column_index("is_open")];
  const Value& fee = row[*type.column_index("fee")];
  if (is_empty(open) || *number_in(open) == 0 || is_empty(fee) || *number_in(fee) == 0) return {};
  return {{.code = "REC-102", .field = "fee", .details = {{"label", "수강료"}, {"value", "유료"}, {"allowed", "0원"}}}};
}

inline RecordText describe(const Seminar*) {
  return {
      .ko = "교육",
      .en = "Seminar",
      .title = "title",
      .fields =
          {
              field<&Seminar::title>(
                  {.ko = "교육명", .en = "Title", .max_length = 10, .unique = true, .searchable = true, .list = true}),
              field<&Seminar::seats>(
                  {.ko = "정원", .en = "Seats", .unit = "명", .default_text = "20", .min = 1, .max = 500}),
              field<&Seminar::fee>({.ko = "수강료", .en = "Fee", .min = 0}),
              field<&Seminar::level>({.ko = "수준", .en = "Level"}),
              field<&Seminar::is_open>({.ko = "공개 여부", .en = "Open"}),
              field<&Seminar::attendance>({.ko = "출석률", .en = "Attendance"}),
              field<&Seminar::hours>({.ko = "시수", .en = "Hours", .unit = "시간"}),
              field<&Seminar::lecturer>({.ko = "강사", .en = "Lecturer", .searchable = true, .personal = true}),
              field<&Seminar::remark>({.ko = "비고", .en = "Remark", .searchable = true, .long_text = true}),
              field<&Seminar::plan>({.ko = "계획서", .en = "Plan"}),
              field<&Seminar::follows>({.ko = "앞 교육", .en = "Follows", .to = "seminar"}),
              field<&Seminar::held>({.ko = "교육 기간", .en = "Held"}),
          },
      .check = check_open_seminar};
}

inline RecordType seminar_type() { return described<Seminar>("seminar", "test"); }

/// A row with these plain texts in its columns, as a person would type them; the rest is empty.
inline Row seminar_row(const RecordType& type,
                       const std::vector<std::pair<std::string_view, std::string_view>>& typed) {
  Row row(type.columns().size());
  for (const auto& [name, text] : typed) {
    const auto index = type.column_index(name).value();
    row[index] = parse_value(type.columns()[index], text).value();
  }
  return row;
}

}  // namespace geojeom
