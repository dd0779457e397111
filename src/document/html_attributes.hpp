#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <string_view>

namespace geojeom {

/// Name of an HTML or SVG element; a literal that is checked when the program is compiled.
class TagName {
  static constexpr std::array<std::string_view, 13> void_names{"area",  "base", "br",   "col",    "embed", "hr", "img",
                                                               "input", "link", "meta", "source", "track", "wbr"};
  static constexpr std::array<std::string_view, 2> raw_names{"script", "style"};

  static consteval bool is_one_of(std::string_view wanted, const auto& names) {
    for (const auto& name : names) {
      if (name == wanted) return true;
    }
    return false;
  }

 public:
  consteval TagName(const char* name)
      : name_(name), is_void_(is_one_of(name, void_names)), is_raw_text_(is_one_of(name, raw_names)) {
    if (name_.empty()) throw "an element needs a name";
    for (const char c : name_) {
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) {
        throw "element names are letters, digits and hyphens";
      }
    }
  }
  constexpr std::string_view view() const { return name_; }
  /// `<br>`, `<input>`...: no content, no end tag.
  constexpr bool is_void() const { return is_void_; }
  /// `<script>` and `<style>`: what is inside is not HTML, so text is refused there.
  constexpr bool is_raw_text() const { return is_raw_text_; }

 private:
  std::string_view name_;
  bool is_void_;
  bool is_raw_text_;
};

/// Name of an attribute whose value is plain text; a literal that is checked when the program is compiled. Attributes
/// that hold an address have functions of their own (`href`, `src`...) that take a Url, scripts (`on...`) and `style`
/// are refused: the content security policy of our pages forbids them anyway.
class AttrName {
 public:
  consteval AttrName(const char* name) : name_(name) {
    if (name_.empty()) throw "an attribute needs a name";
    for (const char c : name_) {
      const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '_' || c == ':';
      if (!allowed) throw "attribute names are letters, digits, '-', '_' and ':'";
    }
    if (name_.starts_with("on") || name_.starts_with("hx-on")) throw "no inline scripts";
    for (const std::string_view refused : {"style", "srcdoc"}) {
      if (name_ == refused) throw "no inline style, no srcdoc";
    }
    for (const std::string_view address : {"href", "src", "action", "formaction", "poster", "srcset", "data", "cite",
                                           "xlink:href", "hx-get", "hx-post", "hx-put", "hx-patch", "hx-delete"}) {
      if (name_ == address) throw "an address is a Url: href(...), src(...), action(...), hx_get(...)";
    }
  }
  constexpr std::string_view view() const { return name_; }

 private:
  std::string_view name_;
};

/// An address that may stand in a page: http, https, mailto, tel, or relative to the site. Anything else (scripts,
/// data, other hosts in disguise such as `//host`) becomes "#". Only refers to the text it was made of.
class Url {
 public:
  explicit Url(std::string_view address) : view_(is_allowed(address) ? address : std::string_view("#")) {}
  std::string_view view() const { return view_; }
  static bool is_allowed(std::string_view address);

 private:
  std::string_view view_;
};

/// One attribute of an element, written escaped. Only refers to its value: use it where it is made.
struct Attr {
  enum class Kind : unsigned char { absent, flag, text, integer, decimal };

  std::string_view name;
  Kind kind = Kind::absent;
  std::string_view text{};
  std::int64_t integer = 0;
  double decimal = 0;  ///< written with at most two decimals; for drawings
};

inline Attr attr(AttrName name, std::string_view value) { return {name.view(), Attr::Kind::text, value, 0, 0}; }
template <std::integral T>
requires(!std::same_as<T, bool>) Attr attr(AttrName name, T value) {
  return {name.view(), Attr::Kind::integer, {}, static_cast<std::int64_t>(value), 0};
}
inline Attr attr(AttrName name, double value) { return {name.view(), Attr::Kind::decimal, {}, 0, value}; }

/// The attribute when `wanted`, else nothing.
template <class T>
Attr attr_if(bool wanted, AttrName name, const T& value) {
  return wanted ? attr(name, value) : Attr{};
}
/// A boolean attribute such as `hidden` or `checked`.
inline Attr flag(AttrName name, bool on = true) { return {name.view(), on ? Attr::Kind::flag : Attr::Kind::absent}; }

inline Attr cls(std::string_view classes) { return attr("class", classes); }
inline Attr id(std::string_view value) { return attr("id", value); }

inline Attr address(std::string_view name, Url url) { return {name, Attr::Kind::text, url.view(), 0, 0}; }
inline Attr href(Url url) { return address("href", url); }
inline Attr src(Url url) { return address("src", url); }
inline Attr action(Url url) { return address("action", url); }
inline Attr formaction(Url url) { return address("formaction", url); }
inline Attr hx_get(Url url) { return address("hx-get", url); }
inline Attr hx_post(Url url) { return address("hx-post", url); }
inline Attr hx_delete(Url url) { return address("hx-delete", url); }

}  // namespace geojeom
