#include "document/html_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace geojeom {
namespace {

/// What each byte becomes; empty: itself.
constexpr std::array<std::string_view, 256> replacements = [] {
  std::array<std::string_view, 256> table{};
  for (unsigned c = 0; c < 0x20; ++c) table[c] = "\xEF\xBF\xBD";
  for (const unsigned char c : {'\t', '\n', '\r'}) table[c] = {};
  table[0x7F] = "\xEF\xBF\xBD";
  table['&'] = "&amp;";
  table['<'] = "&lt;";
  table['>'] = "&gt;";
  table['"'] = "&quot;";
  table['\''] = "&#39;";
  return table;
}();

bool has_scheme_in(std::string_view address, std::initializer_list<std::string_view> schemes) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  for (const auto scheme : schemes) {
    if (address.size() > scheme.size() &&
        std::equal(scheme.begin(), scheme.end(), address.begin(), [&](char s, char a) { return same(a, s); })) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool Url::is_allowed(std::string_view address) {
  // Browsers drop tabs and line ends anywhere and blanks in front: "java\nscript:" would slip through a naive test.
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7F || c == '\\') return false;
  }
  if (address.starts_with("//")) return false;
  const auto colon = address.find(':');
  const bool has_scheme = colon != std::string_view::npos && address.find_first_of("/?#") > colon;
  return !has_scheme || has_scheme_in(address, {"https:", "http:", "mailto:", "tel:"});
}

void append_escaped(std::string& out, std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto replacement = replacements[static_cast<unsigned char>(text[at])];
    if (replacement.empty()) continue;
    out.append(text.substr(begin, at - begin)).append(replacement);
    begin = at + 1;
  }
  out.append(text.substr(begin));
}

void append_coordinate(std::string& out, double number) {
  require(std::isfinite(number) && std::abs(number) < 1e15, "a drawing's number is finite");
  std::array<char, 40> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, 2);
  std::string_view text(digits.data(), static_cast<std::size_t>(end.ptr - digits.data()));
  while (text.ends_with('0')) text.remove_suffix(1);
  if (text.ends_with('.')) text.remove_suffix(1);
  out += text == "-0" ? "0" : text;
}

Html& Html::operator<<(std::string_view plain) {
  require(!is_raw_text_, "text inside a script or style element");
  content();
  append_escaped(text_, plain);
  return *this;
}

Html& Html::operator<<(RawHtml markup) {
  content();
  text_ += markup.view();
  return *this;
}

Html& Html::operator<<(const Html& fragment) {
  require(!is_raw_text_, "a fragment inside a script or style element");
  require(!fragment.is_start_tag_open_, "a fragment is complete");
  content();
  text_ += fragment.text_;
  return *this;
}

Html& Html::operator<<(JsonInScript json) {
  require(is_raw_text_, "JSON for a script stands inside a script element");
  content();
  for (std::size_t at = 0; at < json.json.size(); ++at) {
    const char c = json.json[at];
    const std::string_view rest = json.json.substr(at, 3);
    if (c == '<') {
      text_ += "\\u003c";
    } else if (c == '>') {
      text_ += "\\u003e";
    } else if (c == '&') {
      text_ += "\\u0026";
    } else if (rest == "\xE2\x80\xA8" || rest == "\xE2\x80\xA9") {  // line ends in old JavaScript
      text_ += rest == "\xE2\x80\xA8" ? "\\u2028" : "\\u2029";
      at += 2;
    } else {
      text_ += c;
    }
  }
  return *this;
}

Html& Html::operator<<(CssString string) {
  require(is_raw_text_, "a CSS string stands inside a style element");
  content();
  text_ += '"';
  for (const char c : string.text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (is_plain) {
      text_ += c;
    } else {
      text_ += fmt::format("\\{:x} ", static_cast<unsigned>(byte == 0 ? 0xFFFD : byte));
    }
  }
  text_ += '"';
  return *this;
}

Html& Html::append_integer(std::int64_t number) {
  require(!is_raw_text_, "text inside a script or style element");
  content();
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  text_.append(digits.data(), end.ptr);
  return *this;
}

void Html::begin(TagName tag) {
  require(!is_raw_text_, "an element inside a script or style element");
  content();
  (text_ += '<') += tag.view();
  is_start_tag_open_ = true;
  is_raw_text_ = tag.is_raw_text();
}

void Html::end(TagName tag) {
  require(!tag.is_void() || is_start_tag_open_, "content in an element that has none");
  content();
  is_raw_text_ = false;
  if (tag.is_void()) return;
  ((text_ += "</") += tag.view()) += '>';
}

void Html::write(const Attr& attribute) {
  if (attribute.kind == Attr::Kind::absent) return;
  require(is_start_tag_open_, "an attribute comes before the content");
  (text_ += ' ') += attribute.name;
  if (attribute.kind == Attr::Kind::flag) return;
  text_ += "=\"";
  if (attribute.kind == Attr::Kind::text) append_escaped(text_, attribute.text);
  if (attribute.kind == Attr::Kind::integer) text_ += std::to_string(attribute.integer);
  if (attribute.kind == Attr::Kind::decimal) append_coordinate(text_, attribute.decimal);
  text_ += '"';
}

Html page(const PageShell& shell) {
  Html html;
  html.reserve(shell.head.text().size() + shell.body.text().size() + 512);
  html << "<!DOCTYPE html>\n"_h;
  html.add("html", attr("lang", shell.language), [&] {
    html.add("head", [&] {
      html << "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_h;
      html.add("title", shell.title);
      html << shell.head;
    });
    html << "\n"_h;
    html.add("body", shell.body);
  });
  html << "\n"_h;
  return html;
}

}  // namespace geojeom
