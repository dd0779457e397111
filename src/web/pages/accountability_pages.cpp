#include <algorithm>
#include <charconv>

#include "document/write_csv.hpp"
#include "domain/funding/accountability.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/accountability_words.hpp"
#include "web/pages/agreement_parts.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/rule_parts.hpp"
#include "web/pages/settlement_asked.hpp"

/// From plan to account, by region: what was promised, allocated, provided and carried out.
namespace geojeom {
namespace {

namespace words = accountability_words;
using Input = FormField::Input;

std::int64_t number_of(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Response show_list(Visit& visit) {
  const auto organisation = organisation_asked(visit).value_or(visit.caller().organisation);
  const Date as_of = date_asked(visit, "date").value_or(visit.today());
  const auto desk = rule_desk(visit);
  const auto lines = accounts_of(visit.reader(), desk.world(), organisation, as_of);
  const auto document = accounts_document(lines, as_of, visit.language());
  const auto write_page = [&](Html& html) {
    page_title(html, document.title, visit.say(words::lead), [&](Html& out) {
      download_links(out, visit, {".json", ".csv", ".xlsx"});
    });
    if (lines.empty()) return empty_state(html, visit.say(words::nothing));
    write_board(html, document, "accounts");
  };
  const View view{.json = [&](JsonWriter& json) { write_accounts(json, lines); },
                  .page = [&] { return visit.page({.title = document.title, .section = "funding"}, write_page); },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title};
  return respond(visit.call(), view);
}

std::optional<Account> account_in_address(Visit& visit) {
  const auto desk = rule_desk(visit);
  auto account = account_of(visit.reader(), desk.world(), number_of(visit.parameter("agreement")),
                            date_asked(visit, "date").value_or(visit.today()));
  if (!account) return std::nullopt;
  return *std::move(account);
}

std::string in_millions(Won won) {
  return document::to_text({.value = document::Amount{won, WonUnit::million, 0}}, Language::ko,
                           document::UnitShown::no);
}

void write_key_figures(Html& html, Visit& visit, const Account& account) {
  Won planned;
  Won provided;
  Won spent;
  std::optional<Ratio> worst;
  for (const auto& year : account.years) {
    planned += total(year.planned);
    provided += total(year.provided);
    spent += total(year.spent);
    if (year.shortfall && (!worst || *year.shortfall > *worst)) worst = year.shortfall;
  }
  const auto figure = [&](const PageText& label, Won amount) {
    return KeyFigure{.label = std::string(visit.say(label)),
                     .value = in_millions(amount),
                     .unit = std::string(visit.say(words::unit))};
  };
  const std::vector<KeyFigure> figures{
      figure(words::planned, planned),
      figure(words::provided, provided),
      figure(words::spent, spent),
      {.label = std::string(visit.say(words::worst)),
       .value = worst ? to_percent_text(*worst, 1) : std::string(visit.say(words::none))}};
  key_figures(html, figures);
}

/// From the regional plan down to the projects, and to what was promised beside the money.
void write_chain(Html& html, Visit& visit, const Account& account) {
  const auto& agreement = account.matter.agreement.record;
  const auto year = std::to_string(std::min(account.as_of, agreement.period.last()).year());
  const auto fact = [&](const PageText& label, const std::string& address, std::string_view text) {
    write_fact(html, visit.say(label), [&] { html.add("a", href(Url(address)), text); });
  };
  html.add("dl", cls("gj-facts"), [&] {
    if (account.plan != 0) fact(words::plan, "/records/plan/" + std::to_string(account.plan), account.plan_name);
    fact(words::programme, "/records/programme/" + std::to_string(agreement.programme->value), account.programme_name);
    fact(words::projects, "/programmes?year=" + year, year);
    fact(words::targets, "/targets?year=" + year, year);
  });
}

std::vector<FormField> allocation_fields(Visit& visit, const Account& account) {
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  std::vector<FormChoice> years;
  std::vector<FormChoice> evaluations{{"", label(words::no_evaluation)}};
  for (const auto& year : account.years) {
    if (!year.is_allocated && total(year.planned) != Won(0))
      years.push_back({std::to_string(year.year), std::to_string(year.year)});
    for (const auto& each : year.evaluations)
      evaluations.push_back({std::to_string(each.id), each.name + (each.grade.empty() ? "" : " · " + each.grade)});
  }
  if (years.empty()) return {};
  const auto typed = [&](const char* name, std::string otherwise = {}) {
    const auto value = visit.form(name);
    return value.empty() ? otherwise : std::string(value);
  };
  return {{.name = "year",
           .label = label(words::year),
           .value = typed("year"),
           .input = Input::choice,
           .is_required = true,
           .choices = years},
          {.name = "on",
           .label = label(words::on),
           .value = typed("on", to_text(account.as_of)),
           .input = Input::date,
           .is_required = true},
          {.name = "evaluation",
           .label = label(words::evaluation),
           .value = typed("evaluation"),
           .input = Input::choice,
           .choices = evaluations},
          {.name = "evaluation_change",
           .label = label(words::change),
           .value = typed("evaluation_change"),
           .input = Input::money,
           .hint = label(words::change_hint),
           .unit = label(words::won)},
          {.name = "remark", .label = label(words::remark), .value = typed("remark")}};
}

void write_allocation_form(Html& html, Visit& visit, const Account& account, const Problems& problems) {
  if (!may_write_agreements(visit, account.matter.agreement.organisation)) return;
  const auto fields = allocation_fields(visit, account);
  if (fields.empty()) return;
  html.add("h2", visit.say(words::allocate));
  html.add("p", visit.say(words::allocate_lead));
  const auto address = "/accountability/" + std::to_string(account.matter.agreement.id);
  post_form(html, {.address = address, .csrf_token = visit.csrf_token()}, [&](Html& out) {
    for (const auto& field : fields) form_field(out, field, problems, visit.language());
    submit_button(out, {.label = visit.say(words::allocate), .rank = Button::Rank::primary});
  });
}

void write_page(Html& html, Visit& visit, const Account& account, const Problems& problems) {
  const auto document = account_document(account, visit.language());
  page_title(html, document.title, document.subtitle, [&](Html& out) {
    button_link(out, {.label = visit.say(words::agreement), .is_small = true},
                Url(agreement_address(account.matter.agreement.id)));
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  if (const auto year = visit.query("done"); !year.empty() && fiscal_year_in(year))
    notice(html, Tone::success, visit.say(words::done, {{"year", year}}), visit.language());
  error_summary(html, problems, allocation_fields(visit, account), visit.language());
  write_key_figures(html, visit, account);
  write_chain(html, visit, account);
  write_board(html, document, "account");
  write_allocation_form(html, visit, account, problems);
}

Visit::PageTitle title_of_page(Visit& visit, const Account& account, int status = 200) {
  return {.title = account.matter.agreement.record.name,
          .section = "funding",
          .path = {{std::string(visit.say(words::title)), "/accountability"}},
          .status = status};
}

Response show_account(Visit& visit) {
  const auto account = account_in_address(visit);
  if (!account) return visit.problems({{.code = "OFF-202"}});
  const auto document = account_document(*account, visit.language());
  const View view{.json = [&](JsonWriter& json) { write_account(json, *account); },
                  .page =
                      [&] {
                        return visit.page(title_of_page(visit, *account),
                                          [&](Html& html) { write_page(html, visit, *account, {}); });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = account->matter.agreement.record.code};
  return respond(visit.call(), view);
}

Response allocate(Visit& visit) {
  const auto account = account_in_address(visit);
  if (!account || !may_write_agreements(visit, account->matter.agreement.organisation))
    return visit.problems({{.code = "OFF-202"}});
  Problems problems;
  AllocationAsked asked{.agreement = account->matter.agreement.id,
                        .year = fiscal_year_in(visit.form("year")).value_or(0),
                        .on = day_typed(visit, "on", problems).value_or(visit.today()),
                        .remark = std::string(visit.form("remark"))};
  if (const auto evaluation = number_of(visit.form("evaluation")); evaluation != 0) asked.evaluation = evaluation;
  if (const auto typed = visit.form("evaluation_change"); !typed.empty()) {
    const auto amount = parse_won(typed);
    if (amount) {
      asked.evaluation_change = *amount;
    } else {
      Problem problem = amount.problem();
      problem.field = "evaluation_change";
      problems.add(std::move(problem));
    }
  }
  if (!problems.has_errors()) {
    const auto desk = rule_desk(visit);
    const auto writer = visit.write(asked.remark);
    const auto saved = allocate_year(*writer, desk.world(), asked);
    if (saved.ok()) {
      writer->commit();
      return redirect_to("/accountability/" + std::to_string(asked.agreement) + "?done=" + std::to_string(asked.year));
    }
    problems = saved.problems;
  }
  return visit.answer_page(title_of_page(visit, *account, status_of(problems)),
                           [&](Html& html) { write_page(html, visit, *account, problems); });
}

}  // namespace

void accountability_pages(Pages& pages) {
  pages.add(
      {.pattern = "/accountability",
       .permission = "read:yearly_allocation",
       .summary = "Comprehensive agreements: planned, allocated, provided and spent, and where local money fell short",
       .faces = table_faces},
      show_list);
  pages.add({.pattern = "/accountability/{agreement}",
             .permission = "read:yearly_allocation",
             .summary = "One comprehensive agreement year by year, and what a year does to the next",
             .faces = table_faces},
            show_account);
  pages.add({.method = Method::post,
             .pattern = "/accountability/{agreement}",
             .permission = "write:yearly_allocation",
             .summary = "Allocates a year: the plan, moved by evaluation and local shortfall",
             .body = BodyLimits{.bytes_max = 16384}},
            allocate);
  pages.menu({.section = "funding",
              .label = words::title,
              .address = "/accountability",
              .permission = "read:yearly_allocation"});
}

}  // namespace geojeom
