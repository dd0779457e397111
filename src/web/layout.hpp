#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/language.hpp"
#include "document/html_builder.hpp"
#include "web/problem_response.hpp"
#include "web/static_files.hpp"

namespace geojeom {

struct MenuItem {
  std::string label;
  std::string address;
  bool is_current = false;
};

/// Entries of the side navigation under a heading that opens and closes.
struct SideGroup {
  std::string label;
  std::vector<MenuItem> items;
  bool is_open = false;
};

/// Everything around the content of a page.
struct PageFrame {
  std::string title;
  Language language = Language::ko;
  std::string organisation;    ///< beside the name of the system
  std::string user;            ///< "" before signing in
  std::vector<MenuItem> menu;  ///< main menu
  std::string side_title;      ///< title of the side navigation
  std::vector<MenuItem> side;  ///< with `groups` empty: no side navigation
  std::vector<SideGroup> groups{};
  std::vector<MenuItem> path;  ///< from home to here; the last is this page
  std::string here;            ///< address of this page, for the switches to come back to
  std::string csrf_token;
  std::string session_until{};             ///< "14:32", when this page's session runs out; "" without one
  std::int64_t session_seconds_left = 0;
  bool is_high_contrast = false;
};

/// A whole page: skip links, header with search and main menu, side navigation, breadcrumb, content, footer.
Html page_html(const PageFrame& frame, const StaticFiles& assets, const std::function<void(Html&)>& content);

/// The page of an error, in the same frame without menus.
Html error_page_html(const ErrorPage& error, const StaticFiles& assets);

}  // namespace geojeom
