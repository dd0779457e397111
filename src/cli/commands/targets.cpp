#include <fmt/format.h>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/json_writer.hpp"
#include "domain/measures.hpp"
#include "domain/performance/targets_document.hpp"
#include "record/lookup.hpp"

namespace geojeom::cli {
namespace {

void print_targets(const std::vector<TargetComparison>& targets, Terminal& terminal) {
  TextTable table({terminal.say("목표", "Target"), terminal.say("지표", "Indicator"), terminal.say("대상", "For"),
                   terminal.say("목표값", "Target value"), terminal.say("실적", "Actual"), terminal.say("단위", "Unit"),
                   terminal.say("달성도", "Attainment"), terminal.say("판정", "Verdict")});
  for (const std::size_t right : {3, 4, 6}) table.align_right(right);
  for (const auto& target : targets) {
    std::string attainment = attainment_text(target.attainment);
    if (target.capped && *target.capped != *target.attainment) {
      attainment += terminal.say(" (상한 적용 ", " (capped ") + attainment_text(target.capped) + ")";
    }
    table.add({target.code, target.indicator, target.programme, to_text(target.target),
               target.reached ? to_text(*target.reached) : "", target.unit, attainment,
               verdict_text(target, terminal.language())});
  }
  terminal.print(table.text());
}

int run_targets(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--organisation", "--year"}); unknown.has_errors())
    return terminal.fail(unknown);
  const auto store = session.open();
  const auto reader = store->read();
  const auto tenant = find_tenant(*reader, session.registry(), args.text_or("--organisation", ""));
  if (!tenant) return terminal.fail(tenant.problem());
  const auto year = parse_fiscal_year(args.text_or("--year", ""));
  if (!year) return terminal.fail(year.problem());
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  const auto targets = compare_targets(*reader, catalogue, *tenant, year->year());
  if (!args.has("--json")) {
    print_targets(targets, terminal);
    return 0;
  }
  JsonWriter json;
  write_targets(json, targets);
  terminal.line(json.text());
  return 0;
}

}  // namespace

CommandGroup targets_commands() {
  return {"목표",
          "Targets",
          {{"targets", "한 해의 목표와 실적을 견주어 달성도를 보여 줍니다",
            "Holds the targets of a year against what was reached", "--organisation NAME --year YEAR [--json]",
            "  geojeom targets --organisation 대전테크노파크 --year 2009", run_targets}}};
}

}  // namespace geojeom::cli
