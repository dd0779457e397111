#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct DeliveredService;

/// The company's word that a service was done (BR-72): the supplier is paid only after it.
struct ServiceConfirmation {
  Id<DeliveredService> service;
  std::string confirmed_by;
  Instant confirmed_at;
  bool is_accepted;
  std::optional<Decimal> satisfaction;
  std::optional<std::string> remark;
};

inline RecordText describe(const ServiceConfirmation*) {
  return {
      .ko = "완료확인",
      .en = "Confirmation of a service",
      .help_ko = "수혜기업이 지원이 끝났음을 확인한 기록. 이것 없이는 지급하지 않습니다",
      .help_en = "The company's word that a service was done; nothing is paid without it",
      .fields =
          {
              field<&ServiceConfirmation::service>({.ko = "지원 건", .en = "Service", .to = "service", .list = true}),
              field<&ServiceConfirmation::confirmed_by>({.ko = "확인한 사람", .en = "Confirmed by", .personal = true}),
              field<&ServiceConfirmation::confirmed_at>(
                  {.ko = "확인 일시", .en = "Confirmed at", .read_only = true, .list = true}),
              field<&ServiceConfirmation::is_accepted>(
                  {.ko = "완료 인정", .en = "Accepted", .default_text = "예", .list = true}),
              field<&ServiceConfirmation::satisfaction>(
                  {.ko = "만족도", .en = "Satisfaction", .min = 0, .max = 100'000'000, .list = true}),
              field<&ServiceConfirmation::remark>({.ko = "의견", .en = "Remark", .long_text = true}),
          },
      .unique_together = {{"service", "confirmed_at"}},
  };
}

}  // namespace geojeom
