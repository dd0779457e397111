#pragma once

#include "domain/funding/agreement_changes.hpp"
#include "web/form_component.hpp"
#include "web/pages/agreement_parts.hpp"

namespace geojeom {

/// The subject in "?subject=" or the form; nothing when none was chosen.
std::optional<ChangeSubject> subject_asked(Visit& visit);

/// What a change of that subject is asked for with; what was typed stands in the fields.
std::vector<FormField> change_fields(Visit& visit, const AgreementSheet& sheet, ChangeSubject subject);

/// The change as it was typed; what cannot be read is a problem of its field.
ChangeAsked change_typed(Visit& visit, const AgreementSheet& sheet, ChangeSubject subject, Problems& problems);

/// Whether the rules want approval or notice for the subject, until when, and where they say so.
void write_route(Html& html, Visit& visit, const AgreementSheet& sheet, ChangeSubject subject);

}  // namespace geojeom
