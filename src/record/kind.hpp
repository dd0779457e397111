#pragma once

#include <string>
#include <string_view>

#include "core/language.hpp"
#include "core/result.hpp"
#include "record/value.hpp"

namespace geojeom {

/// What a field holds. The kind decides how it is stored, written, read, aligned and entered.
enum class Kind : unsigned char {
  text,       ///< one line
  long_text,  ///< several lines
  integer,
  won,               ///< whole won
  decimal,           ///< six decimals, stored as millionths
  ratio,             ///< a share, stored as millionths: 0.15 is 150000
  date,              ///< ISO text
  instant,           ///< microseconds UTC
  yes_no,            ///< 0 or 1
  choice,            ///< the code of one of the field's choices
  reference,         ///< the id of a record of another type
  business_number,   ///< ten digits
  corporate_number,  ///< thirteen digits
  region,            ///< system and code, "mois:30"
  ksic,              ///< revision and code, "10:26"
  fiscal_year,
  file,    ///< SHA-256 of the content, stored once
  period,  ///< two columns: first and last day
};

enum class Storage : unsigned char { integer, text };

struct Column;

Storage storage_of(Kind kind);
/// "text", "won", ...: the word in the JSON and reference pages.
std::string_view name_of(Kind kind);
std::string_view label_of(Kind kind, Language language);
/// True for kinds whose values add up: integer, won, decimal.
bool is_amount(Kind kind);

/// Reads what a person or an office file wrote into a stored value; empty text gives an empty value. References come as
/// "#12" or a number here: names are looked up by whoever has a store.
/// Errors: those of the value's parser (NUM, DAT, COD), REC-103 for a choice that does not exist, REC-104 for yes/no.
Result<Value> parse_value(const Column& column, std::string_view text);

/// REC-103 with the choices that there are.
Problem unknown_choice(const Column& column, std::string_view text);

/// The value as a person reads it in that language: 1,250,000, 15 %, 2026-03-01, 수행중, 305-81-12345.
std::string display_value(const Column& column, const Value& value, Language language);

/// The value as text that parse_value reads back exactly (for CSV, forms and keys): 1250000, 0.15, running.
std::string plain_value(const Column& column, const Value& value);

}  // namespace geojeom
