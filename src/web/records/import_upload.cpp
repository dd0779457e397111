#include "web/records/import_upload.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>

#include "core/json_writer.hpp"
#include "record/vault.hpp"
#include "web/request_id.hpp"

namespace geojeom {
namespace {

namespace bj = boost::json;

constexpr std::string_view uploads = "import";
constexpr std::string_view contents = "import_file";
constexpr std::string_view mappings = "import_mapping";
constexpr std::int64_t lives_seconds = 7 * 24 * 3600;

/// The person is part of the key: somebody else's upload answers like one that does not exist.
std::string key_of(const Visit& visit, std::string_view type, std::string_view key) {
  return std::to_string(visit.caller().user) + "/" + std::string(type) + "/" + std::string(key);
}

std::string mapping_key(const Visit& visit, std::string_view type) {
  return std::to_string(visit.caller().organisation) + "/" + std::string(type);
}

std::string json_of(const ImportUpload& upload) {
  JsonWriter json;
  json.begin_object().key("key").value(upload.key).key("type").value(upload.type);
  json.key("file_name").value(upload.file_name).key("uploaded_at").value(upload.uploaded_at);
  json.key("sheet").value(upload.sheet).key("encoding").value(upload.encoding);
  json.key("mapping").begin_object();
  for (const auto& [header, name] : upload.mapping) json.key(header).value(name);
  json.end_object().key("cells").begin_array();
  for (const auto& [row, cells] : upload.mends.cells) {
    for (const auto& [column, text] : cells) {
      json.begin_array().value(row).value(column).value(text).end_array();
    }
  }
  json.end_array().key("left_out").begin_array();
  for (const auto row : upload.mends.left_out) json.value(row);
  json.end_array().end_object();
  return json.take();
}

std::string text_at(const bj::object& object, std::string_view name) {
  return std::string(object.at(bj::string_view(name.data(), name.size())).get_string());
}

ImportUpload upload_of(const std::string& text) {
  const auto parsed = bj::parse(text);
  const auto& object = parsed.get_object();
  ImportUpload upload{.key = text_at(object, "key"),
                      .type = text_at(object, "type"),
                      .file_name = text_at(object, "file_name"),
                      .uploaded_at = text_at(object, "uploaded_at"),
                      .sheet = text_at(object, "sheet"),
                      .encoding = text_at(object, "encoding")};
  for (const auto& member : object.at("mapping").get_object()) {
    upload.mapping.emplace_back(std::string(member.key()), std::string(member.value().get_string()));
  }
  for (const auto& cell : object.at("cells").get_array()) {
    const auto& parts = cell.get_array();
    upload.mends.cells[parts[0].to_number<std::uint64_t>()][parts[1].to_number<std::size_t>()] =
        std::string(parts[2].get_string());
  }
  for (const auto& row : object.at("left_out").get_array())
    upload.mends.left_out.insert(row.to_number<std::uint64_t>());
  return upload;
}

ColumnMapping remembered(Visit& visit, std::string_view type) {
  ColumnMapping mapping;
  const auto kept = visit.site().store.vault().find(mappings, mapping_key(visit, type), visit.site().clock());
  if (kept) read_mapping(kept->value, mappings, mapping);
  return mapping;
}

void put(Visit& visit, std::string_view space, const ImportUpload& upload, std::string value) {
  visit.site().store.vault().put(space, {.key = key_of(visit, upload.type, upload.key),
                                         .owner = visit.caller().user,
                                         .value = std::move(value),
                                         .expires_at = visit.site().clock().plus_seconds(lives_seconds)});
}

}  // namespace

std::string import_address(const RecordType& type, std::string_view key) {
  return "/records/" + type.name() + "/import" + (key.empty() ? "" : "/" + std::string(key));
}

ImportUpload keep_upload(Visit& visit, const RecordType& type, const UploadedFile& file) {
  ImportUpload upload{.key = new_request_id(),
                      .type = type.name(),
                      .file_name = file.name.empty() ? type.name() : file.name,
                      .uploaded_at = to_seoul_text(visit.site().clock()).substr(0, 16),
                      .mapping = remembered(visit, type.name())};
  put(visit, contents, upload, file.content.read_all());
  put(visit, uploads, upload, json_of(upload));
  return upload;
}

std::optional<ImportUpload> find_upload(Visit& visit, const RecordType& type, std::string_view key) {
  const auto kept = visit.site().store.vault().find(uploads, key_of(visit, type.name(), key), visit.site().clock());
  if (!kept) return std::nullopt;
  return upload_of(kept->value);
}

std::vector<ImportUpload> list_uploads(Visit& visit, const RecordType& type) {
  std::vector<ImportUpload> found;
  for (const auto& kept : visit.site().store.vault().list(uploads, visit.caller().user, visit.site().clock())) {
    auto upload = upload_of(kept.value);
    if (upload.type == type.name()) found.push_back(std::move(upload));
  }
  std::ranges::sort(found, std::ranges::greater(), &ImportUpload::uploaded_at);
  return found;
}

void save_upload(Visit& visit, const ImportUpload& upload) { put(visit, uploads, upload, json_of(upload)); }

void drop_upload(Visit& visit, const ImportUpload& upload) {
  auto& vault = visit.site().store.vault();
  vault.remove(uploads, key_of(visit, upload.type, upload.key));
  vault.remove(contents, key_of(visit, upload.type, upload.key));
}

std::string upload_bytes(Visit& visit, const ImportUpload& upload) {
  auto kept = visit.site().store.vault().find(contents, key_of(visit, upload.type, upload.key), visit.site().clock());
  return kept ? std::move(kept->value) : std::string();
}

void remember_mapping(Visit& visit, const ImportUpload& upload) {
  if (upload.mapping.empty()) return;
  auto mapping = remembered(visit, upload.type);
  for (const auto& [header, name] : upload.mapping) {
    std::erase_if(mapping, [&](const auto& known) { return known.first == header; });
    mapping.emplace_back(header, name);
  }
  constexpr std::size_t headers_max = 500;
  if (mapping.size() > headers_max) mapping.erase(mapping.begin(), mapping.end() - headers_max);
  visit.site().store.vault().put(mappings, {.key = mapping_key(visit, upload.type), .value = mapping_json(mapping)});
}

}  // namespace geojeom
