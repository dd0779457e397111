#include "web/form_component.hpp"

#include "core/problem_catalogue.hpp"
#include "web/csrf.hpp"
#include "web/texts.hpp"

namespace geojeom {
namespace {

using Input = FormField::Input;

std::vector<std::string> messages_for(const FormField& field, const Problems& problems, Language language) {
  std::vector<std::string> messages;
  for (const auto& problem : problems) {
    if (problem.field != field.name) continue;
    const auto words = explain(problem, language);
    messages.push_back(words.hint.empty() ? words.message : words.message + " " + words.hint);
  }
  return messages;
}

std::string_view type_of(Input input) {
  switch (input) {
    case Input::date:
      return "date";
    case Input::password:
      return "password";
    case Input::email:
      return "email";
    case Input::check:
      return "checkbox";
    case Input::file:
      return "file";
    default:
      return "text";
  }
}

/// What every kind of input has in common.
struct Ties {
  std::string id;
  std::string described_by;
  bool is_wrong;
};

void write_choices(Html& html, const FormField& field, const Ties& ties) {
  html.add(
      "select", cls("krds-form-select"), id(ties.id), attr("name", field.name), flag("required", field.is_required),
      attr_if(!ties.described_by.empty(), "aria-describedby", ties.described_by),
      attr_if(ties.is_wrong, "aria-invalid", "true"), [&] {
        for (const auto& choice : field.choices) {
          html.add("option", attr("value", choice.value), flag("selected", choice.value == field.value), choice.label);
        }
      });
}

void write_area(Html& html, const FormField& field, const Ties& ties) {
  html.add("textarea", cls("krds-input"), id(ties.id), attr("name", field.name), attr("rows", 4),
           flag("required", field.is_required), attr_if(field.length_max > 0, "maxlength", field.length_max),
           attr_if(!ties.described_by.empty(), "aria-describedby", ties.described_by),
           attr_if(ties.is_wrong, "aria-invalid", "true"), field.value);
}

void write_input(Html& html, const FormField& field, const Ties& ties) {
  const bool is_number = field.input == Input::number || field.input == Input::money;
  const bool is_check = field.input == Input::check;
  const bool suggests = !field.suggestions.empty();
  const bool keeps_value = field.input != Input::password && field.input != Input::file && !is_check;
  html.add("input", attr("type", type_of(field.input)),
           cls(is_number  ? "krds-input num"
               : is_check ? "gj-check"
                          : "krds-input"),
           id(ties.id), attr("name", field.name), attr_if(keeps_value, "value", field.value),
           attr_if(is_check, "value", "1"), flag("checked", is_check && field.value == "1"),
           flag("required", field.is_required), attr_if(is_number, "inputmode", "numeric"),
           attr_if(field.length_max > 0, "maxlength", field.length_max),
           attr_if(!field.autocomplete.empty(), "autocomplete", field.autocomplete),
           attr_if(suggests, "list", ties.id + "-list"), suggests ? hx_get(Url(field.suggestions)) : Attr{},
           attr_if(suggests, "hx-trigger", "input changed delay:200ms"), attr_if(suggests, "hx-target", "#" + ties.id + "-list"),
           attr_if(!ties.described_by.empty(), "aria-describedby", ties.described_by),
           attr_if(ties.is_wrong, "aria-invalid", "true"));
  if (suggests) html.add("datalist", id(ties.id + "-list"));
}

}  // namespace

void form_field(Html& html, const FormField& field, const Problems& problems, Language language) {
  const auto messages = messages_for(field, problems, language);
  Ties ties{.id = "field-" + field.name, .described_by = "", .is_wrong = !messages.empty()};
  if (!field.hint.empty()) ties.described_by = ties.id + "-hint";
  if (ties.is_wrong) ties.described_by += (ties.described_by.empty() ? "" : " ") + ties.id + "-error";
  html.add("div", cls("form-group"), [&] {
    html.add("div", cls("form-tit"), [&] {
      html.add("label", attr("for", ties.id), [&] {
        html << std::string_view(field.label);
        if (field.is_required) html.add("span", cls("gj-required"), text(Text::required, language));
      });
    });
    html.add("div", cls(ties.is_wrong ? "form-conts is-error" : "form-conts"), [&] {
      if (field.input == Input::choice) {
        write_choices(html, field, ties);
      } else if (field.input == Input::area) {
        write_area(html, field, ties);
      } else {
        write_input(html, field, ties);
      }
      if (!field.unit.empty()) html.add("span", cls("gj-unit"), field.unit);
    });
    if (!field.hint.empty()) html.add("p", cls("form-hint"), id(ties.id + "-hint"), field.hint);
    if (!ties.is_wrong) return;
    html.add("p", cls("form-hint-invalid"), id(ties.id + "-error"), [&] {
      for (const auto& message : messages) html.add("span", message);
    });
  });
}

void error_summary(Html& html, const Problems& problems, std::span<const FormField> fields, Language language) {
  if (problems.empty()) return;
  const auto label_of = [&](const std::string& name) -> std::string_view {
    for (const auto& field : fields) {
      if (field.name == name) return field.label;
    }
    return "";
  };
  html.add("div", cls("gj-summary"), attr("role", "alert"), attr("tabindex", -1), attr("data-focus", "1"), [&] {
    html.add("h2", text(Text::errors_title, language, {{"count", std::to_string(problems.size())}}));
    html.add("ul", [&] {
      for (const auto& problem : problems) {
        const auto message = explain(problem, language).message;
        const auto label = label_of(problem.field);
        html.add("li", [&] {
          if (label.empty()) {
            html << std::string_view(message);
          } else {
            html.add("a", href(Url("#field-" + problem.field)),
                     text(Text::error_at, language, {{"label", label}, {"message", message}}));
          }
        });
      }
    });
  });
}

void post_form(Html& html, const FormParts& parts, const std::function<void(Html&)>& content) {
  html.add("form", attr("method", "post"), action(Url(parts.address)), cls(parts.classes), flag("novalidate"),
           attr_if(!parts.draft_address.empty(), "data-draft", parts.draft_address),
           attr_if(parts.has_files, "enctype", "multipart/form-data"), [&] {
             html.add("input", attr("type", "hidden"), attr("name", csrf_field), attr("value", parts.csrf_token));
             content(html);
           });
}

}  // namespace geojeom
