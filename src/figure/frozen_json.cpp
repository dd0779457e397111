#include <boost/json/parse.hpp>

#include "core/json_writer.hpp"
#include "figure/frozen.hpp"

/// Frozen figures as text: written by the JSON writer, read back by Boost.JSON.
namespace geojeom {
namespace {

namespace json = boost::json;

void write_request(JsonWriter& out, const FigureRequest& request) {
  out.key("measure").value(request.measure).key("organisation");
  if (request.organisation) {
    out.value(*request.organisation);
  } else {
    out.null();
  }
  out.key("from").value(to_text(request.period.first())).key("to").value(to_text(request.period.last()));
  out.key("slice").begin_array();
  for (const auto& cut : request.slice) out.begin_array().value(cut.dimension).value(cut.value).end_array();
  out.end_array();
}

FigureRequest read_request(const json::object& object) {
  FigureRequest request{.measure = std::string(object.at("measure").as_string()), .period = {}};
  if (!object.at("organisation").is_null()) request.organisation = object.at("organisation").to_number<std::int64_t>();
  const auto first = parse_date(std::string(object.at("from").as_string()));
  const auto last = parse_date(std::string(object.at("to").as_string()));
  if (!first || !last) throw std::invalid_argument("no date");
  request.period = Period::checked(*first, *last);
  for (const auto& cut : object.at("slice").as_array()) {
    request.slice.push_back(
        {std::string(cut.as_array().at(0).as_string()), std::string(cut.as_array().at(1).as_string())});
  }
  return request;
}

FrozenPart read_part(const json::object& object) {
  FrozenPart part{.request = read_request(object), .type = std::string(object.at("type").as_string()), .records = {}};
  for (const auto& record : object.at("records").as_array()) {
    part.records.push_back(
        {record.as_array().at(0).to_number<std::int64_t>(), record.as_array().at(1).to_number<std::int64_t>()});
  }
  return part;
}

FrozenFigure read_figure(const json::object& object) {
  FrozenFigure figure{.request = read_request(object), .value = std::string(object.at("value").as_string())};
  figure.n = object.at("n").to_number<std::int64_t>();
  figure.N = object.at("N").to_number<std::int64_t>();
  for (const auto& part : object.at("parts").as_array()) figure.parts.push_back(read_part(part.as_object()));
  return figure;
}

}  // namespace

std::string frozen_json(const std::vector<FrozenFigure>& figures) {
  JsonWriter out;
  out.begin_object().key("figures").begin_array();
  for (const auto& figure : figures) {
    out.begin_object();
    write_request(out, figure.request);
    out.key("value").value(figure.value).key("n").value(figure.n).key("N").value(figure.N).key("parts").begin_array();
    for (const auto& part : figure.parts) {
      out.begin_object();
      write_request(out, part.request);
      out.key("type").value(part.type).key("records").begin_array();
      for (const auto& record : part.records) out.begin_array().value(record.id).value(record.version).end_array();
      out.end_array().end_object();
    }
    out.end_array().end_object();
  }
  out.end_array().end_object();
  return out.take();
}

Result<std::vector<FrozenFigure>> read_frozen(std::string_view text) {
  try {
    const json::value parsed = json::parse(json::string_view(text.data(), text.size()));
    std::vector<FrozenFigure> figures;
    for (const auto& figure : parsed.as_object().at("figures").as_array()) {
      figures.push_back(read_figure(figure.as_object()));
    }
    return figures;
  } catch (const std::exception& mistake) {
    return Problem{.code = "FIG-104", .details = {{"what", mistake.what()}}};
  }
}

}  // namespace geojeom
