#include "core/unicode.hpp"

#include <unicode/bytestream.h>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

namespace geojeom {
namespace {

void check(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
}

const icu::Normalizer2& nfc() {
  static const icu::Normalizer2& normalizer = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const auto* instance = icu::Normalizer2::getNFCInstance(status);
    check(status);
    return *instance;
  }();
  return normalizer;
}

/// Made once and never changed, so that threads may share it.
const icu::Collator& korean_collator() {
  static const std::unique_ptr<const icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::Collator> made(icu::Collator::createInstance(icu::Locale("ko"), status));
    check(status);
    return made;
  }();
  return *collator;
}

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

}  // namespace

std::string icu_nfc(std::string_view text) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
  UErrorCode status = U_ZERO_ERROR;
  nfc().normalizeUTF8(0, piece(text), sink, nullptr, status);
  check(status);
  return out;
}

char32_t icu_lower(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }

bool icu_is_word(char32_t c) {
  return u_isalnum(static_cast<UChar32>(c)) || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

std::string icu_collation_key(std::string_view text) {
  const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(piece(text));
  std::string out(text.size() * 2 + 16, '\0');
  for (;;) {
    const auto room = static_cast<std::int32_t>(out.size());
    const auto size = korean_collator().getSortKey(utf16, reinterpret_cast<std::uint8_t*>(out.data()), room);
    out.resize(static_cast<std::size_t>(size));
    if (size <= room) break;
  }
  if (!out.empty()) out.pop_back();  // the closing zero byte
  return out;
}

}  // namespace geojeom
