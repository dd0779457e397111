#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace geojeom {

/// A file that is gone from its folder as soon as it is made and from the disk when the last holder lets go of it:
/// nothing stays behind, even when the process is killed. Throws std::system_error when the disk fails.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& folder);
  ~TemporaryFile();
  TemporaryFile(TemporaryFile&& other) noexcept;
  TemporaryFile& operator=(TemporaryFile&& other) noexcept;

  void append(std::string_view bytes);
  std::uint64_t size() const { return size_; }
  /// Everything in it; for files known to be small.
  std::string read_all() const;
  /// Name under which another library of this process can open it, "/proc/self/fd/7".
  std::string path() const;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_ = -1;
  std::uint64_t size_ = 0;
};

}  // namespace geojeom
