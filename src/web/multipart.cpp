#include "web/multipart.hpp"

#include <algorithm>
#include <optional>

#include "core/utf8.hpp"
#include "web/named_values.hpp"

namespace geojeom {
namespace {

constexpr std::size_t head_bytes_max = 8 * 1024;

/// Takes `name=value` or `name="value"` from the front of a header's parameters, each preceded by ";".
std::optional<NamedValue> take_parameter(std::string_view& rest) {
  rest = trim_blanks(rest);
  if (!rest.starts_with(';')) return std::nullopt;
  rest = trim_blanks(rest.substr(1));
  const auto equals = rest.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  NamedValue parameter{.name = std::string(trim_blanks(rest.substr(0, equals))), .value = {}};
  rest = trim_blanks(rest.substr(equals + 1));
  const bool is_quoted = rest.starts_with('"');
  const auto end = is_quoted ? rest.find('"', 1) : std::min(rest.find_first_of("; \t"), rest.size());
  if (end == std::string_view::npos) return std::nullopt;
  parameter.value = is_quoted ? rest.substr(1, end - 1) : rest.substr(0, end);
  rest.remove_prefix(is_quoted ? end + 1 : end);
  return parameter;
}

/// Browsers write only these three of a name's characters as escapes (WHATWG, multipart/form-data encoding).
std::string unescape_name(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto escape = name.substr(i, 3);
    if (escape == "%22" || escape == "%0D" || escape == "%0A") {
      if (escape == "%22") out.push_back('"');
      i += 2;
    } else {
      out.push_back(name[i]);
    }
  }
  return out;
}

/// "C:\fakepath\a.xlsx" and "../../a.xlsx" are a.xlsx.
std::string last_part(std::string_view name) {
  const auto slash = name.find_last_of("/\\");
  return std::string(slash == std::string_view::npos ? name : name.substr(slash + 1));
}

bool is_clean(std::string_view name) {
  return is_utf8(name) && std::none_of(name.begin(), name.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool read_disposition(std::string_view value, PartHead& head) {
  const auto kind_end = std::min(value.find(';'), value.size());
  if (!equal_ignoring_case(trim_blanks(value.substr(0, kind_end)), "form-data")) return false;
  value.remove_prefix(kind_end);
  bool has_name = false;
  while (!trim_blanks(value).empty()) {
    const auto parameter = take_parameter(value);
    if (!parameter) return false;
    const std::string text = unescape_name(parameter->value);
    if (!is_clean(text)) return false;
    if (equal_ignoring_case(parameter->name, "name")) {
      head.field = text;
      has_name = true;
    } else if (equal_ignoring_case(parameter->name, "filename")) {
      head.file_name = last_part(text);
      head.is_file = true;
    }
  }
  return has_name;
}

std::optional<PartHead> parse_part_head(std::string_view lines) {
  PartHead head;
  std::size_t dispositions = 0;
  while (!lines.empty()) {
    const auto end = std::min(lines.find("\r\n"), lines.size());
    const auto line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 2, lines.size()));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto name = line.substr(0, colon);
    const auto value = trim_blanks(line.substr(colon + 1));
    if (equal_ignoring_case(name, "Content-Disposition")) {
      ++dispositions;
      if (!read_disposition(value, head)) return std::nullopt;
    } else if (equal_ignoring_case(name, "Content-Type") && is_clean(value)) {
      head.media_type = value;
    }
  }
  if (dispositions != 1) return std::nullopt;
  return head;
}

}  // namespace

std::string multipart_boundary(std::string_view content_type) {
  auto rest = content_type.substr(std::min(content_type.find(';'), content_type.size()));
  while (auto parameter = take_parameter(rest)) {
    if (!equal_ignoring_case(parameter->name, "boundary")) continue;
    const bool is_sound = parameter->value.size() <= 70 &&
                          std::all_of(parameter->value.begin(), parameter->value.end(),
                                      [](char c) { return static_cast<unsigned char>(c) > 0x20 && c < 0x7F; });
    return is_sound ? parameter->value : std::string{};
  }
  return {};
}

MultipartReader::MultipartReader(std::string_view boundary, PartSink& sink)
    : delimiter_("\r\n--" + std::string(boundary)), sink_(sink) {
  if (boundary.empty()) state_ = State::failed;
}

bool MultipartReader::feed(std::string_view bytes) {
  if (state_ == State::failed) return false;
  if (state_ == State::epilogue) return true;
  buffer_.append(bytes);
  while (step()) {
  }
  buffer_.erase(0, at_);
  at_ = 0;
  return state_ != State::failed;
}

/// One step; false when more bytes are needed or there is nothing more to do.
bool MultipartReader::step() {
  switch (state_) {
    case State::preamble:
      return skip_preamble();
    case State::after_boundary:
      return read_after_boundary();
    case State::head:
      return read_head();
    case State::content:
      return read_content();
    case State::epilogue:
      consume(pending().size());
      return false;
    case State::failed:
      return false;
  }
  return false;
}

bool MultipartReader::skip_preamble() {
  const auto found = pending().find(delimiter_);
  if (found == std::string_view::npos) {
    if (pending().size() >= delimiter_.size()) consume(pending().size() - delimiter_.size() + 1);
    return false;
  }
  consume(found + delimiter_.size());
  state_ = State::after_boundary;
  return true;
}

bool MultipartReader::read_after_boundary() {
  if (pending().size() < 2) return false;
  const auto next = pending().substr(0, 2);
  if (next == "--") {
    state_ = State::epilogue;
  } else if (next == "\r\n") {
    state_ = State::head;
  } else {
    return fail();
  }
  consume(2);
  return true;
}

bool MultipartReader::read_head() {
  const auto end = pending().find("\r\n\r\n");
  if (end == std::string_view::npos || end > head_bytes_max) return pending().size() > head_bytes_max ? fail() : false;
  auto head = parse_part_head(pending().substr(0, end));
  if (!head || !sink_.begin_part(std::move(*head))) return fail();
  consume(end + 4);
  state_ = State::content;
  return true;
}

bool MultipartReader::read_content() {
  const auto found = pending().find(delimiter_);
  if (found == std::string_view::npos) {
    // The tail may be the beginning of a delimiter.
    const auto safe = pending().size() >= delimiter_.size() ? pending().size() - delimiter_.size() + 1 : 0;
    if (safe == 0) return false;
    if (!sink_.part_bytes(pending().substr(0, safe))) return fail();
    consume(safe);
    return false;
  }
  if (found > 0 && !sink_.part_bytes(pending().substr(0, found))) return fail();
  if (!sink_.end_part()) return fail();
  consume(found + delimiter_.size());
  state_ = State::after_boundary;
  return true;
}

bool MultipartReader::fail() {
  state_ = State::failed;
  return false;
}

}  // namespace geojeom
