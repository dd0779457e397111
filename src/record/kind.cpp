#include "record/kind.hpp"

#include <array>
#include <charconv>

#include "core/text.hpp"
#include "record/field.hpp"
#include "record/field_type.hpp"

namespace geojeom {
namespace {

struct KindRow {
  std::string_view name;
  std::string_view ko;
  std::string_view en;
  Storage storage;
  Result<Value> (*parse)(const Column& column, std::string_view text);
  std::string (*plain)(const Value& value);
  std::string (*display)(const Column& column, const Value& value, Language language);
};

Problem problem_at(const Column& column, Problem problem) {
  problem.field = column.name;
  return problem;
}

/// A parser of core as a parser of stored values; `store` makes the value that is kept.
Result<Ksic> parse_any_ksic(std::string_view text) { return parse_ksic(text); }

template <auto parse, auto store>
Result<Value> parse_with(const Column& column, std::string_view text) {
  const auto parsed = parse(text);
  if (!parsed) return problem_at(column, parsed.problem());
  return Value{store(*parsed)};
}

Result<Value> parse_text(const Column& column, std::string_view text) {
  const bool many_lines = column.kind == Kind::long_text;
  std::string composed = to_nfc(text);
  if (!many_lines) composed = collapse_spaces(composed);
  if (composed.empty()) return Value{};
  return Value{std::move(composed)};
}

Result<Value> parse_integer(const Column& column, std::string_view text) {
  const auto parsed = parse_won(text);  // the same spellings of whole numbers: grouped, full-width, △ negatives
  if (!parsed) return problem_at(column, {.code = "REC-107", .details = {{"value", std::string(text)}}});
  return Value{parsed->won()};
}

/// Signs like ○ and × fold to nothing and are no words: they would all be the same one.
bool same_word(std::string_view a, std::string_view b) {
  const std::string word = search_text(a);
  return !word.empty() && word == search_text(b);
}

Result<Value> parse_yes_no(const Column& column, std::string_view text) {
  for (const auto* yes : {"예", "Y", "yes", "1", "true", "○", "O", "유"}) {
    if (same_word(text, yes) || text == yes) return Value{std::int64_t{1}};
  }
  for (const auto* no : {"아니요", "아니오", "N", "no", "0", "false", "×", "X", "무"}) {
    if (same_word(text, no) || text == no) return Value{std::int64_t{0}};
  }
  return problem_at(column, {.code = "REC-104", .details = {{"value", std::string(text)}}});
}

std::string choice_labels(const Field& field, Language language) {
  std::string list;
  for (const auto& choice : field.choices) {
    list += (list.empty() ? "" : ", ") + std::string(language == Language::ko ? choice.ko : choice.en);
  }
  return list;
}

Result<Value> parse_choice(const Column& column, std::string_view text) {
  for (const auto& choice : column.field->choices) {
    if (text == choice.code || text == choice.ko || text == choice.en) return Value{std::string(choice.code)};
  }
  for (const auto& choice : column.field->choices) {
    if (same_word(text, choice.ko) || same_word(text, choice.en)) return Value{std::string(choice.code)};
  }
  return unknown_choice(column, text);
}

Result<Value> parse_reference(const Column& column, std::string_view text) {
  const auto digits = text.starts_with('#') ? text.substr(1) : text;
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (error == std::errc{} && end == digits.data() + digits.size() && id > 0) return Value{id};
  return problem_at(column, {.code = "REC-108", .details = {{"value", std::string(text)}}});
}

Result<Value> parse_file(const Column& column, std::string_view text) {
  const bool hex = text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  if (hex) return Value{std::string(text)};
  return problem_at(column, {.code = "REC-109", .details = {{"value", std::string(text)}}});
}

std::string plain_number(const Value& value) { return fmt::format("{}", *number_in(value)); }
std::string plain_text(const Value& value) { return *text_in(value); }

template <auto from_number>
std::string plain_through(const Value& value) {
  return to_text(from_number(*number_in(value)));
}

std::string display_plain(const Column&, const Value& value, Language) { return *text_in(value); }

std::string display_grouped(const Column& column, const Value& value, Language) {
  std::string text = to_text(Won(*number_in(value)));
  if (column.field != nullptr && !column.field->unit.empty()) text += column.field->unit;
  return text;
}

std::string display_won(const Column&, const Value& value, Language language) {
  const std::string digits = to_text(Won(*number_in(value)));
  return language == Language::ko ? digits + "원" : "KRW " + digits;
}

std::string display_decimal(const Column& column, const Value& value, Language) {
  return to_text(Decimal::from_micros(*number_in(value))) + std::string(column.field ? column.field->unit : "");
}

std::string display_ratio(const Column&, const Value& value, Language) {
  return to_percent_text(Ratio::from_micros(*number_in(value)), 1);
}

std::string display_instant(const Column&, const Value& value, Language) {
  return to_seoul_text(Instant::from_micros(*number_in(value)));
}

std::string display_yes_no(const Column&, const Value& value, Language language) {
  const bool yes = *number_in(value) != 0;
  if (language == Language::ko) return yes ? "예" : "아니요";
  return yes ? "Yes" : "No";
}

std::string display_choice(const Column& column, const Value& value, Language language) {
  for (const auto& choice : column.field->choices) {
    if (choice.code == *text_in(value)) return std::string(language == Language::ko ? choice.ko : choice.en);
  }
  return *text_in(value);
}

std::string display_reference(const Column&, const Value& value, Language) {
  return fmt::format("#{}", *number_in(value));
}

std::string display_business_number(const Column&, const Value& value, Language) {
  const auto number = parse_business_number(*text_in(value));
  return number ? to_text(*number) : *text_in(value);
}

std::string display_corporate_number(const Column&, const Value& value, Language) {
  const auto number = parse_corporate_number(*text_in(value));
  return number ? to_text(*number) : *text_in(value);
}

constexpr auto integer_storage = Storage::integer;
constexpr auto text_storage = Storage::text;

/// One row a kind, in the order of the enumerators: everything that differs between kinds is here.
constexpr std::array<KindRow, 18> kinds = {{
    {"text", "글", "Text", text_storage, parse_text, plain_text, display_plain},
    {"long_text", "긴 글", "Long text", text_storage, parse_text, plain_text, display_plain},
    {"integer", "정수", "Whole number", integer_storage, parse_integer, plain_number, display_grouped},
    {"won", "금액(원)", "Amount (won)", integer_storage, parse_with<parse_won, [](Won won) { return won.won(); }>,
     plain_number, display_won},
    {"decimal", "소수", "Decimal", integer_storage,
     parse_with<parse_decimal, [](Decimal decimal) { return decimal.micros(); }>, plain_through<Decimal::from_micros>,
     display_decimal},
    {"ratio", "비율", "Share", integer_storage, parse_with<parse_ratio, [](Ratio ratio) { return ratio.micros(); }>,
     plain_through<Ratio::from_micros>, display_ratio},
    {"date", "날짜", "Date", text_storage, parse_with<parse_date, [](Date date) { return to_text(date); }>, plain_text,
     display_plain},
    {"instant", "일시", "Time", integer_storage,
     parse_with<parse_instant, [](Instant instant) { return instant.micros(); }>,
     [](const Value& value) { return to_text(Instant::from_micros(*number_in(value))); }, display_instant},
    {"yes_no", "예/아니요", "Yes or no", integer_storage, parse_yes_no, plain_number, display_yes_no},
    {"choice", "선택", "Choice", text_storage, parse_choice, plain_text, display_choice},
    {"reference", "참조", "Reference", integer_storage, parse_reference,
     [](const Value& value) { return fmt::format("#{}", *number_in(value)); }, display_reference},
    {"business_number", "사업자등록번호", "Business number", text_storage,
     parse_with<parse_business_number, [](const BusinessNumber& number) { return std::string(number.digits()); }>,
     plain_text, display_business_number},
    {"corporate_number", "법인등록번호", "Corporate number", text_storage,
     parse_with<parse_corporate_number, [](const CorporateNumber& number) { return std::string(number.digits()); }>,
     plain_text, display_corporate_number},
    {"region", "지역 코드", "Region code", text_storage,
     parse_with<parse_region_code, [](const RegionCode& code) { return to_text(code); }>, plain_text, display_plain},
    {"ksic", "산업분류 코드", "KSIC code", text_storage,
     parse_with<parse_any_ksic, [](const Ksic& code) { return to_text(code); }>, plain_text, display_plain},
    {"fiscal_year", "회계연도", "Fiscal year", integer_storage,
     parse_with<parse_fiscal_year, [](FiscalYear year) { return std::int64_t{year.year()}; }>, plain_number,
     [](const Column&, const Value& value, Language) { return plain_number(value); }},
    {"file", "파일", "File", text_storage, parse_file, plain_text, display_plain},
    {"period", "기간", "Period", text_storage, nullptr, nullptr, nullptr},  // its two columns are dates
}};

const KindRow& row_of(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

}  // namespace

Problem unknown_choice(const Column& column, std::string_view text) {
  return {.code = "REC-103",
          .field = column.name,
          .details = {{"value", std::string(text)},
                      {"choices", choice_labels(*column.field, Language::ko)},
                      {"choices_en", choice_labels(*column.field, Language::en)}}};
}

Storage storage_of(Kind kind) { return row_of(kind).storage; }
std::string_view name_of(Kind kind) { return row_of(kind).name; }
std::string_view label_of(Kind kind, Language language) {
  return language == Language::ko ? row_of(kind).ko : row_of(kind).en;
}
bool is_amount(Kind kind) { return kind == Kind::integer || kind == Kind::won || kind == Kind::decimal; }

Result<Value> parse_value(const Column& column, std::string_view text) {
  const auto trimmed = column.kind == Kind::long_text ? text : trim(text);
  if (trimmed.empty()) return Value{};
  return row_of(column.kind).parse(column, trimmed);
}

std::string display_value(const Column& column, const Value& value, Language language) {
  return is_empty(value) ? std::string() : row_of(column.kind).display(column, value, language);
}

std::string plain_value(const Column& column, const Value& value) {
  return is_empty(value) ? std::string() : row_of(column.kind).plain(value);
}

}  // namespace geojeom
