#include "rules/pack_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/text.hpp"

namespace geojeom {
namespace {

template <class Value, std::size_t size>
using WordTable = std::array<std::pair<std::string_view, Value>, size>;

constexpr WordTable<SpanUnit, 5> span_units{{{"hours", SpanUnit::hours},
                                             {"days", SpanUnit::days},
                                             {"working_days", SpanUnit::working_days},
                                             {"months", SpanUnit::months},
                                             {"years", SpanUnit::years}}};
constexpr WordTable<Mark, 4> marks{
    {{"current", Mark::current}, {"old", Mark::old}, {"inferred", Mark::inferred}, {"not_found", Mark::not_found}}};
constexpr WordTable<Bound, 5> bounds{{{"at_most", Bound::at_most},
                                      {"at_least", Bound::at_least},
                                      {"below", Bound::below},
                                      {"above", Bound::above},
                                      {"exactly", Bound::exactly}}};
constexpr WordTable<LimitUnit, 8> limit_units{{{"%", LimitUnit::percent},
                                               {"won", LimitUnit::won},
                                               {"points", LimitUnit::points},
                                               {"count", LimitUnit::count},
                                               {"hours", LimitUnit::hours},
                                               {"days", LimitUnit::days},
                                               {"months", LimitUnit::months},
                                               {"years", LimitUnit::years}}};

template <class Value, std::size_t size>
std::optional<Value> look_up(const WordTable<Value, size>& table, std::string_view word) {
  const auto* found = std::ranges::find(table, word, &std::pair<std::string_view, Value>::first);
  if (found == table.end()) return std::nullopt;
  return found->second;
}

std::optional<std::int64_t> whole(std::string_view text) {
  std::int64_t number = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Parts between bars, trimmed.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t bar = text.find('|'); bar != std::string_view::npos; bar = text.find('|')) {
    parts.push_back(trim(text.substr(0, bar)));
    text.remove_prefix(bar + 1);
  }
  parts.push_back(trim(text));
  return parts;
}

/// "02-last" or "07-31".
bool read_day(std::string_view text, Span& span) {
  if (text.size() < 4 || text[2] != '-') return false;
  const auto month = whole(text.substr(0, 2));
  const auto day = text.substr(3) == "last" ? std::optional<std::int64_t>(0) : whole(text.substr(3));
  if (!month || !day || *month < 1 || *month > 12) return false;
  if (*day != 0 && !Date::exists(2001, static_cast<int>(*month), static_cast<int>(*day))) return false;
  span.month = static_cast<int>(*month);
  span.day = static_cast<int>(*day);
  return true;
}

std::optional<Span> read_day_of_year(const std::vector<std::string_view>& words) {
  Span span{.unit = SpanUnit::day_of_year};
  const auto years = whole(words[3]);
  if (words[1] != "of" || words[2] != "year" || !years || !read_day(words[0], span)) return std::nullopt;
  span.count = *years;
  return span;
}

std::optional<Span> read_distance(const std::vector<std::string_view>& words) {
  const auto count = whole(words[0]);
  const auto unit = look_up(span_units, words[1]);
  if (!count || !unit || *count < 0 || (words[2] != "after" && words[2] != "before")) return std::nullopt;
  return Span{.count = words[2] == "after" ? *count : -*count, .unit = *unit};
}

std::optional<std::int64_t> read_amount(std::string_view text, LimitUnit unit) {
  if (unit == LimitUnit::percent) {
    const auto ratio = parse_ratio(std::string(text) + "%");
    return ratio ? std::optional(ratio->micros()) : std::nullopt;
  }
  if (unit == LimitUnit::points) {
    const auto points = parse_decimal(text);
    return points ? std::optional(points->micros()) : std::nullopt;
  }
  return whole(text);
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (text = trim(text); !text.empty();) {
    const auto end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text = trim(text.substr(end));
  }
  return words;
}

std::optional<Span> read_span(std::string_view text) {
  auto words = words_of(text);
  int times = 1;
  if (words.size() > 2 && words.back() == "times") {
    const auto count = whole(words[words.size() - 2]);
    if (!count || *count < 1 || *count > 20) return std::nullopt;
    times = static_cast<int>(*count);
    words.resize(words.size() - 2);
  }
  auto span = words.size() == 3 ? read_distance(words) : words.size() == 4 ? read_day_of_year(words) : std::nullopt;
  if (span) span->times = times;
  return span;
}

std::optional<RollOver> read_roll(std::string_view text) {
  RollOver roll;
  for (const auto word : words_of(text)) {
    if (word == "saturday") {
      roll.saturday = true;
    } else if (word == "public_holiday") {
      roll.public_holiday = true;
    } else if (word == "substitute") {
      roll.substitute_holiday = true;
    } else if (word == "labour_day") {
      roll.labour_day = true;
    } else {
      return std::nullopt;
    }
  }
  return roll;
}

std::optional<Mark> read_mark(std::string_view text) { return look_up(marks, text); }

bool read_limit_value(std::string_view text, RuleLimit& limit) {
  if (text == "unknown") return true;
  const auto words = words_of(text);
  if (words.size() < 2) return false;
  const auto bound = look_up(bounds, words[0]);
  if (!bound) return false;
  limit.bound = *bound;
  if (words.size() == 2) {  // 3천만원
    const auto amount = words[1].ends_with("원") ? parse_won(words[1]) : Result<Won>(Problem{.code = "RUL-104"});
    if (!amount) return false;
    limit.unit = LimitUnit::won;
    limit.amount = amount->won();
    return true;
  }
  const auto unit = look_up(limit_units, words[2]);
  if (!unit) return false;
  limit.unit = *unit;
  limit.amount = read_amount(words[1], *unit);
  return words.size() == 3 && limit.amount.has_value();
}

std::optional<Words> read_words(std::string_view text) {
  const auto parts = parts_of(text);
  if (parts.size() != 2 || parts[0].empty() || parts[1].empty()) return std::nullopt;
  return Words{.ko = std::string(parts[0]), .en = std::string(parts[1])};
}

std::optional<ListItem> read_item(std::string_view text) {
  const auto parts = parts_of(text);
  if (parts.size() != 3 || parts[0].empty() || parts[1].empty() || parts[2].empty()) return std::nullopt;
  return ListItem{.code = std::string(parts[0]), .label = {.ko = std::string(parts[1]), .en = std::string(parts[2])}};
}

std::optional<Band> read_band(std::string_view text) {
  const auto item = read_item(text);
  if (!item) return std::nullopt;
  const auto words = words_of(item->code);
  if (words.size() != 2) return std::nullopt;
  Band band{.at_least = std::nullopt, .code = std::string(words[0]), .label = item->label};
  if (words[1] == "-") return band;
  const auto score = parse_decimal(words[1]);
  if (!score) return std::nullopt;
  band.at_least = *score;
  return band;
}

bool read_effective(std::string_view text, RulePack& pack) {
  const auto tilde = text.find('~');
  if (tilde == std::string_view::npos) return false;
  const auto from = parse_date(trim(text.substr(0, tilde)));
  const auto last = trim(text.substr(tilde + 1));
  if (!from) return false;
  pack.effective_from = *from;
  if (last.empty()) return true;
  const auto to = parse_date(last);
  if (!to || *to < *from) return false;
  pack.effective_to = *to;
  return true;
}

}  // namespace geojeom
