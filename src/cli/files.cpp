#include "cli/files.hpp"

#include <filesystem>
#include <iterator>

namespace geojeom::cli {
namespace {

std::string unfinished(const std::string& path) { return path + ".tmp"; }

}  // namespace

Result<std::string> read_text_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (file.fail() && !file.eof()) return Problem{.code = "CLI-105", .details = {{"file", path}}};
  if (!std::filesystem::is_regular_file(path)) return Problem{.code = "CLI-105", .details = {{"file", path}}};
  return text;
}

Problems write_text_file(const std::string& path, std::string_view text) {
  FileBeingWritten file(path);
  file.write(text);
  return file.finish();
}

FileBeingWritten::FileBeingWritten(const std::string& path) : path_(path) {
  std::error_code ignored;  // opening the file says what is wrong
  const auto folder = std::filesystem::path(path).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, ignored);
  file_.open(unfinished(path), std::ios::binary);
}

FileBeingWritten::~FileBeingWritten() {
  if (finished_) return;
  std::error_code ignored;
  std::filesystem::remove(unfinished(path_), ignored);
}

void FileBeingWritten::write(std::string_view text) { file_.write(text.data(), static_cast<std::streamsize>(text.size())); }

Problems FileBeingWritten::finish() {
  file_.close();
  std::error_code error;
  if (file_) std::filesystem::rename(unfinished(path_), path_, error);
  finished_ = file_.good() && !error;
  if (finished_) return {};
  return {{.code = "CLI-106", .details = {{"file", path_}, {"reason", error ? error.message() : "write"}}}};
}

}  // namespace geojeom::cli
