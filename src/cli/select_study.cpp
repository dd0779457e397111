#include <fmt/format.h>

#include <cmath>

#include "cli/impact_doubt.hpp"
#include "cli/impact_text.hpp"
#include "cli/record_words.hpp"
#include "cli/select_commands.hpp"
#include "cli/session.hpp"
#include "domain/measures.hpp"
#include "domain/strategy/selection_actions.hpp"
#include "domain/strategy/selection_json.hpp"

namespace geojeom::cli {
namespace {

std::string stage_name(SelectionStage stage, Language language) {
  const auto& choice = selection_stages[static_cast<std::size_t>(stage)];
  return std::string(language == Language::ko ? choice.ko : choice.en);
}

void print_candidates(Terminal& terminal, const SelectionInputs& inputs, const SelectionResult& result) {
  NumberTable table({terminal.say("산업", "industry"), terminal.say("유형", "group"),
                     terminal.say("도달 단계", "stage"), terminal.say("1단계 순위", "rank 1"),
                     terminal.say("2단계 순위", "rank 2"), terminal.say("점수", "score"),
                     terminal.say("동일 가중", "equal weights"), terminal.say("선정 확률(%)", "chance (%)"),
                     terminal.say("탈락 이유", "why dropped")});
  std::vector<std::size_t> order(result.promising);
  for (std::size_t a = 0; a < inputs.candidates.size(); ++a) {
    if (result.outcomes[a].reached == SelectionStage::candidate) order.push_back(a);
  }
  for (const auto a : order) {
    const auto& one = result.outcomes[a];
    const auto rank = [](std::size_t value) { return value == 0 ? std::string("-") : std::to_string(value); };
    const auto& reasons = terminal.language() == Language::ko ? one.reasons_ko : one.reasons_en;
    table.row({inputs.candidates[a].name, inputs.candidates[a].group, stage_name(one.reached, terminal.language()),
               rank(one.first_rank), rank(one.second_rank),
               one.second_rank > 0 ? number_cell(one.second_score, 3) : "-", rank(one.equal_rank),
               one.second_rank > 0 ? number_cell(100 * one.in_set_near, 0) : "-",
               fmt::format("{}", fmt::join(reasons, "; "))});
  }
  table.print(terminal);
}

void print_weights(Terminal& terminal, const SelectionInputs& inputs, const SelectionResult& result) {
  NumberTable table({terminal.say("기준", "criterion"), terminal.say("묶음 안", "within"),
                     terminal.say("전체", "of the whole"), terminal.say("정한 방법", "from")});
  for (std::size_t c = 0; c < inputs.criteria.size(); ++c) {
    std::string global = "-";
    for (std::size_t j = 0; j < result.leaves.size(); ++j) {
      if (result.leaves[j] == c) global = number_cell(result.decision.weights[j], 3);
    }
    const auto& criterion = inputs.criteria[c].criterion;
    table.row({(criterion.parent ? "  " : "") + criterion.name, number_cell(result.local[c].weight, 3), global,
               result.local[c].from_experts ? terminal.say("전문가", "experts") : terminal.say("직접", "direct")});
  }
  terminal.line("");
  table.print(terminal);
}

void print_selection(Terminal& terminal, const SelectionInputs& inputs, const SelectionResult& result) {
  terminal.line(fmt::format("{} ({}): {} → {} → {}", inputs.selection.name, inputs.selection.code,
                            inputs.candidates.size(), result.promising.size(), result.chosen.size()));
  print_candidates(terminal, inputs, result);
  print_weights(terminal, inputs, result);
  terminal.line("");
  for (const auto& opinion : result.opinions) {
    if (opinion.pairs == 0 && opinion.heading != 0) continue;
    terminal.line(inputs.experts[opinion.expert].code + ": " +
                  opinion_text(inputs, opinion, terminal.language(), inputs.is_frozen()));
  }
  terminal.line("");
  for (const auto& finding : selection_findings(inputs, result, terminal.language())) terminal.line("- " + finding);
}

Result<SelectionOptions> options_of(const Args& args) {
  SelectionOptions options;
  const auto weights = assignments(args, "--weights"), thresholds = assignments(args, "--thresholds");
  if (!weights) return weights.problem();
  if (!thresholds) return thresholds.problem();
  options.weights.insert(weights->begin(), weights->end());
  options.thresholds.insert(thresholds->begin(), thresholds->end());
  if (const auto method = args.text("--method")) {
    for (std::size_t m = 0; m < std::size(selection_methods); ++m) {
      if (selection_methods[m].code == *method) options.method = static_cast<SelectionMethod>(m);
    }
    if (!options.method) return bad_value("--method", *method, "saw, topsis, vikor, promethee, edas, waspas");
  }
  const auto draws = number_of(args, "--draws", 20'000), seed = number_of(args, "--seed", 1);
  const auto promising = number_of(args, "--promising", 0), strategic = number_of(args, "--strategic", 0);
  for (const auto* number : {&draws, &seed, &promising, &strategic}) {
    if (!*number) return number->problem();
    if (!(**number >= 0.0 && **number <= 1e7))
      return bad_value("--draws", args.text_or("--draws", ""), "0 ~ 10,000,000");
  }
  options.draws = static_cast<std::uint64_t>(*draws);
  options.seed = static_cast<std::uint64_t>(*seed);
  if (*promising > 0) options.promising_count = static_cast<std::size_t>(*promising);
  if (*strategic > 0) options.strategic_count = static_cast<std::size_t>(*strategic);
  return options;
}

/// The selection of word 0, of --organisation or of any.
Result<SelectionInputs> inputs_of(const Args& args, Reader& reader, const Session& session) {
  std::optional<std::int64_t> organisation;
  if (args.has("--organisation")) {
    const auto tenant = tenant_of(args, reader, session.registry());
    if (!tenant) return tenant.problem();
    organisation = *tenant;
  }
  const auto id = find_selection(reader, session.registry(), *args.word(0), organisation);
  if (!id) return id.problem();
  return read_selection_inputs(reader, session.registry(), *id);
}

Problems check_words(const Args& args, const Terminal& terminal, const std::vector<std::string_view>& known) {
  Problems problems = args.check_known(known);
  if (!args.word(0)) {
    problems.add(
        {.code = "CLI-102",
         .details = {{"argument", terminal.say("선정 코드나 이름", "NAME")}, {"usage", "select study NAME [--json]"}}});
  }
  return problems;
}

}  // namespace

int run_select_study(const Args& args, Session& session, Terminal& terminal) {
  Problems problems = check_words(
      args, terminal,
      {"--organisation", "--weights", "--thresholds", "--method", "--promising", "--strategic", "--draws", "--seed"});
  const auto options = options_of(args);
  if (!options) problems.add(options.problem());
  if (problems.has_errors()) return terminal.fail(problems);
  const auto store = session.open();
  const auto reader = store->read();
  const auto inputs = inputs_of(args, *reader, session);
  if (!inputs) return terminal.fail(inputs.problem());
  const auto result = compute_selection(*inputs, *options);
  if (!result) return terminal.fail(result.problem());
  if (args.has("--json")) {
    const auto places = read_selection_places(*reader, session.registry(), *inputs);
    const auto plans = read_selection_plans(*reader, session.registry(), *inputs);
    terminal.line(selection_json({*inputs, *result, places, plans}, terminal.language()));
  } else {
    print_selection(terminal, *inputs, *result);
  }
  return 0;
}

int run_select_freeze(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems problems = check_words(args, terminal, {"--organisation", "--reason"}); problems.has_errors()) {
    return terminal.fail(problems);
  }
  const auto store = session.open();
  const Author author = session.author(args.text_or("--reason", ""));
  auto writer = store->write(author);
  const auto inputs = inputs_of(args, *writer, session);
  if (!inputs) return terminal.fail(inputs.problem());
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  ReportFigures figures(*writer, catalogue, terminal.language());
  ReportContext context{
      .subject = {.organisation = inputs->organisation, .year = inputs->selection.period.last().year()},
      .today = date_in_seoul(author.at),
      .figures = figures};
  const auto number = freeze_selection(*writer, context, *inputs,
                                       {.by = author.name, .at = author.at, .program_version = GEOJEOM_VERSION});
  if (!number) return terminal.fail(number.problem());
  writer->commit();
  terminal.line(fmt::format(fmt::runtime(terminal.say("‘{}’을 확정하고 보고서 {}번으로 발행했습니다.",
                                                      "'{}' is confirmed and issued as report no. {}.")),
                            inputs->selection.name, *number));
  return 0;
}

}  // namespace geojeom::cli
