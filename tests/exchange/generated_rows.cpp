#include "tests/exchange/generated_rows.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "record/lookup.hpp"
#include "record/save.hpp"

namespace geojeom {
namespace {

/// With the right check digit.
std::string business_number(std::int64_t serial) {
  const std::string nine = fmt::format("{:09}", 100'81'0000 + serial);
  constexpr int weights[] = {1, 3, 7, 1, 3, 7, 1, 3, 5};
  int sum = (nine[8] - '0') * 5 / 10;
  for (std::size_t i = 0; i < 9; ++i) sum += (nine[i] - '0') * weights[i];
  return nine + static_cast<char>('0' + (10 - sum % 10) % 10);
}

constexpr const char* spoilt_texts[] = {"=1+1",      "+82 42 123",  "'=따옴표", "쉼표, \"따옴표\" 안", "-5도",
                                        "@here",     "가나다라마바", "0012",     "2026-03-01",        "1e5",
                                        "㈜한빛 소재", "소계",        "※ 참고",   "TRUE",              "세미콜론; 탭"};

}  // namespace

std::int64_t RowGenerator::between(std::int64_t low, std::int64_t high) {
  return std::uniform_int_distribution<std::int64_t>(low, high)(random_);
}

void RowGenerator::fill(int count) {
  const RecordType& organisations = registry_.at("organisation");
  std::vector<std::int64_t> tenants;
  for (const auto* name : {"공통", "대전시험원", "=세종시험원"}) {
    Row row = organisations.default_row();
    row[*organisations.column_index("name")] = std::string(name);
    row[*organisations.column_index("kind")] = std::string("technopark");
    const Saved saved = save_new(writer_, organisations, {.row = row});
    ASSERT_TRUE(saved.ok());
    tenants.push_back(saved.id);
  }
  for (const RecordType* type : registry_.in_dependency_order()) {
    int made = 0;
    for (int i = 0; i < count; ++i) made += add(*type, tenants[static_cast<std::size_t>(between(0, 2))]);
    EXPECT_GT(made, 0) << "no valid " << type->name() << " could be made";
  }
}

/// The type's own rules refuse some rows; others are tried.
bool RowGenerator::add(const RecordType& type, std::int64_t organisation) {
  for (int attempt = 0; attempt < 400; ++attempt) {
    const Row row = row_of(type, organisation);
    if (save_new(writer_, type, {.organisation = organisation, .row = row, .sample = one_in(2)}).ok()) return true;
  }
  return false;
}

Row RowGenerator::row_of(const RecordType& type, std::int64_t organisation) {
  Row row(type.columns().size());
  const int emptiness = one_in(3) ? 1 : 2;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    if (column.part == Column::Part::last_day) {
      if (!is_empty(row[i - 1])) row[i] = fmt::format("2026-{:02}-{:02}", between(1, 12), between(1, 28));
      continue;
    }
    if (!column.required && one_in(emptiness)) continue;
    row[i] = value_of(column, organisation);
  }
  return row;
}

Value RowGenerator::value_of(const Column& column, std::int64_t organisation) {
  if (column.kind == Kind::reference) return reference_to(registry_.at(column.field->to), organisation);
  const bool is_number = column.storage() == Storage::integer && column.kind != Kind::yes_no;
  if (is_number && column.kind != Kind::fiscal_year && column.kind != Kind::instant) {
    const std::int64_t low = std::max<std::int64_t>(column.field->min, column.kind == Kind::won ? -2'000'000 : 0);
    const std::int64_t number = between(low, std::min<std::int64_t>(column.field->max, low + 3'000'000));
    return column.kind == Kind::integer ? Value{std::min(column.field->max, low + number % 60)} : Value{number};
  }
  const auto value = parse_value(column, text_of(column));
  EXPECT_TRUE(value.ok()) << column.name;
  return value ? *value : Value{};
}

std::string RowGenerator::text_of(const Column& column) {
  switch (column.kind) {
    case Kind::date: return fmt::format("20{:02}-{:02}-{:02}", between(18, 25), between(1, 12), between(1, 28));
    case Kind::instant: return fmt::format("2026-03-{:02}T{:02}:30:05.000001Z", between(1, 28), between(0, 23));
    case Kind::yes_no: return one_in(2) ? "예" : "아니요";
    case Kind::choice:
      return std::string(column.field->choices[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(column.field->choices.size()) - 1))].code);
    case Kind::business_number: return business_number(between(0, 9999));
    case Kind::corporate_number: return fmt::format("{:013}", between(1, 999'999'999'999));
    case Kind::region: return fmt::format("{}:{}", one_in(2) ? "mois" : "kostat", between(11, 39));
    case Kind::ksic: return fmt::format("10:{:02}", between(10, 39));
    case Kind::fiscal_year: return std::to_string(between(2015, 2027));
    case Kind::file: return fmt::format("{:064x}", between(1, 1'000'000));
    default: break;
  }
  std::string text = one_in(3) ? spoilt_texts[static_cast<std::size_t>(between(0, std::ssize(spoilt_texts) - 1))]
                               : fmt::format("{} {}", column.ko, between(1, 100'000));
  if (column.kind == Kind::long_text && one_in(2)) text += "\n둘째 줄\n  들여쓴 줄";
  if (column.field->max_length > 0 && column.field->max_length < 40) text = std::to_string(between(1, 9));
  return text;
}

Value RowGenerator::reference_to(const RecordType& type, std::int64_t organisation) {
  std::vector<std::int64_t> ids;
  writer_.scan({.type = &type}, [&](const StoredRow& stored) {
    if (stored.organisation == organisation || one_in(4)) ids.push_back(stored.id);
    return true;
  });
  return ids.empty() ? Value{} : Value{ids[static_cast<std::size_t>(between(0, std::ssize(ids) - 1))]};
}

}  // namespace geojeom
