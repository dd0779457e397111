#include "domain/strategy/coefficient_set.hpp"

#include <fmt/format.h>

#include <cmath>
#include <optional>

#include "analysis/impact/coefficient_sheet.hpp"
#include "analysis/selection/csv.hpp"
#include "domain/office/guarded_reader.hpp"
#include "domain/office/records/data_set.hpp"
#include "record/lookup.hpp"

namespace geojeom {
namespace {

/// STR-112 as the reader of sheets of numbers found it, or a line of another length.
Problem bad_line(std::string_view code, std::string row, std::string what) {
  return {.code = "STR-112",
          .field = std::string(code),
          .details = {{"code", std::string(code)}, {"row", std::move(row)}, {"what", std::move(what)}}};
}

Problem bad_line(std::string_view code, const Problem& problem) {
  for (const auto& [name, value] : problem.details) {
    if (name == "row") return bad_line(code, value, problem.field);
  }
  return bad_line(code, "1", "NAME_in, NAME_out");
}

/// Code, name, numbers; a cell that is none is NaN.
Result<impact::Sheet> numbers_of(std::string_view code, const std::vector<selection::CsvRow>& rows) {
  const auto& header = rows.front();
  if (rows.size() < 2 || header.size() < 3) return bad_line(code, "1", "NAME_in, NAME_out");
  impact::Sheet sheet;
  sheet.name = code;
  sheet.column_labels.assign(header.begin() + 2, header.end());
  sheet.values = impact::Matrix(rows.size() - 1, sheet.column_labels.size());
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& row = rows[i];
    if (row.size() != header.size()) {
      return bad_line(code, std::to_string(i + 1), fmt::format("{} != {}", row.size(), header.size()));
    }
    sheet.row_labels.push_back(row[0]);
    sheet.row_names.push_back(row[1]);
    for (std::size_t c = 2; c < row.size(); ++c) {
      sheet.values(i - 1, c - 2) = selection::parse_number(row[c]).value_or(std::nan(""));
    }
  }
  return sheet;
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
  if (!rows) return bad_line(code, "1", rows.problem().code);
  const auto numbers = numbers_of(code, *rows);
  if (!numbers) return numbers.problem();
  auto sheet = impact::read_coefficient_sheet(*numbers);
  if (!sheet) return bad_line(code, sheet.problem());
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
