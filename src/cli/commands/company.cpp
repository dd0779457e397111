#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/support/company/company_cards.hpp"
#include "domain/support/company/merge.hpp"
#include "domain/support/outcome/follow_up_round.hpp"
#include "domain/support/outcome/growth_panel.hpp"
#include "domain/support/records/company_merge.hpp"
#include "record/lookup.hpp"

/// Companies recorded twice, and what became of those that were supported.
namespace geojeom::cli {
namespace {

/// The organisation that is meant, and what was wrong with the words.
struct Asked {
  Problems problems;
  std::int64_t organisation = 0;
  int year = 0;
};

Asked read_asked(const Args& args, const Session& session, Reader& reader, std::vector<std::string_view> options) {
  options.push_back("--organisation");
  Asked asked{.problems = args.check_known(options)};
  const auto name = args.text("--organisation");
  const auto tenant = name ? find_tenant(reader, session.registry(), *name) : only_tenant(reader, session.registry());
  if (tenant)
    asked.organisation = *tenant;
  else
    asked.problems.add(tenant.problem());
  if (std::find(options.begin(), options.end(), "--year") == options.end()) return asked;
  const auto year = parse_fiscal_year(args.text_or("--year", ""));
  if (year)
    asked.year = year->year();
  else
    asked.problems.add(year.problem());
  return asked;
}

std::string suspicion_word(support::Suspicion suspicion, Terminal& terminal) {
  if (suspicion == support::Suspicion::certain) return terminal.say("확실", "certain");
  return suspicion == support::Suspicion::likely ? terminal.say("유력", "likely") : terminal.say("가능", "possible");
}

int run_duplicates(const Args& args, Session& session, Terminal& terminal) {
  const auto store = session.open();
  const auto reader = store->read();
  const auto asked = read_asked(args, session, *reader, {});
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto cards = support::company_cards(*reader, session.registry(), asked.organisation);
  const auto pairs = support::find_company_duplicates(cards);
  std::map<std::int64_t, const support::CompanyCard*> by_id;
  for (const auto& card : cards) by_id[card.id] = &card;
  TextTable table(
      {terminal.say("기업", "Company"), terminal.say("다른 기업", "Other"), terminal.say("의심 정도", "Suspicion")});
  const auto shown = [&](std::int64_t id) { return fmt::format("{} (#{})", by_id.at(id)->name, id); };
  for (const auto& pair : pairs)
    table.add({shown(pair.one), shown(pair.other), suspicion_word(pair.suspicion, terminal)});
  if (!pairs.empty()) terminal.print(table.text());
  terminal.line(terminal.say(fmt::format("기업 {}개 가운데 의심되는 짝 {}개", cards.size(), pairs.size()),
                             fmt::format("{} suspicious pairs among {} companies", pairs.size(), cards.size())));
  return 0;
}

/// What both verbs need: words in their places and a reason.
Problems need(const Args& args, std::size_t words, const char* usage) {
  Problems problems;
  if (args.word_count() >= words && args.has("--reason")) return problems;
  problems.add(
      {.code = "CLI-102", .details = {{"argument", args.has("--reason") ? "NAME" : "--reason"}, {"usage", usage}}});
  return problems;
}

int run_merge(const Args& args, Session& session, Terminal& terminal) {
  const auto store = session.open();
  const auto reader = store->read();
  auto asked = read_asked(args, session, *reader, {"--reason"});
  asked.problems.add(need(args, 2, "company merge KEPT ABSORBED --reason TEXT"));
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const RecordType& type = session.registry().at("company");
  const auto kept = find_meant(*reader, type, asked.organisation, *args.word(0));
  const auto absorbed = find_meant(*reader, type, asked.organisation, *args.word(1));
  if (!kept) return terminal.fail(kept.problem());
  if (!absorbed) return terminal.fail(absorbed.problem());
  const auto reason = args.text_or("--reason", "");
  const auto writer = store->write(session.author(reason));
  const auto merged = support::merge_companies(
      *writer, session.registry(),
      {.kept = *kept, .absorbed = *absorbed, .reason = reason, .on = date_in_seoul(session.clock())});
  if (!merged.ok()) return terminal.fail(merged.problems);
  const auto stored = support::RecordTable<CompanyMerge>(session.registry(), "company_merge").find(*writer, merged.id);
  writer->commit();
  terminal.line(terminal.say("하나로 합쳤습니다: ", "Merged: ") + stored->record.code);
  return 0;
}

int run_unmerge(const Args& args, Session& session, Terminal& terminal) {
  const auto store = session.open();
  const auto reader = store->read();
  auto asked = read_asked(args, session, *reader, {"--reason"});
  asked.problems.add(need(args, 1, "company unmerge MERGE --reason TEXT"));
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto merge = find_meant(*reader, session.registry().at("company_merge"), asked.organisation, *args.word(0));
  if (!merge) return terminal.fail(merge.problem());
  const auto reason = args.text_or("--reason", "");
  const auto writer = store->write(session.author(reason));
  const auto undone = support::undo_merge(*writer, session.registry(),
                                          {.merge = *merge, .reason = reason, .on = date_in_seoul(session.clock())});
  if (!undone.ok()) return terminal.fail(undone.problems);
  writer->commit();
  terminal.line(terminal.say("통합을 취소했습니다: ", "Undone: ") + *args.word(0));
  return 0;
}

std::string word_for(support::GrowthOf what, Terminal& terminal) {
  if (what == support::GrowthOf::sales) return terminal.say("매출", "Sales");
  if (what == support::GrowthOf::exports) return terminal.say("수출", "Exports");
  return what == support::GrowthOf::insured ? terminal.say("피보험자", "Insured") : terminal.say("청년", "Youth");
}

int run_growth(const Args& args, Session& session, Terminal& terminal) {
  const auto store = session.open();
  const auto reader = store->read();
  const auto asked = read_asked(args, session, *reader, {"--year"});
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto panel =
      support::growth_panel(*reader, session.registry(), {.organisation = asked.organisation, .year = asked.year});
  TextTable table({terminal.say("항목", "Number"), terminal.say("연도", "Year"),
                   terminal.say("지원 전해", "Year before"), terminal.say("그해", "That year"),
                   terminal.say("증가율", "Growth"), "n", "N"});
  for (const std::size_t right : {2, 3, 4, 5, 6}) table.align_right(right);
  for (const auto what : support::growth_kinds) {
    for (const auto& year : panel.years) {
      const auto& growth = year.of(what);
      if (growth.n == 0) continue;
      table.add({word_for(what, terminal), std::to_string(year.year), to_text(growth.before), to_text(growth.after),
                 growth.growth ? to_percent_text(*growth.growth, 1) : "", std::to_string(growth.n),
                 std::to_string(growth.all)});
    }
  }
  terminal.print(table.text());
  return 0;
}

int run_surveys(const Args& args, Session& session, Terminal& terminal) {
  const auto store = session.open();
  auto reader = store->read();
  const auto asked = read_asked(args, session, *reader, {"--year", "--remind"});
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const Date today = date_in_seoul(session.clock());
  if (const auto channel = args.text("--remind")) {
    const auto found =
        std::find_if(std::begin(reminder_channels), std::end(reminder_channels),
                     [&](const Choice& choice) { return choice.code == *channel || choice.ko == *channel; });
    if (found == std::end(reminder_channels)) {
      return terminal.fail({.code = "CLI-102",
                            .details = {{"argument", "--remind"},
                                        {"usage", "company surveys --year YEAR --remind email|phone|letter|portal"}}});
    }
    const auto writer = store->write(session.author("first reminder"));
    const auto sent =
        support::remind_round(*writer, session.registry(),
                              {.organisation = asked.organisation,
                               .year = asked.year,
                               .channel = static_cast<ReminderChannel>(found - std::begin(reminder_channels)),
                               .on = today});
    if (!sent.ok()) return terminal.fail(sent.problems);
    writer->commit();
    terminal.line(
        terminal.say(fmt::format("첫 독촉 {}건을 기록했습니다.", sent.id), fmt::format("{} reminded.", sent.id)));
    reader = store->read();
  }
  std::vector<FollowUp> surveys;
  for (auto& one : support::RecordTable<FollowUp>(session.registry(), "follow_up")
                       .where(*reader, {{"year", Compare::equal, {std::int64_t{asked.year}}}}, asked.organisation)) {
    surveys.push_back(std::move(one.record));
  }
  const auto reminders = support::reminders_of(*reader, session.registry(), asked.organisation);
  const auto counts = support::survey_years(surveys, reminders, today)[asked.year];
  terminal.line(terminal.say(
      fmt::format("{}년 조사: 대상 {}, 응답 {}, 무응답 {}(독촉함 {}), 면제 {}", asked.year, counts.asked,
                  counts.answered, counts.overdue, counts.reminded, counts.exempt),
      fmt::format("Surveys of {}: {} asked, {} answered, {} without an answer ({} reminded), {} exempt", asked.year,
                  counts.asked, counts.answered, counts.overdue, counts.reminded, counts.exempt)));
  return 0;
}

}  // namespace

CommandGroup company_commands() {
  return {
      "기업",
      "Companies",
      {{"company duplicates", "두 번 등록되었는지 의심되는 기업을 찾습니다",
        "Finds companies that may be recorded twice", "[--organisation NAME]",
        "  geojeom company duplicates --organisation 대전테크노파크", run_duplicates},
       {"company merge", "두 기업 기록을 하나로 합칩니다. 되돌릴 수 있습니다",
        "Makes two records of one company one; it can be undone", "KEPT ABSORBED --reason TEXT [--organisation NAME]",
        "  geojeom company merge 124-81-00998 '#12' --reason '상호에서 (주)만 다름'", run_merge},
       {"company unmerge", "기업 통합을 취소합니다", "Undoes a merge", "MERGE --reason TEXT [--organisation NAME]",
        "  geojeom company unmerge MRG-0001 --reason '다른 기업으로 확인'", run_unmerge},
       {"company growth", "한 해에 지원받은 같은 기업의 지원 전후를 견줍니다",
        "Holds the same companies before and after their support", "--year YEAR [--organisation NAME]",
        "  geojeom company growth --organisation 대전테크노파크 --year 2008", run_growth},
       {"company surveys", "성과활용조사의 응답을 세고, 첫 독촉을 남깁니다",
        "Counts the answers of a year's survey and records the first reminder",
        "--year YEAR [--remind email|phone|letter|portal] [--organisation NAME]",
        "  geojeom company surveys --organisation 대전테크노파크 --year 2009 --remind email", run_surveys}}};
}

}  // namespace geojeom::cli
