#pragma once

#include <cstdint>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct CompanyMerge;

/// One record that a merge moved from the absorbed company to the kept one, or had to leave behind.
struct CompanyMergeMove {
  Id<CompanyMerge> merge;
  std::string record_type;
  std::int64_t record_number;
  std::string column_name;
  bool was_moved;
};

inline RecordText describe(const CompanyMergeMove*) {
  return {
      .ko = "통합으로 옮긴 기록",
      .en = "Record moved by a merge",
      .help_ko = "통합하면서 기업을 바꾼 기록 하나",
      .help_en = "One record whose company was changed by a merge",
      .fields =
          {
              field<&CompanyMergeMove::merge>({.ko = "기업 통합", .en = "Merge", .to = "company_merge", .list = true}),
              field<&CompanyMergeMove::record_type>({.ko = "기록 유형", .en = "Record type", .list = true}),
              field<&CompanyMergeMove::record_number>({.ko = "기록 번호", .en = "Record number", .list = true}),
              field<&CompanyMergeMove::column_name>({.ko = "항목 이름", .en = "Column name", .list = true}),
              field<&CompanyMergeMove::was_moved>(
                  {.ko = "옮김",
                   .en = "Moved",
                   .help_ko = "남긴 기업에 같은 기록이 이미 있으면 옮기지 않고 둡니다",
                   .help_en = "A record that the kept company has already stays where it is",
                   .default_text = "예",
                   .list = true}),
          },
      .unique_together = {{"merge", "record_type", "record_number", "column_name"}},
  };
}

}  // namespace geojeom
