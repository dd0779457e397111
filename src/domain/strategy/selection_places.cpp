#include "domain/strategy/selection_places.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/selection/location_quotient.hpp"
#include "domain/reference/records/region.hpp"
#include "domain/strategy/records/region_industry_fact.hpp"
#include "record/lookup.hpp"

namespace geojeom {
namespace {

constexpr std::size_t province_length = std::string_view("mois:36").size();

/// "10:30332" as revision and digits.
struct Class {
  std::string revision;
  std::string digits;
};

Class class_of(const std::string& code) {
  const auto colon = code.find(':');
  return {code.substr(0, colon), colon == std::string::npos ? std::string() : code.substr(colon + 1)};
}

struct Fact {
  std::string region;
  Class ksic;
  double employees = 0.0;
};

/// The statistics of one year, each region under its present code.
class Statistics {
 public:
  Statistics(Reader& reader, const Registry& registry, const SelectionInputs& inputs)
      : reader_(reader), registry_(registry) {
    region_ = inputs.selection.region ? to_text(*inputs.selection.region) : std::string();
    year_ = year_of(inputs.selection.data_year);
    if (year_) read_facts(*year_);
  }

  const std::vector<Fact>& facts() const { return facts_; }
  std::int64_t year() const { return year_.value_or(0); }
  const std::string& own_region() const { return region_; }

  /// Names are asked once a region.
  const std::string& name_of(const std::string& code) {
    const auto [at, is_new] = names_.try_emplace(code);
    if (is_new) {
      const auto region = region_of(code);
      at->second = region ? region->short_name.value_or(region->name) : code;
    }
    return at->second;
  }

 private:
  std::optional<std::int64_t> year_of(std::optional<std::int64_t> asked) {
    const RecordType& type = registry_.at("region_industry_fact");
    if (asked) {
      if (const auto year = FiscalYear::of(static_cast<int>(*asked))) {
        const Page page =
            reader_.list({.type = &type, .where = {{"year", Compare::equal, {to_value(*year)}}}, .limit = 1});
        if (!page.rows.empty()) return asked;
      }
    }
    const Page latest = reader_.list({.type = &type, .order = {{"year", true}}, .limit = 1});
    if (latest.rows.empty()) return std::nullopt;
    return from_row<RegionIndustryFact>(type, latest.rows.front().row).year.year();
  }
  static Value to_value(FiscalYear year) { return std::int64_t{year.year()}; }

  void read_facts(std::int64_t year) {
    const RecordType& type = registry_.at("region_industry_fact");
    const std::size_t length = region_.empty() ? province_length : region_.size();
    reader_.scan({.type = &type, .where = {{"year", Compare::equal, {year}}}}, [&](const StoredRow& stored) {
      const auto fact = from_row<RegionIndustryFact>(type, stored.row);
      const auto region = to_text(fact.region);
      if (region.size() == length && fact.employees) {
        facts_.push_back({present_code(region), class_of(to_text(fact.ksic)), static_cast<double>(*fact.employees)});
      }
      return true;
    });
  }

  std::optional<Region> region_of(const std::string& code) {
    const RecordType& type = registry_.at("region");
    const Page page = reader_.list({.type = &type, .where = {{"code", Compare::equal, {code}}}, .limit = 1});
    if (page.rows.empty()) return std::nullopt;
    return from_row<Region>(type, page.rows.front().row);
  }

  std::string present_code(const std::string& code) {
    const auto [at, is_new] = present_.try_emplace(code, code);
    if (is_new) {
      const auto region = region_of(code);
      if (region && region->successor) at->second = to_text(*region->successor);
    }
    return at->second;
  }

  Reader& reader_;
  const Registry& registry_;
  std::string region_;
  std::optional<std::int64_t> year_;
  std::vector<Fact> facts_;
  std::map<std::string, std::string> present_, names_;
};

/// The classes of a candidate as fine as there are facts: a fact of the same revision whose digits begin its own.
struct Counted {
  std::string revision;
  std::size_t digits = 0;
  std::set<std::string> classes;
  bool is_broader = false;
};

Counted counted_classes(const SelectionEntry& entry, const std::vector<Fact>& facts) {
  Counted counted;
  for (const auto& code : entry.ksic) {
    const auto own = class_of(code);
    for (const auto& fact : facts) {
      if (fact.ksic.revision != own.revision || !own.digits.starts_with(fact.ksic.digits)) continue;
      const auto digits = fact.ksic.digits.size();
      if (digits < counted.digits) continue;
      if (digits > counted.digits) counted = {own.revision, digits, {}, false};
      counted.classes.insert(fact.ksic.digits);
    }
  }
  counted.is_broader = std::any_of(entry.ksic.begin(), entry.ksic.end(),
                                   [&](const auto& code) { return class_of(code).digits.size() > counted.digits; });
  return counted;
}

/// Two columns a region: the classes of the industry, and everything else of the same level.
struct Columns {
  std::vector<std::string> regions;
  selection::Matrix facts;
};

Columns columns_of(const Counted& counted, const std::vector<Fact>& facts) {
  std::map<std::string, std::pair<double, double>> sums;
  for (const auto& fact : facts) {
    if (fact.ksic.revision != counted.revision || fact.ksic.digits.size() != counted.digits) continue;
    auto& [ours, others] = sums[fact.region];
    (counted.classes.contains(fact.ksic.digits) ? ours : others) += fact.employees;
  }
  Columns columns{.regions = {}, .facts = selection::Matrix(sums.size(), 2)};
  for (const auto& [region, pair] : sums) {
    columns.facts(columns.regions.size(), 0) = pair.first;
    columns.facts(columns.regions.size(), 1) = pair.second;
    columns.regions.push_back(region);
  }
  return columns;
}

std::optional<IndustryPlaces> places_of(std::size_t candidate, const SelectionEntry& entry, Statistics& statistics) {
  const auto counted = counted_classes(entry, statistics.facts());
  if (counted.classes.empty()) return std::nullopt;
  const auto columns = columns_of(counted, statistics.facts());
  const auto quotients = selection::location_quotients(columns.facts);
  if (!quotients) return std::nullopt;
  IndustryPlaces places{.candidate = candidate,
                        .classes = {counted.classes.begin(), counted.classes.end()},
                        .is_broader = counted.is_broader,
                        .year = statistics.year(),
                        .regions = {},
                        .own = {}};
  for (std::size_t r = 0; r < columns.regions.size(); ++r) {
    const auto& code = columns.regions[r];
    places.regions.push_back({code, statistics.name_of(code), columns.facts(r, 0), (*quotients)(r, 0)});
  }
  std::stable_sort(places.regions.begin(), places.regions.end(),
                   [](const auto& a, const auto& b) { return a.quotient > b.quotient; });
  for (std::size_t r = 0; r < places.regions.size(); ++r) {
    if (places.regions[r].code == statistics.own_region()) places.own = r;
  }
  return places;
}

}  // namespace

std::vector<IndustryPlaces> read_selection_places(Reader& reader, const Registry& registry,
                                                  const SelectionInputs& inputs) {
  Statistics statistics(reader, registry, inputs);
  std::vector<IndustryPlaces> all;
  for (std::size_t a = 0; a < inputs.candidates.size(); ++a) {
    if (auto places = places_of(a, inputs.candidates[a], statistics)) all.push_back(std::move(*places));
  }
  return all;
}

}  // namespace geojeom
