#pragma once

#include <memory>
#include <string>

#include "domain/registry.hpp"
#include "record/stores.hpp"
#include "web/http_for_tests.hpp"
#include "web/web_server.hpp"

namespace geojeom {

/// A real server over the sample organisations, and people of them who sign in as a browser does. Made once: loading
/// takes seconds.
class SampleSite {
 public:
  static SampleSite& instance();

  /// The Cookie header of somebody's session; a person is hired at the first call. `company` for a company's user.
  std::string session(const std::string& organisation, const std::string& role, std::int64_t company = 0);
  /// `session` empty: nobody in particular.
  Reply get(const std::string& target, const std::string& session = {});
  /// Sends a form as a page of the session would, with its token against forged requests.
  Reply post(const std::string& target, const std::string& body, const std::string& session);
  /// The same with a file in the field "file".
  Reply upload(const std::string& target, const std::map<std::string, std::string>& fields, const std::string& file_name,
               const std::string& content, const std::string& session);
  std::int64_t create(std::int64_t organisation, const char* type, const std::map<std::string, std::string>& cells);

  std::int64_t id_of(const char* type, const char* column, const std::string& value);
  const Registry& registry() const { return registry_; }
  Store& store() { return *store_; }

 private:
  SampleSite();
  ~SampleSite();

  Registry registry_{described_record_types()};
  std::unique_ptr<Stores> stores_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<WebServer> server_;
  std::map<std::string, std::string> sessions_;
};

}  // namespace geojeom
