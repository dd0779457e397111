#include "document/html_evidence.hpp"

#include <fmt/format.h>

namespace geojeom::document {
namespace {

std::string records_line(const Evidence& cited, Language language) {
  const bool is_korean = language == Language::ko;
  const auto count = to_text(Value(Count{cited.record_count}), language, UnitShown::no);
  const bool is_all = static_cast<std::int64_t>(cited.records.size()) == cited.record_count;
  std::string line =
      is_korean ? fmt::format("{} {}건", cited.record_name, count) : fmt::format("{}: {}", cited.record_name, count);
  if (!is_all && !cited.records.empty()) {
    line +=
        is_korean ? fmt::format(" 가운데 {}건", cited.records.size()) : fmt::format(", first {}", cited.records.size());
  }
  for (std::size_t i = 0; i < cited.records.size(); ++i) {
    const auto& record = cited.records[i];
    line += i == 0 ? ": " : "; ";
    line += record.key;
    if (!record.title.empty() && record.title != record.key) line += (record.key.empty() ? "" : " ") + record.title;
    const std::string amount = to_text(record.amount, language, UnitShown::yes);
    if (!amount.empty()) line += " " + amount;
  }
  return line;
}

}  // namespace

void write_evidence(Html& html, const std::vector<Evidence>& evidence, const HtmlWriting& writing) {
  if (evidence.empty()) return;
  const bool is_korean = writing.language == Language::ko;
  html.add("section", cls("evidence"), attr("aria-labelledby", "evidence"), [&] {
    html.add("h2", id("evidence"), is_korean ? "근거" : "Evidence");
    html.add("ol", [&] {
      int number = 0;
      for (const auto& cited : evidence) {
        html << "\n"_h;
        html.add("li", cls(cited.is_part ? "cited part" : "cited"), id(fmt::format("evidence-{}", ++number)), [&] {
          html.add("p", [&] {
            html.add("strong", fmt::format("{}. {} ", number, cited.title));
            html.add("strong", to_text(cited.value, writing.language, UnitShown::yes));
            if (!cited.extent.empty()) html << fmt::format(" · {}", cited.extent);
          });
          if (!cited.definition.empty() && !cited.is_part) html.add("p", cited.definition);
          html.add("p", cls("records"), records_line(cited, writing.language));
        });
      }
    });
  });
}

}  // namespace geojeom::document
