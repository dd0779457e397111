#include "domain/support/condition/parse_condition.hpp"

#include <algorithm>

#include "domain/support/condition/condition_tokens.hpp"
#include "domain/support/condition/condition_value.hpp"
#include "record/nearest.hpp"

namespace geojeom::support {
namespace {

constexpr std::size_t fact_words_max = 5;
constexpr int depth_max = 40;

struct Postfix {
  std::string_view word;
  std::string_view sign;
};
constexpr Postfix postfixes[] = {{"이상", ">="}, {"이하", "<="}, {"초과", ">"}, {"미만", "<"}, {"이내", "<="}};

const Postfix* postfix_of(std::string_view word) {
  for (const auto& one : postfixes) {
    if (word.ends_with(one.word)) return &one;
  }
  return nullptr;
}

using Kind = CompanyCondition::Kind;

/// One condition of several; the same kind inside is made one, a single part stands for itself.
CompanyCondition combined(Kind kind, std::vector<CompanyCondition> parts) {
  CompanyCondition whole{.kind = kind};
  for (auto& part : parts) {
    if (part.kind == kind && !part.parts.empty()) {
      for (auto& inner : part.parts) whole.parts.push_back(std::move(inner));
    } else {
      whole.parts.push_back(std::move(part));
    }
  }
  if (whole.parts.size() == 1) {
    auto alone = std::move(whole.parts.front());
    return alone;
  }
  return whole;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : tokens_(condition_tokens(text)) {}

  Result<CompanyCondition> run() {
    if (here().kind == TokenKind::end) return CompanyCondition{};
    auto condition = disjunction();
    if (condition && here().kind != TokenKind::end) return unreadable();
    return condition;
  }

 private:
  const ConditionToken& here() const { return tokens_[at_]; }
  bool take(TokenKind kind) {
    if (here().kind != kind) return false;
    ++at_;
    return true;
  }
  Problem unreadable() const {
    std::string near;
    for (std::size_t i = at_; i < tokens_.size() && i < at_ + 3; ++i)
      near += (near.empty() ? "" : " ") + tokens_[i].text;
    if (near.empty() && at_ > 0) near = tokens_[at_ - 1].text;
    return {.code = "SUP-132", .details = {{"near", near}}};
  }

  Result<CompanyCondition> disjunction() { return chain(Kind::any, TokenKind::disjunction); }

  /// Parts joined by one word; "or" is a chain of "and" chains.
  Result<CompanyCondition> chain(Kind kind, TokenKind joint) {
    std::vector<CompanyCondition> parts;
    do {
      auto part = kind == Kind::any ? chain(Kind::all, TokenKind::conjunction) : unary();
      if (!part) return part;
      parts.push_back(std::move(part).value());
    } while (take(joint));
    return combined(kind, std::move(parts));
  }

  Result<CompanyCondition> unary() {
    if (++depth_ > depth_max) return unreadable();
    auto answer = unary_within();
    --depth_;
    return answer;
  }

  Result<CompanyCondition> unary_within() {
    if (take(TokenKind::negation)) {
      auto part = unary();
      if (!part) return part;
      CompanyCondition opposite{.kind = Kind::negation};
      opposite.parts.push_back(std::move(part).value());
      return opposite;
    }
    if (take(TokenKind::open)) {
      auto inner = disjunction();
      if (inner && !take(TokenKind::close)) return unreadable();
      return inner;
    }
    return comparison();
  }

  /// The fact whose name begins here, the longest first.
  Result<const Fact*> read_fact() {
    std::size_t most = 0;
    while (most < fact_words_max && tokens_[at_ + most].kind == TokenKind::word) ++most;
    if (most == 0) return unreadable();
    for (std::size_t count = most; count > 0; --count) {
      std::string name;
      for (std::size_t i = 0; i < count; ++i) name += (i == 0 ? "" : " ") + tokens_[at_ + i].text;
      if (const Fact* found = find_fact(name)) {
        at_ += count;
        return found;
      }
    }
    return unknown(here().text);
  }

  static Problem unknown(const std::string& text) {
    const Fact* nearest = &facts().front();
    std::size_t best = 1000;
    for (const auto& one : facts()) {
      const auto off = std::min(edit_distance(text, one.ko), edit_distance(text, one.name));
      if (off < best) {
        best = off;
        nearest = &one;
      }
    }
    return {.code = "SUP-130",
            .details = {
                {"value", text}, {"nearest", std::string(nearest->ko)}, {"nearest_en", std::string(nearest->name)}}};
  }

  Result<CompanyCondition> comparison() {
    const auto found = read_fact();
    if (!found) return found.problem();
    const Fact& fact = **found;
    if (here().kind == TokenKind::compare) {
      const std::string sign = tokens_[at_++].text;
      return compared(fact, sign, read_list());
    }
    const bool is_amount = fact.kind == FactKind::count || fact.kind == FactKind::years ||
                           fact.kind == FactKind::money || fact.kind == FactKind::share;
    if (is_amount) return postfixed(fact);
    if (here().kind == TokenKind::word) return compared(fact, "=", read_list());
    if (fact.kind == FactKind::yes_no) return compared(fact, "=", {"예"});
    return unreadable();
  }

  static Result<CompanyCondition> compared(const Fact& fact, std::string_view sign,
                                           const std::vector<std::string>& values) {
    auto made = comparison_of(fact, sign, values);
    if (!made) return made.problem();
    return CompanyCondition{.kind = Kind::comparison, .comparison = std::move(made).value()};
  }

  /// "a, b c, d": the words between commas are one value.
  std::vector<std::string> read_list() {
    std::vector<std::string> values;
    do {
      std::string value;
      while (here().kind == TokenKind::word) value += (value.empty() ? "" : " ") + tokens_[at_++].text;
      if (!value.empty()) values.push_back(std::move(value));
    } while (take(TokenKind::comma));
    return values;
  }

  /// "50억원 이상 400억원 미만", "10명이상".
  Result<CompanyCondition> postfixed(const Fact& fact) {
    std::vector<CompanyCondition> parts;
    while (here().kind == TokenKind::word) {
      std::string value;
      const Postfix* postfix = nullptr;
      while (here().kind == TokenKind::word && postfix == nullptr) {
        const std::string& word = tokens_[at_++].text;
        postfix = postfix_of(word);
        const auto kept = postfix == nullptr ? word : word.substr(0, word.size() - postfix->word.size());
        if (!kept.empty()) value += (value.empty() ? "" : " ") + kept;
      }
      if (postfix == nullptr) return unreadable();
      auto part = compared(fact, postfix->sign, {value});
      if (!part) return part;
      parts.push_back(std::move(part).value());
    }
    if (parts.empty()) return unreadable();
    return combined(Kind::all, std::move(parts));
  }

  std::vector<ConditionToken> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Result<CompanyCondition> parse_condition(std::string_view text) { return Parser(text).run(); }

}  // namespace geojeom::support
