#include <algorithm>

#include "core/problem_catalogue.hpp"
#include "domain/support/company/soundness.hpp"
#include "domain/support/delivery/money_rules.hpp"
#include "domain/support/duplicate/support_entries.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/call.hpp"
#include "domain/support/records/duplicate_check.hpp"
#include "domain/support/records/duplicate_hit.hpp"
#include "web/pages.hpp"
#include "web/pages/duplicate_checks_words.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

/// What was compared before an award: every check, and one check with its hits, all supports of the company and what
/// else stands against it.
namespace geojeom {
namespace {

namespace words = duplicate_checks_words;
using support::RecordTable;
using support::refers_to;
using support::Stored;

std::string address_of(std::int64_t check) { return "/duplicate-checks/" + std::to_string(check); }

Tone tone_of(DuplicateVerdict verdict) {
  if (verdict == DuplicateVerdict::excluded) return Tone::danger;
  return verdict == DuplicateVerdict::hold ? Tone::warning : Tone::success;
}

OfficeList list_checks(Visit& visit) {
  OfficeList list{
      .key = "checks", .caption = std::string(visit.say(words::title)), .none = std::string(visit.say(words::none))};
  list.columns = {list_column(visit, "code", words::code),         list_column(visit, "company", words::company),
                  list_column(visit, "item", words::item),         list_column(visit, "period", words::period),
                  list_column(visit, "compared", words::compared), list_column(visit, "hits", words::hits),
                  list_column(visit, "verdict", words::verdict),   list_column(visit, "reason", words::reason)};
  auto checks =
      RecordTable<DuplicateCheck>(visit.registry(), "duplicate_check").where(visit.reader(), {}, visit.organisation());
  std::reverse(checks.begin(), checks.end());
  for (const auto& [id, organisation, version, check] : checks) {
    list.rows.push_back({{check.code, address_of(id)},
                         {name_of_record(visit, "company", check.company.value)},
                         {check.item},
                         {to_text(check.period)},
                         count_cell(check.compared),
                         count_cell(check.hits),
                         {choice_label(check.verdict, visit.language()), "", tone_of(check.verdict)},
                         {check.reason.value_or("")}});
  }
  return list;
}

OfficeList list_hits(Visit& visit, std::int64_t check) {
  OfficeList list{.key = "hit_list",
                  .caption = std::string(visit.say(words::hit_list)),
                  .none = std::string(visit.say(words::no_hits))};
  list.columns = {list_column(visit, "kind", words::kind),
                  list_column(visit, "code", words::found),
                  list_column(visit, "company", words::found_company),
                  list_column(visit, "item", words::found_item),
                  list_column(visit, "fund", words::fund),
                  list_column(visit, "period", words::found_period),
                  list_column(visit, "similarity", words::likeness),
                  list_column(visit, "overlap_days", words::overlap),
                  list_column(visit, "amount", words::amount)};
  for (const auto& [id, organisation, version, hit] :
       RecordTable<DuplicateHit>(visit.registry(), "duplicate_hit")
           .where(visit.reader(), {refers_to("duplicate_check", check)})) {
    const bool is_limit = hit.kind == DuplicateKind::limit;
    list.rows.push_back({{choice_label(hit.kind, visit.language()), "", is_limit ? Tone::danger : Tone::warning},
                         {hit.found_code},
                         {hit.found_company},
                         {hit.found_item},
                         {hit.found_fund.value_or("")},
                         {to_text(hit.found_period)},
                         percent_cell(is_limit ? std::nullopt : std::optional(hit.similarity)),
                         count_cell(hit.overlap_days),
                         won_cell(hit.amount)});
  }
  return list;
}

/// What the check looked through: every support of the applicant, its branches and what was merged into it.
OfficeList list_supports(Visit& visit, const Stored<DuplicateCheck>& check) {
  OfficeList list{.key = "supports",
                  .caption = std::string(visit.say(words::compared_with)),
                  .none = std::string(visit.say(words::no_supports))};
  list.columns = {
      list_column(visit, "code", words::found),          list_column(visit, "company", words::found_company),
      list_column(visit, "item", words::found_item),     list_column(visit, "fund", words::fund),
      list_column(visit, "period", words::found_period), list_column(visit, "amount", words::amount)};
  auto entries = support::load_support_entries(
      visit.reader(), visit.registry(), {.organisation = check.organisation, .company = check.record.company.value});
  std::stable_sort(entries.begin(), entries.end(),
                   [](const auto& one, const auto& other) { return other.period.first() < one.period.first(); });
  for (const auto& entry : entries) {
    list.rows.push_back({{entry.code, "/records/" + entry.type + "/" + std::to_string(entry.id)},
                         {entry.company_name},
                         {entry.item},
                         {entry.fund},
                         {to_text(entry.period)},
                         won_cell(entry.amount)});
  }
  return list;
}

template <class T>
std::vector<T> of_company(Visit& visit, const char* type, std::int64_t company) {
  std::vector<T> records;
  for (auto& one : RecordTable<T>(visit.registry(), type).where(visit.reader(), {refers_to("company", company)})) {
    records.push_back(std::move(one.record));
  }
  return records;
}

/// Own share of the application against the least one of its call (BR-72).
Problems check_share(Visit& visit, const DuplicateCheck& check) {
  if (!check.application) return {};
  const auto application =
      RecordTable<SupportApplication>(visit.registry(), "application").find(visit.reader(), *check.application);
  if (!application || !application->record.requested) return {};
  return support::check_own_share(*application->record.requested, application->record.own_share.value_or(Won()),
                                  support::least_own_share(std::nullopt, {}));
}

Problems grounds_of(Visit& visit, const DuplicateCheck& check) {
  const auto id = check.company.value;
  const auto company = RecordTable<Company>(visit.registry(), "company").find(visit.reader(), id);
  if (!company) return {};
  const auto years = of_company<CompanyYear>(visit, "company_year", id);
  Problems problems = support::check_sanctions(of_company<Sanction>(visit, "sanction", id), visit.today());
  problems.add(support::check_business_status(company->record));
  problems.add(support::check_soundness(company->record, years, visit.today()));
  problems.add(support::check_insolvency_flag(years));
  problems.add(check_share(visit, check));
  return problems;
}

OfficeList list_grounds(Visit& visit, const DuplicateCheck& check) {
  OfficeList list{.key = "grounds",
                  .caption = std::string(visit.say(words::grounds)),
                  .none = std::string(visit.say(words::no_grounds))};
  list.columns = {list_column(visit, "weight", words::weight), list_column(visit, "ground", words::ground)};
  for (const auto& problem : grounds_of(visit, check)) {
    const bool is_block = problem.severity == Problem::Severity::error;
    list.rows.push_back(
        {{std::string(visit.say(is_block ? words::blocks : words::warns)), "", is_block ? Tone::danger : Tone::warning},
         {explain(problem, visit.language()).message}});
  }
  return list;
}

std::vector<Fact> facts_of(Visit& visit, const DuplicateCheck& check) {
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  return {{said(words::company), name_of_record(visit, "company", check.company.value)},
          {said(words::item), check.item},
          {said(words::period), to_text(check.period)},
          {said(words::checked_at), to_text(check.checked_at)},
          {said(words::compared), std::to_string(check.compared)},
          {said(words::hits), std::to_string(check.hits)},
          {said(words::verdict), choice_label(check.verdict, visit.language())},
          {said(words::reason), check.reason.value_or("")},
          {said(words::decided_by), check.decided_by.value_or("")},
          {said(words::rule_pack), check.rule_pack.value_or("")}};
}

void write_check(JsonWriter& json, const DuplicateCheck& check) {
  json.key("code").value(check.code).key("item").value(check.item);
  json.key("compared").value(check.compared).key("hits").value(check.hits);
  json.key("verdict").value(duplicate_verdicts[static_cast<std::size_t>(check.verdict)].code);
  json.key("reason").value(check.reason.value_or(""));
}

Response show_check(Visit& visit) {
  const auto check =
      RecordTable<DuplicateCheck>(visit.registry(), "duplicate_check").find(visit.reader(), number_in_address(visit));
  if (!check) return visit.problems({{.code = "OFF-202"}});
  const auto& record = check->record;
  const auto to_application = [&](Html& out) {
    if (!record.application) return;
    button_link(out, {.label = visit.say(words::application), .is_small = true},
                Url("/applications/" + std::to_string(record.application->value)));
  };
  const OfficePage page{.title = std::string(visit.say(words::one_check, {{"code", record.code}})),
                        .lead = std::string(visit.say(words::grounds_lead)),
                        .back_title = std::string(visit.say(words::title)),
                        .back_address = "/duplicate-checks",
                        .actions = to_application,
                        .before = [&](Html& html) { write_facts(html, facts_of(visit, record)); },
                        .json = [&](JsonWriter& json) { write_check(json, record); }};
  return answer_office_page(visit, page,
                            {list_hits(visit, check->id), list_grounds(visit, record), list_supports(visit, *check)});
}

Response show_checks(Visit& visit) {
  const auto to_limits = [&](Html& out) {
    button_link(out, {.label = visit.say(words::limits), .is_small = true}, Url("/records/support_limit"));
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .actions = to_limits},
                            {list_checks(visit)});
}

}  // namespace

void duplicate_checks_pages(Pages& pages) {
  pages.add({.pattern = "/duplicate-checks",
             .permission = "read:duplicate_check",
             .summary = "Duplicate and limit checks before an award",
             .faces = table_faces},
            show_checks);
  pages.add({.pattern = "/duplicate-checks/{id}",
             .permission = "read:duplicate_check",
             .summary = "One check: what was compared, every hit, the verdict, and what else stands against support",
             .faces = table_faces},
            show_check);
  pages.menu({.section = "support",
              .label = words::title,
              .address = "/duplicate-checks",
              .permission = "read:duplicate_check"});
}

}  // namespace geojeom
