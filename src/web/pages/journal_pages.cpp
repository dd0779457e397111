#include <array>
#include <charconv>
#include <set>

#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/administration_words.hpp"
#include "web/records/history.hpp"
#include "web/records/journal_walk.hpp"
#include "web/records/record_titles.hpp"
#include "web/table_component.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

namespace words = administration_words;

constexpr std::size_t shown_at_once = 50;

std::optional<Date> day_of(std::string_view text) {
  const auto day = parse_date(text);
  return day ? std::optional<Date>(*day) : std::nullopt;
}

JournalAsked journal_asked(const Visit& visit) {
  JournalAsked asked{.author = std::string(visit.query("author")),
                     .type = std::string(visit.query("type")),
                     .from = day_of(visit.query("from")),
                     .to = day_of(visit.query("to"))};
  const auto before = visit.query("before");
  std::int64_t number = 0;
  std::from_chars(before.data(), before.data() + before.size(), number);
  if (number > 0) asked.before = number;
  return asked;
}

std::string address_of(const JournalAsked& asked, std::int64_t before) {
  std::string address = "/journal?before=" + std::to_string(before);
  if (!asked.author.empty()) address += "&author=" + percent_encode(asked.author);
  if (!asked.type.empty()) address += "&type=" + percent_encode(asked.type);
  if (asked.from) address += "&from=" + to_text(*asked.from);
  if (asked.to) address += "&to=" + to_text(*asked.to);
  return address;
}

/// The accounts of the organisation as the journal writes them, and whoever stands on this page.
FormField author_field(Visit& visit, const JournalAsked& asked, const JournalPage& page) {
  const RecordType& accounts = visit.registry().at("user_account");
  std::set<std::string> authors;
  visit.reader().scan({.type = &accounts, .organisation = visit.caller().organisation}, [&](const StoredRow& stored) {
    if (const auto* login = text_in(stored.row[*accounts.column_index("login")])) authors.insert(*login);
    return true;
  });
  for (const auto& entry : page.entries) authors.insert(entry.author);
  if (!asked.author.empty()) authors.insert(asked.author);
  FormField field{.name = "author",
                  .label = std::string(visit.say(words::author)),
                  .value = asked.author,
                  .input = FormField::Input::choice};
  field.choices.push_back({"", std::string(visit.say(words::anybody))});
  for (const auto& author : authors) field.choices.push_back({author, author});
  return field;
}

FormField type_field(Visit& visit, const JournalAsked& asked) {
  FormField field{.name = "type",
                  .label = std::string(visit.say(words::type)),
                  .value = asked.type,
                  .input = FormField::Input::choice};
  field.choices.push_back({"", std::string(visit.say(words::all_types))});
  for (const auto& type : visit.registry().types())
    field.choices.push_back({type.name(), std::string(type.label(visit.language()))});
  return field;
}

void write_form(Html& html, Visit& visit, const JournalAsked& asked, const JournalPage& page) {
  const auto day = [&](const char* name, const PageText& label, const std::optional<Date>& value) {
    return FormField{.name = name,
                     .label = std::string(visit.say(label)),
                     .value = value ? to_text(*value) : "",
                     .input = FormField::Input::date};
  };
  const std::array fields{author_field(visit, asked, page), type_field(visit, asked),
                          day("from", words::from, asked.from), day("to", words::to, asked.to)};
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/journal")), [&] {
    for (const auto& field : fields) form_field(html, field, {}, visit.language());
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::secondary});
  });
}

void write_record(Html& html, Visit& visit, const RecordType* type, const JournalEntry& entry) {
  const auto number = "#" + std::to_string(entry.record);
  if (type == nullptr) {
    html << entry.type + " " + number;
    return;
  }
  const auto stored = visit.reader().find(*type, entry.record);
  const auto name = stored ? title_of(*type, stored->row, visit.language()) : std::string();
  const auto shown = std::string(type->label(visit.language())) + " " + (name.empty() ? number : name);
  if (stored)
    write_record_link(html, *type, entry.record, shown);
  else
    html << shown;
}

void write_what(Html& html, Visit& visit, const RecordType* type, const JournalEntry& entry) {
  if (!entry.reason.empty()) html.add("p", cls("gj-unit"), entry.reason);
  if (type == nullptr) return;
  if (entry.change == Change::changed) return write_changes(html, visit, *type, entry);
  html.add("details", [&] {
    html.add("summary", visit.say(words::content));
    write_changes(html, visit, *type, entry);
  });
}

void write_entries(Html& html, Visit& visit, const JournalPage& page) {
  if (page.entries.empty()) return empty_state(html, visit.say(words::nothing));
  std::vector<DataColumn> heads;
  for (const auto* label : {&words::when, &words::author, &words::record, &words::change, &words::what})
    heads.push_back({.label = std::string(visit.say(*label))});
  data_table(html,
             {.caption = std::string(visit.say(words::journal)),
              .columns = heads,
              .row_count = page.entries.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& entry = page.entries[row];
                    const RecordType* type = visit.registry().find(entry.type);
                    if (at == 0) cell << to_seoul_text(entry.at).substr(0, 16);
                    if (at == 1) cell << std::string_view(entry.author);
                    if (at == 2) write_record(cell, visit, type, entry);
                    if (at == 3) cell << change_text(visit, entry.change);
                    if (at == 4) write_what(cell, visit, type, entry);
                  }},
             visit.language());
}

Response show_journal(Visit& visit) {
  const auto asked = journal_asked(visit);
  const auto page = newest_entries(visit, asked, shown_at_once);
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("entries").begin_array();
            for (const auto& entry : page.entries) write_entry_json(json, entry);
            json.end_array().key("next");
            if (page.has_more)
              json.value(address_of(asked, page.entries.back().number));
            else
              json.null();
            json.end_object();
          },
      .page =
          [&] {
            return visit.page({.title = std::string(visit.say(words::journal)), .section = "office"}, [&](Html& html) {
              html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::journal)); });
              html.add("p", visit.say(words::journal_lead));
              write_form(html, visit, asked, page);
              write_entries(html, visit, page);
              if (!page.has_more) return;
              button_link(html, {.label = visit.say(words::older, {{"count", std::to_string(shown_at_once)}})},
                          Url(address_of(asked, page.entries.back().number)));
            });
          }};
  return respond(visit.call(), view);
}

}  // namespace

void journal_pages(Pages& pages) {
  pages.add({.pattern = "/journal",
             .permission = "act:see_journal",
             .summary = "Who changed which record of the organisation, when and why; by author, type and day",
             .faces = page_and_data},
            show_journal);
  pages.menu({.section = "office", .label = words::journal, .address = "/journal", .permission = "act:see_journal"});
}

}  // namespace geojeom
