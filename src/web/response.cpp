#include "web/response.hpp"

#include "web/target.hpp"

namespace geojeom {
namespace {

std::string without_controls(std::string_view value) {
  std::string out;
  out.reserve(value.size());
  for (const char c : value) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) out.push_back(c);
  }
  return out;
}

Response with_type(std::string_view type, std::string body, int status) {
  Response response{.status = status};
  response.header("Content-Type", type);
  response.body = std::move(body);
  return response;
}

}  // namespace

Response& Response::header(std::string_view name, std::string_view value) {
  headers.set(name, without_controls(value));
  return *this;
}

Response& Response::add_header(std::string_view name, std::string_view value) {
  headers.add(name, without_controls(value));
  return *this;
}

std::string_view Response::bytes() const {
  if (const auto* own = std::get_if<std::string>(&body)) return *own;
  if (const auto* shared = std::get_if<Shared>(&body)) return *shared ? std::string_view(**shared) : std::string_view{};
  return {};
}

std::uint64_t Response::size() const {
  const auto* file = std::get_if<File>(&body);
  return file != nullptr ? (*file)->size() : bytes().size();
}

Response html_response(std::string html, int status) {
  return with_type("text/html; charset=utf-8", std::move(html), status);
}

Response json_response(std::string json, int status) { return with_type("application/json", std::move(json), status); }

Response text_response(std::string text, int status) {
  return with_type("text/plain; charset=utf-8", std::move(text), status);
}

Response redirect_to(std::string_view location) {
  Response response{.status = 303};
  response.header("Location", is_local_address(location) ? location : "/");
  return response;
}

std::string attachment_named(std::string_view file_name) {
  std::string plain;
  for (const char c : file_name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7F || c == '"' || c == '\\' || c == '/' || c == ';') {
      if ((byte & 0xC0) != 0x80) plain.push_back('_');
    } else {
      plain.push_back(c);
    }
  }
  return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + percent_encode(file_name);
}

bool is_local_address(std::string_view address) {
  if (address.empty() || address.front() != '/' || address.starts_with("//")) return false;
  for (const char c : address) {
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '\\') return false;
  }
  return true;
}

}  // namespace geojeom
