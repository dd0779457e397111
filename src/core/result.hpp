#pragma once

#include <utility>
#include <variant>

#include "core/contract.hpp"
#include "core/problem.hpp"

namespace geojeom {

/// A value, or the problem that kept it from being computed. (std::expected is C++23.)
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  const T& value() const& {
    require(ok(), "value of a result that is a problem");
    return std::get<0>(state_);
  }
  T&& value() && {
    require(ok(), "value of a result that is a problem");
    return std::get<0>(std::move(state_));
  }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }

  const Problem& problem() const {
    require(!ok(), "problem of a result that is a value");
    return std::get<1>(state_);
  }

 private:
  std::variant<T, Problem> state_;
};

}  // namespace geojeom
