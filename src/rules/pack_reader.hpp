#pragma once

#include <string_view>

#include "core/problem.hpp"
#include "rules/rule_pack.hpp"

namespace geojeom {

struct ReadPack {
  RulePack pack;
  Problems problems;
};

/// Reads one pack. A file is lines of `key value`; lines that begin with `#` are remarks. First the pack's own lines,
/// then entries: a line without indentation names an entry (`deadline final_report`), indented ones say what it holds.
/// Texts in two languages stand as `Korean | English`. docs/guides/rule-packs.md shows a whole one.
/// Errors: RUL-102 to RUL-105, RUL-107, each with file and line.
ReadPack read_pack(std::string_view text, std::string_view file);

}  // namespace geojeom
