#include "domain/office/accounts.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"
#include "record/vault.hpp"

namespace geojeom {
namespace {

constexpr std::size_t password_characters_min = 10;

std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// "1234567890", "aaaaaaaaaa", "abcabcabcabc": every byte follows from the ones before it.
bool is_run_or_repetition(std::string_view text) {
  for (const int step : {-1, 0, 1}) {
    bool is_run = true;
    for (std::size_t i = 1; i < text.size() && is_run; ++i) {
      const bool wraps = step == 1 && text[i - 1] == '9' && text[i] == '0';
      is_run = text[i] - text[i - 1] == step || wraps;
    }
    if (is_run) return true;
  }
  for (std::size_t length = 2; length <= 4 && 2 * length <= text.size(); ++length) {
    if (text.substr(length) == text.substr(0, text.size() - length)) return true;
  }
  return false;
}

Saved save_cells(Writer& writer, const RecordType& type, std::int64_t organisation,
                 std::initializer_list<std::pair<std::string_view, Value>> cells) {
  NewRecord record{.organisation = organisation, .row = type.default_row()};
  for (const auto& [column, value] : cells) record.row[*type.column_index(column)] = value;
  return save_new(writer, type, record);
}

}  // namespace

Result<std::int64_t> create_account(Writer& writer, const Registry& registry, const NewAccount& account) {
  const Saved user = save_cells(writer, registry.at("user_account"), account.organisation,
                                {{"login", to_nfc(trim(account.login))}, {"name", to_nfc(trim(account.name))}});
  if (!user.ok()) return user.problems.front();
  const Saved role = save_cells(writer, registry.at("role_assignment"), account.organisation,
                                {{"user", user.id}, {"role", account.role}, {"granted_by", account.granted_by}});
  if (!role.ok()) return role.problems.front();
  return user.id;
}

Result<std::int64_t> find_account(Reader& reader, const Registry& registry, std::string_view login) {
  const RecordType& type = registry.at("user_account");
  const auto rows = reader.list({.type = &type, .where = {{.column = "login", .values = {std::string(login)}}}, .limit = 2}).rows;
  if (rows.size() == 1) return rows.front().id;
  return Problem{.code = rows.empty() ? "REC-108" : "REC-110", .details = {{"value", std::string(login)}}};
}

Problems check_password(std::string_view typed, std::string_view login) {
  const std::string password = to_nfc(typed);
  if (character_count(password) < password_characters_min) {
    return {{.code = "OFF-212", .field = "password", .details = {{"minimum", std::to_string(password_characters_min)}}}};
  }
  const bool holds_login = login.size() >= 4 && lower(password).find(lower(login)) != std::string::npos;
  if (holds_login || is_run_or_repetition(password)) return {{.code = "OFF-213", .field = "password"}};
  return {};
}

bool has_any_password(Store& store, Instant now) {
  bool has = false;
  store.read()->scan({.type = &store.registry().at("user_account")}, [&](const StoredRow& account) {
    has = store.vault().find("password", std::to_string(account.id), now).has_value();
    return !has;
  });
  return has;
}

}  // namespace geojeom
