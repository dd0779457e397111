#include "exchange/file_kind.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace geojeom {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view ole_mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

FileKindFound refused(Problem problem) { return {.kind = FileKind::refused, .refusal = std::move(problem)}; }

FileKindFound refused_as(std::string_view code, std::string_view kind) {
  return refused({.code = std::string(code), .details = {{"kind", std::string(kind)}}});
}

/// Names in an OLE directory are UTF-16LE.
bool has_entry(std::string_view directory, std::string_view name) {
  std::string wide;
  for (const char c : name) wide.append({c, '\0'});
  wide.append(2, '\0');
  return directory.find(wide) != std::string_view::npos;
}

FileKindFound ole_kind(std::string_view directory) {
  if (has_entry(directory, "EncryptedPackage")) return refused({.code = "EXC-112"});
  if (has_entry(directory, "WordDocument")) return refused_as("EXC-128", "Word .doc");
  if (has_entry(directory, "HwpSummaryInformation") || has_entry(directory, "FileHeader")) {
    return refused_as("EXC-128", "한글 .hwp");
  }
  if (has_entry(directory, "PowerPoint Document")) return refused_as("EXC-128", "PowerPoint .ppt");
  if (has_entry(directory, "Workbook") || has_entry(directory, "Book")) return refused({.code = "EXC-111"});
  return refused_as("EXC-113", "OLE");
}

bool starts_with_tag(std::string_view text, std::string_view tag) {
  return text.size() >= tag.size() && std::equal(tag.begin(), tag.end(), text.begin(), [](char a, char b) {
           return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b);
         });
}

bool is_markup(std::string_view start) {
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  const std::size_t first = start.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  start.remove_prefix(first);
  for (const auto tag : {"<html"sv, "<!doctype"sv, "<table"sv, "<meta"sv, "<head"sv, "<?xml"sv, "<!--"sv, "<style"sv}) {
    if (starts_with_tag(start, tag)) return true;
  }
  return false;
}

struct Signature {
  std::string_view bytes;
  std::string_view kind;
};

/// Document security products write their own mark before the wrapped document; other formats are named because
/// people do send them.
constexpr Signature binary_signatures[] = {
    {"\x9B\x20"sv, "Fasoo DRM"},
    {"SCDSA"sv, "SoftCamp DRM"},
    {"<DOCUMENT SAFER"sv, "MarkAny DRM"},
    {"NASCA DRM"sv, "NASCA DRM"},
    {"%PDF"sv, "PDF"},
    {"\x89PNG"sv, "PNG"},
    {"\xFF\xD8\xFF"sv, "JPEG"},
    {"\x1F\x8B"sv, "gzip"},
    {"7z\xBC\xAF"sv, "7z"},
    {"ALZ\x01"sv, "ALZ"},
    {"EGGA"sv, "EGG"},
    {"Rar!"sv, "RAR"},
    {"SQLite format 3"sv, "SQLite"},
};

}  // namespace

std::uint64_t ole_directory_offset(std::string_view start) {
  if (!start.starts_with(ole_mark) || start.size() < 52) return 0;
  const auto byte = [&](std::size_t at) { return static_cast<std::uint64_t>(static_cast<unsigned char>(start[at])); };
  const std::uint64_t sector = byte(48) | byte(49) << 8 | byte(50) << 16 | byte(51) << 24;
  const std::uint64_t shift = byte(30) == 12 ? 12 : 9;
  return (sector + 1) << shift;
}

FileKindFound find_file_kind(std::string_view start, std::string_view ole_directory) {
  if (start.empty() || start == "\xEF\xBB\xBF") return refused({.code = "EXC-102"});
  if (start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv)) return {.kind = FileKind::zip};
  if (start.starts_with(ole_mark)) return ole_kind(ole_directory);
  if (start.starts_with("\x09\x08\x10\x00"sv) || start.starts_with("\x09\x04\x06\x00"sv)) {
    return refused({.code = "EXC-111"});
  }
  for (const Signature& signature : binary_signatures) {
    if (start.starts_with(signature.bytes)) return refused_as("EXC-113", signature.kind);
  }
  if (is_markup(start)) return refused({.code = "EXC-127"});
  const bool is_utf16 = start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF");
  if (!is_utf16 && start.find('\0') != std::string_view::npos) return refused_as("EXC-113", "binary");
  return {.kind = FileKind::text};
}

}  // namespace geojeom
