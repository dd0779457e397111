#pragma once

#include <string>

#include "cli/args.hpp"
#include "cli/session.hpp"
#include "record/query.hpp"
#include "record/registry.hpp"

/// What the words of a command line mean in terms of records.
namespace geojeom::cli {

/// The record type that word number `index` names, by name or label. CLI-107 with the nearest name otherwise.
Result<const RecordType*> type_of(const Args& args, std::size_t index, const Registry& registry);

/// The tenant of --organisation, or the only one there is.
Result<std::int64_t> tenant_of(const Args& args, Reader& reader, const Registry& registry);

/// The record that word number `index` means: an id, "#12", a key or a title; without an organisation, of any.
Result<StoredRow> record_of(const Args& args, std::size_t index, const RecordType& type, Reader& reader,
                            const Registry& registry);

/// Where the words of a condition are looked up.
struct Lookup {
  Reader& reader;
  const Registry& registry;
  std::int64_t organisation;
};

/// `column=value`, `column!=value`, `column>=value`, `column<value`, `column~part`, `column=` (empty). The column may
/// be a path over references in names or labels (`과제.세부사업=...`); a reference is given as "#12", key or title.
Result<Condition> condition_of(const RecordType& type, std::string_view text, const Lookup& lookup);

/// Sets `column=value` words (from word number `first`) in the row; references by key or title. All problems at once.
Problems set_columns(const Args& args, std::size_t first, const RecordType& type, Row& row, Reader& reader,
                     std::int64_t organisation, const Registry& registry);

/// Reads back the page key that a list printed. CLI-108 when it is not one.
Result<PageKey> parse_page_key(std::string_view text);

}  // namespace geojeom::cli
