#include "analysis/selection/facts_reader.hpp"

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>
#include <set>
#include <thread>

#include "analysis/selection/csv.hpp"
#include "analysis/selection/fact_part.hpp"
#include "analysis/selection/facts_header.hpp"
#include "analysis/selection/mapped_file.hpp"

namespace geojeom::selection {
namespace {

constexpr std::size_t cells_max = 100'000'000;
/// A part has totals of its own: more parts than can run side by side only cost memory and merging.
constexpr std::size_t parts_most = 8;

/// Whole lines, cut at about `part_bytes`; the last lines stand apart, with padding behind them.
struct Parts {
  std::vector<std::string_view> texts;
  std::string tail;
};

std::size_t behind_line(std::string_view text, std::size_t at) {
  const auto line_feed = text.find('\n', at);
  return line_feed == std::string_view::npos ? text.size() : line_feed + 1;
}

Parts cut_into_parts(std::string_view text, std::size_t part_bytes) {
  Parts parts;
  std::size_t padded_end = 0;
  if (text.size() > scan_padding) {
    const auto line_feed = text.rfind('\n', text.size() - scan_padding - 1);
    padded_end = line_feed == std::string_view::npos ? 0 : line_feed + 1;
  }
  for (std::size_t from = 0; from < padded_end;) {
    const auto to = from + part_bytes >= padded_end ? padded_end : behind_line(text, from + part_bytes - 1);
    parts.texts.push_back(text.substr(from, to - from));
    from = to;
  }
  parts.tail = text.substr(padded_end);
  if (!parts.tail.empty() && parts.tail.back() != '\n') parts.tail.push_back('\n');
  const auto length = parts.tail.size();
  parts.tail.append(scan_padding, '\0');
  if (length > 0) parts.texts.push_back(std::string_view(parts.tail).substr(0, length));
  return parts;
}

std::vector<PartTotals> read_parts(const Parts& parts, const FactsColumns& columns, const FactsOptions& options) {
  std::vector<PartTotals> totals(parts.texts.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < totals.size(); i = next++) totals[i] = read_part(parts.texts[i], columns, options);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < options.threads && i < totals.size(); ++i) threads.emplace_back(work);
  work();
  for (auto& thread : threads) thread.join();
  return totals;
}

/// The labels of all parts, sorted, and the place of each.
struct SortedLabels {
  Labels labels;
  std::map<std::string_view, std::uint32_t> places;
};

SortedLabels merged_labels(const std::vector<PartTotals>& parts, Dictionary PartTotals::*dictionary) {
  std::set<std::string_view> all;
  for (const auto& part : parts) all.insert((part.*dictionary).texts().begin(), (part.*dictionary).texts().end());
  SortedLabels sorted;
  for (const auto label : all) {
    sorted.places[label] = static_cast<std::uint32_t>(sorted.labels.size());
    sorted.labels.emplace_back(label);
  }
  return sorted;
}

std::vector<std::uint32_t> places_of(const Dictionary& dictionary, const SortedLabels& sorted) {
  std::vector<std::uint32_t> places;
  for (const auto label : dictionary.texts()) places.push_back(sorted.places.at(label));
  return places;
}

void set_suppressed(Facts& facts, std::map<std::uint64_t, std::uint64_t>& counts, const FactsOptions& options) {
  for (const auto& [key, count] : counts) {
    const auto at = CellKey::unpacked(key);
    double& total = facts.values[at.year](at.region, at.industry);
    const auto times = static_cast<double>(count);
    SuppressedCell cell{.region = at.region, .industry = at.industry, .period = at.year, .count = count};
    cell.low = options.suppressed ? total + times * options.suppressed->low : total;
    cell.high = options.suppressed ? total + times * options.suppressed->high : std::numeric_limits<double>::infinity();
    if (options.suppressed) total = 0.5 * (cell.low + cell.high);
    facts.suppressed.push_back(cell);
  }
}

/// Totals of all parts in one set of matrices. Parts are added in file order: sums do not depend on who finished first.
void merge(const std::vector<PartTotals>& parts, const FactsOptions& options, FactsReading& reading) {
  const auto regions = merged_labels(parts, &PartTotals::regions);
  const auto industries = merged_labels(parts, &PartTotals::industries);
  const auto years = merged_labels(parts, &PartTotals::years);
  const auto cells = regions.labels.size() * industries.labels.size() * years.labels.size();
  if (cells > cells_max) {
    reading.problems.add({.code = "SEL-111",
                          .details = {{"regions", std::to_string(regions.labels.size())},
                                      {"industries", std::to_string(industries.labels.size())},
                                      {"periods", std::to_string(years.labels.size())}}});
    return;
  }
  auto& facts = reading.facts;
  facts.regions = regions.labels;
  facts.industries = industries.labels;
  facts.periods = years.labels;
  facts.values.assign(years.labels.size(), Matrix(regions.labels.size(), industries.labels.size()));
  std::map<std::uint64_t, std::uint64_t> suppressed;
  for (const auto& part : parts) {
    const auto region = places_of(part.regions, regions);
    const auto industry = places_of(part.industries, industries);
    const auto year = places_of(part.years, years);
    part.totals.for_each([&](const CellKey& at, double total) {
      facts.values[year[at.year]](region[at.region], industry[at.industry]) += total;
    });
    part.suppressed.for_each([&](std::uint64_t key, double count) {
      const auto at = CellKey::unpacked(key);
      const CellKey merged{region[at.region], industry[at.industry], year[at.year]};
      suppressed[merged.packed()] += static_cast<std::uint64_t>(count);
    });
  }
  set_suppressed(facts, suppressed, options);
}

/// The first bad rows with their lines in the file (the header is line 1).
void report_bad_rows(const std::vector<PartTotals>& parts, const FactsOptions& options, FactsReading& reading) {
  std::uint64_t lines_before = 2;
  for (const auto& part : parts) {
    for (const auto& bad : part.bad) {
      if (reading.problems.size() >= bad_rows_shown) break;
      reading.problems.add(
          {.code = bad.code,
           .details = {{"line", std::to_string(lines_before + bad.line)},
                       {"text", bad.text},
                       {"fields", bad.text},
                       {"column", "value"},
                       {"expected", "header"}},
           .severity = options.keeps_good_rows ? Problem::Severity::warning : Problem::Severity::error});
    }
    lines_before += part.lines;
  }
}

void read_records(std::string_view body, const FactsColumns& columns, const FactsOptions& options,
                  FactsReading& reading) {
  const auto parts = cut_into_parts(body, std::max(options.part_bytes, body.size() / parts_most + 1));
  const auto totals = read_parts(parts, columns, options);
  for (const auto& part : totals) {
    reading.rows += part.rows;
    reading.bad_rows += part.bad_rows;
    reading.suppressed_entries += part.suppressed_entries;
  }
  report_bad_rows(totals, options, reading);
  if (reading.rows == 0) reading.problems.add({.code = "SEL-103"});
  if (reading.ok()) merge(totals, options, reading);
}

/// A table of regions by industries, or of region and industry by periods, is turned into records: such files are
/// small.
std::string as_records(const std::vector<CsvRow>& rows, FactsShape shape) {
  const std::size_t labels = shape == FactsShape::matrix ? 1 : 2;
  std::string text;
  const auto add = [&](const std::string& field, char end) {
    text += '"';
    for (const char c : field) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    text += '"';
    text += end;
  };
  for (std::size_t i = 1; i < rows.size(); ++i) {
    for (std::size_t j = labels; j < rows[i].size(); ++j) {
      add(rows[i][0], ',');
      add(labels == 1 ? rows[0][j] : rows[i][1], ',');
      if (labels == 2) add(rows[0][j], ',');
      add(rows[i][j].empty() ? "0" : rows[i][j], '\n');
    }
  }
  return text;
}

void read_table(std::string_view text, const FactsColumns& columns, const FactsOptions& options,
                FactsReading& reading) {
  const auto rows = parse_csv(text);
  if (!rows) return void(reading.problems.add(rows.problem()));
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto fields = (*rows)[i].size();
    if (fields == columns.count) continue;
    reading.problems.add({.code = "SEL-105",
                          .details = {{"line", std::to_string(i + 1)},
                                      {"fields", std::to_string(fields)},
                                      {"expected", std::to_string(columns.count)}}});
  }
  if (!reading.ok()) return;
  FactsColumns records{.shape = FactsShape::records, .value = 2, .count = 3};
  if (columns.shape == FactsShape::periods) records = {.year = 2, .value = 3, .count = 4};
  read_records(as_records(*rows, columns.shape), records, options, reading);
}

}  // namespace

FactsReading read_facts(std::string_view text, const FactsOptions& options) {
  FactsReading reading{.bytes = text.size()};
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const auto first_end = behind_line(text, 0);
  const auto second_end = behind_line(text, std::min(first_end, text.size()));
  const auto head = parse_csv(text.substr(0, second_end));
  if (!head) {
    reading.problems.add(head.problem());
    return reading;
  }
  if (head->size() < 2) {
    reading.problems.add({.code = "SEL-103"});
    return reading;
  }
  const auto columns = understand_header(head->front(), (*head)[1], options);
  if (!columns) {
    reading.problems.add(columns.problem());
    return reading;
  }
  if (columns->shape == FactsShape::records)
    read_records(text.substr(first_end), *columns, options, reading);
  else
    read_table(text, *columns, options, reading);
  if (reading.suppressed_entries > 0 && !options.suppressed) {
    reading.problems.add({.code = "SEL-110",
                          .details = {{"count", std::to_string(reading.suppressed_entries)}},
                          .severity = Problem::Severity::warning});
  }
  return reading;
}

FactsReading read_facts_file(const std::string& path, const FactsOptions& options) {
  const MappedFile file(path);
  return read_facts(file.text(), options);
}

}  // namespace geojeom::selection
