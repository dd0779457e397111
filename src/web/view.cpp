#include "web/view.hpp"

#include "core/contract.hpp"

namespace geojeom {
namespace {

Response download(const Call& call, const View& view, std::string bytes) {
  const bool is_csv = call.face == Face::csv;
  Response response;
  response.header("Content-Type", is_csv ? "text/csv; charset=utf-8; header=present" : media_type_of(call.face));
  response.header("Content-Disposition", attachment_named(view.file_name + (is_csv ? ".csv" : ".xlsx")));
  response.body = std::move(bytes);
  return response;
}

Response with_face(const Call& call, const View& view) {
  switch (call.face) {
    case Face::json: {
      require(view.json != nullptr, "a view with the JSON face");
      JsonWriter json;
      view.json(json);
      return json_response(json.take());
    }
    case Face::csv:
      require(view.csv != nullptr, "a view with the CSV face");
      return download(call, view, view.csv());
    case Face::xlsx:
      require(view.xlsx != nullptr, "a view with the XLSX face");
      return download(call, view, view.xlsx());
    case Face::html:
    case Face::other:
      break;
  }
  require(view.page != nullptr, "a view with a page");
  return html_response(view.page().take());
}

}  // namespace

Response respond(const Call& call, const View& view) {
  auto response = with_face(call, view);
  if (!call.is_face_by_suffix) response.header("Vary", "Accept");
  return response;
}

}  // namespace geojeom
