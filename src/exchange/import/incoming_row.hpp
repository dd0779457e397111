#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "exchange/import/import_report.hpp"
#include "record/value.hpp"

namespace geojeom {

/// A row of the file as a record to be: everything that can be told without asking the store.
struct IncomingRow {
  struct Reference {
    std::size_t column = 0;
    std::string text{};
  };

  std::uint64_t number = 0;
  std::optional<std::int64_t> id{};
  std::string organisation{};  ///< as written; empty when the row names none
  std::optional<bool> sample{};
  Row row{};                           ///< the type's defaults under what the file says
  std::vector<Reference> references{}; ///< to be looked up
  std::vector<std::size_t> unsaid{};   ///< required columns whose cell is empty: a default or the stored value stays
  std::vector<RowProblem> problems{};
  bool has_errors = false;
  std::string journalled{};  ///< journal_object of `row`, when it was checked as a new record already

  void add(RowProblem problem) {
    has_errors = has_errors || problem.problem.severity == Problem::Severity::error;
    problems.push_back(std::move(problem));
  }
};

}  // namespace geojeom
