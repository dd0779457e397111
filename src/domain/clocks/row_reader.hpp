#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/period.hpp"
#include "record/record_type.hpp"

namespace geojeom {

/// Columns of a stored row by name, without building the whole struct. A name that the type does not have throws
/// ContractViolation.
class RowReader {
 public:
  RowReader(const RecordType& type, const Row& row) : type_(type), row_(row) {}

  std::string text(std::string_view column) const;
  std::int64_t number(std::string_view column) const;  ///< 0 where there is none
  std::optional<Date> date(std::string_view column) const;
  Period period(std::string_view field) const;  ///< of `field`_from and `field`_to

 private:
  const Value& value(std::string_view column) const;
  const RecordType& type_;
  const Row& row_;
};

}  // namespace geojeom
