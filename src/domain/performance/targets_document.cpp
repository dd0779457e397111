#include "domain/performance/targets_document.hpp"

#include <fmt/format.h>

#include "core/problem_catalogue.hpp"
#include "core/ratio.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;

/// Attainment is a quotient and so in millionths.
Ratio ratio_of(const Quantity& attainment) { return Ratio::from_micros(attainment.units); }

class TargetsWriter {
 public:
  TargetsWriter(ReportFigures& figures, std::int64_t organisation, int year)
      : figures_(figures), organisation_(organisation), year_(year) {}

  document::Document write(const std::vector<TargetComparison>& targets) {
    document::Document written{
        .title = fmt::format(fmt::runtime(say("{}년 목표와 실적", "Targets and results of {}")), year_),
        .organisation = figures_.name_of("organisation", organisation_),
        .language = figures_.language()};
    written.furniture.header = written.organisation + " · " + written.title;
    if (targets.empty()) {
      written.blocks.emplace_back(
          document::Note{{{say("이 해에 정한 목표가 없다.", "No target was set for this year.")}}});
    } else {
      written.blocks.emplace_back(table(targets));
    }
    written.evidence = figures_.evidence();
    return written;
  }

 private:
  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(figures_.language() == Language::ko ? ko : en);
  }

  document::Table table(const std::vector<TargetComparison>& targets) {
    document::Table table{.caption = say("지표별 달성도", "Attainment by indicator")};
    document::Row head;
    const auto column = [&](std::string text, Align align) {
      table.columns.push_back(align);
      head.cells.push_back({.content = {.value = std::move(text)}, .align = Align::centre});
    };
    column(say("성과지표", "Indicator"), Align::left);
    column(say("사업·과제", "Programme or project"), Align::left);
    column(say("단위", "Unit"), Align::centre);
    column(say("목표", "Target"), Align::right);
    column(say("실적", "Actual"), Align::right);
    column(say("달성도(%)", "Attainment (%)"), Align::right);
    column(say("상한 적용(%)", "Capped (%)"), Align::right);
    column(say("판정", "Verdict"), Align::left);
    table.header.push_back(std::move(head));
    for (const auto& target : targets) table.rows.push_back(row(target));
    table.notes.push_back(
        say("달성도는 실적 ÷ 목표이며 자르지 않는다. 편람에 상한이 있으면 상한을 적용한 값을 함께 적는다(BR-50).",
            "Attainment is the actual over the target, uncapped; where a handbook caps it the capped value "
            "stands beside it (BR-50)."));
    return table;
  }

  document::Row row(const TargetComparison& target) {
    document::Row row;
    const auto add = [&](Content content) { row.cells.push_back({.content = std::move(content)}); };
    add({.value = target.indicator});
    add({.value = target.programme});
    add({.value = target.unit});
    add({.value = number(target.target)});
    add(target.actual ? figures_.cell(*target.actual, WonUnit::won) : Content{});
    add(share(target.attainment));
    add(target.capped == target.attainment ? Content{} : share(target.capped));
    add({.value = verdict_text(target, figures_.language())});
    return row;
  }

  static document::Value number(const Quantity& quantity) {
    if (!quantity.is_millionths) return document::Count{quantity.units};
    return document::Quantity{Decimal::from_micros(quantity.units), 1};
  }

  static Content share(const std::optional<Quantity>& attainment) {
    if (!attainment) return {};
    return {.value = document::Percent{ratio_of(*attainment), 1}};
  }

  ReportFigures& figures_;
  std::int64_t organisation_;
  int year_;
};

void write_quantity(JsonWriter& json, std::string_view name, const std::optional<Quantity>& quantity) {
  json.key(name);
  if (quantity) {
    json.raw(to_plain_text(*quantity));
  } else {
    json.null();
  }
}

void write_target(JsonWriter& json, const TargetComparison& target) {
  json.begin_object().key("code").value(target.code).key("indicator").value(target.indicator);
  json.key("unit").value(target.unit).key("for").value(target.programme);
  write_quantity(json, "target", target.target);
  write_quantity(json, "actual", target.reached);
  write_quantity(json, "attainment", target.attainment);
  write_quantity(json, "capped", target.capped);
  json.key("met").value(target.is_met()).end_object();
}

}  // namespace

void write_targets(JsonWriter& json, const std::vector<TargetComparison>& targets) {
  json.begin_array();
  for (const auto& target : targets) write_target(json, target);
  json.end_array();
}

std::string attainment_text(const std::optional<Quantity>& attainment) {
  return attainment ? to_percent_text(ratio_of(*attainment), 1) : "";
}

std::string verdict_text(const TargetComparison& target, Language language) {
  const auto say = [&](std::string_view ko, std::string_view en) {
    return std::string(language == Language::ko ? ko : en);
  };
  if (target.cannot_compute) return explain(*target.cannot_compute, language).message;
  if (!target.actual) return say("기록에서 산출하지 않음", "not computed from records");
  if (!target.reached) return say("값 없음", "no value");
  return target.is_met() ? say("달성", "met") : say("미달", "not met");
}

document::Document targets_document(ReportFigures& figures, const std::vector<TargetComparison>& targets,
                                    std::int64_t organisation, int year) {
  return TargetsWriter(figures, organisation, year).write(targets);
}

}  // namespace geojeom
