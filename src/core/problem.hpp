#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace geojeom {

/// One thing that is wrong with what somebody asked, in a form that every door can show.
///
/// `code` names a row of a problems.def (see problem_catalogue.hpp), which holds the HTTP status, the Korean and
/// English text and the hint; `details` fill the `{name}` places of those texts
/// (`name_en`, where there is one, those of the English text); `field` is the field of the
/// record or the option of the command it belongs to, empty when it belongs to the whole.
struct Problem {
  enum class Severity : unsigned char { error, warning };

  std::string code;
  std::string field{};
  std::vector<std::pair<std::string, std::string>> details{};
  Severity severity = Severity::error;

  bool operator==(const Problem&) const = default;
};

/// All problems of one request, never the first only. Warnings do not make it fail.
class Problems {
 public:
  Problems() = default;
  Problems(std::initializer_list<Problem> list) : list_(list) {}
  static Problems none() { return {}; }

  Problems& add(Problem problem) {
    list_.push_back(std::move(problem));
    return *this;
  }
  Problems& add(Problems other) {
    for (auto& problem : other.list_) list_.push_back(std::move(problem));
    return *this;
  }

  bool empty() const { return list_.empty(); }
  bool has_errors() const;
  std::size_t size() const { return list_.size(); }
  const Problem& front() const { return list_.front(); }
  auto begin() const { return list_.begin(); }
  auto end() const { return list_.end(); }

 private:
  std::vector<Problem> list_;
};

}  // namespace geojeom
