#pragma once

#include <memory>
#include <string>
#include <vector>

#include "record/store.hpp"

namespace geojeom {

/// One thing that a check of a database looked at.
struct Finding {
  std::string name_ko;
  std::string name_en;
  bool is_good = true;
  std::string detail;
};

struct OpenOptions {
  bool create = false;   ///< make the database when it is not there
  bool upgrade = true;   ///< bring an older schema up to date, after a backup copy; else StoreFailure STO-119
};

/// The kind of store that main picked, as far as commands need to know it.
class Stores {
 public:
  virtual ~Stores() = default;

  virtual const Registry& registry() const = 0;
  virtual std::unique_ptr<Store> open(const std::string& path, OpenOptions options) = 0;
  /// Puts a backup in place of the database. STO-120 when there is a database and `force` is not given; StoreFailure otherwise.
  virtual Problems restore(const std::string& backup, const std::string& path, bool force) = 0;
  /// File, schema, structure, references, free space.
  virtual std::vector<Finding> examine(const std::string& path) = 0;
  /// Schema number of the file, and the newest this program knows.
  virtual std::pair<int, int> schema(const std::string& path) = 0;
  /// What the next migration has to do, as statements; empty when descriptions and migrations agree.
  virtual std::string draft_migration() = 0;
};

}  // namespace geojeom
