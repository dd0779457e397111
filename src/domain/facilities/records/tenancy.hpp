#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct Room;

enum class TenancyState : unsigned char {
  applied,
  screening,
  contracted,
  occupied,
  extended,
  in_arrears,
  terminated,
  moved_out,
};
inline constexpr Choice tenancy_states[] = {
    {"applied", "신청", "Applied"},       {"screening", "심사", "Screening"}, {"contracted", "계약", "Contracted"},
    {"occupied", "입주", "Moved in"},     {"extended", "연장", "Extended"},   {"in_arrears", "체납", "In arrears"},
    {"terminated", "해지", "Terminated"}, {"moved_out", "퇴거", "Moved out"},
};
template <>
inline constexpr std::span<const Choice> choices_of<TenancyState> = tenancy_states;

/// A tenancy contract of one company for one room. FAC-104 when it has left before it moved in.
struct Tenancy {
  std::string code;
  Id<Company> company;
  Id<Room> room;
  Period period;
  TenancyState state;
  Won deposit;
  Won rent_month;
  std::optional<Won> charge_month;
  std::optional<Date> applied_on;
  std::optional<Date> moved_in_on;
  std::optional<Date> moved_out_on;
  std::optional<std::int64_t> arrears_months;
};

/// What contradicts itself within one record.
inline Problems check_tenancy(const RecordType& type, const Row& row) {
  const auto tenancy = from_row<Tenancy>(type, row);
  if (tenancy.moved_in_on && tenancy.moved_out_on && *tenancy.moved_out_on < *tenancy.moved_in_on) {
    return {{.code = "FAC-104", .field = "moved_out_on"}};
  }
  return {};
}

inline RecordText describe(const Tenancy*) {
  return {.ko = "입주",
          .en = "Tenancy",
          .help_ko = "기업의 입주 계약",
          .help_en = "A company's tenancy contract",
          .fields =
              {
                  field<&Tenancy::code>({.ko = "입주계약번호", .en = "Code", .unique = true, .list = true}),
                  field<&Tenancy::company>({.ko = "입주기업", .en = "Company", .to = "company", .list = true}),
                  field<&Tenancy::room>({.ko = "호실", .en = "Room", .to = "room", .list = true}),
                  field<&Tenancy::period>({.ko = "계약기간", .en = "Contract period", .list = true}),
                  field<&Tenancy::state>({.ko = "상태", .en = "State", .default_text = "applied", .list = true}),
                  field<&Tenancy::deposit>({.ko = "보증금", .en = "Deposit", .min = 0, .list = true}),
                  field<&Tenancy::rent_month>({.ko = "월 임대료", .en = "Rent a month", .min = 0, .list = true}),
                  field<&Tenancy::charge_month>({.ko = "월 관리비", .en = "Service charge a month", .min = 0}),
                  field<&Tenancy::applied_on>({.ko = "신청일", .en = "Applied on"}),
                  field<&Tenancy::moved_in_on>({.ko = "입주일", .en = "Moved in on"}),
                  field<&Tenancy::moved_out_on>({.ko = "퇴거일", .en = "Moved out on"}),
                  field<&Tenancy::arrears_months>(
                      {.ko = "체납 개월수", .en = "Months in arrears", .unit = "개월", .min = 0}),
              },
          .check = check_tenancy};
}

}  // namespace geojeom
