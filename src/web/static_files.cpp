#include "web/static_files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

#include "web/entity_tag.hpp"
#include "web/gzip.hpp"

namespace geojeom {
namespace {

struct TypeRow {
  std::string_view suffix;
  std::string_view media_type;
  bool is_text;
};
constexpr std::array<TypeRow, 11> type_rows{{
    {".css", "text/css; charset=utf-8", true},
    {".js", "text/javascript; charset=utf-8", true},
    {".json", "application/json", true},
    {".svg", "image/svg+xml", true},
    {".txt", "text/plain; charset=utf-8", true},
    {".woff2", "font/woff2", false},
    {".png", "image/png", false},
    {".ico", "image/x-icon", false},
    {".webp", "image/webp", false},
    {".jpg", "image/jpeg", false},
    {".map", "application/json", true},
}};

const TypeRow* type_of(std::string_view name) {
  for (const auto& row : type_rows) {
    if (name.ends_with(row.suffix)) return &row;
  }
  return nullptr;
}

std::string_view file_name(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

}  // namespace

StaticFiles StaticFiles::from_folder(const std::string& folder) {
  StaticFiles files;
  std::error_code ignored;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, ignored)) {
    if (entry.is_regular_file() && type_of(entry.path().native()) != nullptr) paths.push_back(entry.path());
  }
  // Style sheets last: they name the others.
  std::sort(paths.begin(), paths.end(), [](const auto& a, const auto& b) {
    return std::pair(a.extension() == ".css", a.native()) < std::pair(b.extension() == ".css", b.native());
  });
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    files.add(path.filename().native(), std::string(std::istreambuf_iterator<char>(file), {}));
  }
  return files;
}

void StaticFiles::add(std::string_view name, std::string bytes) {
  const TypeRow* type = type_of(name);
  if (type == nullptr) return;
  if (name.ends_with(".css")) bytes = with_hashed_urls(bytes);
  const auto hash = content_hash(bytes);
  const auto dot = name.rfind('.');
  const std::string hashed = std::string(name.substr(0, dot)) + "." + hash + std::string(name.substr(dot));
  File file{
      .media_type = std::string(type->media_type), .entity_tag = "\"" + hash + "\"", .plain = {}, .compressed = {}};
  if (type->is_text) {
    auto small = gzip(bytes, Effort::best);
    if (small.size() + 64 < bytes.size()) file.compressed = std::make_shared<const std::string>(std::move(small));
  }
  file.plain = std::make_shared<const std::string>(std::move(bytes));
  files_.insert_or_assign(hashed, std::move(file));
  addresses_.insert_or_assign(std::string(name), "/assets/" + hashed);
}

std::string_view StaticFiles::address_of(std::string_view name) const {
  const auto found = addresses_.find(name);
  return found == addresses_.end() ? std::string_view{} : std::string_view(found->second);
}

std::optional<Response> StaticFiles::serve(std::string_view hashed_name, const Request& request) const {
  const auto found = files_.find(hashed_name);
  if (found == files_.end()) return std::nullopt;
  const File& file = found->second;
  Response response;
  response.header("Content-Type", file.media_type);
  response.header("Cache-Control", "public, max-age=31536000, immutable");
  response.header("ETag", file.entity_tag);
  if (file.compressed) response.header("Vary", "Accept-Encoding");
  if (matches_entity_tag(request.header("If-None-Match"), file.entity_tag)) {
    response.status = 304;
    return response;
  }
  const bool is_compressed = file.compressed && accepts_gzip(request.header("Accept-Encoding"));
  if (is_compressed) response.header("Content-Encoding", "gzip");
  response.body = is_compressed ? file.compressed : file.plain;
  return response;
}

std::size_t StaticFiles::memory_bytes() const {
  std::size_t bytes = 0;
  for (const auto& [name, file] : files_) bytes += file.plain->size() + (file.compressed ? file.compressed->size() : 0);
  return bytes;
}

std::string StaticFiles::with_hashed_urls(std::string_view css) const {
  std::string out;
  out.reserve(css.size());
  for (;;) {
    const auto open = css.find("url(");
    const auto close = open == std::string_view::npos ? open : css.find(')', open);
    if (close == std::string_view::npos) break;
    auto name = css.substr(open + 4, close - open - 4);
    if (name.size() > 1 && (name.front() == '"' || name.front() == '\'')) name = name.substr(1, name.size() - 2);
    const auto address = name.starts_with("data:") ? std::string_view{} : address_of(file_name(name));
    out += css.substr(0, open);
    if (address.empty()) {
      out += css.substr(open, close + 1 - open);
    } else {
      out.append("url(").append(address).append(")");
    }
    css.remove_prefix(close + 1);
  }
  return out.append(css);
}

}  // namespace geojeom
