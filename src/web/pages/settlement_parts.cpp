#include "web/pages/settlement_parts.hpp"

#include "domain/funding/settlement_steps.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/ledger_parts.hpp"
#include "web/pages/settlement_words.hpp"

namespace geojeom {
namespace words = settlement_words;

std::string settlement_address(const SheetRequest& request) {
  return "/settlement/" + std::to_string(request.project) + "?year=" + to_text(request.year);
}

std::string settlement_state(Visit& visit, const SettlementSheet& sheet) {
  if (!sheet.stored) return std::string(visit.say(words::not_opened));
  const auto& choice = settlement_states[static_cast<std::size_t>(sheet.stored->state)];
  return std::string(visit.is_korean() ? choice.ko : choice.en);
}

bool may_settle(Visit& visit, const SheetRequest& request) {
  return request.organisation == visit.caller().organisation &&
         limit_of(visit.caller(), visit.registry().at("settlement"), Right::write) != Limit::nothing;
}

namespace {

using Input = FormField::Input;

/// What a step asks for.
std::vector<FormField> fields_of(Visit& visit, const SettlementSheet& sheet, SettlementStep step) {
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  std::vector<FormField> fields{{.name = "on",
                                 .label = label(words::on),
                                 .value = to_text(visit.today()),
                                 .input = Input::date,
                                 .is_required = true}};
  if (step == SettlementStep::send_back) {
    fields.push_back({.name = "remark", .label = label(words::remark), .input = Input::area, .is_required = true});
  }
  if (step == SettlementStep::hand_in || step == SettlementStep::confirm) {
    fields.push_back({.name = "verifier",
                      .label = label(words::verifier),
                      .value = sheet.stored->verifier.value_or(""),
                      .is_required = step == SettlementStep::confirm && sheet.check.verification});
  }
  if (step == SettlementStep::notify) {
    fields.push_back({.name = "pay_due_on",
                      .label = label(words::pay_due_on),
                      .input = Input::date,
                      .hint = label(words::pay_due_hint)});
  }
  return fields;
}

void write_step(Html& html, Visit& visit, const SettlementSheet& sheet, SettlementStep step) {
  const auto& choice = settlement_steps[static_cast<std::size_t>(step)];
  const std::string name(visit.is_korean() ? choice.ko : choice.en);
  html.add("section", cls("gj-card"), [&] {
    html.add("h3", name);
    post_form(html,
              {.address = settlement_address(sheet.request),
               .csrf_token = visit.csrf_token(),
               .classes = "gj-form is-filter"},
              [&](Html& out) {
                out.add("input", attr("type", "hidden"), attr("name", "step"), attr("value", choice.code));
                for (auto field : fields_of(visit, sheet, step)) form_field(out, field, {}, visit.language());
                submit_button(out, {.label = name, .rank = Button::Rank::primary, .is_small = true});
              });
  });
}

/// Opening and recomputing are one deed: the amounts of the ledger go into the record.
void write_drafting(Html& html, Visit& visit, const SettlementSheet& sheet) {
  post_form(html, {.address = settlement_address(sheet.request), .csrf_token = visit.csrf_token(), .classes = "gj-row"},
            [&](Html& out) {
              out.add("input", attr("type", "hidden"), attr("name", "step"), attr("value", "draft"));
              const bool is_new = !sheet.stored;
              submit_button(out, {.label = visit.say(is_new ? words::open_one : words::recompute),
                                  .rank = is_new ? Button::Rank::primary : Button::Rank::secondary,
                                  .is_small = true});
            });
}

}  // namespace

void write_settlement_steps(Html& html, Visit& visit, const SettlementSheet& sheet) {
  if (!may_settle(visit, sheet.request)) return;
  html.add("h2", visit.say(words::next));
  if (!sheet.stored) return write_drafting(html, visit, sheet);
  const auto state = sheet.stored->state;
  if (state == SettlementState::drafting || state == SettlementState::correcting) write_drafting(html, visit, sheet);
  html.add("div", cls("gj-row"), [&] {
    const auto link = [&](const PageText& label, const std::string& address) {
      button_link(html, {.label = visit.say(label), .is_small = true}, Url(address));
    };
    if (!is_decided(state)) {
      link(words::add_disallowance, "/records/disallowance/new?settlement=" + std::to_string(sheet.record));
    } else if (sheet.owed() > Won(0)) {
      link(words::add_refund, new_entry_address(sheet.request.project, LedgerKind::refund));
      link(words::add_recovery, new_entry_address(sheet.request.project, LedgerKind::recover));
    }
  });
  const auto steps = steps_from(state);
  if (steps.empty()) html.add("p", visit.say(words::finished));
  html.add("div", cls("gj-grid"), [&] {
    for (const auto step : steps) write_step(html, visit, sheet, step);
  });
}

}  // namespace geojeom
