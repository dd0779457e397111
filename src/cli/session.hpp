#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/instant.hpp"
#include "core/language.hpp"
#include "record/stores.hpp"

namespace geojeom::cli {

/// How `geojeom serve` was asked to serve.
struct ServeOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;
  std::string certificate_file{};
  std::string key_file{};
  std::string assets_folder{};
  bool is_logging = true;
};

/// What a command may use of the world: handed in by main, so that a test can hand in its own.
struct Session {
  Language language = Language::ko;
  std::string database = "var/geojeom.db";  ///< `--db`
  std::string account = "cli";              ///< who stands in the journal
  Clock clock;
  Stores* stores = nullptr;
  std::string data_folder = "data";  ///< reference data and sample organisations
  /// Serves the pages until it is told to stop; calls `is_open` with the port. The web room is main's to hand in.
  std::function<Problems(const ServeOptions&, Store&, const std::function<void(std::uint16_t)>& is_open)> serve;

  const Registry& registry() const { return stores->registry(); }
  /// The database of `--db`, which must exist. Throws StoreFailure.
  std::unique_ptr<Store> open() const { return stores->open(database, {}); }
  Author author(std::string reason) const { return {.name = account, .reason = std::move(reason), .at = clock()}; }
};

}  // namespace geojeom::cli
