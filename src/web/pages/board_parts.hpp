#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/won.hpp"
#include "document/chart.hpp"
#include "document/document.hpp"
#include "document/table.hpp"
#include "domain/report_figures.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// What pages of figures share: numbers that lead to their evidence, tables and charts of the document room inside the
/// frame of a page.

/// A number as it stands in a page, with its mark; a link to its evidence where it has one.
void write_number(Html& html, const document::Content& content, document::UnitShown units, Language language);

/// The table in the look of the pages. `id` names it; two tables of one page need different ones.
void write_table(Html& html, const document::Table& table, std::string_view id, Language language);

/// The drawing with its title and description, and its numbers as a table that opens by a click.
void write_chart(Html& html, const document::Chart& chart, const std::string& id, Language language);

/// The document as bytes of a spreadsheet; links lead to `link_base`.
std::string xlsx_bytes(const document::Document& document);

/// The years in which the organisation (or anybody the caller may read) has services, money or use of equipment, the
/// latest first. Never empty: this year when there is nothing.
std::vector<int> years_with_records(Visit& visit, std::optional<std::int64_t> organisation);

/// `?year=` when it is one, else the latest year with records.
int year_asked(Visit& visit, const std::vector<int>& years);

/// `?organisation=`: a number, "#number" or "all" (nothing: everything the caller may read, for who reads several);
/// else the caller's own.
std::optional<std::int64_t> organisation_asked(Visit& visit);

Period whole_year(int year);

/// Won in the largest unit in which the amount still has a digit before the point.
WonUnit fitting_unit(const std::optional<Quantity>& amount);

/// Amounts of a figure table: the unit that fits its total.
WonUnit fitting_unit(const Figure& total);

/// The organisation to look at as a field of a form; nothing for who reads only one.
void organisation_field(Html& html, Visit& visit, std::optional<std::int64_t> organisation);
void year_field(Html& html, Visit& visit, const std::vector<int>& years, int year);

/// The title of a page, with what stands at its right.
void page_title(Html& html, std::string_view title, std::string_view lead = {},
                const std::function<void(Html&)>& actions = nullptr);

/// Links to the same data in other forms: "/figures/x?…" as JSON, CSV, XLSX.
void download_links(Html& html, Visit& visit, std::initializer_list<std::string_view> endings);

/// The address of this request with another ending, the query kept.
std::string address_with_ending(const Request& request, std::string_view ending);

}  // namespace geojeom
