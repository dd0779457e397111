#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Industry;
struct Programme;

/// A sub-programme (내역사업·세부사업) of a programme.
struct SubProgramme {
  std::string code;
  Id<Programme> programme;
  std::string name;
  std::optional<Id<Industry>> industry;
  std::optional<std::string> delivery;
};

inline RecordText describe(const SubProgramme*) {
  return {.ko = "내역사업",
          .en = "Sub-programme",
          .help_ko = "단위사업 아래의 내역사업",
          .help_en = "A budget line under a programme",
          .title = "name",
          .fields = {
              field<&SubProgramme::code>({.ko = "내역사업 코드", .en = "Code", .unique = true, .list = true}),
              field<&SubProgramme::programme>({.ko = "사업", .en = "Programme", .to = "programme", .list = true}),
              field<&SubProgramme::name>({.ko = "내역사업명", .en = "Name", .searchable = true, .list = true}),
              field<&SubProgramme::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
              field<&SubProgramme::delivery>({.ko = "추진체계", .en = "Delivery", .long_text = true}),
          }};
}

}  // namespace geojeom
