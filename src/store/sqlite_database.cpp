#include "store/sqlite_database.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>

namespace geojeom::sqlite {
namespace {

constexpr int busy_timeout_ms = 10'000;

std::string_view code_of(int result) {
  switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "STO-110";
    case SQLITE_FULL:
      return "STO-111";
    case SQLITE_CANTOPEN:
      return "STO-112";
    case SQLITE_NOTADB:
      return "STO-113";
    case SQLITE_CORRUPT:
      return "STO-114";
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return "STO-115";
    case SQLITE_IOERR:
      return "STO-116";
    default:
      return "STO-117";
  }
}

ConstraintFailure::Kind constraint_kind(int extended) {
  switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
      return ConstraintFailure::Kind::unique;
    case SQLITE_CONSTRAINT_PRIMARYKEY:
      return ConstraintFailure::Kind::primary_key;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
      return ConstraintFailure::Kind::foreign_key;
    default:
      return ConstraintFailure::Kind::other;
  }
}

[[noreturn]] void fail(sqlite3* handle, int result, const std::string& path) {
  const std::string message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(result);
  const int extended = handle != nullptr ? sqlite3_extended_errcode(handle) : result;
  if ((result & 0xff) == SQLITE_CONSTRAINT) {
    const auto colon = message.find(": ");
    throw ConstraintFailure(constraint_kind(extended),
                            colon == std::string::npos ? message : message.substr(colon + 2));
  }
  throw StoreFailure({.code = std::string(code_of(result)), .details = {{"file", path}, {"what", message}}},
                     fmt::format("{}: {} ({})", path, message, extended));
}

/// A new file that cannot be made in a folder that is there: the folder may not be written.
void refuse_to_create(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(std::filesystem::absolute(path).parent_path(), ignored)) return;
  throw StoreFailure({.code = "STO-115", .details = {{"file", path}}}, path + " cannot be made in its folder");
}

sqlite3* handle_of(sqlite3_stmt* statement) { return sqlite3_db_handle(statement); }

void check(sqlite3* handle, int result) {
  if (result != SQLITE_OK) {
    const char* path = sqlite3_db_filename(handle, "main");
    fail(handle, result, path != nullptr ? path : "");
  }
}

/// Nobody asks SQLite how much memory it uses, and counting costs a lock at every allocation.
void configure_once() {
  static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  static_cast<void>(done);
}

}  // namespace

Statement::~Statement() {
  if (statement_ != nullptr) reset();
}

Statement& Statement::bind(int index, std::int64_t number) {
  check(handle_of(statement_), sqlite3_bind_int64(statement_, index, number));
  return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
  check(handle_of(statement_),
        sqlite3_bind_text(statement_, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bind_blob(int index, std::string_view bytes) {
  check(handle_of(statement_),
        sqlite3_bind_blob(statement_, index, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bind_null(int index) {
  check(handle_of(statement_), sqlite3_bind_null(statement_, index));
  return *this;
}

Statement& Statement::bind(int index, const Value& value) {
  if (const auto* number = number_in(value)) return bind(index, *number);
  if (const auto* text = text_in(value)) return bind(index, std::string_view(*text));
  return bind_null(index);
}

Statement& Statement::bind_all(const std::vector<Value>& values, int first) {
  for (const auto& value : values) bind(first++, value);
  return *this;
}

bool Statement::step() {
  const int result = sqlite3_step(statement_);
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  check(handle_of(statement_), result);
  return false;
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

std::int64_t Statement::take_steps() { return sqlite3_stmt_status(statement_, SQLITE_STMTSTATUS_VM_STEP, 1); }

void Statement::reset() {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return bytes == nullptr ? std::string_view{}
                          : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

std::string_view Statement::blob(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  return bytes == nullptr ? std::string_view{}
                          : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

Value Statement::value(int column) const {
  switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_NULL:
      return {};
    case SQLITE_INTEGER:
      return number(column);
    default:
      return std::string(text(column));
  }
}

Database::Database(const std::string& path, Mode mode) : path_(path) {
  configure_once();
  if (mode == Mode::create) {
    const auto folder = std::filesystem::path(path).parent_path();
    std::error_code ignored;  // opening the file says what is wrong, and names it
    if (!folder.empty()) std::filesystem::create_directories(folder, ignored);
  }
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE;
  if (mode == Mode::create) flags |= SQLITE_OPEN_CREATE;
  const int result = sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr);
  try {
    if (result == SQLITE_CANTOPEN && mode == Mode::create) refuse_to_create(path_);
    if (result != SQLITE_OK) fail(handle_, result, path_);
    sqlite3_busy_timeout(handle_, busy_timeout_ms);
    // FULL: a commit that was acknowledged survives a pulled plug, not only a killed process.
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA temp_store=MEMORY");
    execute(mode == Mode::read ? "PRAGMA query_only=ON" : "PRAGMA query_only=OFF");
    execute(mode == Mode::read ? "PRAGMA cache_size=-16000" : "PRAGMA cache_size=-64000");
  } catch (...) {
    sqlite3_close(handle_);
    throw;
  }
}

Database::~Database() {
  for (auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close(handle_);
}

void Database::wait_for_locks(int milliseconds) { sqlite3_busy_timeout(handle_, milliseconds); }

Statement Database::prepare(std::string_view sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end() || sqlite3_stmt_busy(found->second) != 0) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                          &statement, nullptr);
    if (result != SQLITE_OK) fail(handle_, result, path_);
    // A statement in use twice at once (a scan inside a scan) gets a second copy under a name of its own.
    std::string key(sql);
    while (statements_.contains(key)) key += ' ';
    found = statements_.emplace(std::move(key), statement).first;
  }
  return Statement(found->second);
}

void Database::execute(const char* sql) {
  const int result = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
  if (result != SQLITE_OK) fail(handle_, result, path_);
}

std::int64_t Database::changed_rows() const { return sqlite3_changes64(handle_); }

std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(handle_); }

void Database::backup_to(const std::string& path) {
  Database target(path, Mode::create);
  sqlite3_backup* backup = sqlite3_backup_init(target.handle_, "main", handle_, "main");
  if (backup == nullptr) fail(target.handle_, sqlite3_errcode(target.handle_), path);
  const int result =
      sqlite3_backup_step(backup, -1);  // all at once: a snapshot, since readers do not block in WAL mode
  sqlite3_backup_finish(backup);
  if (result != SQLITE_DONE) fail(target.handle_, result, path);
}

}  // namespace geojeom::sqlite
