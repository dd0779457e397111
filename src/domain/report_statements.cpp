#include <fmt/format.h>

#include "domain/report_page.hpp"
#include "figure/arithmetic.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;

/// The difference in the unit of the figure.
Content difference_of(const StatementCheck& check, Language language) {
  if (!check.difference) return text_content(check.computed ? "–" : "");
  Figure figure = *check.computed;
  figure.value = check.difference;
  if (figure.value->is_millionths && figure.value->units % 1'000'000 == 0)
    figure.value = Quantity::whole(figure.value->units / 1'000'000);
  return {.value = document_value(figure, language, WonUnit::hundred_million, -1),
          .mark = check.verdict == Verdict::differs ? document::Mark::differs : document::Mark::none};
}

document::Row statement_row(ReportFigures& figures, const StatementCheck& check) {
  const Language language = figures.language();
  Content computed = check.computed ? figures.cell(*check.computed, WonUnit::hundred_million)
                                    : Content{.value = document::Missing{check.reason(language)}};
  if (check.computed) computed.value = document_value(*check.computed, language, WonUnit::hundred_million, -1);
  document::Row row;
  row.cells.push_back({.content = text_content(check.meaning)});
  row.cells.push_back({.content = text_content(short_period(check.request.period, language))});
  row.cells.push_back({.content = figures.stated(check.id), .units = document::UnitShown::yes});
  row.cells.push_back({.content = std::move(computed), .units = document::UnitShown::yes});
  row.cells.push_back(
      {.content = difference_of(check, language), .align = Align::right, .units = document::UnitShown::yes});
  row.cells.push_back({.content = text_content(std::string(label(check.verdict, language))), .align = Align::centre});
  return row;
}

document::Row header_row(const std::vector<std::string>& heads) {
  document::Row header;
  for (const auto& head : heads) header.cells.push_back({.content = text_content(head), .align = Align::centre});
  return header;
}

}  // namespace

void ReportPage::statements(std::int64_t organisation) {
  const auto checks = check_statements(figures().reader(), figures().engine().catalogue(), organisation);
  if (checks.empty()) {
    note(say("문서가 제시한 수치가 등록되어 있지 않습니다.", "No stated figures are on record."));
    return;
  }
  std::size_t open = 0;
  document::Table statements{
      .caption = say("제시 수치와 산출 수치", "Stated and computed figures"),
      .columns = {Align::left, Align::left, Align::right, Align::right, Align::right, Align::centre}};
  statements.header.push_back(header_row({say("내용", "What"), say("기간", "Period"), say("제시", "Stated"),
                                          say("산출", "Computed"), say("차이", "Difference"), say("판정", "Verdict")}));
  std::string document;
  for (const auto& check : checks) {
    if (check.document != document) {
      document = check.document;
      document::Row group{.kind = document::RowKind::group};
      group.cells.push_back({.content = text_content(document), .columns = 6});
      statements.rows.push_back(std::move(group));
    }
    statements.rows.push_back(statement_row(figures(), check));
    open += check.verdict == Verdict::differs || check.verdict == Verdict::cannot_compute;
  }
  paragraph({fmt::format(
      fmt::runtime(
          say("문서가 제시한 수치 {}건을 기록에서 다시 계산해 나란히 놓았다. 다르거나 계산할 수 없는 것은 {}건이다.",
              "{} figures that documents state stand beside what the records give; {} differ or cannot be computed.")),
      checks.size(), open)});
  table(std::move(statements));
  const auto arithmetic = check_arithmetic(checks);
  if (arithmetic.empty()) return;
  document::Table rules{.caption = say("제시 수치의 검산", "Arithmetic of the stated figures"),
                        .columns = {Align::left, Align::left, Align::right, Align::right, Align::centre}};
  rules.header.push_back(header_row({say("검산", "Check"), say("수", "Numbers"), say("계산", "Computed"),
                                     say("제시·범위", "Stated or band"), say("판정", "Verdict")}));
  for (const auto& check : arithmetic) {
    document::Row row;
    row.cells.push_back({.content = text_content(fmt::format("{} ({})", check.what, check.rule))});
    row.cells.push_back({.content = text_content(check.numbers)});
    row.cells.push_back({.content = text_content(check.computed), .align = Align::right});
    row.cells.push_back({.content = text_content(check.stated), .align = Align::right});
    row.cells.push_back({.content = text_content(check.is_flagged ? say("주의", "flagged") : say("맞음", "fits")),
                         .align = Align::centre});
    rules.rows.push_back(std::move(row));
  }
  table(std::move(rules));
}

}  // namespace geojeom
