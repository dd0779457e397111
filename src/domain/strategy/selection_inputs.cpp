#include "domain/strategy/selection_inputs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "domain/office/guarded_reader.hpp"
#include "domain/strategy/records/expert_judgement.hpp"
#include "domain/strategy/records/industry.hpp"
#include "domain/strategy/records/industry_ksic.hpp"
#include "domain/strategy/records/selection_expert.hpp"
#include "domain/strategy/records/selection_quota.hpp"
#include "domain/strategy/records/selection_value.hpp"
#include "domain/strategy/study_record.hpp"

namespace geojeom {
namespace {

/// Reads one selection with everything that hangs on it.
class InputReader {
 public:
  InputReader(Reader& reader, const Registry& registry) : reader_(reader), registry_(registry) {}

  Result<SelectionInputs> read(std::int64_t id) {
    const RecordType& type = registry_.at("selection");
    const auto stored = reader_.find(type, id);
    inputs_.id = id;
    inputs_.organisation = stored->organisation;
    inputs_.selection = from_row<Selection>(type, stored->row);
    inputs_.region = region_name();
    read_candidates();
    read_criteria();
    read_values();
    read_quotas();
    read_experts();
    if (auto problem = missing()) return *problem;
    return std::move(inputs_);
  }

 private:
  /// Every record of a type whose `column` is `value`.
  template <class T, class Each>
  void each(const char* type_name, const char* column, std::int64_t value, Each&& visit) {
    const RecordType& type = registry_.at(type_name);
    reader_.scan({.type = &type, .where = {{column, Compare::equal, {value}}}}, [&](const StoredRow& stored) {
      visit(stored.id, from_row<T>(type, stored.row));
      return true;
    });
  }

  void read_candidates() {
    each<SelectionCandidate>("selection_candidate", "selection", inputs_.id, [&](std::int64_t, const auto& candidate) {
      auto entry = std::find_if(inputs_.candidates.begin(), inputs_.candidates.end(),
                                [&](const auto& one) { return one.industry == candidate.industry.value; });
      if (entry == inputs_.candidates.end()) {
        inputs_.candidates.push_back({.industry = candidate.industry.value, .reached = candidate.stage});
        entry = inputs_.candidates.end() - 1;
      }
      if (candidate.stage < entry->reached) return;
      entry->reached = candidate.stage;
      entry->result = candidate.result;
      entry->dropped_reason = candidate.dropped_reason.value_or("");
      entry->recorded_score = candidate.score;
      if (candidate.group) entry->group = *candidate.group;
    });
    const RecordType& industries = registry_.at("industry");
    for (auto& entry : inputs_.candidates) {
      const auto stored = reader_.find(industries, entry.industry);
      if (!stored) continue;
      const auto industry = from_row<Industry>(industries, stored->row);
      entry.code = industry.code;
      entry.name = industry.name;
      each<IndustryKsic>("industry_ksic", "industry", entry.industry,
                         [&](std::int64_t, const auto& link) { entry.ksic.push_back(to_text(link.ksic)); });
    }
  }

  void read_criteria() {
    std::vector<SelectionLeaf> all;
    each<SelectionCriterion>("selection_criterion", "selection", inputs_.id,
                             [&](std::int64_t id, const auto& criterion) {
                               all.push_back({id, criterion, true});
                             });
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
      return a.criterion.position.value_or(INT64_MAX) < b.criterion.position.value_or(INT64_MAX);
    });
    for (auto& one : all) {
      one.is_leaf = std::none_of(all.begin(), all.end(), [&](const auto& other) {
        return other.criterion.parent && other.criterion.parent->value == one.id;
      });
    }
    append_children(all, 0);
  }

  void append_children(const std::vector<SelectionLeaf>& all, std::int64_t heading) {
    for (const auto& one : all) {
      const std::int64_t parent = one.criterion.parent ? one.criterion.parent->value : 0;
      if (parent != heading) continue;
      inputs_.criteria.push_back(one);
      append_children(all, one.id);
    }
  }

  void read_values() {
    for (const auto& leaf : inputs_.criteria) {
      each<SelectionValue>("selection_value", "criterion", leaf.id, [&](std::int64_t, const auto& value) {
        inputs_.data[{leaf.id, value.industry.value}] = {value.value.to_double(), value.data_year,
                                                         value.source.value_or("")};
      });
    }
  }

  void read_quotas() {
    each<SelectionQuota>("selection_quota", "selection", inputs_.id, [&](std::int64_t, const auto& quota) {
      auto& kept = inputs_.quotas[quota.group];
      kept.least = static_cast<std::size_t>(quota.least);
      if (quota.most) kept.most = static_cast<std::size_t>(*quota.most);
    });
  }

  void read_experts() {
    each<SelectionExpert>("selection_expert", "selection", inputs_.id, [&](std::int64_t id, const auto& expert) {
      SelectionVoice voice{.id = id, .code = expert.code, .weight = expert.weight.to_double()};
      if (expert.account) voice.account = expert.account->value;
      voice.has_submitted = expert.submitted_on.has_value();
      inputs_.experts.push_back(std::move(voice));
    });
    for (auto& voice : inputs_.experts) {
      each<ExpertJudgement>("expert_judgement", "expert", voice.id, [&](std::int64_t, const auto& judgement) {
        voice.times[{judgement.criterion.value, judgement.other.value}] = judgement.times.to_double();
      });
    }
  }

  std::optional<Problem> missing() const {
    const auto lacks = [&](const char* what) {
      return Problem{.code = "STR-121", .details = {{"selection", inputs_.selection.name}, {"what", what}}};
    };
    if (inputs_.candidates.size() < 2) return lacks("후보");
    if (inputs_.criteria.empty()) return lacks("기준");
    for (const auto& leaf : inputs_.criteria) {
      if (!leaf.is_leaf) continue;
      for (const auto& entry : inputs_.candidates) {
        if (inputs_.data.contains({leaf.id, entry.industry})) continue;
        return Problem{.code = "STR-122",
                       .field = leaf.criterion.code,
                       .details = {{"industry", entry.name}, {"criterion", leaf.criterion.name}}};
      }
    }
    return std::nullopt;
  }

  std::string region_name() {
    if (!inputs_.selection.region) return {};
    const RecordType& type = registry_.at("region");
    const auto code = to_text(*inputs_.selection.region);
    const Page page = reader_.list({.type = &type, .where = {{"code", Compare::equal, {code}}}, .limit = 1});
    return page.rows.empty() ? code : title_of(type, page.rows.front().row, Language::ko);
  }

  Reader& reader_;
  const Registry& registry_;
  SelectionInputs inputs_;
};

}  // namespace

Result<std::int64_t> find_selection(Reader& reader, const Registry& registry, std::string_view name,
                                    std::optional<std::int64_t> organisation) {
  return find_study_record(reader, registry.at("selection"), name, organisation);
}

Result<SelectionInputs> read_selection_inputs(Reader& reader, const Registry& registry, std::int64_t selection) {
  if (!reader.find(registry.at("selection"), selection)) return Problem{.code = "STO-104", .field = "selection"};
  return InputReader(unmasked(reader), registry).read(selection);
}

std::vector<std::size_t> criteria_under(const SelectionInputs& inputs, std::int64_t heading) {
  std::vector<std::size_t> under;
  for (std::size_t c = 0; c < inputs.criteria.size(); ++c) {
    const auto& parent = inputs.criteria[c].criterion.parent;
    if ((parent ? parent->value : 0) == heading) under.push_back(c);
  }
  return under;
}

selection::Comparisons comparisons_of(const SelectionInputs& inputs, const SelectionVoice& expert,
                                      const std::vector<std::size_t>& criteria) {
  const auto n = criteria.size();
  selection::Comparisons made{.labels = {},
                              .values = selection::Matrix(n, n, std::numeric_limits<double>::quiet_NaN())};
  for (std::size_t i = 0; i < n; ++i) {
    made.labels.push_back(inputs.criteria[criteria[i]].criterion.name);
    made.values(i, i) = 1.0;
    for (std::size_t j = 0; j < n; ++j) {
      const auto found = expert.times.find({inputs.criteria[criteria[i]].id, inputs.criteria[criteria[j]].id});
      if (i == j || found == expert.times.end()) continue;
      made.values(i, j) = found->second;
      made.values(j, i) = 1.0 / found->second;
    }
  }
  return made;
}

SelectionInputs masked_for(SelectionInputs inputs, std::int64_t expert) {
  if (inputs.is_frozen()) return inputs;
  for (auto& voice : inputs.experts) {
    if (voice.id != expert) voice.times.clear();
  }
  return inputs;
}

}  // namespace geojeom
