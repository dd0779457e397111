#include "domain/report_figures.hpp"

#include <fmt/format.h>

#include "core/contract.hpp"
#include "domain/performance/records/stated_figure.hpp"

namespace geojeom {
namespace {

constexpr std::int64_t million = 1'000'000;

/// As many places as the amount needs in this unit, at most two.
int needed_decimals(std::int64_t won, WonUnit unit) {
  std::int64_t step = won_in(unit);
  int decimals = 0;
  while (decimals < 2 && step >= 10 && won % step != 0) {
    step /= 10;
    ++decimals;
  }
  return decimals;
}

int needed_decimals(std::int64_t millionths) {
  if (millionths % million == 0) return 0;
  return millionths % (million / 10) == 0 ? 1 : 2;
}

/// Bytes that may not stand in a query as they are.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '_' || c == '.' || c == '~';
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

document::Mark mark_of(FigureQualifier qualifier) {
  switch (qualifier) {
    case FigureQualifier::exact:
      return document::Mark::none;
    case FigureQualifier::about:
      return document::Mark::about;
    case FigureQualifier::more_than:
      return document::Mark::more_than;
    case FigureQualifier::planned:
      return document::Mark::planned;
    case FigureQualifier::expected:
      return document::Mark::expected;
  }
  return document::Mark::none;
}

}  // namespace

std::string address_of(const FigureRequest& request) {
  std::string address = "/figure?measure=" + escaped(request.measure);
  if (request.organisation) address += fmt::format("&organisation=%23{}", *request.organisation);
  address += fmt::format("&from={}&to={}", to_text(request.period.first()), to_text(request.period.last()));
  std::string slice;
  for (const auto& cut : request.slice) slice += (slice.empty() ? "" : ";") + cut.dimension + "=" + cut.value;
  if (!slice.empty()) address += "&slice=" + escaped(slice);
  if (request.as_of) address += "&as-of=" + to_text(*request.as_of);
  return address;
}

document::Value document_value(const Figure& figure, Language language, WonUnit unit, int decimals) {
  if (!figure.text.empty()) return figure.text;
  const Measure& measure = *figure.measure;
  if (!figure.value)
    return document::Missing{language == Language::ko ? "해당 기록이 없습니다." : "There are no records for it."};
  const Quantity value = *figure.value;
  const std::string counted(measure.unit(language));
  if (measure.unit_en == "KRW") {
    const std::int64_t won = value.is_millionths ? value.units / million : value.units;
    return document::Amount{Won(won), unit, decimals < 0 ? needed_decimals(won, unit) : decimals};
  }
  if (measure.is_share()) {
    return document::Percent{Ratio::from_micros(value.is_millionths ? value.units : value.units * million), 1};
  }
  if (!value.is_millionths) return document::Count{value.units, counted};
  if (measure.counting == Counting::mean) return document::Quantity{Decimal::from_micros(value.units), 1, counted};
  return document::Quantity{Decimal::from_micros(value.units), needed_decimals(value.units), counted};
}

document::Content ReportFigures::cite(const Figure& figure, document::Value value, bool is_part) {
  const std::string address = address_of(figure.request);
  document::Content content{.value = std::move(value), .figure_link = address};
  const auto [found, is_new] = addresses_.try_emplace(address, cited_.size());
  if (is_new) {
    cited_.push_back({address, figure, content, is_part});
  } else if (!is_part) {
    cited_[found->second].is_part = false;
  }
  return content;
}

document::Content ReportFigures::content(const FigureRequest& request) {
  const auto figure = figures_.figure(request);
  require(figure.ok(), "a report asks for " + request.measure + " as it can be sliced");
  return cite(*figure, document_value(*figure, language_, WonUnit::hundred_million, -1), false);
}

document::Content ReportFigures::cell(const Figure& figure, WonUnit unit, bool is_part) {
  const int decimals = unit == WonUnit::hundred_million ? 1 : 0;
  return cite(figure, document_value(figure, language_, unit, decimals), is_part);
}

document::Content ReportFigures::stated(std::int64_t record) {
  const RecordType& type = registry().at("stated_figure");
  const auto stored = reader_.find(type, record);
  require(stored.has_value(), "a stated figure that was listed is there");
  const auto figure = from_row<StatedFigure>(type, stored->row);
  document::Content content{.figure_link = fmt::format("/records/stated_figure/{}", record),
                            .mark = mark_of(figure.qualifier)};
  if (figure.grade) {
    content.value = *figure.grade;
  } else if (figure.unit == "원" || figure.unit == "KRW") {
    const std::int64_t won = figure.value->micros() / million;
    content.value =
        document::Amount{Won(won), WonUnit::hundred_million, needed_decimals(won, WonUnit::hundred_million)};
  } else if (figure.unit == "년") {
    content.value = fmt::format("{}년", figure.value->micros() / million);  // a year is no amount and is not grouped
  } else {
    const Measure* measure = figures_.catalogue().find(figure.measure);
    const bool is_english = language_ == Language::en && measure != nullptr;
    content.value = document::Quantity{*figure.value, needed_decimals(figure.value->micros()),
                                       is_english ? std::string(measure->unit_en) : figure.unit};
  }
  if (addresses_.try_emplace(content.figure_link, 0).second)
    statements_.push_back({content.figure_link, record, content});
  return content;
}

FigureRequest ReportFigures::cut(const FigureRequest& request, const std::string& dimension, const Value& key) const {
  FigureRequest line = request;
  const Measure& measure = figures_.catalogue().counted(figures_.catalogue().at(request.measure));
  if (is_time_dimension(dimension)) {
    const std::string text = text_in(key) != nullptr ? *text_in(key) : fmt::format("{:04}", *number_in(key));
    const auto period = parse_period(dimension == "quarter" ? text.substr(0, 4) + "년 " + text.substr(6) + "/4분기"
                                     : dimension == "year"  ? text + "-01-01 ~ " + text + "-12-31"
                                                            : text);
    ensure(period.ok(), "the key of a time group is a period");
    line.period = period->intersect(request.period).value_or(*period);
    return line;
  }
  const std::string_view path = measure.find_dimension(dimension)->path;
  const Column& column = figures_.catalogue().column_at(measure.type, path);
  const bool is_numbered = (path == "id" || column.kind == Kind::reference) && !is_empty(key);
  line.slice.push_back({dimension, is_numbered ? fmt::format("#{}", *number_in(key)) : plain_value(column, key)});
  return line;
}

std::string ReportFigures::region_name(Kind kind, const std::string& code) {
  const RecordType& list = registry().at(kind == Kind::region ? "region" : "ksic_code");
  const auto& column = list.columns()[list.key_columns().front()];
  const Page page = reader_.list({.type = &list, .where = {{column.name, Compare::equal, {code}}}, .limit = 1});
  return page.rows.empty() ? code : name_of(list.name().c_str(), page.rows.front().id);
}

std::string ReportFigures::label(const Measure& measure, const std::string& dimension, const Value& key) {
  if (is_empty(key)) return language_ == Language::ko ? "(미지정)" : "(not given)";
  if (is_time_dimension(dimension)) {
    if (const auto* year = number_in(key)) return std::to_string(*year);
    const std::string& text = *text_in(key);
    if (dimension != "month") return text;
    const int month = std::stoi(text.substr(5));
    static constexpr const char* names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return language_ == Language::ko ? fmt::format("{}월", month) : names[(month - 1) % 12];
  }
  const Measure& counted = figures_.catalogue().counted(measure);
  const std::string_view path = counted.find_dimension(dimension)->path;
  if (path == "id") return name_of(std::string(counted.type).c_str(), *number_in(key));
  const Column& column = figures_.catalogue().column_at(counted.type, path);
  if (column.kind == Kind::reference) {
    return name_of(column.field == nullptr ? "organisation" : std::string(column.field->to).c_str(), *number_in(key));
  }
  if (column.kind == Kind::region || column.kind == Kind::ksic) return region_name(column.kind, *text_in(key));
  return display_value(column, key, language_);
}

std::string ReportFigures::name_of(const char* type, std::int64_t id) {
  const auto [found, is_new] = names_.try_emplace({type, id});
  if (!is_new) return found->second;
  const RecordType& described = registry().at(type);
  const auto stored = reader_.find(described, id);
  if (!stored) return found->second = fmt::format("#{}", id);
  found->second = title_of(described, stored->row, language_);
  const auto english = described.column_index("name_en");
  if (language_ == Language::en && english && !is_empty(stored->row[*english]))
    found->second = *text_in(stored->row[*english]);
  return found->second;
}

std::string ReportFigures::shown(const char* type, const char* column, const Row& row) {
  const RecordType& described = registry().at(type);
  const auto index = described.column_index(column);
  require(index.has_value(), "a report names a column that there is");
  return display_value(described.columns()[*index], row[*index], language_);
}

}  // namespace geojeom
