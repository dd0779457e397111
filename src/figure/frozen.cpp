#include "figure/frozen.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace geojeom {
namespace {

std::string plain_text(const Figure& figure) {
  if (!figure.text.empty()) return figure.text;
  return figure.value ? to_plain_text(*figure.value) : std::string();
}

/// The counted figures that a figure is made of.
std::vector<FigureRequest> parts_of(const Measure& measure, const FigureRequest& request) {
  if (measure.formula == Formula::counted) return {request};
  FigureRequest above = request;
  above.measure = std::string(measure.numerator);
  if (measure.formula == Formula::cohort_growth) return {above};
  FigureRequest below = measure.formula == Formula::growth ? Figures::before(above) : request;
  if (measure.formula == Formula::ratio) below.measure = std::string(measure.denominator);
  return {above, below};
}

FrozenPart frozen_part(Reader& reader, Figures& figures, const FigureRequest& request) {
  FrozenPart part{.request = request, .type = {}, .records = {}};
  const auto query = figures.evidence(request);
  if (!query) return part;
  part.type = query->type->name();
  reader.scan(*query, [&](const StoredRow& stored) {
    part.records.push_back({stored.id, stored.version});
    return true;
  });
  std::sort(part.records.begin(), part.records.end());
  return part;
}

/// Collects the journal entries that explain why figures differ.
class ChangeSearch {
 public:
  ChangeSearch(Reader& reader, Figures& figures, Instant issued_at)
      : reader_(reader), figures_(figures), issued_at_(issued_at) {}

  void look_at(const FrozenPart& then, const FrozenPart& now) {
    for (const auto& record : then.records) {
      const auto* same = find(now, record.id);
      if (same == nullptr || same->version != record.version) explain(then, record);
    }
    for (const auto& record : now.records) {
      if (find(then, record.id) == nullptr) explain(now, {record.id, -1});
    }
  }

  std::vector<JournalEntry> changes() const {
    std::vector<JournalEntry> all;
    for (const auto& [number, entry] : entries_) all.push_back(entry);
    return all;
  }

 private:
  static const FrozenRecord* find(const FrozenPart& part, std::int64_t id) {
    const auto at = std::lower_bound(part.records.begin(), part.records.end(), FrozenRecord{id, INT64_MIN});
    return at != part.records.end() && at->id == id ? &*at : nullptr;
  }

  /// Entries of the record since the version that was frozen (-1: it was not there; since the issuing), else of the
  /// records that place it in the slice.
  void explain(const FrozenPart& part, const FrozenRecord& record) {
    if (collect(part.type, record.id, record.version)) return;
    const RecordType& type = figures_.catalogue().registry().at(part.type);
    const auto stored = reader_.find(type, record.id);
    if (!stored) return;
    const Measure& measure = figures_.catalogue().at(part.request.measure);
    for (const auto& cut : part.request.slice) {
      const Dimension* dimension = measure.find_dimension(cut.dimension);
      if (dimension != nullptr) follow(type, stored->row, dimension->path);
    }
  }

  bool collect(const std::string& type, std::int64_t record, std::int64_t version) {
    bool found = false;
    reader_.scan_journal({.type = type, .record = record}, [&](const JournalEntry& entry) {
      const bool is_since =
          version >= 0 ? entry.version > version || entry.change == Change::removed : entry.at > issued_at_;
      if (is_since) found = entries_.emplace(entry.number, entry).second || found || entries_.contains(entry.number);
      return true;
    });
    return found;
  }

  void follow(const RecordType& type, const Row& row, std::string_view path) {
    const auto dot = path.find('.');
    if (dot == std::string_view::npos) return;
    const auto column = type.column_index(path.substr(0, dot));
    if (!column || is_empty(row[*column])) return;
    const Column& reference = type.columns()[*column];
    const RecordType& target = figures_.catalogue().registry().at(reference.field->to);
    const std::int64_t id = *number_in(row[*column]);
    if (!visited_.insert({target.name(), id}).second) return;
    collect(target.name(), id, -1);
    if (const auto stored = reader_.find(target, id)) follow(target, stored->row, path.substr(dot + 1));
  }

  Reader& reader_;
  Figures& figures_;
  Instant issued_at_;
  std::map<std::int64_t, JournalEntry> entries_;
  std::set<std::pair<std::string, std::int64_t>> visited_;
};

}  // namespace

FrozenFigure freeze(Reader& reader, Figures& figures, const Figure& figure) {
  FrozenFigure frozen{
      .request = figure.request, .value = plain_text(figure), .n = figure.n, .N = figure.N, .parts = {}};
  for (const auto& part : parts_of(*figure.measure, figure.request)) {
    frozen.parts.push_back(frozen_part(reader, figures, part));
  }
  return frozen;
}

FrozenComparison compare_frozen(Reader& reader, Figures& figures, const std::vector<FrozenFigure>& frozen,
                                Instant issued_at) {
  FrozenComparison comparison;
  ChangeSearch search(reader, figures, issued_at);
  for (const auto& then : frozen) {
    const auto now = figures.figure(then.request);
    const std::string value = now ? plain_text(*now) : std::string();
    if (value == then.value && (!now || now->n == then.n)) continue;
    comparison.figures.push_back({then, value});
    for (const auto& part : then.parts) search.look_at(part, frozen_part(reader, figures, part.request));
  }
  comparison.changes = search.changes();
  return comparison;
}

}  // namespace geojeom
