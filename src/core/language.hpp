#pragma once

namespace geojeom {

/// Languages of the interface. Korean is first; English is complete beside it.
enum class Language : unsigned char { ko, en };

}  // namespace geojeom
