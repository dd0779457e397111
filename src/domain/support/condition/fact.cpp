#include "domain/support/condition/fact.hpp"

#include "core/text.hpp"
#include "domain/support/company/growth_stage.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/company_certificate.hpp"
#include "domain/support/records/support_type.hpp"

namespace geojeom::support {
namespace {

const Fact table[fact_count] = {
    {FactId::region, "region", "지역", "region", FactKind::region},
    {FactId::plant_region, "plant_region", "사업장 지역", "region of the plant", FactKind::region},
    {FactId::ksic, "industry", "업종", "industry", FactKind::ksic},
    {FactId::size, "size", "기업 규모", "size", FactKind::choice, "", "", company_sizes},
    {FactId::legal_form, "legal_form", "기업 형태", "legal form", FactKind::choice, "", "", legal_forms},
    {FactId::business_status, "business_status", "사업자 상태", "business status", FactKind::choice, "", "",
     business_statuses},
    {FactId::growth_stage, "growth_stage", "성장 단계", "growth stage", FactKind::choice, "", "", growth_stages},
    {FactId::age_years, "age", "업력", "age", FactKind::years, "년", "years"},
    {FactId::staff, "staff", "상시근로자", "employees", FactKind::count, "명", "people"},
    {FactId::insured, "insured", "고용보험 피보험자", "insured staff", FactKind::count, "명", "people"},
    {FactId::youth, "youth", "청년 근로자", "youth staff", FactKind::count, "명", "people"},
    {FactId::sales, "sales", "매출액", "sales", FactKind::money},
    {FactId::mean_sales, "mean_sales", "3년 평균 매출액", "mean sales of three years", FactKind::money},
    {FactId::exports, "exports", "수출액", "exports", FactKind::money},
    {FactId::export_share, "export_share", "수출 비중", "share of exports", FactKind::share},
    {FactId::research_share, "research_share", "연구개발비 비중", "share of research", FactKind::share},
    {FactId::certificate, "certificate", "인증", "certificate", FactKind::set, "", "", certificate_kinds},
    {FactId::has_laboratory, "laboratory", "기업부설연구소", "in-house laboratory", FactKind::yes_no},
    {FactId::earlier_supports, "earlier_supports", "지난 지원 건수", "earlier supports", FactKind::count, "건",
     "supports"},
    {FactId::earlier_family, "earlier_support", "지난 지원 분야", "earlier support", FactKind::set, "", "",
     support_families},
    {FactId::is_sanctioned, "sanctioned", "제재 중", "under sanction", FactKind::yes_no},
};

constexpr std::string_view particles[] = {"은", "는", "이", "가", "의"};

const Fact* find_exact(const std::string& key) {
  for (const auto& one : table) {
    if (key == search_text(one.name) || key == search_text(one.ko) || key == search_text(one.en)) return &one;
  }
  return nullptr;
}

std::int64_t left_aligned(std::string_view digits, std::size_t places) {
  std::int64_t value = 0;
  for (std::size_t i = 0; i < places; ++i) value = value * 10 + (i < digits.size() ? digits[i] - '0' : 0);
  return value;
}

std::int64_t width(std::size_t digits, std::size_t places) {
  std::int64_t value = 1;
  for (std::size_t i = digits; i < places; ++i) value *= 10;
  return value;
}

/// The divisions of a section, as the tenth and eleventh revision have them.
struct Section {
  char letter;
  int first;
  int last;
};
constexpr Section sections[] = {
    {'A', 1, 3},   {'B', 5, 8},   {'C', 10, 34}, {'D', 35, 35}, {'E', 36, 39}, {'F', 41, 42}, {'G', 45, 47},
    {'H', 49, 52}, {'I', 55, 56}, {'J', 58, 63}, {'K', 64, 66}, {'L', 68, 68}, {'M', 70, 73}, {'N', 74, 76},
    {'O', 84, 84}, {'P', 85, 85}, {'Q', 86, 87}, {'R', 90, 91}, {'S', 94, 96}, {'T', 97, 98}, {'U', 99, 99}};

}  // namespace

std::span<const Fact> facts() { return table; }

const Fact* find_fact(std::string_view text) {
  std::string key = search_text(text);
  if (const Fact* found = find_exact(key)) return found;
  for (const auto particle : particles) {
    if (key.size() > particle.size() && key.ends_with(particle)) {
      if (const Fact* found = find_exact(key.substr(0, key.size() - particle.size()))) return found;
    }
  }
  return nullptr;
}

FactRange region_range(std::string_view digits) {
  const std::int64_t first = left_aligned(digits, 10);
  return {first, first + width(digits.size(), 10) - 1};
}

std::vector<FactRange> ksic_ranges(std::string_view code, int revision) {
  std::int64_t first = 0;
  std::int64_t last = 0;
  if (code.size() == 1 && code[0] >= 'A' && code[0] <= 'Z') {
    for (const auto& section : sections) {
      if (section.letter == code[0]) {
        first = section.first * 1000;
        last = section.last * 1000 + 999;
      }
    }
  } else {
    first = left_aligned(code, 5);
    last = first + width(code.size(), 5) - 1;
  }
  std::vector<FactRange> ranges;
  for (const int one : {9, 10, 11}) {
    if (revision == 0 || revision == one) ranges.push_back({one * 100'000 + first, one * 100'000 + last});
  }
  return ranges;
}

}  // namespace geojeom::support
