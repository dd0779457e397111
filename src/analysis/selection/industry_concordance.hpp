#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/selection/facts.hpp"

namespace geojeom::selection {

/// From the codes of one revision of an industry classification to those of the next, with the share that goes to each.
struct Concordance {
  struct Link {
    std::string to;
    double share = 1.0;
  };
  std::map<std::string, std::vector<Link>> links;
};

/// Reads a concordance: columns `from,to[,share]`, or the official link table with columns ending in `_cd` (old code
/// first, new code second, as in ksic9_cd,ksic9_nm,ksic10_cd,...). Without shares a code that splits is split evenly,
/// and `splits` counts such codes. SEL-101 header not understood, SEL-102 a share that is no number.
struct ConcordanceFile {
  Concordance concordance;
  std::size_t splits = 0;
};
Result<ConcordanceFile> parse_concordance(std::string_view text);

/// The concordance of shorter codes: the share of a group is the mean of the shares of its classes.
Concordance shortened(const Concordance& concordance, std::size_t characters);

/// Facts in the codes of the other revision.
///
/// Shape    industries become those of the right side; regions and periods stay.
/// Units    those of the facts; totals are kept.
/// Errors   SEL-130 a code that the concordance does not have (the first one and how many).
/// Method   x_new = sum over old codes of share x_old; suppressed intervals are moved with the same shares.
/// Checked  industry_concordance_test.cpp: totals are kept, splits and merges by hand; the KSIC 9 to 10 table when it
/// is present.
Result<Facts> converted(const Facts& facts, const Concordance& concordance);

/// Which codes of regions were valid when: rows `code,valid_from,valid_to,now` say that facts of a year within the
/// dates (year only or year-month-day, empty is open) under `code` belong to region `now`.
struct RegionSpell {
  std::string code;
  int from_year = 0;
  int to_year = 9999;
  std::string now;
};
Result<std::vector<RegionSpell>> parse_region_spells(std::string_view text);

/// Facts under today's regions: each year's codes are looked up with that year; codes without a spell stay as they are.
Facts with_regions_of_today(const Facts& facts, const std::vector<RegionSpell>& spells);

}  // namespace geojeom::selection
