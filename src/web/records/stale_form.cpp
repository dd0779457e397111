#include "web/records/stale_form.hpp"

#include "domain/office/masking.hpp"
#include "record/journal.hpp"
#include "record/kind.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/record_form_words.hpp"
#include "web/records/record_form.hpp"
#include "web/records/record_titles.hpp"

namespace geojeom {
namespace {

namespace words = record_form_words;

/// The record as the form showed it: what was changed since is taken back, the newest first.
Row row_as_seen(Visit& visit, const StaleChange& change) {
  std::vector<JournalEntry> since;
  visit.reader().unguarded().scan_journal({.type = change.type.name(), .record = change.stored.id},
                                          [&](const JournalEntry& entry) {
                                            if (entry.version > change.seen_version) since.push_back(entry);
                                            return true;
                                          });
  Row row = change.stored.row;
  for (auto entry = since.rbegin(); entry != since.rend(); ++entry) {
    apply_journal_object(change.type, entry->before, row);
  }
  return row;
}

void write_choice(Html& html, const std::string& name, const std::string& value, const std::string& shown, bool chosen) {
  html.add("label", cls("gj-choice"), [&] {
    html.add("input", attr("type", "radio"), attr("name", name), attr("value", value), flag("checked", chosen));
    html << " "_h << std::string_view(shown.empty() ? "–" : shown);
  });
}

}  // namespace

Response stale_page(Visit& visit, const StaleChange& change) {
  const RecordType& type = change.type;
  const Row base = row_as_seen(visit, change);
  Row shown_title = change.stored.row;
  mask_personal(type, shown_title);
  const auto title = visit.say(words::title_edit, {{"name", title_of(type, shown_title, visit.language())}});
  RecordTitles titles(visit);
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < base.size(); ++i) all.push_back(i);
  titles.load(type, {{.row = base}, {.row = change.stored.row}, {.row = change.yours}}, all);
  const auto shown = [&](std::size_t i, const Value& value) {
    const Column& column = type.columns()[i];
    const auto text = value_text(visit, titles, column, value);
    return column.field->personal ? masked_text(text) : text;
  };
  const auto sent = [&](std::size_t i, const Value& value) {
    const auto* id = number_in(value);
    if (type.columns()[i].kind == Kind::reference && id != nullptr) return "#" + std::to_string(*id);
    return plain_value(type.columns()[i], value);
  };
  return visit.answer_page({.title = title, .section = type.room(), .status = 409}, [&](Html& html) {
    html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
    notice(html, Tone::warning, visit.say(words::stale), visit.language());
    post_form(html, {.address = record_address(type, change.stored.id), .csrf_token = visit.csrf_token(), .classes = "gj-form is-wide"},
              [&](Html& form) {
                const auto hidden = [&](std::string_view name, const std::string& value) {
                  form.add("input", attr("type", "hidden"), attr("name", name), attr("value", value));
                };
                hidden("_version", std::to_string(change.stored.version));
                hidden("_reason", std::string(visit.form("_reason")));
                form.add("div", cls("krds-table-wrap dense"), [&] {
                  form.add("table", cls("tbl col data"), [&] {
                    form.add("caption", cls("gj-sr"), visit.say(words::stale));
                    form.add("thead", [&] {
                      form.add("tr", [&] {
                        for (const auto& head : {words::stale_field, words::stale_before, words::stale_theirs, words::stale_yours}) {
                          form.add("th", attr("scope", "col"), visit.say(head));
                        }
                      });
                    });
                    form.add("tbody", [&] {
                      for (const auto i : all) {
                        const auto& name = type.columns()[i].name;
                        if (change.stored.row[i] == change.yours[i]) continue;
                        const bool is_mine = change.yours[i] != base[i];
                        form.add("tr", [&] {
                          form.add("th", attr("scope", "row"), type.columns()[i].label(visit.language()));
                          form.add("td", shown(i, base[i]));
                          form.add("td", [&] {
                            write_choice(form, name, sent(i, change.stored.row[i]), shown(i, change.stored.row[i]), !is_mine);
                          });
                          form.add("td", [&] { write_choice(form, name, sent(i, change.yours[i]), shown(i, change.yours[i]), is_mine); });
                        });
                      }
                    });
                  });
                });
                form.add("div", cls("gj-row"), [&] {
                  submit_button(form, {.label = visit.say(words::stale_save), .rank = Button::Rank::primary});
                  button_link(form, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary},
                              Url(record_address(type, change.stored.id)));
                });
              });
  });
}

}  // namespace geojeom
