#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct DeliveredService;
struct Voucher;

/// One service paid with a voucher. Rows are added, never changed: a correction is a row of the other sign.
struct VoucherUse {
  Id<Voucher> voucher;
  std::int64_t number;
  Id<DeliveredService> service;
  Won amount;
  Date used_on;
  std::optional<std::string> remark;
};

inline RecordText describe(const VoucherUse*) {
  return {
      .ko = "바우처 사용",
      .en = "Voucher use",
      .help_ko = "바우처로 치른 지원 건 하나",
      .help_en = "One service paid with a voucher",
      .fields =
          {
              field<&VoucherUse::voucher>({.ko = "바우처", .en = "Voucher", .to = "voucher", .list = true}),
              field<&VoucherUse::number>({.ko = "순번", .en = "Number", .min = 1, .list = true}),
              field<&VoucherUse::service>({.ko = "지원 건", .en = "Service", .to = "service", .list = true}),
              field<&VoucherUse::amount>({.ko = "사용액", .en = "Used amount", .list = true}),
              field<&VoucherUse::used_on>({.ko = "사용일", .en = "Used on", .list = true}),
              field<&VoucherUse::remark>({.ko = "비고", .en = "Remark"}),
          },
      .unique_together = {{"voucher", "number"}},
      .append_only = true,
  };
}

}  // namespace geojeom
