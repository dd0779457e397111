#include <fmt/format.h>

#include "cli/impact_commands.hpp"
#include "cli/impact_doubt.hpp"
#include "cli/impact_text.hpp"
#include "cli/record_words.hpp"
#include "domain/strategy/impact_json.hpp"
#include "domain/strategy/impact_method.hpp"

namespace geojeom::cli {
namespace {

std::string cell(const std::string& indicator, double value) {
  return counts_persons(indicator) ? number_cell(value, 0) : number_cell(10.0 * value, 1);
}

void print_effects(Terminal& terminal, const ImpactInputs& inputs, const ImpactResult& result) {
  NumberTable table({terminal.say("지표(억원, 명)", "KRW 100 million, persons"), inputs.region,
                     terminal.say("그 밖의 지역", "elsewhere"), terminal.say("전국", "nation"),
                     terminal.say("지역에 남는 몫(%)", "stays (%)"), terminal.say("10억원당", "per KRW 1bn"),
                     terminal.say("전국 90% 구간", "90 % band")});
  for (const auto& effect : result.effects) {
    const auto& name = effect.indicator;
    table.row(
        {indicator_name(name, terminal.language()), cell(name, effect.own), cell(name, effect.rest),
         cell(name, effect.total), number_cell(100.0 * effect.own_share, 1), number_cell(effect.total_per_billion, 3),
         result.draws == 0 ? "-"
                           : cell(name, effect.total_interval.p05) + " ~ " + cell(name, effect.total_interval.p95)});
  }
  table.print(terminal);
}

void print_parts(Terminal& terminal, const ImpactResult& result, const std::vector<ImpactPart>& parts,
                 std::string head) {
  std::vector<std::string> headers{std::move(head), terminal.say("지출", "spending")};
  for (const auto& effect : result.effects) {
    headers.push_back(indicator_name(effect.indicator, terminal.language()) + terminal.say("(지역)", " (region)"));
    headers.push_back(indicator_name(effect.indicator, terminal.language()) + terminal.say("(전국)", " (nation)"));
  }
  NumberTable table(headers);
  for (const auto& part : parts) {
    std::vector<std::string> row{part.name.empty() ? "-" : part.name, number_cell(10.0 * part.spending, 1)};
    for (std::size_t a = 0; a < result.effects.size(); ++a) {
      row.push_back(cell(result.effects[a].indicator, part.own[a]));
      row.push_back(cell(result.effects[a].indicator, part.own[a] + part.rest[a]));
    }
    table.row(std::move(row));
  }
  terminal.line("");
  table.print(terminal);
}

void print_stated(Terminal& terminal, const ImpactInputs& inputs, const ImpactResult& result) {
  if (result.stated.empty()) return;
  NumberTable table({terminal.say("지표", "indicator"), terminal.say("제시", "stated"), inputs.region,
                     terminal.say("전국", "nation"), terminal.say("전국 − 제시(%)", "nation less stated (%)")});
  for (const auto& one : result.stated) {
    table.row({indicator_name(one.indicator, terminal.language()), cell(one.indicator, one.stated),
               cell(one.indicator, one.own), cell(one.indicator, one.total), number_cell(100.0 * one.gap_total, 1)});
  }
  terminal.line("");
  table.print(terminal);
  for (const auto& sentence : stated_verdict(inputs, result, terminal.language())) terminal.line("- " + sentence);
}

void print_study(Terminal& terminal, const ImpactInputs& inputs, const ImpactResult& result) {
  terminal.line(fmt::format("{} ({})", inputs.study.name, inputs.study.code));
  print_effects(terminal, inputs, result);
  print_stated(terminal, inputs, result);
  print_parts(terminal, result, result.industries, terminal.say("산업", "industry"));
  print_parts(terminal, result, result.years, terminal.say("지출 연도", "year"));
  print_parts(terminal, result, result.sectors, terminal.say("부문", "sector"));
  for (const auto& section : impact_method(inputs, result, terminal.language())) {
    terminal.line("\n[" + section.heading + "]");
    for (const auto& text : section.paragraphs) terminal.line(text);
  }
}

Result<ImpactOptions> options_of(const Args& args) {
  ImpactOptions options;
  if (!args.has("--draws")) return options;
  const auto asked = draw_options(args);
  if (!asked) return asked.problem();
  options.draws = asked->draws;
  options.seed = asked->seed;
  options.doubt = asked->doubt;
  return options;
}

Result<std::int64_t> study_of(const Args& args, Reader& reader, const Session& session) {
  std::optional<std::int64_t> organisation;
  if (args.has("--organisation")) {
    const auto tenant = tenant_of(args, reader, session.registry());
    if (!tenant) return tenant.problem();
    organisation = *tenant;
  }
  return find_impact_study(reader, session.registry(), *args.word(0), organisation);
}

}  // namespace

int run_impact_study(const Args& args, Session& session, Terminal& terminal) {
  Problems problems = args.check_known({"--organisation", "--draws", "--seed", "--doubt", "--save", "--reason"});
  if (!args.word(0)) {
    problems.add({.code = "CLI-102",
                  .details = {{"argument", terminal.say("분석 코드나 이름", "NAME")},
                              {"usage", "impact study NAME [--organisation ORGANISATION] [--json]"}}});
  }
  const auto options = options_of(args);
  if (!options) problems.add(options.problem());
  if (problems.has_errors()) return terminal.fail(problems);
  const auto store = session.open();
  const bool saves = args.text_or("--save", "no") == "yes";
  std::unique_ptr<Writer> writer;
  std::unique_ptr<Reader> only_read;
  if (saves)
    writer = store->write(session.author(args.text_or("--reason", "impact study")));
  else
    only_read = store->read();
  Reader& reader = saves ? *writer : *only_read;
  const auto id = study_of(args, reader, session);
  if (!id) return terminal.fail(id.problem());
  const auto inputs = read_impact_inputs(reader, session.registry(), *id);
  if (!inputs) return terminal.fail(inputs.problem());
  const auto result = compute_impact(*inputs, *options);
  if (!result) return terminal.fail(result.problem());
  terminal.fail(result->warnings);
  if (saves) {
    const auto saved = save_impact_result(*writer, session.registry(), *inputs, *result);
    if (saved.has_errors()) return terminal.fail(saved);
    writer->commit();
  }
  if (args.has("--json")) {
    terminal.line(impact_json(*inputs, *result, terminal.language()));
  } else {
    print_study(terminal, *inputs, *result);
  }
  return 0;
}

}  // namespace geojeom::cli
