#pragma once

#include "store/columns/column_paths.hpp"

namespace geojeom::sqlite {

/// The table that SQL would give for the question, from columns; nothing where only SQL can (column_filter,
/// column_groups and column_aggregate say when). `set` holds every type of types_behind.
std::optional<AggregateTable> answer_from_columns(const ColumnSet& set, const AggregateQuery& query,
                                                  const Registry& registry);

}  // namespace geojeom::sqlite
