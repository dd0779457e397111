#include "document/write_html.hpp"

#include <gtest/gtest.h>

#include <random>

#include "core/contract.hpp"
#include "document/sample_report_test.hpp"

namespace geojeom::document {
namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST(WriteHtml, asks_nothing_from_anywhere_and_runs_nothing) {
  const auto html = write_html(sample_report());
  for (const auto* part : {"<script", "<link", "<img", "<iframe", "@import", "url(http", "style=\""}) {
    EXPECT_FALSE(has(html, part)) << part;
  }
  EXPECT_TRUE(has(html, "default-src 'none'"));
}

TEST(WriteHtml, has_what_a_screen_reader_needs) {
  const auto html = write_html(sample_report());
  EXPECT_TRUE(has(html, "<html lang=\"ko\">"));
  EXPECT_EQ(count(html, "<h1>"), 1u);
  EXPECT_EQ(count(html, "<main>"), 1u);
  EXPECT_EQ(count(html, "<table>"), count(html, "<caption>"));
  EXPECT_EQ(count(html, "<th "), count(html, "<th scope="));
  EXPECT_EQ(count(html, "<svg "), count(html, "<details "));
  EXPECT_EQ(count(html, "<svg "), count(html, "<desc "));
}

TEST(WriteHtml, gives_every_id_once) {
  const auto html = write_html(sample_report());
  std::vector<std::string> ids;
  for (auto at = html.find(" id=\""); at != std::string::npos; at = html.find(" id=\"", at + 1)) {
    ids.push_back(html.substr(at + 5, html.find('"', at + 5) - at - 5));
  }
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

TEST(WriteHtml, links_figures_to_their_evidence) {
  Document document{.title = "시험"};
  document.blocks.push_back(
      Paragraph{{"기업 ", Content{.value = Count{3, "개사"}, .figure_link = "/figures/3?a=1&b=2"}}});
  EXPECT_TRUE(has(document_body(document).text(), R"(<a class="figure" href="/figures/3?a=1&amp;b=2">3개사</a>)"));
  EXPECT_TRUE(has(document_body(document, {.link_base = "https://tp.kr"}).text(), R"(href="https://tp.kr/figures/3)"));
  document.blocks = {Paragraph{{Content{.value = Count{3}, .figure_link = "javascript:alert(1)"}}}};
  EXPECT_TRUE(
      has(document_body(document, {.link_base = "https://tp.kr"}).text(), R"(<a class="figure" href="#">3</a>)"));
}

TEST(WriteHtml, says_why_a_value_is_missing_or_marked) {
  Document document{.title = "시험"};
  document.blocks.push_back(Paragraph{{Content{.value = Missing{"분모가 없음"}}}});
  document.blocks.push_back(Paragraph{{Content{.value = Count{6}, .mark = Mark::differs, .mark_note = "문서는 7"}}});
  const auto html = document_body(document).text();
  EXPECT_TRUE(has(html, "값 없음</span><span class=\"quiet\"> [분모가 없음]</span>"));
  EXPECT_TRUE(has(html, "<span class=\"mark differs\">(차이)</span><span class=\"quiet\"> [문서는 7]</span>"));
}

TEST(WriteHtml, speaks_english_in_an_english_document) {
  auto document = sample_report();
  document.language = Language::en;
  const auto html = write_html(document);
  for (const auto* part : {"<html lang=\"en\">", "&lt;Table 1&gt;", "[Figure 1]", "Data of the figure",
                           "Source: ", ">Sources<", "no value", "2026-01-05", "(planned)"}) {
    EXPECT_TRUE(has(html, part)) << part;
  }
  EXPECT_FALSE(has(html, "값 없음"));
}

TEST(WriteHtml, numbers_headings_as_korean_offices_do) {
  HeadingNumbers numbers;
  std::string all;
  for (const int level : {1, 2, 2, 3, 4, 1, 2}) all += numbers.next(level) + " ";
  EXPECT_EQ(all, "1. 가. 나. 1) 가) 2. 가. ");
  EXPECT_THROW(numbers.next(5), ContractViolation);
}

TEST(WriteHtml, numbers_english_headings_with_letters) {
  HeadingNumbers numbers(Language::en);
  std::string all;
  for (const int level : {1, 2, 2, 3, 4}) all += numbers.next(level) + " ";
  EXPECT_EQ(all, "1. A. B. 1) A) ");
}

TEST(WriteHtml, nests_points_of_a_list_and_survives_skipped_levels) {
  Document document{.title = "시험"};
  document.blocks.push_back(List{{{{{"가"}}, 1}, {{{"나"}}, 3}, {{{"다"}}, 1}}, true});
  EXPECT_TRUE(has(document_body(document).text(), "<ol><li>가<ul><li>나</li></ul></li><li>다</li></ol>"));
}

TEST(WriteHtml, keeps_any_text_inside_its_place) {
  std::mt19937 random(20261122);
  const auto clean = write_html(sample_report());
  for (int round = 0; round < 100; ++round) {
    std::string noise(1 + random() % 50, ' ');
    for (auto& c : noise) c = random() % 2 == 0 ? "<>\"'&/=`\\{}@\n"[random() % 13] : static_cast<char>(random());
    auto document = sample_report();
    document.title = document.subtitle = document.organisation = document.date_line = noise;
    document.furniture = {.header = noise, .footer = noise};
    document.sources.front() = {.title = noise, .detail = noise, .link = noise};
    auto& table = std::get<Table>(document.blocks[6]);
    table.caption = table.unit_line = table.source = table.notes.front() = noise;
    table.rows[0].cells[0].content = {.value = noise, .figure_link = noise, .mark = Mark::differs, .mark_note = noise};
    auto& chart = std::get<Chart>(document.blocks[3]);
    chart.title = chart.description = chart.unit_line = chart.categories.front() = noise;
    const auto html = write_html(document);
    EXPECT_EQ(count(html, "<style>"), count(clean, "<style>"));
    EXPECT_EQ(count(html, "</style>"), count(clean, "</style>"));
    EXPECT_EQ(count(html, "<script"), 0u);
    EXPECT_EQ(count(html, "<td"), count(clean, "<td"));
  }
}

TEST(WriteHtml, is_the_same_for_the_same_document) {
  EXPECT_EQ(write_html(sample_report()), write_html(sample_report()));
}

}  // namespace
}  // namespace geojeom::document
