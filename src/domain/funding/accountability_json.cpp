#include "domain/funding/accountability.hpp"

namespace geojeom {
namespace {

void write_amounts(JsonWriter& json, std::string_view key, const BySource& amounts) {
  json.key(key).begin_object();
  for (std::size_t i = 0; i < std::size(fund_sources); ++i) {
    if (amounts[i] != Won(0)) json.key(fund_sources[i].code).value(amounts[i].won());
  }
  json.end_object();
}

}  // namespace

void write_account(JsonWriter& json, const Account& account) {
  json.begin_object()
      .key("agreement")
      .value(account.matter.agreement.id)
      .key("programme")
      .value(account.programme_name);
  json.key("plan").value(account.plan_name).key("region").value(account.region).key("on").value(to_text(account.as_of)).key("rule").value(account.rule);
  json.key("years").begin_array();
  for (const auto& year : account.years) {
    json.begin_object().key("year").value(year.year).key("is_allocated").value(year.is_allocated);
    write_amounts(json, "planned", year.planned);
    write_amounts(json, "allocated", year.allocated);
    write_amounts(json, "provided", year.provided);
    write_amounts(json, "spent", year.spent);
    json.key("local_shortfall");
    if (year.shortfall) {
      json.raw(to_text(*year.shortfall));
    } else {
      json.null();
    }
    json.key("next_national_cut").value(year.next_cut.won());
    json.key("evaluation_change").value(year.evaluation_change.won());
    json.key("shortfall_cut").value(year.shortfall_cut.won()).key("evaluations").begin_array();
    for (const auto& evaluation : year.evaluations)
      json.begin_object()
          .key("id")
          .value(evaluation.id)
          .key("name")
          .value(evaluation.name)
          .key("grade")
          .value(evaluation.grade)
          .end_object();
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

void write_accounts(JsonWriter& json, const std::vector<AccountLine>& lines) {
  json.begin_object().key("agreements").begin_array();
  for (const auto& line : lines) {
    json.begin_object().key("id").value(line.agreement).key("name").value(line.name).key("region").value(line.region);
    json.key("planned").value(line.planned.won()).key("allocated").value(line.allocated.won());
    json.key("provided").value(line.provided.won()).key("spent").value(line.spent.won());
    json.key("years_short").value(line.years_short).end_object();
  }
  json.end_array().end_object();
}

}  // namespace geojeom
