#include "analysis/selection/fact_part.hpp"

#include "analysis/selection/csv.hpp"
#include "analysis/selection/row_scan.hpp"

namespace geojeom::selection {
namespace {

std::string_view bare(std::string_view text) {
  while (!text.empty() && (text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
  return text;
}

/// Adds the rows of one part. Fields stay where they are in memory.
class PartReader {
 public:
  PartReader(const FactsColumns& columns, const FactsOptions& options, PartTotals& totals)
      : columns_(columns), options_(options), totals_(totals) {}

  ~PartReader() { flush(); }
  PartReader(const PartReader&) = delete;
  PartReader& operator=(const PartReader&) = delete;

  void operator()(const ScannedRow& row) {
    const auto line = totals_.lines++;
    if (row.count == columns_.count) {
      if (add(row, line)) return;
    } else if (row.count == 1 && bare(row.field(0)).empty()) {
      return;
    }
    add_slowly(row, line);
  }

  /// Adds what is waiting.
  void flush() {
    for (std::size_t k = 0; k < waiting_count_; ++k) totals_.totals.total_of(waiting_[k].key) += waiting_[k].value;
    waiting_count_ = 0;
  }

 private:
  static std::string_view cut(std::string_view text, std::size_t characters) {
    return characters == 0 || text.size() <= characters ? text : text.substr(0, characters);
  }

  /// False when a quote does not end where its field ends.
  bool add(const ScannedRow& row, std::uint64_t line) {
    const auto region = bare(row.field(columns_.region));
    const auto industry = bare(row.field(columns_.industry));
    const auto value = bare(row.field(columns_.value));
    if (region.starts_with('"') || industry.starts_with('"') || value.starts_with('"')) return false;
    const auto year = columns_.year == FactsColumns::none ? std::string_view() : bare(row.field(columns_.year));
    add_fact({region, industry, year, value}, line);
    return true;
  }

  struct Fact {
    std::string_view region, industry, year, value;
  };

  void add_fact(const Fact& fact, std::uint64_t line) {
    double value = 1.0;
    const bool is_hidden = !options_.counts_rows && is_suppressed(fact.value);
    if (is_hidden) {
      value = 0.0;
    } else if (!options_.counts_rows && !read_fact_value(fact.value, value)) {
      note_bad({line, "SEL-102", std::string(fact.value)});
      return;
    }
    const CellKey cell{totals_.regions.code_of(cut(fact.region, options_.region_characters)),
                       totals_.industries.code_of(cut(fact.industry, options_.industry_characters)),
                       totals_.years.code_of(fact.year)};
    totals_.totals.prefetch(cell);  // with a million cells each one is a cache miss
    waiting_[waiting_count_++] = {cell, value};
    if (waiting_count_ == waiting_.size()) flush();
    ++totals_.rows;
    if (!is_hidden) return;
    totals_.suppressed.total_of(cell.packed()) += 1.0;
    ++totals_.suppressed_entries;
  }

  struct Waiting {
    CellKey key;
    double value = 0.0;
  };

  /// A row with quoted commas, or a bad one.
  void add_slowly(const ScannedRow& row, std::uint64_t line) {
    const std::string_view text(row.begin, static_cast<std::size_t>(row.ends[row.count - 1] - row.begin));
    const auto parsed = parse_csv(text);
    if (!parsed || parsed->front().size() != columns_.count) {
      note_bad({line, "SEL-105", std::to_string(parsed ? parsed->front().size() : row.count)});
      return;
    }
    const auto& fields = parsed->front();
    const auto& year = columns_.year == FactsColumns::none ? std::string() : fields[columns_.year];
    add_fact({kept(fields[columns_.region]), kept(fields[columns_.industry]), kept(year), fields[columns_.value]},
             line);
  }

  /// The dictionary keeps views into the file; texts that were taken apart need a place of their own.
  std::string_view kept(const std::string& text) {
    auto& copy = totals_.copies.emplace(text, text + std::string(scan_padding, '\0')).first->second;
    return std::string_view(copy).substr(0, text.size());
  }

  void note_bad(BadRow bad) {
    ++totals_.bad_rows;
    if (totals_.bad.size() < bad_rows_shown) totals_.bad.push_back(std::move(bad));
  }

  const FactsColumns& columns_;
  const FactsOptions& options_;
  PartTotals& totals_;
  std::array<Waiting, 64> waiting_;  ///< facts whose cells are on their way from memory
  std::size_t waiting_count_ = 0;
};

}  // namespace

bool is_suppressed(std::string_view text) { return text == "X" || text == "x" || text == "*"; }

// Plain digits without a detour; everything else by the general way.
bool read_fact_value(std::string_view text, double& value) {
  if (!text.empty() && text.size() <= 15) {
    std::uint64_t whole = 0;
    std::size_t i = 0;
    for (; i < text.size() && static_cast<unsigned char>(text[i] - '0') < 10; ++i) {
      whole = whole * 10 + static_cast<std::uint64_t>(text[i] - '0');
    }
    if (i == text.size()) {
      value = static_cast<double>(whole);
      return true;
    }
  }
  if (text == "-") {
    value = 0.0;
    return true;
  }
  const auto number = parse_number(text);
  value = number.value_or(0.0);
  return number.has_value();
}

PartTotals read_part(std::string_view text, const FactsColumns& columns, const FactsOptions& options) {
  PartTotals totals;
  {
    PartReader reader(columns, options, totals);
    scan_rows(text, reader);
  }  // adds what is still waiting
  return totals;
}

}  // namespace geojeom::selection
