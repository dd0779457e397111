#include "store/columns/code_column.hpp"

#include <algorithm>

namespace geojeom::sqlite {
namespace {

constexpr std::size_t texts_max = 1u << 20;
constexpr std::uint64_t span_max = std::uint64_t{1} << 62;

template <class To, class From>
std::vector<To> converted(const std::vector<From>& codes, std::uint64_t down) {
  std::vector<To> all;
  all.reserve(std::max(codes.capacity(), codes.size()));
  for (const auto code : codes) all.push_back(code == 0 ? 0 : static_cast<To>(code - down));
  return all;
}

template <class Codes>
Codes in_width_for(std::uint64_t greatest, const Codes& codes, std::uint64_t down) {
  return std::visit(
      [&](const auto& from) -> Codes {
        if (greatest <= std::numeric_limits<std::uint8_t>::max()) return converted<std::uint8_t>(from, down);
        if (greatest <= std::numeric_limits<std::uint16_t>::max()) return converted<std::uint16_t>(from, down);
        if (greatest <= std::numeric_limits<std::uint32_t>::max()) return converted<std::uint32_t>(from, down);
        return converted<std::uint64_t>(from, down);
      },
      codes);
}

std::uint64_t greatest_of_width(std::size_t index) {
  constexpr std::uint64_t greatest[] = {
      std::numeric_limits<std::uint8_t>::max(), std::numeric_limits<std::uint16_t>::max(),
      std::numeric_limits<std::uint32_t>::max(), std::numeric_limits<std::uint64_t>::max()};
  return greatest[index];
}

/// Two's complement with its order kept: the distance of numbers on both sides of zero is one subtraction.
std::uint64_t bits_of(std::int64_t number) { return static_cast<std::uint64_t>(number); }

}  // namespace

void CodeColumn::reserve(std::size_t rows) {
  std::visit([&](auto& codes) { codes.reserve(rows); }, codes_);
}

std::size_t CodeColumn::size() const {
  return std::visit([](const auto& codes) { return codes.size(); }, codes_);
}

std::size_t CodeColumn::memory_bytes() const {
  std::size_t bytes = std::visit([](const auto& codes) { return codes.capacity() * sizeof(codes[0]); }, codes_);
  for (const auto& text : texts_) bytes += 2 * (sizeof(std::string) + text.capacity()) + 4 * sizeof(void*);
  return bytes;
}

void CodeColumn::widen_for(Code code) {
  if (code <= greatest_of_width(codes_.index())) return;
  codes_ = in_width_for(code, codes_, 0);
}

void CodeColumn::append_code(Code code) {
  widen_for(code);
  std::visit(
      [&](auto& codes) { codes.push_back(static_cast<typename std::decay_t<decltype(codes)>::value_type>(code)); },
      codes_);
}

/// A smaller number than all before it: the base goes down, by as much again as the column spans, so that this is rare.
void CodeColumn::move_base(std::uint64_t base) {
  const std::uint64_t up = base_ - base;
  greatest_ = greatest_ == 0 ? 0 : greatest_ + up;
  codes_ = in_width_for(greatest_, codes_, std::uint64_t{0} - up);
  base_ = base;
}

CodeColumn::Code CodeColumn::code_for(std::int64_t number) {
  if (!has_base_) {
    has_base_ = true;
    base_ = bits_of(number);
  }
  if (number < static_cast<std::int64_t>(base_)) {
    const std::uint64_t distance = base_ - bits_of(number);
    if (distance > span_max || greatest_ > span_max) {
      is_usable_ = false;
      return 0;
    }
    const std::uint64_t room = bits_of(number) - bits_of(std::numeric_limits<std::int64_t>::min());
    move_base(bits_of(number) - std::min({greatest_, room, span_max / 4}));
  }
  const std::uint64_t distance = bits_of(number) - base_;
  if (distance > span_max) {
    is_usable_ = false;
    return 0;
  }
  greatest_ = std::max(greatest_, distance + 1);
  return distance + 1;
}

CodeColumn::Code CodeColumn::code_for(std::string_view text) {
  if (latest_text_ != 0 && texts_[latest_text_ - 1] == text) return latest_text_;
  if (texts_.size() >= texts_max) {
    is_usable_ = false;
    return 0;
  }
  const auto [found, is_new] = code_by_text_.try_emplace(std::string(text), texts_.size() + 1);
  if (is_new) texts_.emplace_back(text);
  latest_text_ = found->second;
  return found->second;
}

CodeColumn::Code CodeColumn::code_for(const Value& value) {
  if (const auto* number = number_in(value)) return code_for(*number);
  if (const auto* text = text_in(value)) return code_for(std::string_view(*text));
  return 0;
}

// The code first: finding it may widen the column.
void CodeColumn::append(std::int64_t number) { append_code(code_for(number)); }
void CodeColumn::append(std::string_view text) { append_code(code_for(text)); }
void CodeColumn::append(const Value& value) { append_code(code_for(value)); }

void CodeColumn::set(std::size_t row, const Value& value) {
  const Code code = code_for(value);
  widen_for(code);
  std::visit([&](auto& codes) { codes[row] = static_cast<typename std::decay_t<decltype(codes)>::value_type>(code); },
             codes_);
}

void CodeColumn::insert_row(std::size_t row) {
  std::visit([&](auto& codes) { codes.insert(codes.begin() + static_cast<std::ptrdiff_t>(row), 0); }, codes_);
}

void CodeColumn::erase_row(std::size_t row) {
  std::visit([&](auto& codes) { codes.erase(codes.begin() + static_cast<std::ptrdiff_t>(row)); }, codes_);
}

void CodeColumn::shrink() {
  std::uint64_t down = 0;
  if (storage_ == Storage::integer && greatest_ > 0) {
    Code least = greatest_;
    std::visit(
        [&](const auto& codes) {
          for (const auto code : codes) least = code == 0 ? least : std::min<Code>(least, code);
        },
        codes_);
    down = least - 1;
    base_ += down;
    greatest_ -= down;
  }
  codes_ = in_width_for(greatest_code(), codes_, down);
  std::visit([](auto& codes) { codes.shrink_to_fit(); }, codes_);
}

void CodeColumn::gather(std::span<const std::uint32_t> rows, Code* out) const {
  std::visit(
      [&](const auto& codes) {
        for (const auto row : rows) *out++ = codes[row];
      },
      codes_);
}

CodeColumn::Code CodeColumn::code_at(std::size_t row) const {
  return std::visit([&](const auto& codes) -> Code { return codes[row]; }, codes_);
}

Value CodeColumn::value_of(Code code) const {
  if (code == 0) return {};
  return storage_ == Storage::text ? Value{text_of(code)} : Value{number_of(code)};
}

bool CodeColumn::operator==(const CodeColumn& other) const {
  if (size() != other.size()) return false;
  for (std::size_t row = 0; row < size(); ++row) {
    if (value_of(code_at(row)) != other.value_of(other.code_at(row))) return false;
  }
  return true;
}

}  // namespace geojeom::sqlite
