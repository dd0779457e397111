#include <fmt/format.h>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/database_setup.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/json_writer.hpp"
#include "record/lookup.hpp"
#include "record/registry.hpp"

namespace geojeom::cli {
namespace {

/// Tenants by name, without the common one.
std::vector<std::string> tenant_names(Reader& reader, const Registry& registry) {
  std::vector<std::string> names;
  const RecordType& type = registry.at("organisation");
  reader.scan({.type = &type}, [&](const StoredRow& stored) {
    if (stored.id == stored.organisation && stored.id != common_organisation) {
      names.push_back(title_of(type, stored.row, Language::ko));
    }
    return true;
  });
  return names;
}

std::string joined(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

/// "기업 546건" of every type that has records, most first.
void print_counts(Reader& reader, const Registry& registry, std::size_t most, Terminal& terminal) {
  std::vector<std::pair<std::int64_t, const RecordType*>> counts;
  std::int64_t all = 0;
  for (const RecordType& type : registry.types()) {
    const std::int64_t count = reader.count({.type = &type});
    if (count > 0) counts.emplace_back(count, &type);
    all += count;
  }
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string line;
  for (std::size_t i = 0; i < counts.size() && i < most; ++i) {
    line += fmt::format("{}{} {}", line.empty() ? "" : " · ", counts[i].second->label(terminal.language()), counts[i].first);
  }
  terminal.line(fmt::format(fmt::runtime(terminal.say("기록 {}건, 유형 {}가지: {}{}", "{} records of {} types: {}{}")), all,
                            counts.size(), line, counts.size() > most ? " …" : ""));
}

void print_next_commands(Terminal& terminal) {
  terminal.line(terminal.say("해 볼 만한 명령:", "Commands to try:"));
  for (const auto* command :
       {"geojeom list company --where 소재지역=mois:30200 --limit 10",
        "geojeom figure companies_supported --organisation 대전테크노파크 --from 2008-03-01 --to 2008-12-23",
        "geojeom check-statements", "geojeom template company -o 기업-양식.xlsx", "geojeom verify"}) {
    terminal.line(std::string("  ") + command);
  }
}

void print_json(const std::vector<TypeImport>& imports, Terminal& terminal) {
  JsonWriter json;
  json.begin_array();
  for (const TypeImport& done : imports) {
    json.begin_object().key("type").value(done.type->name()).key("created").value(done.report.created);
    json.key("changed").value(done.report.changed).key("left_alone").value(done.report.left_alone).end_object();
  }
  json.end_array();
  terminal.line(json.text());
}

int run_sample(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto store = session.stores->open(session.database, {.create = true});
  auto writer = store->write(session.author("sample"));
  Problems problems = prepare_common(*writer, session);
  std::vector<TypeImport> imports;
  if (!problems.has_errors()) problems.add(load_sample(*writer, session, imports));
  if (problems.has_errors()) return terminal.fail(problems);
  writer->commit();
  if (args.has("--json")) {
    print_json(imports, terminal);
    return 0;
  }
  std::uint64_t created = 0;
  std::uint64_t changed = 0;
  for (const TypeImport& done : imports) {
    created += done.report.created;
    changed += done.report.changed;
  }
  const auto reader = store->read();
  terminal.line(fmt::format(fmt::runtime(terminal.say("표본 기관을 넣었습니다: 새로 만듦 {}건, 고침 {}건 ({})",
                                                      "The sample organisations are in: {} created, {} changed ({})")),
                            created, changed, session.database));
  terminal.line(fmt::format("{} {}", terminal.say("기관:", "Organisations:"), joined(tenant_names(*reader, session.registry()))));
  print_counts(*reader, session.registry(), 12, terminal);
  print_next_commands(terminal);
  return 0;
}

int run_welcome(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto store = session.open();
  const auto reader = store->read();
  terminal.line(terminal.say("거점(Geojeom): 테크노파크의 기획·협약·집행·기업지원·성과를 하나로 잇는 시스템",
                             "Geojeom: one system for a technopark's whole loop"));
  const auto names = tenant_names(*reader, session.registry());
  terminal.line(fmt::format(fmt::runtime(terminal.say("데이터베이스 {}: 기관 {}곳 {}", "Database {}: {} organisations {}")),
                            session.database, names.size(), joined(names)));
  print_counts(*reader, session.registry(), 6, terminal);
  print_next_commands(terminal);
  return 0;
}

}  // namespace

CommandGroup sample_commands() {
  return {"시작",
          "Getting started",
          {{"sample", "표본 기관이 든 데이터베이스를 만듭니다", "Makes a database with the sample organisations", "[--json]",
            "  geojeom sample", run_sample},
           {"welcome", "무엇이 들어 있고 무엇을 해 볼 수 있는지 알려 줍니다", "Tells what is there and what to try", "",
            "  geojeom welcome", run_welcome}}};
}

}  // namespace geojeom::cli
