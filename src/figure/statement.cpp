#include "figure/statement.hpp"

#include <array>

#include "core/problem_catalogue.hpp"
#include "core/text.hpp"
#include "record/lookup.hpp"

namespace geojeom {
namespace {

struct Labels {
  std::string_view code;
  std::string_view ko;
  std::string_view en;
};
constexpr std::array<Labels, 5> qualifiers = {{{"exact", "정확", "exact"},
                                               {"about", "약", "about"},
                                               {"more_than", "초과", "more than"},
                                               {"planned", "계획", "planned"},
                                               {"expected", "예상", "expected"}}};
constexpr std::array<Labels, 5> verdicts = {{{"agrees", "일치", "agrees"},
                                             {"within_qualifier", "범위 안", "within"},
                                             {"stands_as_stated", "제시대로", "as stated"},
                                             {"differs", "다름", "differs"},
                                             {"cannot_compute", "계산 불가", "cannot compute"}}};

/// The columns of the record type stated_figure, found once.
struct StatedColumns {
  explicit StatedColumns(const RecordType& described) : type(described) {}
  const Value& of(const StoredRow& stored, std::string_view column) const {
    return stored.row[*type.column_index(column)];
  }
  std::string text(const StoredRow& stored, std::string_view column) const {
    const auto* text = text_in(of(stored, column));
    return text != nullptr ? *text : std::string();
  }
  const RecordType& type;
};

Qualifier qualifier_of(std::string_view code) {
  for (std::size_t i = 0; i < qualifiers.size(); ++i) {
    if (qualifiers[i].code == code) return static_cast<Qualifier>(i);
  }
  return Qualifier::exact;
}

bool is_forecast(Qualifier qualifier) { return qualifier == Qualifier::planned || qualifier == Qualifier::expected; }

StatementCheck read_statement(const StatedColumns& columns, const StoredRow& stored) {
  StatementCheck check{.code = columns.text(stored, "code"),
                       .meaning = columns.text(stored, "meaning"),
                       .qualifier = qualifier_of(columns.text(stored, "qualifier")),
                       .unit = columns.text(stored, "unit"),
                       .stated_text = columns.text(stored, "grade"),
                       .id = stored.id};
  const auto first = parse_date(columns.text(stored, "period_from"));
  const auto last = parse_date(columns.text(stored, "period_to"));
  ensure(first.ok() && last.ok(), "a stated figure has a period");
  check.request = {.measure = columns.text(stored, "measure"),
                   .organisation = stored.organisation,
                   .period = Period::checked(*first, *last),
                   .slice = parse_slice(columns.text(stored, "slice"))};
  if (const auto* value = number_in(columns.of(stored, "value"))) check.stated = Quantity::millionths(*value);
  return check;
}

void settle_number(StatementCheck& check, const Quantity& computed) {
  check.verdict = judge(check.qualifier, *check.stated, computed);
  if (computed != *check.stated) check.difference = difference(computed, *check.stated);
}

void say_why(StatementCheck& check, std::string ko, std::string en) {
  check.why = std::move(ko);
  check.why_en = std::move(en);
}

void settle(StatementCheck& check, Result<Figure> figure) {
  const bool forecast = is_forecast(check.qualifier);
  if (!figure) {
    check.verdict = forecast ? Verdict::stands_as_stated : Verdict::cannot_compute;
    if (forecast)
      return say_why(check, "문서가 기대하거나 계획한 값이며, 이 범위로 나누어 계산할 기록이 없습니다.",
                     "The document expects or plans it; no records can be cut to its extent.");
    return say_why(check, explain(figure.problem(), Language::ko).message,
                   explain(figure.problem(), Language::en).message);
  }
  check.computed = std::move(figure).value();
  if (!check.computed->has_value() || (check.computed->N == 0 && forecast)) {
    check.computed.reset();
    check.verdict = forecast ? Verdict::stands_as_stated : Verdict::cannot_compute;
    say_why(check, "이 기간과 범위에 해당하는 기록이 없습니다.", "There are no records of this period and extent.");
  } else if (check.stated && check.computed->value) {
    settle_number(check, *check.computed->value);
  } else if (!check.stated_text.empty() && check.computed->text == check.stated_text) {
    check.verdict = Verdict::agrees;
  } else {
    check.verdict = forecast ? Verdict::stands_as_stated : Verdict::differs;
  }
}

}  // namespace

std::string_view label(Verdict verdict, Language language) {
  const Labels& labels = verdicts[static_cast<std::size_t>(verdict)];
  return language == Language::ko ? labels.ko : labels.en;
}

std::string_view label(Qualifier qualifier, Language language) {
  const Labels& labels = qualifiers[static_cast<std::size_t>(qualifier)];
  return language == Language::ko ? labels.ko : labels.en;
}

std::vector<Cut> parse_slice(std::string_view text) {
  std::vector<Cut> cuts;
  while (!text.empty()) {
    const auto part = text.substr(0, text.find(';'));
    const auto equals = part.find('=');
    if (equals != std::string_view::npos) {
      cuts.push_back({std::string(trim(part.substr(0, equals))), std::string(trim(part.substr(equals + 1)))});
    }
    text.remove_prefix(std::min(text.size(), part.size() + 1));
  }
  return cuts;
}

Verdict judge(Qualifier qualifier, const Quantity& stated, const Quantity& computed) {
  if (stated == computed) return Verdict::agrees;
  switch (qualifier) {
    case Qualifier::more_than:
      return computed > stated ? Verdict::within_qualifier : Verdict::differs;
    case Qualifier::about: {
      const auto share = quotient(difference(computed, stated), stated);
      const bool close = share && share->units <= about_tolerance.micros() && share->units >= -about_tolerance.micros();
      return close ? Verdict::within_qualifier : Verdict::differs;
    }
    case Qualifier::planned:
    case Qualifier::expected:
      return Verdict::stands_as_stated;
    case Qualifier::exact:
      break;
  }
  return Verdict::differs;
}

std::vector<StatementCheck> check_statements(Reader& reader, const MeasureCatalogue& catalogue,
                                             std::optional<std::int64_t> organisation) {
  const StatedColumns columns(catalogue.registry().at("stated_figure"));
  const RecordType& documents = catalogue.registry().at("source_document");
  std::vector<StatementCheck> checks;
  const Query query{.type = &columns.type, .organisation = organisation, .order = {{"organisation"}}};
  reader.scan(query, [&](const StoredRow& stored) {
    checks.push_back(read_statement(columns, stored));
    const auto document = reader.find(documents, *number_in(columns.of(stored, "document")));
    if (document) checks.back().document = title_of(documents, document->row, Language::ko);
    return true;
  });
  Figures figures(reader, catalogue);
  for (auto& check : checks) settle(check, figures.figure(check.request));
  return checks;
}

}  // namespace geojeom
