#pragma once

#include <string>

#include "core/instant.hpp"
#include "figure/measure.hpp"
#include "record/store.hpp"

namespace geojeom {

class Application;
class Identity;
class Pages;

/// What every page is made from; one per server, outliving it.
struct Site {
  Store& store;
  const MeasureCatalogue& catalogue;
  Clock clock;
  std::string data_folder;
  std::string program_version;
  Identity& identity;
  const Application* application = nullptr;  ///< set when the routes are complete
  const Pages* pages = nullptr;

  const Registry& registry() const { return store.registry(); }
};

}  // namespace geojeom
