#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/report_figures.hpp"
#include "web/visit.hpp"

namespace geojeom {

enum class TreeLevel : unsigned char { programme, sub_programme, project };

/// The measures of every line, in the order of the columns.
inline constexpr std::array<const char*, 6> tree_measures{"budget_allocated",    "budget_granted",
                                                          "budget_spent",        "execution_rate",
                                                          "companies_supported", "services_delivered"};

/// A programme, sub-programme or project with its figures; lines stand below their parents.
struct TreeLine {
  TreeLevel level = TreeLevel::programme;
  std::int64_t id = 0;
  std::string code;
  std::string name;
  std::string state;          ///< of a project
  int projects = 0;           ///< below it; of a project 0
  std::int64_t umbrella = 0;  ///< of a part of an umbrella project, which stands above it
  std::array<document::Content, tree_measures.size()> cells;
};

/// Everything of an organisation that has money in a year or runs in it. Money in million won.
struct ProgrammeTree {
  std::int64_t organisation = 0;
  int year = 0;
  TreeLevel depth = TreeLevel::project;
  std::vector<TreeLine> lines;
  std::array<document::Content, tree_measures.size()> totals;
  std::array<std::string, tree_measures.size()> heads;
  std::array<std::string, tree_measures.size()> units;
};

struct TreeAsked {
  std::int64_t organisation = 0;
  int year = 0;
  TreeLevel depth = TreeLevel::project;
};

ProgrammeTree make_programme_tree(Visit& visit, ReportFigures& figures, const TreeAsked& asked);

/// The name of a level's record type: "programme", "sub_programme", "project".
const char* type_of(TreeLevel level);

/// The tree as one table, for spreadsheets.
document::Document document_of(Visit& visit, const ProgrammeTree& tree, const std::string& title);
/// Lines below each other as they stand in the tree: programmes hold sub-programmes hold projects.
void write_tree(JsonWriter& json, const ProgrammeTree& tree);

}  // namespace geojeom
