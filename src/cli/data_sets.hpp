#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace geojeom::cli {

/// A set of reference data about to be kept: what stands in a data_set record, as texts, and its file.
struct NewDataSet {
  std::string code;
  std::string name;
  std::string kind;  ///< code or label of a data_set kind
  std::string source;
  std::string licence;
  std::string edition{};
  std::string dated_on{};
  std::string file_name{};
  std::string content{};
  std::optional<std::int64_t> rows{};
  bool is_shipped = false;
};

/// Keeps the file by its fingerprint and the record of the set, found by its code. Errors: those of parse_value and of
/// saving; nothing is written when the record already says all of this.
Problems keep_data_set(Writer& writer, const Registry& registry, const NewDataSet& set);

/// The record type whose records a kind of data set is made of, if it is: regions, ksic and holidays.
const RecordType* record_type_of_kind(const Registry& registry, std::string_view kind);

}  // namespace geojeom::cli
