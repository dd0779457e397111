#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "core/problem.hpp"
#include "record/record_type.hpp"

namespace geojeom {

/// Every described record type, checked. Addresses of types stay valid as long as the registry.
class Registry {
 public:
  /// Throws ContractViolation listing every mistake of the descriptions (check_descriptions).
  explicit Registry(std::vector<RecordType> types);

  const RecordType* find(std::string_view name) const;
  /// Type by its name or by its Korean or English label.
  const RecordType* find_by_label(std::string_view name_or_label) const;
  /// The type, which must exist.
  const RecordType& at(std::string_view name) const;
  /// In alphabetical order of names.
  const std::deque<RecordType>& types() const { return types_; }
  /// So that every type comes behind those it refers to (itself not counted); organisations, which own everything, come first.
  std::vector<const RecordType*> in_dependency_order() const;

 private:
  std::deque<RecordType> types_;
};

/// What is wrong with descriptions, in plain words: REC-201 labels twice, REC-202 a reference to a type that does not
/// exist, REC-203 no English or Korean, REC-204 a member is not described, REC-205 an unknown field is named, REC-206 a
/// bad default, REC-207 a reference names no type.
Problems check_descriptions(const std::deque<RecordType>& types);

}  // namespace geojeom
