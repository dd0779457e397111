#include "domain/strategy/impact_method.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace geojeom {
namespace {

constexpr std::string_view codes[] = {"coefficients", "accounts", "amount", "mapping", "local_share"};
constexpr std::string_view names_ko[] = {"생산유발계수", "부가가치·취업계수", "지출액", "부문 연계", "지역 조달"};
constexpr std::string_view names_en[] = {"production coefficients", "value-added and job coefficients", "amount",
                                         "sector mapping", "local content"};

std::string table_words(const ImpactInputs& inputs) {
  return inputs.study.table_name.value_or(inputs.coefficients.name);
}

/// Shares of a mix worth naming, largest first: "소프트웨어 40 %, 연구개발 22 %".
std::string shares_text(const ImpactInputs& inputs, const MixFinding& mix) {
  std::vector<std::pair<double, std::string>> shares;
  for (std::size_t c = 0; c < mix.candidates.size(); ++c) {
    if (mix.answer.shares[c] >= 0.02) {
      shares.emplace_back(mix.answer.shares[c], inputs.coefficients.sheet.names[mix.candidates[c]]);
    }
  }
  std::sort(shares.begin(), shares.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string text;
  for (const auto& [share, name] : shares)
    text += fmt::format("{}{} {:.0f}%", text.empty() ? "" : ", ", name, 100 * share);
  return text;
}

std::string value_text(const std::string& indicator, double value, Language language) {
  const bool is_korean = language == Language::ko;
  if (counts_persons(indicator))
    return fmt::format(fmt::runtime(is_korean ? "{}명" : "{} persons"),
                       to_grouped_text(Decimal::from_micros(std::llround(value * 1e6)), 0));
  if (!is_korean) return fmt::format("KRW {:.1f}bn", value);
  return in_unit(won_of_billions(value), WonUnit::hundred_million) + "억원";
}

/// Part of a mix that goes to sectors the tasks do not buy from.
double share_outside_tasks(const ImpactResult& result, const MixFinding& mix) {
  double outside = 0.0;
  for (std::size_t c = 0; c < mix.candidates.size(); ++c) {
    if (result.by_home_sector[mix.candidates[c]] == 0.0) outside += mix.answer.shares[c];
  }
  return outside;
}

/// The stated values that no mix reaches, each with what any mix could give at most or at least.
std::string out_of_reach(const ImpactResult& result, const MixFinding& mix, Language language) {
  std::string text;
  for (std::size_t i = 0; i < result.stated.size(); ++i) {
    const auto& one = result.stated[i];
    const bool too_high = one.stated > mix.answer.highest[i] * 1.005,
               too_low = one.stated < mix.answer.lowest[i] * 0.995;
    if (!too_high && !too_low) continue;
    const double bound = too_high ? mix.answer.highest[i] : mix.answer.lowest[i];
    const auto pattern =
        language == Language::ko
            ? (too_high ? "{} {}{} 넘을 수 없는데 제시 값은 {}" : "{} {}보다{} 작을 수 없는데 제시 값은 {}")
            : (too_high ? "{} cannot exceed {}{} but {} is stated" : "{} cannot fall below {}{} but {} is stated");
    const auto shown = value_text(one.indicator, bound, language);
    const bool is_korean_high = language == Language::ko && too_high;
    text += (text.empty() ? "" : ", ") + fmt::format(fmt::runtime(pattern), indicator_name(one.indicator, language),
                                                     shown, is_korean_high ? "을" : "",
                                                     value_text(one.indicator, one.stated, language));
  }
  return text;
}

std::string scope_words(const MixFinding& mix, const ImpactInputs& inputs, Language language) {
  const bool own = mix.scope == impact::Scope::own;
  if (language == Language::ko) {
    return fmt::format("{} 안에서 {} 효과로 보면", mix.all_sectors ? "모든 부문" : "과제가 사는 부문",
                       own ? inputs.region : std::string("전국"));
  }
  return fmt::format("Within {}, counting effects {},",
                     mix.all_sectors ? "all sectors" : "the sectors the tasks buy from",
                     own ? "in " + inputs.region : std::string("in the nation"));
}

std::string money(double billions) { return value_text("production", billions, Language::ko); }

MethodSection spending_section(const ImpactInputs& inputs, const ImpactResult& result, bool is_korean) {
  MethodSection section{is_korean ? "지출을 부문으로" : "From spending to sectors", {}};
  const auto mapping = inputs.study.sector_mapping.value_or("-");
  section.paragraphs.push_back(
      is_korean
          ? fmt::format("지출 {}줄을 저장된 연계표 {}의 비율로 연관표의 부문에 나누었다. 한 품목이 여러 부문에 걸치면 "
                        "비율의 합은 1이다. "
                        "구매자가격에 든 도소매·운송 마진은 그 부문의 몫으로 연계표에 적는다.",
                        inputs.lines.size(), mapping)
          : fmt::format("{} lines of spending were divided over the sectors of the table by the saved concordance {}. "
                        "Shares of an item add up to one; trade and transport margins are shares of their sectors.",
                        inputs.lines.size(), mapping));
  section.paragraphs.push_back(
      is_korean
          ? fmt::format("x_j = Σ (금액 ÷ 물가지수) × 지역 조달 비율 × 배분 비율. 연관표 연도의 가격으로 지출 {} 가운데 "
                        "{}에서 {}, 계수를 아는 다른 "
                        "지역에서 {} 쓰이고, {}은 밖으로 나가 효과에 넣지 않았다. 지역 조달 비율 1은 모두 그 지역에서 "
                        "산다고 본 상한이다.",
                        money(result.spent), inputs.region, money(result.home), money(result.outside),
                        money(result.leaked))
          : fmt::format("x_j = sum of (amount / price index) x local content x share.  Of KRW {:.2f}bn, {:.2f}bn is "
                        "bought in {}, "
                        "{:.2f}bn in other regions with known coefficients, and {:.2f}bn leaks without effect here.",
                        result.spent, result.home, inputs.region, result.outside, result.leaked));
  if (!inputs.study.deflator) {
    section.paragraphs.push_back(is_korean ? "물가지수를 정하지 않아 지출을 연관표 연도의 가격으로 보았다."
                                           : "No price index is named: amounts count as prices of the table's year.");
  }
  return section;
}

/// What the sheet tells apart, and how.
std::string direct_words(const impact::CoefficientSheet& sheet, bool is_korean) {
  std::string text = is_korean
                         ? "직접 효과는 지출 그 자체(생산)이고, 간접 효과는 그 지출이 다른 부문에 일으킨 생산이다."
                         : "The direct effect is the spending itself (production), the indirect one what it sets in "
                           "motion elsewhere.";
  if (sheet.direct.empty()) {
    text += is_korean ? " 계수표는 부가가치와 취업의 직접·간접을 나누지 않으므로 그 칸은 비워 둔다."
                      : " The sheet does not tell direct and indirect value added and jobs apart; those stay empty.";
  }
  if (!sheet.induced_own.empty()) {
    text += is_korean
                ? " 소비유발 = Σ x_j × (소비유발계수)_j: 가계를 안으로 넣은 모형(제2형)과 개방 모형(제1형)의 차이이다"
                  "(Miller & Blair 2009, 2.5절·6.2.2절)."
                : " Induced = sum of x_j times the induced coefficient: the model with households closed in (type "
                  "II) less the open one (type I; Miller & Blair 2009, sections 2.5 and 6.2.2).";
  }
  return text;
}

MethodSection formula_section(const ImpactInputs& inputs, bool is_korean) {
  const auto year = inputs.study.table_year ? std::to_string(*inputs.study.table_year) : std::string("-");
  return {
      is_korean ? "효과의 계산" : "Effects",
      {is_korean ? fmt::format("{}({}년)의 유발계수를 썼다. 지역 안 효과 = Σ x_j × (지역 내 유발계수)_j, 그 밖의 지역 "
                               "효과 = Σ x_j × (타지역 "
                               "유발계수)_j. 유발계수는 레온티예프 역행렬 (I − A)⁻¹의 지역 블록을 더한 값이다.",
                               table_words(inputs), year)
                 : fmt::format(
                       "Inducement coefficients of {} ({}): effect in the region = sum of x_j times the coefficient in "
                       "the region, effect elsewhere = sum of x_j times the coefficient outside. They are sums of the "
                       "regional blocks of the Leontief inverse (I - A)^-1.",
                       table_words(inputs), year),
       direct_words(inputs.coefficients.sheet, is_korean),
       is_korean ? "가계소비를 통한 유발(소비유발)과 보조금은 더하지 않았다(BR-82). 취업은 모형의 값으로 실제 채용과 "
                   "같은 칸에 두지 않는다(BR-52)."
                 : "Induced consumption and subsidies are not added (BR-82). Jobs are model output and never share a "
                   "column with "
                   "actual hires (BR-52)."}};
}

MethodSection doubt_section(const ImpactResult& result, bool is_korean) {
  MethodSection section{is_korean ? "얼마나 확실한가" : "How sure", {}};
  if (result.draws == 0) {
    section.paragraphs.push_back(is_korean ? "구간을 계산하지 않았다." : "No interval was computed.");
  } else {
    section.paragraphs.push_back(
        is_korean
            ? fmt::format("유발계수와 부문 연계를 상대표준편차 10%와 20%로 흔들어 {}번 다시 계산했다(씨앗 {}). 표의 "
                          "구간은 가운데 90%다. 시점 차이, 계수의 "
                          "고정, 공급 제약이 없다는 가정은 구간에 들어 있지 않다.",
                          result.draws, result.seed)
            : fmt::format(
                  "Coefficients and mapping were varied with relative deviations of 10 % and 20 % in {} draws (seed "
                  "{}); intervals hold the middle 90 %. They do not cover the age of the table, fixed coefficients "
                  "or the absence of supply limits.",
                  result.draws, result.seed));
  }
  section.paragraphs.push_back(is_korean ? "점검 범위(BR-81): 지출 1단위당 생산 1.5~2.0, 부가가치 0.6~0.8, 10억원당 "
                                           "취업 5~21명. 벗어나면 경고하고 숫자는 감추지 않는다."
                                         : "Sanity bands (BR-81): production 1.5 to 2.0 and value added 0.6 to 0.8 per "
                                           "unit, 5 to 21 jobs per KRW 1bn. "
                                           "Outside them a warning stands beside the number, which is never hidden.");
  return section;
}

MethodSection source_section(const ImpactInputs& inputs, bool is_korean) {
  return {
      is_korean ? "출처" : "Sources",
      {fmt::format("{}: {} ({})", inputs.coefficients.name, inputs.coefficients.source, inputs.coefficients.licence),
       is_korean ? "한국은행, 산업연관분석해설; Miller & Blair (2009), Input-Output Analysis, 2판, 2·3·6장"
                 : "Bank of Korea, guide to input-output analysis; Miller & Blair (2009), Input-Output Analysis, 2nd "
                   "ed., ch. 2, 3, 6",
       is_korean
           ? "지출 구성 찾기: 비율 w ≥ 0, Σw = 1, w ≤ 최대 몫에서 상대오차의 제곱합을 최소화(Beck & Teboulle 2009). "
             "0.5% 안이면 닿는 것으로 본다."
           : "Search for a mix: least squares of relative misses over w >= 0, sum w = 1, w <= largest share (Beck & "
             "Teboulle 2009); within 0.5 % counts as reached."}};
}

}  // namespace

std::string_view assumption_code(impact::Assumption assumption) { return codes[static_cast<std::size_t>(assumption)]; }

std::string_view assumption_name(impact::Assumption assumption, Language language) {
  return (language == Language::ko ? names_ko : names_en)[static_cast<std::size_t>(assumption)];
}

std::vector<MethodSection> impact_method(const ImpactInputs& inputs, const ImpactResult& result, Language language) {
  const bool is_korean = language == Language::ko;
  return {spending_section(inputs, result, is_korean), formula_section(inputs, is_korean),
          doubt_section(result, is_korean), source_section(inputs, is_korean)};
}

std::vector<std::string> stated_verdict(const ImpactInputs& inputs, const ImpactResult& result, Language language) {
  std::vector<std::string> sentences;
  const bool is_korean = language == Language::ko;
  for (const auto& mix : result.mixes) {
    const auto where = scope_words(mix, inputs, language);
    if (mix.answer.is_reachable) {
      sentences.push_back(fmt::format(
          fmt::runtime(
              is_korean ? "{} 제시 값을 함께 내는 구성이 있으나 지출의 {:.0f}%를 과제와 무관한 부문에 써야 한다(한 "
                          "부문 최대 {:.0f}%): {}."
                        : "{} some mix gives all stated values, but {:.0f} % of the money would go to sectors that no "
                          "task buys from (at most {:.0f} % a sector): {}."),
          where, 100 * share_outside_tasks(result, mix), 100 * mix.share_max, shares_text(inputs, mix)));
      continue;
    }
    const auto bounds = out_of_reach(result, mix, language);
    sentences.push_back(fmt::format(
        fmt::runtime(is_korean ? "{} 어떤 구성도 제시 값을 함께 내지 못한다(가장 가까운 구성도 {:.0f}% 어긋남){}."
                               : "{} no mix gives all stated values (the nearest misses by {:.0f} %){}."),
        where, 100 * mix.answer.largest_gap, bounds.empty() ? "" : ": " + bounds));
  }
  return sentences;
}

}  // namespace geojeom
