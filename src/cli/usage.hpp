#pragma once

#include <string>
#include <string_view>

#include "core/language.hpp"

namespace geojeom::cli {

/// A command's usage in that language: it is written with Korean words for what to fill in (유형, 파일), which have
/// their English ones (TYPE, FILE) here. A word without one stays as it is; a test looks for it.
std::string usage_in(std::string_view usage, Language language);

/// The reference page of every command, in Markdown; docs/reference/cli.md is its golden copy.
std::string command_page();

}  // namespace geojeom::cli
