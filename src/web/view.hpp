#pragma once

#include <functional>
#include <string>

#include "core/json_writer.hpp"
#include "document/html_builder.hpp"
#include "web/router.hpp"

namespace geojeom {

/// One answer with several faces over the same data; only the face that is wanted gets written. Page furniture lives
/// in `page` alone and never reaches the data.
struct View {
  std::function<void(JsonWriter&)> json{};
  std::function<Html()> page{};
  std::function<std::string()> csv{};
  std::function<std::string()> xlsx{};
  std::string file_name = "data";  ///< of a download, without suffix
};

/// Answers with the face of the call. A face the route offers and the view does not have is our bug.
Response respond(const Call& call, const View& view);

}  // namespace geojeom
