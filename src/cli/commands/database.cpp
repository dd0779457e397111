#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/database_setup.hpp"
#include "cli/record_words.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/usage.hpp"
#include "core/json_writer.hpp"
#include "record/journal.hpp"
#include "record/lookup.hpp"
#include "record/search_index.hpp"
#include "record/reference_page.hpp"

namespace geojeom::cli {
namespace {

int run_init(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--organisation"}); unknown.has_errors()) return terminal.fail(unknown);
  const auto store = session.stores->open(session.database, {.create = true});
  auto writer = store->write(session.author("init"));
  Problems problems = prepare_common(*writer, session);
  if (const auto name = args.text("--organisation"); name && !problems.has_errors()) {
    problems.add(ensure_tenant(*writer, session.registry(), *name, "technopark"));
  }
  if (problems.has_errors()) return terminal.fail(problems);
  writer->commit();
  terminal.line(fmt::format(fmt::runtime(terminal.say("데이터베이스를 준비했습니다: {}", "The database is ready: {}")),
                            session.database));
  return 0;
}

int run_verify(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto store = session.open();
  const auto reader = store->read();
  const Verification found = verify(*reader, session.registry());
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object().key("entries").value(found.entries).key("records").value(found.records);
    json.key("intact").value(!found.first_break).key("first_break");
    if (found.first_break) {
      json.begin_object().key("code").value(found.first_break->code);
      for (const auto& [name, value] : found.first_break->details) json.key(name).value(value);
      json.end_object();
    } else {
      json.null();
    }
    json.end_object();
    terminal.line(json.text());
  }
  if (found.first_break) return terminal.fail(*found.first_break);
  if (const auto difference = store->search_index().check()) return terminal.fail(*difference);
  if (!args.has("--json")) {
    terminal.line(
        fmt::format(fmt::runtime(terminal.say("이력 {}건의 사슬이 이어져 있고, 기록 {}건이 이력과 같습니다.",
                                              "The chain of {} journal entries holds, and {} records agree with it.")),
                    found.entries, found.records));
  }
  return 0;
}

int run_reindex(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto count = session.open()->search_index().rebuild();
  terminal.line(fmt::format(
      fmt::runtime(terminal.say("검색 색인을 다시 만들었습니다: 자료 {}건", "The search index was made again: {} records")),
      count));
  return 0;
}

int run_backup(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--force"}); unknown.has_errors()) return terminal.fail(unknown);
  const auto file = args.word(0);
  if (!file)
    return terminal.fail(Problem{.code = "CLI-102",
                                 .details = {{"argument", terminal.say("백업 파일", "The backup file")},
                                             {"usage", terminal.say("backup 파일", "backup FILE")}}});
  if (std::filesystem::exists(*file) && !args.has("--force")) {
    return terminal.fail(Problem{.code = "STO-120", .details = {{"file", *file}}});
  }
  // Written beside the target first: a backup is there whole or not at all.
  const std::string fresh = *file + ".tmp";
  std::filesystem::remove(fresh);
  session.open()->backup_to(fresh);
  for (const auto* companion : {"-wal", "-shm"}) std::filesystem::remove(fresh + companion);
  std::filesystem::rename(fresh, *file);
  terminal.line(fmt::format(fmt::runtime(terminal.say("백업했습니다: {}", "Backed up to {}")), *file));
  return 0;
}

int run_restore(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--force"}); unknown.has_errors()) return terminal.fail(unknown);
  const auto file = args.word(0);
  if (!file)
    return terminal.fail(
        Problem{.code = "CLI-102",
                .details = {{"argument", terminal.say("백업 파일", "The backup file")},
                            {"usage", terminal.say("restore 파일 [--force]", "restore FILE [--force]")}}});
  const Problems problems = session.stores->restore(*file, session.database, args.has("--force"));
  if (problems.has_errors()) return terminal.fail(problems);
  terminal.line(fmt::format(fmt::runtime(terminal.say("{}에서 복구했습니다: {}", "Restored from {}: {}")), *file,
                            session.database));
  return 0;
}

int run_migrate(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--draft"}); unknown.has_errors()) return terminal.fail(unknown);
  if (args.has("--draft")) {
    terminal.print(session.stores->draft_migration());
    return 0;
  }
  const auto [before, newest] = session.stores->schema(session.database);
  session.open();
  terminal.line(
      fmt::format(fmt::runtime(terminal.say("데이터베이스 구조: {} → {}", "Schema: {} → {}")), before, newest));
  return 0;
}

int run_doctor(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto findings = session.stores->examine(session.database);
  bool all_good = true;
  JsonWriter json;
  json.begin_array();
  for (const auto& finding : findings) {
    all_good = all_good && finding.is_good;
    const std::string& name = terminal.language() == Language::ko ? finding.name_ko : finding.name_en;
    json.begin_object()
        .key("name")
        .value(finding.name_en)
        .key("good")
        .value(finding.is_good)
        .key("detail")
        .value(finding.detail)
        .end_object();
    if (!args.has("--json")) terminal.line(fmt::format("{} {}: {}", finding.is_good ? "✓" : "✗", name, finding.detail));
  }
  json.end_array();
  if (args.has("--json")) terminal.line(json.text());
  return all_good ? 0 : 1;
}

Problems write_file(const std::filesystem::path& path, const std::string& text) {
  std::error_code reason;
  std::filesystem::create_directories(path.parent_path(), reason);
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (file) return {};
  if (!reason) reason = {errno, std::generic_category()};
  return {{.code = "CLI-106", .details = {{"file", path.string()}, {"reason", reason.message()}}}};
}

int run_reference(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--output"}); unknown.has_errors()) return terminal.fail(unknown);
  const Registry& registry = session.registry();
  if (const auto folder = args.text("--output")) {
    Problems problems = write_file(std::filesystem::path(*folder) / "README.md", reference_index(registry));
    for (const auto& type : registry.types()) {
      if (problems.has_errors()) break;
      problems.add(write_file(std::filesystem::path(*folder) / (type.name() + ".md"), reference_page(type, registry)));
    }
    return terminal.fail(problems);
  }
  if (const auto name = args.word(0)) {
    if (*name == "cli") {
      terminal.print(command_page());
      return 0;
    }
    const auto type = type_of(args, 0, registry);
    if (!type) return terminal.fail(type.problem());
    terminal.print(reference_page(**type, registry));
    return 0;
  }
  terminal.print(reference_index(registry));
  return 0;
}

}  // namespace

CommandGroup database_commands() {
  return {"데이터베이스",
          "Database",
          {{"init", "데이터베이스를 만듭니다", "Makes a database", "[--organisation 기관이름]",
            "  geojeom init --organisation 대전테크노파크", run_init},
           {"verify", "이력과 모든 기록이 변조되지 않았는지, 검색 색인이 맞는지 검사합니다", "Checks the journal's chain, every record and the search index",
            "[--json]", "  geojeom verify", run_verify},
           {"reindex", "검색 색인을 자료에서 다시 만듭니다", "Makes the search index again from the records", "",
            "  geojeom reindex", run_reindex},
           {"backup", "사용 중에도 온전한 백업을 남깁니다", "Writes a consistent copy while in use", "파일 [--force]",
            "  geojeom backup var/backup-2026-03-01.db", run_backup},
           {"restore", "백업에서 복구합니다", "Brings a copy back", "파일 [--force]",
            "  geojeom restore var/backup-2026-03-01.db --force", run_restore},
           {"migrate", "데이터베이스의 구조를 최신으로 올립니다", "Brings the schema up to date", "[--draft]",
            "  geojeom migrate\n  geojeom migrate --draft > data/migrations/sqlite/0002_payment.sql", run_migrate},
           {"doctor", "데이터베이스의 상태를 점검합니다", "Examines the database", "[--json]", "  geojeom doctor",
            run_doctor},
           {"reference", "기록 유형과 명령의 설명서를 만듭니다", "Prints the reference pages of records and commands",
            "[유형|cli] [--output 폴더]",
            "  geojeom reference company\n  geojeom reference cli\n  geojeom reference --output docs/reference/records",
            run_reference}}};
}

}  // namespace geojeom::cli
