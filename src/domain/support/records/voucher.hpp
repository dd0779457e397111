#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct CallForApplications;
struct Company;
struct SupportProject;

enum class VoucherState : unsigned char { issued, used, expired, cancelled };
inline constexpr Choice voucher_states[] = {
    {"issued", "발급", "Issued"},
    {"used", "사용 완료", "Used up"},
    {"expired", "기간 만료", "Expired"},
    {"cancelled", "취소", "Cancelled"},
};
template <>
inline constexpr std::span<const Choice> choices_of<VoucherState> = voucher_states;

/// A voucher for a company (BR-71): it chooses suppliers of the pool, up to the cap.
struct Voucher {
  std::string code;
  Id<Company> company;
  std::optional<Id<CallForApplications>> call;
  std::optional<Id<SupportProject>> support_project;
  Won amount;
  Period valid;
  VoucherState state;
};

inline RecordText describe(const Voucher*) {
  return {
      .ko = "바우처",
      .en = "Voucher",
      .help_ko = "기업이 공급기업을 골라 쓰는 바우처와 한도",
      .help_en = "A voucher with which a company chooses its supplier, and its cap",
      .title = "code",
      .fields =
          {
              field<&Voucher::code>({.ko = "바우처번호", .en = "Code", .unique = true, .list = true}),
              field<&Voucher::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&Voucher::call>({.ko = "공고", .en = "Call", .to = "call", .list = true}),
              field<&Voucher::support_project>({.ko = "지원과제", .en = "Support project", .to = "support_project"}),
              field<&Voucher::amount>({.ko = "발급액", .en = "Issued amount", .min = 0, .list = true}),
              field<&Voucher::valid>({.ko = "사용기간", .en = "Valid", .list = true}),
              field<&Voucher::state>({.ko = "상태", .en = "State", .default_text = "issued", .list = true}),
          },
  };
}

}  // namespace geojeom
