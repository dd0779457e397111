#include "web/pages/statement_forms.hpp"

#include "domain/funding/statement_system.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/reconciliation_words.hpp"

namespace geojeom {
namespace words = reconciliation_words;

std::string statement_field(Visit& visit, const char* name) {
  const auto typed = visit.form(name);
  return std::string(typed.empty() ? visit.query(name) : typed);
}

namespace {

using Input = FormField::Input;

std::vector<FormChoice> records_of(Visit& visit, const char* type_name, const PageText& none) {
  std::vector<FormChoice> made{{"", std::string(visit.say(none))}};
  const RecordType& type = visit.registry().at(type_name);
  visit.reader().scan({.type = &type, .organisation = visit.caller().organisation}, [&](const StoredRow& stored) {
    made.push_back({std::to_string(stored.id), title_of(type, stored.row, visit.language())});
    return true;
  });
  return made;
}

std::vector<FormChoice> system_choices(Visit& visit) {
  std::vector<FormChoice> made;
  for (const auto& each : statement_systems)
    made.push_back({std::string(each.code), std::string(visit.is_korean() ? each.ko : each.en)});
  return made;
}

std::vector<FormField> import_fields(Visit& visit) {
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  return {{.name = "file",
           .label = label(words::file),
           .input = Input::file,
           .hint = label(words::file_hint),
           .is_required = true},
          {.name = "mapping",
           .label = label(words::mapping),
           .value = statement_field(visit, "mapping"),
           .input = Input::choice,
           .choices = records_of(visit, "statement_mapping", words::no_mapping)},
          {.name = "system",
           .label = label(words::system),
           .value = statement_field(visit, "system"),
           .input = Input::choice,
           .choices = system_choices(visit)},
          {.name = "project",
           .label = label(words::project),
           .value = statement_field(visit, "project"),
           .input = Input::choice,
           .choices = records_of(visit, "project", words::any_project)}};
}

struct PageParts {
  const PageText& title;
  const PageText& lead;
  std::string address;
  const PageText& button;
  std::vector<FormField> fields;
  std::vector<std::pair<std::string, std::string>> hidden{};
  std::vector<std::string> notes{};
  Problems problems{};
};

Response form_page(Visit& visit, const PageParts& parts) {
  return visit.answer_page(
      {.title = std::string(visit.say(parts.title)),
       .section = "funding",
       .path = {{std::string(visit.say(words::title)), "/reconciliation"}},
       .status = parts.problems.has_errors() ? 422 : 200},
      [&](Html& html) {
        page_title(html, visit.say(parts.title), visit.say(parts.lead));
        if (!visit.query("mapped").empty()) notice(html, Tone::success, visit.say(words::mapped), visit.language());
        error_summary(html, parts.problems, parts.fields, visit.language());
        if (!parts.notes.empty()) {
          html.add("ul", cls("gj-list"), [&] {
            for (const auto& note : parts.notes) html.add("li", note);
          });
        }
        post_form(html,
                  {.address = parts.address,
                   .csrf_token = visit.csrf_token(),
                   .has_files = parts.hidden.empty(),
                   .classes = "gj-form is-wide"},
                  [&](Html& out) {
                    for (const auto& [name, value] : parts.hidden) {
                      out.add("input", attr("type", "hidden"), attr("name", name), attr("value", value));
                    }
                    for (const auto& field : parts.fields) form_field(out, field, parts.problems, visit.language());
                    out.add("div", cls("gj-row"), [&] {
                      submit_button(out, {.label = visit.say(parts.button), .rank = Button::Rank::primary});
                      button_link(out, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary},
                                  Url("/reconciliation"));
                    });
                  });
      });
}

std::vector<FormChoice> column_choices(Visit& visit) {
  std::vector<FormChoice> made{{"", std::string(visit.say(words::not_used))}};
  for (const char* name : {"on", "paid", "received", "payee", "payee_number", "evidence_number", "number", "account",
                           "description", "project"}) {
    const auto& column =
        visit.registry().at("statement_line").columns()[*visit.registry().at("statement_line").column_index(name)];
    made.push_back({name, std::string(column.label(visit.language()))});
  }
  return made;
}

}  // namespace

Response statement_import_form(Visit& visit, Problems problems, std::vector<std::string> notes) {
  return form_page(visit, {.title = words::bring,
                           .lead = words::import_lead,
                           .address = "/reconciliation/import",
                           .button = words::take_in,
                           .fields = import_fields(visit),
                           .notes = std::move(notes),
                           .problems = std::move(problems)});
}

Response statement_mapping_form(Visit& visit, const std::vector<std::string>& heads, Problems problems) {
  PageParts parts{.title = words::map_title,
                  .lead = words::map_lead,
                  .address = "/reconciliation/mapping",
                  .button = words::save,
                  .fields = {{.name = "name",
                              .label = std::string(visit.say(words::map_name)),
                              .value = statement_field(visit, "name"),
                              .is_required = true},
                             {.name = "system",
                              .label = std::string(visit.say(words::system)),
                              .value = statement_field(visit, "system"),
                              .input = Input::choice,
                              .choices = system_choices(visit)}},
                  .hidden = {{"heads", std::to_string(heads.size())}},
                  .problems = std::move(problems)};
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const auto number = std::to_string(i);
    parts.hidden.emplace_back("head" + number, heads[i]);
    parts.fields.push_back({.name = "column" + number,
                            .label = heads[i],
                            .value = statement_field(visit, ("column" + number).c_str()),
                            .input = Input::choice,
                            .choices = column_choices(visit)});
  }
  return form_page(visit, parts);
}

}  // namespace geojeom
