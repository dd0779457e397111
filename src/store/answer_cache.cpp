#include "store/answer_cache.hpp"

namespace geojeom::sqlite {

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
    answers_.clear();
    lines_ = 0;
    journal_number_ = journal_number;
  }
  return journal_number == journal_number_;
}

AnswerCache::Answer AnswerCache::find(const std::string& key, std::int64_t journal_number) {
  const std::lock_guard guard(mutex_);
  if (!is_at(journal_number)) return nullptr;
  const auto known = answers_.find(key);
  return known == answers_.end() ? nullptr : known->second;
}

void AnswerCache::keep(const std::string& key, std::int64_t journal_number, Answer answer) {
  const std::size_t lines = answer->lines.size() + 1;
  if (lines > lines_each_max) return;
  const std::lock_guard guard(mutex_);
  if (!is_at(journal_number)) return;
  if (lines_ + lines > lines_max) {
    answers_.clear();
    lines_ = 0;
  }
  if (answers_.emplace(key, std::move(answer)).second) lines_ += lines;
}

}  // namespace geojeom::sqlite
