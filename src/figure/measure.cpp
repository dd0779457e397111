#include "figure/measure.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "core/contract.hpp"

namespace geojeom {
namespace {

const Column* system_column(std::string_view name) {
  static const std::array<Column, 2> columns = {
      {{.name = "id", .ko = "번호", .en = "Id", .kind = Kind::integer},
       {.name = "organisation", .ko = "기관", .en = "Organisation", .kind = Kind::reference}}};
  for (const auto& column : columns) {
    if (column.name == name) return &column;
  }
  return nullptr;
}

const Column* find_column_at(const Registry& registry, std::string_view type_name, std::string_view path) {
  const RecordType* type = registry.find(type_name);
  while (type != nullptr) {
    const auto dot = path.find('.');
    const auto name = path.substr(0, dot);
    if (dot == std::string_view::npos) {
      const auto index = type->column_index(name);
      return index ? &type->columns()[*index] : system_column(name);
    }
    const Field* field = type->find_field(name);
    if (field == nullptr || field->kind != Kind::reference) return nullptr;
    type = registry.find(field->to);
    path.remove_prefix(dot + 1);
  }
  return nullptr;
}

std::string mistakes_of_counted(const Measure& measure, const Registry& registry) {
  std::string mistakes;
  const auto must_exist = [&](std::string_view path, std::string_view what) {
    if (!path.empty() && find_column_at(registry, measure.type, path) == nullptr) {
      mistakes += fmt::format("\n  {}: {} {}.{} does not exist", measure.name, what, measure.type, path);
    }
  };
  if (registry.find(measure.type) == nullptr)
    return fmt::format("\n  {}: no record type {}", measure.name, measure.type);
  must_exist(measure.column, "column");
  must_exist(measure.date, "date");
  must_exist(measure.date_to, "date");
  for (const auto& condition : measure.counts) must_exist(condition.column, "condition on");
  for (const auto& dimension : measure.dimensions) must_exist(dimension.path, "dimension");
  if (measure.column.empty() && measure.counting != Counting::count)
    mistakes += fmt::format("\n  {}: no column", measure.name);
  if (measure.date.empty() && measure.placing != Placing::always)
    mistakes += fmt::format("\n  {}: no date", measure.name);
  return mistakes;
}

}  // namespace

const Dimension* Measure::find_dimension(std::string_view dimension) const {
  const auto found =
      std::find_if(dimensions.begin(), dimensions.end(), [&](const Dimension& d) { return d.name == dimension; });
  return found == dimensions.end() ? nullptr : &*found;
}

bool Measure::implies(std::string_view dimension, std::string_view value) const {
  return std::find(implied.begin(), implied.end(), std::pair(dimension, value)) != implied.end();
}

MeasureCatalogue::MeasureCatalogue(std::vector<Measure> measures, const Registry& registry)
    : measures_(std::move(measures)), registry_(registry) {
  std::sort(measures_.begin(), measures_.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  std::string mistakes;
  std::set<std::string_view> names;
  for (const auto& measure : measures_) {
    if (!names.insert(measure.name).second) mistakes += fmt::format("\n  {} stands twice", measure.name);
    for (const auto text :
         {measure.ko, measure.en, measure.unit_ko, measure.unit_en, measure.definition_ko, measure.definition_en}) {
      if (text.empty()) mistakes += fmt::format("\n  {}: a label, unit or definition is missing", measure.name);
    }
    if (measure.formula == Formula::counted) {
      mistakes += mistakes_of_counted(measure, registry_);
    } else if (find(measure.numerator) == nullptr ||
               (measure.formula == Formula::ratio && find(measure.denominator) == nullptr)) {
      mistakes += fmt::format("\n  {}: follows from a measure that does not exist", measure.name);
    }
  }
  ensure(mistakes.empty(), "measures are right:" + mistakes);
}

const Measure* MeasureCatalogue::find(std::string_view name) const {
  const auto found =
      std::find_if(measures_.begin(), measures_.end(), [&](const Measure& measure) { return measure.name == name; });
  return found == measures_.end() ? nullptr : &*found;
}

const Measure& MeasureCatalogue::at(std::string_view name) const {
  const Measure* measure = find(name);
  require(measure != nullptr, fmt::format("the measure {} is declared", name));
  return *measure;
}

const Measure& MeasureCatalogue::counted(const Measure& measure) const {
  const Measure* at = &measure;
  while (at->formula != Formula::counted) at = find(at->numerator);
  return *at;
}

const Column& MeasureCatalogue::column_at(std::string_view type, std::string_view path) const {
  const Column* column = find_column_at(registry_, type, path);
  require(column != nullptr, fmt::format("{} has a column {}", type, path));
  return *column;
}

}  // namespace geojeom
