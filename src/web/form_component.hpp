#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/language.hpp"
#include "core/problem.hpp"
#include "document/html_builder.hpp"

namespace geojeom {

struct FormChoice {
  std::string value;
  std::string label;
};

/// One field of a form. Hint and error are tied to the input for screen readers; the error stands beside its field.
struct FormField {
  std::string name;
  std::string label;
  std::string value{};
  enum class Input : unsigned char {
    text,
    number,
    money,
    date,
    password,
    email,
    area,
    choice,
    check,
    file
  } input = Input::text;
  std::string hint{};
  std::string unit{};
  bool is_required = false;
  std::size_t length_max = 0;
  std::vector<FormChoice> choices{};
  std::string autocomplete{};  ///< "username", "current-password"...
  std::string suggestions{};   ///< address that lists what fits the text so far, as options
};
/// `problems`: all of the form; those of this field (by its name) are shown here.
void form_field(Html& html, const FormField& field, const Problems& problems, Language language);

/// All that is wrong, each a link to its field; takes the focus when the page opens. Nothing when nothing is wrong.
void error_summary(Html& html, const Problems& problems, std::span<const FormField> fields, Language language);

struct FormParts {
  std::string address;
  std::string csrf_token;
  bool has_files = false;
  std::string classes = "gj-form";
  std::string draft_address{};  ///< where a half-written form is kept every few seconds
};
/// A form that changes something: POST, with the token against forged requests.
void post_form(Html& html, const FormParts& parts, const std::function<void(Html&)>& content);

}  // namespace geojeom
