#include "cli/command.hpp"
#include "cli/document_file.hpp"
#include "cli/money_asked.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/funding/ledger_actions.hpp"
#include "domain/funding/ledger_book.hpp"
#include "record/registry.hpp"

/// The ledger of a project: reading it, entering what moves, taking entries back.
namespace geojeom::cli {
namespace {

void print_balances(Reader& reader, BalanceCut cut, const Balances& balances, Terminal& terminal) {
  const bool is_item = cut == BalanceCut::cost_item;
  std::vector<std::string> heads{is_item ? terminal.say("비목", "Cost item") : terminal.say("구분", "Line"),
                                 terminal.say("확정·계획", "Agreed"), terminal.say("원인행위", "Bound"),
                                 terminal.say("집행", "Spent"), terminal.say("남은 예산", "Left")};
  if (!is_item)
    heads.insert(heads.end(), {terminal.say("교부", "Granted"), terminal.say("통장 잔액", "In the account")});
  TextTable table(heads);
  for (std::size_t column = 1; column < heads.size(); ++column) table.align_right(column);
  const auto add = [&](std::string name, const Balance& balance) {
    std::vector<std::string> cells{std::move(name), to_text(balance.agreed), to_text(balance.committed),
                                   to_text(balance.spent), to_text(balance.left())};
    if (!is_item) cells.insert(cells.end(), {to_text(balance.granted), to_text(balance.held())});
    table.add(std::move(cells));
  };
  for (const auto& line : balances.lines) {
    if (!is_empty(line.key)) add(label_of(reader, cut, line.key, terminal.language()), line);
  }
  add(terminal.say("합계", "Total"), balances.total);
  terminal.print(table.text());
}

void print_entries(const LedgerBook& book, Terminal& terminal) {
  TextTable table({terminal.say("전표번호", "Code"), terminal.say("일자", "Date"), terminal.say("구분", "Kind"),
                   terminal.say("재원", "Source"), terminal.say("금액", "Amount"), terminal.say("거래처", "Payee"),
                   terminal.say("적요", "Description")});
  table.align_right(4);
  for (const auto& each : book.entries) {
    const auto& entry = each.entry;
    const auto& source = fund_sources[static_cast<std::size_t>(entry.source)];
    const bool has_source = entry.kind != LedgerKind::transfer || entry.funding_line;
    table.add({entry.code, to_text(entry.on), std::string(label(entry.kind, terminal.language())),
               has_source ? terminal.say(source.ko, source.en) : "-", to_text(entry.amount), entry.vendor.value_or(""),
               entry.corrects ? "← " + *entry.corrects : entry.description.value_or("")});
  }
  terminal.print(table.text());
}

int run_show(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--project", "--date", "--year", "--output"}));
  const auto project = referred_by(args, "--project", "project", asked);
  std::optional<int> year;
  if (const auto text = args.text("--year")) {
    const auto read = parse_fiscal_year(*text);
    if (read)
      year = read->year();
    else
      asked.problems.add(read.problem());
  }
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  Reader& reader = *asked.reader;
  const Date as_of = asked.date.value_or(date_in_seoul(session.clock()));
  if (!project) {
    const BalanceRequest request{.organisation = asked.organisation, .as_of = as_of, .year = year};
    const auto found = balances(reader, request);
    if (const auto file = args.text("--output")) {
      return write_document(balances_document(reader, request, found, terminal.language()), *file, terminal);
    }
    print_balances(reader, request.cut, found, terminal);
    return 0;
  }
  const auto book =
      ledger_book(reader, {.organisation = asked.organisation, .project = *project, .as_of = as_of, .year = year});
  if (!book) return terminal.fail(book.problem());
  if (const auto file = args.text("--output")) {
    return write_document(book_document(reader, *book, {.language = terminal.language(), .entries_max = 0}), *file,
                          terminal);
  }
  print_balances(reader, BalanceCut::line, book->lines, terminal);
  print_balances(reader, BalanceCut::cost_item, book->items, terminal);
  print_entries(*book, terminal);
  return 0;
}

/// A record that belongs to the project, by its own number, key or title.
template <class T>
std::optional<Id<T>> reference(const Args& args, std::string_view option, std::string_view type, MoneyAsked& asked) {
  const auto id = referred_by(args, option, type, asked);
  return id ? std::optional(Id<T>{*id}) : std::nullopt;
}

template <class T>
void read(const Args& args, std::string_view option, Result<T> (*parse)(std::string_view), std::optional<T>& into,
          MoneyAsked& asked) {
  const auto text = args.text(option);
  if (!text) return;
  const auto value = parse(*text);
  if (value) {
    into = *value;
    return;
  }
  Problem problem = value.problem();
  problem.field = option;
  asked.problems.add(std::move(problem));
}

Posting posting_of(const Args& args, LedgerKind kind, MoneyAsked& asked) {
  Posting posting{.kind = kind};
  const auto project = referred_by(args, "--project", "project", asked);
  if (project)
    posting.project = {*project};
  else if (!args.has("--project"))
    asked.problems.add({.code = "CLI-102",
                        .field = "--project",
                        .details = {{"argument", "--project"}, {"usage", "ledger spend --project CODE …"}}});
  posting.line = reference<FundingLine>(args, "--line", "funding_line", asked);
  posting.item = reference<BudgetItem>(args, "--item", "budget_item", asked);
  posting.to_line = reference<FundingLine>(args, "--to-line", "funding_line", asked);
  posting.to_item = reference<BudgetItem>(args, "--to-item", "budget_item", asked);
  std::optional<Won> amount;
  read(args, "--amount", parse_won, amount, asked);
  posting.amount = amount.value_or(Won(0));
  read(args, "--payee-number", parse_business_number, posting.payee_number, asked);
  posting.payee = args.text("--payee");
  posting.evidence_number = args.text("--evidence-number");
  posting.description = args.text("--description");
  posting.commitment = args.text("--commitment");
  return posting;
}

int finish(Writer& writer, const Posted& posted, Terminal& terminal) {
  if (!posted.ok()) return terminal.fail(posted.saved.problems);
  writer.commit();
  terminal.line(terminal.say("전표 ", "Entry ") + posted.code);
  return 0;
}

template <LedgerKind kind>
int run_post(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--project", "--line", "--item", "--to-line", "--to-item",
                                       "--date", "--amount", "--payee", "--payee-number", "--evidence-number",
                                       "--description", "--commitment"}));
  Posting posting = posting_of(args, kind, asked);
  posting.on = asked.date.value_or(date_in_seoul(session.clock()));
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  const auto writer = asked.store->write(session.author("ledger"));
  return finish(*writer, post(*writer, asked.organisation, posting), terminal);
}

int run_correct(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--date", "--amount", "--reason"}));
  Correction correction{.code = args.word(0).value_or(""),
                        .on = asked.date.value_or(date_in_seoul(session.clock())),
                        .reason = args.text_or("--reason", "")};
  read(args, "--amount", parse_won, correction.amount, asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  const auto writer = asked.store->write(session.author(correction.reason));
  return finish(*writer, correct(*writer, asked.organisation, correction), terminal);
}

constexpr std::string_view line_usage =
    "--project CODE --line CODE --amount WON [--date DATE] [--description TEXT] [--organisation NAME]";
constexpr std::string_view carry_usage =
    "--project CODE --line CODE --item CODE --to-line CODE --to-item CODE --amount WON [--date DATE]";

}  // namespace

CommandGroup ledger_commands() {
  return {
      "원장",
      "Ledger",
      {{"ledger", "원장의 잔액과 전표를 보여 줍니다", "Shows balances and entries of the ledger",
        "[--project CODE] [--year YEAR] [--date DATE] [--organisation NAME] [-o FILE.xlsx|FILE.html|FILE.csv]",
        "  geojeom ledger --organisation 대전테크노파크 --year 2009\n"
        "  geojeom ledger --organisation 대전테크노파크 --project DJ-2009-S01 --date 2009-06-05",
        run_show},
       {"ledger allocate", "예산을 배정합니다", "Allocates money", line_usage,
        "  geojeom ledger allocate --project DJ-2009-S01 --line DJ-2009-S01-2009-N --amount 10억",
        run_post<LedgerKind::allocate>},
       {"ledger grant", "교부받은 돈을 적습니다", "Enters what was granted", line_usage,
        "  geojeom ledger grant --project DJ-2009-S01 --line DJ-2009-S01-2009-N --amount 6억 --date 2009-02-10",
        run_post<LedgerKind::grant>},
       {"ledger commit", "원인행위를 적습니다", "Binds money",
        "--project CODE --line CODE --item CODE --amount WON [--payee NAME] [--date DATE] [--description TEXT]",
        "  geojeom ledger commit --project DJ-2009-S01 --line DJ-2009-S01-2009-N --item DJ-2009-S01-travel --amount "
        "300만",
        run_post<LedgerKind::commit>},
       {"ledger spend", "집행을 적습니다", "Enters a payment",
        "--project CODE --line CODE --item CODE --amount WON --payee NAME --evidence-number NUMBER [--payee-number "
        "NUMBER] "
        "[--commitment CODE] [--date DATE] [--description TEXT]",
        "  geojeom ledger spend --project DJ-2009-S01 --line DJ-2009-S01-2009-N --item DJ-2009-S01-travel --amount "
        "120만 "
        "--payee 한빛여행 --evidence-number 20090605-41000012",
        run_post<LedgerKind::spend>},
       {"ledger transfer", "비목 사이에 전용합니다", "Moves money between cost items",
        "--project CODE --item CODE --to-item CODE --amount WON [--date DATE] [--description TEXT]",
        "  geojeom ledger transfer --project DJ-2009-S01 --item DJ-2009-S01-travel --to-item DJ-2009-S01-operations "
        "--amount 100만",
        run_post<LedgerKind::transfer>},
       {"ledger carry-over", "다음 연도로 이월합니다", "Carries money over to the next year", carry_usage,
        "  geojeom ledger carry-over --project P --line P-N --item P-T --to-line P-N10 --to-item P-T10 --amount 500만",
        run_post<LedgerKind::carry_over>},
       {"ledger refund", "반납을 적습니다", "Returns money", line_usage,
        "  geojeom ledger refund --project DJ-2009-S01 --line DJ-2009-S01-2009-N --amount 350만 --date 2010-01-20",
        run_post<LedgerKind::refund>},
       {"ledger recover", "환수를 적습니다", "Recovers disallowed spending", line_usage,
        "  geojeom ledger recover --project DJ-2009-S01 --line DJ-2009-S01-2009-N --amount 50만 --date 2010-02-20",
        run_post<LedgerKind::recover>},
       {"ledger interest", "이자를 적습니다", "Takes in interest", line_usage,
        "  geojeom ledger interest --project DJ-2009-S01 --line DJ-2009-S01-2009-N --amount 12000",
        run_post<LedgerKind::interest>},
       {"ledger income", "수익금을 적습니다", "Takes in programme income", line_usage,
        "  geojeom ledger income --project DJ-2009-S01 --amount 500만", run_post<LedgerKind::income>},
       {"ledger correct", "전표를 정정 전표로 되돌립니다", "Takes an entry back by a counter-entry",
        "ENTRY [--amount WON] [--date DATE] --reason TEXT [--organisation NAME]",
        "  geojeom ledger correct DJ-2009-S01-L042 --date 2009-06-05 --reason '거래처 잘못 적음'", run_correct}}};
}

}  // namespace geojeom::cli
