#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "record/kind.hpp"
#include "record/value.hpp"

namespace geojeom::sqlite {

/// One column of a record type in memory, as narrow as its values allow: one, two, four or eight bytes a row. Code 0 is
/// "nothing"; a number is its distance from the smallest one, a text its place in the column's own list of texts.
class CodeColumn {
 public:
  using Code = std::uint64_t;

  explicit CodeColumn(Storage storage) : storage_(storage) {}

  void reserve(std::size_t rows);
  void append_empty() { append_code(0); }
  void append(std::int64_t number);
  void append(std::string_view text);
  void append(const Value& value);
  void set(std::size_t row, const Value& value);
  /// Makes room for one row, empty as yet.
  void insert_row(std::size_t row);
  void erase_row(std::size_t row);
  /// Gives back what growing left over, and takes the narrowest width.
  void shrink();

  Storage storage() const { return storage_; }
  std::size_t size() const;
  std::size_t memory_bytes() const;
  /// False once the values are too many or too far apart to be coded; then nothing in it can be trusted.
  bool is_usable() const { return is_usable_; }

  /// The codes of these rows.
  void gather(std::span<const std::uint32_t> rows, Code* codes) const;
  Code code_at(std::size_t row) const;
  Value value_of(Code code) const;
  /// Of a number's code, which is not 0.
  std::int64_t number_of(Code code) const { return static_cast<std::int64_t>(base_ + (code - 1)); }
  /// Of a text's code, which is not 0.
  const std::string& text_of(Code code) const { return texts_[code - 1]; }
  /// No code is greater.
  Code greatest_code() const { return storage_ == Storage::text ? texts_.size() : greatest_; }
  bool operator==(const CodeColumn& other) const;

 private:
  using Codes = std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>,
                             std::vector<std::uint64_t>>;

  Code code_for(std::int64_t number);
  Code code_for(std::string_view text);
  Code code_for(const Value& value);
  void append_code(Code code);
  void widen_for(Code code);
  void move_base(std::uint64_t base);

  Storage storage_;
  bool is_usable_ = true;
  bool has_base_ = false;
  std::uint64_t base_ = 0;  ///< the number whose code is 1, in two's complement
  Code greatest_ = 0;
  Codes codes_;
  std::vector<std::string> texts_;
  std::unordered_map<std::string, Code> code_by_text_;
  Code latest_text_ = 0;
};

}  // namespace geojeom::sqlite
