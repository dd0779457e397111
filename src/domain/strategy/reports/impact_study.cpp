#include <fmt/format.h>

#include <cmath>

#include "core/problem_catalogue.hpp"
#include "domain/report_page.hpp"
#include "domain/strategy/impact_method.hpp"

/// What spending sets in motion, in the region and elsewhere, beside what a document stated of it.
namespace geojeom {
namespace {

using document::Content;
using document::Run;

class ImpactReport {
 public:
  explicit ImpactReport(ReportContext& context) : page_(context), figures_(context.figures) {}

  Result<document::Document> write(const std::vector<std::int64_t>& studies) {
    page_.title(page_.say("파급효과 분석", "Impact of spending"),
                fmt::format(fmt::runtime(page_.say("{}년 기준", "As of {}")), page_.context().subject.year));
    for (const auto id : studies) {
      auto inputs = read_impact_inputs(figures_.reader(), figures_.registry(), id);
      if (!inputs) return inputs.problem();
      auto result = compute_impact(*inputs);
      if (!result) return result.problem();
      study(*inputs, *result);
    }
    return page_.finish();
  }

 private:
  Language language() { return page_.language(); }
  Content money(double billions) const {
    return {.value = document::Amount{won_of_billions(billions), WonUnit::hundred_million, 1}};
  }
  static Content number(double value, int decimals, std::string unit = {}) {
    if (!std::isfinite(value)) return {.value = document::Missing{}};
    return {.value = document::Quantity{Decimal::from_micros(std::llround(value * 1e6)), decimals, std::move(unit)}};
  }
  Content amount(const std::string& indicator, double value) {
    if (!std::isfinite(value)) {
      return {.value = document::Missing{page_.say("계수표가 나누지 않음", "the sheet does not tell them apart")}};
    }
    return counts_persons(indicator) ? number(value, 0, page_.say("명", "persons")) : money(value);
  }
  static Content percent(double share) {
    if (!std::isfinite(share)) return {.value = document::Missing{}};
    return {.value = document::Percent{Ratio::from_micros(std::llround(share * 1e6)), 1}};
  }
  std::string name(const std::string& indicator) { return indicator_name(indicator, language()); }

  void study(const ImpactInputs& inputs, const ImpactResult& result) {
    page_.heading(1, inputs.study.name, inputs.study.name);
    page_.paragraph(
        {short_period(inputs.study.period, language()) + ", " + inputs.region + page_.say(", 지출 ", ", spending "),
         Run(record_content(document::Amount{inputs.study.spending, WonUnit::hundred_million, 1}, "impact_study",
                            inputs.id),
             document::Emphasis::strong),
         page_.say(". 자료: ", ". Source: ") + inputs.coefficients.source});
    effects(inputs, result);
    stated(inputs, result);
    parts(result, result.industries, page_.say("산업별 효과", "Effects by industry"), page_.say("산업", "Industry"));
    parts(result, result.years, page_.say("연도별 효과", "Effects by year"),
          page_.say("지출 연도", "Year of spending"));
    parts(result, result.sectors, page_.say("지출을 받는 부문별 효과", "Effects by the sector that is paid"),
          page_.say("부문", "Sector"));
    outcomes(inputs);
    method(inputs, result);
  }

  void effects(const ImpactInputs& inputs, const ImpactResult& result) {
    page_.heading(2, "효과", "Effects");
    TextRows rows{
        .caption = page_.say("지역 안과 밖의 효과", "Effects in the region and outside"),
        .heads = {page_.say("지표", "Indicator"), inputs.region, page_.say("그 밖의 지역", "Elsewhere"),
                  page_.say("전국", "Nation"), page_.say("지역에 남는 몫", "Stays in the region"),
                  page_.say("10억원당(전국)", "Per KRW 1bn"), page_.say("전국 90% 구간", "90 % band, nation")},
        .rows = {},
        .unit_line = page_.say("단위: 억원, 명", "KRW 100 million, persons")};
    for (const auto& effect : result.effects) {
      const auto& band = effect.total_interval;
      const auto bound = [&](double value) {
        return document::to_text(amount(effect.indicator, value).value, language(), document::UnitShown::no);
      };
      rows.rows.push_back({text_content(name(effect.indicator)), amount(effect.indicator, effect.own),
                           amount(effect.indicator, effect.rest), amount(effect.indicator, effect.total),
                           percent(effect.own_share), number(effect.total_per_billion, 3),
                           text_content(result.draws == 0 ? "-" : bound(band.p05) + " ~ " + bound(band.p95))});
    }
    page_.table(table_of(std::move(rows)));
    origins(result);
    for (const auto& problem : result.warnings) page_.note(problem.code + ": " + explain(problem, language()).message);
  }

  /// Direct, indirect and induced apart (BR-82).
  void origins(const ImpactResult& result) {
    TextRows rows{.caption = page_.say("직접·간접·소비유발", "Direct, indirect and induced"),
                  .heads = {page_.say("지표", "Indicator"), page_.say("직접", "Direct"), page_.say("간접", "Indirect"),
                            page_.say("소비유발(더하지 않음)", "Induced (not added)"),
                            page_.say("가장 크게 흔드는 가정", "Moved most by")},
                  .rows = {},
                  .unit_line = page_.say("단위: 억원, 명", "KRW 100 million, persons")};
    for (const auto& effect : result.effects) {
      const auto most = static_cast<std::size_t>(effect.total_interval.moves_most);
      rows.rows.push_back(
          {text_content(name(effect.indicator)), amount(effect.indicator, effect.direct),
           amount(effect.indicator, effect.indirect),
           Content{.value = document::Missing{page_.say("계산하지 않음(BR-82)", "not computed (BR-82)")}},
           text_content(result.draws == 0
                            ? "-"
                            : fmt::format("{} ({:.0f}%)", assumption_name(effect.total_interval.moves_most, language()),
                                          100 * effect.total_interval.shares[most]))});
    }
    page_.table(table_of(std::move(rows)));
  }

  void stated(const ImpactInputs& inputs, const ImpactResult& result) {
    if (result.stated.empty()) return;
    page_.heading(2, "제시된 효과와 견주기", "Beside the stated effect");
    TextRows rows{.caption = inputs.stated->name,
                  .heads = {page_.say("지표", "Indicator"), page_.say("제시", "Stated"), inputs.region,
                            page_.say("전국", "Nation"), page_.say("전국 − 제시", "Nation less stated")},
                  .rows = {},
                  .unit_line = page_.say("단위: 억원, 명", "KRW 100 million, persons")};
    for (const auto& one : result.stated) {
      rows.rows.push_back({text_content(name(one.indicator)), amount(one.indicator, one.stated),
                           amount(one.indicator, one.own), amount(one.indicator, one.total), percent(one.gap_total)});
    }
    page_.table(table_of(std::move(rows)));
    page_.points(stated_verdict(inputs, result, language()));
  }

  void parts(const ImpactResult& result, const std::vector<ImpactPart>& lines, std::string caption, std::string head) {
    TextRows rows{.caption = std::move(caption),
                  .heads = {std::move(head), page_.say("지출", "Spending")},
                  .rows = {},
                  .unit_line = page_.say("단위: 억원, 명", "KRW 100 million, persons")};
    for (const auto& effect : result.effects) {
      rows.heads.push_back(name(effect.indicator) + page_.say("(지역)", " (region)"));
      rows.heads.push_back(name(effect.indicator) + page_.say("(전국)", " (nation)"));
    }
    for (const auto& part : lines) {
      std::vector<Content> row{text_content(part.name), money(part.spending)};
      for (std::size_t a = 0; a < result.effects.size(); ++a) {
        row.push_back(amount(result.effects[a].indicator, part.own[a]));
        row.push_back(amount(result.effects[a].indicator, part.own[a] + part.rest[a]));
      }
      rows.rows.push_back(std::move(row));
    }
    page_.table(table_of(std::move(rows)));
  }

  /// What was really confirmed afterwards, never in one column with the model's jobs (BR-52).
  void outcomes(const ImpactInputs& inputs) {
    page_.heading(2, "확인된 성과", "Confirmed outcomes");
    page_.note(page_.say("모형의 취업유발은 예측이고 아래는 실제로 확인된 값이다. 서로 더하지 않는다(BR-52).",
                         "Model jobs are a forecast; below is what was confirmed. They are never added (BR-52)."));
    TextRows rows{.caption = page_.say("같은 기간에 확인된 성과", "Confirmed in the same period"),
                  .heads = {page_.say("성과", "Outcome"), page_.say("값", "Value")},
                  .rows = {}};
    for (const char* measure : {"jobs_created", "commercialisation_sales", "attraction_jobs"}) {
      FigureRequest request{
          .measure = measure, .organisation = inputs.organisation, .period = inputs.study.period, .slice = {}};
      if (inputs.study.programme && std::string_view(measure) != "attraction_jobs") {
        request.slice = {{"programme", fmt::format("#{}", inputs.study.programme->value)}};
      }
      if (!figures_.engine().figure(request).ok()) continue;
      rows.rows.push_back(
          {text_content(std::string(figures_.measure(measure).label(language()))), figures_.content(request)});
    }
    if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
  }

  void method(const ImpactInputs& inputs, const ImpactResult& result) {
    page_.heading(2, "방법", "Method");
    for (const auto& section : impact_method(inputs, result, language())) {
      page_.heading(3, section.heading, section.heading);
      for (const auto& text : section.paragraphs) page_.paragraph({Run(text)});
    }
  }

  ReportPage page_;
  ReportFigures& figures_;
};

Result<document::Document> build(ReportContext& context) {
  std::vector<std::int64_t> studies;
  for (auto& [id, study] : context.figures.records<ImpactStudy>("impact_study", context.subject.organisation)) {
    const bool is_computed = study.basis == ImpactBasis::computed && study.coefficient_set;
    if (is_computed && study.period.overlaps(context.subject.period())) studies.push_back(id);
  }
  if (!studies.empty()) return ImpactReport(context).write(studies);
  return Problem{.code = "PRF-202",
                 .field = "year",
                 .details = {{"what", fmt::format(fmt::runtime(context.say("{}년에 걸치는 파급효과 분석(직접 산출)",
                                                                           "a computed impact study that covers {}")),
                                                  context.subject.year)}}};
}

}  // namespace

Report impact_study_report() {
  return {.name = "impact-study",
          .ko = "파급효과 분석",
          .en = "Impact of spending",
          .needs_ko = "파급효과 분석, 지출, 부문 연계, 유발계수 자료",
          .needs_en = "impact studies, their spending, sector shares, coefficient sheets",
          .build = build};
}

}  // namespace geojeom
