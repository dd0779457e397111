#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Charge;

enum class PaymentMethod : unsigned char { transfer, card, giro, offset };
inline constexpr Choice payment_methods[] = {
    {"transfer", "계좌이체", "Transfer"},
    {"card", "카드", "Card"},
    {"giro", "지로", "Giro"},
    {"offset", "보증금 상계", "Set off against the deposit"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PaymentMethod> = payment_methods;

/// A payment against a charge.
struct Payment {
  std::string code;
  Id<Charge> charge;
  Date paid_on;
  Won amount;
  std::optional<PaymentMethod> method;
};

inline RecordText describe(const Payment*) {
  return {.ko = "수납",
          .en = "Payment",
          .help_ko = "청구에 대한 수납",
          .help_en = "A payment of a bill",
          .fields = {
              field<&Payment::code>({.ko = "수납번호", .en = "Code", .unique = true, .list = true}),
              field<&Payment::charge>({.ko = "청구", .en = "Charge", .to = "charge", .list = true}),
              field<&Payment::paid_on>({.ko = "수납일", .en = "Paid on", .indexed = true, .list = true}),
              field<&Payment::amount>({.ko = "금액", .en = "Amount", .list = true}),
              field<&Payment::method>({.ko = "방법", .en = "Method", .list = true}),
          }};
}

}  // namespace geojeom
