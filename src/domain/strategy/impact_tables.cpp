#include "domain/strategy/impact_tables.hpp"

#include <fmt/format.h>

#include <cmath>

#include "domain/report_page.hpp"
#include "domain/strategy/impact_method.hpp"
#include "domain/strategy/table_cells.hpp"

namespace geojeom {
namespace {

using document::Content;

std::string unit_line(Language language) { return Say{language}("단위: 억원, 명", "KRW 100 million, persons"); }

Content money(double billions) {
  return {.value = document::Amount{won_of_billions(billions), WonUnit::hundred_million, 1}};
}

Content percent(double share) { return percent_content(share, 1); }

std::string interval_text(const ImpactEffect& effect, const impact::Interval& band, Language language) {
  const auto bound = [&](double value) {
    return document::to_text(impact_content(effect.indicator, value, language).value, language,
                             document::UnitShown::no);
  };
  return bound(band.p05) + " ~ " + bound(band.p95);
}

const std::vector<ImpactPart>& parts_of(const ImpactResult& result, ImpactCut cut) {
  return cut == ImpactCut::industry ? result.industries : cut == ImpactCut::year ? result.years : result.sectors;
}

}  // namespace

Content impact_content(const std::string& indicator, double value, Language language) {
  const Say say{language};
  if (!std::isfinite(value)) {
    return {.value = document::Missing{say("계수표가 나누지 않음", "the sheet does not tell them apart")}};
  }
  return counts_persons(indicator) ? number_content(value, 0, say("명", "persons")) : money(value);
}

document::Table effects_table(const ImpactInputs& inputs, const ImpactResult& result, Language language) {
  const Say say{language};
  TextRows rows{
      .caption = say("지역 안과 밖의 효과", "Effects in the region and outside"),
      .heads = {say("지표", "Indicator"), inputs.region, say("그 밖의 지역", "Elsewhere"), say("전국", "Nation"),
                say("지역에 남는 몫(%)", "Stays in the region (%)"), say("10억원당(전국)", "Per KRW 1bn"),
                say("지역 90% 구간", "90 % band, region"), say("전국 90% 구간", "90 % band, nation")},
      .rows = {},
      .unit_line = unit_line(language)};
  for (const auto& effect : result.effects) {
    const auto& name = effect.indicator;
    const bool drawn = result.draws > 0;
    rows.rows.push_back({text_content(indicator_name(name, language)), impact_content(name, effect.own, language),
                         impact_content(name, effect.rest, language), impact_content(name, effect.total, language),
                         percent(effect.own_share), number_content(effect.total_per_billion, 3),
                         text_content(drawn ? interval_text(effect, effect.own_interval, language) : "-"),
                         text_content(drawn ? interval_text(effect, effect.total_interval, language) : "-")});
  }
  return table_of(std::move(rows));
}

document::Table origins_table(const ImpactResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("직접·간접·소비유발", "Direct, indirect and induced"),
                .heads = {say("지표", "Indicator"), say("직접", "Direct"), say("간접", "Indirect"),
                          say("소비유발, 지역 안(더하지 않음)", "Induced in the region (not added)"),
                          say("소비유발, 전국(더하지 않음)", "Induced in the nation (not added)"),
                          say("가장 크게 흔드는 가정", "Moved most by")},
                .rows = {},
                .unit_line = unit_line(language)};
  for (const auto& effect : result.effects) {
    const auto induced = [&](double value) {
      if (std::isfinite(value)) return impact_content(effect.indicator, value, language);
      return Content{.value = document::Missing{say("계수표에 없음(BR-82)", "the sheet does not tell (BR-82)")}};
    };
    const auto most = static_cast<std::size_t>(effect.total_interval.moves_most);
    const auto moved = result.draws == 0
                           ? std::string("-")
                           : fmt::format("{} ({:.0f}%)", assumption_name(effect.total_interval.moves_most, language),
                                         100 * effect.total_interval.shares[most]);
    rows.rows.push_back({text_content(indicator_name(effect.indicator, language)),
                         impact_content(effect.indicator, effect.direct, language),
                         impact_content(effect.indicator, effect.indirect, language), induced(effect.induced_own),
                         induced(effect.induced), text_content(moved)});
  }
  return table_of(std::move(rows));
}

document::Table stated_table(const ImpactInputs& inputs, const ImpactResult& result, Language language) {
  const Say say{language};
  TextRows rows{
      .caption = inputs.stated->name,
      .heads = {say("지표", "Indicator"), say("제시", "Stated"), inputs.region, say("그 밖의 지역", "Elsewhere"),
                say("전국", "Nation"), say("전국 − 제시(%)", "Nation less stated (%)")},
      .rows = {},
      .unit_line = unit_line(language)};
  for (const auto& one : result.stated) {
    const auto cell = [&](double value) { return impact_content(one.indicator, value, language); };
    rows.rows.push_back({text_content(indicator_name(one.indicator, language)), cell(one.stated), cell(one.own),
                         cell(one.total - one.own), cell(one.total), percent(one.gap_total)});
  }
  return table_of(std::move(rows));
}

document::Table parts_table(const ImpactResult& result, ImpactCut cut, Language language) {
  const Say say{language};
  TextRows rows{.caption = {}, .heads = {}, .rows = {}, .unit_line = unit_line(language)};
  switch (cut) {
    case ImpactCut::industry:
      rows.caption = say("산업별 효과", "Effects by industry");
      rows.heads.push_back(say("산업", "Industry"));
      break;
    case ImpactCut::year:
      rows.caption = say("연도별 효과", "Effects by year");
      rows.heads.push_back(say("지출 연도", "Year of spending"));
      break;
    case ImpactCut::sector:
      rows.caption = say("지출을 받는 부문별 효과", "Effects by the sector that is paid");
      rows.heads.push_back(say("부문", "Sector"));
      break;
  }
  rows.heads.push_back(say("지출", "Spending"));
  for (const auto& effect : result.effects) {
    rows.heads.push_back(indicator_name(effect.indicator, language) + say("(지역)", " (region)"));
    rows.heads.push_back(indicator_name(effect.indicator, language) + say("(전국)", " (nation)"));
  }
  for (const auto& part : parts_of(result, cut)) {
    std::vector<Content> row{text_content(part.name), money(part.spending)};
    for (std::size_t a = 0; a < result.effects.size(); ++a) {
      row.push_back(impact_content(result.effects[a].indicator, part.own[a], language));
      row.push_back(impact_content(result.effects[a].indicator, part.own[a] + part.rest[a], language));
    }
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

document::Table outcomes_table(ReportFigures& figures, const ImpactInputs& inputs, const ImpactResult& result) {
  const auto language = figures.language();
  const Say say{language};
  TextRows rows{.caption = say("예측과 같은 기간에 확인된 성과", "Forecast, and what was confirmed in the same period"),
                .heads = {say("성과", "Outcome"), say("모형의 예측(지역)", "Forecast (region)"),
                          say("모형의 예측(전국)", "Forecast (nation)"), say("확인된 값", "Confirmed")},
                .rows = {}};
  const auto forecast = [&](std::string_view indicator, bool own) {
    for (const auto& effect : result.effects) {
      if (effect.indicator == indicator)
        return impact_content(effect.indicator, own ? effect.own : effect.total, language);
    }
    return text_content("-");
  };
  for (const char* measure : {"jobs_created", "commercialisation_sales", "attraction_jobs"}) {
    FigureRequest request{
        .measure = measure, .organisation = inputs.organisation, .period = inputs.study.period, .slice = {}};
    const std::string_view name = measure;
    if (inputs.study.programme && name != "attraction_jobs") {
      request.slice = {{"programme", fmt::format("#{}", inputs.study.programme->value)}};
    }
    if (!figures.engine().figure(request).ok()) continue;
    const std::string_view indicator = name == "jobs_created" ? "employment" : "";
    rows.rows.push_back({text_content(std::string(figures.measure(measure).label(language))), forecast(indicator, true),
                         forecast(indicator, false), figures.content(request)});
  }
  return table_of(std::move(rows));
}

document::Table changed_table(const ImpactInputs& inputs, const ImpactResult& before, const ImpactResult& after,
                              Language language) {
  const Say say{language};
  TextRows rows{.caption = say("지출을 바꾸었을 때", "With the changed spending"),
                .heads = {say("지표", "Indicator"), inputs.region + say(" 기록대로", ", on record"),
                          inputs.region + say(" 바꾼 뒤", ", changed"), say("차이", "Difference"),
                          say("전국 기록대로", "Nation, on record"), say("전국 바꾼 뒤", "Nation, changed"),
                          say("차이(%)", "Difference (%)")},
                .rows = {},
                .unit_line = unit_line(language)};
  rows.rows.push_back({text_content(say("지출", "Spending")), money(before.home), money(after.home),
                       money(after.home - before.home), money(before.spent), money(after.spent),
                       percent((after.spent - before.spent) / before.spent)});
  for (std::size_t a = 0; a < before.effects.size(); ++a) {
    const auto &was = before.effects[a], &is = after.effects[a];
    const auto cell = [&](double value) { return impact_content(was.indicator, value, language); };
    rows.rows.push_back({text_content(indicator_name(was.indicator, language)), cell(was.own), cell(is.own),
                         cell(is.own - was.own), cell(was.total), cell(is.total),
                         percent((is.total - was.total) / was.total)});
  }
  return table_of(std::move(rows));
}

}  // namespace geojeom
