#pragma once

#include "record/store.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// The form of a new training course at the list of courses, and what it does.
void write_course_form(Html& html, Visit& visit, const Problems& problems);
Problems make_course(Visit& visit, Writer& writer);

}  // namespace geojeom
