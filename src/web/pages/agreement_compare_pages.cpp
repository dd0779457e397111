#include <algorithm>
#include <charconv>

#include "document/write_csv.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/agreement_parts.hpp"
#include "web/pages/agreement_words.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"

/// What changed between two versions of an agreement.
namespace geojeom {
namespace {

namespace words = agreement_words;

struct VersionsAsked {
  std::int64_t from = 1;
  std::int64_t to = 1;
};

/// "?from=&to=", within the versions there are; the first and the latest without them.
VersionsAsked versions_asked(Visit& visit, const AgreementHistory& history) {
  const auto read = [&](std::string_view name, std::int64_t otherwise) {
    const auto text = visit.query(name);
    std::int64_t number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp<std::int64_t>(number, 1, history.latest());
  };
  VersionsAsked asked{read("from", 1), read("to", history.latest())};
  if (asked.from > asked.to) std::swap(asked.from, asked.to);
  return asked;
}

void write_filter(Html& html, Visit& visit, const AgreementSheet& sheet, const VersionsAsked& asked) {
  std::vector<FormChoice> choices;
  for (const auto& version : sheet.history.versions) {
    choices.push_back({std::to_string(version.number),
                       visit.say(words::version_number, {{"number", std::to_string(version.number)}})});
  }
  html.add("form", cls("gj-form is-filter"), attr("method", "get"),
           action(Url(agreement_address(sheet.id(), "/compare"))), [&] {
             for (const auto& [name, label, value] :
                  {std::tuple{"from", &words::from_version, asked.from}, {"to", &words::to_version, asked.to}}) {
               form_field(html,
                          {.name = name,
                           .label = std::string(visit.say(*label)),
                           .value = std::to_string(value),
                           .input = FormField::Input::choice,
                           .choices = choices},
                          {}, visit.language());
             }
             submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
           });
}

Response compare(Visit& visit) {
  const auto sheet = sheet_in_address(visit);
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  const auto asked = versions_asked(visit, sheet->history);
  const auto document = difference_document(sheet->history, asked.from, asked.to, visit.language());
  const auto write_page = [&](Html& html) {
    page_title(html, visit.say(words::compare_title), visit.say(words::compare_lead), [&](Html& out) {
      download_links(out, visit, {".json", ".csv", ".xlsx"});
    });
    if (sheet->history.latest() == 1) return empty_state(html, visit.say(words::only_one));
    write_filter(html, visit, *sheet, asked);
    if (document.blocks.empty()) return empty_state(html, visit.say(words::same));
    write_board(html, document, "compare");
  };
  const View view{
      .json =
          [&](JsonWriter& json) { write_differences(json, sheet->history, asked.from, asked.to, visit.language()); },
      .page =
          [&] {
            return visit.page({.title = std::string(visit.say(words::compare_title)),
                               .section = "funding",
                               .path = {{std::string(visit.say(words::title)), "/agreements"},
                                        {sheet->agreement().name, agreement_address(sheet->id())}}},
                              write_page);
          },
      .csv = [&] { return document::write_csv(document); },
      .xlsx = [&] { return xlsx_bytes(document); },
      .file_name = sheet->agreement().code + "-" + std::to_string(asked.from) + "-" + std::to_string(asked.to)};
  return respond(visit.call(), view);
}

}  // namespace

void agreement_compare_pages(Pages& pages) {
  pages.add({.pattern = "/agreements/{agreement}/compare",
             .permission = "read:agreement",
             .summary = "What changed between two versions of an agreement, and by which change",
             .faces = table_faces},
            compare);
}

}  // namespace geojeom
