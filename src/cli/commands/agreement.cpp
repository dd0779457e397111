#include <algorithm>
#include <cstdlib>

#include "cli/command.hpp"
#include "cli/document_file.hpp"
#include "cli/money_asked.hpp"
#include "cli/rule_files.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/funding/accountability.hpp"
#include "domain/funding/agreement_changes.hpp"
#include "domain/funding/agreement_list.hpp"
#include "domain/funding/agreement_sheet.hpp"
#include "record/lookup.hpp"
#include "record/registry.hpp"

/// Agreements: reading them, taking them step by step, asking for changes and entering the answers.
namespace geojeom::cli {
namespace {

/// What the commands on agreements work with: money's moment of the database, the rules and the day.
struct AgreementAsked : MoneyAsked {
  LoadedRules rules;
  WorkingCalendar calendar;
  std::int64_t agreement = 0;
  Date on;

  RuleWorld world(const Session& session) const {
    return {.registry = session.registry(), .rules = rules.book, .calendar = calendar};
  }
};

AgreementAsked read_asked(const Args& args, const Session& session, std::vector<std::string_view> options) {
  AgreementAsked asked{read_money_asked(args, session), load_rules(session), {}, 0, {}};
  options.insert(options.end(), {"--organisation", "--date"});
  asked.problems.add(args.check_known(options));
  asked.problems.add(asked.rules.problems);
  asked.calendar = read_working_calendar(*asked.reader, session.registry());
  asked.agreement = referred_by(args, "--code", "agreement", asked).value_or(0);
  asked.on = asked.date.value_or(date_in_seoul(session.clock()));
  return asked;
}

void require_option(const Args& args, const char* option, std::string_view usage, AgreementAsked& asked) {
  if (args.has(option)) return;
  asked.problems.add(
      {.code = "CLI-102", .field = option, .details = {{"argument", option}, {"usage", std::string(usage)}}});
}

void print_document(const document::Document& document, Terminal& terminal) {
  terminal.line(document.title + " · " + document.subtitle);
  for (const auto& block : document.blocks) {
    const auto* table = std::get_if<document::Table>(&block);
    if (table == nullptr) continue;
    const auto texts = [&](const document::Row& row) {
      std::vector<std::string> cells;
      for (const auto& cell : row.cells)
        cells.push_back(document::to_text(cell.content, terminal.language(), document::UnitShown::no));
      return cells;
    };
    TextTable printed(texts(table->header.front()));
    for (const auto& row : table->rows) printed.add(texts(row));
    terminal.line("");
    terminal.line(table->caption);
    terminal.print(printed.text());
  }
}

int answer(const Args& args, const document::Document& document, const std::function<void(JsonWriter&)>& write,
           Terminal& terminal) {
  if (args.has("--json")) {
    JsonWriter json;
    write(json);
    terminal.line(json.text());
    return 0;
  }
  if (const auto file = args.text("--output")) return write_document(document, *file, terminal);
  print_document(document, terminal);
  return 0;
}

int run_show(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session, {"--code", "--year", "--output"});
  std::optional<int> year;
  if (const auto text = args.text("--year")) {
    const auto parsed = parse_fiscal_year(*text);
    if (parsed) {
      year = parsed->year();
    } else {
      asked.problems.add(parsed.problem());
    }
  }
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto language = terminal.language();
  if (asked.agreement == 0) {
    const auto list =
        agreement_list(*asked.reader, {.organisation = asked.organisation, .as_of = asked.on, .year = year});
    return answer(
        args, agreement_list_document(list, language), [&](JsonWriter& json) { write_agreements(json, list); },
        terminal);
  }
  const auto sheet = agreement_sheet(*asked.reader, asked.world(session), asked.agreement, asked.on);
  if (!sheet) return terminal.fail(sheet.problem());
  return answer(
      args, agreement_document(*sheet, language), [&](JsonWriter& json) { write_agreement(json, *sheet, language); },
      terminal);
}

int run_compare(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session, {"--code", "--from", "--to", "--output"});
  require_option(args, "--code", "agreement compare --code CODE", asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto history = agreement_history(*asked.reader, asked.agreement);
  if (!history) return terminal.fail(history.problem());
  const auto number = [&](std::string_view option, std::int64_t otherwise) {
    const auto text = args.text(option);
    const auto typed = text ? std::strtoll(text->c_str(), nullptr, 10) : otherwise;
    return std::clamp<std::int64_t>(typed, 1, history->latest());
  };
  const auto from = number("--from", 1);
  const auto to = number("--to", history->latest());
  return answer(
      args, difference_document(*history, from, to, terminal.language()),
      [&](JsonWriter& json) { write_differences(json, *history, from, to, terminal.language()); }, terminal);
}

int finish(AgreementAsked& asked, Session& session, Terminal& terminal, const std::function<Saved(Writer&)>& action) {
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  const auto writer = asked.store->write(session.author(""));
  const Saved saved = action(*writer);
  if (!saved.ok()) return terminal.fail(saved.problems);
  writer->commit();
  const auto sheet = agreement_sheet(*writer, asked.world(session), asked.agreement, asked.on);
  terminal.line(sheet->agreement().code + " · " + std::string(name_of(sheet->standing, terminal.language())) + " · " +
                terminal.say("판 ", "version ") + std::to_string(sheet->history.latest()));
  return 0;
}

int run_step(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session, {"--code", "--step", "--reason"});
  const auto usage = "agreement step --code CODE --step conclude";
  require_option(args, "--code", usage, asked);
  require_option(args, "--step", usage, asked);
  const auto step = static_cast<AgreementStep>(choice_of(args, "--step", agreement_steps, asked, 0));
  return finish(asked, session, terminal, [&](Writer& writer) {
    return take_agreement_step(
        writer, asked.world(session),
        {.agreement = asked.agreement, .step = step, .on = asked.on, .reason = args.text_or("--reason", "")});
  });
}

int run_paper(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session, {"--code", "--paper", "--not-needed"});
  const auto usage = "agreement paper --code CODE --paper private_cash";
  require_option(args, "--code", usage, asked);
  require_option(args, "--paper", usage, asked);
  return finish(asked, session, terminal, [&](Writer& writer) -> Saved {
    const auto found = load_agreement_case(writer, asked.agreement);
    if (!found) return {.problems = {found.problem()}};
    PaperFiled filed{.agreement = asked.agreement,
                     .paper = args.text_or("--paper", ""),
                     .not_needed_because = args.text_or("--not-needed", "")};
    if (filed.not_needed_because.empty()) filed.filed_on = asked.on;
    return file_agreement_paper(writer, rules_of(*found, asked.rules.book, asked.on), filed);
  });
}

/// "CODE=AMOUNT" of --item and --line.
void read_amounts(const Args& args, const char* option, const char* type, std::map<std::int64_t, Won>& amounts,
                  AgreementAsked& asked) {
  for (const auto& typed : args.texts(option)) {
    const auto equals = typed.rfind('=');
    const auto id =
        find_meant(*asked.reader, asked.reader->registry().at(type), asked.organisation, typed.substr(0, equals));
    const auto amount =
        parse_won(equals == std::string::npos ? std::string_view() : std::string_view(typed).substr(equals + 1));
    if (id && amount) {
      amounts[*id] = *amount;
    } else {
      asked.problems.add(id ? amount.problem() : id.problem());
    }
  }
}

ChangeAsked change_of(const Args& args, const Session& session, AgreementAsked& asked) {
  ChangeAsked change{.agreement = asked.agreement,
                     .subject = static_cast<ChangeSubject>(choice_of(args, "--subject", change_subjects, asked, 11)),
                     .on = asked.on,
                     .reason = args.text_or("--reason", ""),
                     .requested_by = session.author("").name,
                     .text_before = args.text_or("--before", ""),
                     .text_after = args.text_or("--after", ""),
                     .manager = args.text_or("--manager", ""),
                     .reason_code = args.text_or("--reason-code", "")};
  if (const auto text = args.text("--period")) {
    const auto period = parse_period(*text);
    if (period) {
      change.period = *period;
    } else {
      asked.problems.add(period.problem());
    }
  }
  if (const auto text = args.text("--panel-on")) {
    const auto day = parse_date(*text);
    if (day) {
      change.panel_on = *day;
    } else {
      asked.problems.add(day.problem());
    }
  }
  if (const auto lead = referred_by(args, "--lead", "organisation", asked)) change.lead = Id<Organisation>{*lead};
  read_amounts(args, "--line", "funding_line", change.lines, asked);
  read_amounts(args, "--item", "budget_item", change.items, asked);
  return change;
}

int run_change(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session,
                          {"--code", "--subject", "--reason", "--before", "--after", "--manager", "--reason-code",
                           "--period", "--panel-on", "--lead", "--line", "--item"});
  const auto usage = "agreement change --code CODE --subject line_transfer --item CODE=AMOUNT --item CODE=AMOUNT";
  require_option(args, "--code", usage, asked);
  require_option(args, "--subject", usage, asked);
  const auto change = change_of(args, session, asked);
  return finish(asked, session, terminal,
                [&](Writer& writer) { return request_change(writer, asked.world(session), change); });
}

int run_decide(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session, {"--change", "--answer", "--note"});
  const auto usage = "agreement decide --change CODE --answer approved";
  require_option(args, "--change", usage, asked);
  require_option(args, "--answer", usage, asked);
  const auto approved = static_cast<std::size_t>(ChangeState::approved);
  const auto given = choice_of(args, "--answer", std::span(change_states).subspan(approved, 2), asked, 0);
  const auto change = referred_by(args, "--change", "agreement_change", asked).value_or(0);
  if (change != 0) {
    const auto stored = find_placed<AgreementChange>(*asked.reader, "agreement_change", change);
    if (stored) asked.agreement = stored->record.agreement.value;
  }
  return finish(asked, session, terminal, [&](Writer& writer) {
    return decide_change(writer, {.change = change,
                                  .is_approved = given == 0,
                                  .on = asked.on,
                                  .decided_by = session.author("").name,
                                  .note = args.text_or("--note", "")});
  });
}

int run_account(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session, {"--code", "--output"});
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  if (asked.agreement == 0) {
    const auto lines = accounts_of(*asked.reader, asked.world(session), asked.organisation, asked.on);
    return answer(
        args, accounts_document(lines, asked.on, terminal.language()),
        [&](JsonWriter& json) { write_accounts(json, lines); }, terminal);
  }
  const auto account = account_of(*asked.reader, asked.world(session), asked.agreement, asked.on);
  if (!account) return terminal.fail(account.problem());
  return answer(
      args, account_document(*account, terminal.language()), [&](JsonWriter& json) { write_account(json, *account); },
      terminal);
}

int run_allocate(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_asked(args, session, {"--code", "--year", "--evaluation", "--change", "--remark"});
  const auto usage = "agreement allocate --code CODE --year 2027";
  require_option(args, "--code", usage, asked);
  require_option(args, "--year", usage, asked);
  AllocationAsked allocation{.agreement = asked.agreement,
                             .year = static_cast<int>(std::strtol(args.text_or("--year", "0").c_str(), nullptr, 10)),
                             .on = asked.on,
                             .evaluation = referred_by(args, "--evaluation", "evaluation", asked),
                             .remark = args.text_or("--remark", "")};
  if (const auto text = args.text("--change")) {
    const auto amount = parse_won(*text);
    if (amount) {
      allocation.evaluation_change = *amount;
    } else {
      asked.problems.add(amount.problem());
    }
  }
  return finish(asked, session, terminal,
                [&](Writer& writer) { return allocate_year(writer, asked.world(session), allocation); });
}

}  // namespace

CommandGroup agreement_commands() {
  return {
      "협약",
      "Agreements",
      {{"agreement", "협약 현황이나 협약 하나를 보여 줍니다", "Shows agreements, or one of them",
        "[--code CODE] [--year YEAR] [--date DATE] [--organisation NAME] [-o FILE.xlsx|FILE.html|FILE.csv] [--json]",
        "  geojeom agreement --organisation 대전테크노파크 --date 2009-10-30\n"
        "  geojeom agreement --organisation 대전테크노파크 --code DJ-AGREE-DJ-2009-S01 --date 2009-10-30",
        run_show},
       {"agreement step", "협약을 다음 단계로 옮깁니다", "Takes an agreement one step on",
        "--code CODE --step papers|suspend|cure|conclude|enter|terminate [--date DATE] [--reason TEXT] [--organisation "
        "NAME]",
        "  geojeom agreement step --code DJ-AGREE-DJ-2009-S01 --step terminate --date 2009-11-02 --reason '과제 포기'",
        run_step},
       {"agreement paper", "협약 서류를 받았거나 필요 없음을 적습니다", "Says that a paper is there or not needed",
        "--code CODE --paper NAME [--not-needed TEXT] [--date DATE] [--organisation NAME]",
        "  geojeom agreement paper --code SJ-AGREE-SJ-2020-01 --paper private_cash --date 2020-01-15", run_paper},
       {"agreement change", "협약변경을 신청하거나 통보합니다", "Asks for a change, or notifies it",
        "--code CODE --subject SUBJECT --reason TEXT [--period PERIOD] [--panel-on DATE] [--manager NAME] "
        "[--reason-code NAME] "
        "[--lead NAME] [--before TEXT] [--after TEXT] [--line CODE=AMOUNT] [--item CODE=AMOUNT] [--date DATE] "
        "[--organisation NAME]",
        "  geojeom agreement change --code DJ-AGREE-DJ-2009-S02 --subject line_transfer --date 2009-06-01 --reason "
        "'여비를 운영비로' "
        "--item DJ-2009-S02-travel=45000000 --item DJ-2009-S02-operations=194000000",
        run_change},
       {"agreement decide", "협약변경의 승인·반려를 적습니다", "Enters the answer to a change",
        "--change CODE --answer approved|rejected [--note TEXT] [--date DATE] [--organisation NAME]",
        "  geojeom agreement decide --change DJ-AGREE-DJ-2009-S10-C1 --answer approved --date 2009-06-19", run_decide},
       {"agreement compare", "협약의 두 판에서 달라진 것을 보여 줍니다", "Shows what changed between two versions",
        "--code CODE [--from VERSION] [--to VERSION] [--organisation NAME] [-o FILE.xlsx|FILE.html|FILE.csv] [--json]",
        "  geojeom agreement compare --code DJ-AGREE-DJ-2009-S01 --from 1 --to 3", run_compare},
       {"agreement account", "포괄적 협약의 약속·배정·교부·집행을 보여 줍니다",
        "Shows what was promised, allocated, provided and spent",
        "[--code CODE] [--date DATE] [--organisation NAME] [-o FILE.xlsx|FILE.html|FILE.csv] [--json]",
        "  geojeom agreement account --organisation 충청북도 --code CB-2-AGREE", run_account},
       {"agreement allocate", "포괄적 협약의 한 해 배정을 결정합니다", "Decides a year's allocation",
        "--code CODE --year YEAR [--evaluation CODE --change AMOUNT] [--remark TEXT] [--date DATE] [--organisation "
        "NAME]",
        "  geojeom agreement allocate --organisation 충청북도 --code CB-2-AGREE --year 2027", run_allocate}}};
}

}  // namespace geojeom::cli
