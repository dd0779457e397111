#include <fmt/format.h>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/figure_words.hpp"
#include "cli/record_words.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/json_writer.hpp"
#include "domain/measures.hpp"
#include "figure/arithmetic.hpp"
#include "record/lookup.hpp"
#include "record/record_json.hpp"

namespace geojeom::cli {
namespace {

int run_measures(const Args& args, Session& session, Terminal& terminal) {
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  TextTable table({terminal.say("측정값", "Measure"), terminal.say("이름", "Label"), terminal.say("단위", "Unit"),
                   terminal.say("뜻", "Definition")});
  JsonWriter json;
  json.begin_array();
  for (const auto& measure : catalogue.all()) {
    table.add({std::string(measure.name), std::string(measure.label(terminal.language())),
               std::string(measure.unit(terminal.language())), std::string(measure.definition(terminal.language()))});
    json.begin_object().key("measure").value(measure.name).key("ko").value(measure.ko).key("en").value(measure.en);
    json.key("unit")
        .value(measure.unit(terminal.language()))
        .key("definition")
        .value(measure.definition(terminal.language()));
    json.key("dimensions").begin_array();
    for (const auto& dimension : measure.dimensions) json.value(dimension.name);
    json.end_array().end_object();
  }
  json.end_array();
  terminal.print(args.has("--json") ? json.text() + "\n" : table.text());
  return 0;
}

void write_figure(JsonWriter& json, const Figure& figure) {
  json.key("value");
  if (figure.value) {
    json.raw(to_plain_text(*figure.value));
  } else if (!figure.text.empty()) {
    json.value(figure.text);
  } else {
    json.null();
  }
  json.key("n").value(figure.n).key("N").value(figure.N);
}

/// The records behind a figure, as its evidence.
void write_evidence(JsonWriter& json, Reader& reader, const Query& query) {
  json.key("evidence").begin_object().key("type").value(query.type->name()).key("count").value(reader.count(query));
  json.key("records").begin_array();
  reader.scan(query, [&](const StoredRow& stored) {
    json.begin_object();
    write_members(json, *query.type, stored);
    json.end_object();
    return true;
  });
  json.end_array().end_object();
}

void print_evidence(Reader& reader, const Query& query, Terminal& terminal) {
  terminal.line(fmt::format(fmt::runtime(terminal.say("근거: {} {}건", "Evidence: {} {}")),
                            query.type->label(terminal.language()), reader.count(query)));
  reader.scan(query, [&](const StoredRow& stored) {
    terminal.line(fmt::format("  #{} {}", stored.id, title_of(*query.type, stored.row, terminal.language())));
    return true;
  });
}

int print_figure(const Args& args, Reader& reader, Figures& figures, const Figure& figure, Terminal& terminal) {
  const Measure& measure = *figure.measure;
  const auto evidence = figures.evidence(figure.request);
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object().key("measure").value(measure.name).key("unit").value(measure.unit(terminal.language()));
    json.key("from")
        .value(to_text(figure.request.period.first()))
        .key("to")
        .value(to_text(figure.request.period.last()));
    write_figure(json, figure);
    if (args.has("--evidence") && evidence) write_evidence(json, reader, *evidence);
    json.end_object();
    terminal.line(json.text());
    return 0;
  }
  const std::string none = terminal.say("값 없음", "no value");
  terminal.line(fmt::format("{}: {} {}", measure.label(terminal.language()),
                            figure.has_value() ? to_text(figure) : none,
                            figure.has_value() ? measure.unit(terminal.language()) : ""));
  terminal.line(fmt::format("  {} · {} · n {} / N {}", to_text(figure.request.period),
                            measure.definition(terminal.language()), figure.n, figure.N));
  if (args.has("--evidence") && evidence) print_evidence(reader, *evidence, terminal);
  return 0;
}

int print_figure_table(const Args& args, const FigureTable& figures, Terminal& terminal) {
  const Measure& measure = *figures.total.measure;
  JsonWriter json;
  json.begin_object().key("measure").value(measure.name).key("unit").value(measure.unit(terminal.language()));
  json.key("dimensions").values(figures.dimensions).key("lines").begin_array();
  std::vector<std::string> header = figures.dimensions;
  header.push_back(std::string(measure.label(terminal.language())));
  header.emplace_back("n");
  TextTable table(header);
  table.align_right(header.size() - 2);
  table.align_right(header.size() - 1);
  for (const auto& line : figures.lines) {
    json.begin_object().key("labels").values(line.labels);
    write_figure(json, line.figure);
    json.end_object();
    std::vector<std::string> cells = line.labels;
    cells.push_back(to_text(line.figure));
    cells.push_back(std::to_string(line.figure.n));
    table.add(std::move(cells));
  }
  json.end_array().key("total").begin_object();
  write_figure(json, figures.total);
  json.end_object().end_object();
  std::vector<std::string> total(figures.dimensions.size());
  total.front() = terminal.say("전체(기록에서 계산)", "All (computed from records)");
  total.push_back(to_text(figures.total));
  total.push_back(std::to_string(figures.total.n));
  table.add(std::move(total));
  terminal.print(args.has("--json") ? json.text() + "\n" : table.text());
  return 0;
}

int run_figure(const Args& args, Session& session, Terminal& terminal) {
  Problems problems =
      args.check_known({"--organisation", "--from", "--to", "--year", "--by", "--slice", "--evidence", "--as-of"});
  const auto store = session.open();
  const auto reader = store->read();
  FigureRequest request;
  problems.add(read_figure_request(args, *reader, session.registry(), request));
  if (problems.has_errors()) return terminal.fail(problems);
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  Figures figures(*reader, catalogue);
  if (const auto dimensions = args.list("--by"); !dimensions.empty()) {
    const auto table = figures.table(request, dimensions);
    return table ? print_figure_table(args, *table, terminal) : terminal.fail(table.problem());
  }
  const auto figure = figures.figure(request);
  return figure ? print_figure(args, *reader, figures, *figure, terminal) : terminal.fail(figure.problem());
}

void write_check(JsonWriter& json, const StatementCheck& check) {
  json.begin_object()
      .key("code")
      .value(check.code)
      .key("document")
      .value(check.document)
      .key("measure")
      .value(check.request.measure);
  json.key("qualifier").value(label(check.qualifier, Language::en)).key("unit").value(check.unit).key("stated");
  if (check.stated)
    json.raw(to_plain_text(*check.stated));
  else
    json.value(check.stated_text);
  json.key("computed");
  if (check.computed && check.computed->value)
    json.raw(to_plain_text(*check.computed->value));
  else if (check.computed)
    json.value(check.computed->text);
  else
    json.null();
  json.key("difference");
  if (check.difference)
    json.raw(to_plain_text(*check.difference));
  else
    json.null();
  json.key("verdict").value(label(check.verdict, Language::en)).key("why").value(check.why).end_object();
}

void write_arithmetic(JsonWriter& json, const ArithmeticCheck& check) {
  json.begin_object().key("rule").value(check.rule).key("what").value(check.what).key("numbers").value(check.numbers);
  json.key("computed")
      .value(check.computed)
      .key("stated")
      .value(check.stated)
      .key("flagged")
      .value(check.is_flagged)
      .end_object();
}

void print_checks(const std::vector<StatementCheck>& checks, const std::vector<ArithmeticCheck>& arithmetic,
                  Terminal& terminal) {
  TextTable table({terminal.say("수치", "Figure"), terminal.say("제시", "Stated"), terminal.say("구분", "Qualifier"),
                   terminal.say("계산", "Computed"), terminal.say("차이", "Difference"),
                   terminal.say("판정", "Verdict")});
  for (const std::size_t right : {1, 3, 4}) table.align_right(right);
  for (const auto& check : checks) {
    table.add({check.code, check.stated ? to_text(*check.stated) : check.stated_text,
               std::string(label(check.qualifier, terminal.language())), check.computed ? to_text(*check.computed) : "",
               check.difference ? to_text(*check.difference) : "",
               std::string(label(check.verdict, terminal.language()))});
  }
  terminal.print(table.text());
  TextTable rules({terminal.say("규칙", "Rule"), terminal.say("검산", "Arithmetic"), terminal.say("수", "Numbers"),
                   terminal.say("계산", "Computed"), terminal.say("제시", "Stated"), terminal.say("판정", "Verdict")});
  for (const auto& check : arithmetic) {
    rules.add({check.rule, check.what, check.numbers, check.computed, check.stated,
               check.is_flagged ? terminal.say("주의", "flagged") : terminal.say("맞음", "fits")});
  }
  terminal.line("");
  terminal.print(rules.text());
}

int run_check_statements(const Args& args, Session& session, Terminal& terminal) {
  const auto store = session.open();
  const auto reader = store->read();
  std::optional<std::int64_t> organisation;
  if (const auto name = args.text("--organisation")) {
    const auto tenant = find_tenant(*reader, session.registry(), *name);
    if (!tenant) return terminal.fail(tenant.problem());
    organisation = *tenant;
  }
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  const auto checks = check_statements(*reader, catalogue, organisation);
  const auto arithmetic = check_arithmetic(checks);
  std::size_t open = 0;
  for (const auto& check : checks)
    open += check.verdict == Verdict::differs || check.verdict == Verdict::cannot_compute;
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object().key("statements").begin_array();
    for (const auto& check : checks) write_check(json, check);
    json.end_array().key("arithmetic").begin_array();
    for (const auto& check : arithmetic) write_arithmetic(json, check);
    json.end_array().key("open").value(open).end_object();
    terminal.line(json.text());
  } else {
    print_checks(checks, arithmetic, terminal);
    terminal.line(fmt::format(fmt::runtime(terminal.say("\n제시 수치 {}건 가운데 다르거나 계산할 수 없는 것 {}건",
                                                        "\n{} stated figures, {} differ or cannot be computed")),
                              checks.size(), open));
    for (const auto& check : checks) {
      if (check.verdict == Verdict::cannot_compute) terminal.line(fmt::format("  {}: {}", check.code, check.why));
    }
  }
  return open == 0 ? 0 : 3;
}

}  // namespace

CommandGroup figures_commands() {
  return {
      "수치",
      "Figures",
      {{"measures", "측정값을 모두 보여 줍니다", "Lists the measures", "[--json]", "  geojeom measures", run_measures},
       {"figure", "수치를 계산하고 근거를 펼칩니다", "Computes a figure and opens it",
        "MEASURE --organisation NAME (--from DATE --to DATE | --year YEAR) [--by DIM,..] [--slice DIM=VALUE].. "
        "[--as-of DATE] [--evidence] [--json]",
        "  geojeom figure companies_supported --organisation 대전테크노파크 --from 2008-03-01 --to 2008-12-23\n"
        "  geojeom figure budget_planned --organisation 충청북도 --from 2018-01-01 --to 2027-12-31 --by "
        "programme,source\n"
        "  geojeom figure services_delivered --organisation 대전테크노파크 --year 2008 --by support_type --json",
        run_figure},
       {"check-statements", "문서가 제시한 수치를 계산한 수치와 견줍니다", "Holds stated figures against computed ones",
        "[--organisation NAME] [--json]", "  geojeom check-statements", run_check_statements}}};
}

}  // namespace geojeom::cli
