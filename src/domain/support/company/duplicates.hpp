#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/business_number.hpp"
#include "core/corporate_number.hpp"

namespace geojeom::support {

/// What is compared of a company: BR-06 names are normalised by normalise_company_name, addresses by address_key.
struct CompanyCard {
  std::int64_t id = 0;
  BusinessNumber number;
  std::optional<CorporateNumber> corporate_number{};
  std::string name;
  std::vector<std::string> other_names{};
  std::string representative{};
  std::string address{};
  bool is_branch = false;
};

/// What two companies have in common.
struct CompanyClues {
  bool number = false;
  bool corporate_number = false;
  bool name = false;
  bool near_name = false;  ///< four fifths of the letter pairs
  bool address = false;
  bool representative = false;
  bool operator==(const CompanyClues&) const = default;
};

enum class Suspicion : unsigned char { none, possible, likely, certain };

struct CompanyPair {
  std::int64_t one = 0;
  std::int64_t other = 0;
  CompanyClues clues;
  Suspicion suspicion = Suspicion::none;
};

/// An address as it is compared: half width, without spaces, brackets, floor and room; provinces by their short name.
std::string address_key(std::string_view address);

CompanyClues clues_between(const CompanyCard& one, const CompanyCard& other);

/// The same number is certain. The same corporate number is certain too, unless one is a branch. A name together with
/// address or representative is likely, and so is a near name with both; a name alone is possible (BR-06: equal names
/// are a suspicion only).
Suspicion suspicion_of(const CompanyClues& clues, bool has_branch);

/// Every suspicious pair of the list, the worst first. Companies are compared within blocks of equal number, name,
/// address or representative only; a block of more than 200 (an office tower) is compared by the other blocks.
std::vector<CompanyPair> find_company_duplicates(const std::vector<CompanyCard>& companies);

/// What a company that is being entered may be already, the worst first.
std::vector<CompanyPair> find_duplicates_of(const CompanyCard& entered, const std::vector<CompanyCard>& companies);

}  // namespace geojeom::support
