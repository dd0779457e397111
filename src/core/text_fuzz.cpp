#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/contract.hpp"
#include "core/josa.hpp"
#include "core/text.hpp"
#include "core/unicode.hpp"
#include "core/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace geojeom;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string composed = to_nfc(text);
  ensure(to_nfc(composed) == composed, "normal form is stable");
  ensure(!is_plainly_nfc(text) || icu_nfc(text) == text, "the quick way agrees with ICU");
  ensure(trim(trim(text)) == trim(text), "trimmed is trimmed");
  ensure(collapse_spaces(collapse_spaces(text)) == collapse_spaces(text), "collapsed is collapsed");
  ensure(is_utf8(search_text(text)) && is_utf8(initials_of(text)), "search text is UTF-8");
  ensure(matches_search(search_text(text), initials_of(text), text), "a text finds itself");
  ensure(is_utf8(normalise_company_name(text)), "names are UTF-8");
  (void)collation_key(text);
  (void)with_josa(text, "은");
  return 0;
}
