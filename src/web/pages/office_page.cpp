#include "web/pages/office_page.hpp"

#include "document/write_csv.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/office_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/problem_response.hpp"

namespace geojeom {
namespace {

constexpr std::size_t form_bytes_max = 64 * 1024;

void write_page(Html& html, Visit& visit, const OfficePage& page, const std::vector<OfficeList>& lists) {
  page_title(html, page.title, page.lead, [&](Html& out) {
    if (page.actions) page.actions(out);
    if (visit.request().method == Method::get) download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  write_problems(html, page.problems, visit.language());
  if (!visit.query("done").empty()) notice(html, Tone::success, visit.say(office_words::saved), visit.language());
  if (page.before) page.before(html);
  if (page.body) return page.body(html);
  for (const auto& list : lists) write_office_list(html, list, visit.language());
  if (page.behind) page.behind(html);
}

}  // namespace

Response answer_office_page(Visit& visit, const OfficePage& page, const std::vector<OfficeList>& lists) {
  const int status = page.problems.has_errors() ? status_of(page.problems) : 200;
  Visit::PageTitle title{.title = page.title, .section = page.section, .status = status};
  if (!page.back_address.empty()) title.path = {{page.back_title, page.back_address}};
  Response response =
      respond(visit.call(),
              {.json =
                   [&](JsonWriter& json) {
                     json.begin_object();
                     if (page.json) page.json(json);
                     for (const auto& list : lists) write_office_list(json, list);
                     json.end_object();
                   },
               .page = [&] { return visit.page(title, [&](Html& html) { write_page(html, visit, page, lists); }); },
               .csv = [&] { return document::write_csv(document_of(page.title, lists, visit.language())); },
               .xlsx = [&] { return xlsx_bytes(document_of(page.title, lists, visit.language())); },
               .file_name = page.title});
  response.status = status;
  return response;
}

ListColumn list_column(Visit& visit, const char* key, const PageText& label) {
  return {key, std::string(visit.say(label))};
}

OfficeList new_list(Visit& visit, const ListShape& shape) {
  OfficeList list{
      .key = shape.key, .caption = std::string(visit.say(shape.caption)), .none = std::string(visit.say(shape.none))};
  for (const auto& [key, label] : shape.columns) list.columns.push_back(list_column(visit, key, label));
  return list;
}

void add_action(Pages& pages, const OfficeAction& action, ActOnRecord act, ShowRecord show) {
  pages.add(
      {.method = Method::post,
       .pattern = action.home + "/{id}/" + action.verb,
       .permission = "write:" + std::string(action.type),
       .summary = action.summary,
       .body = {.bytes_max = form_bytes_max}},
      [home = action.home, type = action.type, act = std::move(act), show = std::move(show)](Visit& visit) {
        const auto id = number_in_address(visit);
        const auto problems = change_record(visit, {type, id}, [&](Writer& writer) { return act(visit, writer, id); });
        if (problems.has_errors()) return show(visit, id, problems);
        return saved_at(home + "/" + std::to_string(id));
      });
}

void add_making(Pages& pages, const OfficeMaking& making, MakeRecord make, ShowList show, std::string back) {
  pages.add({.method = Method::post,
             .pattern = making.address,
             .permission = "write:" + std::string(making.type),
             .summary = making.summary,
             .body = {.bytes_max = form_bytes_max}},
            [type = making.type, make = std::move(make), show = std::move(show), back = std::move(back)](Visit& visit) {
              const auto problems = make_record(visit, type, [&](Writer& writer) { return make(visit, writer); });
              if (problems.has_errors()) return show(visit, problems);
              return saved_at(back);
            });
}

void add_list_page(Pages& pages, const std::string& home, std::string_view type, const char* summary, ShowList show) {
  pages.add({.pattern = home, .permission = "read:" + std::string(type), .summary = summary, .faces = table_faces},
            [show = std::move(show)](Visit& visit) { return show(visit, {}); });
}

void add_record_page(Pages& pages, const std::string& home, std::string_view type, const char* summary,
                     ShowRecord show) {
  pages.add(
      {.pattern = home + "/{id}", .permission = "read:" + std::string(type), .summary = summary, .faces = table_faces},
      [show = std::move(show)](Visit& visit) { return show(visit, number_in_address(visit), {}); });
}

Response saved_at(const std::string& address) {
  return redirect_to(address + (address.find('?') == std::string::npos ? "?done=1" : "&done=1"));
}

}  // namespace geojeom
