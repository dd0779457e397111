#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace geojeom::support {

enum class TokenKind : unsigned char { word, compare, comma, open, close, conjunction, disjunction, negation, end };

struct ConditionToken {
  TokenKind kind = TokenKind::end;
  std::string text;  ///< of a comparison: one of = != >= <= > <
};

/// The tokens of a condition, an `end` behind them. A comma between digits belongs to the number when three digits
/// follow.
std::vector<ConditionToken> condition_tokens(std::string_view text);

}  // namespace geojeom::support
