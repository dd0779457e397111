#include "analysis/selection/facts_header.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace geojeom::selection {
namespace {

using Names = std::initializer_list<std::string_view>;

const Names region_names = {"region", "region_code", "country",  "area",         "city",     "지역",      "지역코드",
                            "시도",   "시군구",      "행정구역", "행정구역코드", "시도코드", "시군구코드"};
const Names industry_names = {"industry", "industry_code", "product", "sector",   "ksic",     "activity", "occupation",
                              "산업",     "산업코드",      "업종",    "업종코드", "산업분류", "품목"};
const Names year_names = {"year", "period", "time", "연도", "년도", "시점", "기준연도", "조사연도"};
const Names value_names = {"value", "total", "employees", "employment", "establishments", "sales", "export",
                           "값",    "수치",  "종사자수",  "사업체수",   "매출액",         "수출액"};

std::string lower(std::string_view text) {
  std::string copy(text);
  std::transform(copy.begin(), copy.end(), copy.begin(), [](unsigned char c) { return std::tolower(c); });
  return copy;
}

std::size_t find_named(const CsvRow& header, const std::string& given, const Names& known) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (!given.empty() && header[i] == given) return i;
  }
  if (!given.empty()) return FactsColumns::none;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (std::find(known.begin(), known.end(), lower(header[i])) != known.end()) return i;
  }
  return FactsColumns::none;
}

FactsShape shape_of(const CsvRow& header, const CsvRow& first_row, const FactsColumns& found) {
  constexpr auto none = FactsColumns::none;
  if (found.industry != none && found.value != none) return FactsShape::records;
  if (header.size() == 3 && (found.industry == 1 || (first_row.size() == 3 && !parse_number(first_row[1])))) {
    return FactsShape::records;
  }
  if (header.size() == 4 && found.year == 2) return FactsShape::records;
  if (header.size() >= 4 && found.industry == 1) return FactsShape::periods;
  return FactsShape::matrix;
}

Problem not_understood(const std::string& what) { return {.code = "SEL-101", .details = {{"what", what}}}; }

}  // namespace

Result<FactsColumns> understand_header(const CsvRow& header, const CsvRow& first_row, const FactsOptions& options) {
  constexpr auto none = FactsColumns::none;
  FactsColumns columns{.region = find_named(header, options.region_column, region_names),
                       .industry = find_named(header, options.industry_column, industry_names),
                       .year = find_named(header, options.year_column, year_names),
                       .value = find_named(header, options.value_column, value_names),
                       .count = header.size()};
  const std::array<std::pair<const std::string*, std::size_t>, 4> given = {
      {{&options.region_column, columns.region},
       {&options.industry_column, columns.industry},
       {&options.year_column, columns.year},
       {&options.value_column, columns.value}}};
  for (const auto& [name, place] : given) {
    if (!name->empty() && place == none) return not_understood(*name);
  }
  columns.shape = options.shape;
  if (options.counts_rows) columns.shape = FactsShape::records;
  if (columns.shape == FactsShape::automatic) columns.shape = shape_of(header, first_row, columns);
  if (columns.region == none) columns.region = 0;
  if (columns.industry == none) columns.industry = 1;
  const std::size_t least = columns.shape == FactsShape::matrix || options.counts_rows ? 2 : 3;
  if (header.size() < least) return not_understood(header.empty() ? "" : header[0]);
  if (columns.shape == FactsShape::records) {
    if (columns.value == none) columns.value = header.size() - 1;
    if (columns.year == none && header.size() == 4 && columns.value == 3 && columns.industry == 1 &&
        columns.region == 0) {
      columns.year = 2;
    }
    if (options.counts_rows) columns.value = columns.region;
  }
  return columns;
}

}  // namespace geojeom::selection
