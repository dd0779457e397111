#include <fmt/format.h>

#include "exchange/export/exporter.hpp"

namespace geojeom {
namespace {

/// Excel takes at most 255 bytes of choices in a list; longer ones stand on the notes sheet only.
constexpr std::size_t choices_text_max = 250;

std::vector<std::string> choices_of_column(const Column& column, const ExportStyle& style) {
  std::vector<std::string> choices;
  if (column.kind == Kind::yes_no) {
    for (const std::int64_t yes : {1, 0}) choices.push_back(display_value(column, Value{yes}, style.language));
  }
  if (column.field == nullptr || column.kind != Kind::choice) return choices;
  for (const Choice& choice : column.field->choices) {
    choices.emplace_back(style.names ? choice.code : style.language == Language::ko ? choice.ko : choice.en);
  }
  return choices;
}

std::string joined(const std::vector<std::string>& choices) { return fmt::format("{}", fmt::join(choices, ", ")); }

/// How a value of the kind is written, by an example.
std::string_view example_of(Kind kind, Language language) {
  const bool korean = language == Language::ko;
  switch (kind) {
    case Kind::integer: return "1,234";
    case Kind::won: return korean ? "12,500,000 또는 1,250만원 (원 단위)" : "12,500,000 (in won)";
    case Kind::decimal: return "12.5";
    case Kind::ratio: return "15%";
    case Kind::date: return "2026-03-01";
    case Kind::instant: return "2026-03-01 09:30";
    case Kind::business_number: return "124-81-00998";
    case Kind::corporate_number: return "130111-0006246";
    case Kind::region: return korean ? "mois:30 (행정표준코드) 또는 kostat:25 (통계청)" : "mois:30 or kostat:25";
    case Kind::ksic: return korean ? "11:26 (개정 차수:코드)" : "11:26 (revision:code)";
    case Kind::fiscal_year: return "2026";
    case Kind::reference: return korean ? "이름, 키 또는 #번호" : "its name, key or #number";
    case Kind::file: return korean ? "파일의 SHA-256" : "SHA-256 of the file";
    default: return "";
  }
}

std::string comment_of(const Column& column, const ExportStyle& style) {
  const bool korean = style.language == Language::ko;
  std::string comment(column.field->help(style.language));
  const auto add = [&](std::string_view text) {
    if (text.empty()) return;
    if (!comment.empty()) comment += "\n";
    comment += text;
  };
  if (column.required) add(korean ? "반드시 적어야 합니다." : "Required.");
  const std::string_view example = example_of(column.kind, style.language);
  if (!example.empty()) add((korean ? "예: " : "For example: ") + std::string(example));
  if (!column.field->unit.empty()) add((korean ? "단위: " : "Unit: ") + std::string(column.field->unit));
  return comment;
}

}  // namespace

std::vector<OutColumn> template_columns(const RecordType& type, const ExportStyle& style) {
  std::vector<OutColumn> columns;
  for (const Column& column : type.columns()) {
    if (column.field->read_only) continue;
    OutColumn out{.title = std::string(style.names ? std::string_view(column.name) : column.label(style.language)),
                  .comment = comment_of(column, style),
                  .choices = choices_of_column(column, style),
                  .is_required = column.required && column.field->default_text.empty(),
                  .is_grouped = column.kind == Kind::won || column.kind == Kind::integer};
    if (joined(out.choices).size() > choices_text_max) out.choices.clear();
    columns.push_back(std::move(out));
  }
  return columns;
}

std::vector<std::string> template_notes(const RecordType& type, Language language) {
  const bool korean = language == Language::ko;
  const ExportStyle style{.language = language};
  std::vector<std::string> notes;
  notes.push_back(fmt::format("{} ({})", type.label(language), type.name()));
  if (!type.help(language).empty()) notes.emplace_back(type.help(language));
  notes.emplace_back(korean ? "첫 시트를 채워 'geojeom import " + type.name() + " 파일.xlsx --dry-run'으로 먼저 확인하세요."
                            : "Fill in the first sheet and check it with 'geojeom import " + type.name() +
                                  " FILE.xlsx --dry-run'.");
  notes.emplace_back("");
  for (const Column& column : type.columns()) {
    if (column.field->read_only) continue;
    std::string line = fmt::format("{}{}", column.label(language), column.required ? " *" : "");
    const std::string choices = joined(choices_of_column(column, style));
    const std::string_view example = example_of(column.kind, language);
    if (!column.field->help(language).empty()) line += fmt::format(": {}", column.field->help(language));
    if (!choices.empty()) line += fmt::format("{} [{}]", line.find(':') == std::string::npos ? ":" : ".", choices);
    if (!example.empty()) line += fmt::format(" ({}{})", korean ? "예: " : "e.g. ", example);
    notes.push_back(std::move(line));
  }
  return notes;
}

}  // namespace geojeom
