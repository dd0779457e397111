#include "web/request_id.hpp"

#include <sodium.h>

#include <array>

namespace geojeom {

std::string new_request_id() {
  // Without the letters that are misread over the telephone (0 1 I L O).
  static constexpr char letters[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ2";
  std::array<unsigned char, 16> random{};
  randombytes_buf(random.data(), random.size());
  std::string id;
  for (const unsigned char byte : random) id.push_back(letters[byte & 31]);
  return id;
}

}  // namespace geojeom
