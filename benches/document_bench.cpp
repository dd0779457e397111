// USES core document
//
// What a page and a file cost. Each line has checked its own answer; the writers are measured at 1,000, 10,000 and
// 100,000 rows to see that the cost grows as the rows do.
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "document/write_csv.hpp"
#include "document/write_html.hpp"
#include "document/write_xlsx.hpp"

using namespace geojeom::document;

namespace geojeom {
namespace {

void expect(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s gives a wrong answer\n", what);
  std::exit(1);
}

template <class Work>
double seconds(Work work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The quickest of many runs, in microseconds.
template <class Work>
double microseconds(Work work) {
  double best = 1e18;
  for (int repeat = 0; repeat < 200; ++repeat) best = std::min(best, seconds(work) * 1e6);
  return best;
}

constexpr int page_rows = 200;
constexpr int page_columns = 6;

/// A page of a list, as the web room will write it: 200 rows of 6 cells with a link each.
void measure_builder() {
  const std::string text = "한빛배터리(주) R&D 지원";
  std::size_t built = 0;
  std::size_t printed = 0;
  const double builder = microseconds([&] {
    Html html;
    html.add("table", cls("data"), [&] {
      for (int row = 0; row < page_rows; ++row) {
        html.add("tr", [&] {
          html.add("td", cls("num"), row);
          for (int column = 2; column < page_columns; ++column) html.add("td", text);
          html.add("td", [&] { html.add("a", href(Url("/companies/12")), text); });
        });
      }
    });
    built = html.text().size();
  });
  const double baseline = microseconds([&] {
    std::string out = "<table class=\"data\">";
    for (int row = 0; row < page_rows; ++row) {
      fmt::format_to(std::back_inserter(out), "<tr><td class=\"num\">{}</td>", row);
      for (int column = 2; column < page_columns; ++column) {
        fmt::format_to(std::back_inserter(out), "<td>{}</td>", text);
      }
      fmt::format_to(std::back_inserter(out), "<td><a href=\"{}\">{}</a></td></tr>", "/companies/12", text);
    }
    out += "</table>";
    printed = out.size();
  });
  // "&" is five bytes in the one and one byte in the other.
  expect(built == printed + static_cast<std::size_t>(page_rows * (page_columns - 1)) * 4, "the builder");
  std::printf("page of 200 x 6 cells, typed builder            %8.1f us\n", builder);
  std::printf("  the same by fmt, nothing escaped              %8.1f us\n", baseline);
}

Cell cell(Value value) { return {.content = {.value = std::move(value)}}; }

Document report_of(int rows) {
  Table table{.caption = "기업지원 이력",
              .unit_line = "단위: 백만원",
              .columns = {Align::left, Align::left, Align::right, Align::right, Align::centre, Align::left}};
  table.header.push_back({{cell("번호"), cell("기업"), cell("금액"), cell("집행률"), cell("확인일"), cell("비고")}});
  table.rows.reserve(static_cast<std::size_t>(rows));
  for (int row = 0; row < rows; ++row) {
    auto amount = cell(Amount{Won(row * 137'450LL), WonUnit::million});
    amount.content.figure_link = "/figures/services";
    table.rows.push_back({{cell(Count{row}), cell(fmt::format("한빛배터리(주) {}", row % 997)), std::move(amount),
                           cell(Percent{Ratio::from_micros(row % 1'000'000)}),
                           cell(Date::from_days(20'000 + row % 300)), cell("시제품 제작 & 시험")}});
  }
  Document document{.title = "기업지원 이력", .dated = Date::checked(2026, 2, 27)};
  document.blocks.emplace_back(std::move(table));
  return document;
}

void measure_writers(int rows) {
  const Document document = report_of(rows);
  std::string html;
  std::string csv;
  const auto path = std::filesystem::temp_directory_path() / fmt::format("geojeom-bench-{}.xlsx", rows);
  const double html_seconds = seconds([&] { html = write_html(document); });
  const double csv_seconds = seconds([&] { csv = write_csv(document); });
  const double xlsx_seconds = seconds([&] { write_xlsx(document, path); });
  const std::string last = fmt::format(">{}</th>", to_text(Value(Count{rows - 1}), Language::ko, UnitShown::no));
  expect(html.find(last) != std::string::npos, "write_html");
  expect(csv.find(fmt::format("\r\n{},", rows - 1)) != std::string::npos, "write_csv");
  expect(std::filesystem::file_size(path) > static_cast<std::uintmax_t>(rows) * 10, "write_xlsx");
  std::filesystem::remove(path);
  const auto a_row = [&](double taken) { return taken * 1e6 / rows; };
  std::printf("%7d rows: HTML %6.3f s (%5.2f us/row)  CSV %6.3f s (%5.2f us/row)  XLSX %6.3f s (%5.2f us/row)\n", rows,
              html_seconds, a_row(html_seconds), csv_seconds, a_row(csv_seconds), xlsx_seconds, a_row(xlsx_seconds));
}

}  // namespace
}  // namespace geojeom

int main() {
  geojeom::measure_builder();
  for (const int rows : {1'000, 10'000, 100'000}) geojeom::measure_writers(rows);
  return 0;
}
