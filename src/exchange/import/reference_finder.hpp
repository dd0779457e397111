#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Finds the records that cells name, and remembers the answers: a file names the same few again and again.
class ReferenceFinder {
 public:
  ReferenceFinder(Reader& reader, const Registry& registry) : reader_(reader), registry_(registry) {}

  /// The id of the record of `type` that `text` means among those of the organisation and the common ones. Only found
  /// ones are remembered. Errors: REC-108, REC-110.
  Result<std::int64_t> find(const RecordType& type, std::int64_t organisation, const std::string& text);

  /// A tenant by its name. Errors: IMP-104.
  Result<std::int64_t> tenant(const std::string& name);
  std::string name_of_tenant(std::int64_t id);

 private:
  static constexpr std::size_t remembered_max = 200'000;
  Reader& reader_;
  const Registry& registry_;
  std::unordered_map<std::string, std::int64_t> found_;
  std::unordered_map<std::string, std::int64_t> tenants_;
  std::unordered_map<std::int64_t, std::string> names_;
};

}  // namespace geojeom
