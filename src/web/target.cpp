#include "web/target.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace geojeom {
namespace {

enum class Plus : unsigned char { is_plus, is_blank };

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// False for a "%" without two hex digits, or when the result is not UTF-8.
bool decode(std::string_view encoded, Plus plus, std::string& out) {
  out.clear();
  out.reserve(encoded.size());
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    const char c = encoded[i];
    if (c == '+' && plus == Plus::is_blank) {
      out.push_back(' ');
    } else if (c != '%') {
      out.push_back(c);
    } else {
      if (encoded.size() - i < 3) return false;
      const int high = hex_digit(encoded[i + 1]);
      const int low = hex_digit(encoded[i + 2]);
      if (high < 0 || low < 0) return false;
      out.push_back(static_cast<char>(high * 16 + low));
      i += 2;
    }
  }
  return is_utf8(out);
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// A decoded segment that every program understands the same way.
bool is_plain_segment(std::string_view segment) {
  if (segment.empty() || segment == "." || segment == "..") return false;
  return std::none_of(segment.begin(), segment.end(), [](char c) { return c == '/' || c == '\\' || is_control(c); });
}

bool split_path(std::string_view path, Target& target) {
  if (path.empty() || path.front() != '/') return false;
  path.remove_prefix(1);
  if (path.ends_with('/')) {
    target.has_trailing_slash = true;
    path.remove_suffix(1);
  }
  std::string segment;
  while (!path.empty()) {
    const auto slash = path.find('/');
    if (!decode(path.substr(0, slash), Plus::is_plus, segment) || !is_plain_segment(segment)) return false;
    target.path.append("/").append(segment);
    target.segments.push_back(segment);
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
    if (path.empty()) return false;  // "//" at the end
  }
  if (target.segments.empty()) {
    target.path = "/";
    if (target.has_trailing_slash) return false;  // "//"
  }
  return true;
}

bool is_cookie_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

}  // namespace

Result<Target> parse_target(std::string_view text) {
  const auto question = text.find('?');
  Target target;
  if (text.find('#') != std::string_view::npos || !split_path(text.substr(0, question), target)) {
    return Problem{.code = "WEB-101"};
  }
  if (question != std::string_view::npos) {
    auto query = parse_form(text.substr(question + 1));
    if (!query) return query.problem();
    target.query = std::move(query).value();
  }
  return target;
}

Result<NamedValues> parse_form(std::string_view encoded) {
  NamedValues fields;
  std::string name;
  std::string value;
  while (!encoded.empty()) {
    const auto ampersand = encoded.find('&');
    const auto pair = encoded.substr(0, ampersand);
    encoded.remove_prefix(ampersand == std::string_view::npos ? encoded.size() : ampersand + 1);
    if (pair.empty()) continue;
    if (fields.size() == form_fields_max) {
      return Problem{.code = "WEB-114", .details = {{"limit", std::to_string(form_fields_max)}}};
    }
    const auto equals = pair.find('=');
    const auto encoded_value = equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1);
    const bool is_sound = decode(pair.substr(0, equals), Plus::is_blank, name) &&
                          decode(encoded_value, Plus::is_blank, value) && name.find('\0') == std::string::npos &&
                          value.find('\0') == std::string::npos;
    if (!is_sound) return Problem{.code = "WEB-102"};
    fields.add(name, value);
  }
  return fields;
}

void parse_cookies(std::string_view header, NamedValues& cookies) {
  while (!header.empty()) {
    const auto semicolon = header.find(';');
    const auto pair = trim_blanks(header.substr(0, semicolon));
    header.remove_prefix(semicolon == std::string_view::npos ? header.size() : semicolon + 1);
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos || !is_cookie_name(pair.substr(0, equals))) continue;
    cookies.add(pair.substr(0, equals), pair.substr(equals + 1));
  }
}

std::string percent_encode(std::string_view text) {
  static constexpr char hex[] = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                          c == '_' || c == '.' || c == '~';
    if (is_plain) {
      out.push_back(c);
    } else {
      out.push_back('%');
      out.push_back(hex[byte >> 4]);
      out.push_back(hex[byte & 15]);
    }
  }
  return out;
}

}  // namespace geojeom
