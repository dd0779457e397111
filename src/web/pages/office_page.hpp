#pragma once

#include <functional>
#include <vector>

#include "web/pages/office_list.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A page that is a title, perhaps forms, and lists. `before` and `behind` are written around the lists.
struct OfficePage {
  std::string title;
  std::string lead{};
  std::string_view section = "support";
  std::string back_title{};  ///< the page above it
  std::string back_address{};
  std::function<void(Html&)> actions{};
  std::function<void(Html&)> before{};
  std::function<void(Html&)> behind{};
  std::function<void(JsonWriter&)> json{};  ///< more members of the JSON object
  Problems problems{};                      ///< of the form that was sent
};

/// The page with its lists in every face: HTML, JSON, CSV and XLSX. With problems its status is theirs.
Response answer_office_page(Visit& visit, const OfficePage& page, const std::vector<OfficeList>& lists);

/// A column of a list; the key is its name in JSON.
ListColumn list_column(Visit& visit, const char* key, const PageText& label);

/// After a form: the address with a mark that makes the page say "saved".
Response saved_at(const std::string& address);

}  // namespace geojeom
