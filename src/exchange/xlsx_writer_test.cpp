#include "exchange/xlsx_writer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "exchange/xlsx/zip_archive.hpp"

namespace geojeom {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Texts = std::vector<std::string>;

class XlsxWriterTest : public ::testing::Test {
 protected:
  XlsxWriterTest()
      : folder_(std::filesystem::temp_directory_path() / fmt::format("geojeom-xlsx-writer-{}", ::getpid())) {
    std::filesystem::create_directories(folder_);
  }
  ~XlsxWriterTest() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path file(std::string_view name) const { return folder_ / name; }

  std::vector<Texts> read(const std::filesystem::path& path, const TableOptions& options = {}) const {
    auto opened = open_table(path, options);
    EXPECT_TRUE(opened);
    std::vector<Texts> rows;
    TableRow row;
    while ((*opened)->next(row)) {
      Texts texts;
      for (const Cell& cell : row.cells()) texts.emplace_back(cell.text);
      rows.push_back(std::move(texts));
    }
    EXPECT_FALSE((*opened)->failure());
    return rows;
  }

  std::string part(const std::filesystem::path& path, const std::string& name) const {
    const auto archive = ZipArchive::open(path, {});
    auto opened = (*archive)->part(name);
    ZipPart stream = std::move(opened).value();
    std::string text(1u << 20, '\0');
    text.resize(stream.read(text.data(), text.size()));
    return text;
  }

  static std::string bytes(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
  }

 private:
  std::filesystem::path folder_;
};

const std::vector<OutColumn> four_columns = {{.title = "기업명"},
                                             {.title = "지원금", .kind = OutCell::Kind::integer, .is_grouped = true},
                                             {.title = "비율", .kind = OutCell::Kind::decimal},
                                             {.title = "협약일", .kind = OutCell::Kind::date}};

TEST_F(XlsxWriterTest, gives_back_every_value_that_was_written) {
  auto writer = xlsx_file_writer(file("a.xlsx"), four_columns);
  ASSERT_TRUE(writer);
  const auto write = [&](std::string_view name, std::int64_t won, std::string_view ratio, std::string_view date) {
    (*writer)->write(std::vector{OutCell::of_text(name), OutCell::of_integer(won), OutCell::of_decimal(ratio),
                                 OutCell::of_date(date)});
  };
  write("㈜한빛 & <배터리>", 1'250'000'000, "12.5", "2026-03-01");
  write("줄\r\n바꿈 _x0041_ \x01", 9'007'199'254'740'993, "0.1234567890123456789", "1899-12-31");
  write(" 앞뒤 ", -1, "-0.001", "2026-03-01T09:30:00");
  write("=1+1", 999'999'999'999'999, "0", "1900-03-01");
  EXPECT_TRUE((*writer)->finish().empty());
  EXPECT_THAT(read(file("a.xlsx")),
              ElementsAre(Texts{"기업명", "지원금", "비율", "협약일"},
                          Texts{"㈜한빛 & <배터리>", "1250000000", "12.5", "2026-03-01"},
                          Texts{"줄\r\n바꿈 _x0041_ \x01", "9007199254740993", "0.1234567890123456789", "1899-12-31"},
                          Texts{" 앞뒤 ", "-1", "-0.001", "2026-03-01T09:30:00"},
                          Texts{"=1+1", "999999999999999", "0", "1900-03-01"}));
}

TEST_F(XlsxWriterTest, writes_the_same_bytes_for_the_same_rows) {
  for (const auto* name : {"a.xlsx", "b.xlsx"}) {
    auto writer = xlsx_file_writer(file(name), four_columns, {.notes = {"안내"}});
    (*writer)->write(std::vector{OutCell::of_text("가")});
    EXPECT_TRUE((*writer)->finish().empty());
  }
  EXPECT_EQ(bytes(file("a.xlsx")), bytes(file("b.xlsx")));
}

TEST_F(XlsxWriterTest, makes_templates_with_comments_lists_and_notes) {
  std::vector<std::string> many;
  for (int i = 0; i < 60; ++i) many.push_back(fmt::format("선택지 {}", i));
  auto writer = xlsx_file_writer(
      file("t.xlsx"),
      {{.title = "구분", .comment = "국비 또는 지방비", .choices = {"국비", "지방비"}, .is_required = true},
       {.title = "유형", .choices = many}},
      {.sheet = "양식: 기업", .notes = {"첫 줄", "둘째 줄"}});
  EXPECT_TRUE((*writer)->finish().empty());
  const auto sheet = part(file("t.xlsx"), "xl/worksheets/sheet1.xml");
  EXPECT_THAT(sheet, HasSubstr("국비,지방비"));
  EXPECT_THAT(sheet, HasSubstr("'코드'!$A$1:$A$60"));
  EXPECT_THAT(sheet, HasSubstr("state=\"frozen\""));
  EXPECT_THAT(part(file("t.xlsx"), "xl/comments1.xml"), HasSubstr("국비 또는 지방비"));
  EXPECT_THAT(read(file("t.xlsx")), ElementsAre(Texts{"구분", "유형"}));
  EXPECT_EQ(read(file("t.xlsx"), {.sheet = "코드"}).size(), 60u);
  EXPECT_THAT(read(file("t.xlsx"), {.sheet = "안내"}), ElementsAre(Texts{"첫 줄"}, Texts{"둘째 줄"}));
  EXPECT_EQ(read(file("t.xlsx"), {.sheet = "양식_ 기업"}).size(), 1u);
}

TEST_F(XlsxWriterTest, reports_text_that_no_cell_can_hold_and_leaves_no_file) {
  auto writer = xlsx_file_writer(file("a.xlsx"), {{.title = "비고"}});
  (*writer)->write(std::vector{OutCell::of_text(std::string(40'000, 'x'))});
  (*writer)->write(std::vector{OutCell::of_text("\xFF")});
  const Problems problems = (*writer)->finish();
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_EQ(problems.front().code, "EXC-132");
  EXPECT_EQ((problems.begin() + 1)->code, "EXC-134");
  EXPECT_FALSE(std::filesystem::exists(file("a.xlsx")));
  EXPECT_FALSE(std::filesystem::exists(file("a.xlsx.part")));
}

TEST_F(XlsxWriterTest, says_when_the_folder_cannot_be_written) {
  EXPECT_EQ(xlsx_file_writer("/nowhere/a.xlsx", {{.title = "a"}}).problem().code, "EXC-130");
}

TEST_F(XlsxWriterTest, refuses_more_rows_than_a_sheet_has) {
  auto writer = xlsx_file_writer(file("a.xlsx"), {{.title = "a"}});
  for (int row = 0; row < 1'048'576; ++row) (*writer)->write({});
  EXPECT_EQ((*writer)->finish().front().code, "EXC-133");
}

}  // namespace
}  // namespace geojeom
