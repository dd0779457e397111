#pragma once

#include <functional>
#include <initializer_list>
#include <vector>

#include "web/pages.hpp"
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
  std::function<void(Html&)> body{};        ///< writes the page instead of the lists one below the other
};

/// The page with its lists in every face: HTML, JSON, CSV and XLSX. With problems its status is theirs.
Response answer_office_page(Visit& visit, const OfficePage& page, const std::vector<OfficeList>& lists);

/// A column of a list; the key is its name in JSON.
ListColumn list_column(Visit& visit, const char* key, const PageText& label);

/// A list without its rows yet.
struct ListHead {
  const char* key;
  const PageText& label;
};
struct ListShape {
  const char* key;
  const PageText& caption;
  const PageText& none;  ///< what is said instead of an empty table
  std::initializer_list<ListHead> columns;
};
OfficeList new_list(Visit& visit, const ListShape& shape);

/// A form of a record's page that does something to the record: POST `home`/{id}/`verb`, for who may write its type.
struct OfficeAction {
  std::string home;  ///< "/services"
  std::string verb;  ///< "pay"
  std::string_view type;
  const char* summary;
};
using ActOnRecord = std::function<Problems(Visit&, Writer&, std::int64_t id)>;
/// The record's page, with what was wrong with a form of it.
using ShowRecord = std::function<Response(Visit&, std::int64_t id, const Problems&)>;
/// Adds the route: acts in one transaction, then leads back to the page, or shows it with what was wrong.
void add_action(Pages& pages, const OfficeAction& action, ActOnRecord act, ShowRecord show);

/// A form of a list's page that makes a record: POST `address`, for who may write the type.
struct OfficeMaking {
  std::string address;
  std::string_view type;
  const char* summary;
};
using MakeRecord = std::function<Problems(Visit&, Writer&)>;
using ShowList = std::function<Response(Visit&, const Problems&)>;
void add_making(Pages& pages, const OfficeMaking& making, MakeRecord make, ShowList show, std::string back);

/// A page of a list (at `home`) or of one record of the type (at `home`/{id}), in every face.
void add_list_page(Pages& pages, const std::string& home, std::string_view type, const char* summary, ShowList show);
void add_record_page(Pages& pages, const std::string& home, std::string_view type, const char* summary,
                     ShowRecord show);

/// After a form: the address with a mark that makes the page say "saved".
Response saved_at(const std::string& address);

}  // namespace geojeom
