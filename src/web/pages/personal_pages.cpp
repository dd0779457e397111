#include <array>
#include <charconv>

#include "core/text.hpp"
#include "domain/office/records/access_log.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/personal_words.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = personal_words;

/// The record of the address, unmasked, where the caller may unmask it.
struct Asked {
  const RecordType* type = nullptr;
  std::optional<StoredRow> stored;
  std::string address;
};

Asked asked_record(Visit& visit) {
  Asked asked{.type = visit.registry().find(visit.parameter("type")), .stored = {}, .address = {}};
  if (asked.type == nullptr) return asked;
  const auto text = visit.parameter("id");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  Reader& reader = visit.reader().unguarded();
  asked.stored = reader.find(*asked.type, id);
  if (asked.stored && check_right(visit.caller(), visit.registry(), reader, *asked.type, *asked.stored, Right::unmask).has_errors()) {
    asked.stored.reset();
  }
  asked.address = "/records/" + asked.type->name() + "/" + std::to_string(id);
  return asked;
}

std::vector<std::size_t> personal_columns(const Asked& asked) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < asked.stored->row.size(); ++i) {
    if (asked.type->columns()[i].field->personal && !is_empty(asked.stored->row[i])) columns.push_back(i);
  }
  return columns;
}

Response personal_page(Visit& visit, const Asked& asked, const Problems& problems, const std::function<void(Html&)>& content) {
  const std::string label(asked.type->label(visit.language()));
  return visit.answer_page({.title = std::string(visit.say(words::title)),
                            .section = asked.type->room(),
                            .path = {{label + " #" + std::to_string(asked.stored->id), asked.address}},
                            .status = problems.has_errors() ? status_of(problems) : 200},
                           [&](Html& html) {
                             html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::title)); });
                             content(html);
                           })
      .header("Cache-Control", "no-store");
}

Response ask_why(Visit& visit, const Asked& asked, const Problems& problems) {
  const std::array fields{FormField{.name = "reason",
                                    .label = std::string(visit.say(words::reason)),
                                    .value = std::string(visit.form("reason")),
                                    .hint = std::string(visit.say(words::reason_hint)),
                                    .is_required = true,
                                    .length_max = 200}};
  return personal_page(visit, asked, problems, [&](Html& html) {
    error_summary(html, problems, fields, visit.language());
    html.add("p", visit.say(words::lead));
    post_form(html, {.address = asked.address + "/personal", .csrf_token = visit.csrf_token()}, [&](Html& form) {
      form_field(form, fields[0], problems, visit.language());
      submit_button(form, {.label = visit.say(words::send), .rank = Button::Rank::primary});
    });
  });
}

Response show_form(Visit& visit) {
  const Asked asked = asked_record(visit);
  if (!asked.stored) return visit.problems({{.code = "OFF-202"}});
  return ask_why(visit, asked, {});
}

/// Written before anything is shown: what is not in the log was not seen.
Problems write_log(Visit& visit, const Asked& asked) {
  const RecordType& type = visit.registry().at("access_log");
  std::string fields;
  for (const auto i : personal_columns(asked)) fields += (fields.empty() ? "" : ", ") + asked.type->columns()[i].name;
  NewRecord record{.organisation = visit.caller().organisation, .row = type.default_row()};
  const auto set = [&](std::string_view column, Value value) { record.row[*type.column_index(column)] = std::move(value); };
  set("seen_at", visit.site().clock().micros());
  set("login", visit.caller().login);
  set("record_type", asked.type->name());
  set("record_number", asked.stored->id);
  set("fields", fields);
  set("reason", to_nfc(trim(visit.form("reason"))));
  set("address", visit.request().remote_address);
  auto writer = visit.write();
  const Saved saved = save_new(*writer, type, record);
  if (saved.ok()) writer->commit();
  return saved.problems;
}

Response show_personal(Visit& visit) {
  constexpr std::size_t reason_bytes_min = 10;
  const Asked asked = asked_record(visit);
  if (!asked.stored) return visit.problems({{.code = "OFF-202"}});
  if (trim(visit.form("reason")).size() < reason_bytes_min) return ask_why(visit, asked, {{.code = "OFF-219", .field = "reason"}});
  if (const Problems problems = write_log(visit, asked); problems.has_errors()) return visit.problems(problems);
  return personal_page(visit, asked, {}, [&](Html& html) {
    notice(html, Tone::information, visit.say(words::shown), visit.language());
    html.add("dl", cls("gj-fields"), [&] {
      for (const auto i : personal_columns(asked)) {
        const auto* text = text_in(asked.stored->row[i]);
        html.add("div", [&] {
          html.add("dt", asked.type->columns()[i].label(visit.language()));
          html.add("dd", text == nullptr ? std::string_view() : std::string_view(*text));
        });
      }
    });
    button_link(html, {.label = visit.say(words::back)}, Url(asked.address));
  });
}

}  // namespace

void personal_pages(Pages& pages) {
  pages.add({.pattern = "/records/{type}/{id}/personal",
             .permission = "unmask:{type}",
             .summary = "Asks why the personal data of a record are to be seen"},
            show_form);
  pages.add({.method = Method::post,
             .pattern = "/records/{type}/{id}/personal",
             .permission = "unmask:{type}",
             .summary = "Shows the personal data of a record and writes that to the access log",
             .body = {.bytes_max = 16 * 1024}},
            show_personal);
}

}  // namespace geojeom
