/// Every route and every record type as every role, with a record of one's own organisation and one of another's, as page
/// and as data, held to the table of permissions. Routes and types are walked as they are registered: what is added
/// tomorrow is walked tomorrow.
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "domain/office/permissions.hpp"
#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::AnyOf;
using testing::HasSubstr;

const std::string as_page = "Accept: text/html\r\n";
const std::string as_data = "Accept: application/json\r\n";
/// A number that no record has, ending in the same digit: Korean particles differ by it.
std::int64_t nobodys_like(std::int64_t id) { return id + 1'000'000; }

struct Person {
  std::string role;
  Browser browser;
};

bool ends_with(std::string_view text, std::string_view end) { return text.ends_with(end); }

class PermissionWalk : public PeopleWorld {
 protected:
  PermissionWalk() {
    for (const auto tenant : {daejeon, chungbuk}) {
      for (const RecordType* type : registry.in_dependency_order()) make_one_of(*type, tenant);
    }
    const auto company = std::to_string(own("company"));
    for (const auto* role : {"administrator", "programme_manager", "company_support", "planner", "equipment", "finance", "reader"}) {
      employ(role, role);
    }
    employ(text_of("review", "reviewer_number"), "evaluator");
    employ("company-user", "company", {{"company", company}});
    employ("overseer", "overseer", {}, "mois:30");
    people.push_back({"anonymous", browser()});
  }

  void employ(const std::string& login, const std::string& role, const Fields& more = {}, const std::string& scope = "전체") {
    hire(daejeon, login, role, more, scope);
    people.push_back({role, browser_of(login)});
  }

  Value plain(const Column& column, const RecordType& type, std::int64_t tenant) {
    switch (column.kind) {
      case Kind::text:
      case Kind::long_text: return type.name() + "-" + std::to_string(tenant);
      case Kind::integer:
      case Kind::won: return std::int64_t{1};
      case Kind::decimal:
      case Kind::ratio: return std::int64_t{500'000};
      case Kind::date: return std::string(ends_with(column.name, "_to") ? "2026-12-31" : "2026-01-01");
      case Kind::instant: return now.micros();
      case Kind::yes_no: return std::int64_t{0};
      case Kind::choice: return std::string(column.field->choices.front().code);
      case Kind::reference: {
        const auto made = made_[tenant].find(std::string(column.field->to));
        return made == made_[tenant].end() ? Value() : Value(made->second);
      }
      case Kind::business_number: return std::string("1248100998");
      case Kind::corporate_number: return std::string("1301110006246");
      case Kind::region: return std::string(tenant == daejeon ? "mois:30" : "mois:43");
      case Kind::ksic: return std::string("10:26");
      case Kind::fiscal_year: return std::int64_t{2026};
      case Kind::file: return std::string(64, 'a');
      case Kind::period: break;
    }
    return {};
  }

  void make_one_of(const RecordType& type, std::int64_t tenant) {
    Row row = type.default_row();
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Column& column = type.columns()[i];
      const bool is_wanted = column.required || column.kind == Kind::reference;
      if (is_wanted && is_empty(row[i])) row[i] = plain(column, type, tenant);
    }
    auto writer = store->write({.name = "test", .reason = "", .at = now});
    // A long number of its own, which stands nowhere else on a page.
    const auto id = (tenant == daejeon ? 700'000 : 800'000) + static_cast<std::int64_t>(made_[tenant].size()) + 1;
    const auto made = writer->create(type, {.organisation = tenant, .row = row, .id = id});
    ASSERT_TRUE(made.ok()) << type.name() << " " << made.problem().code;
    writer->commit();
    made_[tenant][type.name()] = *made;
  }

  std::int64_t own(const std::string& type) { return made_[daejeon].at(type); }
  std::int64_t foreign(const std::string& type) { return made_[chungbuk].at(type); }
  std::string text_of(const std::string& type_name, std::string_view column) {
    const RecordType& type = registry.at(type_name);
    return *text_in(store->read()->find(type, own(type_name))->row[*type.column_index(column)]);
  }

  std::vector<Person> people;

 private:
  std::map<std::int64_t, std::map<std::string, std::int64_t>> made_;
};

/// What the table says, read as a person reads it.
bool table_allows(const Registry& registry, const std::string& role, std::string_view permission) {
  if (permission == "public") return true;
  if (permission == "signed_in" || permission == "in_person") return role != "anonymous";
  if (permission.starts_with("act:")) {
    return std::ranges::any_of(permission_rows(), [&](const PermissionRow& row) { return row.role == role && row.subject == permission; });
  }
  const auto colon = permission.find(':');
  const RecordType* type = colon == std::string_view::npos ? nullptr : registry.find(permission.substr(colon + 1));
  if (type == nullptr) return false;
  const auto right = permission.starts_with("read") ? Right::read : permission.starts_with("write") ? Right::write : permission.starts_with("unmask") ? Right::unmask : Right::remove;
  return limit_of(role, *type, right) != Limit::nothing;
}

std::string with(std::string text, std::string_view place, const std::string& value) {
  for (auto at = text.find(place); at != std::string::npos; at = text.find(place, at + value.size())) text.replace(at, place.size(), value);
  return text;
}

/// The answer without what differs between any two answers: the number asked for and the number of the request.
std::string normal(const Reply& reply, std::int64_t asked) {
  std::string body = with(reply.body, reply.headers.get("X-Request-Id"), "REQUEST");
  body = with(body, std::to_string(asked), "ASKED");
  return std::to_string(reply.status) + " " + std::string(reply.headers.get("Content-Type")) + "\n" + body;
}

/// A route's address with every name in braces filled in.
std::string filled(std::string pattern, const std::string& type, std::int64_t id) {
  pattern = with(pattern, "{type}", type);
  pattern = with(pattern, "{id}", std::to_string(id));
  while (pattern.find('{') != std::string::npos) {
    const auto open = pattern.find('{');
    pattern.replace(open, pattern.find('}') - open + 1, std::to_string(id));
  }
  return pattern;
}

TEST_F(PermissionWalk, shows_records_as_the_table_says_and_foreign_ones_to_nobody) {
  for (const auto& type : registry.types()) {
    const auto address = [&](std::int64_t id) { return "/records/" + type.name() + "/" + std::to_string(id); };
    for (auto& [role, person] : people) {
      const Limit limit = limit_of(role, type, Right::read);
      for (const auto& face : {as_page, as_data}) {
        SCOPED_TRACE(role + " " + type.name() + " " + face);
        const Reply mine = person.get(address(own(type.name())), face);
        const Reply theirs = person.get(address(foreign(type.name())), face);
        const auto nobodys = nobodys_like(foreign(type.name()));
        const Reply none = person.get(address(nobodys), face);
        if (limit == Limit::nothing) {
          const int refused = role != "anonymous" ? 403 : face == as_page ? 303 : 401;
          EXPECT_EQ(mine.status, refused);
          EXPECT_EQ(theirs.status, refused);
        } else if (limit == Limit::organisation && role != "anonymous") {
          EXPECT_EQ(mine.status, 200);
        } else {
          EXPECT_THAT(mine.status, AnyOf(200, 404));
        }
        if (limit == Limit::published && theirs.status == 200) continue;
        EXPECT_EQ(normal(theirs, foreign(type.name())), normal(none, nobodys)) << "a foreign record answers like none";
      }
    }
  }
}

TEST_F(PermissionWalk, shows_outsiders_their_own_and_no_more) {
  const auto status = [&](const std::string& role, const std::string& type) {
    for (auto& person : people) {
      if (person.role == role) return person.browser.json("/records/" + type + "/" + std::to_string(own(type))).status;
    }
    return 0;
  };
  EXPECT_EQ(status("company", "company"), 200);
  EXPECT_EQ(status("company", "application"), 200);
  EXPECT_EQ(status("company", "user_account"), 404) << "somebody else's account";
  EXPECT_EQ(status("evaluator", "application"), 200);
  EXPECT_EQ(status("evaluator", "review"), 200);
  EXPECT_EQ(status("evaluator", "company"), 403);
}

TEST_F(PermissionWalk, opens_every_route_to_whom_the_table_allows_and_to_nobody_else) {
  for (const auto& route : server->router().routes()) {
    const bool has_type = route->pattern.find("{type}") != std::string::npos;
    std::vector<std::string> types{"company"};
    if (has_type) {
      types.clear();
      for (const auto& type : registry.types()) types.push_back(type.name());
    }
    for (const auto& type : types) {
      const auto permission = with(route->permission, "{type}", type);
      const auto address = filled(route->pattern, type, own(type));
      for (auto& [role, person] : people) {
        SCOPED_TRACE(role + " " + std::string(to_text(route->method)) + " " + address + " " + permission);
        const bool is_allowed = table_allows(registry, role, permission);
        // A change is sent without the token of a page: who may is stopped by that (WEB-112), and nothing happens.
        const bool is_change = !is_safe(route->method);
        if (is_change && !route->needs_csrf_token) continue;
        const bool is_call = is_change && route->method != Method::post;  // PATCH and DELETE of the API
        const Reply reply = is_call     ? person.call(std::string(to_text(route->method)) + " " + address, "", route->method == Method::patch ? "{}" : "")
                            : is_change ? person.forge(address, {{"a", "1"}})
                                        : person.get(address, "");
        EXPECT_LT(reply.status, 500);
        const bool is_refused = reply.body.find("OFF-204") != std::string::npos || reply.body.find("WEB-113") != std::string::npos ||
                                (reply.status == 303 && reply.headers.get("Location").starts_with("/sign-in?back="));
        EXPECT_EQ(is_refused, !is_allowed) << reply.status << " " << reply.headers.get("Location");
        EXPECT_EQ(is_change && is_allowed, reply.body.find("WEB-112") != std::string::npos);
      }
    }
  }
}

TEST_F(PermissionWalk, changes_and_removes_no_foreign_record_over_the_api_and_tells_nothing_of_it) {
  struct Call {
    std::string method;
    Right right;
  };
  const Call calls[] = {{"PATCH", Right::write}, {"DELETE", Right::remove}};
  for (auto& [role, person] : people) {
    if (role == "anonymous") continue;
    person.get("/me");
    const auto token = "X-CSRF-Token: " + person.token + "\r\n";
    for (const auto& type : registry.types()) {
      for (const auto& [method, right] : calls) {
        SCOPED_TRACE(role + " " + method + " " + type.name());
        const auto ask = [&](std::int64_t id) { return person.call(method + " /records/" + type.name() + "/" + std::to_string(id), token, method == "PATCH" ? "{}" : ""); };
        const auto nobodys = nobodys_like(foreign(type.name()));
        const Reply theirs = ask(foreign(type.name()));
        EXPECT_EQ(theirs.status, limit_of(role, type, right) == Limit::nothing ? 403 : 404);
        EXPECT_EQ(normal(theirs, foreign(type.name())), normal(ask(nobodys), nobodys));
        if (method == "PATCH" && limit_of(role, type, right) == Limit::organisation) {
          EXPECT_THAT(ask(own(type.name())).status, AnyOf(200, 403, 409, 422)) << "an empty change of one's own, by the type's rules";
        }
      }
    }
  }
  for (const auto& type : registry.types()) {
    EXPECT_TRUE(store->read()->find(type, foreign(type.name()))) << type.name();
  }
}

TEST_F(PermissionWalk, tells_nothing_of_foreign_records_on_pages_made_for_a_job) {
  std::set<std::string> walked;
  for (const auto& route : server->router().routes()) {
    const auto colon = route->permission.find(':');
    const bool names_one_record = std::ranges::count(route->pattern, '{') == 1 && route->pattern.find("{type}") == std::string::npos;
    if (!is_safe(route->method) || colon == std::string::npos || !names_one_record) continue;
    const auto type = route->permission.substr(colon + 1);
    if (registry.find(type) == nullptr) continue;
    walked.insert(route->pattern);
    for (auto& [role, person] : people) {
      if (role == "anonymous") continue;
      if (!table_allows(registry, role, route->permission) || limit_of(role, registry.at(type), Right::read) == Limit::published) continue;
      SCOPED_TRACE(role + " " + route->pattern);
      const Reply theirs = person.get(filled(route->pattern, type, foreign(type)), "");
      const auto nobodys = nobodys_like(foreign(type));
      const Reply none = person.get(filled(route->pattern, type, nobodys), "");
      EXPECT_EQ(normal(theirs, foreign(type)), normal(none, nobodys));
    }
  }
  EXPECT_FALSE(walked.empty());
}

TEST_F(PermissionWalk, lists_and_counts_no_foreign_record) {
  for (const auto& type : registry.types()) {
    for (auto& [role, person] : people) {
      const Limit limit = limit_of(role, type, Right::read);
      if (limit == Limit::nothing || limit == Limit::published || role == "anonymous") continue;
      SCOPED_TRACE(role + " " + type.name());
      const Reply list = person.json("/records/" + type.name());
      EXPECT_EQ(list.status, 200);
      EXPECT_EQ(list.body.find("\"id\":" + std::to_string(foreign(type.name())) + ","), std::string::npos);
      EXPECT_EQ(list.body.find(type.name() + "-" + std::to_string(chungbuk)), std::string::npos);
    }
  }
}

}  // namespace
}  // namespace geojeom
