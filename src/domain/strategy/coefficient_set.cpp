#include "domain/strategy/coefficient_set.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "analysis/selection/csv.hpp"
#include "domain/office/guarded_reader.hpp"
#include "domain/office/records/data_set.hpp"
#include "record/lookup.hpp"

namespace geojeom {
namespace {

struct Columns {
  std::size_t own = 0;
  std::size_t rest = 0;
  std::optional<std::size_t> direct;
};

std::optional<std::size_t> place_of(const selection::CsvRow& header, const std::string& name) {
  const auto at = std::find(header.begin(), header.end(), name);
  if (at == header.end()) return std::nullopt;
  return static_cast<std::size_t>(at - header.begin());
}

Problem bad_line(std::string_view code, std::size_t row, std::string what) {
  return {.code = "STR-112",
          .field = std::string(code),
          .details = {{"code", std::string(code)}, {"row", std::to_string(row)}, {"what", std::move(what)}}};
}

/// The indicators of a header in its order; production first is what is_absent and the bands expect by name.
std::vector<Columns> columns_of(const selection::CsvRow& header, impact::Names& indicators) {
  std::vector<Columns> columns;
  for (std::size_t c = 2; c < header.size(); ++c) {
    if (!header[c].ends_with("_in")) continue;
    const std::string name = header[c].substr(0, header[c].size() - 3);
    const auto rest = place_of(header, name + "_out");
    if (!rest) continue;
    indicators.push_back(name);
    columns.push_back({c, *rest, place_of(header, name + "_direct")});
  }
  return columns;
}

/// One organisation's data set of a code.
std::optional<DataSet> data_set_of(Reader& reader, const RecordType& type, const std::string& code,
                                   std::int64_t organisation) {
  const Page page = reader.list(
      {.type = &type, .organisation = organisation, .where = {{"code", Compare::equal, {code}}}, .limit = 1});
  if (page.rows.empty()) return std::nullopt;
  return from_row<DataSet>(type, page.rows.front().row);
}

}  // namespace

Result<impact::CoefficientSheet> parse_coefficient_sheet(std::string_view code, std::string_view csv) {
  const auto rows = selection::parse_csv(csv);
  if (!rows) return bad_line(code, 1, rows.problem().code);
  impact::CoefficientSheet sheet;
  const auto& header = rows->front();
  const auto columns = columns_of(header, sheet.indicators);
  if (columns.empty() || rows->size() < 2) return bad_line(code, 1, "NAME_in, NAME_out");
  const std::size_t n = rows->size() - 1, k = columns.size();
  sheet.own = sheet.rest = impact::Matrix(n, k);
  const bool tells_direct = std::all_of(columns.begin(), columns.end(), [](const auto& one) { return one.direct; });
  if (tells_direct) sheet.direct = impact::Matrix(n, k);
  for (std::size_t i = 0; i < n; ++i) {
    const auto& row = (*rows)[i + 1];
    if (row.size() != header.size()) return bad_line(code, i + 2, fmt::format("{} != {}", row.size(), header.size()));
    sheet.codes.push_back(row[0]);
    sheet.names.push_back(row[1]);
    for (std::size_t a = 0; a < k; ++a) {
      const auto number = [&](std::size_t at) { return selection::parse_number(row[at]); };
      const auto own = number(columns[a].own), rest = number(columns[a].rest);
      const auto direct = tells_direct ? number(*columns[a].direct) : std::optional<double>(0.0);
      if (!own || !rest || !direct) return bad_line(code, i + 2, sheet.indicators[a]);
      sheet.own(i, a) = *own;
      sheet.rest(i, a) = *rest;
      if (tells_direct) sheet.direct(i, a) = *direct;
    }
  }
  return sheet;
}

Result<CoefficientSet> find_coefficient_set(Reader& guarded, const Registry& registry,
                                            const CoefficientSetAsked& asked) {
  Reader& reader = unmasked(guarded);  // a planner keeps no data sets but computes with them
  const RecordType& type = registry.at("data_set");
  auto data = data_set_of(reader, type, asked.code, asked.organisation);
  if (!data) data = data_set_of(reader, type, asked.code, common_organisation);
  const auto content = data && data->content ? reader.file_content(data->content->hex) : std::nullopt;
  if (!content) return Problem{.code = "STR-111", .field = "coefficient_set", .details = {{"code", asked.code}}};
  auto sheet = parse_coefficient_sheet(asked.code, *content);
  if (!sheet) return sheet.problem();
  return CoefficientSet{asked.code, data->name, data->source, data->licence, std::move(sheet).value()};
}

}  // namespace geojeom
