#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct SupportType;

enum class SupplierState : unsigned char { applied, approved, suspended };
inline constexpr Choice supplier_states[] = {
    {"applied", "신청", "Applied"},
    {"approved", "등록", "Approved"},
    {"suspended", "정지", "Suspended"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SupplierState> = supplier_states;

/// A company of the supplier pool, for one support type.
struct Supplier {
  Id<Company> company;
  Id<SupportType> support_type;
  SupplierState state;
  std::optional<Date> approved_on;
  std::optional<std::string> fields;
  std::optional<std::string> remark;
};

inline RecordText describe(const Supplier*) {
  return {
      .ko = "공급기업 등록",
      .en = "Supplier in the pool",
      .help_ko = "지원 건을 수행할 수 있는 공급기업",
      .help_en = "A company that may deliver services of a support type",
      .fields =
          {
              field<&Supplier::company>({.ko = "공급기업", .en = "Supplier company", .to = "company", .list = true}),
              field<&Supplier::support_type>(
                  {.ko = "지원유형", .en = "Support type", .to = "support_type", .list = true}),
              field<&Supplier::state>({.ko = "상태", .en = "State", .default_text = "applied", .list = true}),
              field<&Supplier::approved_on>({.ko = "등록일", .en = "Approved on", .list = true}),
              field<&Supplier::fields>({.ko = "수행 분야", .en = "Fields", .searchable = true}),
              field<&Supplier::remark>({.ko = "비고", .en = "Remark", .long_text = true}),
          },
      .unique_together = {{"company", "support_type"}},
  };
}

}  // namespace geojeom
