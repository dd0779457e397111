#include "web/layout.hpp"

#include "core/problem_catalogue.hpp"
#include "web/frame_words.hpp"
#include "web/application.hpp"
#include "web/components.hpp"
#include "web/texts.hpp"

namespace geojeom {
namespace {

void style_sheet(Html& html, const StaticFiles& assets, std::string_view name) {
  const auto address = assets.address_of(name);
  if (!address.empty()) html.add("link", attr("rel", "stylesheet"), href(Url(address)));
}

void script(Html& html, const StaticFiles& assets, std::string_view name) {
  const auto address = assets.address_of(name);
  if (!address.empty()) html.add("script", src(Url(address)), flag("defer"));
}

void head(Html& html, const PageFrame& frame, const StaticFiles& assets) {
  const auto site = text(Text::site_name, frame.language);
  html << "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_h;
  html << "<meta name=\"htmx-config\" "
          "content='{\"allowEval\":false,\"includeIndicatorStyles\":false,\"historyCacheSize\":0,"
          "\"allowScriptTags\":false,\"selfRequestsOnly\":true}'>"_h;
  if (!frame.csrf_token.empty()) html.add("meta", attr("name", "csrf-token"), attr("content", frame.csrf_token));
  html.add("title", frame.title + " | " + std::string(site));
  style_sheet(html, assets, "fonts.css");
  style_sheet(html, assets, assets.has("krds.css") ? "krds.css" : "plain.css");
  style_sheet(html, assets, "app.css");
  const auto icon = assets.address_of("favicon.svg");
  if (!icon.empty()) html.add("link", attr("rel", "icon"), attr("type", "image/svg+xml"), href(Url(icon)));
  script(html, assets, "htmx.min.js");
  script(html, assets, "app.js");
}

void link_list(Html& html, const std::vector<MenuItem>& items) {
  html.add("ul", [&] {
    for (const auto& item : items) {
      html.add("li", [&] {
        html.add("a", href(Url(item.address)), attr_if(item.is_current, "aria-current", "page"), item.label);
      });
    }
  });
}

/// Signing out changes something, so it is sent as a form.
void sign_out_form(Html& html, const PageFrame& frame, std::string_view button_class) {
  html.add("form", cls("gj-inline"), attr("method", "post"), action(Url("/sign-out")), [&] {
    html.add("input", attr("type", "hidden"), attr("name", csrf_field), attr("value", frame.csrf_token));
    html.add("button", cls(button_class), attr("type", "submit"), text(Text::sign_out, frame.language));
  });
}

/// When the session runs out, and how to prolong it without leaving the page.
void session_note(Html& html, const PageFrame& frame) {
  html.add("li", cls("gj-session"), attr("data-session-seconds", frame.session_seconds_left), [&] {
    html << text(Text::session_until, frame.language, {{"time", frame.session_until}}) << " "_h;
    html.add("a", href(Url("/session")), attr("target", "_blank"), attr("data-session-extend", ""),
             text(Text::session_extend, frame.language));
  });
}

/// Opened by the script two minutes before the session runs out.
void session_dialog(Html& html, const PageFrame& frame) {
  if (frame.session_until.empty()) return;
  html.add("dialog", cls("gj-dialog"), id("session-dialog"), attr("aria-labelledby", "session-title"), [&] {
    html.add("h2", id("session-title"), text(Text::session_dialog_title, frame.language));
    html.add("p", attr("data-session-soon", ""), text(Text::session_dialog_text, frame.language));
    html.add("p", attr("data-session-ended", ""), flag("hidden"), [&] {
      html << text(Text::session_dialog_ended, frame.language) << " "_h;
      html.add("a", href(Url("/sign-in")), attr("target", "_blank"), text(Text::sign_in, frame.language));
    });
    html.add("div", cls("gj-row"), attr("data-session-soon", ""), [&] {
      html.add("button", cls("krds-btn medium primary"), attr("type", "button"), attr("data-session-extend", ""),
               text(Text::session_dialog_stay, frame.language));
      sign_out_form(html, frame, "krds-btn medium tertiary");
    });
  });
}

/// Language, contrast and who I am: links, so that they work without script.
void utilities(Html& html, const PageFrame& frame) {
  const auto back = "?back=" + percent_encode(frame.here);
  const bool is_korean = frame.language == Language::ko;
  html.add("nav", cls("gj-utility"), attr("aria-label", text(Text::site_tools, frame.language)), [&] {
    html.add("ul", [&] {
      html.add("li", [&] {
        html.add("a", href(Url("/language/ko" + back)), attr("lang", "ko"), attr_if(is_korean, "aria-current", "true"),
                 frame_words::korean);
      });
      html.add("li", [&] {
        html.add("a", href(Url("/language/en" + back)), attr("lang", "en"), attr_if(!is_korean, "aria-current", "true"),
                 frame_words::english);
      });
      html.add("li", [&] {
        const auto label = text(frame.is_high_contrast ? Text::contrast_off : Text::contrast_on, frame.language);
        html.add("a", href(Url((frame.is_high_contrast ? "/contrast/off" : "/contrast/high") + back)), label);
      });
      if (frame.user.empty()) {
        html.add("li", [&] { html.add("a", href(Url("/sign-in")), text(Text::sign_in, frame.language)); });
      } else {
        if (!frame.session_until.empty()) session_note(html, frame);
        html.add("li", [&] { html.add("a", href(Url("/me")), frame.user); });
        html.add("li", [&] { sign_out_form(html, frame, "gj-link"); });
      }
    });
  });
}

void brand(Html& html, const PageFrame& frame) {
  html.add("div", cls("gj-brand"), [&] {
    html.add("a", cls("gj-brand-name"), href(Url("/")), [&] {
      // The mark: a hub with its spokes.
      html
          << "<svg viewBox=\"0 0 34 34\" aria-hidden=\"true\" focusable=\"false\"><g fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\"><path d=\"M17 17 5.5 8.5M17 17l11.5-8.5M17 17v13\"/></g><g fill=\"currentColor\"><circle cx=\"17\" cy=\"17\" r=\"6\"/><circle cx=\"5.5\" cy=\"8.5\" r=\"3.4\"/><circle cx=\"28.5\" cy=\"8.5\" r=\"3.4\"/><circle cx=\"17\" cy=\"30\" r=\"3.4\"/></g></svg>"_h;
      html.add("strong", text(Text::site_name, frame.language));
      html.add("span", frame.organisation.empty() ? text(Text::site_subtitle, frame.language)
                                                  : std::string_view(frame.organisation));
    });
    if (frame.user.empty()) return;
    html.add("form", cls("gj-search"), attr("role", "search"), attr("method", "get"), action(Url("/search")), [&] {
      html.add("label", cls("gj-sr"), attr("for", "gj-search"), text(Text::search, frame.language));
      html.add("input", attr("type", "search"), id("gj-search"), attr("name", "q"),
               attr("placeholder", text(Text::search_hint, frame.language)), attr("autocomplete", "off"));
      html.add("button", attr("type", "submit"), text(Text::search, frame.language));
    });
  });
}

void header(Html& html, const PageFrame& frame) {
  html.add("header", cls("gj-header"), [&] {
    html.add("div", cls("gj-inner"), [&] {
      utilities(html, frame);
      brand(html, frame);
    });
    if (frame.menu.empty()) return;
    html.add("nav", cls("gj-nav"), id("main-menu"), attr("aria-label", text(Text::main_menu, frame.language)),
             [&] { html.add("div", cls("gj-inner"), [&] { link_list(html, frame.menu); }); });
  });
}

void breadcrumb(Html& html, const PageFrame& frame) {
  if (frame.path.size() < 2) return;
  html.add("nav", cls("krds-breadcrumb-wrap"), attr("aria-label", text(Text::current_path, frame.language)), [&] {
    html.add("ol", cls("breadcrumb"), [&] {
      for (std::size_t i = 0; i < frame.path.size(); ++i) {
        const bool is_last = i + 1 == frame.path.size();
        html.add("li", attr_if(i == 0, "class", "home"), [&] {
          html.add("a", cls("txt"), href(Url(frame.path[i].address)), attr_if(is_last, "aria-current", "page"),
                   frame.path[i].label);
        });
      }
    });
  });
}

void footer(Html& html, Language language) {
  html.add("footer", cls("gj-footer"), [&] {
    html.add("div", cls("gj-inner"), [&] {
      html.add("nav", attr("aria-label", text(Text::footer_links, language)), [&] {
        html.add("ul", [&] {
          const auto item = [&](Text label, const char* address, std::string_view classes = "") {
            html.add("li", [&] {
              html.add("a", href(Url(address)), attr_if(!classes.empty(), "class", classes), text(label, language));
            });
          };
          item(Text::privacy_policy, "/privacy", "is-strong");
          item(Text::accessibility, "/accessibility");
          item(Text::open_data, "/open-data");
          item(Text::api_documents, "/api");
        });
      });
      html.add("p", text(Text::footer_note, language));
    });
  });
}

void side_navigation(Html& html, const PageFrame& frame) {
  html.add("nav", cls("gj-side"), attr("aria-labelledby", "side-title"), [&] {
    html.add("h2", id("side-title"), frame.side_title);
    if (!frame.side.empty()) link_list(html, frame.side);
    for (const auto& group : frame.groups) {
      html.add("details", attr_if(group.is_open, "open", "open"), [&] {
        html.add("summary", group.label);
        link_list(html, group.items);
      });
    }
  });
}

void frame_and_content(Html& html, const PageFrame& frame, const std::function<void(Html&)>& content) {
  html.add("div", cls("gj-inner gj-frame"), [&] {
    if (!frame.side.empty() || !frame.groups.empty()) side_navigation(html, frame);
    html.add("main", cls("gj-main"), id("main"), attr("tabindex", -1), [&] {
      breadcrumb(html, frame);
      content(html);
    });
  });
}

}  // namespace

Html page_html(const PageFrame& frame, const StaticFiles& assets, const std::function<void(Html&)>& content) {
  Html html;
  html.reserve(32 * 1024);
  html << "<!DOCTYPE html>\n"_h;
  html.add("html", attr("lang", frame.language == Language::ko ? "ko" : "en"),
           attr_if(frame.is_high_contrast, "data-krds-mode", "high-contrast"), [&] {
             html.add("head", [&] { head(html, frame, assets); });
             html << "\n"_h;
             html.add("body", [&] {
               html.add("div", id("krds-skip-link"), [&] {
                 html.add("a", href(Url("#main")), text(Text::skip_to_main, frame.language));
                 if (!frame.menu.empty()) {
                   html.add("a", href(Url("#main-menu")), text(Text::skip_to_menu, frame.language));
                 }
               });
               header(html, frame);
               frame_and_content(html, frame, content);
               footer(html, frame.language);
               session_dialog(html, frame);
             });
           });
  html << "\n"_h;
  return html;
}

Html error_page_html(const ErrorPage& error, const StaticFiles& assets) {
  const auto title = text(error.status == 404 ? Text::not_found_title : Text::error_page_title, error.language);
  PageFrame frame{.title = std::string(title),
                  .language = error.language,
                  .here = is_local_address(error.request.raw_target) ? error.request.raw_target : "/",
                  .is_high_contrast = error.request.cookies.get(contrast_cookie) == "high"};
  return page_html(frame, assets, [&](Html& html) {
    html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
    for (const auto& problem : error.problems) {
      const auto words = explain(problem, error.language);
      html.add("p", words.message);
      if (!words.hint.empty()) html.add("p", words.hint);
      html.add("p", cls("gj-unit"), [&] {
        html << text(Text::error_code, error.language) << " "_h << std::string_view(problem.code) << " · "_h
             << text(Text::incident, error.language) << " "_h << std::string_view(error.request.id);
      });
    }
    button_link(html, {.label = text(Text::go_home, error.language), .rank = Button::Rank::primary}, Url("/"));
  });
}

}  // namespace geojeom
