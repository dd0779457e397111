#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "record/query.hpp"
#include "store/columns/type_columns.hpp"

namespace geojeom::sqlite {

/// The columns of several types as one moment of the database has them.
struct ColumnSet {
  std::int64_t journal_number = 0;  ///< the last entry of the journal that they know
  std::map<const RecordType*, std::shared_ptr<const TypeColumns>> types{};

  const TypeColumns* find(const RecordType& type) const {
    const auto found = types.find(&type);
    return found == types.end() ? nullptr : found->second.get();
  }
};

/// The types whose columns a question needs, the counted one first; nothing when it names what columns do not keep.
std::optional<std::vector<const RecordType*>> types_behind(const AggregateQuery& query, const Registry& registry);

/// A path over references, resolved: a column of the counted type, and what each of its codes leads to at the path's
/// end. "company.region" is one table from companies to regions, however many services there are.
class PathColumn {
 public:
  /// nothing when a column cannot be coded, or the references are too far apart for a table.
  static std::optional<PathColumn> resolve(const ColumnSet& set, const Registry& registry, const RecordType& type,
                                           std::string_view path);

  const CodeColumn& first() const { return *first_; }
  const CodeColumn& last() const { return *last_; }
  CodeColumn::Code last_code(CodeColumn::Code first) const { return through_ == nullptr ? first : (*through_)[first]; }

 private:
  const CodeColumn* first_ = nullptr;
  const CodeColumn* last_ = nullptr;
  std::shared_ptr<std::vector<CodeColumn::Code>> through_;
};

}  // namespace geojeom::sqlite
