#include "web/pages/office_page.hpp"

#include "document/write_csv.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/office_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/problem_response.hpp"

namespace geojeom {
namespace {

void write_page(Html& html, Visit& visit, const OfficePage& page, const std::vector<OfficeList>& lists) {
  page_title(html, page.title, page.lead, [&](Html& out) {
    if (page.actions) page.actions(out);
    if (visit.request().method == Method::get) download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  write_problems(html, page.problems, visit.language());
  if (!visit.query("done").empty()) notice(html, Tone::success, visit.say(office_words::saved), visit.language());
  if (page.before) page.before(html);
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

Response saved_at(const std::string& address) {
  return redirect_to(address + (address.find('?') == std::string::npos ? "?done=1" : "&done=1"));
}

}  // namespace geojeom
