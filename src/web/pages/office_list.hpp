#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "document/html_builder.hpp"
#include "web/components.hpp"

namespace geojeom {

/// A list of an office page, made once and shown in every face: HTML, JSON, CSV, XLSX.

struct ListColumn {
  std::string key;  ///< its name in JSON
  std::string label;
};

/// A value, where it leads, and how it looks: with a tone it is a badge. An empty text is no value.
struct ListCell {
  document::Value value;
  std::string link{};
  std::optional<Tone> tone{};

  ListCell(document::Value shown, std::string leads_to = {}, std::optional<Tone> looks = std::nullopt)
      : value(std::move(shown)), link(std::move(leads_to)), tone(looks) {}
  ListCell(const char* text) : value(std::string(text)) {}
};

struct OfficeList {
  std::string key;  ///< its name in JSON
  std::string caption;
  std::string none;  ///< what is said instead of an empty table
  std::vector<ListColumn> columns{};
  std::vector<std::vector<ListCell>> rows{};
};

/// The table with its caption as a heading; `none` when it has no rows.
void write_office_list(Html& html, const OfficeList& list, Language language);
/// One member: the list's key and an array of objects. Money in won, numbers as numbers, what is missing as null.
void write_office_list(JsonWriter& json, const OfficeList& list);
/// The lists as one document, for CSV and XLSX.
document::Document document_of(std::string title, std::span<const OfficeList> lists, Language language);

/// Cells of the usual kinds; nothing where there is no value.
ListCell day_cell(const std::optional<Date>& day);
ListCell won_cell(const std::optional<Won>& amount);
ListCell count_cell(std::int64_t count);
ListCell number_cell(const std::optional<Decimal>& number, int decimals);
ListCell percent_cell(const std::optional<Ratio>& ratio);

}  // namespace geojeom
