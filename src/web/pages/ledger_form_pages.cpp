#include <charconv>
#include <map>

#include "domain/funding/balance.hpp"
#include "domain/funding/ledger_actions.hpp"
#include "domain/funding/ledger_book.hpp"
#include "domain/funding/project_money.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/ledger_parts.hpp"
#include "web/pages/ledger_words.hpp"

/// The forms of new entries, one for each kind, and of counter-entries. Refusals name their rule.
namespace geojeom {
namespace {

namespace words = ledger_words;
using Input = FormField::Input;

/// What a kind asks for beside amount, day and description.
struct KindFields {
  bool line = true;
  bool item = false;
  bool receivers = false;  ///< where a transfer or carry-over goes
  bool to_line = false;
  bool payee = false;
  bool evidence = false;
};

KindFields fields_of(LedgerKind kind) {
  switch (kind) {
    case LedgerKind::commit:
      return {.item = true, .payee = true};
    case LedgerKind::spend:
      return {.item = true, .payee = true, .evidence = true};
    case LedgerKind::transfer:
      return {.line = false, .item = true, .receivers = true};
    case LedgerKind::carry_over:
      return {.item = true, .receivers = true, .to_line = true};
    default:
      return {};
  }
}

std::optional<LedgerKind> kind_named(std::string_view code) {
  for (const auto kind : kinds_to_enter) {
    if (ledger_kinds[static_cast<std::size_t>(kind)].code == code) return kind;
  }
  return std::nullopt;
}

/// Forms of one project: what there is to choose from, and what was typed.
class EntryForm {
 public:
  EntryForm(Visit& visit, std::int64_t organisation, const ProjectMoney& money)
      : visit_(visit), organisation_(organisation), money_(money) {}

  std::vector<FormField> fields(LedgerKind kind) {
    const auto asks = fields_of(kind);
    std::vector<FormField> all;
    if (asks.line) all.push_back(choice("line", words::line, lines()));
    if (asks.item) all.push_back(choice("item", words::item, items()));
    if (asks.to_line) all.push_back(choice("to_line", words::to_line, lines()));
    if (asks.receivers) all.push_back(choice("to_item", words::to_item, items()));
    all.push_back(field("on", words::on, Input::date));
    if (all.back().value.empty()) all.back().value = to_text(visit_.today());
    all.push_back(field("amount", words::amount, Input::money));
    all.back().unit = visit_.say(words::won);
    if (asks.payee) all.push_back(field("payee", words::payee, Input::text));
    if (asks.payee) all.push_back(field("payee_number", words::payee_number, Input::text));
    if (asks.evidence) add_evidence(all);
    all.push_back(field("description", words::description, Input::text));
    return all;
  }

  /// The entry that was asked for; what cannot be read is a problem of its field.
  Posting posting(LedgerKind kind, Problems& problems) {
    Posting asked{.kind = kind, .project = {money_.id}};
    const auto text = [&](const char* name) -> std::optional<std::string> {
      const auto typed = visit_.form(name);
      return typed.empty() ? std::nullopt : std::optional<std::string>(typed);
    };
    asked.line = reference<FundingLine>("line");
    asked.item = reference<BudgetItem>("item");
    asked.to_line = reference<FundingLine>("to_line");
    asked.to_item = reference<BudgetItem>("to_item");
    read(parse_date(visit_.form("on")), "on", asked.on, problems);
    read(parse_won(visit_.form("amount")), "amount", asked.amount, problems);
    asked.payee = text("payee");
    asked.evidence_number = text("evidence_number");
    asked.description = text("description");
    asked.commitment = text("commitment");
    if (const auto number = text("payee_number")) {
      BusinessNumber read_number;
      if (read(parse_business_number(*number), "payee_number", read_number, problems)) asked.payee_number = read_number;
    }
    return asked;
  }

 private:
  template <class T>
  static bool read(const Result<T>& parsed, const char* field, T& into, Problems& problems) {
    if (parsed) {
      into = *parsed;
      return true;
    }
    Problem problem = parsed.problem();
    problem.field = field;
    problems.add(std::move(problem));
    return false;
  }

  template <class T>
  std::optional<Id<T>> reference(const char* name) {
    const auto text = visit_.form(name);
    std::int64_t id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    return id == 0 ? std::nullopt : std::optional(Id<T>{id});
  }

  FormField field(const char* name, const PageText& label, Input input) {
    return {.name = name,
            .label = std::string(visit_.say(label)),
            .value = std::string(visit_.form(name)),
            .input = input,
            .is_required = input == Input::date || input == Input::money};
  }

  FormField choice(const char* name, const PageText& label, std::vector<FormChoice> choices) {
    FormField made = field(name, label, Input::choice);
    made.choices = std::move(choices);
    return made;
  }

  /// Each line or item with what is left of it, so that nobody has to try.
  std::vector<FormChoice> with_left(BalanceCut cut, const std::function<std::string(std::int64_t)>& name,
                                    const std::vector<std::int64_t>& ids) {
    std::map<std::int64_t, Won> left;
    const auto found = balances(visit_.reader(), {.organisation = organisation_,
                                                  .cut = cut,
                                                  .as_of = FiscalYear::checked(FiscalYear::year_max).last_day(),
                                                  .project = money_.id});
    for (const auto& line : found.lines) {
      const bool is_line = cut == BalanceCut::line;
      if (const auto* id = number_in(line.key)) left[*id] = is_line ? line.held() : line.left() - line.committed;
    }
    std::vector<FormChoice> choices;
    for (const auto id : ids) {
      choices.push_back(
          {std::to_string(id), visit_.say(words::left, {{"name", name(id)}, {"left", to_text(left[id])}})});
    }
    return choices;
  }

  std::vector<FormChoice> lines() {
    std::vector<std::int64_t> ids;
    for (const auto& [id, line] : money_.lines) ids.push_back(id);
    const auto name = [&](std::int64_t id) {
      const auto& line = money_.lines.at(id);
      const auto& source = fund_sources[static_cast<std::size_t>(line.source)];
      return to_text(line.year) + " " + std::string(visit_.is_korean() ? source.ko : source.en);
    };
    return with_left(BalanceCut::line, name, ids);
  }

  std::vector<FormChoice> items() {
    std::vector<std::int64_t> ids;
    for (const auto& [id, item] : money_.items) ids.push_back(id);
    const auto name = [&](std::int64_t id) {
      const auto& item = money_.items.at(id);
      const auto& category = cost_categories[static_cast<std::size_t>(item.category)];
      return to_text(item.year) + " " + std::string(visit_.is_korean() ? category.ko : category.en) +
             (item.name ? " · " + *item.name : "");
    };
    return with_left(BalanceCut::cost_item, name, ids);
  }

  void add_evidence(std::vector<FormField>& all) {
    all.push_back(field("evidence_number", words::evidence_number, Input::text));
    all.back().hint = visit_.say(words::evidence_hint);
    all.push_back(field("evidence", words::evidence, Input::file));
    std::vector<FormChoice> commitments{{"", std::string(visit_.say(words::none))}};
    for (const auto& entry : money_.entries) {
      if (entry.kind != LedgerKind::commit || entry.corrects) continue;
      commitments.push_back(
          {entry.code, entry.code + " " + to_text(entry.amount) + " " + entry.description.value_or("")});
    }
    if (commitments.size() > 1) all.push_back(choice("commitment", words::commitment, std::move(commitments)));
  }

  Visit& visit_;
  std::int64_t organisation_;
  const ProjectMoney& money_;
};

/// A form of the ledger: its title, where it is sent, and what was wrong with it.
struct FormPage {
  std::string title;
  std::string lead{};
  std::string address;
  std::string back;
  std::string project;  ///< the name that leads back to its book
  std::vector<FormField> fields;
  std::vector<std::pair<std::string, std::string>> hidden;
  Problems problems{};
};

/// Problems carry the names of columns; the form's fields are called as a person says them.
Problems with_form_fields(Problems problems) {
  static const std::map<std::string, std::string, std::less<>> names{
      {"funding_line", "line"}, {"budget_item", "item"}, {"vendor", "payee"}, {"vendor_number", "payee_number"}};
  Problems renamed;
  for (Problem problem : problems) {
    const auto found = names.find(problem.field);
    if (found != names.end()) problem.field = found->second;
    renamed.add(std::move(problem));
  }
  return renamed;
}

Response form_page(Visit& visit, const FormPage& form) {
  const bool is_wrong = form.problems.has_errors();
  return visit.answer_page(
      {.title = form.title,
       .section = "funding",
       .path = {{std::string(visit.say(words::title)), "/ledger"}, {form.project, form.back}},
       .status = is_wrong ? status_of(form.problems) : 200},
      [&](Html& html) {
        page_title(html, form.title, form.lead);
        error_summary(html, form.problems, form.fields, visit.language());
        post_form(html,
                  {.address = form.address,
                   .csrf_token = visit.csrf_token(),
                   .has_files = true,
                   .classes = "gj-form is-wide"},
                  [&](Html& out) {
                    for (const auto& [name, value] : form.hidden) {
                      out.add("input", attr("type", "hidden"), attr("name", name), attr("value", value));
                    }
                    for (const auto& field : form.fields) form_field(out, field, form.problems, visit.language());
                    out.add("div", cls("gj-row"), [&] {
                      submit_button(out, {.label = visit.say(words::save), .rank = Button::Rank::primary});
                      button_link(out, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary},
                                  Url(form.back));
                    });
                  });
      });
}

/// The project's money for somebody who may write in its ledger; OFF-202 when the project is not theirs.
Result<ProjectMoney> money_to_change(Visit& visit, std::int64_t project) {
  if (organisation_of_project(visit, project) != visit.caller().organisation) return Problem{.code = "OFF-202"};
  return load_project_money(visit.reader(), project);
}

FormPage entry_page(Visit& visit, const ProjectMoney& money, LedgerKind kind, Problems problems) {
  const auto book = "/ledger/" + std::to_string(money.id);
  const auto name = std::string(label(kind, visit.language()));
  EntryForm form(visit, visit.caller().organisation, money);
  return {.title = visit.say(words::title_new, {{"kind", name}}),
          .lead = money.project.name,
          .address = book,
          .back = book,
          .project = money.project.name,
          .fields = form.fields(kind),
          .hidden = {{"kind", std::string(ledger_kinds[static_cast<std::size_t>(kind)].code)}},
          .problems = with_form_fields(std::move(problems))};
}

Response show_new(Visit& visit) {
  const auto money = money_to_change(visit, project_in_address(visit));
  if (!money) return visit.problems({money.problem()});
  const auto kind = kind_named(visit.query("kind")).value_or(LedgerKind::spend);
  return form_page(visit, entry_page(visit, *money, kind, {}));
}

/// Stores, when the caller has the right to the entry as it then is.
template <class Store>
Problems enter(Visit& visit, const std::string& reason, std::string& code, Store store) {
  const auto writer = visit.write(reason);
  const Posted posted = store(*writer);
  Problems problems = posted.saved.problems;
  if (!problems.has_errors()) {
    problems.add(check_right(visit.caller(), visit.registry(), *writer, visit.registry().at("ledger_entry"),
                             {.id = posted.saved.id}, Right::write));
  }
  if (problems.has_errors()) return problems;
  writer->commit();
  code = posted.code;
  return {};
}

Response create(Visit& visit) {
  const auto money = money_to_change(visit, project_in_address(visit));
  if (!money) return visit.problems({money.problem()});
  const auto kind = kind_named(visit.form("kind")).value_or(LedgerKind::spend);
  Problems problems;
  Posting asked = EntryForm(visit, visit.caller().organisation, *money).posting(kind, problems);
  std::string code;
  if (!problems.has_errors()) {
    problems = enter(visit, "", code, [&](Writer& writer) {
      for (const auto& file : visit.request().files) {
        if (file.field == "evidence" && file.content.size() > 0)
          asked.evidence = FileHash{writer.keep_file(file.content.read_all())};
      }
      return post(writer, visit.caller().organisation, asked);
    });
  }
  if (problems.has_errors()) return form_page(visit, entry_page(visit, *money, kind, std::move(problems)));
  return redirect_to("/ledger/" + std::to_string(money->id) + "?saved=" + code);
}

FormPage correction_page(Visit& visit, const ProjectMoney& money, const LedgerEntry& entry, Problems problems) {
  const auto book = "/ledger/" + std::to_string(money.id);
  const auto typed = [&](const char* name, std::string otherwise) {
    const auto text = visit.form(name);
    return text.empty() ? std::move(otherwise) : std::string(text);
  };
  std::vector<FormField> fields{{.name = "on",
                                 .label = std::string(visit.say(words::on)),
                                 .value = typed("on", to_text(visit.today())),
                                 .input = Input::date,
                                 .is_required = true},
                                {.name = "amount",
                                 .label = std::string(visit.say(words::amount)),
                                 .value = typed("amount", ""),
                                 .input = Input::money,
                                 .hint = std::string(visit.say(words::partly_hint)),
                                 .unit = std::string(visit.say(words::won))},
                                {.name = "description",
                                 .label = std::string(visit.say(words::reason)),
                                 .value = typed("description", ""),
                                 .is_required = true}};
  return {.title = std::string(visit.say(words::title_correct)),
          .lead = visit.say(words::correct_lead, {{"code", entry.code},
                                                  {"kind", std::string(label(entry.kind, visit.language()))},
                                                  {"amount", to_text(entry.amount)}}),
          .address = book + "/correct",
          .back = book,
          .project = money.project.name,
          .fields = std::move(fields),
          .hidden = {{"entry", entry.code}},
          .problems = with_form_fields(std::move(problems))};
}

Response show_correction(Visit& visit) {
  const auto money = money_to_change(visit, project_in_address(visit));
  if (!money) return visit.problems({money.problem()});
  const auto* entry = money->find_entry(visit.query("entry"));
  if (entry == nullptr)
    return visit.problems({{.code = "FUN-233", .details = {{"code", std::string(visit.query("entry"))}}}});
  return form_page(visit, correction_page(visit, *money, *entry, {}));
}

Response create_correction(Visit& visit) {
  const auto money = money_to_change(visit, project_in_address(visit));
  if (!money) return visit.problems({money.problem()});
  const auto* entry = money->find_entry(visit.form("entry"));
  if (entry == nullptr)
    return visit.problems({{.code = "FUN-233", .details = {{"code", std::string(visit.form("entry"))}}}});
  Problems problems;
  const Posting asked = [&] {
    Problems of_amount;
    Posting read = EntryForm(visit, visit.caller().organisation, *money).posting(entry->kind, of_amount);
    for (const Problem& problem : of_amount) {
      if (problem.field != "amount" || !visit.form("amount").empty()) problems.add(problem);
    }
    return read;
  }();
  std::string code;
  if (!problems.has_errors()) {
    const Correction correction{.code = entry->code,
                                .on = asked.on,
                                .amount = visit.form("amount").empty() ? std::nullopt : std::optional(asked.amount),
                                .reason = asked.description.value_or("")};
    problems = enter(visit, correction.reason, code,
                     [&](Writer& writer) { return correct(writer, visit.caller().organisation, correction); });
  }
  if (problems.has_errors()) return form_page(visit, correction_page(visit, *money, *entry, std::move(problems)));
  return redirect_to("/ledger/" + std::to_string(money->id) + "?saved=" + code);
}

}  // namespace

void ledger_form_pages(Pages& pages) {
  const BodyLimits body{.bytes_max = 20 * 1024 * 1024, .files_max = 1};
  pages.add({.pattern = "/ledger/{project}/new",
             .permission = "write:ledger_entry",
             .summary = "The form of a new entry, by kind"},
            show_new);
  pages.add({.method = Method::post,
             .pattern = "/ledger/{project}",
             .permission = "write:ledger_entry",
             .summary = "Enters a movement of money, unless a rule refuses",
             .body = body},
            create);
  pages.add({.pattern = "/ledger/{project}/correct",
             .permission = "write:ledger_entry",
             .summary = "The form of a counter-entry"},
            show_correction);
  pages.add({.method = Method::post,
             .pattern = "/ledger/{project}/correct",
             .permission = "write:ledger_entry",
             .summary = "Takes an entry back by a counter-entry",
             .body = body},
            create_correction);
}

}  // namespace geojeom
