#include "exchange/xlsx/sheet_handler.hpp"

#include <fmt/format.h>

#include <charconv>
#include <utility>

#include "exchange/xlsx/character_escapes.hpp"

namespace geojeom {
namespace {

constexpr std::uint32_t rows_max = 1'048'576;

template <class T>
bool parse_whole(std::string_view digits, T& value) {
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size();
}

/// Up to 15 digits with at most one point: most numbers are written as they are shown.
bool is_plain(std::string_view number) {
  if (number.starts_with('-')) number.remove_prefix(1);
  if (number.empty() || number.size() > 15 || number.front() == '.' || number.back() == '.') return false;
  if (number.size() > 1 && number[0] == '0' && number[1] != '.') return false;
  unsigned points = 0;
  for (const char c : number) {
    if (c == '.') ++points;
    if ((c < '0' || c > '9') && c != '.') return false;
  }
  return points == 0 || (points == 1 && number.back() != '0');
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

void SheetHandler::start(std::string_view name, XmlAttributes attributes) {
  if (name == "c" && in_row_) return start_cell(attributes);
  if (name == "row") return start_row(attributes);
  if (!in_cell_) return;
  if (name == "v") {
    is_collecting_ = true;
  } else if (name == "t") {
    is_collecting_ = !in_phonetic_;
  } else if (name == "f") {
    has_formula_ = true;
  } else if (name == "rPh") {
    in_phonetic_ = true;
  }
}

void SheetHandler::end(std::string_view name) {
  if (name == "v" || name == "t") {
    is_collecting_ = false;
  } else if (name == "c" && in_cell_) {
    end_cell();
  } else if (name == "row" && in_row_) {
    end_row();
  } else if (name == "rPh") {
    in_phonetic_ = false;
  }
}

void SheetHandler::collect(std::string_view text) {
  texts_.append(text);
  if (texts_.size() <= limits_.row_bytes_max) return;
  stop({.code = "EXC-107",
        .details = {{"row", std::to_string(row_number_)}, {"limit", std::to_string(limits_.row_bytes_max)}}});
}

void SheetHandler::start_row(XmlAttributes attributes) {
  const std::string_view number = attributes.get("r");
  ++row_number_;
  if (!number.empty() && (!parse_whole(number, row_number_) || row_number_ == 0)) row_number_ = rows_max + 1;
  if (row_number_ > rows_max) {
    return stop({.code = "EXC-115", .details = {{"part", part_->name()}, {"reason", fmt::format("row {}", number)}}});
  }
  row_->start(row_number_);
  if (attributes.is_true("hidden")) row_->hide();
  pending_.clear();
  texts_.clear();
  column_next_ = 0;
  in_row_ = true;
  in_cell_ = false;
}

void SheetHandler::start_cell(XmlAttributes attributes) {
  column_ = column_next_;
  std::uint32_t row_ignored = 0;
  const std::string_view reference = attributes.get("r");
  const bool is_readable = reference.empty() || parse_cell_reference(reference, row_ignored, column_);
  if (!is_readable || column_ >= limits_.columns_max) {
    return stop({.code = "EXC-109",
                 .details = {{"row", std::to_string(row_number_)}, {"limit", std::to_string(limits_.columns_max)}}});
  }
  column_next_ = column_ + 1;
  type_ = attributes.get("t");
  style_ = 0;
  parse_whole(attributes.get("s"), style_);
  cell_begin_ = texts_.size();
  in_cell_ = true;
  has_formula_ = false;
  in_phonetic_ = false;
}

void SheetHandler::end_cell() {
  in_cell_ = false;
  is_collecting_ = false;
  Pending pending{.column = column_,
                  .kind = CellKind::text,
                  .is_own = true,
                  .begin = cell_begin_,
                  .end = texts_.size(),
                  .shared = {}};
  const std::string_view text = own_text();
  if (text.size() > limits_.cell_bytes_max) {
    Problem problem = problem_at("EXC-108", row_number_, column_);
    problem.details.emplace_back("limit", std::to_string(limits_.cell_bytes_max));
    row_->add_problem(std::move(problem));
    texts_.resize(cell_begin_);
    pending.end = cell_begin_;
    pending.kind = CellKind::error;
  } else if (type_ == "s") {
    add_shared_text(pending);
  } else if (type_ == "inlineStr" || type_ == "str") {
    if (text.find("_x") != std::string_view::npos) {
      std::string plain(text);
      undo_character_escapes(plain);
      replace_text(pending, plain);
    }
    if (pending.begin == pending.end) return;
  } else if (type_ == "b") {
    replace_text(pending, trimmed(text) == "1" || trimmed(text) == "true" ? "TRUE" : "FALSE");
    pending.kind = CellKind::boolean;
  } else if (type_ == "e") {
    pending.kind = CellKind::error;
    Problem problem = problem_at("EXC-124", row_number_, column_);
    problem.details.emplace_back("value", std::string(text));
    row_->add_problem(std::move(problem));
  } else if (type_ == "d") {
    pending.kind = CellKind::date;
  } else {
    if (trimmed(text).empty() && !has_formula_) return;
    add_number(pending);
  }
  pending_.push_back(pending);
}

/// A number, or the date that its style makes of it.
void SheetHandler::add_number(Pending& pending) {
  const std::string_view text = trimmed(own_text());
  if (text.empty()) {
    pending.kind = CellKind::error;
    row_->add_problem(problem_at("EXC-122", row_number_, column_));
    return;
  }
  const DateFormat format = style_ < workbook_.styles.size() ? workbook_.styles[style_] : DateFormat{};
  if (double serial = 0; format.is_date() && parse_whole(text, serial)) {
    if (const auto iso = serial_to_iso(serial, format, workbook_.is_1904)) {
      pending.kind = CellKind::date;
      return replace_text(pending, *iso);
    }
  }
  pending.kind = CellKind::number;
  if (is_plain(text)) return;
  if (const auto plain = plain_number(text)) return replace_text(pending, *plain);
  pending.kind = CellKind::error;
  unreadable(fmt::format("'{}'", text.substr(0, 40)));
}

void SheetHandler::add_shared_text(Pending& pending) {
  std::size_t index = 0;
  pending.is_own = false;
  if (parse_whole(trimmed(own_text()), index) && index < workbook_.texts.size()) {
    pending.shared = workbook_.texts[index];
    if (pending.shared.empty()) pending.kind = CellKind::empty;
  } else {
    pending.kind = CellKind::error;
    unreadable("shared string");
  }
  texts_.resize(cell_begin_);
}

void SheetHandler::replace_text(Pending& pending, std::string_view text) {
  texts_.resize(pending.begin);
  texts_.append(text);
  pending.end = texts_.size();
}

void SheetHandler::unreadable(std::string_view reason) {
  Problem problem = problem_at("EXC-123", row_number_, column_);
  problem.details.emplace_back("reason", std::string(reason));
  row_->add_problem(std::move(problem));
}

void SheetHandler::end_row() {
  in_row_ = false;
  for (const Pending& pending : pending_) {
    Cell& cell = row_->at(pending.column);
    cell.kind = pending.kind;
    cell.text =
        pending.is_own ? std::string_view(texts_).substr(pending.begin, pending.end - pending.begin) : pending.shared;
  }
  merged_.fill(*row_);
  row_->drop_trailing_empty_cells();
  cells_ += row_->size() + 1;
  if (cells_ > limits_.cells_max) {
    return stop({.code = "EXC-119", .details = {{"limit", std::to_string(limits_.cells_max)}}});
  }
  if (row_->is_blank() && row_->problems().empty()) return;
  has_row_ = true;
  part_->pause();
}

void SheetHandler::stop(Problem problem) { part_->stop(std::move(problem)); }

}  // namespace geojeom
