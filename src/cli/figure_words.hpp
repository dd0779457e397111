#pragma once

#include "cli/args.hpp"
#include "figure/figure.hpp"

namespace geojeom::cli {

/// The figure that a command line asks for: MEASURE --organisation --from --to | --year --slice --as-of. All problems
/// at once.
Problems read_figure_request(const Args& args, Reader& reader, const Registry& registry, FigureRequest& request);

}  // namespace geojeom::cli
