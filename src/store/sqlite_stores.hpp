#pragma once

#include "record/stores.hpp"

namespace geojeom {

/// SQLite files as the program's stores. The registry must outlive it.
std::unique_ptr<Stores> sqlite_stores(const Registry& registry);

}  // namespace geojeom
