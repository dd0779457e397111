#include "exchange/file_kind.hpp"

#include <gtest/gtest.h>

#include "exchange/table_reader.hpp"

namespace geojeom {
namespace {

using namespace std::string_literals;

std::string code_of(std::string_view bytes) {
  const auto opened = open_table_bytes(bytes);
  return opened ? "" : opened.problem().code;
}

/// An OLE container with the names given in its first directory sector.
std::string ole(std::vector<std::string> entries) {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(504, '\0');
  bytes[30] = 9;
  bytes[48] = 1;  // directory in sector 1
  bytes.resize(1024, '\0');
  for (const auto& entry : entries) {
    std::string wide;
    for (const char c : entry) wide.append({c, '\0'});
    wide.resize(128, '\0');
    bytes += wide;
  }
  bytes.resize(4096, '\0');
  return bytes;
}

TEST(FileKind, explains_what_each_unreadable_file_is) {
  EXPECT_EQ(code_of(""), "EXC-102");
  EXPECT_EQ(code_of(ole({"Root Entry", "Workbook"})), "EXC-111");
  EXPECT_EQ(code_of(ole({"Root Entry", "EncryptionInfo", "EncryptedPackage"})), "EXC-112");
  EXPECT_EQ(code_of(ole({"Root Entry", "FileHeader"})), "EXC-128");
  EXPECT_EQ(code_of(ole({"Root Entry"})), "EXC-113");
  EXPECT_EQ(code_of("\x09\x08\x10\x00\x00\x06"s), "EXC-111");
  EXPECT_EQ(code_of("\x9B\x20 DRMONE  This Document is encrypted"s), "EXC-113");
  EXPECT_EQ(code_of("\x01\x02\x00\x03 anything"s), "EXC-113");
  EXPECT_EQ(code_of("\n<html><table><tr><td>1</td></tr></table></html>"), "EXC-127");
  EXPECT_EQ(code_of("<?xml version=\"1.0\"?><Workbook/>"), "EXC-127");
}

TEST(FileKind, is_told_by_the_content_and_not_by_the_name) {
  const auto opened = open_table_bytes("이름,지역\n가,나\n");
  ASSERT_TRUE(opened);
  TableRow row;
  ASSERT_TRUE((*opened)->next(row));
  EXPECT_EQ(row.cell(1).text, "지역");
}

TEST(FileKind, says_when_there_is_no_such_file) {
  EXPECT_EQ(open_table("/nowhere/없는 파일.csv").problem().code, "EXC-101");
  EXPECT_EQ(open_table("/").problem().code, "EXC-101");
}

}  // namespace
}  // namespace geojeom
