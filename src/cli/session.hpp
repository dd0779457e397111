#pragma once

#include <memory>
#include <string>

#include "core/instant.hpp"
#include "core/language.hpp"
#include "record/stores.hpp"

namespace geojeom::cli {

/// What a command may use of the world: handed in by main, so that a test can hand in its own.
struct Session {
  Language language = Language::ko;
  std::string database = "var/geojeom.db";  ///< `--db`
  std::string account = "cli";              ///< who stands in the journal
  Clock clock;
  Stores* stores = nullptr;
  std::string data_folder = "data";  ///< reference data and sample organisations

  const Registry& registry() const { return stores->registry(); }
  /// The database of `--db`, which must exist. Throws StoreFailure.
  std::unique_ptr<Store> open() const { return stores->open(database, {}); }
  Author author(std::string reason) const { return {.name = account, .reason = std::move(reason), .at = clock()}; }
};

}  // namespace geojeom::cli
