#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Booking;
struct Company;
struct Equipment;

enum class UserKind : unsigned char { own, other_department, company, university, research_institute };
inline constexpr Choice user_kinds[] = {
    {"own", "자체", "Own"},
    {"other_department", "타 부서", "Other department"},
    {"company", "기업", "Company"},
    {"university", "대학", "University"},
    {"research_institute", "연구기관", "Research institute"},
};
template <>
inline constexpr std::span<const Choice> choices_of<UserKind> = user_kinds;

/// One use of an instrument: hours by whom, runs and income (BR-63).
struct UsageLog {
  std::string code;
  Id<Equipment> equipment;
  std::optional<Id<Booking>> booking;
  Date used_on;
  UserKind user_kind;
  std::optional<Id<Company>> company;
  Decimal hours;
  std::optional<std::int64_t> runs;
  std::optional<std::int64_t> samples;
  std::optional<Won> income;
  std::optional<std::string> content;
  std::optional<std::string> operator_name;
};

inline RecordText describe(const UsageLog*) {
  return {.ko = "사용일지",
          .en = "Usage log",
          .help_ko = "장비를 쓸 때마다 남기는 일지",
          .help_en = "What is written after each use of an instrument",
          .fields = {
              field<&UsageLog::code>({.ko = "일지번호", .en = "Code", .unique = true, .list = true}),
              field<&UsageLog::equipment>({.ko = "장비", .en = "Equipment", .to = "equipment", .list = true}),
              field<&UsageLog::booking>({.ko = "예약", .en = "Booking", .to = "booking"}),
              field<&UsageLog::used_on>({.ko = "사용일", .en = "Used on", .indexed = true, .list = true}),
              field<&UsageLog::user_kind>({.ko = "사용자 구분", .en = "Kind of user", .list = true}),
              field<&UsageLog::company>({.ko = "사용기업", .en = "Company", .to = "company", .list = true}),
              field<&UsageLog::hours>({.ko = "사용시간", .en = "Hours", .unit = "시간", .min = 0, .list = true}),
              field<&UsageLog::runs>({.ko = "사용횟수", .en = "Runs", .unit = "회", .min = 0, .list = true}),
              field<&UsageLog::samples>({.ko = "시료 수", .en = "Samples", .unit = "건", .min = 0}),
              field<&UsageLog::income>({.ko = "수익금", .en = "Income", .min = 0, .list = true}),
              field<&UsageLog::content>({.ko = "사용 내용", .en = "What was done", .searchable = true}),
              field<&UsageLog::operator_name>({.ko = "운영자", .en = "Operator", .personal = true}),
          }};
}

}  // namespace geojeom
