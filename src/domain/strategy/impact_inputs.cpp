#include "domain/strategy/impact_inputs.hpp"

#include <algorithm>

#include "domain/strategy/records/impact_spending.hpp"
#include "domain/strategy/records/price_index.hpp"
#include "domain/strategy/records/sector_share.hpp"
#include "domain/strategy/study_record.hpp"
#include "record/lookup.hpp"

namespace geojeom {
namespace {

using Shares = std::vector<std::pair<std::string, double>>;

/// Reads the parts of one study; the first problem ends it.
class InputReader {
 public:
  InputReader(Reader& reader, const Registry& registry) : reader_(reader), registry_(registry) {}

  Result<ImpactInputs> read(std::int64_t id) {
    const RecordType& type = registry_.at("impact_study");
    const auto stored = reader_.find(type, id);
    if (!stored) return Problem{.code = "STO-104", .field = "study"};
    inputs_.id = id;
    inputs_.organisation = stored->organisation;
    inputs_.study = from_row<ImpactStudy>(type, stored->row);
    if (auto problem = read_coefficients()) return *problem;
    if (inputs_.study.deflator) read_price_index();
    if (auto problem = read_lines()) return *problem;
    if (inputs_.study.compared_with) {
      const auto stated = reader_.find(type, inputs_.study.compared_with->value);
      if (stated) inputs_.stated = from_row<ImpactStudy>(type, stated->row);
    }
    inputs_.region = region_name();
    return std::move(inputs_);
  }

 private:
  std::optional<Problem> read_coefficients() {
    if (!inputs_.study.coefficient_set) {
      return Problem{.code = "STR-116", .field = "coefficient_set", .details = {{"study", inputs_.study.name}}};
    }
    auto set = find_coefficient_set(reader_, registry_,
                                    {.code = *inputs_.study.coefficient_set, .organisation = inputs_.organisation});
    if (!set) return set.problem();
    inputs_.coefficients = std::move(set).value();
    return std::nullopt;
  }

  void read_price_index() {
    const RecordType& type = registry_.at("price_index");
    reader_.scan({.type = &type, .where = {{"series", Compare::equal, {*inputs_.study.deflator}}}},
                 [&](const StoredRow& stored) {
                   const auto one = from_row<PriceIndex>(type, stored.row);
                   if (stored.organisation == inputs_.organisation || stored.organisation == common_organisation) {
                     inputs_.price_index.emplace_back(one.year.year(), one.index.to_double());
                   }
                   return true;
                 });
  }

  std::map<std::string, Shares> read_concordance() {
    std::map<std::string, Shares> shares;
    if (!inputs_.study.sector_mapping) return shares;
    const RecordType& type = registry_.at("sector_share");
    reader_.scan({.type = &type, .where = {{"concordance", Compare::equal, {*inputs_.study.sector_mapping}}}},
                 [&](const StoredRow& stored) {
                   const auto one = from_row<SectorShare>(type, stored.row);
                   if (stored.organisation == inputs_.organisation || stored.organisation == common_organisation) {
                     shares[one.commodity].emplace_back(one.sector, one.share.to_double());
                   }
                   return true;
                 });
    return shares;
  }

  std::optional<Problem> read_lines() {
    const auto concordance = read_concordance();
    const RecordType& type = registry_.at("impact_spending");
    std::optional<Problem> problem;
    reader_.scan({.type = &type, .where = {{"study", Compare::equal, {inputs_.id}}}, .order = {{.column = "code"}}},
                 [&](const StoredRow& stored) {
                   problem = add_line(from_row<ImpactSpending>(type, stored.row), concordance);
                   return !problem;
                 });
    if (problem) return problem;
    if (!inputs_.lines.empty()) return std::nullopt;
    return Problem{.code = "STR-113", .field = "study", .details = {{"study", inputs_.study.name}}};
  }

  std::optional<Problem> add_line(const ImpactSpending& spending, const std::map<std::string, Shares>& concordance) {
    ImpactLine line{.code = spending.code,
                    .task = name_of("plan_task", spending.task),
                    .industry = name_of("industry", spending.industry),
                    .commodity = spending.commodity.value_or(spending.sector.value_or("")),
                    .year = spending.year.year(),
                    .amount = spending.amount,
                    .local_content = spending.local_content.to_double(),
                    .supplier_set = spending.supplier_set.value_or(""),
                    .sectors = {}};
    if (spending.sector) {
      line.sectors = {{*spending.sector, 1.0}};
    } else {
      const auto found = concordance.find(line.commodity);
      if (found == concordance.end()) {
        return Problem{
            .code = "STR-114",
            .field = spending.code,
            .details = {{"commodity", line.commodity}, {"concordance", inputs_.study.sector_mapping.value_or("-")}}};
      }
      line.sectors = found->second;
    }
    if (auto problem = read_supplier(line.supplier_set)) return problem;
    inputs_.lines.push_back(std::move(line));
    return std::nullopt;
  }

  std::optional<Problem> read_supplier(const std::string& code) {
    if (code.empty() || inputs_.suppliers.contains(code)) return std::nullopt;
    auto set = find_coefficient_set(reader_, registry_, {.code = code, .organisation = inputs_.organisation});
    if (!set) return set.problem();
    inputs_.suppliers.emplace(code, std::move(set).value());
    return std::nullopt;
  }

  template <class T>
  std::string name_of(const char* type_name, const std::optional<Id<T>>& id) {
    if (!id) return {};
    const RecordType& type = registry_.at(type_name);
    const auto stored = reader_.find(type, id->value);
    return stored ? title_of(type, stored->row, Language::ko) : std::string();
  }

  std::string region_name() {
    if (!inputs_.study.region) return inputs_.coefficients.name;
    const RecordType& type = registry_.at("region");
    const Page page = reader_.list(
        {.type = &type, .where = {{"code", Compare::equal, {to_text(*inputs_.study.region)}}}, .limit = 1});
    return page.rows.empty() ? to_text(*inputs_.study.region) : title_of(type, page.rows.front().row, Language::ko);
  }

  Reader& reader_;
  const Registry& registry_;
  ImpactInputs inputs_;
};

}  // namespace

Result<std::int64_t> find_impact_study(Reader& reader, const Registry& registry, std::string_view name,
                                       std::optional<std::int64_t> organisation) {
  return find_study_record(reader, registry.at("impact_study"), name, organisation);
}

Result<ImpactInputs> read_impact_inputs(Reader& reader, const Registry& registry, std::int64_t study) {
  return InputReader(reader, registry).read(study);
}

ImpactInputs changed(ImpactInputs inputs, const std::vector<ImpactChange>& changes) {
  for (const auto& change : changes) {
    const auto line = std::find_if(inputs.lines.begin(), inputs.lines.end(),
                                   [&](const auto& one) { return one.code == change.line; });
    if (line == inputs.lines.end()) continue;
    if (change.amount) line->amount = *change.amount;
    if (change.local_content) line->local_content = *change.local_content;
  }
  return inputs;
}

}  // namespace geojeom
