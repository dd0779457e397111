#include "domain/support/company/size_class.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace geojeom::support {
namespace {

constexpr int mean_years = 3;

Words no_standard(const Ksic& ksic) {
  return {fmt::format("업종 {}의 규모 기준이 등록되어 있지 않습니다.", to_text(ksic)),
          fmt::format("No size standard is on record for industry {}.", to_text(ksic))};
}

Words mean_words(Won mean, Won cap, bool within) {
  return {fmt::format("최근 3년 평균 매출액 {}, 기준 {} {}", to_korean_text(mean), to_korean_text(cap),
                      within ? "이내" : "초과"),
          fmt::format("Mean sales of three years {} won, cap {} won: {}", to_text(mean), to_text(cap),
                      within ? "within" : "above")};
}

/// The latest year of the last `grace` at whose end the mean was still within the cap.
std::optional<int> last_year_within(std::span<const CompanyYear> years, Won cap, int year, int grace) {
  for (int before = 1; before <= grace; ++before) {
    const auto mean = mean_sales_before(years, year - before);
    if (mean && *mean <= cap) return year - before;
  }
  return std::nullopt;
}

std::optional<Won> latest_assets(std::span<const CompanyYear> years, int year) {
  const CompanyYear* latest = nullptr;
  for (const auto& one : years) {
    const bool counts = one.total_assets && one.year.year() < year;
    if (counts && (latest == nullptr || latest->year < one.year)) latest = &one;
  }
  return latest == nullptr ? std::nullopt : latest->total_assets;
}

/// False when assets or dependence end the matter.
bool passes_assets_and_independence(const SizeFacts& facts, const SizeStandard& standard, int year, SizeClass& answer) {
  const auto assets = latest_assets(facts.years, year);
  if (standard.asset_cap && assets && *assets >= *standard.asset_cap) {
    answer.size = CompanySize::mid_size;
    answer.reasons.push_back(
        {fmt::format("자산총계 {}, 상한 {} 이상", to_korean_text(*assets), to_korean_text(*standard.asset_cap)),
         fmt::format("Total assets {} won reach the cap {} won", to_text(*assets), to_text(*standard.asset_cap))});
    return false;
  }
  if (standard.asset_cap && !assets) {
    answer.reasons.push_back({"자산총계를 모릅니다.", "Total assets are not known."});
  }
  if (facts.company.is_independent == false) {
    answer.size = CompanySize::mid_size;
    answer.reasons.push_back({"독립성 기준을 충족하지 않습니다.", "The independence test is not met."});
    return false;
  }
  if (!facts.company.is_independent) {
    answer.reasons.push_back({"독립성 기준 충족 여부를 모릅니다.", "Whether it is independent is not known."});
  }
  return true;
}

}  // namespace

const SizeStandard* standard_for(std::span<const SizeStandard> standards, const Ksic& ksic, Date on) {
  const SizeStandard* best = nullptr;
  for (const auto& line : standards) {
    if (line.valid_from > on || !line.ksic.contains(ksic)) continue;
    const bool better = best == nullptr || line.valid_from > best->valid_from ||
                        (line.valid_from == best->valid_from && best->ksic.contains(line.ksic));
    if (better) best = &line;
  }
  return best;
}

std::optional<Won> mean_sales_before(std::span<const CompanyYear> years, int year) {
  std::vector<const CompanyYear*> known;
  for (const auto& one : years) {
    if (one.sales && one.year.year() < year && one.year.year() >= year - mean_years) known.push_back(&one);
  }
  if (known.empty()) return std::nullopt;
  Won sum;
  for (const auto* one : known) sum += *one->sales;
  return Won(sum.won() / static_cast<std::int64_t>(known.size()));
}

SizeClass size_class_of(const SizeFacts& facts, Date on) {
  SizeClass answer;
  if (!facts.company.ksic) {
    answer.reasons.push_back({"업종을 모릅니다.", "The industry is not known."});
    return answer;
  }
  const SizeStandard* standard = standard_for(facts.standards, *facts.company.ksic, on);
  if (standard == nullptr) {
    answer.reasons.push_back(no_standard(*facts.company.ksic));
    return answer;
  }
  const auto mean = mean_sales_before(facts.years, on.year());
  if (!mean) {
    answer.reasons.push_back({"최근 3년 매출액을 모릅니다.", "Sales of the last three years are not known."});
    return answer;
  }
  if (!passes_assets_and_independence(facts, *standard, on.year(), answer)) return answer;
  const bool is_sme = *mean <= standard->sme_sales_cap;
  answer.reasons.push_back(mean_words(*mean, standard->sme_sales_cap, is_sme));
  if (is_sme && standard->small_sales_cap && *mean <= *standard->small_sales_cap) {
    answer.reasons.push_back(mean_words(*mean, *standard->small_sales_cap, true));
    answer.size = CompanySize::small;
    return answer;
  }
  answer.size = is_sme ? CompanySize::medium : CompanySize::mid_size;
  const int grace = static_cast<int>(standard->grace_years.value_or(0));
  const auto within = last_year_within(facts.years, standard->sme_sales_cap, on.year(), grace);
  if (!is_sme && within) {
    answer.size = CompanySize::medium;
    answer.reasons.push_back({fmt::format("{}년까지 기준 이내였으므로 유예기간 {}년 안입니다.", *within, grace),
                              fmt::format("Within the cap until {}: the {} years of grace hold.", *within, grace)});
  }
  return answer;
}

}  // namespace geojeom::support
