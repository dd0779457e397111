#pragma once

#include <memory>
#include <string>

#include "record/stores.hpp"

namespace geojeom {

/// The sample organisations in a new database at `path`, loaded with nothing but the descriptions.
std::unique_ptr<Store> sample_store(Stores& stores, const std::string& path);

}  // namespace geojeom
