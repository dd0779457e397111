#include <gmock/gmock.h>

#include "exchange/csv_writer.hpp"
#include "record/registry.hpp"
#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string as_data = "Accept: application/json\r\n";

/// CSV as an office saves it: CP949.
std::string cp949(const std::vector<std::vector<std::string>>& rows) {
  std::string bytes;
  std::vector<OutColumn> columns;
  for (const auto& title : rows.front()) columns.push_back({.title = title});
  const auto writer = csv_writer(
      [&](std::string_view part) {
        bytes += part;
        return true;
      },
      columns, {.encoding = TextEncoding::cp949});
  for (std::size_t i = 1; i < rows.size(); ++i) {
    std::vector<OutCell> cells;
    for (const auto& text : rows[i]) cells.push_back(OutCell::of_text(text));
    writer->write(cells);
  }
  EXPECT_FALSE(writer->finish().has_errors());
  return bytes;
}

const std::vector<std::vector<std::string>> three_wrong{{"기업명", "사업자등록번호", "소재 지역", "설립일"},
                                                        {"한빛배터리", "124-81-00998", "대전광시", "2015-03-02"},
                                                        {"새봄로봇", "123-45-67890", "mois:30170", "2018-05-01"},
                                                        {"온누리소재", "220-81-62517", "mois:30200", "2019.13.45"},
                                                        {"가온기계", "120-81-47521", "mois:30230", "2001-01-05"}};

class Imports : public PeopleWorld {
 protected:
  Imports() {
    hire(daejeon, "clerk", "company_support");
    clerk.emplace(browser_of("clerk"));
    clerk->get("/records/company/import");
  }

  std::int64_t count(std::string_view type) { return store->read()->count({.type = &registry.at(type)}); }
  /// The preview's address of an uploaded file.
  std::string upload(const std::string& bytes, const std::string& type = "company") {
    const auto reply = clerk->upload("/records/" + type + "/import", "기업.csv", bytes);
    EXPECT_EQ(reply.status, 303) << reply.body;
    return std::string(reply.headers.get("Location"));
  }

  std::optional<Browser> clerk;
};

TEST_F(Imports, show_every_problem_beside_its_cell_and_save_nothing) {
  const auto address = upload(cp949(three_wrong));
  const auto page = clerk->get(address).body;
  EXPECT_THAT(page, HasSubstr("CP949"));
  EXPECT_THAT(page, HasSubstr("value=\"123-45-67890\""));
  EXPECT_THAT(page, HasSubstr("value=\"2019.13.45\""));
  EXPECT_THAT(page, HasSubstr("aria-invalid=\"true\""));
  EXPECT_THAT(clerk->json(address).body, HasSubstr("\"refused\":3"));
  EXPECT_EQ(count("company"), 0);
  EXPECT_EQ(count("import_log"), 0);
}

TEST_F(Imports, take_rows_mended_in_the_browser_all_in_one_transaction) {
  const auto address = upload(cp949(three_wrong));
  clerk->get(address);
  ASSERT_EQ(clerk->post(address, {{"do", "all"}, {"c.3.1", "123-45-67891"}}).status, 422) << "two rows are still wrong";
  EXPECT_EQ(count("company"), 0);
  const auto done = clerk->post(address, {{"do", "all"}, {"c.2.2", "mois:30200"}, {"c.3.1", "123-81-45670"}, {"x.3", "1"}, {"c.4.3", "2019-12-31"}});
  ASSERT_EQ(done.status, 303) << done.body;
  EXPECT_EQ(count("company"), 3) << "row 3 was left out";
  const auto result = clerk->get(std::string(done.headers.get("Location"))).body;
  EXPECT_THAT(result, HasSubstr("한빛배터리"));
  EXPECT_THAT(result, HasSubstr("/records/company/"));
  EXPECT_EQ(clerk->get(address).status, 404) << "the file is gone when everything is in";
}

TEST_F(Imports, take_only_the_good_rows_and_keep_the_others_for_later) {
  const auto address = upload(cp949(three_wrong));
  const auto done = clerk->post(address, {{"do", "good"}});
  ASSERT_EQ(done.status, 303);
  EXPECT_EQ(count("company"), 1);
  EXPECT_THAT(clerk->get(std::string(done.headers.get("Location"))).body, HasSubstr(address));
  wait_minutes(1);
  const auto sheet = clerk->get(address + ".csv").body;
  EXPECT_THAT(sheet, HasSubstr("123-45-67890"));
  EXPECT_THAT(sheet, HasSubstr("새봄로봇"));
  EXPECT_THAT(sheet, Not(HasSubstr("가온기계")));
  EXPECT_EQ(clerk->get(address + ".xlsx").body.substr(0, 2), "PK");
}

TEST_F(Imports, map_columns_of_any_name_and_know_them_again_next_time) {
  const auto bytes = cp949({{"회사", "사업자번호", "주소지"}, {"가온기계", "120-81-47521", "mois:30230"}});
  const auto address = upload(bytes);
  const auto columns = [&](const std::string& at) { return clerk->json(at).body; };
  EXPECT_THAT(columns(address), HasSubstr("\"header\":\"회사\",\"field\":\"\""));
  const auto done = clerk->post(address, {{"do", "all"}, {"m.0", "name"}, {"h.0", "회사"}, {"k.0", ""}, {"m.1", "business_number"},
                                          {"h.1", "사업자번호"}, {"k.1", ""}, {"m.2", "region"}, {"h.2", "주소지"}, {"k.2", ""}});
  ASSERT_EQ(done.status, 303) << done.body;
  wait_minutes(1);
  const auto again = columns(upload(bytes));
  EXPECT_THAT(again, HasSubstr("\"header\":\"회사\",\"field\":\"name\""));
  EXPECT_THAT(again, HasSubstr("\"left_alone\":1"));
}

TEST_F(Imports, answer_data_as_well_as_pages) {
  const auto taken = clerk->upload("/records/company/import", "기업.csv", cp949(three_wrong), as_data);
  EXPECT_EQ(taken.status, 201);
  EXPECT_THAT(taken.body, HasSubstr("\"code\":"));
  const std::string address(taken.headers.get("Location"));
  const auto done = clerk->post(address, {{"do", "good"}}, as_data);
  EXPECT_EQ(done.status, 200) << done.body;
  EXPECT_THAT(done.body, HasSubstr("\"is_saved\":true"));
  EXPECT_THAT(clerk->json("/imports").body, HasSubstr("\"created\":1"));
}

TEST_F(Imports, tell_what_is_no_table) {
  EXPECT_THAT(clerk->upload("/records/company/import", "빈.csv", "").body, HasSubstr("파일이 없거나 비어 있습니다."));
  EXPECT_THAT(clerk->upload("/records/company/import", "빈.csv", "", as_data).body, HasSubstr("WEB-118"));
  const auto address = upload("아무 표도 아닌 글\n");
  EXPECT_EQ(clerk->get(address).status, 200);
  EXPECT_THAT(clerk->json(address).body, HasSubstr("EXC-140"));
}

TEST_F(Imports, are_seen_by_their_importer_the_administrator_and_the_auditor_alone) {
  const auto done = clerk->post(upload(cp949(three_wrong)), {{"do", "good"}});
  const auto address = std::string(done.headers.get("Location")).substr(0, done.headers.get("Location").find('?'));
  hire(daejeon, "boss", "administrator");
  hire(daejeon, "auditor", "reader");
  hire(daejeon, "other", "company_support");
  hire(chungbuk, "far", "administrator");
  EXPECT_EQ(browser_of("boss").get(address).status, 200);
  EXPECT_EQ(browser_of("auditor").get(address).status, 200);
  EXPECT_EQ(browser_of("other").get(address).status, 404);
  EXPECT_EQ(browser_of("far").get(address).status, 404);
  EXPECT_EQ(browser_of("other").json("/imports").body, "[]");
}

TEST_F(Imports, of_somebody_else_answer_like_none) {
  const auto address = upload(cp949(three_wrong));
  hire(daejeon, "other", "company_support");
  auto other = browser_of("other");
  other.get("/records/company/import");
  EXPECT_EQ(other.get(address).status, 404);
  EXPECT_EQ(other.post(address, {{"do", "all"}}).status, 404);
}

TEST_F(Imports, neither_change_nor_tell_of_foreign_records) {
  const auto theirs = make(chungbuk, "company", {{"name", "충북소재"}, {"business_number", "1248100998"}, {"region", "mois:43"}});
  const auto number = std::to_string(theirs);
  const auto file = [](const std::string& id) {
    return cp949({{"번호", "기업명", "사업자등록번호", "소재 지역"}, {id, "바뀐이름", "120-81-47521", "mois:30230"}});
  };
  const auto of_theirs = clerk->json(upload(file(number))).body;
  const auto of_nobody = clerk->json(upload(file("999999"))).body;
  const auto problems = [](const std::string& body) { return body.substr(body.find("\"rows\"")); };
  EXPECT_EQ(problems(of_theirs), problems(of_nobody));
  EXPECT_THAT(of_theirs, HasSubstr("OFF-202"));
  EXPECT_THAT(of_theirs, Not(HasSubstr("충북")));
}

TEST_F(Imports, do_not_write_masks_over_personal_data) {
  const auto company = make(daejeon, "company", {{"name", "가온기계"}, {"business_number", "1208147521"}, {"region", "mois:30"}, {"representative", "홍길동"}});
  const auto csv = clerk->get("/records/company.csv").body;
  ASSERT_THAT(csv, HasSubstr("홍*동"));
  EXPECT_THAT(clerk->json(upload(csv)).body, HasSubstr("\"left_alone\":1"));
  const RecordType& type = registry.at("company");
  const auto stored = store->read()->find(type, company);
  EXPECT_EQ(*text_in(stored->row[*type.column_index("representative")]), "홍길동");
}

TEST_F(Imports, of_a_company_user_reach_their_own_company_alone) {
  const auto mine = make(daejeon, "company", {{"name", "가온기계"}, {"business_number", "1208147521"}, {"region", "mois:30"}});
  make(daejeon, "company", {{"name", "한빛배터리"}, {"business_number", "1248100998"}, {"region", "mois:30"}});
  hire(daejeon, "owner", "company", {{"company", std::to_string(mine)}});
  clerk.emplace(browser_of("owner"));
  clerk->get("/records/company/import");
  const auto body = clerk->json(upload(cp949({{"기업명", "사업자등록번호", "소재 지역"},
                                              {"가온정밀", "120-81-47521", "mois:30230"},
                                              {"남의이름", "124-81-00998", "mois:30230"},
                                              {"새회사", "220-81-62517", "mois:30230"}})))
                        .body;
  EXPECT_THAT(body, HasSubstr("\"created\":0,\"changed\":1"));
  EXPECT_THAT(body, HasSubstr("\"refused\":2"));
}

}  // namespace
}  // namespace geojeom
