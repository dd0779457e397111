#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/problem_catalogue.hpp"
#include "exchange/cp949.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/csv_writer.hpp"

namespace geojeom {
namespace {

using namespace std::string_literals;
using ::testing::ElementsAre;
using Texts = std::vector<std::string>;

/// Hands out one byte a call, so that every chunk boundary is tried.
class DribblingSource final : public ByteSource {
 public:
  explicit DribblingSource(std::string_view bytes) : rest_(bytes), size_(bytes.size()) {}
  std::size_t read(char* into, std::size_t size) override {
    if (size == 0 || rest_.empty()) return 0;
    *into = rest_.front();
    rest_.remove_prefix(1);
    return 1;
  }
  std::uint64_t size() const override { return size_; }

 private:
  std::string_view rest_;
  std::uint64_t size_;
};

struct Read {
  std::vector<Texts> rows;
  std::vector<std::uint64_t> numbers;
  Problems problems;
  std::optional<Problem> failure;
  TextEncoding encoding = TextEncoding::automatic;
};

Read read_all(TableReader& reader) {
  Read read;
  TableRow row;
  while (reader.next(row)) {
    Texts texts;
    for (const Cell& cell : row.cells()) texts.emplace_back(cell.text);
    read.rows.push_back(std::move(texts));
    read.numbers.push_back(row.number());
    read.problems.add(row.problems());
  }
  read.failure = reader.failure();
  read.encoding = reader.encoding();
  return read;
}

Read read_csv(std::string_view bytes, const TableOptions& options = {}) {
  return read_all(*csv_reader(memory_source(bytes), options));
}

std::string cp949(std::string_view text) {
  std::string bytes, unmappable;
  append_cp949(bytes, text, unmappable);
  EXPECT_EQ(unmappable, "");
  return bytes;
}

std::string utf16(std::string_view ascii_or_bmp, bool is_little) {
  std::string out = is_little ? "\xFF\xFE" : "\xFE\xFF";
  for (const char c : ascii_or_bmp) out += is_little ? std::string{c, '\0'} : std::string{'\0', c};
  return out;
}

std::string detail(const Problem& problem, std::string_view name) {
  for (const auto& [key, value] : problem.details) {
    if (key == name) return value;
  }
  return "";
}

TEST(CsvReader, splits_rows_and_cells_with_any_line_ending) {
  const std::vector<Texts> expected = {{"가", "나"}, {"1", "2"}};
  for (const auto* text : {"가,나\r\n1,2\r\n", "가,나\n1,2\n", "가,나\r1,2\r", "가,나\n1,2"}) {
    EXPECT_EQ(read_csv(text).rows, expected) << text;
  }
}

TEST(CsvReader, keeps_line_breaks_separators_and_doubled_quotes_inside_quotes) {
  const auto read = read_csv("\"첫 줄\n둘째 줄\",\"1,234\",\"그는 \"\"예\"\"라 했다\"\r\n다음,,\r\n");
  EXPECT_THAT(read.rows, ElementsAre(Texts{"첫 줄\n둘째 줄", "1,234", "그는 \"예\"라 했다"}, Texts{"다음"}));
  EXPECT_THAT(read.numbers, ElementsAre(1, 2));
}

TEST(CsvReader, takes_a_quote_inside_an_unquoted_cell_as_text) {
  EXPECT_THAT(read_csv("19\" 모니터,1\n").rows, ElementsAre(Texts{"19\" 모니터", "1"}));
}

TEST(CsvReader, numbers_rows_as_a_spreadsheet_does_and_leaves_blank_ones_out) {
  const auto read = read_csv("a,b\n\n,,\n1,2\n");
  EXPECT_THAT(read.rows, ElementsAre(Texts{"a", "b"}, Texts{"1", "2"}));
  EXPECT_THAT(read.numbers, ElementsAre(1, 4));
}

TEST(CsvReader, drops_empty_columns_at_the_end_and_keeps_those_between) {
  EXPECT_THAT(read_csv("a,,c,,,\n").rows, ElementsAre(Texts{"a", "", "c"}));
}

TEST(CsvReader, reads_every_encoding_that_offices_use) {
  const std::vector<Texts> expected = {{"이름", "똠방각하 쀍"}};
  const auto with_mark = read_csv("\xEF\xBB\xBF이름,똠방각하 쀍\r\n");
  EXPECT_EQ(with_mark.rows, expected);
  EXPECT_EQ(with_mark.encoding, TextEncoding::utf8);
  const auto old = read_csv(cp949("이름,똠방각하 쀍\r\n"));
  EXPECT_EQ(old.rows, expected);
  EXPECT_EQ(old.encoding, TextEncoding::cp949);
  EXPECT_THAT(read_csv(utf16("a,b\r\n", true)).rows, ElementsAre(Texts{"a", "b"}));
  EXPECT_THAT(read_csv(utf16("a,b\r\n", false)).rows, ElementsAre(Texts{"a", "b"}));
  EXPECT_THAT(read_csv("\xFF\xFE\x00\xAC\x3D\xD8\x00\xDE"s).rows, ElementsAre(Texts{"가😀"}));
}

TEST(CsvReader, decides_the_encoding_where_the_first_korean_character_stands_even_far_down) {
  std::string ascii;
  while (ascii.size() < 300'000) ascii += "1234567,ABCDEFG\n";
  const auto read = read_csv(ascii + cp949("충북,오송\n"));
  EXPECT_EQ(read.encoding, TextEncoding::cp949);
  EXPECT_EQ(read.rows.back(), (Texts{"충북", "오송"}));
  EXPECT_TRUE(read.problems.empty());
}

TEST(CsvReader, gives_the_same_answer_when_bytes_come_one_at_a_time) {
  const std::string text = "이름,비고\r\n\"가\r\n나\",\"\"\"\"\r\n다😀,'=1\r\n";
  for (const std::string& bytes : {text, cp949("이름,비고\r\n\"가\r\n나\",x\r\n"), utf16("a,b\r\nc,\"d\"\r\n", true)}) {
    const auto reader = csv_reader(std::make_unique<DribblingSource>(bytes));
    EXPECT_EQ(read_all(*reader).rows.front(), read_csv(bytes).rows.front());
  }
}

TEST(CsvReader, says_in_which_cell_a_broken_character_stands_and_reads_on) {
  const auto read = read_csv("이름,지역\n가나다,대전\n한빛\xC0,세종\n라마바,충북\n");
  ASSERT_EQ(read.problems.size(), 1u);
  EXPECT_EQ(read.problems.front().code, "EXC-103");
  EXPECT_EQ(detail(read.problems.front(), "row"), "3");
  EXPECT_EQ(detail(read.problems.front(), "column"), "A");
  EXPECT_EQ(read.rows.size(), 4u);
  const auto old = read_csv(cp949("이름,지역\n가나다,대전\n") + "\xFF\xFF," + cp949("세종\n"));
  ASSERT_EQ(old.problems.size(), 1u);
  EXPECT_EQ(detail(old.problems.front(), "encoding"), "CP949");
  EXPECT_EQ(detail(old.problems.front(), "row"), "3");
}

TEST(CsvReader, refuses_nul_bytes) {
  const auto read = read_csv("a,b\n1,x\0y\n3,4\n"s);
  ASSERT_TRUE(read.failure);
  EXPECT_EQ(read.failure->code, "EXC-104");
  EXPECT_EQ(detail(*read.failure, "column"), "B");
}

TEST(CsvReader, names_the_row_whose_quote_is_never_closed) {
  const auto read = read_csv("a,b\n1,\"열린 채\n3,4\n");
  ASSERT_TRUE(read.failure);
  EXPECT_EQ(read.failure->code, "EXC-105");
  EXPECT_EQ(detail(*read.failure, "row"), "2");
  EXPECT_EQ(detail(*read.failure, "column"), "B");
}

TEST(CsvReader, reports_text_behind_a_closing_quote_and_reads_on) {
  const auto read = read_csv("\"a\"b,c\n1,2\n");
  ASSERT_EQ(read.problems.size(), 1u);
  EXPECT_EQ(read.problems.front().code, "EXC-106");
  EXPECT_EQ(read.rows.size(), 2u);
}

TEST(CsvReader, holds_the_limits_of_cells_rows_and_columns) {
  TableOptions options;
  options.limits = {.cell_bytes_max = 10, .row_bytes_max = 600'000, .columns_max = 4, .cells_max = 12};
  const auto cell = read_csv("a,01234567890\n1,2\n", options);
  ASSERT_EQ(cell.problems.size(), 1u);
  EXPECT_EQ(cell.problems.front().code, "EXC-108");
  EXPECT_EQ(cell.rows.size(), 2u);
  EXPECT_EQ(read_csv("1,2,3,4,5\n", options).failure->code, "EXC-109");
  EXPECT_EQ(read_csv("a\n\"" + std::string(3'000'000, 'x'), options).failure->code, "EXC-107");
  EXPECT_EQ(read_csv("1,2,3,4\n1,2,3,4\n1,2,3,4\n1\n", options).failure->code, "EXC-119");
}

TEST(CsvReader, finds_the_separator_by_looking) {
  EXPECT_THAT(read_csv("이름;금액\n가;1,234\n나;5,678\n").rows[1], ElementsAre("가", "1,234"));
  EXPECT_THAT(read_csv("이름\t금액\n가\t1,234\n").rows[1], ElementsAre("가", "1,234"));
  EXPECT_THAT(read_csv("제목\n이름,비고\n가,\"a;b;c\"\n").rows[2], ElementsAre("가", "a;b;c"));
  EXPECT_THAT(read_csv("하나\n둘\n").rows, ElementsAre(Texts{"하나"}, Texts{"둘"}));
}

TEST(CsvReader, takes_records_longer_than_its_buffer) {
  const std::string longest(700'000, 'x');
  const auto read = read_csv("a,\"" + longest + "\n\"\"" + longest + "\"\n1,2\n");
  ASSERT_FALSE(read.failure);
  EXPECT_EQ(read.problems.size(), 1u);  // the cell is above its limit, the rows behind it are not lost
  EXPECT_THAT(read.rows[1], ElementsAre("1", "2"));
}

std::string write_csv(const std::vector<Texts>& rows, CsvStyle style = {}, Problems* problems = nullptr) {
  std::string out;
  const auto writer = csv_writer(
      [&](std::string_view bytes) {
        out += bytes;
        return true;
      },
      {{.title = "첫째"}, {.title = "둘째"}}, style);
  for (const Texts& row : rows) {
    std::vector<OutCell> cells;
    for (const auto& text : row) cells.push_back(OutCell::of_text(text));
    writer->write(cells);
  }
  Problems found = writer->finish();
  if (problems != nullptr) *problems = found;
  return out;
}

TEST(CsvWriter, begins_with_a_byte_order_mark_and_ends_lines_as_excel_does) {
  EXPECT_EQ(write_csv({{"가", "1,2"}}), "\xEF\xBB\xBF첫째,둘째\r\n가,\"1,2\"\r\n");
}

TEST(CsvWriter, guards_texts_that_a_spreadsheet_would_run_as_formulas) {
  EXPECT_THAT(write_csv({{"=1+1", "-5"}}), ::testing::HasSubstr("'=1+1,'-5\r\n"));
}

TEST(CsvWriter, writes_numbers_and_dates_without_a_guard) {
  std::string out;
  const auto writer = csv_writer(
      [&](std::string_view bytes) {
        out += bytes;
        return true;
      },
      {{.title = "a"}, {.title = "b"}, {.title = "c"}});
  writer->write(
      std::vector{OutCell::of_integer(-1'250'000), OutCell::of_decimal("-12.50"), OutCell::of_date("2026-03-01")});
  EXPECT_TRUE(writer->finish().empty());
  EXPECT_THAT(out, ::testing::EndsWith("-1250000,-12.50,2026-03-01\r\n"));
}

TEST(CsvWriter, gives_back_exactly_what_was_written) {
  const std::vector<Texts> rows = {{"=1+1", "'=1"},    {"''-x", "'평범"}, {"@a", "\tb"},      {"\r\n줄", "+82"},
                                   {" 앞뒤 ", "\"\""}, {"a\"b,c", "'"},   {"한글 😀", "끝\r"}, {"-", "'''"}};
  auto read = read_csv(write_csv(rows));
  read.rows.erase(read.rows.begin());
  EXPECT_EQ(read.rows, rows);
}

TEST(CsvWriter, reports_what_cp949_cannot_write_instead_of_replacing_it) {
  Problems problems;
  const std::string bytes = write_csv({{"충북 ㎡", "이모지 😀"}}, {.encoding = TextEncoding::cp949}, &problems);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems.front().code, "EXC-131");
  EXPECT_EQ(detail(problems.front(), "characters"), "😀");
  EXPECT_EQ(detail(problems.front(), "column"), "B");
  EXPECT_EQ(read_csv(bytes).rows[1][0], "충북 ㎡");
}

TEST(CsvWriter, reports_text_that_is_not_utf8) {
  Problems problems;
  write_csv({{"a\xFF", "b"}}, {}, &problems);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems.front().code, "EXC-134");
}

TEST(CsvWriter, says_when_the_disk_refused) {
  const auto writer = csv_writer([](std::string_view) { return false; }, {{.title = "a"}});
  EXPECT_EQ(writer->finish().front().code, "EXC-130");
  EXPECT_EQ(csv_file_writer("/nowhere/x.csv", {{.title = "a"}}).problem().code, "EXC-130");
}

TEST(Cp949, has_every_modern_syllable) {
  for (char32_t syllable = 0xAC00; syllable <= 0xD7A3; ++syllable) {
    std::string text, bytes, unmappable;
    text = {static_cast<char>(0xE0 | (syllable >> 12)), static_cast<char>(0x80 | ((syllable >> 6) & 0x3F)),
            static_cast<char>(0x80 | (syllable & 0x3F))};
    append_cp949(bytes, text, unmappable);
    ASSERT_EQ(unmappable, "");
    ASSERT_EQ(cp949_code_point(static_cast<unsigned char>(bytes[0]), static_cast<unsigned char>(bytes[1])), syllable);
  }
}

TEST(Columns, are_named_with_letters) {
  EXPECT_EQ(column_letters(0), "A");
  EXPECT_EQ(column_letters(25), "Z");
  EXPECT_EQ(column_letters(26), "AA");
  EXPECT_EQ(column_letters(16'383), "XFD");
}

}  // namespace
}  // namespace geojeom
