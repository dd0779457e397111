#include "domain/report_page.hpp"

/// Every figure that documents state of an organisation, beside what its records give.
namespace geojeom {
namespace {

Result<document::Document> build(ReportContext& context) {
  ReportPage page(context);
  page.title(
      context.say("제시 수치 점검", "Figures against statements"),
      context.say("문서가 제시한 수치와 기록에서 계산한 수치", "What documents state beside what the records give"));
  page.heading(1, "제시 수치와 산출 수치", "Stated and computed figures");
  page.statements(context.subject.organisation);
  page.note(context.say("‘약’은 제시한 값의 위아래 5%까지 맞는 것으로 본다. 계획과 예상은 제시한 대로 둔다.",
                        "“About” covers 5% to either side; what was planned or expected stands as stated."));
  page.sources(context.subject.organisation);
  return page.finish();
}

}  // namespace

Report statements_report() {
  return {.name = "statements",
          .ko = "제시 수치 점검",
          .en = "Figures against statements",
          .needs_ko = "출처 문서, 제시 수치와 그 수치를 이루는 기록",
          .needs_en = "source documents, stated figures and the records behind them",
          .build = build};
}

}  // namespace geojeom
