#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "core/problem.hpp"
#include "domain/support/records/call_question.hpp"

namespace geojeom::support {

/// The answers of an application by the question's number; a file answers with its name.
using Answers = std::map<std::int64_t, std::string>;

/// Whether a question is asked: its condition ("1 = 예", "2 != 해당 없음, 모름", "1 = yes and 3 = 5") over the answers
/// given so far. Without a condition, and with one that cannot be read, it is asked.
bool is_asked(const CallQuestion& question, const Answers& answers);

/// A question's condition that cannot be read: SUP-132.
Problems check_question_condition(const CallQuestion& question);

/// SUP-152 a required question without an answer, SUP-153 an answer of another form: not a number, no amount, none of
/// the options, too long. Questions that are not asked are passed over. `is_final` false (a draft) asks for no missing
/// answers.
Problems check_answers(std::span<const CallQuestion> questions, const Answers& answers, bool is_final);

/// The options of a choice, the columns of a table: separated by commas.
std::vector<std::string> options_of(const CallQuestion& question);

}  // namespace geojeom::support
