#include "store/columns/column_paths.hpp"

#include <algorithm>

namespace geojeom::sqlite {
namespace {

constexpr CodeColumn::Code table_rows_max = 1u << 22;

/// The type that a reference column leads to; the system column of the owner is one too. nullptr for another column.
const RecordType* target_of(const RecordType& type, std::string_view name, const Registry& registry) {
  if (name == "organisation" && !type.column_index(name)) return registry.find("organisation");
  const Field* field = type.find_field(name);
  return field != nullptr && field->kind == Kind::reference ? registry.find(field->to) : nullptr;
}

class TypesBehind {
 public:
  explicit TypesBehind(const Registry& registry) : registry_(registry) {}

  void add(const RecordType& counted, std::string_view path) {
    const RecordType* type = &counted;
    note(*type);
    for (auto dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
      if (!TypeColumns::keeps(*type, path.substr(0, dot))) return give_up();
      type = target_of(*type, path.substr(0, dot), registry_);
      if (type == nullptr) return give_up();
      note(*type);
      path.remove_prefix(dot + 1);
    }
    if (!path.empty() && !TypeColumns::keeps(*type, path)) give_up();
  }

  std::optional<std::vector<const RecordType*>> types() && {
    return is_kept_ ? std::optional(std::move(types_)) : std::nullopt;
  }

 private:
  void give_up() { is_kept_ = false; }
  void note(const RecordType& type) {
    if (std::find(types_.begin(), types_.end(), &type) == types_.end()) types_.push_back(&type);
  }

  const Registry& registry_;
  bool is_kept_ = true;
  std::vector<const RecordType*> types_;
};

}  // namespace

std::optional<std::vector<const RecordType*>> types_behind(const AggregateQuery& query, const Registry& registry) {
  TypesBehind types(registry);
  types.add(*query.type, "");
  for (const auto& condition : query.where) types.add(*query.type, condition.column);
  for (const auto& by : query.group_by) types.add(*query.type, by.column);
  for (const auto& aggregate : query.columns) types.add(*query.type, aggregate.column);
  return std::move(types).types();
}

std::optional<PathColumn> PathColumn::resolve(const ColumnSet& set, const Registry& registry, const RecordType& type,
                                              std::string_view path) {
  const TypeColumns* columns = set.find(type);
  const auto dot = path.find('.');
  const CodeColumn* first = columns == nullptr ? nullptr : columns->find(path.substr(0, dot));
  if (first == nullptr) return std::nullopt;
  PathColumn resolved;
  resolved.first_ = first;
  resolved.last_ = first;
  if (dot == std::string_view::npos) return resolved;
  const RecordType* target = target_of(type, path.substr(0, dot), registry);
  const auto rest = target == nullptr ? std::nullopt : resolve(set, registry, *target, path.substr(dot + 1));
  if (!rest || first->greatest_code() > table_rows_max) return std::nullopt;
  resolved.last_ = rest->last_;
  resolved.through_ = std::make_shared<std::vector<CodeColumn::Code>>(first->greatest_code() + 1);
  const TypeColumns& targets = *set.find(*target);
  for (CodeColumn::Code code = 1; code <= first->greatest_code(); ++code) {
    const auto row = targets.row_of(first->number_of(code));
    if (row != TypeColumns::no_row) (*resolved.through_)[code] = rest->last_code(rest->first_->code_at(row));
  }
  return resolved;
}

}  // namespace geojeom::sqlite
