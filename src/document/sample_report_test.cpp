#include "document/sample_report_test.hpp"

#include <fmt/format.h>

#include "document/golden_test.hpp"
#include "document/write_html.hpp"

namespace geojeom::document {
namespace {

Content companies(std::int64_t number, std::string link = {}) {
  return {.value = Count{number, "개사"}, .figure_link = std::move(link)};
}
Content cases(std::int64_t number, std::string link = {}) {
  return {.value = Count{number, "건"}, .figure_link = std::move(link)};
}
Content million(std::int64_t won, std::string link = {}) {
  return {.value = Amount{Won(won), WonUnit::million, 0}, .figure_link = std::move(link)};
}
Content eok(std::int64_t won, std::string link = {}) {
  return {.value = Amount{Won(won), WonUnit::hundred_million, 1}, .figure_link = std::move(link)};
}
Content percent(std::int64_t per_mille) { return {.value = Percent{Ratio::from_micros(per_mille * 1000), 1}}; }
Content words(std::string text) { return {.value = std::move(text)}; }

Row row(std::vector<Content> contents, RowKind kind = RowKind::plain) {
  Row made{.cells = {}, .kind = kind};
  for (auto& content : contents) made.cells.push_back({.content = std::move(content)});
  return made;
}

Table services_table() {
  Table table{
      .caption = "지원 유형별 기업지원 실적",
      .unit_line = "단위: 개사, 건, 백만원, %",
      .columns = {Align::left, Align::left, Align::right, Align::right, Align::right, Align::right, Align::right}};
  table.header = {{{{words("구분"), 2, 2},
                    {words("지원기업"), 1, 2},
                    {words("지원건수"), 2, 1},
                    {words("지원금액"), 1, 2},
                    {words("집행률"), 1, 2}}},
                  {{{words("목표")}, {words("실적")}}}};
  table.rows = {
      {{{words("기술지원"), 1, 3},
        {words("시제품 제작")},
        {companies(84, "/figures/services?type=prototype")},
        {cases(100)},
        {cases(112, "/figures/services?type=prototype&n")},
        {million(1'846'300'000)},
        {percent(984)}}},
      {{{words("시험·분석·인증")},
        {companies(131, "/figures/services?type=test")},
        {cases(240)},
        {cases(268)},
        {million(1'213'450'000)},
        {percent(971)}}},
      {{{words("기술지도·자문")}, {companies(96)}, {cases(150)}, {cases(143)}, {million(412'800'000)}, {percent(913)}}},
      {{{words("사업화지원"), 1, 2},
        {words("마케팅·전시")},
        {companies(73)},
        {cases(80)},
        {cases(95)},
        {million(968'200'000)},
        {percent(997)}}},
      {{{words("디자인·특허")}, {companies(58)}, {cases(60)}, {cases(61)}, {million(530'000'000)}, {percent(1000)}}},
      {{{words("인력양성")},
        {words("재직자 교육")},
        {companies(112)},
        {cases(40)},
        {{.value = Count{42, "건"}, .mark = Mark::differs, .mark_note = "보도자료(2026. 1.)는 45건으로 적었음"}},
        {million(286'000'000)},
        {{.value = Missing{"집행 기준 예산이 배정되지 않음"}}}}},
  };
  table.rows.push_back({{{words("합계"), 2, 1, Align::centre},
                         {companies(386, "/figures/companies")},
                         {cases(670)},
                         {cases(721)},
                         {million(5'256'750'000)},
                         {percent(973)}},
                        RowKind::total});
  table.notes = {"지원기업은 중복을 뺀 수로, 유형별 합과 다르다.", "단수조정으로 합계가 다를 수 있음."};
  table.source = "기업지원 이력(2025. 1. 1.~12. 31.)";
  return table;
}

Table budget_table() {
  Table table{
      .caption = "재원별 사업비",
      .unit_line = "단위: 백만원",
      .columns = {Align::left, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right}};
  table.header = {row({words("사업"), words("국비"), words("시도비"), words("시군비"), words("민간 현금"),
                       words("민간 현물"), words("합계")})};
  struct Line {
    const char* name;
    std::int64_t m[5];
  };
  const Line lines[] = {{"지역주력산업 육성", {8420, 2526, 1263, 940, 1410}},
                        {"지역혁신클러스터 육성", {4600, 1971, 657, 310, 465}},
                        {"스마트 특성화 기반구축", {6000, 2400, 600, 0, 0}},
                        {"규제자유특구 혁신사업", {3150, 1350, 0, 225, 450}}};
  table.rows.push_back({{{words("계속사업"), 7, 1}}, RowKind::group});
  std::int64_t totals[5] = {};
  const auto add = [&](const Line& line) {
    Row made = row({words(line.name)});
    std::int64_t sum = 0;
    for (int i = 0; i < 5; ++i) {
      made.cells.push_back({million(line.m[i] * 1'000'000)});
      sum += line.m[i];
      totals[i] += line.m[i];
    }
    made.cells.push_back({million(sum * 1'000'000, "/figures/budget")});
    table.rows.push_back(made);
  };
  for (const auto& line : lines) add(line);
  table.rows.push_back({{{words("신규사업"), 7, 1}}, RowKind::group});
  add({"디지털 전환 실증", {1200, 360, 120, 60, 120}});
  add({"장비 공동활용 고도화", {900, 450, 150, 0, 0}});
  Row total = row({words("합계")}, RowKind::total);
  std::int64_t sum = 0;
  for (const auto part : totals) {
    total.cells.push_back({million(part * 1'000'000)});
    sum += part;
  }
  total.cells.push_back({million(sum * 1'000'000)});
  total.cells.front().align = Align::centre;
  table.rows.push_back(total);
  return table;
}

Table company_table() {
  Table table{
      .caption = "주요 지원기업과 성과",
      .unit_line = "단위: 백만원, 명",
      .columns = {Align::centre, Align::left, Align::left, Align::right, Align::right, Align::right, Align::centre}};
  table.header = {{{{words("번호"), 1, 2},
                    {words("기업"), 1, 2},
                    {words("지원 내용"), 1, 2},
                    {words("매출"), 2, 1},
                    {words("고용 증가"), 1, 2},
                    {words("확인일"), 1, 2}}},
                  {{{words("2024")}, {words("2025")}}}};
  const char* names[] = {"한빛배터리(주)", "가람정밀",   "㈜온누리바이오", "미르로보틱스",
                         "청솔소재",       "다온에너지", "새론시스템",     "늘봄푸드테크"};
  const char* work[] = {"전고체 전지 시제품 제작, 신뢰성 시험",
                        "정밀 가공 공정 개선 자문",
                        "원료의약품 안정성 시험",
                        "협동로봇 안전 인증",
                        "복합소재 시험·분석",
                        "스마트그리드 부품 실증",
                        "산업 데이터 플랫폼 연계",
                        "식품 공정 자동화 디자인"};
  for (int i = 0; i < 32; ++i) {
    const std::int64_t sales = 1'250'000'000LL + i * 137'450'000LL;
    Row made = row({{.value = Count{i + 1}},
                    words(fmt::format("{}{}", names[i % 8], i < 8 ? "" : fmt::format(" {}공장", i / 8 + 1))),
                    words(work[i % 8]),
                    million(sales),
                    million(sales + (i % 5 - 1) * 84'000'000LL, "/companies"),
                    {.value = Count{i % 5 - 1}},
                    {.value = Date::checked(2026, 1, 5 + i % 20)}});
    made.cells.front().align = Align::centre;
    if (i == 5) made.cells[4].content = {.value = Missing{"결산 전(법인세 신고 뒤 확인)"}};
    if (i == 9) made.cells[4].content.mark = Mark::about;
    table.rows.push_back(made);
  }
  return table;
}

}  // namespace

TileLayout sample_tiles(std::size_t digits) {
  const auto all = read_tiles(file_text(std::string(GEOJEOM_SOURCE_DIR) + "/data/maps/tiles-korea.csv"));
  return select_tiles(all.value(), digits,
                      digits == 5 ? std::vector<std::string>{"43", "36", "30"} : std::vector<std::string>{});
}

Chart sample_chart(ChartKind kind) {
  Chart chart{.kind = kind};
  switch (kind) {
    case ChartKind::bars:
      chart.title = "지원 유형별 목표와 실적";
      chart.description = "시험·분석·인증이 268건으로 가장 많고, 기술지도만 목표에 못 미쳤다.";
      chart.unit_line = "단위: 건";
      chart.categories = {"시제품 제작", "시험·분석·인증", "기술지도·자문",
                          "마케팅·전시", "디자인·특허",    "재직자 교육"};
      chart.series = {{"목표", {cases(100), cases(240), cases(150), cases(80), cases(60), cases(40)}},
                      {"실적", {cases(112), cases(268), cases(143), cases(95), cases(61), cases(42)}}};
      break;
    case ChartKind::stacked_bars:
      chart.title = "연도별·재원별 사업비";
      chart.description = "사업비는 다섯 해 동안 늘었고 국비가 절반을 넘는다.";
      chart.unit_line = "단위: 억원";
      chart.categories = {"2021", "2022", "2023", "2024", "2025"};
      chart.series = {
          {"국비",
           {eok(16'820'000'000), eok(18'450'000'000), eok(19'970'000'000), eok(22'310'000'000), eok(24'270'000'000)}},
          {"시도비",
           {eok(5'930'000'000), eok(6'440'000'000), eok(7'160'000'000), eok(8'000'000'000), eok(9'057'000'000)}},
          {"시군비",
           {eok(1'810'000'000), eok(2'020'000'000), eok(2'250'000'000), eok(2'610'000'000), eok(2'790'000'000)}},
          {"민간부담금",
           {eok(2'760'000'000), eok(3'040'000'000), eok(3'300'000'000), eok(3'620'000'000), eok(3'980'000'000)}}};
      break;
    case ChartKind::lines:
      chart.title = "지원기업 매출과 수출";
      chart.description = "매출은 꾸준히 늘었고 2022년 수출은 조사하지 않았다.";
      chart.unit_line = "단위: 억원";
      chart.categories = {"2020", "2021", "2022", "2023", "2024", "2025"};
      chart.series = {{"매출",
                       {eok(412'000'000'000), eok(438'500'000'000), eok(471'200'000'000), eok(496'000'000'000),
                        eok(530'400'000'000), eok(561'900'000'000)}},
                      {"수출",
                       {eok(98'000'000'000),
                        eok(104'300'000'000),
                        {.value = Missing{"조사하지 않음"}},
                        eok(131'000'000'000),
                        eok(140'600'000'000),
                        eok(158'200'000'000)}}};
      break;
    case ChartKind::s_curve:
      chart.title = "월별 누적 집행";
      chart.description = "상반기에는 계획보다 늦었으나 11월에 따라잡았다.";
      chart.unit_line = "단위: 억원";
      chart.series = {{"계획(누적)", {}}, {"집행(누적)", {}}};
      for (int month = 1; month <= 12; ++month) {
        static constexpr std::int64_t plan[] = {8, 25, 52, 90, 140, 200, 246, 284, 318, 348, 375, 400};
        static constexpr std::int64_t done[] = {3, 14, 37, 68, 112, 171, 221, 268, 309, 345, 377};
        chart.categories.push_back(fmt::format("{}월", month));
        chart.series[0].values.push_back(
            {.value = Amount{Won(plan[month - 1] * 100'000'000), WonUnit::hundred_million, 0}});
        chart.series[1].values.push_back(
            month <= 11 ? Content{.value = Amount{Won(done[month - 1] * 100'000'000), WonUnit::hundred_million, 0}}
                        : Content{.value = Missing{"아직 마감 전"}});
      }
      break;
    case ChartKind::progress:
      chart.title = "핵심 지표 달성률";
      chart.description = "네 지표 가운데 셋이 목표를 넘었다.";
      chart.categories = {"신규고용", "사업화 매출", "지식재산 등록", "장비 공동활용률"};
      chart.series = {{"달성률", {percent(1665), percent(1120), percent(1004), percent(874)}}};
      break;
    case ChartKind::share:
      chart.title = "규모별 지원기업";
      chart.description = "소기업이 절반을 넘는다.";
      chart.categories = {"소상공인", "소기업", "중기업", "중견기업"};
      chart.series = {{"기업 수", {companies(61), companies(214), companies(97), companies(14)}}};
      break;
    case ChartKind::region_map:
      chart.title = "시군구별 지원기업";
      chart.description = "청주시와 유성구에 지원기업이 모여 있다.";
      chart.unit_line = "단위: 개사";
      chart.layout = sample_tiles(5);
      for (const auto& [code, number] : std::initializer_list<std::pair<const char*, int>>{{"43110", 148},
                                                                                           {"43130", 41},
                                                                                           {"43150", 22},
                                                                                           {"43770", 37},
                                                                                           {"43750", 46},
                                                                                           {"43745", 12},
                                                                                           {"43760", 9},
                                                                                           {"43720", 7},
                                                                                           {"43730", 11},
                                                                                           {"36110", 18},
                                                                                           {"30200", 31},
                                                                                           {"30230", 4}})
        chart.regions.push_back({code, companies(number, "/figures/companies?region")});
      chart.regions.push_back({"43740", {.value = Missing{"조사하지 않음"}}});
      break;
  }
  return chart;
}

Document sample_report() {
  Document report{.title = "2025년도 사업 실적과 2026년도 계획",
                  .subtitle = "기업지원·재원·지역 확산을 중심으로",
                  .organisation = "가온테크노파크",
                  .date_line = "2026. 2.",
                  .dated = Date::checked(2026, 2, 27),
                  .furniture = {.header = "2025년도 사업 실적과 2026년도 계획", .footer = "가온테크노파크 정책기획단"}};
  auto& blocks = report.blocks;
  blocks.push_back(Heading{1, "한눈에 보기"});
  blocks.push_back(
      Paragraph{{"2025년에 ",
                 {companies(386, "/figures/companies?year=2025"), Emphasis::strong},
                 "를 ",
                 cases(721, "/figures/services"),
                 " 지원하였고, 사업비 ",
                 eok(40'097'000'000, "/figures/budget"),
                 " 가운데 ",
                 percent(973),
                 "를 집행하였다. 지원기업의 신규고용은 ",
                 {{.value = Quantity{Decimal::from_micros(113'250'000), 2, "명"}, .figure_link = "/figures/jobs"},
                  Emphasis::strong},
                 "으로 목표 68명의 ",
                 percent(1665),
                 "이다."}});
  blocks.push_back(List{{{{{"기업지원: 유형별 목표 670건 대비 ", cases(721), " 달성"}}, 1},
                         {{{"기술지도·자문은 ", cases(143), "으로 목표에 못 미침"}}, 2},
                         {{{"2026년 지원기업은 ", Content{.value = Count{410, "개사"}, .mark = Mark::planned},
                            ", 신규고용은 ", Content{.value = Count{130, "명"}, .mark = Mark::expected}}},
                          1},
                         {{{"해외 거점 수출은 ", Content{.value = Missing{"통관 자료 미확정"}}}}, 1}},
                        false});
  blocks.push_back(sample_chart(ChartKind::progress));
  blocks.push_back(Heading{1, "기업지원 실적"});
  blocks.push_back(Heading{2, "유형별 실적"});
  blocks.push_back(services_table());
  blocks.push_back(sample_chart(ChartKind::bars));
  blocks.push_back(Heading{2, "지원기업의 분포"});
  blocks.push_back(sample_chart(ChartKind::region_map));
  blocks.push_back(sample_chart(ChartKind::share));
  blocks.push_back(Heading{1, "재원과 집행"});
  blocks.push_back(Heading{2, "재원별 사업비"});
  blocks.push_back(budget_table());
  blocks.push_back(sample_chart(ChartKind::stacked_bars));
  blocks.push_back(Heading{2, "집행 경과"});
  blocks.push_back(Heading{3, "월별 누적 집행"});
  blocks.push_back(sample_chart(ChartKind::s_curve));
  blocks.push_back(Note{{{"집행은 지출 결의일을 기준으로 한다."}}});
  blocks.push_back(Heading{1, "지원기업 성과"});
  blocks.push_back(sample_chart(ChartKind::lines));
  blocks.push_back(company_table());
  report.sources = {
      {.title = "기업지원 이력", .detail = "2025. 1. 1.~12. 31., 721건", .link = "https://example.kr/services"},
      {.title = "성과조사(2026. 1.)", .detail = "응답 312개사 / 대상 386개사"},
      {.title = "재원 원장", .detail = "2025 회계연도 결산"}};
  return report;
}

TEST(WriteHtml, writes_the_sample_report_as_before) {
  expect_golden("sample-report.html", write_html(sample_report()));
}

TEST(ChartSvg, draws_each_kind_as_before) {
  const std::pair<ChartKind, const char*> kinds[] = {{ChartKind::bars, "bars"},
                                                     {ChartKind::stacked_bars, "stacked-bars"},
                                                     {ChartKind::lines, "lines"},
                                                     {ChartKind::s_curve, "s-curve"},
                                                     {ChartKind::progress, "progress"},
                                                     {ChartKind::share, "share"},
                                                     {ChartKind::region_map, "region-map"}};
  for (const auto& [kind, name] : kinds) {
    expect_golden(fmt::format("{}.svg", name), chart_svg(sample_chart(kind), {.id = name}).take() + "\n");
  }
}

}  // namespace geojeom::document
