#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Centre;
struct Organisation;

enum class MutualAgreementState : unsigned char { preparing, in_force, expired, ended };
inline constexpr Choice mutual_agreement_states[] = {
    {"preparing", "준비", "Preparing"},
    {"in_force", "발효", "In force"},
    {"expired", "만료", "Expired"},
    {"ended", "해지", "Ended"},
};
template <>
inline constexpr std::span<const Choice> choices_of<MutualAgreementState> = mutual_agreement_states;

/// A memorandum of understanding (MOU): with whom, on what, until when, and what came of it. NET-101 when it expires
/// before it is signed.
struct MutualAgreement {
  std::string code;
  std::string name;
  Id<Organisation> partner;
  std::optional<Id<Centre>> centre;
  std::optional<std::string> field;
  std::optional<Date> signed_on;
  std::optional<Date> expires_on;
  MutualAgreementState state;
  std::optional<std::int64_t> activities;
  std::optional<std::string> activity_notes;
  std::optional<FileHash> document;
};

/// What contradicts itself within one record.
inline Problems check_mutual_agreement(const RecordType& type, const Row& row) {
  const auto agreement = from_row<MutualAgreement>(type, row);
  if (agreement.signed_on && agreement.expires_on && *agreement.expires_on < *agreement.signed_on) {
    return {{.code = "NET-101", .field = "expires_on"}};
  }
  return {};
}

inline RecordText describe(const MutualAgreement*) {
  return {
      .ko = "업무협약",
      .en = "Mutual agreement",
      .help_ko = "다른 기관과 맺은 업무협약(MOU)과 후속 활동",
      .help_en = "A memorandum of understanding with another body, and what followed",
      .title = "name",
      .fields =
          {
              field<&MutualAgreement::code>({.ko = "협약 코드", .en = "Code", .unique = true, .list = true}),
              field<&MutualAgreement::name>({.ko = "업무협약명", .en = "Name", .searchable = true, .list = true}),
              field<&MutualAgreement::partner>(
                  {.ko = "상대 기관", .en = "Partner", .to = "organisation", .list = true}),
              field<&MutualAgreement::centre>({.ko = "담당 센터", .en = "Centre", .to = "centre", .list = true}),
              field<&MutualAgreement::field>({.ko = "협력 분야", .en = "Field", .searchable = true, .list = true}),
              field<&MutualAgreement::signed_on>({.ko = "체결일", .en = "Signed on", .indexed = true, .list = true}),
              field<&MutualAgreement::expires_on>({.ko = "만료일", .en = "Expires on", .indexed = true}),
              field<&MutualAgreement::state>({.ko = "상태", .en = "State", .default_text = "preparing", .list = true}),
              field<&MutualAgreement::activities>(
                  {.ko = "후속 활동 수", .en = "Follow-up activities", .unit = "건", .min = 0, .list = true}),
              field<&MutualAgreement::activity_notes>(
                  {.ko = "후속 활동 내용", .en = "What followed", .searchable = true, .long_text = true}),
              field<&MutualAgreement::document>({.ko = "협약서", .en = "Signed document"}),
          },
      .check = check_mutual_agreement};
}

}  // namespace geojeom
