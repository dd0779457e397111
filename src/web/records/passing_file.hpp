#pragma once

#include <filesystem>
#include <string>

namespace geojeom {

/// A name in the folder for temporary files that is gone with its holder.
class PassingFile {
 public:
  PassingFile();
  ~PassingFile();
  PassingFile(const PassingFile&) = delete;
  PassingFile& operator=(const PassingFile&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::string bytes() const;

 private:
  std::filesystem::path path_;
};

}  // namespace geojeom
