#pragma once

#include <optional>
#include <string_view>

#include "core/problem.hpp"

namespace geojeom {

/// What a file is by its first bytes, whatever its name says.
enum class FileKind : unsigned char { text, zip, refused };

struct FileKindFound {
  FileKind kind = FileKind::text;
  std::optional<Problem> refusal{};  ///< why the file cannot be read, when kind is `refused`
};

/// `start` is the beginning of the file (4 KB or all of it); `ole_directory` the 4 KB at ole_directory_offset().
FileKindFound find_file_kind(std::string_view start, std::string_view ole_directory);

/// Where an OLE container (.xls, .doc, .hwp, encrypted .xlsx) keeps its first directory sector; 0 for other files.
std::uint64_t ole_directory_offset(std::string_view start);

}  // namespace geojeom
