#pragma once

#include <mutex>
#include <string>

#include "record/vault.hpp"
#include "store/sqlite_database.hpp"

namespace geojeom::sqlite {

/// The vault in the table "kept", over a connection of its own: it never waits for a long reader, and for a writer only
/// as long as `busy_timeout_ms`.
class SqliteVault final : public Vault {
 public:
  SqliteVault(const std::string& path, int busy_timeout_ms);

  std::optional<KeptThing> find(std::string_view space, std::string_view key, Instant now) override;
  std::vector<KeptThing> list(std::string_view space, std::int64_t owner, Instant now) override;
  void put(std::string_view space, const KeptThing& thing) override;
  void remove(std::string_view space, std::string_view key) override;
  void remove_all(std::string_view space, std::int64_t owner, std::string_view except) override;
  std::int64_t sweep(Instant now) override;

 private:
  std::mutex mutex_;
  Database database_;
};

}  // namespace geojeom::sqlite
