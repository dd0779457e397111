#pragma once

#include <map>
#include <set>
#include <string>

#include "record/kind.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Names of the records that rows refer to: one look-up a type and page, however many rows there are.
class RecordTitles {
 public:
  explicit RecordTitles(Visit& visit) : visit_(visit) {}

  /// Looks up what the rows' reference columns point to.
  void load(const RecordType& type, const std::vector<StoredRow>& rows, const std::vector<std::size_t>& columns);
  /// "#12" for a record that the caller may not see.
  std::string of(std::string_view type, std::int64_t id) const;
  bool is_visible(std::string_view type, std::int64_t id) const;
  /// The name of a region or an industry class, "대전광역시 유성구"; the code where it has none.
  std::string of_code(Kind kind, const std::string& code) const;
  /// The same for a code that no row was loaded for.
  std::string look_up(Kind kind, const std::string& code);

 private:
  void load_codes(Kind kind, std::string_view type, const std::set<std::string>& codes);

  Visit& visit_;
  std::map<std::string, std::map<std::int64_t, std::string>, std::less<>> titles_;
  std::map<std::string, std::string> code_names_;
};

/// A stored value as it stands in a table or on a record's page: references and files are links.
void write_value(Html& html, const Visit& visit, const RecordTitles& titles, const Column& column, const Value& value);

/// The first cell of a row: the record's name in the column, or its number, and the way to it.
void write_record_link(Html& html, const RecordType& type, std::int64_t id, std::string name);

/// The same as write_value without links.
std::string value_text(const Visit& visit, const RecordTitles& titles, const Column& column, const Value& value);

bool is_number_kind(Kind kind);
std::string record_address(const RecordType& type, std::int64_t id);

}  // namespace geojeom
