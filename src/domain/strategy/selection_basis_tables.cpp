#include <fmt/format.h>

#include <algorithm>

#include "domain/report_page.hpp"
#include "domain/strategy/selection_tables.hpp"
#include "domain/strategy/table_cells.hpp"

namespace geojeom {
namespace {

using document::Content;

/// The codes without their revision, which the heading names where all have the same.
struct KsicColumn {
  std::string head;
  std::vector<std::string> texts;
};

KsicColumn ksic_column(const SelectionInputs& inputs, const Say& say) {
  std::string revision;
  bool is_one = true;
  for (const auto& entry : inputs.candidates) {
    for (const auto& code : entry.ksic) {
      const auto found = code.substr(0, code.find(':'));
      is_one = is_one && (revision.empty() || revision == found);
      revision = found;
    }
  }
  KsicColumn column{.head = say("표준산업분류(KSIC)", "KSIC"), .texts = {}};
  if (is_one && !revision.empty()) {
    column.head = fmt::format(fmt::runtime(say("표준산업분류({}차)", "KSIC revision {}")), revision);
  }
  for (const auto& entry : inputs.candidates) {
    std::string text;
    for (const auto& code : entry.ksic)
      text += (text.empty() ? "" : ", ") + (is_one ? code.substr(code.find(':') + 1) : code);
    column.texts.push_back(std::move(text));
  }
  return column;
}

}  // namespace

document::Table weights_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("기준과 가중치", "Criteria and weights"),
                .heads = {say("기준", "Criterion"), say("묶음 안 가중치", "Within its heading"),
                          say("전체 가중치", "Of the whole"), say("정한 방법", "From"), say("문턱값", "Threshold"),
                          say("정의", "Definition")},
                .rows = {}};
  for (std::size_t c = 0; c < inputs.criteria.size(); ++c) {
    const auto& criterion = inputs.criteria[c].criterion;
    Content global = text_content("");
    for (std::size_t j = 0; j < result.leaves.size(); ++j) {
      if (result.leaves[j] == c) global = number_content(result.decision.weights[j], 3);
    }
    rows.rows.push_back(
        {text_content((criterion.parent ? "└ " : "") + criterion.name), number_content(result.local[c].weight, 3),
         global,
         text_content(result.local[c].from_experts
                          ? fmt::format(fmt::runtime(say("전문가(일관성 비율 {:.2f})", "experts (ratio {:.2f})")),
                                        result.local[c].group_consistency)
                          : say("직접", "direct")),
         criterion.threshold ? number_content(criterion.threshold->to_double(), 2) : text_content(""),
         text_content(criterion.definition.value_or(""))});
  }
  return table_of(std::move(rows));
}

document::Table judgement_table(const SelectionInputs& inputs, const ExpertOpinion& opinion, Language language) {
  const Say say{language};
  const auto said = comparisons_of(inputs, inputs.experts[opinion.expert], criteria_under(inputs, opinion.heading));
  TextRows rows{.caption = inputs.experts[opinion.expert].code + say(" 쌍대비교", ": comparisons"),
                .heads = {say("기준", "Criterion")},
                .rows = {}};
  rows.heads.insert(rows.heads.end(), said.labels.begin(), said.labels.end());
  for (std::size_t i = 0; i < said.labels.size(); ++i) {
    std::vector<Content> row{text_content(said.labels[i])};
    for (std::size_t j = 0; j < said.labels.size(); ++j) row.push_back(number_content(said.values(i, j), 2));
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

document::Table values_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  auto ksic = ksic_column(inputs, say);
  TextRows rows{.caption = say("후보산업의 기준 값", "Values of the candidates"),
                .heads = {say("산업", "Industry"), ksic.head},
                .rows = {}};
  for (const auto c : result.leaves) {
    const auto& criterion = inputs.criteria[c].criterion;
    rows.heads.push_back(criterion.name + (criterion.unit ? "(" + *criterion.unit + ")" : ""));
  }
  for (std::size_t a = 0; a < inputs.candidates.size(); ++a) {
    std::vector<Content> row{text_content(inputs.candidates[a].name), text_content(std::move(ksic.texts[a]))};
    for (std::size_t j = 0; j < result.leaves.size(); ++j) {
      row.push_back(number_content(result.decision.values(a, j), decimals_of(result, j)));
    }
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

std::vector<std::string> value_sources(const SelectionInputs& inputs, const SelectionResult& result) {
  std::vector<std::pair<std::string, std::string>> sources;  // source and year; criteria
  for (const auto c : result.leaves) {
    for (const auto& entry : inputs.candidates) {
      const auto& datum = inputs.data.at({inputs.criteria[c].id, entry.industry});
      const auto source =
          (datum.source.empty() ? "-" : datum.source) + (datum.year ? fmt::format(", {}", *datum.year) : "");
      auto found = std::find_if(sources.begin(), sources.end(), [&](const auto& one) { return one.first == source; });
      if (found == sources.end()) found = sources.insert(found, {source, {}});
      const auto& name = inputs.criteria[c].criterion.name;
      if (found->second.ends_with(name)) continue;  // said by the candidate before
      found->second += (found->second.empty() ? "" : ", ") + name;
    }
  }
  std::vector<std::string> lines;
  for (const auto& [source, criteria] : sources) lines.push_back(source + ": " + criteria);
  return lines;
}

}  // namespace geojeom
