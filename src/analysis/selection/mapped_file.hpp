#pragma once

#include <string>
#include <string_view>

namespace geojeom::selection {

/// A file as one read-only piece of memory. Throws std::system_error when the file cannot be opened.
class MappedFile {
 public:
  explicit MappedFile(const std::string& path);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

}  // namespace geojeom::selection
