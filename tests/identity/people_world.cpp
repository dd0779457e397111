#include "tests/identity/people_world.hpp"

#include "domain/office/passwords.hpp"
#include "record/kind.hpp"
#include "record/vault.hpp"
#include "web/application.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

constexpr PasswordCost cheap{.passes = 1, .memory_bytes = 8 * 1024 * 1024};

std::string after(const std::string& page, std::string_view before) {
  const auto at = page.find(before);
  if (at == std::string::npos) return {};
  const auto from = at + before.size();
  return page.substr(from, page.find('"', from) - from);
}

}  // namespace

Reply Browser::send(const std::string& method_and_target, const std::string& headers, const std::string& body) {
  std::string jar;
  for (const auto& [name, value] : cookies) jar += (jar.empty() ? "Cookie: " : "; ") + name + "=" + value;
  const auto reply = ask(port_, method_and_target, headers + (jar.empty() ? "" : jar + "\r\n"), body).value_or(Reply{});
  for (const auto& [name, value] : reply.headers) {
    if (!equal_ignoring_case(name, "Set-Cookie")) continue;
    const std::string_view pair = std::string_view(value).substr(0, value.find(';'));
    const auto equals = pair.find('=');
    const std::string cookie(pair.substr(0, equals));
    if (pair.size() == equals + 1) cookies.erase(cookie);
    else cookies[cookie] = pair.substr(equals + 1);
  }
  if (auto found = after(reply.body, "name=\"_token\" value=\""); !found.empty()) token = found;
  return reply;
}

Reply Browser::get(const std::string& target, const std::string& headers) { return send("GET " + target, headers, ""); }

Reply Browser::post(const std::string& target, Fields fields, const std::string& headers) {
  fields.emplace("_token", token);
  return forge(target, fields, headers);
}

Reply Browser::forge(const std::string& target, const Fields& fields, const std::string& headers) {
  std::string body;
  for (const auto& [name, value] : fields) body += (body.empty() ? "" : "&") + name + "=" + percent_encode(value);
  if (body.empty()) body = "a=1";
  return send("POST " + target, headers + "Content-Type: application/x-www-form-urlencoded\r\n", body);
}

Reply Browser::call(const std::string& method_and_target, const std::string& headers, const std::string& json) {
  const std::string type = json.empty() ? "" : "Content-Type: application/json\r\n";
  return send(method_and_target, headers + "Accept: application/json\r\n" + type, json);
}

Reply Browser::upload(const std::string& target, const std::string& file_name, std::string_view bytes, const std::string& headers) {
  const std::string edge = "--gj\r\nContent-Disposition: form-data; name=";
  const std::string body = edge + "\"_token\"\r\n\r\n" + token + "\r\n" + edge + "\"file\"; filename=\"" + file_name +
                           "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + std::string(bytes) + "\r\n--gj--\r\n";
  return send("POST " + target, headers + "Content-Type: multipart/form-data; boundary=gj\r\n", body);
}

bool Browser::sign_in(const std::string& login, std::string_view password) {
  get("/sign-in");
  return post("/sign-in", {{"login", login}, {"password", std::string(password)}}).status == 303;
}

PeopleWorld::PeopleWorld()
    : store(make_sqlite_at(fresh_path(), registry)), now(*parse_instant("2026-03-02T09:30:00+09:00")) {
  make(0, "organisation", {{"name", "공통"}, {"kind", "common"}});
  daejeon = make(0, "organisation", {{"name", "대전테크노파크"}, {"kind", "technopark"}, {"region", "mois:30"}});
  chungbuk = make(0, "organisation", {{"name", "충북테크노파크"}, {"kind", "technopark"}, {"region", "mois:43"}});
  WebSettings settings{.program_version = "test", .is_logging = false};
  settings.server.port = 0;
  auto started = WebServer::start(settings, *store, [this] { return now; });
  EXPECT_TRUE(started.ok());
  server = std::move(started).value();
}

std::int64_t PeopleWorld::make(std::int64_t organisation, std::string_view type_name, const Fields& cells) {
  const RecordType& type = registry.at(type_name);
  Row row = type.default_row();
  for (const auto& [name, text] : cells) {
    const auto index = *type.column_index(name);
    if (!type.columns()[index].field->to.empty()) {
      row[index] = std::int64_t{std::stoll(text)};
      continue;
    }
    const auto value = parse_value(type.columns()[index], text);
    EXPECT_TRUE(value.ok()) << type_name << "." << name;
    row[index] = *value;
  }
  auto writer = store->write({.name = "test", .reason = "", .at = now});
  const auto saved = writer->create(type, {.organisation = organisation, .row = row});
  EXPECT_TRUE(saved.ok()) << type_name << ": " << saved.problem().code;
  writer->commit();
  return *saved;
}

std::int64_t PeopleWorld::hire(std::int64_t organisation, const std::string& login, const std::string& role, const Fields& more,
                               const std::string& scope) {
  Fields cells{{"login", login}, {"name", "홍길동"}};
  cells.insert(more.begin(), more.end());
  const auto user = make(organisation, "user_account", cells);
  make(organisation, "role_assignment", {{"user", std::to_string(user)}, {"role", role}, {"scope", scope}});
  store->vault().put("password", {.key = std::to_string(user), .owner = user, .value = hash_password(password, cheap)});
  return user;
}

Browser PeopleWorld::browser_of(const std::string& login) const {
  Browser signed_in = browser();
  EXPECT_TRUE(signed_in.sign_in(login, password)) << login;
  return signed_in;
}

}  // namespace geojeom
