#include "tests/web/sample_site.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "domain/office/passwords.hpp"
#include "domain/rules_in_use.hpp"
#include "record/save.hpp"
#include "record/vault.hpp"
#include "store/sqlite_stores.hpp"
#include "tests/report/sample_store.hpp"
#include "web/application.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

constexpr std::string_view password = "거점2026!비밀번호";
constexpr PasswordCost cheap{.passes = 1, .memory_bytes = 8 * 1024 * 1024};

std::string path_of_database() {
  const auto name = "geojeom-sample-site-" + std::to_string(::getpid()) + ".db";
  return (std::filesystem::temp_directory_path() / name).string();
}

void remove_database() {
  for (const auto* ending : {"", "-wal", "-shm"}) std::filesystem::remove(path_of_database() + ending);
}

/// What stands between two pieces of a text; empty when it is not there.
std::string between(const std::string& text, std::string_view before, char after) {
  const auto at = text.find(before);
  if (at == std::string::npos) return {};
  const auto from = at + before.size();
  return text.substr(from, text.find(after, from) - from);
}

/// The cookie of that name which a reply sets, as a request sends it back.
std::string set_cookie_of(const Reply& reply, std::string_view name) {
  for (const auto& [header, value] : reply.headers) {
    if (equal_ignoring_case(header, "Set-Cookie") && value.starts_with(std::string(name) + "="))
      return std::string(value.substr(0, value.find(';')));
  }
  return {};
}

}  // namespace

SampleSite& SampleSite::instance() {
  static SampleSite site;
  return site;
}

SampleSite::SampleSite() : stores_(sqlite_stores(registry_)) {
  remove_database();
  store_ = sample_store(*stores_, path_of_database());
  use_rules(RuleBook::load(std::string(GEOJEOM_SOURCE_DIR) + "/data/rules").book);
  WebSettings settings{
      .data_folder = std::string(GEOJEOM_SOURCE_DIR) + "/data", .program_version = "test", .is_logging = false};
  settings.server.port = 0;
  auto started = WebServer::start(settings, *store_, [] { return *parse_instant("2026-03-02T09:30:00+09:00"); });
  EXPECT_TRUE(started.ok());
  server_ = std::move(started).value();
}

SampleSite::~SampleSite() {
  server_->stop();
  store_.reset();
  remove_database();
}

std::int64_t SampleSite::id_of(const char* type, const char* column, const std::string& value) {
  const auto page =
      store_->read()->list({.type = &registry_.at(type), .where = {{column, Compare::equal, {value}}}, .limit = 1});
  EXPECT_FALSE(page.rows.empty()) << type << " " << value;
  return page.rows.empty() ? 0 : page.rows.front().id;
}

std::int64_t SampleSite::create(std::int64_t organisation, const char* name,
                                const std::map<std::string, std::string>& cells) {
  const RecordType& type = registry_.at(name);
  Row row = type.default_row();
  for (const auto& [column, text] : cells) {
    const auto index = *type.column_index(column);
    row[index] = parse_value(type.columns()[index], text).value();
  }
  auto writer = store_->write({.name = "test", .reason = "", .at = *parse_instant("2026-03-02T09:00:00+09:00")});
  const auto saved = save_new(*writer, type, {.organisation = organisation, .row = row});
  EXPECT_FALSE(saved.problems.has_errors()) << name;
  writer->commit();
  return saved.id;
}

std::string SampleSite::session(const std::string& organisation, const std::string& role, std::int64_t company) {
  const auto login = "t" + std::to_string(sessions_.size());
  auto& kept = sessions_[organisation + "/" + role + "/" + std::to_string(company)];
  if (!kept.empty()) return kept;
  const auto owner = id_of("organisation", "name", organisation);
  std::map<std::string, std::string> cells{{"login", login}, {"name", "시험 사용자"}};
  if (company != 0) cells["company"] = "#" + std::to_string(company);
  const auto user = create(owner, "user_account", cells);
  create(owner, "role_assignment",
         {{"user", "#" + std::to_string(user)},
          {"role", role},
          {"period_from", "2026-01-01"},
          {"period_to", "2026-12-31"}});
  store_->vault().put("password",
                      {.key = std::to_string(user), .owner = user, .value = hash_password(password, cheap)});
  const Reply form = get("/sign-in");
  const auto body = "login=" + login + "&password=" + percent_encode(password) +
                    "&_token=" + percent_encode(between(form.body, "name=\"_token\" value=\"", '"'));
  const auto reply =
      ask(server_->port(), "POST /sign-in",
          "Content-Type: application/x-www-form-urlencoded\r\nCookie: " + set_cookie_of(form, visitor_cookie) + "\r\n",
          body);
  kept = reply ? "Cookie: " + set_cookie_of(*reply, session_cookie) + "\r\n" : std::string();
  return kept;
}

Reply SampleSite::get(const std::string& target, const std::string& session) {
  return ask(server_->port(), "GET " + target, session).value_or(Reply{});
}

Reply SampleSite::post(const std::string& target, const std::string& body, const std::string& session) {
  const auto token = between(get("/", session).body, "name=\"_token\" value=\"", '"');
  auto headers = "Content-Type: application/x-www-form-urlencoded\r\n" + session;
  return ask(server_->port(), "POST " + target, headers, body + "&_token=" + percent_encode(token)).value_or(Reply{});
}

Reply SampleSite::upload(const std::string& target, const std::map<std::string, std::string>& fields,
                         const std::string& file_name, const std::string& content, const std::string& session) {
  const std::string line = "--here\r\nContent-Disposition: form-data; name=\"";
  std::string body =
      line + "_token\"\r\n\r\n" + between(get("/", session).body, "name=\"_token\" value=\"", '"') + "\r\n";
  for (const auto& [name, value] : fields) body += line + name + "\"\r\n\r\n" + value + "\r\n";
  body +=
      line + "file\"; filename=\"" + file_name + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--here--\r\n";
  const auto headers = "Content-Type: multipart/form-data; boundary=here\r\n" + session;
  return ask(server_->port(), "POST " + target, headers, body).value_or(Reply{});
}

}  // namespace geojeom
