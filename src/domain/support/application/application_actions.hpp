#pragma once

#include <string>
#include <vector>

#include "domain/support/call/call_actions.hpp"
#include "domain/support/call/question_rules.hpp"
#include "domain/support/condition/condition.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/pre_check.hpp"

namespace geojeom::support {

/// An application as it is being written. Without an id a new one is begun.
struct ApplicationDraft {
  std::int64_t id = 0;
  std::int64_t call = 0;
  std::int64_t company = 0;
  std::string title;
  std::string item;
  std::optional<Won> requested{};
  std::optional<Won> own_share{};
  std::optional<Period> period{};
  std::string contact_name{};
  std::string contact_phone{};
  std::string contact_email{};
  std::string summary{};
  std::string expected{};
  Answers answers{};
};

/// Keeps a draft; nothing needs to be complete but the title. While a correction is asked for, a submitted application
/// may be changed by the same way. Errors: SUP-157 it is under review or decided, SUP-156 no correction is open,
/// SUP-153 answers of another form, REC-108.
Acted save_draft(Writer& writer, const Registry& registry, const ApplicationDraft& draft, Date today);

struct Submission {
  std::int64_t application = 0;
  Instant at;  ///< when the server received it
};

/// Submits a draft, up to but without the closing moment. Errors: SUP-150 the reception is not open, SUP-151 and
/// SUP-158 not eligible or not known to be (one a part of the condition; unknown parts are warnings), SUP-152 and
/// SUP-153 answers, SUP-154 the cap, SUP-155 the own share, SUP-157 it is no draft, REC-101 nothing asked for.
Acted submit_application(Writer& writer, const Registry& registry, const Submission& submission);

/// How an applicant stands to a call's condition, part by part.
std::vector<ConditionAnswer> eligibility_of(Reader& reader, const Registry& registry, std::int64_t company,
                                            std::int64_t call, Date on);

/// The answers that an application has so far, by question number.
Answers load_answers(Reader& reader, const Registry& registry, std::int64_t application);

struct CorrectionAsked {
  std::int64_t application = 0;
  std::string what;
  Date requested_on;
  Date due_on;
};
/// Asks a submitted application to be corrected. Errors: SUP-157, REC-108.
Acted request_correction(Writer& writer, const Registry& registry, const CorrectionAsked& asked);
/// The applicant has corrected; the application is submitted again. Errors: SUP-156 no request is open or it is
/// overdue.
Acted answer_correction(Writer& writer, const Registry& registry, std::int64_t application, const std::string& answer,
                        Date today);

/// BR-11: the pre-check is over: with a failed item the application is ineligible, else it goes under review. Errors:
/// SUP-173 items without a result, SUP-157, SUP-115 a duplicate check on hold.
Acted conclude_pre_check(Writer& writer, const Registry& registry, std::int64_t application);

/// The applicant gives up. Errors: SUP-157 after a confirmed selection.
Acted withdraw_application(Writer& writer, const Registry& registry, std::int64_t application);

}  // namespace geojeom::support
