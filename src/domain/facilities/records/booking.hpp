#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct Equipment;

enum class BookingState : unsigned char {
  requested,
  approved,
  rejected,
  confirmed,
  cancelled,
  completed,
  paid,
};
inline constexpr Choice booking_states[] = {
    {"requested", "신청", "Requested"}, {"approved", "승인", "Approved"},   {"rejected", "반려", "Rejected"},
    {"confirmed", "확정", "Confirmed"}, {"cancelled", "취소", "Cancelled"}, {"completed", "완료", "Completed"},
    {"paid", "결제", "Paid"},
};
template <>
inline constexpr std::span<const Choice> choices_of<BookingState> = booking_states;

enum class UseMode : unsigned char { direct, analysis };
inline constexpr Choice use_modes[] = {
    {"direct", "직접사용", "Direct use"},
    {"analysis", "시험분석의뢰", "Analysis on request"},
};
template <>
inline constexpr std::span<const Choice> choices_of<UseMode> = use_modes;

/// A booking of an instrument: what was wished, what was confirmed (BR-62). FAC-103 when a time ends before it starts
/// or is half given.
struct Booking {
  std::string code;
  Id<Equipment> equipment;
  std::optional<Id<Company>> company;
  std::optional<std::string> user;
  UseMode mode;
  Instant wished_from;
  Instant wished_to;
  std::optional<Instant> confirmed_from;
  std::optional<Instant> confirmed_to;
  BookingState state;
  std::optional<Instant> replied_at;
  std::optional<Won> fee;
  std::optional<std::string> purpose;
};

/// What contradicts itself within one record.
inline Problems check_booking(const RecordType& type, const Row& row) {
  const auto booking = from_row<Booking>(type, row);
  Problems problems;
  if (booking.wished_to <= booking.wished_from) problems.add({.code = "FAC-103", .field = "wished_to"});
  const bool half = booking.confirmed_from.has_value() != booking.confirmed_to.has_value();
  if (half || (booking.confirmed_from && *booking.confirmed_to <= *booking.confirmed_from)) {
    problems.add({.code = "FAC-103", .field = "confirmed_to"});
  }
  return problems;
}

inline RecordText describe(const Booking*) {
  return {.ko = "예약",
          .en = "Booking",
          .help_ko = "장비 사용 예약. 확정 시각은 겹칠 수 없습니다",
          .help_en = "A booking of an instrument; confirmed times never overlap",
          .fields =
              {
                  field<&Booking::code>({.ko = "예약번호", .en = "Code", .unique = true, .list = true}),
                  field<&Booking::equipment>({.ko = "장비", .en = "Equipment", .to = "equipment", .list = true}),
                  field<&Booking::company>({.ko = "사용기업", .en = "Company", .to = "company", .list = true}),
                  field<&Booking::user>({.ko = "사용자", .en = "User", .personal = true}),
                  field<&Booking::mode>({.ko = "이용 방식",
                                         .en = "Mode",
                                         .help_ko = "직접사용은 장비사용료, 시험분석의뢰는 시험분석비로 처리합니다",
                                         .help_en = "Direct use is paid as an equipment fee, analysis as a test fee",
                                         .list = true}),
                  field<&Booking::wished_from>({.ko = "희망 시작", .en = "Wished from", .list = true}),
                  field<&Booking::wished_to>({.ko = "희망 종료", .en = "Wished to"}),
                  field<&Booking::confirmed_from>(
                      {.ko = "확정 시작", .en = "Confirmed from", .indexed = true, .list = true}),
                  field<&Booking::confirmed_to>({.ko = "확정 종료", .en = "Confirmed to"}),
                  field<&Booking::state>({.ko = "상태", .en = "State", .default_text = "requested", .list = true}),
                  field<&Booking::replied_at>({.ko = "회신일시",
                                               .en = "Replied at",
                                               .help_ko = "신청 뒤 24시간 안에 회신합니다",
                                               .help_en = "The reply is due within 24 hours"}),
                  field<&Booking::fee>({.ko = "사용료", .en = "Fee", .min = 0}),
                  field<&Booking::purpose>({.ko = "사용 목적", .en = "Purpose", .searchable = true}),
              },
          .check = check_booking};
}

}  // namespace geojeom
