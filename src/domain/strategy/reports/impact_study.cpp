#include <fmt/format.h>

#include "core/problem_catalogue.hpp"
#include "domain/report_page.hpp"
#include "domain/strategy/impact_method.hpp"
#include "domain/strategy/impact_tables.hpp"

/// What spending sets in motion, in the region and elsewhere, beside what a document stated of it.
namespace geojeom {
namespace {

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
    for (const auto part : {ImpactCut::industry, ImpactCut::year, ImpactCut::sector}) {
      page_.table(parts_table(result, part, language()));
    }
    outcomes(inputs, result);
    method(inputs, result);
  }

  void effects(const ImpactInputs& inputs, const ImpactResult& result) {
    page_.heading(2, "효과", "Effects");
    page_.table(effects_table(inputs, result, language()));
    page_.table(origins_table(result, language()));
    for (const auto& problem : result.warnings) page_.note(problem.code + ": " + explain(problem, language()).message);
  }

  void stated(const ImpactInputs& inputs, const ImpactResult& result) {
    if (result.stated.empty()) return;
    page_.heading(2, "제시된 효과와 견주기", "Beside the stated effect");
    page_.table(stated_table(inputs, result, language()));
    page_.points(stated_verdict(inputs, result, language()));
  }

  void outcomes(const ImpactInputs& inputs, const ImpactResult& result) {
    page_.heading(2, "확인된 성과", "Confirmed outcomes");
    page_.note(
        page_.say("모형의 취업유발은 예측이고 오른쪽은 실제로 확인된 값이다. 서로 더하지 않는다(BR-52).",
                  "Model jobs are a forecast; at the right is what was confirmed. They are never added (BR-52)."));
    page_.table(outcomes_table(figures_, inputs, result));
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
