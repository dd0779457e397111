/// The search over everything and the addresses of lists, over the sample organisations.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/web/sample_site.hpp"
#include "web/records/list_asked.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class SearchPages : public testing::Test {
 protected:
  SampleSite& site = SampleSite::instance();
  std::string company = "/records/company/" + std::to_string(site.id_of("company", "name", "드리울소프트"));
  std::string officer = site.session("대전테크노파크", "company_support");

  static std::string search(const char* text, const char* face = "") {
    return std::string("/search") + face + "?q=" + percent_encode(text);
  }
};

TEST_F(SearchPages, a_company_is_found_by_a_piece_of_its_name_and_by_initial_consonants) {
  for (const char* text : {"리울소", "ㄷㄹㅇㅅ"}) {
    EXPECT_THAT(site.get(search(text), officer).body, HasSubstr("href=\"" + company + "\"")) << text;
    EXPECT_THAT(site.get(search(text, ".json"), officer).body, HasSubstr("\"" + company + "\"")) << text;
  }
}

TEST_F(SearchPages, another_organisation_does_not_find_it) {
  const auto stranger = site.session("세종테크노파크", "programme_manager");
  EXPECT_THAT(site.get(search("드리울소프트", ".json"), stranger).body, Not(HasSubstr(company)));
}

TEST_F(SearchPages, who_is_not_signed_in_is_asked_to_sign_in) {
  EXPECT_NE(site.get(search("드리울소프트", ".json")).status, 200);
}

TEST_F(SearchPages, no_column_has_the_name_of_a_word_of_the_lists_own) {
  for (const auto& type : site.registry().types()) {
    for (const auto& column : type.columns())
      EXPECT_FALSE(is_list_word(column.name)) << type.name() << "." << column.name;
  }
}

TEST_F(SearchPages, the_document_of_the_api_names_every_record_type) {
  const auto document = site.get("/openapi.json");
  EXPECT_EQ(document.status, 200);
  for (const auto& type : site.registry().types()) {
    EXPECT_THAT(document.body, HasSubstr("\"/records/" + type.name() + "\"")) << type.name();
  }
}

}  // namespace
}  // namespace geojeom
