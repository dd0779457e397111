#include "web/records/passing_file.hpp"

#include <fstream>
#include <iterator>

#include "web/request_id.hpp"

namespace geojeom {

namespace fs = std::filesystem;

PassingFile::PassingFile() : path_(fs::temp_directory_path() / ("geojeom-" + new_request_id() + ".xlsx")) {}

PassingFile::~PassingFile() {
  std::error_code ignored;
  fs::remove(path_, ignored);
}

std::string PassingFile::bytes() const {
  std::ifstream file(path_, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace geojeom
