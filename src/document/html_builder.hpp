#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/contract.hpp"
#include "document/html_attributes.hpp"

namespace geojeom {

/// Markup that stands as it is. Only an `_h` literal makes one, so nothing a user typed ever becomes markup.
class RawHtml {
 public:
  constexpr std::string_view view() const { return view_; }

 private:
  consteval explicit RawHtml(std::string_view view) : view_(view) {}
  friend consteval RawHtml operator""_h(const char* text, std::size_t size);

  std::string_view view_;
};
consteval RawHtml operator""_h(const char* text, std::size_t size) { return RawHtml({text, size}); }

/// JSON inside `<script type="application/json">`; written so that it can end neither the script nor a comment.
struct JsonInScript {
  std::string_view json;
};

/// Text inside `<style>`, written as a quoted CSS string with everything but letters and digits escaped: for what the
/// margins of printed pages say.
struct CssString {
  std::string_view text;
};

/// A piece of a page, written front to back. Texts are escaped by their type, markup comes from elements and `_h`
/// literals, addresses are checked (Url). Functions that take an `Html&` are the partials.
///
///     Html html;
///     html.add("ul", cls("companies"), [&] {
///       for (const auto& company : companies) html.add("li", html_link(company));
///     });
///     html.text();
class Html {
 public:
  /// An element: attributes first, then its content: texts, numbers, other Html, `_h` literals, or a function that
  /// writes the content (called with this Html or with nothing). Void elements such as `<br>` take attributes only.
  template <class... Parts>
  Html& add(TagName tag, const Parts&... parts) {
    begin(tag);
    (part(parts), ...);
    end(tag);
    return *this;
  }

  Html& operator<<(std::string_view plain);
  Html& operator<<(RawHtml markup);
  Html& operator<<(const Html& fragment);
  Html& operator<<(JsonInScript json);
  Html& operator<<(CssString string);
  template <std::integral T>
  requires(!std::same_as<T, bool> && !std::same_as<T, char>) Html& operator<<(T number) {
    return append_integer(static_cast<std::int64_t>(number));
  }

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }
  void reserve(std::size_t bytes) { text_.reserve(bytes); }

 private:
  void begin(TagName tag);
  void end(TagName tag);
  void write(const Attr& attribute);
  Html& append_integer(std::int64_t number);
  void content() {
    if (is_start_tag_open_) text_ += '>';
    is_start_tag_open_ = false;
  }

  template <class Part>
  void part(const Part& value) {
    if constexpr (std::is_same_v<Part, Attr>) {
      write(value);
    } else if constexpr (std::is_invocable_v<const Part&, Html&>) {
      content();
      value(*this);
    } else if constexpr (std::is_invocable_v<const Part&>) {
      content();
      value();
    } else {
      *this << value;
    }
  }

  std::string text_;
  bool is_start_tag_open_ = false;
  bool is_raw_text_ = false;
};

/// `text` with the five characters that mean something in markup replaced, and control characters by U+FFFD.
void append_escaped(std::string& out, std::string_view text);

/// A drawing's number: at most two decimals, no exponent, no "-0".
void append_coordinate(std::string& out, double number);

/// What stands around the body of every page.
struct PageShell {
  std::string_view language = "ko";
  std::string_view title;
  Html head{};  ///< further elements of the head: style sheets, styles, icons
  Html body{};
};
Html page(const PageShell& shell);

}  // namespace geojeom
