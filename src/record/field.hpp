#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

#include "record/kind.hpp"
#include "record/value.hpp"

namespace geojeom {

/// One choice of a choice field: the stored code and its labels.
struct Choice {
  std::string_view code;
  std::string_view ko;
  std::string_view en;
};

inline constexpr std::int64_t unbounded_below = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t unbounded_above = std::numeric_limits<std::int64_t>::max();

/// What a record says of one of its fields, besides its C++ type. Designated initialisers keep this order.
struct FieldText {
  std::string_view ko;
  std::string_view en;
  std::string_view help_ko{};
  std::string_view help_en{};
  std::string_view unit{};             ///< shown behind the value: "시간", "㎡", "명"
  std::string_view to{};               ///< the type a reference points to
  std::string_view default_text{};     ///< as parse_value reads it
  std::int64_t min = unbounded_below;  ///< in stored units
  std::int64_t max = unbounded_above;
  int max_length = 0;       ///< characters; 0 takes the kind's limit (200 for text, 20,000 for long text)
  bool unique = false;      ///< within the owning organisation; also the key by which an import finds the record
  bool indexed = false;     ///< sorted and filtered often (references, regions and KSIC codes are indexed anyway)
  bool searchable = false;  ///< part of the global search document
  bool personal = false;    ///< masked unless there is a reason, and the reason is logged
  bool read_only = false;   ///< set by the program, never by a form
  bool list = false;        ///< a sensible column of the list page
  bool long_text = false;   ///< several lines
};

/// One field of a record type at run time. `get` and `set` move its value between a struct and stored values (two for a
/// period).
struct Field : FieldText {
  std::string_view name{};  ///< the member's name
  Kind kind = Kind::text;
  bool required = false;
  std::span<const Choice> choices{};
  void (*get)(const void* record, Value* values) = nullptr;
  void (*set)(void* record, const Value* values) = nullptr;

  std::string_view label(Language language) const { return language == Language::ko ? ko : en; }
  std::string_view help(Language language) const { return language == Language::ko ? help_ko : help_en; }
};

/// One column of the table, the spreadsheet and the JSON object. Every field has one, a period two (…_from and …_to,
/// its first and last day), and every record has the system columns id, organisation, version and sample before them.
struct Column {
  enum class Part : unsigned char { whole, first_day, last_day };

  std::string name;
  std::string ko;
  std::string en;
  Kind kind = Kind::text;
  bool required = false;
  const Field* field = nullptr;
  Part part = Part::whole;

  std::string_view label(Language language) const { return language == Language::ko ? ko : en; }
  Storage storage() const { return storage_of(kind); }
};

}  // namespace geojeom
