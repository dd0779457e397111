#include "web/layout.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/table_component.hpp"
#include "web/texts.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

bool has_hangul(std::string_view words) {
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    const auto byte = static_cast<unsigned char>(words[i]);
    if (byte >= 0xEA && byte <= 0xED) return true;
  }
  return false;
}

/// The `{name}` places of a text without their particles, sorted.
std::vector<std::string> places_of(std::string_view words) {
  std::vector<std::string> places;
  for (auto open = words.find('{'); open != std::string_view::npos; open = words.find('{')) {
    const auto close = words.find('}', open);
    const auto place = words.substr(open + 1, close - open - 1);
    places.emplace_back(place.substr(0, place.find(':')));
    words.remove_prefix(close + 1);
  }
  std::sort(places.begin(), places.end());
  return places;
}

TEST(Texts, are_there_in_both_languages_with_the_same_places) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(Text::count_of_texts); ++i) {
    const auto key = static_cast<Text>(i);
    const auto korean = text(key, Language::ko);
    const auto english = text(key, Language::en);
    EXPECT_FALSE(korean.empty() || english.empty()) << i;
    EXPECT_FALSE(has_hangul(english)) << english;
    EXPECT_EQ(places_of(korean), places_of(english)) << korean;
    EXPECT_TRUE(has_hangul(korean) || !places_of(korean).empty()) << korean;
  }
}

TEST(Texts, fill_their_places) {
  EXPECT_EQ(text(Text::shown_of, Language::ko, {{"total", "120"}, {"from", "1"}, {"to", "50"}}), "전체 120건 중 1–50");
  EXPECT_EQ(text(Text::sort_by, Language::en, {{"label", "Budget"}}), "Sort by Budget");
}

StaticFiles some_assets() {
  StaticFiles assets;
  assets.add("x.woff2", "font");
  assets.add("app.css", "@font-face{src:url('fonts/x.woff2')} a{background:url(data:image/png;base64,AA)}");
  assets.add("app.js", "1");
  return assets;
}

std::string sample_page(Language language = Language::ko) {
  PageFrame frame{.title = "기업 <script>", .language = language, .here = "/list?q=a&b"};
  frame.menu = {{"사업", "/programmes"}, {"기업", "/companies", true}};
  frame.side_title = "기업";
  frame.side = {{"목록", "/companies"}};
  frame.path = {{"홈", "/"}, {"기업", "/companies"}};
  return page_html(frame, some_assets(), [](Html& html) { html.add("h1", "기업"); }).take();
}

TEST(Layout, frames_the_content_with_landmarks_and_skip_links) {
  const auto page = sample_page();
  EXPECT_THAT(page, HasSubstr("<html lang=\"ko\">"));
  EXPECT_THAT(page, HasSubstr("href=\"#main\""));
  EXPECT_THAT(page, HasSubstr("<main class=\"gj-main\" id=\"main\""));
  EXPECT_THAT(page, HasSubstr("aria-label=\"주메뉴\""));
  EXPECT_THAT(page, HasSubstr("<a href=\"/companies\" aria-current=\"page\">기업</a>"));
  EXPECT_THAT(page, HasSubstr("<title>기업 &lt;script&gt; | 거점</title>"));
}

TEST(Layout, has_nothing_inline_that_the_content_policy_refuses) {
  const auto page = sample_page();
  EXPECT_THAT(page, Not(HasSubstr(" style=")));
  EXPECT_THAT(page, Not(HasSubstr("<style")));
  EXPECT_THAT(page, Not(HasSubstr(" onclick")));
  EXPECT_THAT(page, Not(HasSubstr("http://")));
  EXPECT_THAT(page, Not(HasSubstr("https://")));
}

TEST(Layout, comes_back_here_from_the_switches_and_speaks_english) {
  const auto page = sample_page(Language::en);
  EXPECT_THAT(page, HasSubstr("<html lang=\"en\">"));
  EXPECT_THAT(page, HasSubstr("/language/ko?back=%2Flist%3Fq%3Da%26b"));
  EXPECT_THAT(page, HasSubstr("Skip to the main content"));
}

TEST(Layout, stands_on_plain_css_where_the_kit_is_missing) {
  auto assets = some_assets();
  assets.add("plain.css", "p{}");
  EXPECT_THAT(page_html({.title = "x"}, assets, [](Html&) {}).take(), HasSubstr("/assets/plain."));
  assets.add("krds.css", "p{}");
  const auto page = page_html({.title = "x"}, assets, [](Html&) {}).take();
  EXPECT_THAT(page, HasSubstr("/assets/krds."));
  EXPECT_THAT(page, Not(HasSubstr("/assets/plain.")));
}

TEST(StaticFiles, rewrites_addresses_in_style_sheets_to_the_hashed_names) {
  const auto assets = some_assets();
  Request request;
  const auto css = assets.serve(assets.address_of("app.css").substr(8), request);
  ASSERT_TRUE(css);
  EXPECT_THAT(std::string(css->bytes()), HasSubstr("url(" + std::string(assets.address_of("x.woff2")) + ")"));
  EXPECT_THAT(std::string(css->bytes()), HasSubstr("url(data:image/png;base64,AA)"));
  EXPECT_EQ(css->headers.get("Content-Type"), "text/css; charset=utf-8");
  EXPECT_FALSE(assets.serve("app.css", request));
}

TEST(StaticFiles, of_a_folder_that_is_not_there_are_none) {
  EXPECT_EQ(StaticFiles::from_folder("/no/such/folder").size(), 0u);
}

TEST(FormComponent, ties_hint_and_error_to_the_field_and_escapes_what_was_typed) {
  const FormField field{.name = "budget",
                        .label = "지원금",
                        .value = "\"><b>",
                        .input = FormField::Input::money,
                        .hint = "원 단위",
                        .is_required = true};
  const Problems problems{{.code = "WEB-102", .field = "budget"}, {.code = "WEB-105", .field = "other"}};
  Html html;
  form_field(html, field, problems, Language::ko);
  EXPECT_THAT(html.text(), HasSubstr("aria-describedby=\"field-budget-hint field-budget-error\""));
  EXPECT_THAT(html.text(), HasSubstr("aria-invalid=\"true\""));
  EXPECT_THAT(html.text(), HasSubstr("value=\"&quot;&gt;&lt;b&gt;\""));
  EXPECT_THAT(html.text(), HasSubstr("<label for=\"field-budget\">"));
  EXPECT_THAT(html.text(), HasSubstr("보낸 값의 형식이"));
  EXPECT_THAT(html.text(), Not(HasSubstr("너무 큽니다")));
}

TEST(FormComponent, sums_up_every_problem_with_a_link_to_its_field) {
  const std::vector<FormField> fields{{.name = "a", .label = "이름"}};
  Html html;
  error_summary(html, {{.code = "WEB-102", .field = "a"}, {.code = "WEB-112"}}, fields, Language::ko);
  EXPECT_THAT(html.text(), HasSubstr("고칠 곳이 2군데"));
  EXPECT_THAT(html.text(), HasSubstr("href=\"#field-a\">이름: "));
  Html nothing;
  error_summary(nothing, {}, fields, Language::ko);
  EXPECT_TRUE(nothing.empty());
}

TEST(FormComponent, carries_the_token_in_every_form_that_changes_something) {
  Html html;
  post_form(html, {.address = "/a", .csrf_token = "t0"}, [](Html&) {});
  EXPECT_THAT(html.text(), HasSubstr("name=\"_token\" value=\"t0\""));
}

TEST(FormComponent, never_sends_a_password_back) {
  Html html;
  form_field(html, {.name = "p", .label = "암호", .value = "secret", .input = FormField::Input::password}, {},
             Language::ko);
  EXPECT_THAT(html.text(), Not(HasSubstr("secret")));
}

TEST(TableComponent, heads_rows_and_columns_and_aligns_numbers) {
  const std::vector<DataColumn> columns{
      {.label = "기업", .sort_address = "/l?sort=name", .sorted = DataColumn::Sorted::ascending},
      {.label = "금액", .unit = "원", .align = DataColumn::Align::number}};
  Html html;
  data_table(html,
             {.caption = "목록",
              .columns = columns,
              .row_count = 2,
              .cell = [](Html& out, std::size_t row, std::size_t column) { out << (row * 10 + column); },
              .footer_rows = 1},
             Language::ko);
  EXPECT_THAT(html.text(), HasSubstr("<caption class=\"gj-sr\">목록</caption>"));
  EXPECT_THAT(html.text(), HasSubstr("aria-sort=\"ascending\""));
  EXPECT_THAT(html.text(), HasSubstr("<tbody><tr><th scope=\"row\">0</th><td class=\"num\">1</td></tr></tbody>"));
  EXPECT_THAT(html.text(), HasSubstr("<tfoot><tr><th scope=\"row\">10</th>"));
}

TEST(Components, speak_their_tone_to_screen_readers) {
  Html html;
  notice(html, Tone::danger, "기한이 지났습니다.", Language::ko);
  notice(html, Tone::success, "저장했습니다.", Language::ko);
  badge(html, "수행 중", Tone::information);
  EXPECT_THAT(html.text(), HasSubstr("role=\"alert\"><strong>오류</strong>"));
  EXPECT_THAT(html.text(), HasSubstr("role=\"status\"><strong>완료</strong>"));
  EXPECT_THAT(html.text(), HasSubstr("krds-badge bg-light-information"));
}

}  // namespace
}  // namespace geojeom
