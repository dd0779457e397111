#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/language.hpp"
#include "core/problem.hpp"
#include "document/html_builder.hpp"

namespace geojeom {

/// The parts of pages as functions that write into an Html. Class names are those of the KRDS component kit, so that
/// its style sheet fits; our own plain.css knows the same names.

enum class Tone : unsigned char { neutral, information, success, warning, danger };

struct Button {
  std::string_view label;
  enum class Rank : unsigned char { primary, secondary, tertiary, text } rank = Rank::secondary;
  bool is_small = false;
};
/// A link that looks like a button: it goes somewhere.
void button_link(Html& html, const Button& button, Url address);
/// A button of a form: it does something.
void submit_button(Html& html, const Button& button);

void badge(Html& html, std::string_view label, Tone tone = Tone::neutral);

/// A coloured box with one message; `role=alert` when it tells of danger, else `role=status`.
void notice(Html& html, Tone tone, std::string_view message, Language language);

/// What a list shows when it has no rows: why, and what to do about it.
void empty_state(Html& html, std::string_view message, const std::function<void(Html&)>& action = nullptr);

struct Tab {
  std::string id;
  std::string label;
  std::function<void(Html&)> content;
};
/// Panels of which one is seen at a time; all of them stand below each other where there is no script.
void tabs(Html& html, std::string_view label, std::span<const Tab> list);

/// A key number with its unit, and the way to the records behind it.
struct KeyFigure {
  std::string label;
  std::string value;
  std::string unit;
  std::string note;
  std::string address;
};
void key_figures(Html& html, std::span<const KeyFigure> figures);

}  // namespace geojeom
