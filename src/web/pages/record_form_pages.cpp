#include <charconv>

#include "domain/office/masking.hpp"
#include "record/journal.hpp"
#include "record/kind.hpp"
#include "record/registry.hpp"
#include "record/search_index.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/record_form_words.hpp"
#include "web/problem_response.hpp"
#include "web/records/form_draft.hpp"
#include "web/records/record_api.hpp"
#include "web/records/record_form.hpp"
#include "web/records/record_titles.hpp"
#include "web/records/stale_form.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = record_form_words;

constexpr std::uint64_t form_bytes_max = 32ULL << 20;

std::int64_t number_in_address(Visit& visit, std::string_view name) {
  const auto text = visit.parameter(name);
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

struct FormPage {
  const RecordType& type;
  std::string title;
  std::string address;
  std::string back;
  std::int64_t id = 0;
  std::int64_t version = 0;
  std::vector<FormField> fields{};
  Problems problems{};
};

bool has_files(const RecordType& type) {
  for (const auto& column : type.columns()) {
    if (column.kind == Kind::file) return true;
  }
  return false;
}

bool has_personal(const RecordType& type) {
  for (const auto& field : type.fields()) {
    if (field.personal) return true;
  }
  return false;
}

void write_draft_notice(Html& html, Visit& visit, const FormPage& form) {
  if (!form.problems.empty() || !visit.query("draft").empty()) return;
  const auto draft = find_draft(visit, form.type, form.id);
  if (!draft) return;
  html.add("div", cls("gj-notice is-information"), attr("role", "status"), [&] {
    html.add("p", visit.say(words::draft_found, {{"at", kept_at(*draft)}}));
    html.add("div", cls("gj-row"), [&] {
      button_link(html, {.label = visit.say(words::draft_load), .is_small = true},
                  Url(std::string(visit.request().target.path) + "?draft=1"));
      post_form(html, {.address = draft_address(form.type, form.id), .csrf_token = visit.csrf_token(), .classes = "gj-inline"},
                [&](Html& out) {
                  out.add("input", attr("type", "hidden"), attr("name", "drop"), attr("value", "1"));
                  submit_button(out, {.label = visit.say(words::draft_drop), .rank = Button::Rank::text, .is_small = true});
                });
    });
  });
}

Response form_page(Visit& visit, const FormPage& form) {
  const int status = form.problems.has_errors() ? status_of(form.problems) : 200;
  return visit.answer_page(
      {.title = form.title,
       .section = form.type.room(),
       .path = {{std::string(form.type.label(visit.language())), "/records/" + form.type.name()}},
       .status = status},
      [&](Html& html) {
        html.add("div", cls("gj-title"), [&] { html.add("h1", form.title); });
        error_summary(html, form.problems, form.fields, visit.language());
        write_draft_notice(html, visit, form);
        if (form.id != 0 && has_personal(form.type)) {
          notice(html, Tone::information, visit.say(words::masked_hint), visit.language());
        }
        post_form(html,
                  {.address = form.address,
                   .csrf_token = visit.csrf_token(),
                   .has_files = has_files(form.type),
                   .classes = "gj-form is-wide",
                   .draft_address = draft_address(form.type, form.id)},
                  [&](Html& out) {
                    if (form.version > 0) {
                      out.add("input", attr("type", "hidden"), attr("name", "_version"), attr("value", form.version));
                    }
                    for (const auto& field : form.fields) form_field(out, field, form.problems, visit.language());
                    if (form.id != 0) {
                      form_field(out,
                                 {.name = "_reason",
                                  .label = std::string(visit.say(words::reason)),
                                  .value = std::string(visit.form("_reason")),
                                  .hint = std::string(visit.say(words::reason_hint)),
                                  .length_max = 200},
                                 form.problems, visit.language());
                    }
                    out.add("div", cls("gj-row"), [&] {
                      submit_button(out, {.label = visit.say(words::save), .rank = Button::Rank::primary});
                      button_link(out, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary}, Url(form.back));
                      out.add("span", cls("gj-unit"), attr("role", "status"), attr("data-draft-note", ""), flag("hidden"),
                              visit.say(words::draft_kept));
                    });
                  });
      });
}

const RecordType* type_of(Visit& visit) { return visit.registry().find(visit.parameter("type")); }

FormPage new_form(Visit& visit, const RecordType& type) {
  const auto label = std::string(type.label(visit.language()));
  return {.type = type,
          .title = visit.say(words::title_new, {{"type", label}}),
          .address = "/records/" + type.name(),
          .back = "/records/" + type.name()};
}

FormPage edit_form(Visit& visit, const RecordType& type, const StoredRow& stored) {
  Row shown = stored.row;
  mask_personal(type, shown);
  const auto address = record_address(type, stored.id);
  return {.type = type,
          .title = visit.say(words::title_edit, {{"name", title_of(type, shown, visit.language())}}),
          .address = address,
          .back = address,
          .id = stored.id,
          .version = stored.version};
}

/// A copy starts from another record; a reference of the address (`?project=12`) is filled in.
Row row_of_new(Visit& visit, const RecordType& type) {
  Row row = type.default_row();
  const auto copied = visit.query("copy");
  std::int64_t id = 0;
  std::from_chars(copied.data(), copied.data() + copied.size(), id);
  if (const auto other = visit.reader().find(type, id)) row = other->row;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto given = visit.query(type.columns()[i].name);
    if (given.empty()) continue;
    if (auto value = parse_value(type.columns()[i], given)) row[i] = std::move(value).value();
  }
  return row;
}

Response show_new(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  auto form = new_form(visit, *type);
  const auto draft = visit.query("draft").empty() ? std::nullopt : find_draft(visit, *type, 0);
  if (draft) load_draft(visit, *draft);
  form.fields = record_fields(visit, *type, row_of_new(visit, *type), draft.has_value());
  return form_page(visit, form);
}

Response create(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  if (is_json_body(visit.request())) return create_by_json(visit, *type);
  auto sent = read_record_form(visit, *type, std::nullopt);
  if (!sent.problems.has_errors()) {
    const auto saved = save_new_record(visit, *type, sent.row, "");
    if (!saved.problems.has_errors()) {
      drop_draft(visit, *type, 0);
      return redirect_to(record_address(*type, saved.id));
    }
    sent.problems.add(saved.problems);
  } else {
    sent.problems.add(type->validate(sent.row));
  }
  auto form = new_form(visit, *type);
  form.fields = record_fields(visit, *type, sent.row, true);
  form.problems = std::move(sent.problems);
  return form_page(visit, form);
}

Response show_edit(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const auto stored = record_to_change(visit, *type, number_in_address(visit, "id"), Right::write);
  if (!stored) return visit.problems({stored.problem()});
  auto form = edit_form(visit, *type, *stored);
  const auto draft = visit.query("draft").empty() ? std::nullopt : find_draft(visit, *type, stored->id);
  if (draft) load_draft(visit, *draft);
  Row shown = stored->row;
  mask_personal(*type, shown);
  form.fields = record_fields(visit, *type, shown, draft.has_value());
  return form_page(visit, form);
}

Response change(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const auto stored = record_to_change(visit, *type, number_in_address(visit, "id"), Right::write);
  if (!stored) return visit.problems({stored.problem()});
  auto sent = read_record_form(visit, *type, *stored);
  std::int64_t version = 0;
  const auto seen = visit.form("_version");
  std::from_chars(seen.data(), seen.data() + seen.size(), version);
  if (!sent.problems.has_errors() && version != stored->version) {
    return stale_page(visit, {.type = *type, .stored = *stored, .seen_version = version, .yours = sent.row});
  }
  if (!sent.problems.has_errors()) {
    const auto saved = save_changed_record(visit, *type, {.id = stored->id, .version = version, .row = sent.row},
                                           std::string(visit.form("_reason")));
    if (!saved.problems.has_errors()) {
      drop_draft(visit, *type, stored->id);
      return redirect_to(record_address(*type, stored->id));
    }
    sent.problems.add(saved.problems);
  } else {
    sent.problems.add(type->validate(sent.row));
  }
  auto form = edit_form(visit, *type, *stored);
  form.version = version;
  form.fields = record_fields(visit, *type, sent.row, true);
  form.problems = std::move(sent.problems);
  return form_page(visit, form);
}

Response show_remove(Visit& visit, const Problems& problems, const RecordType& type, const StoredRow& stored) {
  const auto form = edit_form(visit, type, stored);
  Row shown = stored.row;
  mask_personal(type, shown);
  const auto title = visit.say(words::title_remove, {{"name", title_of(type, shown, visit.language())}});
  return visit.answer_page(
      {.title = title, .section = type.room(), .status = problems.has_errors() ? status_of(problems) : 200},
      [&](Html& html) {
        html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
        error_summary(html, problems, {}, visit.language());
        html.add("p", visit.say(words::remove_question));
        post_form(html, {.address = form.address + "/remove", .csrf_token = visit.csrf_token()}, [&](Html& out) {
          form_field(out,
                     {.name = "_reason",
                      .label = std::string(visit.say(words::reason)),
                      .hint = std::string(visit.say(words::reason_hint)),
                      .length_max = 200},
                     problems, visit.language());
          out.add("div", cls("gj-row"), [&] {
            submit_button(out, {.label = visit.say(words::remove), .rank = Button::Rank::primary});
            button_link(out, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary}, Url(form.back));
          });
        });
      });
}

Response ask_removal(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const auto stored = record_to_change(visit, *type, number_in_address(visit, "id"), Right::remove);
  return stored ? show_remove(visit, {}, *type, *stored) : visit.problems({stored.problem()});
}

Response remove(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const auto stored = record_to_change(visit, *type, number_in_address(visit, "id"), Right::remove);
  if (!stored) return visit.problems({stored.problem()});
  const auto problems = remove_record(visit, *type, *stored, std::string(visit.form("_reason")));
  if (problems.has_errors()) return show_remove(visit, problems, *type, *stored);
  return redirect_to("/records/" + type->name());
}

Response draft(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const auto id = number_in_address(visit, "id");
  if (visit.form("drop").empty()) {
    keep_draft(visit, *type, id);
    return {.status = 204};
  }
  drop_draft(visit, *type, id);
  return redirect_to(id == 0 ? "/records/" + type->name() + "/new" : record_address(*type, id) + "/edit");
}

/// What fits the text of a reference field so far, as options of its list.
Response lookup(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const auto typed = visit.query(visit.query("field"));
  Html html;
  if (!typed.empty()) {
    auto& reader = visit.reader();
    SearchQuery query{.text = std::string(typed), .types = {type}, .limit = 12};
    query.accepts = [&](const SearchHit& hit) { return reader.find(*hit.type, hit.id).has_value(); };
    for (const auto& hit : visit.site().store.search_index().search(query)) {
      html.add("option", attr("value", hit.title + " (#" + std::to_string(hit.id) + ")"));
    }
  }
  return html_response(html.take());
}

}  // namespace

void record_form_pages(Pages& pages) {
  const BodyLimits form_body{.bytes_max = form_bytes_max, .files_max = 8};
  pages.add({.pattern = "/records/{type}/new", .permission = "write:{type}", .summary = "The form for a new record"}, show_new);
  pages.add({.method = Method::post,
             .pattern = "/records/{type}",
             .permission = "write:{type}",
             .summary = "Creates a record",
             .faces = page_and_data,
             .body = form_body,
             .takes_json = true},
            create);
  pages.add({.pattern = "/records/{type}/{id}/edit", .permission = "write:{type}", .summary = "The form to change a record"},
            show_edit);
  pages.add({.method = Method::post,
             .pattern = "/records/{type}/{id}",
             .permission = "write:{type}",
             .summary = "Changes a record by its form",
             .body = form_body},
            change);
  pages.add({.pattern = "/records/{type}/{id}/remove", .permission = "remove:{type}", .summary = "Asks before a record is removed"},
            ask_removal);
  pages.add({.method = Method::post,
             .pattern = "/records/{type}/{id}/remove",
             .permission = "remove:{type}",
             .summary = "Removes a record",
             .body = {.bytes_max = 16 * 1024}},
            remove);
  pages.add({.method = Method::post,
             .pattern = "/draft/{type}/{id}",
             .permission = "write:{type}",
             .summary = "Keeps a half-written form",
             .body = {.bytes_max = 512 * 1024}},
            draft);
  pages.add({.pattern = "/lookup/{type}", .permission = "read:{type}", .summary = "Records that fit a text, as options"}, lookup);
}

}  // namespace geojeom
