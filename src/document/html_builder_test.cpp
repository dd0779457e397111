#include "document/html_builder.hpp"

#include <gtest/gtest.h>

#include <random>

namespace geojeom {
namespace {

TEST(Html, escapes_text_by_its_type) {
  Html html;
  html.add("p", std::string("<b>R&D \"사업\" 'x'</b>"));
  EXPECT_EQ(html.text(), "<p>&lt;b&gt;R&amp;D &quot;사업&quot; &#39;x&#39;&lt;/b&gt;</p>");
}

TEST(Html, lets_only_literals_be_markup) {
  Html html;
  html << "<hr>"_h
       << "<hr>";
  EXPECT_EQ(html.text(), "<hr>&lt;hr&gt;");
}

TEST(Html, writes_attributes_before_content) {
  Html html;
  html.add("td", cls("num"), attr("colspan", 2), attr_if(false, "rowspan", 3), flag("hidden"), flag("inert", false),
           12);
  EXPECT_EQ(html.text(), R"(<td class="num" colspan="2" hidden>12</td>)");
}

TEST(Html, nests_by_functions_and_by_fragments) {
  Html item;
  item.add("b", "가");
  Html html;
  html.add("ul", [&] {
    html.add("li", item);
    html.add("li", [](Html& inner) { inner << "나"; });
    html.add("li");
  });
  EXPECT_EQ(html.text(), "<ul><li><b>가</b></li><li>나</li><li></li></ul>");
}

TEST(Html, closes_no_void_element_and_refuses_content_in_one) {
  Html html;
  html.add("input", attr("name", "q"), flag("required"));
  html.add("br");
  EXPECT_EQ(html.text(), R"(<input name="q" required><br>)");
  EXPECT_THROW(html.add("br", "text"), ContractViolation);
}

TEST(Html, refuses_attributes_after_content_and_text_in_scripts) {
  EXPECT_THROW(Html().add("p", "text", cls("late")), ContractViolation);
  EXPECT_THROW(Html().add("script", "alert(1)"), ContractViolation);
  EXPECT_THROW(Html().add("style", 12), ContractViolation);
}

TEST(Html, keeps_json_inside_its_script) {
  Html html;
  html.add("script", attr("type", "application/json"), JsonInScript{"{\"a\":\"</script><!--&\xE2\x80\xA8\"}"});
  EXPECT_EQ(html.text(),
            R"(<script type="application/json">{"a":"\u003c/script\u003e\u003c!--\u0026\u2028"}</script>)");
}

TEST(Html, keeps_css_strings_inside_their_style) {
  Html html;
  html.add("style", "a{content:"_h, CssString{"실적 \"1\"</style>\\"}, "}"_h);
  EXPECT_EQ(html.text(), R"(<style>a{content:"실적\20 \22 1\22 \3c \2f style\3e \5c "}</style>)");
  EXPECT_THROW(Html().add("p", CssString{"x"}), ContractViolation);
}

TEST(Html, writes_coordinates_short) {
  std::string out;
  for (const double number : {1.0, 1.5, 0.125, -0.001, 1234567.891}) {
    append_coordinate(out, number);
    out += ' ';
  }
  EXPECT_EQ(out, "1 1.5 0.12 0 1234567.89 ");
}

TEST(Url, lets_through_the_web_mail_telephone_and_the_own_site) {
  for (const auto* good : {"https://a.kr/x?y=1", "HTTP://a.kr", "mailto:a@b.kr", "tel:0421234567", "/figures/3",
                           "list?q=a:b", "#top", "", "실적/1"}) {
    EXPECT_TRUE(Url::is_allowed(good)) << good;
  }
}

TEST(Url, refuses_scripts_data_and_other_hosts_in_disguise) {
  for (const auto* bad : {"javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java\nscript:x", "java\tscript:x",
                          "data:text/html,x", "vbscript:x", "//evil.kr", "/\\evil.kr", "https:\\evil", "x:y"}) {
    EXPECT_FALSE(Url::is_allowed(bad)) << bad;
  }
  Html html;
  html.add("a", href(Url("javascript:alert(1)")), "링크");
  EXPECT_EQ(html.text(), R"(<a href="#">링크</a>)");
}

TEST(Html, keeps_any_bytes_inside_their_place) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 2000; ++round) {
    std::string noise(random() % 40, ' ');
    for (auto& c : noise) c = random() % 3 == 0 ? "<>\"'&/=` \n\0"[random() % 11] : static_cast<char>(random());
    Html html;
    html.add("a", attr("title", noise), href(Url(noise)), noise);
    const auto& text = html.text();
    EXPECT_EQ(std::count(text.begin(), text.end(), '<'), 2);
    EXPECT_EQ(std::count(text.begin(), text.end(), '>'), 2);
    EXPECT_EQ(std::count(text.begin(), text.end(), '"'), 4);
    EXPECT_EQ(text.find('\0'), std::string::npos);
  }
}

TEST(Page, has_its_language_title_and_body) {
  Html body;
  body.add("main", "본문");
  const Html html = page({.title = "실적 & 계획", .body = body});
  EXPECT_EQ(html.text(),
            "<!DOCTYPE html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\"><title>실적 &amp; 계획</title></head>\n"
            "<body><main>본문</main></body></html>\n");
}

}  // namespace
}  // namespace geojeom
