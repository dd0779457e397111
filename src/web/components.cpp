#include "web/components.hpp"

#include "web/texts.hpp"

namespace geojeom {
namespace {

std::string_view class_of(Tone tone) {
  switch (tone) {
    case Tone::neutral:
      return "gray";
    case Tone::information:
      return "information";
    case Tone::success:
      return "success";
    case Tone::warning:
      return "warning";
    case Tone::danger:
      return "danger";
  }
  return "gray";
}

std::string button_class(const Button& button) {
  std::string classes = "krds-btn ";
  switch (button.rank) {
    case Button::Rank::primary:
      classes += "primary";
      break;
    case Button::Rank::secondary:
      classes += "secondary";
      break;
    case Button::Rank::tertiary:
      classes += "tertiary";
      break;
    case Button::Rank::text:
      classes += "text";
      break;
  }
  return classes + (button.is_small ? " small" : " medium");
}

Text title_of(Tone tone) {
  if (tone == Tone::success) return Text::notice_success;
  if (tone == Tone::warning) return Text::notice_warning;
  return tone == Tone::danger ? Text::notice_danger : Text::notice_information;
}

}  // namespace

void button_link(Html& html, const Button& button, Url address) {
  html.add("a", cls(button_class(button)), href(address), button.label);
}

void submit_button(Html& html, const Button& button) {
  html.add("button", attr("type", "submit"), cls(button_class(button)), button.label);
}

void badge(Html& html, std::string_view label, Tone tone) {
  html.add("span", cls("krds-badge bg-light-" + std::string(class_of(tone))), label);
}

void notice(Html& html, Tone tone, std::string_view message, Language language) {
  html.add("div", cls("gj-notice is-" + std::string(class_of(tone))),
           attr("role", tone == Tone::danger ? "alert" : "status"), [&] {
             html.add("strong", text(title_of(tone), language));
             html.add("p", message);
           });
}

void empty_state(Html& html, std::string_view message, const std::function<void(Html&)>& action) {
  html.add("div", cls("gj-empty"), [&] {
    html.add("p", message);
    if (action) action(html);
  });
}

void tabs(Html& html, std::string_view label, std::span<const Tab> list) {
  html.add("div", cls("krds-tab-area layer"), [&] {
    html.add("div", cls("tab line"), [&] {
      html.add("ul", attr("role", "tablist"), attr("aria-label", label), [&] {
        for (const auto& tab : list) {
          const bool is_first = &tab == list.data();
          html.add("li", attr("role", "presentation"), attr_if(is_first, "class", "active"), [&] {
            html.add("button", attr("type", "button"), attr("role", "tab"), cls("btn-tab"), id("tab-" + tab.id),
                     attr("aria-controls", tab.id), attr("aria-selected", is_first ? "true" : "false"), tab.label);
          });
        }
      });
    });
    html.add("div", cls("tab-conts-wrap"), [&] {
      for (const auto& tab : list) {
        html.add("section", cls("tab-conts active"), id(tab.id), attr("role", "tabpanel"), attr("tabindex", 0),
                 attr("aria-labelledby", "tab-" + tab.id), tab.content);
      }
    });
  });
}

void key_figures(Html& html, std::span<const KeyFigure> figures) {
  html.add("ul", cls("gj-figures"), [&] {
    for (const auto& figure : figures) {
      html.add("li", cls("gj-figure"), [&] {
        html.add("div", cls("label"), figure.label);
        html.add("div", cls("value"), [&] {
          if (figure.address.empty()) {
            html << std::string_view(figure.value);
          } else {
            html.add("a", href(Url(figure.address)), figure.value);
          }
          html << " "_h;
          html.add("span", cls("gj-unit"), figure.unit);
        });
        if (!figure.note.empty()) html.add("div", cls("note"), figure.note);
      });
    }
  });
}

}  // namespace geojeom
