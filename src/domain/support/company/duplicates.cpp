#include "domain/support/company/duplicates.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "core/text.hpp"
#include "domain/support/text_likeness.hpp"

namespace geojeom::support {
namespace {

constexpr std::size_t block_size_max = 200;
constexpr std::int64_t near_name_from = 800'000;

constexpr std::array<std::pair<std::string_view, std::string_view>, 21> short_provinces = {{
    {"서울특별시", "서울"},     {"부산광역시", "부산"},     {"대구광역시", "대구"},
    {"인천광역시", "인천"},     {"광주광역시", "광주"},     {"대전광역시", "대전"},
    {"울산광역시", "울산"},     {"세종특별자치시", "세종"}, {"경기도", "경기"},
    {"강원특별자치도", "강원"}, {"강원도", "강원"},         {"충청북도", "충북"},
    {"충청남도", "충남"},       {"전북특별자치도", "전북"}, {"전라북도", "전북"},
    {"전라남도", "전남"},       {"경상북도", "경북"},       {"경상남도", "경남"},
    {"제주특별자치도", "제주"}, {"제주도", "제주"},         {"전남광주통합특별시", "전남"},
}};

/// Cuts off what stands in brackets and, from the first number on, the floor and the room behind it.
std::string without_room(std::string_view address) {
  std::string kept;
  int depth = 0;
  for (const char c : address) {
    if (c == '(') ++depth;
    if (depth == 0) kept += c;
    if (c == ')' && depth > 0) --depth;
  }
  for (const std::string_view mark : {"층", "호"}) {
    const auto at = kept.find(mark);
    if (at == std::string::npos) continue;
    auto from = at;
    while (from > 0 && ((kept[from - 1] >= '0' && kept[from - 1] <= '9') || kept[from - 1] == '-')) --from;
    if (from < at) kept.erase(from);
  }
  return kept;
}

std::vector<std::string> name_keys(const CompanyCard& card) {
  std::vector<std::string> keys{normalise_company_name(card.name)};
  for (const auto& name : card.other_names) keys.push_back(normalise_company_name(name));
  return keys;
}

/// The keys of one company, computed once.
struct Keys {
  std::vector<std::string> names;
  std::string address;
  std::string representative;
};

Keys keys_of(const CompanyCard& card) {
  return {name_keys(card), address_key(card.address), search_text(card.representative)};
}

bool share_name(const Keys& one, const Keys& other) {
  for (const auto& a : one.names) {
    if (!a.empty() && std::find(other.names.begin(), other.names.end(), a) != other.names.end()) return true;
  }
  return false;
}

bool have_near_names(const Keys& one, const Keys& other) {
  for (const auto& a : one.names) {
    for (const auto& b : other.names) {
      if (dice_micros(bigrams_of(a), bigrams_of(b)) >= near_name_from) return true;
    }
  }
  return false;
}

CompanyClues clues_of(const CompanyCard& one, const Keys& a, const CompanyCard& other, const Keys& b) {
  CompanyClues clues;
  clues.number = one.number.is_set() && one.number == other.number;
  clues.corporate_number = one.corporate_number && one.corporate_number == other.corporate_number;
  clues.name = share_name(a, b);
  clues.near_name = !clues.name && have_near_names(a, b);
  clues.address = !a.address.empty() && a.address == b.address;
  clues.representative = !a.representative.empty() && a.representative == b.representative;
  return clues;
}

using Blocks = std::unordered_map<std::string, std::vector<std::size_t>>;

Blocks blocks_of(const std::vector<CompanyCard>& companies, const std::vector<Keys>& keys) {
  Blocks blocks;
  const auto put = [&](char kind, const std::string& key, std::size_t index) {
    if (key.empty()) return;
    auto& block = blocks[std::string(1, kind) + key];
    if (block.empty() || block.back() != index) block.push_back(index);
  };
  for (std::size_t i = 0; i < companies.size(); ++i) {
    put('b', companies[i].number.is_set() ? companies[i].number.digits() : "", i);
    put('c', companies[i].corporate_number ? companies[i].corporate_number->digits() : "", i);
    for (const auto& name : keys[i].names) put('n', name, i);
    put('a', keys[i].address, i);
    put('r', keys[i].representative, i);
  }
  return blocks;
}

void sort_worst_first(std::vector<CompanyPair>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const CompanyPair& a, const CompanyPair& b) {
    if (a.suspicion != b.suspicion) return a.suspicion > b.suspicion;
    return std::pair(a.one, a.other) < std::pair(b.one, b.other);
  });
}

}  // namespace

std::string address_key(std::string_view address) {
  std::string text = collapse_spaces(to_nfc(address));
  for (const auto& [full, brief] : short_provinces) {
    if (text.starts_with(full)) text.replace(0, full.size(), brief);
  }
  return search_text(without_room(text));
}

CompanyClues clues_between(const CompanyCard& one, const CompanyCard& other) {
  return clues_of(one, keys_of(one), other, keys_of(other));
}

Suspicion suspicion_of(const CompanyClues& clues, bool has_branch) {
  if (clues.number || (clues.corporate_number && !has_branch)) return Suspicion::certain;
  if (clues.name && (clues.address || clues.representative))
    return has_branch ? Suspicion::possible : Suspicion::likely;
  if (clues.near_name && clues.address && clues.representative) return Suspicion::likely;
  if (clues.name || (clues.near_name && (clues.address || clues.representative))) return Suspicion::possible;
  if (clues.address && clues.representative) return Suspicion::possible;
  return Suspicion::none;
}

std::vector<CompanyPair> find_company_duplicates(const std::vector<CompanyCard>& companies) {
  std::vector<Keys> keys;
  keys.reserve(companies.size());
  for (const auto& card : companies) keys.push_back(keys_of(card));
  std::vector<CompanyPair> pairs;
  std::set<std::pair<std::size_t, std::size_t>> seen;
  for (const auto& [key, block] : blocks_of(companies, keys)) {
    if (block.size() > block_size_max) continue;
    for (std::size_t a = 0; a < block.size(); ++a) {
      for (std::size_t b = a + 1; b < block.size(); ++b) {
        if (!seen.emplace(block[a], block[b]).second) continue;
        const auto& one = companies[block[a]];
        const auto& other = companies[block[b]];
        const auto clues = clues_of(one, keys[block[a]], other, keys[block[b]]);
        const auto suspicion = suspicion_of(clues, one.is_branch || other.is_branch);
        if (suspicion != Suspicion::none) pairs.push_back({one.id, other.id, clues, suspicion});
      }
    }
  }
  sort_worst_first(pairs);
  return pairs;
}

std::vector<CompanyPair> find_duplicates_of(const CompanyCard& entered, const std::vector<CompanyCard>& companies) {
  const Keys keys = keys_of(entered);
  std::vector<CompanyPair> pairs;
  for (const auto& card : companies) {
    if (card.id == entered.id && entered.id != 0) continue;
    const auto clues = clues_of(entered, keys, card, keys_of(card));
    const auto suspicion = suspicion_of(clues, entered.is_branch || card.is_branch);
    if (suspicion != Suspicion::none) pairs.push_back({entered.id, card.id, clues, suspicion});
  }
  sort_worst_first(pairs);
  return pairs;
}

}  // namespace geojeom::support
