#include "domain/funding/forecast_document.hpp"

#include <fmt/format.h>

#include "domain/funding/execution.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;

class ForecastWriter {
 public:
  ForecastWriter(Reader& reader, const Forecast& forecast, const std::vector<RiskFlag>& risks, Language language)
      : reader_(reader), forecast_(forecast), risks_(risks), language_(language) {}

  document::Document write() {
    const auto& request = forecast_.request;
    const auto day = [&](Date date) { return language_ == Language::ko ? to_korean_text(date) : to_text(date); };
    document::Document written{
        .title = say("집행 전망", "Spending forecast"),
        .subtitle = fmt::format(
            fmt::runtime(say("{} 현재 → {}까지{}", "As of {} until {}{}")), day(request.as_of), day(request.until),
            request.target
                ? say(" · 신속집행 목표 ", " · early-execution target ") + to_percent_text(*request.target, 1)
                : ""),
        .organisation = name_of("organisation", request.organisation),
        .date_line = day(request.as_of),
        .dated = request.as_of,
        .language = language_};
    written.furniture.header = written.organisation + " · " + written.title;
    written.blocks.emplace_back(document::Heading{1, say("합계와 범위", "Sum and range")});
    written.blocks.emplace_back(programme_table());
    written.blocks.emplace_back(document::Note{{{document::Run(check_text())}}});
    written.blocks.emplace_back(document::Heading{1, say("못 미칠 과제", "Projects that will miss")});
    written.blocks.emplace_back(project_table());
    written.blocks.emplace_back(document::Heading{1, say("살펴볼 집행", "Payments to look into")});
    written.blocks.emplace_back(risk_block());
    written.sources.push_back(
        {.title = "Flyvbjerg (2006), From Nobel Prize to project management",
         .detail = say("지난 과제들이 같은 날 이후 남은 돈의 얼마를 썼는지로 전망합니다(참조집단 전망).",
                       "Reference class forecasting: what earlier projects spent of the money left at the same day.")});
    return written;
  }

 private:
  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(language_ == Language::ko ? ko : en);
  }

  std::string name_of(const char* type, std::int64_t id) const {
    const RecordType& described = reader_.registry().at(type);
    const auto stored = reader_.find(described, id);
    return stored ? title_of(described, stored->row, language_) : "#" + std::to_string(id);
  }

  static Content amount(Won won, std::string link = {}) {
    return {.value = document::Amount{won, WonUnit::million, 0}, .figure_link = std::move(link)};
  }

  /// What is to be spent, and what is missing to it.
  std::string budget_label() const {
    return forecast_.request.target ? say("목표액", "Target") : say("예산", "Budget");
  }
  std::string short_label() const {
    return forecast_.request.target ? say("부족 예상", "Short by") : say("미집행 예상", "Unspent");
  }

  std::string unit_line() const { return say("단위: 백만원", "Unit: KRW million"); }

  document::Table table_of(std::string caption, const std::vector<std::pair<std::string, Align>>& heads) const {
    document::Table table{.caption = std::move(caption)};
    document::Row head;
    for (const auto& [text, align] : heads) {
      table.columns.push_back(align);
      head.cells.push_back({.content = {.value = text}, .align = Align::centre});
    }
    table.header.push_back(std::move(head));
    return table;
  }

  static void add_row(document::Table& table, std::vector<Content> contents,
                      document::RowKind kind = document::RowKind::plain) {
    document::Row row{.kind = kind};
    for (auto& content : contents) row.cells.push_back({.content = std::move(content)});
    table.rows.push_back(std::move(row));
  }

  document::Table programme_table() const {
    auto table =
        table_of(say("사업별 전망", "Forecast by programme"), {{say("사업", "Programme"), Align::left},
                                                               {budget_label(), Align::right},
                                                               {say("집행액", "Spent"), Align::right},
                                                               {say("전망", "Expected"), Align::right},
                                                               {say("낮으면(10%)", "Low (10%)"), Align::right},
                                                               {say("높으면(90%)", "High (90%)"), Align::right},
                                                               {short_label(), Align::right},
                                                               {say("이월 가능", "May be carried over"), Align::right},
                                                               {say("반납 예상", "To be returned"), Align::right}});
    table.unit_line = unit_line();
    std::map<std::int64_t, std::vector<const ProjectForecast*>> by_programme;
    for (const auto& project : forecast_.projects) by_programme[project.programme].push_back(&project);
    for (const auto& [programme, projects] : by_programme) add_programme(table, programme, projects);
    const auto& sum = forecast_.sum;
    add_row(table,
            {{.value = say("합계", "Total")},
             amount(forecast_.goal),
             amount(forecast_.spent),
             amount(sum.expected),
             amount(sum.low),
             amount(sum.high),
             amount(forecast_.short_by),
             amount(forecast_.carried),
             amount(forecast_.returned)},
            document::RowKind::total);
    table.notes.push_back(
        say("범위는 지난 과제들의 실제 경과에서 열에 여덟 번 들어가는 폭입니다. 합계의 범위는 과제가 서로 무관하다고 "
            "보므로, 국비 교부가 한꺼번에 늦는 일은 들어 있지 않습니다.",
            "The range holds eight of ten courses that were seen. That of the sum takes projects as "
            "independent: a delay that hits all of them is not in it."));
    table.notes.push_back(
        say("이월 가능은 과제 기간이 다음 해로 이어지는 경우입니다(BR-35: 기간 끝나기 전 신청, 같은 비목). 반납 예상은 "
            "나머지에 공적 재원의 비율을 곱했습니다(BR-38).",
            "May be carried over: the project goes on next year (BR-35). To be returned: the rest times "
            "the share of public money (BR-38)."));
    return table;
  }

  void add_programme(document::Table& table, std::int64_t programme,
                     const std::vector<const ProjectForecast*>& projects) const {
    const ForecastRange& sum = forecast_.by_programme.at(programme);
    Won goal;
    Won short_by;
    Won spent;
    Won carried;
    Won returned;
    for (const auto* project : projects) {
      goal += project->goal;
      short_by += project->short_by();
      spent += project->spent;
      carried += project->may_carry();
      returned += project->to_return();
    }
    add_row(table, {{.value = name_of("programme", programme)},
                    amount(goal),
                    amount(spent),
                    amount(sum.expected),
                    amount(sum.low),
                    amount(sum.high),
                    amount(short_by),
                    amount(carried),
                    amount(returned)});
  }

  std::string check_text() const {
    const auto& check = forecast_.check;
    if (!check.mean_error) {
      return fmt::format(
          fmt::runtime(say("지난 3년에 같은 날과 견줄 과제가 {}건뿐이라 방법의 정확도를 잴 수 없습니다. 지금까지의 "
                           "속도로 전망했습니다.",
                           "Only {} projects of the last three years can be compared with, too few to tell how "
                           "well the method does; the pace so far is carried on.")),
          check.count);
    }
    return fmt::format(
        fmt::runtime(
            say("지난 3년의 과제 {}건을 하나씩 빼고 전망해 보면 평균 오차는 예산의 {}, 범위 안에 든 과제는 {}입니다.",
                "Leaving out each of {} projects of the last three years in turn, the mean error is {} of the budget, "
                "and {} "
                "lie inside their range.")),
        check.count, to_percent_text(*check.mean_error, 1), to_percent_text(*check.coverage, 1));
  }

  document::Table project_table() const {
    auto table = table_of(say("부족이 큰 과제", "Projects that miss most"),
                          {{say("과제", "Project"), Align::left},
                           {budget_label(), Align::right},
                           {say("집행액", "Spent"), Align::right},
                           {say("전망(범위)", "Expected (range)"), Align::left},
                           {short_label(), Align::right},
                           {say("근거", "Rests on"), Align::left},
                           {say("까닭", "Why"), Align::left}});
    table.unit_line = unit_line();
    for (const auto& project : forecast_.projects) {
      if (project.short_by() == Won(0) || table.rows.size() == forecast_lines_shown) break;
      const auto link = fmt::format("/ledger/{}?year={}&date={}", project.project, forecast_.request.year.year(),
                                    to_text(forecast_.request.as_of));
      add_row(table, {{.value = name_of("project", project.project), .figure_link = link},
                      amount(project.goal),
                      amount(project.spent),
                      {.value = range_text(project)},
                      amount(project.short_by()),
                      {.value = basis_text(project)},
                      {.value = causes_text(project)}});
    }
    return table;
  }

  std::string range_text(const ProjectForecast& project) const {
    const auto& range = project.by_then;
    const auto shown = [](Won won) { return in_unit(won, WonUnit::million); };
    if (project.basis == ForecastBasis::pace) return shown(range.expected) + say("(범위 없음)", " (no range)");
    return fmt::format("{}({}~{})", shown(range.expected), shown(range.low), shown(range.high));
  }

  std::string basis_text(const ProjectForecast& project) const {
    if (project.basis == ForecastBasis::pace) return std::string(label(project.basis, language_));
    return fmt::format(fmt::runtime(say("{} {}건", "{}, n={}")), label(project.basis, language_),
                       project.reference_count);
  }

  std::string causes_text(const ProjectForecast& project) const {
    std::string text;
    for (const auto& delay : project.delays) {
      text += fmt::format("{}{} {}", text.empty() ? "" : " · ", label(delay.cause, language_),
                          in_unit(delay.amount, WonUnit::million));
    }
    return text.empty() ? std::string("-") : text;
  }

  document::Block risk_block() const {
    if (risks_.empty()) {
      return document::Note{
          {{document::Run(say("기준에 걸린 집행이 없습니다(BR-49).", "No payment meets the criteria (BR-49)."))}}};
    }
    auto table = table_of(say("위험 신호(BR-49)", "Risk flags (BR-49)"),
                          {{say("일자", "Date"), Align::centre},
                           {say("과제", "Project"), Align::left},
                           {say("거래처", "Payee"), Align::left},
                           {say("금액", "Amount"), Align::right},
                           {say("까닭과 규칙", "Why, and by which rule"), Align::left}});
    table.unit_line = unit_line();
    for (const auto& flag : risks_) {
      if (table.rows.size() == forecast_lines_shown) break;
      add_row(table, {{.value = flag.on},
                      {.value = name_of("project", flag.project)},
                      {.value = flag.payee},
                      amount(flag.amount, fmt::format("/records/ledger_entry/{}", flag.entries.front())),
                      {.value = reason_of(flag, {}, language_)}});
    }
    table.notes.push_back(
        say("살펴보라는 신호이며 잘못이라는 뜻은 아닙니다.", "Flags ask for a look; they find no fault."));
    return table;
  }

  Reader& reader_;
  const Forecast& forecast_;
  const std::vector<RiskFlag>& risks_;
  Language language_;
};

}  // namespace

std::string_view label(ForecastBasis basis, Language language) {
  const bool is_korean = language == Language::ko;
  switch (basis) {
    case ForecastBasis::programme:
      return is_korean ? "같은 사업의 지난 과제" : "earlier projects of the programme";
    case ForecastBasis::organisation:
      return is_korean ? "기관의 지난 과제" : "earlier projects of the organisation";
    case ForecastBasis::pace:
      return is_korean ? "지금까지의 속도" : "the pace so far";
  }
  return {};
}

std::string_view label(DelayCause cause, Language language) {
  const bool is_korean = language == Language::ko;
  switch (cause) {
    case DelayCause::not_granted:
      return is_korean ? "미교부" : "not granted";
    case DelayCause::late_tranche:
      return is_korean ? "분할 교부 지연" : "late tranche";
    case DelayCause::change_pending:
      return is_korean ? "협약변경 대기" : "change pending";
    case DelayCause::not_committed:
      return is_korean ? "원인행위 전" : "not committed";
  }
  return {};
}

document::Document forecast_document(Reader& reader, const Forecast& forecast, const std::vector<RiskFlag>& risks,
                                     Language language) {
  return ForecastWriter(reader, forecast, risks, language).write();
}

}  // namespace geojeom
