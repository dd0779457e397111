#include "analysis/selection/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace geojeom::selection {

MappedFile::MappedFile(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw std::system_error(errno, std::generic_category(), path);
  struct stat status = {};
  const bool is_readable = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  void* memory = MAP_FAILED;
  const auto size = is_readable ? static_cast<std::size_t>(status.st_size) : 0;
  if (size > 0) memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  const int error = is_readable ? errno : EINVAL;
  ::close(file);
  if (!is_readable || (size > 0 && memory == MAP_FAILED)) throw std::system_error(error, std::generic_category(), path);
  if (size == 0) return;
  ::madvise(memory, size, MADV_SEQUENTIAL);
  text_ = {static_cast<const char*>(memory), size};
}

MappedFile::~MappedFile() {
  if (!text_.empty()) ::munmap(const_cast<char*>(text_.data()), text_.size());
}

}  // namespace geojeom::selection
