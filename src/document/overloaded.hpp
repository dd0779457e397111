#pragma once

namespace geojeom::document {

/// Several lambdas as one visitor of a variant.
template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace geojeom::document
