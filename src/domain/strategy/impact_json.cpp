#include "domain/strategy/impact_json.hpp"

#include "core/json_writer.hpp"
#include "core/problem_catalogue.hpp"
#include "domain/strategy/impact_method.hpp"

namespace geojeom {
namespace {

void write_interval(JsonWriter& json, std::string_view key, const impact::Interval& interval) {
  json.key(key).begin_object().key("p5").value(interval.p05).key("p50").value(interval.p50);
  json.key("p95").value(interval.p95).key("moves_most").value(assumption_code(interval.moves_most)).end_object();
}

void write_effects(JsonWriter& json, const ImpactResult& result) {
  json.key("effects").begin_object();
  for (const auto& effect : result.effects) {
    json.key(effect.indicator).begin_object().key("own").value(effect.own).key("rest").value(effect.rest);
    json.key("total").value(effect.total).key("own_share").value(effect.own_share);
    json.key("direct").value(effect.direct).key("indirect").value(effect.indirect);
    json.key("induced_own").value(effect.induced_own).key("induced").value(effect.induced);
    json.key("own_per_billion").value(effect.own_per_billion).key("total_per_billion").value(effect.total_per_billion);
    if (result.draws > 0) {
      write_interval(json, "own_interval", effect.own_interval);
      write_interval(json, "total_interval", effect.total_interval);
    }
    json.end_object();
  }
  json.end_object();
}

void write_parts(JsonWriter& json, std::string_view key, const std::vector<ImpactPart>& parts,
                 const ImpactResult& result) {
  json.key(key).begin_array();
  for (const auto& part : parts) {
    json.begin_object().key("code").value(part.code).key("name").value(part.name).key("spending").value(part.spending);
    for (std::size_t a = 0; a < result.effects.size(); ++a) {
      json.key(result.effects[a].indicator).begin_object().key("own").value(part.own[a]);
      json.key("rest").value(part.rest[a]).end_object();
    }
    json.end_object();
  }
  json.end_array();
}

void write_lines(JsonWriter& json, const ImpactInputs& inputs) {
  json.key("lines").begin_array();
  for (const auto& line : inputs.lines) {
    json.begin_object().key("code").value(line.code).key("task").value(line.task).key("industry").value(line.industry);
    json.key("item").value(line.commodity).key("year").value(line.year).key("amount_won").value(line.amount.won());
    json.key("local_content").value(line.local_content).key("sectors").begin_object();
    for (const auto& [sector, share] : line.sectors) json.key(sector).value(share);
    json.end_object().end_object();
  }
  json.end_array();
}

void write_stated(JsonWriter& json, const ImpactInputs& inputs, const ImpactResult& result) {
  json.key("stated").begin_array();
  for (const auto& one : result.stated) {
    json.begin_object().key("indicator").value(one.indicator).key("stated").value(one.stated);
    json.key("own").value(one.own).key("total").value(one.total).key("gap_total").value(one.gap_total).end_object();
  }
  json.end_array().key("mixes").begin_array();
  const auto& sheet = inputs.coefficients.sheet;
  for (const auto& mix : result.mixes) {
    json.begin_object().key("scope").value(mix.scope == impact::Scope::own ? "own" : "total");
    json.key("sectors").value(mix.all_sectors ? "all" : "tasks").key("share_max").value(mix.share_max);
    json.key("reachable").value(mix.answer.is_reachable).key("largest_gap").value(mix.answer.largest_gap);
    json.key("reached").values(mix.answer.reached).key("lowest").values(mix.answer.lowest);
    json.key("highest").values(mix.answer.highest).key("shares").begin_object();
    for (std::size_t c = 0; c < mix.candidates.size(); ++c) {
      if (mix.answer.shares[c] >= 0.001) json.key(sheet.codes[mix.candidates[c]]).value(mix.answer.shares[c]);
    }
    json.end_object().end_object();
  }
  json.end_array();
}

}  // namespace

std::string impact_json(const ImpactInputs& inputs, const ImpactResult& result, Language language) {
  JsonWriter json;
  json.begin_object().key("study").value(inputs.study.code).key("name").value(inputs.study.name);
  json.key("region").value(inputs.region).key("unit").value("KRW 1bn; persons");
  json.key("table").begin_object().key("code").value(inputs.coefficients.code);
  json.key("name").value(inputs.study.table_name.value_or(inputs.coefficients.name)).key("year");
  inputs.study.table_year ? json.value(*inputs.study.table_year) : json.null();
  json.key("source").value(inputs.coefficients.source).key("licence").value(inputs.coefficients.licence);
  json.key("concordance").value(inputs.study.sector_mapping.value_or("")).end_object();
  json.key("spending").begin_object().key("spent").value(result.spent).key("in_region").value(result.home);
  json.key("in_other_regions").value(result.outside).key("leaked").value(result.leaked).end_object();
  write_effects(json, result);
  write_parts(json, "industries", result.industries, result);
  write_parts(json, "years", result.years, result);
  write_parts(json, "sectors", result.sectors, result);
  write_lines(json, inputs);
  write_stated(json, inputs, result);
  json.key("draws").value(result.draws).key("seed").value(static_cast<std::int64_t>(result.seed));
  json.key("warnings").begin_array();
  for (const auto& problem : result.warnings) {
    json.begin_object().key("code").value(problem.code).key("message").value(explain(problem, language).message);
    json.end_object();
  }
  json.end_array().key("method").begin_array();
  for (const auto& section : impact_method(inputs, result, language)) {
    json.begin_object().key("heading").value(section.heading).key("text").values(section.paragraphs).end_object();
  }
  return json.end_array().end_object().take();
}

}  // namespace geojeom
