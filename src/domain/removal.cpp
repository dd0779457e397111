#include "domain/removal.hpp"

#include "domain/strategy/selection_lock.hpp"

namespace geojeom {

Problems admit_removal(Reader& reader, const RecordType& type, const StoredRow& stored) {
  return type.room() == "strategy" ? admit_removal_of_strategy(reader, type, stored) : Problems{};
}

}  // namespace geojeom
