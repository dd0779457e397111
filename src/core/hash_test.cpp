#include "core/hash.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

// Examples of FIPS 180-4.
constexpr std::string_view of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr std::string_view of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST(Sha256, gives_the_digests_of_the_standard) {
  EXPECT_EQ(sha256_hex(""), of_nothing);
  EXPECT_EQ(sha256_hex("abc"), of_abc);
  EXPECT_EQ(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256_hex(std::string(1'000'000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, does_not_care_how_the_bytes_are_cut) {
  Sha256 hash;
  EXPECT_EQ(hash.update("a").update("").update("bc").finish_hex(), of_abc);
}

TEST(Sha256, starts_anew_after_finish) {
  Sha256 hash;
  hash.update("something").finish();
  EXPECT_EQ(hash.update("abc").finish_hex(), of_abc);
  Sha256 moved = std::move(hash);
  EXPECT_EQ(moved.finish_hex(), of_nothing);
}

}  // namespace
}  // namespace geojeom
