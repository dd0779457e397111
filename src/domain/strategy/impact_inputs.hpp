#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/strategy/coefficient_set.hpp"
#include "domain/strategy/records/impact_study.hpp"

namespace geojeom {

/// One line of spending with the sectors that supply it.
struct ImpactLine {
  std::string code;
  std::string task;      ///< name; may be empty
  std::string industry;  ///< name; may be empty
  std::string commodity;
  int year = 0;
  Won amount;
  double local_content = 1.0;
  std::string supplier_set;  ///< coefficients of another region where it is bought; empty: the study's own
  std::vector<std::pair<std::string, double>> sectors;  ///< sector code and share, adding up to one
};

/// Everything an impact study is computed from, out of the records: no result is among it.
struct ImpactInputs {
  std::int64_t id = 0;
  std::int64_t organisation = 0;
  ImpactStudy study;
  CoefficientSet coefficients;
  std::map<std::string, CoefficientSet, std::less<>> suppliers;  ///< by code, for lines bought in other regions
  std::vector<ImpactLine> lines;
  std::vector<std::pair<int, double>> price_index;  ///< year and index, the table's year is 1
  std::optional<ImpactStudy> stated;                ///< what a document states of the same spending
  std::string region;                               ///< name of the region of the coefficients
};

/// The study that is meant by its code or name, of one organisation or of any. REC-108 when there is none.
Result<std::int64_t> find_impact_study(Reader& reader, const Registry& registry, std::string_view name,
                                       std::optional<std::int64_t> organisation = std::nullopt);

/// Reads a study with its lines, concordance, price index and coefficients.
/// Errors: STR-113 no spending, STR-114 an item outside the concordance, STR-116 no coefficients, STR-111, STR-112.
Result<ImpactInputs> read_impact_inputs(Reader& reader, const Registry& registry, std::int64_t study);

/// What a person changes in the lab: amounts and local content of lines, by their codes; the rest stays.
struct ImpactChange {
  std::string line;
  std::optional<Won> amount{};
  std::optional<double> local_content{};
};
ImpactInputs changed(ImpactInputs inputs, const std::vector<ImpactChange>& changes);

}  // namespace geojeom
