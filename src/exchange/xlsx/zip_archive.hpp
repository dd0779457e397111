#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.hpp"
#include "exchange/table_reader.hpp"

struct zip;
struct zip_file;

namespace geojeom {

/// A part of a workbook while it is inflated. The limits are held against what is really inflated, not only against
/// what the directory of the archive claims.
class ZipPart {
 public:
  ZipPart(zip_file* file, std::string name, std::uint64_t stored_bytes, const TableLimits& limits);
  ZipPart(ZipPart&& other) noexcept;
  ZipPart& operator=(ZipPart&&) = delete;
  ~ZipPart();

  /// Bytes read; 0 at the end or after a failure.
  std::size_t read(char* into, std::size_t size);
  /// EXC-115 damaged, EXC-118 grows too large.
  const std::optional<Problem>& failure() const { return failure_; }
  const std::string& name() const { return name_; }
  std::uint64_t inflated_bytes() const { return inflated_; }
  void limit_inflated_bytes(std::uint64_t bytes_max) { limits_.inflated_bytes_max = bytes_max; }

 private:
  zip_file* file_;
  std::string name_;
  std::uint64_t stored_;
  std::uint64_t inflated_ = 0;
  TableLimits limits_;
  std::optional<Problem> failure_;
};

/// The ZIP container of a workbook, read-only. Errors: EXC-112 encrypted, EXC-115 damaged, EXC-118 too many entries.
class ZipArchive {
 public:
  static Result<std::unique_ptr<ZipArchive>> open(const std::filesystem::path& path, const TableLimits& limits);
  /// `bytes` must outlive the archive.
  static Result<std::unique_ptr<ZipArchive>> open_bytes(std::string_view bytes, const TableLimits& limits);
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;
  ~ZipArchive();

  bool has(const std::string& name) const;
  Result<ZipPart> part(const std::string& name) const;
  /// Inflated size as the directory claims; 0 when there is no such part.
  std::uint64_t claimed_bytes(const std::string& name) const;

 private:
  ZipArchive(zip* archive, const TableLimits& limits) : archive_(archive), limits_(limits) {}
  static Result<std::unique_ptr<ZipArchive>> checked(zip* archive, const TableLimits& limits);

  zip* archive_;
  TableLimits limits_;
};

}  // namespace geojeom
