#pragma once

#include <fstream>
#include <string>

#include "core/result.hpp"

namespace geojeom::cli {

/// Errors: CLI-105.
Result<std::string> read_text_file(const std::string& path);
/// Makes the folder where needed. Errors: CLI-106.
Problems write_text_file(const std::string& path, std::string_view text);

/// A file that appears under its name only when it is complete.
class FileBeingWritten {
 public:
  explicit FileBeingWritten(const std::string& path);
  ~FileBeingWritten();
  FileBeingWritten(const FileBeingWritten&) = delete;
  void write(std::string_view text);
  /// Errors: CLI-106.
  Problems finish();

 private:
  std::string path_;
  std::ofstream file_;
  bool finished_ = false;
};

}  // namespace geojeom::cli
