#pragma once

#include <optional>
#include <string>

#include "domain/strategy/selection_lock.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Selection;
struct UserAccount;

/// A person who weighs the criteria of a selection by pairs, each on a page of their own and without seeing the others'
/// judgements until the selection is confirmed (BR-84).
struct SelectionExpert {
  Id<Selection> selection;
  std::string code;
  std::optional<std::string> name;
  std::optional<std::string> affiliation;
  std::optional<Id<UserAccount>> account;
  Decimal weight;
  std::optional<Date> submitted_on;
};

inline RecordText describe(const SelectionExpert*) {
  return {.ko = "선정 전문가",
          .en = "Selection expert",
          .help_ko = "기준을 쌍으로 견주어 가중치를 매기는 전문가. 확정 전에는 서로의 판단을 볼 수 없습니다",
          .help_en = "An expert who weighs criteria by pairs; others' judgements stay masked until it is confirmed",
          .title = "code",
          .fields =
              {
                  field<&SelectionExpert::selection>(
                      {.ko = "산업 선정", .en = "Selection", .to = "selection", .list = true}),
                  field<&SelectionExpert::code>({.ko = "전문가 코드", .en = "Code", .unique = true, .list = true}),
                  field<&SelectionExpert::name>({.ko = "성명", .en = "Name", .personal = true}),
                  field<&SelectionExpert::affiliation>({.ko = "소속", .en = "Affiliation", .personal = true}),
                  field<&SelectionExpert::account>({.ko = "사용자 계정", .en = "Account", .to = "user_account"}),
                  field<&SelectionExpert::weight>(
                      {.ko = "전문가 비중", .en = "Weight of the expert", .default_text = "1", .min = 0, .list = true}),
                  field<&SelectionExpert::submitted_on>({.ko = "제출일", .en = "Submitted on", .list = true}),
              },
          .admit = admit_selection_part};
}

}  // namespace geojeom
