#include "exchange/xlsx/zip_archive.hpp"

#include <zip.h>

#include <utility>

namespace geojeom {
namespace {

constexpr std::uint64_t ratio_free_bytes = 64u << 20;  // below this a high ratio does no harm (empty styled cells)

Problem damaged(std::string part, std::string reason) {
  return {.code = "EXC-115", .details = {{"part", std::move(part)}, {"reason", std::move(reason)}}};
}

Problem too_large(std::string part, std::string what, std::uint64_t limit) {
  return {.code = "EXC-118",
          .details = {{"part", std::move(part)}, {"what", std::move(what)}, {"limit", std::to_string(limit)}}};
}

Problem open_failure(int code) {
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  Problem problem = damaged("zip", zip_error_strerror(&error));
  zip_error_fini(&error);
  return problem;
}

}  // namespace

ZipPart::ZipPart(zip_file* file, std::string name, std::uint64_t stored_bytes, const TableLimits& limits)
    : file_(file), name_(std::move(name)), stored_(stored_bytes), limits_(limits) {}

ZipPart::ZipPart(ZipPart&& other) noexcept
    : file_(std::exchange(other.file_, nullptr)),
      name_(std::move(other.name_)),
      stored_(other.stored_),
      inflated_(other.inflated_),
      limits_(other.limits_),
      failure_(std::move(other.failure_)) {}

ZipPart::~ZipPart() {
  if (file_ != nullptr) zip_fclose(file_);
}

std::size_t ZipPart::read(char* into, std::size_t size) {
  if (failure_) return 0;
  const zip_int64_t count = zip_fread(file_, into, size);
  if (count < 0) {
    failure_ = damaged(name_, zip_file_strerror(file_));
    return 0;
  }
  inflated_ += static_cast<std::uint64_t>(count);
  if (inflated_ > limits_.inflated_bytes_max) {
    failure_ = too_large(name_, "bytes", limits_.inflated_bytes_max);
  } else if (inflated_ > ratio_free_bytes && inflated_ / limits_.ratio_max > stored_) {
    failure_ = too_large(name_, "ratio", limits_.ratio_max);
  }
  return failure_ ? 0 : static_cast<std::size_t>(count);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const std::filesystem::path& path, const TableLimits& limits) {
  int error = 0;
  zip* const archive = zip_open(path.c_str(), ZIP_RDONLY, &error);
  if (archive == nullptr) return open_failure(error);
  return checked(archive, limits);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open_bytes(std::string_view bytes, const TableLimits& limits) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip* const archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    if (source != nullptr) zip_source_free(source);
    Problem problem = damaged("zip", zip_error_strerror(&error));
    zip_error_fini(&error);
    return problem;
  }
  zip_error_fini(&error);
  return checked(archive, limits);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::checked(zip* archive, const TableLimits& limits) {
  std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, limits));
  const auto entries = static_cast<std::uint64_t>(zip_get_num_entries(archive, 0));
  if (entries > limits.zip_entries_max) return too_large("zip", "entries", limits.zip_entries_max);
  return opened;
}

ZipArchive::~ZipArchive() { zip_discard(archive_); }

bool ZipArchive::has(const std::string& name) const { return zip_name_locate(archive_, name.c_str(), 0) >= 0; }

std::uint64_t ZipArchive::claimed_bytes(const std::string& name) const {
  zip_stat_t status;
  return zip_stat(archive_, name.c_str(), 0, &status) == 0 && (status.valid & ZIP_STAT_SIZE) != 0 ? status.size : 0;
}

Result<ZipPart> ZipArchive::part(const std::string& name) const {
  zip_stat_t status;
  if (zip_stat(archive_, name.c_str(), 0, &status) != 0) return damaged(name, zip_strerror(archive_));
  if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE) {
    return Problem{.code = "EXC-112"};
  }
  if (status.size > limits_.inflated_bytes_max) return too_large(name, "bytes", limits_.inflated_bytes_max);
  zip_file_t* const file = zip_fopen_index(archive_, status.index, 0);
  if (file == nullptr) return damaged(name, zip_strerror(archive_));
  return ZipPart(file, name, status.comp_size, limits_);
}

}  // namespace geojeom
