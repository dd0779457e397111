#include "store/answer_cache.hpp"

namespace geojeom::sqlite {
namespace {

/// An entry of the table beside its key and lines: node, bucket, the shared table and its counter.
constexpr std::size_t bytes_of_an_entry = 160;

std::size_t size_of(const std::vector<Value>& values) {
  std::size_t bytes = values.capacity() * sizeof(Value);
  for (const auto& value : values) {
    if (const auto* text = text_in(value)) bytes += text->size();
  }
  return bytes;
}

std::size_t size_of(const std::string& key, const AggregateTable& table) {
  std::size_t bytes = bytes_of_an_entry + key.size() + table.lines.capacity() * sizeof(table.lines[0]);
  for (const auto& line : table.lines) bytes += size_of(line.group) + size_of(line.values);
  return bytes;
}

}  // namespace

/// Values are told apart by kind, and texts by their length, so no two questions have one key.
std::string AnswerCache::key_of(const SqlText& question) {
  std::string key = question.sql;
  for (const auto& value : question.values) {
    if (const auto* number = number_in(value)) {
      key += "\x1fn" + std::to_string(*number);
    } else if (const auto* text = text_in(value)) {
      key += "\x1ft" + std::to_string(text->size()) + ":" + *text;
    } else {
      key += "\x1f-";
    }
  }
  return key;
}

bool AnswerCache::is_at(std::int64_t journal_number) {
  if (journal_number > journal_number_) {
    forget();
    journal_number_ = journal_number;
  }
  return journal_number == journal_number_;
}

void AnswerCache::forget() {
  answers_.clear();
  bytes_ = 0;
}

AnswerCache::Answer AnswerCache::find(const std::string& key, std::int64_t journal_number) {
  const std::lock_guard guard(mutex_);
  if (!is_at(journal_number)) return nullptr;
  const auto known = answers_.find(key);
  return known == answers_.end() ? nullptr : known->second;
}

void AnswerCache::keep(const std::string& key, std::int64_t journal_number, Answer answer) {
  const std::size_t bytes = size_of(key, *answer);
  if (bytes > bytes_each_max) return;
  const std::lock_guard guard(mutex_);
  if (!is_at(journal_number)) return;
  if (bytes_ + bytes > bytes_max) forget();
  if (answers_.emplace(key, std::move(answer)).second) bytes_ += bytes;
}

std::size_t AnswerCache::bytes() const {
  const std::lock_guard guard(mutex_);
  return bytes_;
}

}  // namespace geojeom::sqlite
