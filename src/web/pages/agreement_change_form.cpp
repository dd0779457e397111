#include "web/pages/agreement_change_form.hpp"

#include <charconv>

#include "domain/funding/agreement_rules.hpp"
#include "web/pages/agreement_words.hpp"
#include "web/pages/rule_parts.hpp"

namespace geojeom {
namespace {

namespace words = agreement_words;
using Input = FormField::Input;

std::string field_of(const TermKey& key) {
  return key.line != 0 ? "line_" + std::to_string(key.line) : "item_" + std::to_string(key.item);
}

/// Fields of one form, with what was typed before.
class ChangeForm {
 public:
  ChangeForm(Visit& visit, const AgreementSheet& sheet) : visit_(visit), sheet_(sheet) {}

  std::vector<FormField> fields(ChangeSubject subject) {
    add("on", words::requested_on, Input::date, to_text(sheet_.as_of)).is_required = true;
    add_content(subject);
    add("reason", words::change_reason, Input::area).is_required = true;
    return std::move(fields_);
  }

 private:
  FormField& add(std::string name, const PageText& label, Input input, std::string otherwise = {}) {
    const auto typed = visit_.form(name);
    fields_.push_back({.name = std::move(name),
                       .label = std::string(visit_.say(label)),
                       .value = typed.empty() ? std::move(otherwise) : std::string(typed),
                       .input = input});
    return fields_.back();
  }

  void add_content(ChangeSubject subject) {
    const auto& matter = sheet_.history.matter;
    switch (content_of(subject)) {
      case ChangeContent::text:
        add("text_before", words::text_before, Input::area);
        add("text_after", words::text_after, Input::area).is_required = true;
        if (subject == ChangeSubject::equipment)
          add("equipment", words::equipment, Input::money).unit = visit_.say(words::won);
        break;
      case ChangeContent::goal:
        add("text_after", words::goal, Input::area, matter.project ? matter.project->record.goal.value_or("") : "")
            .is_required = true;
        break;
      case ChangeContent::partners:
        add("text_after", words::partners, Input::text,
            matter.project ? matter.project->record.partners.value_or("") : "")
            .is_required = true;
        break;
      case ChangeContent::period:
        add("period_from", words::period_from, Input::date, to_text(sheet_.agreement().period.first())).is_required =
            true;
        add("period_to", words::period_to, Input::date, to_text(sheet_.agreement().period.last())).is_required = true;
        add("panel_on", words::panel_on, Input::date).hint = visit_.say(words::panel_hint);
        break;
      case ChangeContent::manager:
        add("manager", words::manager, Input::text).is_required = true;
        add_reasons();
        break;
      case ChangeContent::lead:
        add_organisations();
        break;
      case ChangeContent::money:
        add_amounts(AgreementTerm::funding_line);
        add_amounts(AgreementTerm::budget_item);
        break;
      case ChangeContent::items:
        add_amounts(AgreementTerm::budget_item);
        break;
    }
  }

  void add_reasons() {
    const auto list = sheet_.rules.list("manager_change_reasons");
    auto& field = add("reason_code", words::reason_code, list ? Input::choice : Input::text);
    if (!list) return;
    field.is_required = true;
    field.choices.push_back({"", ""});
    for (const auto& item : list->items) field.choices.push_back({item.code, item.label.in(visit_.language())});
  }

  void add_organisations() {
    auto& field = add("lead", words::lead_organisation, Input::choice);
    field.is_required = true;
    field.choices.push_back({"", ""});
    const RecordType& type = visit_.registry().at("organisation");
    visit_.reader().scan({.type = &type, .order = {{"name", false}}}, [&](const StoredRow& stored) {
      field.choices.push_back({std::to_string(stored.id), title_of(type, stored.row, visit_.language())});
      return true;
    });
  }

  void add_amounts(AgreementTerm wanted) {
    for (const auto& term : sheet_.history.terms) {
      if (term.key.term != wanted || !term.value.amount) continue;
      const auto now = to_text(*term.value.amount);
      auto& field = add(field_of(term.key), words::amount, Input::money, now);
      field.label = term.label.in(visit_.language());
      field.unit = visit_.say(words::won);
      field.hint = visit_.say(words::now, {{"amount", now}});
    }
  }

  Visit& visit_;
  const AgreementSheet& sheet_;
  std::vector<FormField> fields_;
};

void read_amounts(Visit& visit, const AgreementSheet& sheet, ChangeAsked& asked, Problems& problems) {
  for (const auto& term : sheet.history.terms) {
    if (term.key.line == 0 && term.key.item == 0) continue;
    const auto field = field_of(term.key);
    const auto typed = visit.form(field);
    if (typed.empty()) continue;
    const auto amount = parse_won(typed);
    if (!amount) {
      Problem problem = amount.problem();
      problem.field = field;
      problems.add(std::move(problem));
      continue;
    }
    (term.key.line != 0 ? asked.lines : asked.items)[term.key.line != 0 ? term.key.line : term.key.item] = *amount;
  }
}

}  // namespace

std::optional<ChangeSubject> subject_asked(Visit& visit) {
  const auto asked = visit.form("subject").empty() ? visit.query("subject") : visit.form("subject");
  for (std::size_t i = 0; i < std::size(change_subjects); ++i) {
    if (change_subjects[i].code == asked) return static_cast<ChangeSubject>(i);
  }
  return std::nullopt;
}

std::vector<FormField> change_fields(Visit& visit, const AgreementSheet& sheet, ChangeSubject subject) {
  return ChangeForm(visit, sheet).fields(subject);
}

ChangeAsked change_typed(Visit& visit, const AgreementSheet& sheet, ChangeSubject subject, Problems& problems) {
  const auto text = [&](const char* name) { return std::string(visit.form(name)); };
  ChangeAsked asked{.agreement = sheet.id(),
                    .version = version_typed(visit),
                    .subject = subject,
                    .on = day_typed(visit, "on", problems).value_or(visit.today()),
                    .reason = text("reason"),
                    .requested_by = visit.caller().login,
                    .text_before = text("text_before"),
                    .text_after = text("text_after"),
                    .manager = text("manager"),
                    .reason_code = text("reason_code")};
  const auto first = day_typed(visit, "period_from", problems);
  const auto last = day_typed(visit, "period_to", problems);
  if (first && last) {
    const auto period = Period::through(*first, *last);
    if (period) {
      asked.period = *period;
    } else {
      Problem problem = period.problem();
      problem.field = "period_to";
      problems.add(std::move(problem));
    }
  }
  asked.panel_on = day_typed(visit, "panel_on", problems);
  std::int64_t lead = 0;
  const auto typed = visit.form("lead");
  std::from_chars(typed.data(), typed.data() + typed.size(), lead);
  if (lead != 0) asked.lead = Id<Organisation>{lead};
  if (const auto price = visit.form("equipment"); !price.empty()) {
    if (const auto amount = parse_won(price)) asked.equipment = *amount;
  }
  read_amounts(visit, sheet, asked, problems);
  return asked;
}

void write_route(Html& html, Visit& visit, const AgreementSheet& sheet, ChangeSubject subject) {
  const bool is_approval = route_of(sheet.rules, subject, {}) == ChangeRoute::approval;
  notice(html, is_approval ? Tone::warning : Tone::information,
         visit.say(is_approval ? words::needs_approval : words::needs_notice), visit.language());
  const auto rule = sheet.rules.change(change_subjects[static_cast<std::size_t>(subject)].code);
  if (!rule) {
    html.add("p", visit.say(words::rules_unknown));
    return;
  }
  html.add("p", [&] {
    html.add("a", href(Url(rule_address(rule.stamp()))), visit.say(words::by_rule, {{"rule", to_text(rule.stamp())}}));
    const auto amount = sheet.rules.limit("equipment_change_amount");
    if (subject == ChangeSubject::equipment && amount && amount->is_known())
      html << " "_h << std::string_view(visit.say(words::equipment_route, {{"amount", to_text(amount->won())}}));
    if (!is_approval) return;
    const auto desk = rule_desk(visit);
    const auto due = change_request_due(
        sheet.rules, project_year_end(visit.reader(), sheet.history.matter, sheet.as_of), desk.calendar);
    if (due) html << " "_h << std::string_view(visit.say(words::request_by, {{"date", day_text(visit, due->on)}}));
  });
}

}  // namespace geojeom
