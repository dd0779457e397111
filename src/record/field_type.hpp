#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <type_traits>

#include "core/business_number.hpp"
#include "core/contract.hpp"
#include "core/corporate_number.hpp"
#include "core/date.hpp"
#include "core/decimal.hpp"
#include "core/fiscal_year.hpp"
#include "core/id.hpp"
#include "core/instant.hpp"
#include "core/ksic.hpp"
#include "core/period.hpp"
#include "core/ratio.hpp"
#include "core/region_code.hpp"
#include "core/won.hpp"
#include "record/field.hpp"

namespace geojeom {

/// The SHA-256 (hex) of an evidence file's content.
struct FileHash {
  std::string hex;
  bool operator==(const FileHash&) const = default;
};

/// The choices of an enum, in the order of its enumerators: specialise beside the enum.
template <class E>
inline constexpr std::span<const Choice> choices_of{};

/// How a C++ member type is kept. The primary template names what may be a member; std::optional wraps any of it.
template <class T>
struct FieldType {
  static_assert(
      std::is_enum_v<T>,
      "field type: std::string, std::int64_t, bool, Won, Decimal, Ratio, Date, Instant, Period, FiscalYear, Id<T>, "
      "BusinessNumber, CorporateNumber, RegionCode, Ksic, FileHash, an enum with choices_of, or std::optional of "
      "these");
  static constexpr Kind kind = Kind::choice;
  static constexpr bool required = true;
  static std::span<const Choice> choices() { return choices_of<T>; }
  static void get(T member, Value* values) {
    values[0] = std::string(choices()[static_cast<std::size_t>(member)].code);
  }
  static void set(T& member, const Value* values) {
    const std::string* code = text_in(values[0]);
    for (std::size_t i = 0; i < choices().size(); ++i) {
      if (code != nullptr && choices()[i].code == *code) {
        member = static_cast<T>(i);
        return;
      }
    }
    ensure(false, "a stored choice is one of its field's choices");
  }
};

namespace detail {

/// Kinds that keep one value, made and read back by `store` and `load` of the specialisation.
template <class T, Kind field_kind>
struct SingleValue {
  static constexpr Kind kind = field_kind;
  static constexpr bool required = true;
  static std::span<const Choice> choices() { return {}; }
  static void get(const T& member, Value* values) { values[0] = FieldType<T>::store(member); }
  static void set(T& member, const Value* values) { member = FieldType<T>::load(values[0]); }
};

inline std::int64_t needed_number(const Value& value) {
  const std::int64_t* number = number_in(value);
  require(number != nullptr, "a required number is stored");
  return *number;
}

inline const std::string& needed_text(const Value& value) {
  const std::string* text = text_in(value);
  require(text != nullptr, "a required text is stored");
  return *text;
}

template <class T>
T parsed(Result<T> result) {
  ensure(result.ok(), "a stored code or date reads back");
  return std::move(result).value();
}

}  // namespace detail

template <>
struct FieldType<std::string> : detail::SingleValue<std::string, Kind::text> {
  static Value store(const std::string& member) { return member.empty() ? Value{} : Value{member}; }
  static std::string load(const Value& value) { return detail::needed_text(value); }
};
template <>
struct FieldType<std::int64_t> : detail::SingleValue<std::int64_t, Kind::integer> {
  static Value store(const std::int64_t& member) { return member; }
  static std::int64_t load(const Value& value) { return detail::needed_number(value); }
};
template <>
struct FieldType<bool> : detail::SingleValue<bool, Kind::yes_no> {
  static Value store(const bool& member) { return std::int64_t{member}; }
  static bool load(const Value& value) { return detail::needed_number(value) != 0; }
};
template <>
struct FieldType<Won> : detail::SingleValue<Won, Kind::won> {
  static Value store(const Won& member) { return member.won(); }
  static Won load(const Value& value) { return Won(detail::needed_number(value)); }
};
template <>
struct FieldType<Decimal> : detail::SingleValue<Decimal, Kind::decimal> {
  static Value store(const Decimal& member) { return member.micros(); }
  static Decimal load(const Value& value) { return Decimal::from_micros(detail::needed_number(value)); }
};
template <>
struct FieldType<Ratio> : detail::SingleValue<Ratio, Kind::ratio> {
  static Value store(const Ratio& member) { return member.micros(); }
  static Ratio load(const Value& value) { return Ratio::from_micros(detail::needed_number(value)); }
};
template <>
struct FieldType<Date> : detail::SingleValue<Date, Kind::date> {
  static Value store(const Date& member) { return to_text(member); }
  static Date load(const Value& value) { return detail::parsed(parse_date(detail::needed_text(value))); }
};
template <>
struct FieldType<Instant> : detail::SingleValue<Instant, Kind::instant> {
  static Value store(const Instant& member) { return member.micros(); }
  static Instant load(const Value& value) { return Instant::from_micros(detail::needed_number(value)); }
};
template <>
struct FieldType<FiscalYear> : detail::SingleValue<FiscalYear, Kind::fiscal_year> {
  static Value store(const FiscalYear& member) { return std::int64_t{member.year()}; }
  static FiscalYear load(const Value& value) {
    return detail::parsed(FiscalYear::of(static_cast<int>(detail::needed_number(value))));
  }
};
template <>
struct FieldType<BusinessNumber> : detail::SingleValue<BusinessNumber, Kind::business_number> {
  static Value store(const BusinessNumber& member) { return std::string(member.digits()); }
  static BusinessNumber load(const Value& value) {
    return detail::parsed(parse_business_number(detail::needed_text(value)));
  }
};
template <>
struct FieldType<CorporateNumber> : detail::SingleValue<CorporateNumber, Kind::corporate_number> {
  static Value store(const CorporateNumber& member) { return std::string(member.digits()); }
  static CorporateNumber load(const Value& value) {
    return detail::parsed(parse_corporate_number(detail::needed_text(value)));
  }
};
template <>
struct FieldType<RegionCode> : detail::SingleValue<RegionCode, Kind::region> {
  static Value store(const RegionCode& member) { return to_text(member); }
  static RegionCode load(const Value& value) { return detail::parsed(parse_region_code(detail::needed_text(value))); }
};
template <>
struct FieldType<Ksic> : detail::SingleValue<Ksic, Kind::ksic> {
  static Value store(const Ksic& member) { return to_text(member); }
  static Ksic load(const Value& value) { return detail::parsed(parse_ksic(detail::needed_text(value))); }
};
template <>
struct FieldType<FileHash> : detail::SingleValue<FileHash, Kind::file> {
  static Value store(const FileHash& member) { return member.hex.empty() ? Value{} : Value{member.hex}; }
  static FileHash load(const Value& value) { return {detail::needed_text(value)}; }
};
template <class T>
struct FieldType<Id<T>> : detail::SingleValue<Id<T>, Kind::reference> {
  static Value store(Id<T> member) { return member.is_set() ? Value{member.value} : Value{}; }
  static Id<T> load(const Value& value) { return Id<T>{detail::needed_number(value)}; }
};

template <>
struct FieldType<Period> {
  static constexpr Kind kind = Kind::period;
  static constexpr bool required = true;
  static std::span<const Choice> choices() { return {}; }
  static void get(const Period& period, Value* values) {
    values[0] = to_text(period.first());
    values[1] = to_text(period.last());
  }
  static void set(Period& period, const Value* values) {
    const Date first = FieldType<Date>::load(values[0]);
    const Date last = FieldType<Date>::load(values[1]);
    period = detail::parsed(Period::through(first, last));
  }
};

template <class T>
struct FieldType<std::optional<T>> {
  static constexpr Kind kind = FieldType<T>::kind;
  static constexpr bool required = false;
  static std::span<const Choice> choices() { return FieldType<T>::choices(); }
  static void get(const std::optional<T>& member, Value* values) {
    if (member) {
      FieldType<T>::get(*member, values);
    } else {
      values[0] = {};
      if constexpr (kind == Kind::period) values[1] = {};
    }
  }
  static void set(std::optional<T>& member, const Value* values) {
    member.reset();
    if (is_empty(values[0])) return;
    FieldType<T>::set(member.emplace(), values);
  }
};

}  // namespace geojeom
