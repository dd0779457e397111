#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <vector>

#include "domain/facilities/equipment_number.hpp"
#include "domain/registry.hpp"

namespace geojeom {
namespace {

using Cells = std::map<std::string, std::string>;

const RecordType& type_of(std::string_view name) {
  static const Registry registry(described_record_types());
  return registry.at(name);
}

/// Something that a required field accepts when the case under test does not care.
std::string anything(const Column& column) {
  switch (column.kind) {
    case Kind::date:
      return "2009-03-02";
    case Kind::instant:
      return column.name == "wished_to" ? "2009-03-02T12:00:00+09:00" : "2009-03-02T09:00:00+09:00";
    case Kind::region:
      return "mois:30";
    case Kind::ksic:
      return "10:26";
    case Kind::fiscal_year:
      return "2009";
    case Kind::business_number:
      return "124-81-00998";
    case Kind::choice:
      return std::string(column.field->choices[0].code);
    case Kind::yes_no:
      return "아니요";
    case Kind::file:
      return std::string(64, 'a');
    default:
      return "1";
  }
}

/// The codes of all that is wrong with a record of these cells, all other required fields filled.
std::vector<std::string> problems_of(std::string_view type_name, const Cells& cells) {
  const RecordType& type = type_of(type_name);
  Row row = type.default_row();
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    const auto given = cells.find(column.name);
    if (given == cells.end() && !(column.required && is_empty(row[i]))) continue;
    row[i] = *parse_value(column, given == cells.end() ? anything(column) : given->second);
  }
  std::vector<std::string> codes;
  for (const auto& problem : type.validate(row)) codes.push_back(problem.code);
  return codes;
}

struct Case {
  std::string type;
  Cells wrong;
  std::string code;
  Cells right;
};

const std::vector<Case> cases = {
    {"selection_candidate", {{"result", "dropped"}}, "STR-102", {{"result", "dropped"}, {"dropped_reason", "중복"}}},
    {"impact_study",
     {{"production", "100"}, {"production_in_region", "101"}},
     "STR-103",
     {{"production", "100"}, {"production_in_region", "60"}}},
    {"plan_budget", {{"programme", ""}, {"plan", ""}}, "FUN-101", {{"plan", "#1"}}},
    {"project",
     {{"period_from", "2009-01-01"},
      {"period_to", "2009-12-31"},
      {"follow_up_from", "2009-01-01"},
      {"follow_up_to", "2009-06-30"}},
     "FUN-102",
     {{"period_from", "2009-01-01"},
      {"period_to", "2009-12-31"},
      {"follow_up_from", "2010-01-01"},
      {"follow_up_to", "2014-12-31"}}},
    {"agreement", {{"state", "concluded"}}, "FUN-103", {{"state", "concluded"}, {"concluded_on", "2009-02-02"}}},
    {"agreement_change",
     {{"requested_on", "2009-03-02"}, {"decided_on", "2009-03-01"}},
     "FUN-104",
     {{"requested_on", "2009-03-02"}, {"decided_on", "2009-03-10"}}},
    {"ledger_entry",
     {{"kind", "spend"}, {"on", "2010-01-04"}, {"year", "2009"}},
     "FUN-105",
     {{"kind", "carry_over"}, {"on", "2010-01-04"}, {"year", "2009"}}},
    {"ledger_entry", {{"kind", "counter"}}, "FUN-106", {{"kind", "counter"}, {"amount", "-5"}, {"corrects", "L001"}}},
    {"ledger_entry", {{"kind", "spend"}, {"amount", "-5"}}, "FUN-107", {{"kind", "spend"}, {"amount", "5"}}},
    {"settlement",
     {{"granted", "100"}, {"interest", "2"}, {"refund", "103"}},
     "FUN-108",
     {{"granted", "100"}, {"interest", "2"}, {"refund", "102"}}},
    {"execution_note", {{"reason", "납품 지연"}}, "FUN-109", {{"project", "#1"}}},
    {"statement_line", {{"paid", "0"}}, "FUN-110", {{"paid", "1000"}}},
    {"obligation", {{"programme", ""}}, "FUN-121", {{"programme", "#1"}}},
    {"company_year", {{"sales", "100"}, {"exports", "101"}}, "SUP-101", {{"sales", "100"}, {"exports", "100"}}},
    {"call",
     {{"published_on", "2009-05-02"}, {"reception_from", "2009-03-02"}, {"reception_to", "2009-05-01"}},
     "SUP-102",
     {{"published_on", "2009-03-02"}, {"reception_from", "2009-03-02"}, {"reception_to", "2009-04-01"}}},
    {"application", {{"state", "submitted"}}, "SUP-103", {{"state", "draft"}}},
    {"review", {{"is_recused", "예"}, {"score", "80"}}, "SUP-104", {{"is_recused", "예"}}},
    {"service", {{"state", "paid"}}, "SUP-105", {{"state", "paid"}, {"delivered_on", "2009-03-02"}}},
    {"service",
     {{"started_on", "2009-03-03"}, {"delivered_on", "2009-03-02"}},
     "SUP-106",
     {{"started_on", "2009-03-02"}, {"delivered_on", "2009-03-02"}}},
    {"outcome",
     {{"kind", "jobs"}, {"quantity", "1.25"}},
     "SUP-107",
     {{"kind", "jobs"}, {"quantity", "1.25"}, {"job_kind", "new_hire"}}},
    {"outcome", {{"kind", "exports"}, {"quantity", "3"}}, "SUP-108", {{"kind", "exports"}, {"amount", "3"}}},
    {"training_participation",
     {{"people", "10"}, {"completed", "11"}},
     "SUP-109",
     {{"people", "10"}, {"completed", "10"}}},
    {"equipment",
     {{"installed_on", "2009-03-02"}, {"disposed_on", "2009-03-01"}},
     "FAC-101",
     {{"installed_on", "2009-03-02"}, {"disposed_on", "2019-03-01"}}},
    {"equipment",
     {{"registration_number", "NFEC-2017-1-24"}},
     "FAC-102",
     {{"registration_number", "NFEC-2017-11-240982"}}},
    {"booking",
     {{"confirmed_from", "2009-03-02T09:00:00+09:00"}},
     "FAC-103",
     {{"confirmed_from", "2009-03-02T09:00:00+09:00"}, {"confirmed_to", "2009-03-02T10:00:00+09:00"}}},
    {"tenancy",
     {{"moved_in_on", "2009-03-02"}, {"moved_out_on", "2009-03-01"}},
     "FAC-104",
     {{"moved_in_on", "2009-03-02"}, {"moved_out_on", "2010-03-01"}}},
    {"mutual_agreement",
     {{"signed_on", "2009-03-02"}, {"expires_on", "2009-03-01"}},
     "NET-101",
     {{"signed_on", "2009-03-02"}, {"expires_on", "2012-03-01"}}},
    {"attraction", {{"state", "operating"}}, "NET-102", {{"state", "operating"}, {"moved_in_on", "2009-03-02"}}},
    {"evaluation", {{"state", "announced"}}, "PRF-101", {{"state", "announced"}, {"grade", "A"}}},
    {"stated_figure", {{"value", "1"}, {"grade", "A"}}, "PRF-102", {{"value", "1"}}},
    {"delegation", {{"giver", "#3"}, {"taker", "#3"}}, "OFF-101", {{"giver", "#3"}, {"taker", "#4"}}},
    {"region",
     {{"valid_from", "2012-07-01"}, {"valid_to", "2012-06-30"}},
     "REF-101",
     {{"valid_from", "2012-07-01"}, {"valid_to", "2012-07-01"}}},
    {"region",
     {{"code", "mois:30"}, {"counterpart", "mois:25"}},
     "REF-102",
     {{"code", "mois:30"}, {"counterpart", "kostat:25"}}},
};

TEST(RecordChecks, name_what_contradicts_itself_within_one_record) {
  for (const auto& one : cases) {
    EXPECT_THAT(problems_of(one.type, one.wrong), testing::ElementsAre(one.code)) << one.type;
    EXPECT_THAT(problems_of(one.type, one.right), testing::IsEmpty()) << one.type << " " << one.code;
  }
}

TEST(RecordChecks, name_every_field_that_is_wrong) {
  EXPECT_THAT(problems_of("booking",
                          {{"wished_to", "2009-03-02T08:00:00+09:00"}, {"confirmed_to", "2009-03-02T10:00:00+09:00"}}),
              testing::ElementsAre("FAC-103", "FAC-103"));
  EXPECT_THAT(problems_of("training_participation", {{"people", "5"}, {"completed", "6"}, {"employed", "7"}}),
              testing::ElementsAre("SUP-109", "SUP-109"));
}

TEST(EquipmentNumber, is_the_register_s_prefix_year_month_and_six_digits) {
  EXPECT_TRUE(is_equipment_number("NFEC-2017-11-240982"));
  EXPECT_FALSE(is_equipment_number("NFEC-2017-13-240982"));
  EXPECT_FALSE(is_equipment_number("NFEC-2017-00-240982"));
  EXPECT_FALSE(is_equipment_number("NFEC-2017-11-24098"));
  EXPECT_FALSE(is_equipment_number("nfec-2017-11-240982"));
  EXPECT_FALSE(is_equipment_number(""));
}

}  // namespace
}  // namespace geojeom
