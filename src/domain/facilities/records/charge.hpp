#pragma once

#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Tenancy;

enum class ChargeKind : unsigned char { deposit, rent, service_charge, utilities, late_fee };
inline constexpr Choice charge_kinds[] = {
    {"deposit", "보증금", "Deposit"},
    {"rent", "임대료", "Rent"},
    {"service_charge", "관리비", "Service charge"},
    {"utilities", "공과금", "Utilities"},
    {"late_fee", "연체료", "Late fee"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ChargeKind> = charge_kinds;

/// One billed line of a tenancy and month: contract x period (BR-70).
struct Charge {
  std::string code;
  Id<Tenancy> tenancy;
  ChargeKind kind;
  Date month;
  Date due_on;
  Won amount;
};

inline RecordText describe(const Charge*) {
  return {.ko = "청구",
          .en = "Charge",
          .help_ko = "입주 임대료, 관리비, 공과금 청구",
          .help_en = "A bill for rent, service charge or utilities",
          .fields =
              {
                  field<&Charge::code>({.ko = "청구번호", .en = "Code", .unique = true, .list = true}),
                  field<&Charge::tenancy>({.ko = "입주", .en = "Tenancy", .to = "tenancy", .list = true}),
                  field<&Charge::kind>({.ko = "구분", .en = "Kind", .list = true}),
                  field<&Charge::month>({.ko = "청구월",
                                         .en = "Month",
                                         .help_ko = "그 달 1일로 적습니다",
                                         .help_en = "First day of the month",
                                         .indexed = true,
                                         .list = true}),
                  field<&Charge::due_on>({.ko = "납부기한", .en = "Due on", .indexed = true, .list = true}),
                  field<&Charge::amount>({.ko = "금액", .en = "Amount", .list = true}),
              },
          .unique_together = {{"tenancy", "month", "kind"}}};
}

}  // namespace geojeom
