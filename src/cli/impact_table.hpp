#pragma once

#include <optional>

#include "analysis/impact/leontief.hpp"
#include "analysis/impact/multipliers.hpp"
#include "analysis/impact/sheet.hpp"
#include "cli/args.hpp"
#include "core/json_writer.hpp"

namespace geojeom::cli {

/// A checked table with its model, as every `impact` command needs it.
struct LoadedTable {
  impact::IoTable table;                ///< accounts asked for first, then those of --coefficients, then unnamed inputs
  impact::Matrix coefficients;          ///< n x n, kept only when asked for
  impact::Matrix account_coefficients;  ///< n x k, without unnamed inputs
  impact::Names account_names;          ///< k
  std::optional<impact::LeontiefModel> model;
  std::optional<impact::HouseholdClosure> households;  ///< with --type 2
  Problems warnings;
  std::vector<std::pair<std::string, std::string>> about;  ///< unit, year, region, source, licence as described
};

/// The options that say where things are in a table; for `Args::check_known` and the usage texts.
std::vector<std::string_view> table_options(std::vector<std::string_view> also);

/// Reads TABLE.csv (word 0) by its options, checks it and factors the model once.
///
/// Options that the line leaves out are taken from the description beside it (TABLE.description.csv, or --description
/// FILE): lines of name,value with the names of the options (sectors, output, accounts, ...) and unit, year, region,
/// source, licence.
///
/// `problems` receives everything that is wrong; the answer is empty then. Codes in --accept only warn.
struct LoadRequest {
  bool keep_coefficients = false;
  bool factors_large_tables = true;  ///< false: from large_table_sectors on, coefficients instead of a model
};
std::optional<LoadedTable> load_table(const Args& args, Problems& problems, const LoadRequest& request = {});

/// The line as if `file` were its table: that word and every option that says where things are in a table. For commands
/// that read two.
Args args_of_table(const Args& args, const std::string& file);

/// `"NAME": [[..], ..]`, rows first.
void write_rows(JsonWriter& json, std::string_view name, const impact::Matrix& matrix);

/// "table": what the description says of unit, year, region, source and licence.
void write_about(JsonWriter& json, const LoadedTable& loaded);

/// Number of a sector by its code or name; IO-107.
Result<std::size_t> sector_number(const impact::IoTable& table, const std::string& name);

/// A vector by sector from a file with labels (rows may be missing: zero) or with as many bare numbers as sectors.
/// Several number columns give several vectors, named by their headers.
struct SectorVectors {
  impact::Names names;
  impact::Matrix values;  ///< n x columns
};
Result<SectorVectors> read_sector_vectors(const std::string& file, const impact::IoTable& table);

}  // namespace geojeom::cli
