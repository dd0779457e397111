#pragma once

#include <map>
#include <string>
#include <unordered_map>

#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

/// How references and organisations are written in a table so that an import finds the same records; remembered.
class ReferenceTexts {
 public:
  ReferenceTexts(Reader& reader, const Registry& registry) : reader_(reader), registry_(registry) {}

  /// The key of the record, if that key means this record to the organisation; else "#12".
  const std::string& of(const RecordType& type, std::int64_t organisation, std::int64_t id);
  /// The name of a tenant.
  const std::string& of_tenant(std::int64_t id);

 private:
  struct Place {
    const RecordType* type;
    std::int64_t organisation;
    std::int64_t id;
    bool operator==(const Place&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Place& place) const {
      return std::hash<const void*>{}(place.type) ^ static_cast<std::size_t>(place.id * 0x9E3779B97F4A7C15 + place.organisation);
    }
  };
  static constexpr std::size_t remembered_max = 200'000;

  Reader& reader_;
  const Registry& registry_;
  std::unordered_map<Place, std::string, Hash> texts_;
  std::unordered_map<std::int64_t, std::string> tenants_;
};

}  // namespace geojeom
