#pragma once

#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// A public holiday; due dates that fall on one move to the next day.
struct PublicHoliday {
  Date on;
  std::string name;
  bool is_substitute;
  bool is_election;
  bool is_temporary;
};

inline RecordText describe(const PublicHoliday*) {
  return {.ko = "공휴일",
          .en = "Public holiday",
          .help_ko = "관공서의 공휴일. 새로 정한 임시공휴일은 직접 더합니다",
          .help_en = "Public holidays; newly declared ones are added by hand",
          .title = "name",
          .fields =
              {
                  field<&PublicHoliday::on>({.ko = "날짜", .en = "Date", .unique = true, .list = true}),
                  field<&PublicHoliday::name>({.ko = "공휴일명", .en = "Name", .list = true}),
                  field<&PublicHoliday::is_substitute>(
                      {.ko = "대체공휴일", .en = "Substitute", .default_text = "아니요", .list = true}),
                  field<&PublicHoliday::is_election>({.ko = "선거일", .en = "Election day", .default_text = "아니요"}),
                  field<&PublicHoliday::is_temporary>(
                      {.ko = "임시공휴일", .en = "Temporary", .default_text = "아니요", .list = true}),
              },
          .shared = true};
}

}  // namespace geojeom
