#include "domain/support/condition/condition_tokens.hpp"

#include "core/text.hpp"

namespace geojeom::support {
namespace {

struct Keyword {
  std::string_view text;
  TokenKind kind;
};
constexpr Keyword keywords[] = {
    {"그리고", TokenKind::conjunction}, {"and", TokenKind::conjunction},    {"또는", TokenKind::disjunction},
    {"or", TokenKind::disjunction},     {"이거나", TokenKind::disjunction}, {"아님", TokenKind::negation},
    {"not", TokenKind::negation},
};

struct Sign {
  std::string_view text;
  std::string_view means;
};
/// Longer signs come before those they begin with.
constexpr Sign signs[] = {{">=", ">="}, {"<=", "<="}, {"!=", "!="}, {"<>", "!="}, {"≥", ">="}, {"≤", "<="},
                          {"≠", "!="},  {"==", "="},  {"=", "="},   {">", ">"},   {"<", "<"}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "5,000": the comma at `at` groups digits.
bool groups_digits(std::string_view text, std::size_t at) {
  if (at == 0 || at + 3 >= text.size() || !is_digit(text[at - 1])) return false;
  for (std::size_t i = at + 1; i <= at + 3; ++i) {
    if (!is_digit(text[i])) return false;
  }
  return at + 4 >= text.size() || !is_digit(text[at + 4]);
}

const Sign* sign_at(std::string_view rest) {
  for (const auto& sign : signs) {
    if (rest.starts_with(sign.text)) return &sign;
  }
  return nullptr;
}

class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {}

  std::vector<ConditionToken> run() {
    for (std::size_t at = 0; at < text_.size();) at += step(at);
    finish_word();
    tokens_.push_back({TokenKind::end, ""});
    return std::move(tokens_);
  }

 private:
  /// Reads what stands at that place and answers how many bytes it took.
  std::size_t step(std::size_t at) {
    const char c = text_[at];
    if (const Sign* sign = sign_at(text_.substr(at))) {
      add(TokenKind::compare, sign->means);
      return sign->text.size();
    }
    if (c == ' ') {
      finish_word();
    } else if (c == ',' && !groups_digits(text_, at)) {
      add(TokenKind::comma, ",");
    } else if (c == '(') {
      add(TokenKind::open, "(");
    } else if (c == ')') {
      add(TokenKind::close, ")");
    } else {
      word_ += c;
    }
    return 1;
  }

  void add(TokenKind kind, std::string_view text) {
    finish_word();
    tokens_.push_back({kind, std::string(text)});
  }

  void finish_word() {
    if (word_.empty()) return;
    TokenKind kind = TokenKind::word;
    std::string lower;
    for (const char c : word_) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const auto& keyword : keywords) {
      if (lower == keyword.text) kind = keyword.kind;
    }
    tokens_.push_back({kind, std::move(word_)});
    word_.clear();
  }

  std::string_view text_;
  std::string word_;
  std::vector<ConditionToken> tokens_;
};

}  // namespace

std::vector<ConditionToken> condition_tokens(std::string_view text) {
  const std::string clean = collapse_spaces(to_nfc(text));
  return Tokens(clean).run();
}

}  // namespace geojeom::support
