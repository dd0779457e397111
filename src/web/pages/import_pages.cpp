#include <array>

#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/import_words.hpp"
#include "web/pages/imports.hpp"
#include "web/records/import_faces.hpp"
#include "web/records/import_preview.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = import_words;

constexpr std::uint64_t upload_bytes_max = 64ULL << 20;
constexpr std::size_t wrong_rows_shown = 50;
constexpr std::size_t wrong_rows_in_file = 200'000;
constexpr std::size_t first_rows_shown = 5;

void write_waiting(Html& html, Visit& visit, const RecordType& type) {
  const auto uploads = list_uploads(visit, type);
  if (uploads.empty()) return;
  const std::array heads{DataColumn{.label = std::string(visit.say(words::file))},
                         DataColumn{.label = std::string(visit.say(words::uploaded_at))}};
  html.add("h2", visit.say(words::waiting));
  data_table(html,
             {.caption = std::string(visit.say(words::waiting)),
              .columns = heads,
              .row_count = uploads.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& upload = uploads[row];
                    if (at == 0)
                      cell.add("a", href(Url(import_address(type, upload.key))), upload.file_name);
                    else
                      cell << std::string_view(upload.uploaded_at);
                  }},
             visit.language());
}

Response upload_page(Visit& visit, const RecordType& type, const Problems& problems) {
  const auto label = std::string(type.label(visit.language()));
  const auto title = visit.say(words::title, {{"type", label}});
  const std::array fields{FormField{.name = "file",
                                    .label = std::string(visit.say(words::file)),
                                    .input = FormField::Input::file,
                                    .hint = std::string(visit.say(words::file_hint)),
                                    .is_required = true}};
  return visit.answer_page(
      {.title = title,
       .section = type.room(),
       .path = {{label, "/records/" + type.name()}},
       .status = problems.has_errors() ? status_of(problems) : 200},
      [&](Html& html) {
        html.add("div", cls("gj-title"), [&] {
          html.add("h1", title);
          button_link(html, {.label = visit.say(words::form_file), .rank = Button::Rank::tertiary, .is_small = true},
                      Url(import_address(type) + ".xlsx"));
        });
        error_summary(html, problems, fields, visit.language());
        html.add("p", visit.say(words::lead));
        post_form(html, {.address = import_address(type), .csrf_token = visit.csrf_token(), .has_files = true},
                  [&](Html& form) {
                    form_field(form, fields[0], problems, visit.language());
                    submit_button(form, {.label = visit.say(words::send), .rank = Button::Rank::primary});
                  });
        write_waiting(html, visit, type);
      });
}

Response show_upload(Visit& visit) {
  const RecordType* type = visit.registry().find(visit.parameter("type"));
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  if (visit.call().face == Face::html) return upload_page(visit, *type, {});
  const View view{.xlsx = [&] { return form_xlsx(visit, *type); },
                  .file_name = std::string(type->label(visit.language()))};
  return respond(visit.call(), view);
}

/// The preview as a page or as data; 422 when what was asked for could not be done.
Response preview_answer(Visit& visit, const RecordType& type, const ImportUpload& upload, const ImportOutcome& outcome,
                        int status) {
  const auto bytes = upload_bytes(visit, upload);
  visit.forget();
  const ImportPreview preview{.type = type,
                              .upload = upload,
                              .outcome = outcome,
                              .wrong = rows_with_problems(upload, bytes, outcome.report, wrong_rows_shown),
                              .first = first_rows(upload, bytes, outcome.report, first_rows_shown)};
  const auto label = std::string(type.label(visit.language()));
  const auto title = visit.say(words::heading, {{"file", upload.file_name}});
  const View view{.json = [&](JsonWriter& json) { import_json(json, visit, upload, outcome); },
                  .page =
                      [&] {
                        return visit.page(
                            {.title = title,
                             .section = type.room(),
                             .path = {{label, "/records/" + type.name()},
                                      {visit.say(words::title, {{"type", label}}), import_address(type)}}},
                            [&](Html& html) {
                              html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
                              write_preview(html, visit, preview);
                            });
                      },
                  .csv = [&] { return wrong_rows_csv(visit, upload, outcome); },
                  .xlsx = [&] { return wrong_rows_xlsx(visit, upload, outcome); },
                  .file_name = label};
  auto response = respond(visit.call(), view);
  response.status = status;
  return response;
}

Response take_upload(Visit& visit) {
  const RecordType* type = visit.registry().find(visit.parameter("type"));
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  for (const auto& file : visit.request().files) {
    if (file.field != "file" || file.content.size() == 0) continue;
    const auto upload = keep_upload(visit, *type, file);
    if (visit.call().face == Face::html) return redirect_to(import_address(*type, upload.key));
    auto response = preview_answer(visit, *type, upload, run_import(visit, *type, upload, ImportMode::check), 201);
    response.header("Location", import_address(*type, upload.key));
    return response;
  }
  const Problems problems{{.code = "WEB-118", .field = "file"}};
  return visit.call().face == Face::html ? upload_page(visit, *type, problems) : visit.problems(problems);
}

Response show_preview(Visit& visit) {
  const RecordType* type = visit.registry().find(visit.parameter("type"));
  const auto upload = type == nullptr ? std::nullopt : find_upload(visit, *type, visit.parameter("upload"));
  if (!upload) return visit.problems({{.code = "WEB-109"}});
  const bool is_file = visit.call().face == Face::csv || visit.call().face == Face::xlsx;
  const auto kept = is_file ? wrong_rows_in_file : ImportReport::problems_kept_max;
  return preview_answer(visit, *type, *upload, run_import(visit, *type, *upload, ImportMode::check, kept), 200);
}

ImportMode mode_of(std::string_view asked) {
  if (asked == "all") return ImportMode::all;
  return asked == "good" ? ImportMode::good_rows : ImportMode::check;
}

Response work_on(Visit& visit) {
  const RecordType* type = visit.registry().find(visit.parameter("type"));
  auto upload = type == nullptr ? std::nullopt : find_upload(visit, *type, visit.parameter("upload"));
  if (!upload) return visit.problems({{.code = "WEB-109"}});
  if (visit.form("do") == "drop") {
    drop_upload(visit, *upload);
    return redirect_to(import_address(*type));
  }
  read_preview_form(visit, *upload);
  save_upload(visit, *upload);
  const auto mode = mode_of(visit.form("do"));
  const bool is_page = visit.call().face == Face::html;
  if (mode == ImportMode::check && is_page) return redirect_to(import_address(*type, upload->key));
  const auto outcome = run_import(visit, *type, *upload, mode);
  const bool is_refused = mode != ImportMode::check && outcome.log == 0;
  if (outcome.log != 0) {
    remember_mapping(visit, *upload);
    if (outcome.report.errors == 0) drop_upload(visit, *upload);
    if (is_page) return redirect_to(imported_address(outcome.log, outcome.report.errors == 0 ? "" : upload->key));
  }
  return preview_answer(visit, *type, *upload, outcome, is_refused ? 422 : 200);
}

}  // namespace

void import_pages(Pages& pages) {
  pages.add({.pattern = "/records/{type}/import",
             .permission = "write:{type}",
             .summary = "The form to upload a spreadsheet of records; as a workbook, an empty form to fill in",
             .faces = {Face::html, Face::xlsx}},
            show_upload);
  pages.add({.method = Method::post,
             .pattern = "/records/{type}/import",
             .permission = "write:{type}",
             .summary = "Takes a spreadsheet and says what it would do; nothing is saved",
             .faces = page_and_data,
             .body = {.bytes_max = upload_bytes_max, .files_max = 1}},
            take_upload);
  pages.add({.pattern = "/records/{type}/import/{upload}",
             .permission = "write:{type}",
             .summary = "What an uploaded spreadsheet would do; as a table, its rows with errors and the reasons",
             .faces = table_faces},
            show_preview);
  pages.add({.method = Method::post,
             .pattern = "/records/{type}/import/{upload}",
             .permission = "write:{type}",
             .summary = "Mends an uploaded spreadsheet, imports it (do=all, do=good) or discards it (do=drop)",
             .faces = page_and_data,
             .body = {.bytes_max = 4ULL << 20}},
            work_on);
}

}  // namespace geojeom
