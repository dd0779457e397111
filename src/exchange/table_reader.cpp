#include "exchange/table_reader.hpp"

#include <algorithm>
#include <utility>

#include "exchange/byte_source.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/file_kind.hpp"
#include "exchange/xlsx/xlsx_reader.hpp"

namespace geojeom {
namespace {

constexpr std::size_t looked_at = 4096;

std::string read_start(ByteSource& source, std::uint64_t skip) {
  std::string start(looked_at, '\0');
  while (skip > 0) {
    const std::size_t count = source.read(start.data(), std::min<std::uint64_t>(skip, looked_at));
    if (count == 0) return {};
    skip -= count;
  }
  start.resize(source.read(start.data(), looked_at));
  return start;
}

}  // namespace

Result<std::unique_ptr<TableReader>> open_table(const std::filesystem::path& path, const TableOptions& options) {
  auto source = file_source(path);
  if (!source) return source.problem();
  const std::string start = read_start(**source, 0);
  std::string directory;
  if (const std::uint64_t offset = ole_directory_offset(start); offset > 0) {
    if (auto again = file_source(path); again && offset < (*again)->size()) directory = read_start(**again, offset);
  }
  auto found = find_file_kind(start, directory);
  if (found.refusal) return *std::move(found.refusal);
  if (found.kind == FileKind::zip) {
    auto archive = ZipArchive::open(path, options.limits);
    if (!archive) return archive.problem();
    return xlsx_reader(std::move(archive).value(), options);
  }
  auto content = file_source(path);
  if (!content) return content.problem();
  return csv_reader(std::move(content).value(), options);
}

Result<std::unique_ptr<TableReader>> open_table_bytes(std::string_view bytes, const TableOptions& options) {
  const std::uint64_t offset = ole_directory_offset(bytes);
  auto found = find_file_kind(bytes.substr(0, looked_at),
                              offset > 0 && offset < bytes.size() ? bytes.substr(offset, looked_at) : "");
  if (found.refusal) return *std::move(found.refusal);
  if (found.kind == FileKind::zip) {
    auto archive = ZipArchive::open_bytes(bytes, options.limits);
    if (!archive) return archive.problem();
    return xlsx_reader(std::move(archive).value(), options);
  }
  return csv_reader(memory_source(bytes), options);
}

}  // namespace geojeom
