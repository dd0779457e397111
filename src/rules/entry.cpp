#include "rules/entry.hpp"

namespace geojeom {

std::string_view label(Mark mark, Language language) {
  const bool ko = language == Language::ko;
  switch (mark) {
    case Mark::current:
      return ko ? "현행" : "current";
    case Mark::old:
      return ko ? "구판" : "old version";
    case Mark::inferred:
      return ko ? "추정" : "inferred";
    case Mark::not_found:
      return ko ? "미확인" : "not found";
  }
  return {};
}

}  // namespace geojeom
