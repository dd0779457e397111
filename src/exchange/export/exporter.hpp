#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/language.hpp"
#include "exchange/table_writer.hpp"
#include "record/query.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

/// How an export reads: with labels and choices of a language for people, or with the identifiers of a program. An
/// import takes either back.
struct ExportStyle {
  Language language = Language::ko;
  bool names = false;  ///< headers and choices as identifiers
};

/// Columns of the exported table: id, organisation, sample and all of the type's.
std::vector<OutColumn> export_columns(const RecordType& type, const ExportStyle& style);

/// Columns of an empty form to be filled in and imported: the type's own that a person enters, without system columns;
/// required ones set off, help as comments, choices as drop-down lists.
std::vector<OutColumn> template_columns(const RecordType& type, const ExportStyle& style);
/// What stands on the second sheet of a form: how to write each kind, what is required, which values may be chosen.
std::vector<std::string> template_notes(const RecordType& type, Language language);

/// Writes every record of the query, row by row in bounded memory; the number of records. References are written as
/// the key of their record where an import would find it again, else as #id.
std::uint64_t export_records(Reader& reader, const Registry& registry, const Query& query, const ExportStyle& style,
                             TableWriter& writer);

/// The same as a JSON array of objects, one record a line.
std::uint64_t export_json(Reader& reader, const Query& query, const std::function<void(std::string_view)>& sink);

}  // namespace geojeom
