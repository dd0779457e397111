#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "domain/report_figures.hpp"
#include "web/components.hpp"
#include "web/pages/company_cautions.hpp"
#include "web/pages/company_lists.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A company on one sheet: what it is, key figures over the whole time, and sections of charts and tables. Figures lead
/// to their evidence for who may open figures.
struct CompanyCard {
  StoredRow company;
  std::string name;
  Period period;
  bool opens_figures = false;
  bool is_sanctioned = false;
  std::vector<StoredRow> elsewhere;  ///< the same business number at other organisations the caller reads
  std::vector<KeyFigure> key_figures;
  std::vector<CardList> lists;
  CompanyCautions cautions;
  document::Document document;
};

/// Nothing when the caller may not see the company.
std::optional<CompanyCard> make_company_card(Visit& visit, ReportFigures& figures, std::int64_t company);

}  // namespace geojeom
