#pragma once

#include <gtest/gtest.h>

#include "tests/web/sample_site.hpp"
#include "web/target.hpp"

namespace geojeom {

inline constexpr const char* daejeon = "대전테크노파크";

inline std::string number(std::int64_t id) { return std::to_string(id); }
inline std::string ref(std::int64_t id) { return "#" + number(id); }

/// An officer of Daejeon at work on a company of its own; a stranger is of Sejong.
class OfficePages : public testing::Test {
 protected:
  std::string officer() { return site.session(daejeon, "company_support"); }
  std::string stranger() { return site.session("세종테크노파크", "company_support"); }
  std::string page(const std::string& target) {
    const auto reply = site.get(target, officer());
    EXPECT_EQ(reply.status, 200) << target;
    return reply.body;
  }
  int post(const std::string& target, const std::string& body = "a=b") {
    return site.post(target, body, officer()).status;
  }
  /// The page in every face, and nothing of it for somebody else.
  void has_every_face(const std::string& target) {
    for (const auto* ending : {"", ".json", ".csv", ".xlsx"}) {
      EXPECT_EQ(site.get(target + ending, officer()).status, 200) << target << ending;
    }
  }
  static std::string code(const char* prefix) {
    static int serial = 0;
    return std::string(prefix) + "-SVC-" + number(++serial);
  }

  SampleSite& site = SampleSite::instance();
  const std::int64_t tenant = site.id_of("organisation", "name", daejeon);
  const std::int64_t owner = site.id_of("company", "name", "드리울소프트");
};

}  // namespace geojeom
