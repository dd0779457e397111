#include "domain/support/call/question_rules.hpp"

#include <algorithm>
#include <charconv>

#include "core/decimal.hpp"
#include "core/text.hpp"
#include "core/utf8.hpp"
#include "core/won.hpp"
#include "domain/support/condition/condition_tokens.hpp"
#include "domain/support/words.hpp"

namespace geojeom::support {
namespace {

/// "1 = 예, 모름": the number of a question, equal or not, values.
struct AnswerTest {
  std::int64_t question = 0;
  bool is_negated = false;
  std::vector<std::string> values;
};

/// All tests of a condition, joined by "and"; nothing when it cannot be read.
std::optional<std::vector<AnswerTest>> read_tests(std::string_view text) {
  const auto tokens = condition_tokens(text);
  std::vector<AnswerTest> tests;
  for (std::size_t at = 0; tokens[at].kind != TokenKind::end;) {
    AnswerTest test;
    const std::string& number = tokens[at].text;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), test.question);
    const bool is_number =
        error == std::errc() && (end == number.data() + number.size() || std::string_view(end) == "번");
    if (tokens[at].kind != TokenKind::word || !is_number || tokens[at + 1].kind != TokenKind::compare)
      return std::nullopt;
    test.is_negated = tokens[at + 1].text == "!=";
    if (!test.is_negated && tokens[at + 1].text != "=") return std::nullopt;
    at += 2;
    do {
      std::string value;
      while (tokens[at].kind == TokenKind::word) value += (value.empty() ? "" : " ") + tokens[at++].text;
      test.values.push_back(search_text(value));
    } while (tokens[at].kind == TokenKind::comma && ++at > 0);
    tests.push_back(std::move(test));
    if (tokens[at].kind == TokenKind::conjunction) {
      ++at;
    } else if (tokens[at].kind != TokenKind::end) {
      return std::nullopt;
    }
  }
  return tests;
}

Problem misfit(const CallQuestion& question, Words expected) {
  return {.code = "SUP-153",
          .field = question.code,
          .details = {{"question", question.question}, {"expected", expected.ko}, {"expected_en", expected.en}}};
}

std::optional<Words> misfit_of(const CallQuestion& question, const std::string& answer) {
  switch (question.kind) {
    case QuestionKind::number:
      if (!parse_decimal(answer)) return Words{"수로 답해 주세요.", "Answer with a number."};
      break;
    case QuestionKind::money:
      if (!parse_won(answer)) return Words{"금액으로 답해 주세요.", "Answer with an amount."};
      break;
    case QuestionKind::choice: {
      const auto options = options_of(question);
      if (std::find(options.begin(), options.end(), answer) == options.end()) {
        return Words{"선택지 가운데에서 골라 주세요.", "Choose one of the options."};
      }
      break;
    }
    default:
      break;
  }
  const auto length = static_cast<std::int64_t>(to_code_points(answer).size());
  if (question.max_length && length > *question.max_length) {
    return Words{"글자 수 한도를 넘습니다.", "It is longer than allowed."};
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> options_of(const CallQuestion& question) {
  std::vector<std::string> options;
  std::string_view rest = question.options ? std::string_view(*question.options) : std::string_view();
  while (!rest.empty()) {
    const auto end = std::min(rest.find(','), rest.size());
    options.emplace_back(trim(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return options;
}

bool is_asked(const CallQuestion& question, const Answers& answers) {
  const auto tests = read_tests(question.condition.value_or(""));
  if (!tests) return true;
  return std::all_of(tests->begin(), tests->end(), [&](const AnswerTest& test) {
    const auto given = answers.find(test.question);
    const std::string answer = given == answers.end() ? "" : search_text(given->second);
    const bool is_one = std::find(test.values.begin(), test.values.end(), answer) != test.values.end();
    return is_one != test.is_negated && !(test.is_negated && answer.empty());
  });
}

Problems check_question_condition(const CallQuestion& question) {
  if (read_tests(question.condition.value_or(""))) return {};
  return {{.code = "SUP-132", .field = "condition", .details = {{"near", *question.condition}}}};
}

Problems check_answers(std::span<const CallQuestion> questions, const Answers& answers, bool is_final) {
  Problems problems;
  for (const auto& question : questions) {
    if (!is_asked(question, answers)) continue;
    const auto given = answers.find(question.number);
    const bool is_missing = given == answers.end() || trim(given->second).empty();
    if (is_missing) {
      if (question.is_required && is_final) {
        problems.add({.code = "SUP-152", .field = question.code, .details = {{"question", question.question}}});
      }
      continue;
    }
    if (auto expected = misfit_of(question, given->second)) problems.add(misfit(question, std::move(*expected)));
  }
  return problems;
}

}  // namespace geojeom::support
