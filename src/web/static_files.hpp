#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "web/request.hpp"
#include "web/response.hpp"

namespace geojeom {

/// Style sheets, scripts, fonts and icons, held in memory under names that contain a hash of their bytes, so that a
/// browser may keep them for ever. Texts are held compressed too. `url(...)` in a style sheet is rewritten to the
/// hashed name of the file beside it.
class StaticFiles {
 public:
  /// Every file of a folder and the folders in it; a folder that does not exist gives none.
  static StaticFiles from_folder(const std::string& folder);

  /// A file by the name it was made with, "app.css"; a later one of that name replaces it.
  void add(std::string_view name, std::string bytes);

  /// Address for a page: "/assets/app.1f3a9c2b7d.css"; "" when there is no such file.
  std::string_view address_of(std::string_view name) const;
  bool has(std::string_view name) const { return !address_of(name).empty(); }
  /// Answers a request for a hashed name; nothing for any other.
  std::optional<Response> serve(std::string_view hashed_name, const Request& request) const;

  std::size_t size() const { return files_.size(); }
  std::size_t memory_bytes() const;

 private:
  struct File {
    std::string media_type;
    std::string entity_tag;
    Response::Shared plain;
    Response::Shared compressed;  ///< nullptr when it would not be smaller
  };

  std::string with_hashed_urls(std::string_view style_sheet) const;

  std::map<std::string, std::string, std::less<>> addresses_;  ///< name to address
  std::map<std::string, File, std::less<>> files_;             ///< hashed name to bytes
};

}  // namespace geojeom
