#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json_writer.hpp"
#include "document/table.hpp"
#include "domain/office/guarded_reader.hpp"
#include "domain/report_figures.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// The public side of the database: what anonymous callers may read, whoever asks. Names of organisations, centres and
/// types of support are public; nothing else is read past the guard.
class Portal {
 public:
  explicit Portal(Visit& visit);

  Visit& visit() { return visit_; }
  /// Holds everything to what anybody may see.
  GuardedReader& reader() { return reader_; }
  /// Names only.
  std::string name_of(const std::string& type, std::int64_t id);

 private:
  Visit& visit_;
  Caller nobody_;
  GuardedReader reader_;
  ReportFigures names_;
};

/// Published records of a type with the columns that are meant for everybody.
struct PublicListAsked {
  std::string_view type;
  std::vector<std::string_view> columns;
  std::vector<Condition> where{};
  std::vector<Order> order{};
  std::size_t limit = 300;
  std::string detail{};  ///< "/portal/calls/": where the first column leads
};

struct PublicList {
  const RecordType* type = nullptr;
  std::vector<std::size_t> columns;
  std::vector<StoredRow> rows;
  document::Table table;  ///< of the columns, the organisation last
};

PublicList public_list(Portal& portal, const PublicListAsked& asked);
std::string public_text(Portal& portal, const Column& column, const Value& value);
void write_public(JsonWriter& json, Portal& portal, const PublicList& list);

/// Calls that take applications on a day.
PublicListAsked open_calls(Date on);
/// All published calls, those open first.
PublicListAsked all_calls();
PublicListAsked events_from(std::optional<Date> from);
/// Equipment in service whose name has the words.
PublicListAsked shared_equipment(std::string_view words);

}  // namespace geojeom
