#include "domain/funding/forecast_json.hpp"

#include "record/registry.hpp"

namespace geojeom {
namespace {

constexpr std::string_view bases[] = {"programme", "organisation", "pace"};
constexpr std::string_view causes[] = {"not_granted", "late_tranche", "change_pending", "not_committed"};
constexpr std::string_view risk_names[] = {"large_at_once", "same_payee", "split_below_threshold"};

void write_range(JsonWriter& json, const ForecastRange& range) {
  json.key("expected")
      .value(range.expected.won())
      .key("low")
      .value(range.low.won())
      .key("high")
      .value(range.high.won());
}

void write_share(JsonWriter& json, std::string_view name, std::optional<Ratio> share) {
  json.key(name);
  if (share) {
    json.value(to_text(*share));
  } else {
    json.null();
  }
}

void write_project(JsonWriter& json, Reader& reader, const ProjectForecast& project) {
  const RecordType& type = reader.registry().at("project");
  const auto stored = reader.find(type, project.project);
  json.begin_object().key("project").value(project.project);
  json.key("name").value(stored ? title_of(type, stored->row, Language::ko) : std::string());
  json.key("budget").value(project.budget.won()).key("spent").value(project.spent.won());
  write_range(json, project.by_then);
  json.key("basis").value(bases[static_cast<std::size_t>(project.basis)]);
  json.key("reference_count").value(static_cast<std::int64_t>(project.reference_count));
  json.key("goal")
      .value(project.goal.won())
      .key("short_by")
      .value(project.short_by().won())
      .key("may_carry")
      .value(project.may_carry().won());
  json.key("to_return").value(project.to_return().won()).key("causes").begin_object();
  for (const auto& delay : project.delays)
    json.key(causes[static_cast<std::size_t>(delay.cause)]).value(delay.amount.won());
  json.end_object().end_object();
}

void write_flag(JsonWriter& json, const RiskFlag& flag) {
  json.begin_object().key("risk").value(risk_names[static_cast<std::size_t>(flag.risk)]).key("rule").value("BR-49");
  json.key("project").value(flag.project).key("payee").value(flag.payee).key("on").value(to_text(flag.on));
  json.key("count").value(flag.count).key("amount").value(flag.amount.won());
  json.key("reason").value(reason_of(flag, {}, Language::ko)).key("entries").begin_array();
  for (const auto entry : flag.entries) json.value(entry);
  json.end_array().end_object();
}

}  // namespace

void write_forecast(JsonWriter& json, Reader& reader, const Forecast& forecast, const std::vector<RiskFlag>& risks) {
  const auto& request = forecast.request;
  json.begin_object().key("as_of").value(to_text(request.as_of)).key("until").value(to_text(request.until));
  json.key("budget").value(forecast.budget.won());
  json.key("goal").value(forecast.goal.won()).key("spent").value(forecast.spent.won());
  write_share(json, "target", request.target);
  write_range(json, forecast.sum);
  json.key("short_by")
      .value(forecast.short_by.won())
      .key("may_carry")
      .value(forecast.carried.won())
      .key("to_return")
      .value(forecast.returned.won());
  json.key("check").begin_object().key("projects").value(static_cast<std::int64_t>(forecast.check.count));
  write_share(json, "mean_error", forecast.check.mean_error);
  write_share(json, "coverage", forecast.check.coverage);
  json.end_object().key("projects").begin_array();
  for (const auto& project : forecast.projects) write_project(json, reader, project);
  json.end_array().key("risks").begin_array();
  for (const auto& flag : risks) write_flag(json, flag);
  json.end_array().end_object();
}

}  // namespace geojeom
