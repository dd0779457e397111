#include "domain/rules_in_use.hpp"

namespace geojeom {
namespace {

RuleBook& book_in_use() {
  static RuleBook book;
  return book;
}

}  // namespace

void use_rules(RuleBook book) { book_in_use() = std::move(book); }

const RuleBook& rules_in_use() { return book_in_use(); }

}  // namespace geojeom
