#pragma once

#include "document/document.hpp"
#include "domain/funding/execution.hpp"

namespace geojeom {

/// How the table is written.
struct ExecutionForm {
  Language language = Language::ko;
  WonUnit unit = WonUnit::million;
  bool has_sources = false;  ///< a row a source below each line
};

/// The weekly execution table (주간 집행현황) as offices hand it in: what it is of, the table with its sum, the lines
/// that are behind with reason and measures, and how each number is formed. Numbers lead to the entries they come from.
/// One document for the page, the print and the spreadsheet.
document::Document execution_document(Reader& reader, const ExecutionTable& table, const ExecutionForm& form);

/// Where the entries of a line can be read: of a project its ledger on that day, of a source the list of its payments;
/// of a programme and the like its projects.
std::string address_of(const ExecutionTable& table, const ExecutionLine& line);

/// The words of the table's day and target: "2009. 6. 5. 현재 · 목표 60.0%(자체 목표, 2009. 6. 30.까지)".
std::string subtitle_of(const ExecutionTable& table, Language language);

}  // namespace geojeom
