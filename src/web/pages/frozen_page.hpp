#pragma once

#include <string>

#include "web/response.hpp"

namespace geojeom {

/// A document that stands alone (document/write_html) as an answer of its own. Its style stands inside it, which the
/// policy of the site forbids; so it gets one of its own: nothing but exactly these style texts, by their hashes, in a
/// sandbox without scripts, forms and the site's cookies.
Response frozen_page(std::string html);

/// That policy. Only what stands in `html` as a whole `<style>` element is allowed.
std::string frozen_policy(std::string_view html);

}  // namespace geojeom
