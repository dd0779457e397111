#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "figure/figure.hpp"
#include "record/describe.hpp"

namespace geojeom {

/// A figure that a report cites, under the address where it can be opened.
struct CitedFigure {
  std::string address;
  Figure figure;
  document::Content content;
  bool is_part = false;  ///< a line of a table whose total is cited too
};

/// A number that a document stated and a report repeats as such.
struct CitedStatement {
  std::string address;
  std::int64_t record = 0;
  document::Content content;
};

/// Turns figures into what stands in a document: the value in the right unit, its mark and its address. Remembers every
/// figure it gave out, for the evidence at the end of the report and for freezing it.
class ReportFigures {
 public:
  ReportFigures(Reader& reader, const MeasureCatalogue& catalogue, Language language)
      : reader_(reader), figures_(reader, catalogue), language_(language) {}

  Language language() const { return language_; }
  Reader& reader() { return reader_; }
  Figures& engine() { return figures_; }
  const Registry& registry() const { return figures_.catalogue().registry(); }
  const Measure& measure(const std::string& name) const { return figures_.catalogue().at(name); }

  /// A figure in a sentence: money in 억원 with as many decimals as it needs, at most two. Contract: the request is one
  /// that the measure can answer.
  document::Content content(const FigureRequest& request);
  /// A figure in a table, with money in `unit`.
  document::Content cell(const Figure& figure, WonUnit unit, bool is_part = false);
  /// What a document stated, with its qualifier as a mark.
  document::Content stated(std::int64_t record);

  /// The request of one line of a figure table: the same, cut to the line's key.
  FigureRequest cut(const FigureRequest& request, const std::string& dimension, const Value& key) const;
  /// The key of a line as people read it.
  std::string label(const Measure& measure, const std::string& dimension, const Value& key);
  /// "사업=…, 재원=국비"; empty for a figure that is not sliced.
  std::string slice_text(const FigureRequest& request);

  const std::vector<CitedFigure>& cited() const { return cited_; }
  const std::vector<CitedStatement>& statements() const { return statements_; }
  /// Evidence of everything given out so far: definition, extent, and the first records.
  std::vector<document::Evidence> evidence();

  /// Every record of a type that belongs to the organisation, in the order of their numbers.
  template <class T>
  std::vector<std::pair<std::int64_t, T>> records(const char* type, std::int64_t organisation,
                                                  std::vector<Condition> where = {}) {
    const RecordType& described = registry().at(type);
    std::vector<std::pair<std::int64_t, T>> all;
    reader_.scan({.type = &described, .organisation = organisation, .where = std::move(where)},
                 [&](const StoredRow& stored) {
                   all.emplace_back(stored.id, from_row<T>(described, stored.row));
                   return true;
                 });
    return all;
  }
  /// The name of a record for people, in English where it has one.
  std::string name_of(const char* type, std::int64_t id);
  template <class T>
  std::string name_of(const char* type, const std::optional<Id<T>>& id) {
    return id ? name_of(type, id->value) : std::string();
  }
  /// A choice, date or amount of a record as people read it.
  std::string shown(const char* type, const char* column, const Row& row);

 private:
  document::Content cite(const Figure& figure, document::Value value, bool is_part);
  std::string region_name(Kind kind, const std::string& code);
  document::EvidenceRecord evidence_record(const Measure& counted, const StoredRow& stored);
  document::Evidence evidence_of(const CitedFigure& cited);
  document::Evidence evidence_of(const CitedStatement& cited);

  Reader& reader_;
  Figures figures_;
  Language language_;
  std::vector<CitedFigure> cited_;
  std::vector<CitedStatement> statements_;
  std::map<std::string, std::size_t, std::less<>> addresses_;
  std::map<std::pair<std::string, std::int64_t>, std::string> names_;
};

/// Where a figure can be opened: "/figure?measure=..&organisation=..&from=..&to=..&slice=..".
std::string address_of(const FigureRequest& request);

/// A figure's value as a document writes it: money in `unit`, shares in per cent, counts with what is counted. Money
/// has `decimals` places; -1 takes as many as it needs, at most two.
document::Value document_value(const Figure& figure, Language language, WonUnit unit, int decimals);

}  // namespace geojeom
