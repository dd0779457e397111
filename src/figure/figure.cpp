#include "figure/figure.hpp"

#include <fmt/format.h>

#include <map>

#include "record/lookup.hpp"

namespace geojeom {
namespace {

AggregateColumn aggregate_of(const Measure& measure) {
  const std::string column(measure.column);
  switch (measure.counting) {
    case Counting::count:
      return {Aggregate::count, ""};
    case Counting::count_distinct:
      return {Aggregate::count_distinct, column};
    case Counting::sum:
    case Counting::mean:
      return {Aggregate::sum, column};
    case Counting::minimum:
      return {Aggregate::minimum, column};
    case Counting::maximum:
    case Counting::latest:
      return {Aggregate::maximum, column};
  }
  return {};
}

bool in_millionths(Kind kind) { return kind == Kind::decimal || kind == Kind::ratio; }

/// What places a record in the period. Days after `as_of` have not come yet.
void add_time(const Measure& measure, const FigureRequest& request, std::vector<Condition>& where) {
  const Date first = request.period.first();
  const Date last = request.as_of && *request.as_of < request.period.last() ? *request.as_of : request.period.last();
  const std::string date(measure.date);
  const std::string date_to(measure.date_to);
  switch (measure.placing) {
    case Placing::within:
      where.push_back({date, Compare::greater_equal, {to_text(first)}});
      where.push_back({date, Compare::less_equal, {to_text(last)}});
      break;
    case Placing::in_force:
    case Placing::at_end:
      where.push_back({date, Compare::less_equal, {to_text(last)}});
      if (date_to.empty()) break;
      where.push_back({date_to,
                       Compare::empty_or_greater_equal,
                       {to_text(measure.placing == Placing::in_force ? first : last.plus_days(1))}});
      break;
    case Placing::fiscal_years:
    case Placing::latest_year:
      where.push_back({date, Compare::greater_equal, {std::int64_t{first.year()}}});
      where.push_back({date, Compare::less_equal, {std::int64_t{last.year()}}});
      break;
    case Placing::always:
      break;
  }
}

/// FIG-102 or FIG-103 with what could be asked instead.
Problem about_dimension(std::string code, const Measure& measure, const Cut& cut) {
  Problem problem{.code = std::move(code)};
  std::string dimensions = measure.placing == Placing::always ? "" : "year, quarter, month";
  for (const auto& dimension : measure.dimensions)
    dimensions += (dimensions.empty() ? "" : ", ") + std::string(dimension.name);
  problem.field = cut.dimension;
  problem.details = {{"measure", std::string(measure.ko)},
                     {"dimension", cut.dimension},
                     {"value", cut.value},
                     {"dimensions", dimensions}};
  return problem;
}

/// What a question grouped by company answers, in the order of companies; without a value, only who they are.
using ByCompany = std::vector<std::pair<std::int64_t, std::int64_t>>;

ByCompany by_company(Reader& reader, AggregateQuery query) {
  query.group_by = {{"company"}};
  ByCompany companies;
  for (const auto& line : reader.aggregate(query).lines) {
    const auto* company = number_in(line.group.front());
    const auto* value = number_in(line.values.front());
    if (company != nullptr && value != nullptr) companies.emplace_back(*company, *value);
  }
  return companies;
}

/// The value of the company, which is looked for in the order of companies; nullptr when it has none.
const std::int64_t* next_of(const ByCompany& companies, ByCompany::const_iterator& at, std::int64_t company) {
  while (at != companies.end() && at->first < company) ++at;
  return at != companies.end() && at->first == company ? &at->second : nullptr;
}

}  // namespace

std::string to_text(const Figure& figure) {
  if (!figure.text.empty()) return figure.text;
  return figure.value ? to_text(*figure.value) : std::string();
}

bool is_time_dimension(std::string_view dimension) {
  return dimension == "year" || dimension == "quarter" || dimension == "month";
}

Problem cannot_slice(const Measure& measure, const Cut& cut) { return about_dimension("FIG-102", measure, cut); }

std::optional<Quantity> combined(const Measure& measure, const Quantity& above, const Quantity& below) {
  const Quantity top = measure.formula == Formula::growth ? difference(above, below) : above;
  return quotient(multiplied(top, measure.denominator_unit), below);
}

FigureRequest Figures::before(const FigureRequest& request) {
  FigureRequest earlier = request;
  const Period& period = request.period;
  const bool whole_years = period.first() == Date::checked(period.first().year(), 1, 1) &&
                           period.last() == Date::checked(period.last().year(), 12, 31);
  if (whole_years) {
    const int years = period.last().year() - period.first().year() + 1;
    earlier.period = Period::checked(Date::checked(period.first().year() - years, 1, 1),
                                     Date::checked(period.first().year() - 1, 12, 31));
  } else {
    earlier.period = Period::checked(period.first().plus_days(-period.days()), period.first().plus_days(-1));
  }
  return earlier;
}

/// The record type that a dimension's values are records of; nullptr where they are codes or choices.
const RecordType* Figures::records_of(const Measure& measure, const Dimension& dimension) const {
  const Registry& registry = catalogue_.registry();
  if (dimension.path == "id") return &registry.at(measure.type);
  const Column& column = catalogue_.column_at(measure.type, dimension.path);
  if (column.kind != Kind::reference) return nullptr;
  return &registry.at(column.field == nullptr ? "organisation" : column.field->to);
}

/// The code of a region or industry that people name or write as a code; codes cover what lies below them.
std::optional<std::string> Figures::code_meant(const Column& column, const std::string& text) {
  if (const auto code = parse_value(column, text)) return plain_value(column, *code);
  const RecordType* list = catalogue_.registry().find(column.kind == Kind::region ? "region" : "ksic_code");
  if (list == nullptr) return std::nullopt;
  // Several codes may have one name: the two code systems, a province and its only municipality. The administrative
  // system is what records use, and the shortest code covers the others.
  const auto key = list->key_columns().front();
  std::optional<std::string> shortest;
  reader_.scan({.type = list, .where = {{list->columns()[*list->title_column()].name, Compare::equal, {text}}}},
               [&](const StoredRow& stored) {
                 const std::string code = plain_value(list->columns()[key], stored.row[key]);
                 const bool usable = column.kind == Kind::ksic || code.starts_with("mois:");
                 if (usable && (!shortest || code.size() < shortest->size())) shortest = code;
                 return true;
               });
  return shortest;
}

Result<Condition> Figures::condition_of(const Measure& measure, const Dimension& dimension,
                                        const FigureRequest& request, const Cut& cut) {
  const Column& column = catalogue_.column_at(measure.type, dimension.path);
  const std::string path(dimension.path);
  if (cut.value.empty()) return Condition{path, Compare::is_empty};
  if (const RecordType* records = records_of(measure, dimension)) {
    const bool is_tenant = path == "organisation";
    const auto id = is_tenant
                        ? find_tenant(reader_, catalogue_.registry(), cut.value)
                        : find_meant(reader_, *records, request.organisation.value_or(common_organisation), cut.value);
    if (!id) return about_dimension("FIG-103", measure, cut);
    return Condition{path, Compare::equal, {*id}};
  }
  if (column.kind == Kind::region || column.kind == Kind::ksic) {
    const auto code = code_meant(column, cut.value);
    if (!code) return about_dimension("FIG-103", measure, cut);
    return Condition{path, Compare::starts_with, {*code}};
  }
  const auto value = parse_value(column, cut.value);
  if (!value || is_empty(*value)) return about_dimension("FIG-103", measure, cut);
  return Condition{path, Compare::equal, {*value}};
}

/// A dimension may stand for several paths: documents call a sub-programme a programme. The first that knows the value
/// is meant.
Result<Condition> Figures::condition_of(const Measure& measure, const FigureRequest& request, const Cut& cut) {
  Result<Condition> meant = cannot_slice(measure, cut);
  for (const auto& dimension : measure.dimensions) {
    if (dimension.name != cut.dimension) continue;
    meant = condition_of(measure, dimension, request, cut);
    if (meant) break;
  }
  return meant;
}

Problems Figures::add_slice(const Measure& measure, const FigureRequest& request, std::vector<Condition>& where) {
  Problems problems;
  for (const auto& cut : request.slice) {
    if (measure.implies(cut.dimension, cut.value)) continue;
    auto condition = condition_of(measure, request, cut);
    if (condition) {
      where.push_back(std::move(condition).value());
    } else {
      problems.add(condition.problem());
    }
  }
  return problems;
}

Result<AggregateQuery> Figures::counted_query(const Measure& measure, const FigureRequest& request) {
  AggregateQuery query{
      .type = &catalogue_.registry().at(measure.type), .organisation = request.organisation, .where = measure.counts};
  add_time(measure, request, query.where);
  const Problems problems = add_slice(measure, request, query.where);
  if (!problems.empty()) return problems.front();
  if (measure.placing == Placing::latest_year) {
    query.columns = {{Aggregate::maximum, std::string(measure.date)}};
    const auto latest = reader_.aggregate(query).lines.at(0).values.at(0);
    if (!is_empty(latest)) query.where.push_back({std::string(measure.date), Compare::equal, {latest}});
  }
  query.columns = {aggregate_of(measure), {Aggregate::count, std::string(measure.column)}, {Aggregate::count, ""}};
  return query;
}

Figure Figures::counted_figure(const Measure& measure, const FigureRequest& request, const AggregateTable::Line* line) {
  Figure figure{.measure = &measure, .request = request};
  if (line == nullptr) return figure;
  figure.n = *number_in(line->values.at(1));
  figure.N = *number_in(line->values.at(2));
  const Value& value = line->values.at(0);
  if (const auto* text = text_in(value)) figure.text = *text;
  const auto* number = number_in(value);
  if (number == nullptr) return figure;
  const bool counts = measure.counting == Counting::count || measure.counting == Counting::count_distinct;
  const bool millionths = !counts && in_millionths(catalogue_.column_at(measure.type, measure.column).kind);
  figure.value = Quantity{*number, millionths};
  if (measure.counting == Counting::mean) figure.value = quotient(*figure.value, Quantity::whole(figure.n));
  return figure;
}

/// The value of the record with the latest date; of several, the one written last.
Result<Figure> Figures::latest_figure(const Measure& measure, const FigureRequest& request) {
  auto evidence_query = evidence(request);
  if (!evidence_query) return evidence_query.problem();
  Figure figure{.measure = &measure, .request = request};
  const RecordType& type = *evidence_query->type;
  const auto column = type.column_index(measure.column);
  const auto date = type.column_index(measure.date);
  Value latest_date;
  reader_.scan(*evidence_query, [&](const StoredRow& stored) {
    ++figure.N;
    const Value& value = stored.row[*column];
    if (is_empty(value) || (date && stored.row[*date] < latest_date)) return true;
    ++figure.n;
    if (date) latest_date = stored.row[*date];
    figure.text.clear();
    figure.value.reset();
    const Column& described = type.columns()[*column];
    if (const auto* number = number_in(value)) {
      figure.value = Quantity{*number, in_millionths(described.kind)};
    } else {
      figure.text = display_value(described, value, Language::ko);
    }
    return true;
  });
  return figure;
}

Result<Figure> Figures::derived_figure(const Measure& measure, const FigureRequest& request) {
  FigureRequest numerator = request;
  numerator.measure = std::string(measure.numerator);
  const auto above = figure(numerator);
  if (!above) return above.problem();
  FigureRequest denominator = measure.formula == Formula::growth ? before(numerator) : request;
  if (measure.formula == Formula::ratio) denominator.measure = std::string(measure.denominator);
  const auto below = figure(denominator);
  if (!below) return below.problem();
  Figure derived{.measure = &measure, .request = request, .n = above->n, .N = above->N};
  if (!above->value || !below->value) return derived;
  derived.value = combined(measure, *above->value, *below->value);
  return derived;
}

Result<Figure> Figures::figure(const FigureRequest& request) {
  const Measure* measure = catalogue_.find(request.measure);
  if (measure == nullptr) return Problem{.code = "FIG-101", .details = {{"measure", request.measure}}};
  if (measure->formula == Formula::cohort_growth) return cohort_figure(*measure, request);
  if (measure->formula != Formula::counted) return derived_figure(*measure, request);
  if (measure->counting == Counting::latest) return latest_figure(*measure, request);
  const auto query = counted_query(*measure, request);
  if (!query) return query.problem();
  const auto table = reader_.aggregate(*query);
  return counted_figure(*measure, request, table.lines.empty() ? nullptr : &table.lines.front());
}

/// Growth of the same companies: those that the numerator counted and that reported both years. n of N say how many
/// did. A company has one report a year, so its highest value is its value.
Result<Figure> Figures::cohort_figure(const Measure& measure, const FigureRequest& request) {
  FigureRequest counted = request;
  counted.measure = std::string(measure.numerator);
  const auto query = evidence(counted);
  if (!query) return query.problem();
  const auto members = by_company(
      reader_, {.type = query->type, .organisation = query->organisation, .where = query->where, .columns = {{}}});
  const std::string column(measure.column);
  const auto reported_in = [&](std::int64_t year) {
    return by_company(reader_, {.type = &catalogue_.registry().at(measure.type),
                                .organisation = request.organisation,
                                .where = {{std::string(measure.date), Compare::equal, {year}}},
                                .columns = {{Aggregate::maximum, column}}});
  };
  const auto before = reported_in(request.period.first().year() - 1);
  const auto after = reported_in(request.period.last().year());
  Figure figure{.measure = &measure, .request = request, .N = static_cast<std::int64_t>(members.size())};
  Quantity before_sum;
  Quantity after_sum;
  auto at_before = before.begin();
  auto at_after = after.begin();
  for (const auto& [company, services] : members) {
    const auto* first = next_of(before, at_before, company);
    const auto* last = next_of(after, at_after, company);
    if (first == nullptr || last == nullptr) continue;
    ++figure.n;
    before_sum.units += *first;
    after_sum.units += *last;
  }
  figure.value = quotient(difference(after_sum, before_sum), before_sum);
  return figure;
}

/// The name that the code lists give a region or an industry; the code itself where they have none.
std::string Figures::code_name(Kind kind, const std::string& code) {
  const auto found = code_names_.find(code);
  if (found != code_names_.end()) return found->second;
  const RecordType* list = catalogue_.registry().find(kind == Kind::region ? "region" : "ksic_code");
  std::string name = code;
  if (list != nullptr && list->key_columns().size() == 1) {
    const std::string key = list->columns()[list->key_columns().front()].name;
    const Page page = reader_.list({.type = list, .where = {{key, Compare::equal, {code}}}, .limit = 1});
    if (!page.rows.empty()) name = title_of(*list, page.rows.front().row, Language::ko);
  }
  return code_names_.emplace(code, name).first->second;
}

std::string Figures::label_of(const Measure& measure, std::string_view dimension, const Value& key) {
  if (is_empty(key)) return "(없음)";
  if (const auto* number = number_in(key); number != nullptr && is_time_dimension(dimension))
    return std::to_string(*number);
  if (is_time_dimension(dimension)) return *text_in(key);
  const Dimension& by = *measure.find_dimension(dimension);
  if (const RecordType* records = records_of(measure, by)) {
    const auto stored = reader_.find(*records, *number_in(key));
    return stored ? title_of(*records, stored->row, Language::ko) : fmt::format("#{}", *number_in(key));
  }
  const Column& column = catalogue_.column_at(measure.type, by.path);
  if (column.kind == Kind::region || column.kind == Kind::ksic) return code_name(column.kind, *text_in(key));
  return display_value(column, key, Language::ko);
}

Result<Query> Figures::evidence(const FigureRequest& request) {
  const Measure* measure = catalogue_.find(request.measure);
  if (measure == nullptr) return Problem{.code = "FIG-101", .details = {{"measure", request.measure}}};
  const auto query = counted_query(catalogue_.counted(*measure), request);
  if (!query) return query.problem();
  return Query{.type = query->type, .organisation = query->organisation, .where = query->where};
}

}  // namespace geojeom
