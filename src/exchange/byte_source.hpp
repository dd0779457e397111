#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "core/result.hpp"

namespace geojeom {

/// Bytes that come in order and are read once: a file or memory.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Fills `into` from the front and says how far; 0 only at the end. Throws std::system_error when the disk fails.
  virtual std::size_t read(char* into, std::size_t size) = 0;
  virtual std::uint64_t size() const = 0;
};

/// Errors  EXC-101 the file is not there or may not be read.
Result<std::unique_ptr<ByteSource>> file_source(const std::filesystem::path& path);

/// `bytes` must outlive the source.
std::unique_ptr<ByteSource> memory_source(std::string_view bytes);

}  // namespace geojeom
