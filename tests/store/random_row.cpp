#include "tests/store/random_row.hpp"

#include "core/business_number.hpp"
#include "core/date.hpp"
#include "core/hash.hpp"

namespace geojeom {
namespace {

/// Words with Hangul, Latin, digits, quotes and signs that CSV, JSON and SQL have to escape.
std::string random_words(RandomCases& random, bool many_lines) {
  static constexpr std::string_view words[] = {"지역",   "혁신",   "R&D", "\"인용\"", "a'b", "100%", "㈜한빛",
                                               "배터리", "= 합계", "<b>", "\\n",      "Ünï", "東京", "쉼표, 둘"};
  std::string text;
  const auto count = random.between(1, 5);
  for (std::int64_t i = 0; i < count; ++i) {
    if (i > 0) text += many_lines && random.between(0, 1) == 0 ? "\n" : " ";
    text += words[static_cast<std::size_t>(random.between(0, std::size(words) - 1))];
  }
  return text;
}

std::string one_of(RandomCases& random, std::initializer_list<const char*> texts) {
  return texts.begin()[random.between(0, static_cast<std::int64_t>(texts.size()) - 1)];
}

}  // namespace

Value random_value(const Column& column, RandomCases& random) {
  switch (column.kind) {
    case Kind::text:
      return random_words(random, false);
    case Kind::long_text:
      return random_words(random, true);
    case Kind::integer:
    case Kind::won:
    case Kind::decimal:
    case Kind::ratio:
      return random.any_number();
    case Kind::date:
      return to_text(Date::from_days(random.between(-50'000, 100'000)));
    case Kind::instant:
      return random.between(-2'000'000'000'000'000, 4'000'000'000'000'000);
    case Kind::yes_no:
      return random.between(0, 1);
    case Kind::choice: {
      const auto& choices = column.field->choices;
      return std::string(choices[static_cast<std::size_t>(random.between(0, std::ssize(choices) - 1))].code);
    }
    case Kind::reference:
      return random.between(1, 1'000'000'000'000);
    case Kind::business_number:
      return one_of(random, {"1248100998", "2208162517"});
    case Kind::corporate_number:
      return one_of(random, {"1301110006246"});
    case Kind::region:
      return one_of(random, {"mois:30", "mois:30200", "kostat:25"});
    case Kind::ksic:
      return one_of(random, {"10:C", "10:26", "10:26110", "9:58"});
    case Kind::fiscal_year:
      return random.between(1950, 2200);
    case Kind::file:
      return sha256_hex(random.bytes(8));
    case Kind::period:
      break;  // a period's columns are dates
  }
  return {};
}

Row random_row(const RecordType& type, RandomCases& random) {
  Row row(type.columns().size());
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool empty = !type.columns()[i].required && random.between(0, 3) == 0;
    if (!empty) row[i] = random_value(type.columns()[i], random);
  }
  return row;
}

}  // namespace geojeom
