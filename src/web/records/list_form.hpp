#pragma once

#include "web/records/list_asked.hpp"

namespace geojeom {

/// The conditions of a list as a form, what is applied as chips that can be taken off, and the choice of columns.
void write_list_form(Html& html, Visit& visit, const ListAsked& asked, const Problems& problems);

/// What a filter says, for people: "상태: 수행중, 완료".
std::string filter_text(Visit& visit, const ListAsked& asked, const ListFilter& filter);

}  // namespace geojeom
